/**
 * Curves of a measure over the budget: their area, and where they are all but done.
 *
 * @module
 */

/** A point of a curve. */
export interface CurvePoint {
  /** Transitions bought, above 0. */
  readonly budget: number;
  /** The measure. */
  readonly value: number;
}

/**
 * The area under a curve over the logarithm of the budget, divided by the curve's width: its mean when
 * every doubling of the budget counts alike (trapezoids).
 *
 * @param points At least two, in rising order of budget.
 */
export function curveArea(points: readonly CurvePoint[]): number {
  let area = 0;
  for (let i = 1; i < points.length; i++) {
    const width = Math.log(points[i].budget / points[i - 1].budget);
    area += width * (points[i].value + points[i - 1].value) / 2;
  }
  return area / Math.log(points.at(-1)!.budget / points[0].budget);
}

/** When a curve counts as done. */
export interface SaturationRule {
  /** The value that counts as nothing. */
  readonly zero: number;
  /** Whether values above the final one by more than 5% count as not done yet. */
  readonly bothSides: boolean;
}

/**
 * The smallest budget from which on a curve is at 95% of its final value or above it (or, on both
 * sides, within 5%).
 *
 * @param points In rising order of budget; the last is the final one.
 * @param rule What counts as nothing, and whether to look from both sides.
 */
export function saturationBudget(
  points: readonly CurvePoint[],
  { zero, bothSides }: SaturationRule,
): number {
  const final = points.at(-1)!.value - zero;
  let budget = points.at(-1)!.budget;
  for (let i = points.length - 1; i >= 0; i--) {
    const share = (points[i].value - zero) / final;
    if (!(share >= 0.95) || (bothSides && share > 1.05)) break;
    budget = points[i].budget;
  }
  return budget;
}
