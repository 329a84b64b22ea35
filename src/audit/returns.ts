/**
 * What returns can be, and how much those of patients vary.
 *
 * Returns of one reward R at the last of T steps are gamma^(T-1) R.
 *
 * @module
 */
import type { BySplit, Numbers, PublishedEstimate } from "./numbers.ts";
import type { Ends } from "./printed.ts";

/** Discount of an estimate's returns. */
export function gammaOf(estimate: PublishedEstimate, { gamma }: Numbers): number | null {
  return estimate.gamma ?? gamma;
}

/** What a text says of a split; null if it does not. */
export function ofSplit<T>(numbers: BySplit<T> | null, split: string): T | null {
  return numbers !== null && Object.hasOwn(numbers, split) ? numbers[split] : null;
}

/**
 * The hard range of a return.
 *
 * @param reward Its undiscounted ends.
 * @param gamma Discount: below 1, or where it is not known (null), a return of one sign can be as near to 0 as a stay is
 * long.
 */
export function hardRange(
  reward: { readonly low: number; readonly high: number },
  gamma: number | null,
): Ends {
  if (gamma === 1) return { least: reward.low, largest: reward.high };
  return { least: Math.min(reward.low, 0), largest: Math.max(reward.high, 0) };
}

/**
 * Mean of gamma^(T-1) over stays of a mean length: by Jensen's inequality at least gamma^(L-1), and more by a half of
 * the variance of T ln gamma. Here with lengths that vary as much as their mean, as those of stays do at most.
 *
 * @param gamma Discount.
 * @param length Mean length L.
 * @returns What lengths all alike make, and what lengths that vary do.
 */
export function meanDiscount(gamma: number, length: number): Ends {
  const least = gamma ** (length - 1);
  return { least, largest: Math.min(1, least * (1 + (length * Math.log(gamma)) ** 2 / 2)) };
}

/**
 * Standard deviation of undiscounted returns of two values.
 *
 * @param reward The values.
 * @param survival Share of the higher one.
 */
export function returnSd(
  { low, high }: { readonly low: number; readonly high: number },
  survival: number,
): number {
  return (high - low) * Math.sqrt(survival * (1 - survival));
}
