/**
 * The operands of pickle's opcodes: numbers and texts, each within the bytes there are.
 *
 * @module
 */
import { InputError } from "../input_error.ts";

/** The bytes of a pickle and the place that was reached. */
export interface PickleBytes {
  /** Offset of the next byte. */
  readonly at: number;
  /** An error that says what is wrong at the opcode being read. */
  fault(what: string): InputError;
  /** Begins an opcode: its code. */
  opcode(): number;
  /** A little-endian unsigned number of 1, 2, 4 or 8 bytes. */
  unsigned(width: 1 | 2 | 4 | 8): number;
  /** A little-endian two's complement number of some bytes. */
  signed(width: number): number | bigint;
  /** A big-endian float64. */
  float(): number;
  /** Some bytes, where they are. */
  take(length: number): Uint8Array;
  /** UTF-8 text of some bytes. */
  text(length: number): string;
  /** Text up to the next newline, which is passed over. */
  line(): string;
}

/** Most bytes of a whole number: torch's seeds have 9. */
const MOST_INTEGER = 16;

/**
 * Opens the bytes of a pickle for reading from the front.
 *
 * @param bytes The pickle.
 * @param where File and entry, for errors.
 */
export function pickleBytes(bytes: Uint8Array, where: string): PickleBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let begun = 0;
  const fault = (what: string) => new InputError(`${where}: byte ${begun}`, what);
  const take = (length: number): Uint8Array => {
    if (length > bytes.length - at) {
      throw fault(
        `${length} bytes are due, expected at most the ${bytes.length - at} that are left`,
      );
    }
    at += length;
    return bytes.subarray(at - length, at);
  };
  const decode = (own: Uint8Array): string => {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(own);
    } catch {
      throw fault("text that is no UTF-8: the file is damaged");
    }
  };
  return {
    get at() {
      return at;
    },
    fault,
    opcode: () => {
      begun = at;
      if (at === bytes.length) {
        throw fault("the pickle is cut short, expected its end marked by a full stop");
      }
      return bytes[at++];
    },
    unsigned: (width) => {
      const start = at;
      take(width);
      if (width === 1) return bytes[start];
      if (width === 2) return view.getUint16(start, true);
      if (width === 4) return view.getUint32(start, true);
      return Number(view.getBigUint64(start, true));
    },
    signed: (width) => {
      if (width > MOST_INTEGER) {
        throw fault(`a whole number of ${width} bytes, expected at most ${MOST_INTEGER}`);
      }
      const own = take(width);
      const value = own.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
      const wide = BigInt.asIntN(8 * width, value);
      const short = Number(wide);
      return Number.isSafeInteger(short) ? short : wide;
    },
    float: () => {
      take(8);
      return view.getFloat64(at - 8);
    },
    take,
    text: (length) => decode(take(length)),
    line: () => {
      const end = bytes.indexOf(10, at);
      if (end < 0) throw fault("a name without an end: the file is damaged");
      const text = decode(bytes.subarray(at, end));
      at = end + 1;
      return text;
    },
  };
}
