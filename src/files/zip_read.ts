/**
 * Reading zip archives, every entry checked: directory against local headers, length, CRC-32.
 *
 * What two places of the archive say about an entry (name, method, sizes) must agree, so that no
 * single damaged bit can rename, hide or change an entry unseen.
 *
 * @module
 */
import { crc32, inflateRawSync } from "node:zlib";
import { InputError } from "../input_error.ts";
import { openForReading, readRange } from "./read_bytes.ts";
import { clipped } from "../text/visible.ts";

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

interface Archive {
  readonly path: string;
  readonly file: Deno.FsFile;
  readonly length: number;
}

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The values of a zip64 extra field, in their fixed order; empty if there is none. */
function zip64Values(extra: Uint8Array, where: string): number[] {
  const view = viewOf(extra);
  let at = 0;
  while (at + 4 <= extra.length) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > extra.length) break;
    if (view.getUint16(at, true) === 1) {
      const values: number[] = [];
      for (let i = 0; i + 8 <= length; i += 8) {
        values.push(Number(view.getBigUint64(at + 4 + i, true)));
      }
      return values;
    }
    at += 4 + length;
  }
  if (at !== extra.length) {
    throw new InputError(where, "damaged zip: extra field of a wrong length");
  }
  return [];
}

/** Replaces the 32-bit values that say "see zip64" by those of the extra field. */
function widen(values: number[], extra: Uint8Array, where: string): number[] {
  const wide = zip64Values(extra, where);
  return values.map((value) => {
    if (value !== 0xffffffff) return value;
    const next = wide.shift();
    if (next === undefined) throw new InputError(where, "damaged zip: a zip64 size is missing");
    return next;
  });
}

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where the directory must end. */
  readonly end: number;
}

/** The directory as a zip64 end record tells it; null if there is none before the end record. */
function zip64Directory(archive: Archive, endAt: number): Directory | null {
  if (endAt < 76) return null;
  const locator = viewOf(readRange(archive.file, { offset: endAt - 20, length: 20 }));
  if (locator.getUint32(0, true) !== 0x07064b50) return null;
  const at = endAt - 76;
  const record = viewOf(readRange(archive.file, { offset: at, length: 56 }));
  const count = Number(record.getBigUint64(32, true));
  const whole = Number(locator.getBigUint64(8, true)) === at &&
    record.getUint32(0, true) === 0x06064b50 && Number(record.getBigUint64(24, true)) === count;
  if (!whole) throw new InputError(archive.path, "damaged zip: its zip64 end record is broken");
  const size = Number(record.getBigUint64(40, true));
  return { count, size, offset: Number(record.getBigUint64(48, true)), end: at };
}

/** Finds the end record: the one whose comment ends where the file ends. */
function findDirectory(archive: Archive): Directory {
  const length = Math.min(archive.length, 22 + 0xffff);
  const start = archive.length - length;
  const view = viewOf(readRange(archive.file, { offset: start, length }));
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (view.getUint32(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== count) {
      throw new InputError(archive.path, "damaged zip, or one of several parts");
    }
    const wide = zip64Directory(archive, start + at);
    return wide ?? { count, size, offset, end: start + at };
  }
  throw new InputError(archive.path, "is no whole zip archive: it has no end record");
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function decodeName(bytes: Uint8Array, path: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new InputError(path, "damaged zip: the name of an entry is not UTF-8");
  }
}

function readDirectory(archive: Archive): Entry[] {
  const { path } = archive;
  const { count, size, offset, end } = findDirectory(archive);
  const damaged = () => new InputError(path, "damaged zip: the directory of entries is broken");
  if (offset + size !== end) throw damaged();
  const bytes = readRange(archive.file, { offset, length: size });
  const view = viewOf(bytes);
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged();
    const name = decodeName(bytes.subarray(at + 46, nameEnd), path);
    if (names.has(name)) {
      throw new InputError(`${path}: ${clipped(name)}`, "occurs twice in the zip");
    }
    names.add(name);
    const [full, packed, local] = widen(
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      bytes.subarray(nameEnd, extraEnd),
      `${path}: ${clipped(name)}`,
    );
    entries.push({
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      size: full,
      offset: local,
    });
    at = next;
  }
  if (at !== bytes.length) throw damaged();
  return entries;
}

