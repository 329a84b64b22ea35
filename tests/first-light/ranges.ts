/**
 * Ranges that numbers have to lie in, and whether they do.
 *
 * "The range of PyTorch's seeds widened by a fifth" is read as: from 0.8 times the least to 1.2
 * times the greatest value of PyTorch's seeds. That tells a wrong factor from chance, and gives the
 * verdicts. The other reading, a fifth of the range's width more at each end, is `narrow`: three
 * seeds span so little that a fourth one of the same program falls out of it four times in ten
 * ({@link NARROW_CHANCE}). Single numbers cannot be judged by it, but how many are inside can.
 *
 * @module
 */
import { WIDENED_BY } from "./protocol.ts";

/** Passed, failed, or passed as far as it is known. */
export type Verdict = "pass" | "fail" | "open";

/** Values by seed, or by `mean`. */
export type Values = Readonly<Record<string, number>>;

/** An interval, its ends included. */
export interface Interval {
  /** Least value allowed. */
  readonly low: number;
  /** Greatest value allowed. */
  readonly high: number;
}

/** A part of a number of values. */
export interface Share {
  /** How many are inside. */
  readonly inside: number;
  /** How many there are. */
  readonly of: number;
}

/**
 * From the least value less a fifth of it to the greatest and a fifth more.
 *
 * @param values At least one.
 */
export function widenedByValue(values: readonly number[]): Interval {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { low: low - WIDENED_BY * Math.abs(low), high: high + WIDENED_BY * Math.abs(high) };
}

/**
 * The range of the values, a fifth of its width more at each end.
 *
 * @param values At least one.
 */
export function widenedByWidth(values: readonly number[]): Interval {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { low: low - WIDENED_BY * (high - low), high: high + WIDENED_BY * (high - low) };
}

/**
 * Probability that a fourth value is in {@link widenedByWidth} of three, all of one normal
 * distribution.
 */
export const NARROW_CHANCE = 0.63;

/** How many values are in a range; none are counted as long as it is not known. */
export function shareInside(values: Values, range: Interval | null): Share {
  const all = range ? Object.values(values) : [];
  const inside = all.filter((value) => value >= range!.low && value <= range!.high).length;
  return { inside, of: all.length };
}

/**
 * Whether all values are allowed: `fail` if one is not, `open` if more are to come.
 *
 * @param values The values there are.
 * @param options What is allowed, and how many values there have to be.
 */
export function judge(
  values: Values,
  options: { readonly allowed: Interval | null; readonly expected: number },
): Verdict {
  const { allowed, expected } = options;
  const found = Object.values(values);
  if (!allowed) return "open";
  if (!found.every((value) => value >= allowed.low && value <= allowed.high)) return "fail";
  return found.length < expected ? "open" : "pass";
}

/** How many checks came to each verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

/** Counts verdicts. */
export function tally(verdicts: readonly Verdict[]): Tally {
  const count = (one: Verdict) => verdicts.filter((verdict) => verdict === one).length;
  return { pass: count("pass"), fail: count("fail"), open: count("open") };
}
