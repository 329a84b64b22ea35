/**
 * Mutations of bytes that know nothing of their meaning.
 *
 * @module
 */
import type { Dice } from "./dice.ts";

/** Changes bytes; `other` is another file to take from. */
export type ByteMutation = (bytes: Uint8Array, dice: Dice, other: Uint8Array) => Uint8Array;

function concat(...pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** A part of some bytes: its begin and end. */
function part(bytes: Uint8Array, dice: Dice, most = 64): [number, number] {
  const begin = dice.below(bytes.length + 1);
  return [begin, Math.min(bytes.length, begin + 1 + dice.below(most))];
}

/** Values that lengths and offsets are set to. */
const EXTREMES = [
  [0],
  [1],
  [0x7f],
  [0xff],
  [0xff, 0xff],
  [0, 0, 0, 0],
  [0xff, 0xff, 0xff, 0x7f],
  [0xff, 0xff, 0xff, 0xff],
  [0, 0, 0, 0x80],
  [0, 0, 0, 0, 0, 0, 0x20, 0],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
];

const flips: ByteMutation = (bytes, dice) => {
  const result = bytes.slice();
  for (let i = dice.below(8); i >= 0 && result.length > 0; i--) {
    result[dice.below(result.length)] ^= 1 << dice.below(8);
  }
  return result;
};

const truncation: ByteMutation = (bytes, dice) => bytes.slice(0, dice.below(bytes.length));

const headless: ByteMutation = (bytes, dice) => bytes.slice(dice.below(bytes.length));

const extreme: ByteMutation = (bytes, dice) => {
  const result = bytes.slice();
  const value = dice.pick(EXTREMES);
  const at = dice.below(Math.max(1, result.length - value.length));
  result.set(value.slice(0, result.length - at), at);
  return result;
};

const removal: ByteMutation = (bytes, dice) => {
  const [begin, end] = part(bytes, dice);
  return concat(bytes.slice(0, begin), bytes.slice(end));
};

const duplication: ByteMutation = (bytes, dice) => {
  const [begin, end] = part(bytes, dice, bytes.length);
  return concat(bytes.slice(0, end), bytes.slice(begin));
};

const splice: ByteMutation = (bytes, dice, other) => {
  const [begin, end] = part(bytes, dice);
  const [from, to] = part(other, dice, 256);
  return concat(bytes.slice(0, begin), other.slice(from, to), bytes.slice(end));
};

const swap: ByteMutation = (bytes, dice) => {
  const [a, b] = [part(bytes, dice), part(bytes, dice)].sort(([x], [y]) => x - y);
  if (a[1] > b[0]) return flips(bytes, dice, bytes);
  return concat(
    ...[bytes.slice(0, a[0]), bytes.slice(...b), bytes.slice(a[1], b[0])],
    ...[bytes.slice(...a), bytes.slice(b[1])],
  );
};

const nothing: ByteMutation = () => new Uint8Array();

/** All of them, by name. */
export const BYTE_MUTATIONS: Readonly<Record<string, ByteMutation>> = {
  flips,
  truncation,
  headless,
  extreme,
  removal,
  duplication,
  splice,
  swap,
  nothing,
};
