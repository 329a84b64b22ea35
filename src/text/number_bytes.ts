/**
 * Decimal numbers from bytes, without making a text of each: a table has millions of them.
 *
 * @module
 */

/** Powers of ten that are exact doubles. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** 2^27 + 1: splits a double into two halves of 26 bits (Dekker 1971). */
const SPLITTER = 134217729;

/** Halves of the powers, whose products are exact. */
const HIGH = POWERS.map((power) => SPLITTER * power - (SPLITTER * power - power));
const LOW = POWERS.map((power, i) => power - HIGH[i]);

/** Digits that are gathered in a word of 32 bits; as many more are in another. */
const WORD_DIGITS = 9;
/** Digits of whole numbers that all are exact doubles. */
const EXACT_DIGITS = 15;

/**
 * (first 10^more + last) / 10^places to the nearest double, by two doubles each; NaN where they do not tell to which side
 * it is rounded.
 */
function quotient(first: number, last: number, more: number, places: number): number {
  // Both products are exact: 15 bits of `first` each, times at most 30.
  const upper = first & ~0x7fff;
  const large = upper * POWERS[more];
  const small = (first - upper) * POWERS[more] + last;
  const sum = large + small;
  const rest = small - (sum - large);
  const power = POWERS[places];
  const near = sum / power;
  const nearHigh = SPLITTER * near - (SPLITTER * near - near);
  const nearLow = near - nearHigh;
  const product = near * power;
  const missed = nearHigh * HIGH[places] - product + nearHigh * LOW[places] +
    nearLow * HIGH[places] + nearLow * LOW[places];
  const correction = (sum - product - missed + rest) / power;
  const error = Math.abs(correction) * 2 ** -48 + near * 2 ** -100;
  const result = near + (correction - error);
  return result === near + (correction + error) ? result : NaN;
}

/** The same by JavaScript's own reading of texts. */
function slowly(bytes: Uint8Array, begin: number, end: number): number {
  let text = "";
  for (let i = begin; i < end; i++) text += String.fromCharCode(bytes[i]);
  return Number(text);
}

/**
 * Reads a number such as `-12`, `0.5`, `.5` or `1e-3`: digits with a sign, a decimal point and an exponent where wanted.
 *
 * @param bytes Text in ASCII, among others.
 * @param begin Its first byte.
 * @param end The byte after its last.
 * @returns The nearest double, as `Number` has it; infinite where it is too large; NaN if the text is no such number.
 */
export function numberIn(bytes: Uint8Array, begin: number, end: number): number {
  let at = begin;
  const sign = bytes[at];
  if (at < end && (sign === 0x2d || sign === 0x2b)) at++;
  let first = 0;
  let last = 0;
  let digits = 0; // Without leading zeros.
  let places = 0;
  let point = 0;
  const start = at;
  for (; at < end; at++) {
    const digit = bytes[at] - 0x30;
    if (digit >= 0 && digit <= 9) {
      places += point;
      if (digits < WORD_DIGITS) {
        first = 10 * first + digit | 0;
        if (first !== 0) digits++;
      } else {
        if (digits < 2 * WORD_DIGITS) last = 10 * last + digit | 0;
        digits++;
      }
    } else if (bytes[at] === 0x2e && point === 0) {
      point = 1;
    } else break;
  }
  if (at - start === point) return NaN;
  if (at < end && (bytes[at] | 0x20) === 0x65) {
    at++;
    const minus = bytes[at] === 0x2d;
    if (at < end && (minus || bytes[at] === 0x2b)) at++;
    if (at === end) return NaN;
    let exponent = 0;
    for (; at < end; at++) {
      const digit = bytes[at] - 0x30;
      if (!(digit >= 0 && digit <= 9)) return NaN;
      if (exponent < 10000) exponent = 10 * exponent + digit;
    }
    places -= minus ? -exponent : exponent;
  }
  if (at !== end) return NaN;
  let value = NaN;
  const more = Math.max(0, digits - WORD_DIGITS);
  if (digits <= EXACT_DIGITS) {
    const whole = first * POWERS[more] + last;
    if (places >= 0 && places <= 22) value = whole / POWERS[places];
    else if (places < 0 && places >= -22) value = whole * POWERS[-places];
  } else if (more <= WORD_DIGITS && places >= 0 && places <= 22) {
    value = quotient(first, last, more, places);
  }
  if (Number.isNaN(value)) return slowly(bytes, begin, end);
  return sign === 0x2d ? -value : value;
}
