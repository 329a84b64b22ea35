/**
 * Reading zip archives: sizes first, contents when they are asked for, each checked by length and CRC-32.
 *
 * @module
 */
import { crc32 } from "node:zlib";
import { clipped } from "../text/visible.ts";
import { inflate, inflateHead } from "./inflate.ts";
import { openForReading, readRange } from "./read_bytes.ts";
import {
  type Archive,
  checkContent,
  checkPacking,
  type EntryHeader,
  readEntries,
} from "./zip_directory.ts";

/** An entry of an open archive. */
export interface ZipEntry {
  /** Its name. */
  readonly name: string;
  /** Bytes of its content. */
  readonly size: number;
  /**
   * The first bytes of the content, without unpacking the rest; all of it, and its CRC-32 checked, if it is small.
   *
   * @param length How many; some thousands.
   * @throws {InputError} If they cannot be read.
   */
  head(length: number): Uint8Array;
  /**
   * The content, in a buffer of its own.
   *
   * @throws {InputError} If it cannot be read, or has another length or CRC-32.
   */
  read(): Uint8Array;
}

/** Content that is read whole where its head is asked for. */
const SMALL = 2 ** 16;

function unpackable(archive: Archive, entry: EntryHeader): ZipEntry {
  const { name, size, packed, method, offset } = entry;
  const where = `${archive.path}: ${clipped(name)}`;
  checkPacking(entry, where);
  const packedBytes = (length: number) => archive.read({ offset, length });
  const read = () => {
    const bytes = method === 8 ? inflate(packedBytes(packed), size, where) : packedBytes(packed);
    checkContent(entry, where, { length: bytes.length, crc: () => crc32(bytes) });
    return bytes;
  };
  const head = (length: number) => {
    if (size <= SMALL) return read().subarray(0, length);
    if (method === 0) return packedBytes(Math.min(length, packed));
    return inflateHead((count) => packedBytes(Math.min(count, packed)), { length, where });
  };
  return { name, size, head, read };
}

/**
 * Opens a zip archive (stored or deflated, zip64 too) for as long as some work takes.
 *
 * @param path The file.
 * @param work Called with every entry, in the directory's order, as a function that opens it for unpacking, and with
 * the archive's length in bytes.
 * @returns What `work` returns.
 * @throws {InputError} If the archive is damaged, or an entry that is opened is encrypted or packed another way.
 */
export async function withZip<T>(
  path: string,
  work: (
    entries: readonly { readonly name: string; readonly open: () => ZipEntry }[],
    length: number,
  ) => T,
): Promise<T> {
  using file = await openForReading(path);
  const archive: Archive = {
    path,
    length: (await file.stat()).size,
    read: (range) => readRange(file, range),
  };
  const entries = readEntries(archive);
  return work(
    entries.map((entry) => ({ name: entry.name, open: () => unpackable(archive, entry) })),
    archive.length,
  );
}
