/**
 * Messages of protocol buffers, as far as writing them goes: numbers, texts, bytes and messages in messages.
 *
 * @module
 */

/** A field's value: a whole number (int64), text, bytes or a message, which is a list of fields; or several of them. */
export type FieldValue = number | string | Uint8Array | Message | readonly FieldValue[];

/** A message: fields by number, in the order in which they are written. */
export interface Message {
  /** Number and value of each field. */
  readonly fields: readonly (readonly [number: number, value: FieldValue])[];
}

const utf8 = new TextEncoder();

/** A whole number in base 128, least digits first; negative ones as 64 bits. */
function varint(value: number): number[] {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes = [];
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}

function* fieldPieces(number: number, value: FieldValue): Generator<Uint8Array> {
  if (typeof value === "number") {
    yield Uint8Array.from([...varint(number << 3), ...varint(value)]);
  } else if (Array.isArray(value)) {
    for (const one of value) yield* fieldPieces(number, one);
  } else {
    const pieces = typeof value === "string"
      ? [utf8.encode(value)]
      : value instanceof Uint8Array
      ? [value]
      : messagePieces(value as Message);
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    yield Uint8Array.from([...varint(number << 3 | 2), ...varint(length)]);
    yield* pieces;
  }
}

/**
 * Encodes a message.
 *
 * @param message The message.
 * @returns Its bytes, as pieces that follow each other; large ones are those of the fields themselves.
 */
export function messagePieces(message: Message): Uint8Array[] {
  return message.fields.flatMap(([number, value]) => [...fieldPieces(number, value)]);
}
