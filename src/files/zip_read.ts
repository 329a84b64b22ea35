/**
 * Reading zip archives: sizes first, contents when they are asked for, each checked by length and CRC-32.
 *
 * @module
 */
import { crc32 } from "node:zlib";
import { InputError } from "../input_error.ts";
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
  /**
   * The content in pieces; its length and CRC-32 are checked behind the last.
   *
   * @throws {InputError} If it cannot be read, or has another length or CRC-32.
   */
  pieces(): AsyncGenerator<Uint8Array>;
}

/** Content that is read whole where its head is asked for. */
const SMALL = 2 ** 16;

/** Bytes that are read at once. */
const PIECE = 2 ** 18;

/** Some bytes of an archive in pieces. */
function* range(archive: Archive, begin: number, end: number) {
  for (let at = begin; at < end; at += PIECE) {
    yield archive.read({ offset: at, length: Math.min(PIECE, end - at) });
  }
}

/** What some bytes unpack to, in pieces. */
async function* inflated(packed: Iterable<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  const stream = ReadableStream.from(packed as Iterable<Uint8Array<ArrayBuffer>>)
    .pipeThrough(new DecompressionStream("deflate-raw"));
  try {
    yield* stream;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError(where, "damaged zip: its compressed data cannot be read");
  }
}

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
  async function* pieces(): AsyncGenerator<Uint8Array> {
    const packedPieces = range(archive, offset, offset + packed);
    let length = 0;
    let crc = 0;
    for await (const piece of method === 8 ? inflated(packedPieces, where) : packedPieces) {
      length += piece.length;
      if (length > size) break;
      crc = crc32(piece, crc);
      yield piece;
    }
    checkContent(entry, where, { length, crc: () => crc });
  }
  return { name, size, head, read, pieces };
}

/** An open archive. */
export interface Zip extends Disposable {
  /** Every entry, in the directory's order, as a function that opens it for unpacking. */
  readonly entries: readonly { readonly name: string; readonly open: () => ZipEntry }[];
  /** Its length in bytes. */
  readonly length: number;
}

/**
 * Opens a zip archive (stored or deflated, zip64 too).
 *
 * @param path The file.
 * @param shown Its name in errors.
 * @returns The archive; dispose of it.
 * @throws {InputError} If the archive is damaged, or an entry that is opened is encrypted or packed another way.
 */
export async function openZip(path: string, shown = path): Promise<Zip> {
  const file = await openForReading(path, { shown });
  try {
    const archive: Archive = {
      path: shown,
      length: (await file.stat()).size,
      read: (range) => readRange(file, range),
    };
    return {
      entries: readEntries(archive).map((entry) => ({
        name: entry.name,
        open: () => unpackable(archive, entry),
      })),
      length: archive.length,
      [Symbol.dispose]: () => file.close(),
    };
  } catch (error) {
    file.close();
    throw error;
  }
}

/**
 * Opens a zip archive for as long as some work takes.
 *
 * @param path The file.
 * @param work Called with the archive's entries and its length in bytes.
 * @returns What `work` returns.
 * @throws {InputError} As {@link openZip}.
 */
export async function withZip<T>(
  path: string,
  work: (entries: Zip["entries"], length: number) => T,
): Promise<T> {
  using zip = await openZip(path);
  return work(zip.entries, zip.length);
}
