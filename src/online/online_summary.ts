/**
 * What online training came to, over its seeds.
 *
 * @module
 */
import { meanSd } from "../evaluation/mean_sd.ts";
import { twoSidedQuantile } from "../evaluation/student_t.ts";
import type { OnlinePoint, OnlineRow } from "./online_rows.ts";

/** Part of the environment steps at the end that the slope is taken over. */
const LAST = 0.1;

/** Steps that slopes are given per. */
const PER = 100_000;

/** A mean over seeds with its 95% interval by Student's t. */
export interface MeanInterval {
  /** Mean. */
  readonly mean: number;
  /** Lower end; null for a single seed. */
  readonly low: number | null;
  /** Upper end; null for a single seed. */
  readonly high: number | null;
}

/** What a seed came to. */
export interface OnlineSummary {
  /** The seed. */
  readonly seed: number;
  /** Exact survival at the end. */
  readonly survival: number;
  /** Largest exact survival after any round. */
  readonly best: number;
  /** Actions taken in the simulator. */
  readonly environmentSteps: number;
  /**
   * Slope of exact survival over the last tenth of the environment steps, per 100,000 of them; null if
   * fewer than two rounds end in it.
   */
  readonly slope: number | null;
}

/** Least-squares slope of survival over environment steps, a step; null of fewer than two points. */
function slopeOf(points: readonly OnlinePoint[]): number | null {
  if (points.length < 2) return null;
  const x = meanSd(points.map((one) => one.environment_steps)).mean;
  const y = meanSd(points.map((one) => one.survival)).mean;
  const sum = (of: (one: OnlinePoint) => number) =>
    points.reduce((total, one) => total + (one.environment_steps - x) * of(one), 0);
  return sum((one) => one.survival - y) / sum((one) => one.environment_steps - x);
}

/**
 * Sums a training up.
 *
 * @param row The training of one seed.
 */
export function onlineSummary({ seed, survival, course }: OnlineRow): OnlineSummary {
  const environmentSteps = course.at(-1)!.environment_steps;
  const last = course.filter((one) => one.environment_steps >= (1 - LAST) * environmentSteps);
  const best = Math.max(...course.map((one) => one.survival));
  const slope = slopeOf(last);
  return { seed, survival, best, environmentSteps, slope: slope === null ? null : PER * slope };
}

/**
 * The mean over seeds.
 *
 * @param values One a seed.
 */
export function meanInterval(values: readonly number[]): MeanInterval {
  const { mean, sd } = meanSd(values);
  if (sd === null) return { mean, low: null, high: null };
  const half = twoSidedQuantile(0.05, values.length - 1) * sd / Math.sqrt(values.length);
  return { mean, low: mean - half, high: mean + half };
}
