/**
 * Writing zip archives: the same entries make the same bytes.
 *
 * @module
 */
import { constants, crc32, deflateRawSync } from "node:zlib";

/** 1 January 1980, 00:00: the earliest date a zip can hold. */
const DATE = (1 << 5) | 1;
/** Versions of the format that can read an entry: plain, and with 64-bit sizes. */
const [VERSION, VERSION_64] = [20, 45];
/** Flags of an entry: its name is UTF-8, and its CRC-32 and sizes follow its data. */
const [UTF8, STREAMED] = [0x0800, 0x0008];
/** Sizes and offsets are 32 bits wide; this one says that the value is in 64 bits elsewhere (zip64). */
const WIDE = 0xffffffff;
/** The same of a number of entries. */
const MANY = 0xffff;
/** Bytes that are deflated at once. */
const BLOCK = 4 * 1024 * 1024;

/** A content that is made while it is written: stored, with its CRC-32 behind it. */
export interface StreamedContent {
  /** Its length in bytes. */
  readonly size: number;
  /** Its bytes, which are read once. */
  readonly pieces: Iterable<Uint8Array>;
}

/** Pieces that follow each other, or a content that is made while it is written. */
export type ZipContent = readonly Uint8Array[] | StreamedContent;

interface Written {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly crc: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The extra field of values that are too wide; empty if there are none. */
function zip64Field(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length === 0 ? 0 : 4 + 8 * values.length);
  if (values.length === 0) return bytes;
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 1, true);
  view.setUint16(2, 8 * values.length, true);
  values.forEach((value, i) => view.setBigUint64(4 + 8 * i, BigInt(value), true));
  return bytes;
}

/** The fields that local headers and directory share, from "version needed" to the name's length. */
function sharedFields(
  view: DataView,
  at: number,
  entry: Written & { readonly isWide: boolean },
): void {
  view.setUint16(at, entry.isWide ? VERSION_64 : VERSION, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}

/** What precedes an entry's data. Both sizes are wide, or neither is. */
function localHeader(entry: Written, limit: number): Uint8Array {
  const isWide = entry.size >= limit || entry.packed >= limit;
  const isStreamed = (entry.flags & STREAMED) !== 0;
  const sizes = isStreamed ? [0, 0] : [entry.size, entry.packed];
  const extra = zip64Field(isWide ? sizes : []);
  const [size, packed] = isWide ? [WIDE, WIDE] : sizes;
  const bytes = new Uint8Array(30 + entry.name.length + extra.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  sharedFields(view, 4, { ...entry, size, packed, crc: isStreamed ? 0 : entry.crc, isWide });
  view.setUint16(28, extra.length, true);
  bytes.set(entry.name, 30);
  bytes.set(extra, 30 + entry.name.length);
  return bytes;
}

/** What follows the data of an entry whose CRC-32 was not known before. */
function dataDescriptor({ crc, packed, size }: Written, limit: number): Uint8Array {
  const isWide = size >= limit || packed >= limit;
  const bytes = new Uint8Array(isWide ? 24 : 16);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x08074b50, true);
  view.setUint32(4, crc, true);
  if (isWide) {
    view.setBigUint64(8, BigInt(packed), true);
    view.setBigUint64(16, BigInt(size), true);
  } else {
    view.setUint32(8, packed, true);
    view.setUint32(12, size, true);
  }
  return bytes;
}

function directoryEntry(entry: Written, limit: number): Uint8Array {
  const values = [entry.size, entry.packed, entry.offset];
  const extra = zip64Field(values.filter((value) => value >= limit));
  const [size, packed, offset] = values.map((value) => value >= limit ? WIDE : value);
  const bytes = new Uint8Array(46 + entry.name.length + extra.length);
  const view = new DataView(bytes.buffer);
  const isWide = extra.length > 0;
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, isWide ? VERSION_64 : VERSION, true);
  sharedFields(view, 6, { ...entry, size, packed, isWide });
  view.setUint16(30, extra.length, true);
  view.setUint32(42, offset, true);
  bytes.set(entry.name, 46);
  bytes.set(extra, 46 + entry.name.length);
  return bytes;
}

/** Where the directory of entries lies. */
interface Directory {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

/** The 64-bit end record and the locator that leads to it. */
function zip64End({ count, offset, size }: Directory): Uint8Array {
  const bytes = new Uint8Array(76);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, 44n, true);
  view.setUint16(12, VERSION_64, true);
  view.setUint16(14, VERSION_64, true);
  view.setBigUint64(24, BigInt(count), true);
  view.setBigUint64(32, BigInt(count), true);
  view.setBigUint64(40, BigInt(size), true);
  view.setBigUint64(48, BigInt(offset), true);
  view.setUint32(56, 0x07064b50, true);
  view.setBigUint64(64, BigInt(offset + size), true);
  view.setUint32(72, 1, true);
  return bytes;
}

