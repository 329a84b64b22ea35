/**
 * NumPy's `.npz` format from bytes at hand, by what browsers have too.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";
import { crc32 } from "./crc32.ts";
import { decodeNpy, decodeNpyHeader, type NpyArray, type NpyHeader } from "./npy.ts";
import { checkTotal, type ChooseArrays } from "./npz_options.ts";
import {
  type Archive,
  checkContent,
  checkPacking,
  type EntryHeader,
  readEntries,
} from "./zip_directory.ts";

/**
 * Unpacks deflated bytes.
 *
 * @param packed The bytes.
 * @param options Room for the content, whether its first bytes are enough, and file and entry for errors.
 * @returns The content, or its first bytes.
 * @throws {InputError} If they are damaged or hold more.
 */
async function inflate(packed: Uint8Array, options: {
  readonly room: number;
  readonly isHead: boolean;
  readonly where: string;
}): Promise<Uint8Array> {
  const { room, isHead, where } = options;
  const content = new Uint8Array(room);
  let at = 0;
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  try {
    for await (const piece of stream) {
      if (at + piece.length > room && !isHead) throw new RangeError("more than there is room for");
      content.set(piece.subarray(0, room - at), at);
      at = Math.min(room, at + piece.length);
      if (isHead && at === room) break;
    }
  } catch {
    throw new InputError(where, "damaged zip: its compressed data cannot be read");
  }
  return content.subarray(0, at);
}

/** Bytes that every header of an array fits. */
const HEAD = 2 ** 17;

/** Content that is read whole where its head is asked for. */
const SMALL = 2 ** 16;

/** An entry's content, or its first bytes. */
async function unpack(archive: Archive, entry: EntryHeader, isHead: boolean): Promise<Uint8Array> {
  const where = `${archive.path}: ${clipped(entry.name)}`;
  checkPacking(entry, where);
  const { offset, packed, size, method } = entry;
  const room = isHead ? Math.min(HEAD, size) : size;
  const own = archive.read({ offset, length: packed });
  const bytes = method === 8 ? await inflate(own, { room, isHead, where }) : own.slice(0, room);
  if (!isHead) checkContent(entry, where, { length: bytes.length, crc: () => crc32(bytes) });
  return bytes;
}

/** What an array says of itself. */
async function headerOf(archive: Archive, entry: EntryHeader): Promise<NpyHeader> {
  const where = `${archive.path}: ${clipped(entry.name)}`;
  const first = await unpack(archive, entry, entry.size > SMALL);
  return decodeNpyHeader({ size: entry.size, head: (length) => first.subarray(0, length) }, where);
}

/** The same; null if it is no array of numbers. */
async function headerIfAny(archive: Archive, entry: EntryHeader): Promise<NpyHeader | null> {
  if (!entry.name.endsWith(".npy")) return null;
  try {
    return await headerOf(archive, entry);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/**
 * Reads the arrays of an `.npz` file's bytes, each checked against its CRC-32.
 *
 * @param bytes The file.
 * @param where What it is called, for errors.
 * @param options `only` chooses arrays, `check` refuses types and shapes before anything is unpacked.
 * @returns The arrays by name, in the file's order.
 * @throws {InputError} If the bytes are no whole zip, an entry is damaged, too large or not an array of numbers.
 */
export async function readNpzBytes(
  bytes: Uint8Array,
  where: string,
  { only, check }: {
    readonly only: ChooseArrays;
    check(headers: ReadonlyMap<string, NpyHeader>): void;
  },
): Promise<Map<string, NpyArray>> {
  const archive: Archive = {
    path: where,
    length: bytes.length,
    read: ({ offset, length }) => bytes.subarray(offset, offset + length),
  };
  const nameOf = ({ name }: EntryHeader) => name.replace(/\.npy$/, "");
  const entries = readEntries(archive);
  const headers = new Map<string, NpyHeader | null>();
  for (const entry of entries) headers.set(nameOf(entry), await headerIfAny(archive, entry));
  const chosen = only(headers);
  const wanted = entries.filter((entry) => chosen.includes(nameOf(entry)));
  const own = new Map<string, NpyHeader>();
  for (const entry of wanted) {
    own.set(nameOf(entry), headers.get(nameOf(entry)) ?? await headerOf(archive, entry));
  }
  check(own);
  checkTotal(where, wanted.reduce((sum, { size }) => sum + size, 0), bytes.length);
  const arrays = new Map<string, NpyArray>();
  for (const entry of wanted) {
    const content = await unpack(archive, entry, false);
    arrays.set(nameOf(entry), decodeNpy(content, `${where}: ${clipped(entry.name)}`));
  }
  return arrays;
}
