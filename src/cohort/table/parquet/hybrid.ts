/**
 * Runs of small whole numbers, repeated or packed in bits: Parquet's RLE / bit-packing hybrid, read as far as it is asked
 * for, so that a run costs no memory, whatever length it claims.
 *
 * @module
 */

/** Bytes ended before the numbers did. */
export class EndOfPage extends Error {}

/** Reads numbers one after the other. */
export interface HybridReader {
  /**
   * Reads the next numbers.
   *
   * @param into Where to.
   * @param count How many.
   * @throws {EndOfPage} If there are fewer.
   */
  read(into: Uint32Array, count: number): void;
}

/**
 * Reads runs.
 *
 * @param bytes The runs, and nothing else.
 * @param width Bits of a number, 0 to 32.
 */
export function hybridReader(bytes: Uint8Array, width: number): HybridReader {
  const valueBytes = width + 7 >> 3;
  const mask = width === 32 ? 0xffffffff : 2 ** width - 1;
  let at = 0;
  let left = 0;
  let packed = false;
  let value = 0;
  let bit = 0;
  const byte = () => {
    if (at >= bytes.length) throw new EndOfPage();
    return bytes[at++];
  };
  const nextRun = () => {
    let header = 0;
    for (let shift = 0;; shift += 7) {
      const part = byte();
      header += (part & 0x7f) * 2 ** shift;
      if (part < 0x80) break;
      if (shift > 28) throw new EndOfPage();
    }
    packed = header % 2 === 1;
    const half = Math.floor(header / 2);
    if (packed) {
      left = half * 8;
      bit = at * 8;
      at += half * width;
      return;
    }
    left = half;
    value = 0;
    for (let i = 0; i < valueBytes; i++) value += byte() * 2 ** (8 * i);
  };
  const unpack = () => {
    const from = Math.floor(bit / 8);
    if (from >= bytes.length && width > 0) throw new EndOfPage();
    const shift = bit % 8;
    let word = (bytes[from] | bytes[from + 1] << 8 | bytes[from + 2] << 16 |
      bytes[from + 3] << 24) >>> shift;
    if (shift + width > 32) word |= bytes[from + 4] << 32 - shift;
    bit += width;
    return (word & mask) >>> 0;
  };
  return {
    read(into, count) {
      for (let i = 0; i < count;) {
        while (left === 0) nextRun();
        const many = Math.min(left, count - i);
        if (packed) { for (let j = 0; j < many; j++) into[i + j] = unpack(); }
        else into.fill(value, i, i + many);
        i += many;
        left -= many;
      }
    },
  };
}