function* endRecords(directory: Directory, limit: number): Generator<Uint8Array> {
  const { count, offset, size } = directory;
  if (count >= MANY || offset >= limit || size >= limit) yield zip64End(directory);
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, Math.min(count, MANY), true);
  view.setUint16(10, Math.min(count, MANY), true);
  view.setUint32(12, size >= limit ? WIDE : size, true);
  view.setUint32(16, offset >= limit ? WIDE : offset, true);
  yield bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0];
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * Deflates pieces that follow each other. Large ones are packed in blocks, each ended on a whole
 * byte, which together are one stream: nothing of the size of a large entry is copied.
 */
function deflate(pieces: readonly Uint8Array[], size: number): Uint8Array[] {
  if (size <= BLOCK) return [deflateRawSync(joined(pieces))];
  const blocks = pieces.flatMap((piece) =>
    Array.from(
      { length: Math.ceil(piece.length / BLOCK) },
      (_, i) => piece.subarray(i * BLOCK, (i + 1) * BLOCK),
    )
  );
  const last = blocks.length - 1;
  const { Z_FINISH, Z_SYNC_FLUSH } = constants;
  return blocks.map((block, i) =>
    deflateRawSync(block, { finishFlush: i === last ? Z_FINISH : Z_SYNC_FLUSH })
  );
}

/** Yields a content's pieces, and tells their CRC-32 and length in the end. */
function* measured(
  pieces: Iterable<Uint8Array>,
): Generator<Uint8Array, { readonly crc: number; readonly size: number }> {
  let [crc, size] = [0, 0];
  for (const piece of pieces) {
    crc = crc32(piece, crc);
    size += piece.length;
    yield piece;
  }
  return { crc, size };
}

/** Writes an entry whose content is made while it is written. */
function* streamedEntry(
  name: string,
  { size, pieces }: StreamedContent,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Generator<Uint8Array, Written> {
  const draft: Written = {
    name: new TextEncoder().encode(name),
    flags: UTF8 | STREAMED,
    crc: 0,
    method: 0,
    packed: size,
    size,
    offset,
  };
  yield localHeader(draft, limit);
  const found = yield* measured(pieces);
  if (found.size !== size) {
    throw new RangeError(`Cannot write a zip: ${name} has ${found.size} bytes, expected ${size}`);
  }
  const entry = { ...draft, crc: found.crc };
  yield dataDescriptor(entry, limit);
  return entry;
}

/** Writes an entry whose content is at hand. */
function* wholeEntry(
  name: string,
  pieces: readonly Uint8Array[],
  { offset, limit, compress }: {
    readonly offset: number;
    readonly limit: number;
    readonly compress: boolean;
  },
): Generator<Uint8Array, Written> {
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const body = compress ? deflate(pieces, size) : pieces;
  const entry: Written = {
    name: new TextEncoder().encode(name),
    flags: UTF8,
    crc: pieces.reduce((crc, piece) => crc32(piece, crc), 0),
    method: compress ? 8 : 0,
    packed: body.reduce((sum, piece) => sum + piece.length, 0),
    size,
    offset,
  };
  yield localHeader(entry, limit);
  yield* body;
  return entry;
}

/**
 * The bytes of a zip archive, piece by piece; entries are asked for one at a time. Entries or archives beyond 4 GiB, and
 * more than 65,534 entries, are written as zip64.
 *
 * @param entries Names and contents.
 * @param options `compress`: deflate contents that are at hand, or store them as those that are streamed are;
 * `wideFrom`: size or offset from which 64 bits are used (default: where 32 do not do).
 * @returns The archive's pieces in order.
 * @throws {RangeError} If a name occurs twice, or a streamed content is not as long as it says.
 */
export function* zipPieces(
  entries: Iterable<readonly [string, ZipContent]>,
  { compress, wideFrom: limit = WIDE }: {
    readonly compress: boolean;
    readonly wideFrom?: number;
  },
): Generator<Uint8Array> {
  const written: Written[] = [];
  const names = new Set<string>();
  let offset = 0;
  for (const [name, content] of entries) {
    if (names.has(name)) throw new RangeError(`Cannot write a zip: two entries named ${name}`);
    names.add(name);
    const pieces = "pieces" in content
      ? streamedEntry(name, content, { offset, limit })
      : wholeEntry(name, content, { offset, limit, compress });
    for (;;) {
      const { done, value } = pieces.next();
      if (done) {
        written.push(value);
        break;
      }
      offset += value.length;
      yield value;
    }
  }
  const directory = written.map((entry) => directoryEntry(entry, limit));
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  yield* directory;
  yield* endRecords({ count: written.length, offset, size }, limit);
}
