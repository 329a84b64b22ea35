/**
 * Writing zip archives: the same entries make the same bytes.
 *
 * @module
 */
import { constants, crc32, deflateRawSync } from "node:zlib";

/** 1 January 1980, 00:00: the earliest date a zip can hold. */
const DATE = (1 << 5) | 1;
const VERSION = 20;
/** Sizes and offsets are 32 bits wide; the largest value marks zip64, which is not written. */
const LIMIT = 0xffffffff;
/** Bytes that are deflated at once. */
const BLOCK = 4 * 1024 * 1024;

interface Written {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The fields that local headers and directory share, from "version needed" to the name's length. */
function sharedFields(view: DataView, at: number, entry: Written): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, 0x0800, true); // names are UTF-8
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}

function localHeader(entry: Written): Uint8Array {
  const bytes = new Uint8Array(30 + entry.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  sharedFields(view, 4, entry);
  bytes.set(entry.name, 30);
  return bytes;
}

function directoryEntry(entry: Written): Uint8Array {
  const bytes = new Uint8Array(46 + entry.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  sharedFields(view, 6, entry);
  view.setUint32(42, entry.offset, true);
  bytes.set(entry.name, 46);
  return bytes;
}

function endRecord(count: number, directory: { offset: number; size: number }): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directory.size, true);
  view.setUint32(16, directory.offset, true);
  return bytes;
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

/**
 * The bytes of a zip archive, piece by piece; entries are asked for one at a time.
 *
 * @param entries Names and contents, a content being pieces that follow each other.
 * @param options `compress`: deflate the entries, or store them.
 * @returns The archive's pieces in order.
 * @throws {RangeError} If a name occurs twice or the archive would exceed 4 GiB.
 */
export function* zipPieces(
  entries: Iterable<readonly [string, readonly Uint8Array[]]>,
  options: { compress: boolean },
): Generator<Uint8Array> {
  const written: Written[] = [];
  const names = new Set<string>();
  let offset = 0;
  for (const [label, pieces] of entries) {
    if (names.has(label)) throw new RangeError(`Cannot write a zip: two entries named ${label}`);
    names.add(label);
    const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const body = options.compress ? deflate(pieces, size) : pieces;
    const packed = body.reduce((sum, piece) => sum + piece.length, 0);
    const entry: Written = {
      name: new TextEncoder().encode(label),
      crc: pieces.reduce((crc, piece) => crc32(piece, crc), 0),
      method: options.compress ? 8 : 0,
      packed,
      size,
      offset,
    };
    const header = localHeader(entry);
    offset += header.length + packed;
    if (size >= LIMIT || offset >= LIMIT || written.length >= 0xfffe) {
      throw new RangeError(`Cannot write a zip: ${label} takes it beyond 4 GiB`);
    }
    written.push(entry);
    yield header;
    yield* body;
  }
  const directory = written.map(directoryEntry);
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  yield* directory;
  yield endRecord(written.length, { offset, size });
}
