/**
 * Whole numbers by their differences (Parquet's DELTA_BINARY_PACKED), read as far as they are asked for.
 *
 * @module
 */
import { EndOfPage } from "./hybrid.ts";

/** Numbers of 32 or 64 bits. */
export interface DeltaReader {
  /** How many there are. */
  readonly count: number;
  /** The next one. */
  next(): bigint;
  /** Where its bytes end, once all were read. */
  end(): number;
}

/** Most numbers of a block. */
const MOST_BLOCK = 2 ** 20;

/**
 * Reads differences.
 *
 * @param bytes Where they are, among others.
 * @param begin Their first byte.
 * @param bits Of a number: 32 or 64.
 * @throws {EndOfPage} If they are not whole.
 */
export function deltaReader(bytes: Uint8Array, begin: number, bits: 32 | 64): DeltaReader {
  let at = begin;
  const byte = () => {
    if (at >= bytes.length) throw new EndOfPage();
    return bytes[at++];
  };
  const varInt = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const part = byte();
      value |= BigInt(part & 0x7f) << shift;
      if (part < 0x80) return value;
    }
    throw new EndOfPage();
  };
  const zigZag = (): bigint => {
    const value = varInt();
    return value >> 1n ^ -(value & 1n);
  };
  const blockSize = Number(varInt());
  const miniBlocks = Number(varInt());
  const count = Number(varInt());
  const perMini = blockSize / miniBlocks;
  if (!(blockSize > 0 && blockSize <= MOST_BLOCK && Number.isInteger(perMini / 8))) {
    throw new EndOfPage();
  }
  let value = zigZag();
  let given = 0;
  let widths: Uint8Array = new Uint8Array();
  let mini = miniBlocks;
  let inMini = perMini;
  let least = 0n;
  let bit = 0;
  /** Where the current mini block ends. */
  let miniEnd = 0;
  const nextMini = () => {
    if (++mini >= miniBlocks) {
      least = zigZag();
      widths = bytes.subarray(at, at + miniBlocks);
      if (widths.length < miniBlocks) throw new EndOfPage();
      at += miniBlocks;
      miniEnd = at;
      mini = 0;
    }
    if (widths[mini] > 64) throw new EndOfPage();
    bit = miniEnd * 8;
    miniEnd += perMini / 8 * widths[mini];
    at = miniEnd;
    inMini = 0;
  };
  const packed = (width: number): bigint => {
    let result = 0n;
    for (let done = 0; done < width;) {
      const from = Math.floor(bit / 8);
      if (from >= bytes.length) throw new EndOfPage();
      const shift = bit % 8;
      const many = Math.min(8 - shift, width - done);
      result |= BigInt(bytes[from] >> shift & (1 << many) - 1) << BigInt(done);
      done += many;
      bit += many;
    }
    return result;
  };
  return {
    count,
    next() {
      if (given >= count) throw new EndOfPage();
      if (given++ === 0) return value;
      if (inMini === perMini) nextMini();
      inMini++;
      value = BigInt.asIntN(bits, value + least + packed(widths[mini]));
      return value;
    },
    end: () => at,
  };
}
