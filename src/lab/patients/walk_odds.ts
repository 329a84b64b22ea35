/**
 * What a walk did to the odds.
 *
 * A step changes the odds twice. With V the exact survival under a policy and Q that of an action followed by the policy, the
 * choice makes Q(s,a) of V(s), and chance makes V(s') of Q(s,a). Over a walk the two sums lead from V(s_0) to the end,
 * 1 or 0: sum_t [Q(s_t,a_t) - V(s_t)] + sum_t [V(s_t+1) - Q(s_t,a_t)] = V(s_T) - V(s_0).
 *
 * @module
 */
import type { StepOdds } from "./walk.ts";

/** What a walk did to the odds under one policy. */
export interface WalkOdds {
  /** Exact survival where the walk began. */
  readonly began: number;
  /** Sum of what choices did. */
  readonly choices: number;
  /** Sum of what chance did. */
  readonly chance: number;
  /** Exact survival where the walk is now. */
  readonly now: number;
}

/**
 * What a walk did to the odds under one policy.
 *
 * @param odds What each step did to them, of one step at least.
 */
export function walkOdds(odds: readonly StepOdds[]): WalkOdds {
  const sum = (change: (odds: StepOdds) => number) =>
    odds.reduce((total, own) => total + change(own), 0);
  return {
    began: odds[0].before,
    choices: sum(({ before, chosen }) => chosen - before),
    chance: sum(({ chosen, after }) => after - chosen),
    now: odds[odds.length - 1].after,
  };
}
