/**
 * The smallest and largest return that rewards allow, for clipping learned values.
 *
 * @module
 */
import type { TabularMdp } from "./tabular_mdp.ts";

/** Bounds of an interval of values. */
export interface ValueBounds {
  /** No return is below. */
  readonly lower: number;
  /** No return is above. */
  readonly upper: number;
}

/** Smallest and largest rewards. */
export interface RewardRange {
  /** Of a transition after which the episode goes on. */
  readonly step: readonly [min: number, max: number];
  /** Of one that ends it. */
  readonly end: readonly [min: number, max: number];
}

/** The largest solution of v = max(end, step + gamma v). */
function largest(step: number, end: number, gamma: number): number {
  if (gamma < 1) return Math.max(end, step / (1 - gamma));
  if (step > 0) throw new RangeError("Cannot bound values: rewards of a step add up for ever");
  return step === 0 ? Math.max(end, 0) : end;
}

/**
 * Bounds of the discounted return of any policy: an episode that takes k steps and then ends is worth
 * between the one that ends at once and the one that never ends, so the bounds are
 * max(end, step / (1 - gamma)) and the same with min.
 *
 * @param rewards Smallest and largest rewards.
 * @param gamma Discount, 0 to 1.
 * @throws {RangeError} If gamma is 1 and rewards of steps have the sign that adds up for ever.
 */
export function valueBounds({ step, end }: RewardRange, gamma: number): ValueBounds {
  return {
    lower: -largest(-step[0], -end[0], gamma) + 0,
    upper: largest(step[1], end[1], gamma) + 0,
  };
}

/**
 * The range of the rewards of a finite MDP.
 *
 * @param mdp The process.
 */
export function rewardRange(mdp: TabularMdp): RewardRange {
  const step: [number, number] = [Infinity, -Infinity];
  const end: [number, number] = [Infinity, -Infinity];
  mdp.next.forEach((next, k) => {
    const range = next < mdp.live ? step : end;
    range[0] = Math.min(range[0], mdp.reward[k]);
    range[1] = Math.max(range[1], mdp.reward[k]);
  });
  return { step, end };
}