/** Checks an entry's local header against the directory; returns where its data begin. */
function checkLocalHeader(archive: Archive, entry: Entry): number {
  const where = `${archive.path}: ${clipped(entry.name)}`;
  const damaged = new InputError(where, "damaged zip: the entry's two headers disagree");
  if (entry.offset + 30 > archive.length) throw damaged;
  const fixed = readRange(archive.file, { offset: entry.offset, length: 30 });
  const view = viewOf(fixed);
  const nameLength = view.getUint16(26, true);
  const extraLength = view.getUint16(28, true);
  const rest = readRange(archive.file, {
    offset: entry.offset + 30,
    length: nameLength + extraLength,
  });
  const name = decodeName(rest.subarray(0, nameLength), archive.path);
  const same = view.getUint32(0, true) === 0x04034b50 && name === entry.name &&
    view.getUint16(6, true) === entry.flags && view.getUint16(8, true) === entry.method;
  if (!same) throw damaged;
  // Bit 3: sizes and CRC follow the data, and are in the directory.
  if ((entry.flags & 8) === 0) {
    const [size, packed] = widen(
      [view.getUint32(22, true), view.getUint32(18, true)],
      rest.subarray(nameLength),
      where,
    );
    const agree = size === entry.size && packed === entry.packed &&
      view.getUint32(14, true) === entry.crc;
    if (!agree) throw damaged;
  }
  const offset = entry.offset + 30 + nameLength + extraLength;
  if (offset + entry.packed > archive.length) {
    throw new InputError(where, "damaged zip: the entry's data reach beyond the file");
  }
  return offset;
}

/** Deflate cannot shrink data more than this. */
const MAX_RATIO = 1032;

function inflate(packed: Uint8Array, entry: Entry, where: string): Uint8Array {
  if (entry.size > packed.length * MAX_RATIO) {
    const found = `${packed.length} compressed bytes cannot hold ${entry.size}`;
    throw new InputError(where, `damaged zip: ${found}`);
  }
  try {
    // One chunk with room for all, so that nothing is copied together.
    const chunkSize = Math.max(entry.size + 1, 64);
    return inflateRawSync(packed, { chunkSize, maxOutputLength: Math.max(entry.size, 1) });
  } catch {
    throw new InputError(where, "damaged zip: its compressed data cannot be read");
  }
}

function readEntry(archive: Archive, entry: Entry, offset: number): Uint8Array {
  const where = `${archive.path}: ${clipped(entry.name)}`;
  if (entry.flags & 1) throw new InputError(where, "is encrypted, which cannot be read");
  if (entry.method !== 0 && entry.method !== 8) {
    throw new InputError(where, `zip method ${entry.method}, expected 0 (stored) or 8 (deflated)`);
  }
  const packed = readRange(archive.file, { offset, length: entry.packed });
  const bytes = entry.method === 8 ? inflate(packed, entry, where) : packed;
  if (bytes.length !== entry.size) {
    throw new InputError(where, `${bytes.length} bytes, expected ${entry.size}: damaged zip`);
  }
  if (crc32(bytes) !== entry.crc) {
    throw new InputError(where, "its bytes do not match their CRC-32: the file is damaged");
  }
  return bytes;
}

/**
 * Reads the entries of a zip archive (stored or deflated, zip64 too).
 *
 * @param path The file.
 * @param options `wanted`: tells by its name whether an entry is read (default: all are).
 * @returns Each entry's bytes by name, in the directory's order.
 * @throws {InputError} If the archive or an entry is damaged, encrypted or packed another way.
 */
export async function readZip(
  path: string,
  options: { wanted?: (name: string) => boolean } = {},
): Promise<Map<string, Uint8Array>> {
  const file = await openForReading(path);
  try {
    const archive = { path, file, length: (await file.stat()).size };
    const contents = new Map<string, Uint8Array>();
    for (const entry of readDirectory(archive)) {
      const offset = checkLocalHeader(archive, entry);
      if (options.wanted && !options.wanted(entry.name)) continue;
      contents.set(entry.name, readEntry(archive, entry, offset));
    }
    return contents;
  } finally {
    file.close();
  }
}
