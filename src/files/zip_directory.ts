/**
 * The directory of a zip archive, checked against the header before each entry's data.
 *
 * What two places of the archive say about an entry (name, method, sizes) must agree, so that no
 * single damaged bit can rename, hide or change an entry unseen; and no two entries share a byte.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";

/** An archive that is being read. */
export interface Archive {
  /** Its name in errors. */
  readonly path: string;
  /** Reads a range; fewer bytes only where the archive ends. */
  readonly read: (range: { readonly offset: number; readonly length: number }) => Uint8Array;
  /** Its length in bytes. */
  readonly length: number;
}

/** An entry as its headers describe it. */
export interface EntryHeader {
  /** Its name. */
  readonly name: string;
  /** The format's flags; bit 0: encrypted. */
  readonly flags: number;
  /** How its data are packed: 0 stored, 8 deflated, others. */
  readonly method: number;
  /** CRC-32 of its content. */
  readonly crc: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes of its content. */
  readonly size: number;
  /** Where in the archive its header begins, or its data once that header was read. */
  readonly offset: number;
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
  const locator = viewOf(archive.read({ offset: endAt - 20, length: 20 }));
  if (locator.getUint32(0, true) !== 0x07064b50) return null;
  const at = endAt - 76;
  const record = viewOf(archive.read({ offset: at, length: 56 }));
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
  const view = viewOf(archive.read({ offset: start, length }));
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

function readDirectory(archive: Archive): { entries: EntryHeader[]; offset: number } {
  const { path } = archive;
  const { count, size, offset, end } = findDirectory(archive);
  const damaged = () => new InputError(path, "damaged zip: the directory of entries is broken");
  if (offset + size !== end) throw damaged();
  if (count * 46 > size) throw damaged();
  const bytes = archive.read({ offset, length: size });
  const view = viewOf(bytes);
  const entries: EntryHeader[] = [];
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
  return { entries, offset };
}

/** Checks an entry's local header against the directory. */
function place(archive: Archive, entry: EntryHeader): EntryHeader {
  const where = `${archive.path}: ${clipped(entry.name)}`;
  const damaged = new InputError(where, "damaged zip: the entry's two headers disagree");
  if (entry.offset + 30 > archive.length) throw damaged;
  const fixed = archive.read({ offset: entry.offset, length: 30 });
  const view = viewOf(fixed);
  const nameLength = view.getUint16(26, true);
  const extraLength = view.getUint16(28, true);
  const rest = archive.read({
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
  return { ...entry, offset };
}

/** Refuses entries whose bytes, header and data, are another's too, or the directory's. */
function checkApart(
  archive: Archive,
  entries: readonly { readonly start: number; readonly entry: EntryHeader }[],
  directory: number,
): void {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  for (const [i, { entry: { name, offset, packed } }] of sorted.entries()) {
    if (offset + packed <= (sorted[i + 1]?.start ?? directory)) continue;
    throw new InputError(
      `${archive.path}: ${clipped(name)}`,
      "damaged zip: its data overlap what follows",
    );
  }
}

/**
 * Reads an archive's directory and the header of every entry; nothing is unpacked.
 *
 * @param archive The archive.
 * @returns The entries in the directory's order; no two share a byte.
 * @throws {InputError} If the archive is damaged, or entries overlap.
 */
export function readEntries(archive: Archive): EntryHeader[] {
  const { entries, offset } = readDirectory(archive);
  const placed = entries.map((entry) => ({ start: entry.offset, entry: place(archive, entry) }));
  checkApart(archive, placed, offset);
  return placed.map(({ entry }) => entry);
}

/** Deflate cannot shrink data more than this. */
export const MAX_RATIO = 1032;

/**
 * Refuses an entry that cannot be unpacked, by its headers.
 *
 * @param entry The entry.
 * @param where File and entry, for errors.
 * @throws {InputError} If it is encrypted, packed another way, or of a size that it cannot have.
 */
export function checkPacking(entry: EntryHeader, where: string): void {
  const { size, packed, method } = entry;
  if (entry.flags & 1) throw new InputError(where, "is encrypted, which cannot be read");
  if (method !== 0 && method !== 8) {
    throw new InputError(where, `zip method ${method}, expected 0 (stored) or 8 (deflated)`);
  }
  if (method === 0 && packed !== size) {
    throw new InputError(where, `${packed} bytes, expected ${size}: damaged zip`);
  }
  if (size > packed * MAX_RATIO) {
    const found = `${packed} compressed bytes cannot hold ${size}`;
    throw new InputError(where, `damaged zip: ${found}`);
  }
}

/**
 * Refuses a content of another length or CRC-32 than its entry's.
 *
 * @param entry The entry.
 * @param where File and entry, for errors.
 * @param found The content's length and CRC-32.
 * @throws {InputError} If they differ.
 */
export function checkContent(
  { size, crc }: EntryHeader,
  where: string,
  found: { readonly length: number; crc(): number },
): void {
  if (found.length !== size) {
    throw new InputError(where, `${found.length} bytes, expected ${size}: damaged zip`);
  }
  if (found.crc() === crc) return;
  throw new InputError(where, "its bytes do not match their CRC-32: the file is damaged");
}
