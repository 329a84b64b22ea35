/**
 * Student's t distribution.
 *
 * @module
 */
import { incompleteBeta } from "./incomplete_beta.ts";

/**
 * The probability that |T| is at least |t|.
 *
 * @param t Any number.
 * @param freedom Degrees of freedom, at least 1.
 */
export function twoSidedP(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

/**
 * The t that |T| is at least with a given probability, such as 0.05 for a 95% interval.
 *
 * @param p Two-sided probability, above 0 and below 1.
 * @param freedom Degrees of freedom, at least 1.
 */
export function twoSidedQuantile(p: number, freedom: number): number {
  let low = 0, high = 1;
  while (twoSidedP(high, freedom) > p) high *= 2;
  for (let i = 0; i < 200 && high - low > 1e-14 * high; i++) {
    const middle = (low + high) / 2;
    if (twoSidedP(middle, freedom) > p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
