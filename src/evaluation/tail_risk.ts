/**
 * How badly a method can go: what a mean over datasets does not say.
 *
 * @module
 */
import { type Interval, wilsonInterval } from "./wilson.ts";

/**
 * The mean of the worst tenth of the values (their number rounded up): the empirical conditional value
 * at risk of Rockafellar and Uryasev, "Optimization of Conditional Value-at-Risk", 2000.
 *
 * @param values At least one.
 */
export function worstTenthMean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("Cannot take the worst tenth of no values");
  const worst = values.toSorted((a, b) => a - b).slice(0, Math.ceil(values.length / 10));
  return worst.reduce((sum, value) => sum + value, 0) / worst.length;
}

/** A share of datasets with its 95% Wilson interval. */
export interface ShareBelow extends Interval {
  /** The share. */
  readonly share: number;
}

/**
 * How often values lie below a constant.
 *
 * @param values At least one.
 * @param constant The constant.
 */
export function shareBelow(values: readonly number[], constant: number): ShareBelow {
  if (values.length === 0) throw new RangeError("Cannot take a share of no values");
  const below = values.filter((value) => value < constant).length;
  return { share: below / values.length, ...wilsonInterval(below, values.length) };
}
