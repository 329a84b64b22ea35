/**
 * Value iteration over supported actions, on values that may be adjusted for how little is known.
 *
 * V(s) = max over C(s) of Q(s,a), where Q is the backup on the dataset's MDP, adjusted or not. C(s) and
 * its fallbacks are those of `dataset/support_constraint.ts`. With a count threshold and no adjustment
 * this is the pairs-seen-often-enough planner: the MDP with actions outside C(s) removed is solved
 * exactly, as in Liu et al., "Provably Good Batch Reinforcement Learning Without Great Exploration",
 * NeurIPS 2020 (marginalised behaviour support), with a count for their density estimate.
 *
 * Count thresholds match the benchmark's construction: ICU-Sepsis itself admits the actions that its
 * source data show more than 20 times in a state (Choudhary et al., RLC 2024, section 4).
 *
 * Most sweeps follow the choices of the last one over all allowed pairs (modified policy iteration: Puterman and Shin,
 * "Modified Policy Iteration Algorithms for Discounted Markov Decision Problems", 1978).
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { argmaxAllowed, type Support, supportOf } from "../dataset/support_constraint.ts";
import type { SupportRule } from "../dataset/support_constraint.ts";
import { backup, type EmpiricalMdp, type Lookahead } from "./empirical_mdp.ts";
import { deterministicTable, sweepToRest, type TabularPlan } from "./tabular_plan.ts";

/** What the value of a pair becomes before the best is taken. */
export type Adjust = (
  pair: { readonly state: number; readonly pair: number },
  backup: number,
  lookahead: Lookahead,
) => number;

/** How to plan. */
export interface SupportedPlanning {
  /** Discount, 0 to 1. */
  readonly gamma: number;
  /** Which actions may be chosen. */
  readonly support: SupportRule;
  /** Adjusts the value of a pair (default: leaves it). */
  readonly adjust?: Adjust;
  /** Called when a state's value has changed by so much, so that sums over states can keep up. */
  readonly onChange?: (state: number, change: number) => void;
}

/** Cheap sweeps, of the pairs found best alone, between two sweeps over all allowed pairs. */
const CHEAP_SWEEPS = 8;

/** Numbers of the allowed pairs of each state; unseen states have none. */
function allowedPairs(mdp: EmpiricalMdp, { allowed }: Support): Uint32Array[] {
  const { states, actions, stateCount } = mdp;
  return Array.from({ length: states }, (_, s) => {
    const pairs: number[] = [];
    for (let a = 0; a < actions && stateCount[s] > 0; a++) {
      if (allowed[s] >>> a & 1) pairs.push(s * actions + a);
    }
    return Uint32Array.from(pairs);
  });
}

/**
 * Plans.
 *
 * @param mdp The dataset's MDP.
 * @param options Discount, support, adjustment.
 * @throws {InputError} If the values do not settle.
 */
export function supportedValueIteration(
  mdp: EmpiricalMdp,
  options: SupportedPlanning,
): TabularPlan {
  const { gamma, adjust = (_, value) => value, onChange } = options;
  const { states, actions } = mdp;
  const support = supportOf(mdp.count, actions, options.support);
  const pairs = allowedPairs(mdp, support);
  const value = new Float64Array(states);
  const lookahead = { gamma, value };
  const at = { state: 0, pair: 0 };
  const valueOf = (state: number, pair: number) => {
    at.state = state;
    at.pair = pair;
    return adjust(at, backup(mdp, pair, lookahead), lookahead);
  };
  const chosen = new Int32Array(states).fill(-1);
  const cheapSweep = () => {
    for (let s = 0; s < states; s++) {
      if (chosen[s] < 0) continue;
      const fresh = valueOf(s, chosen[s]);
      onChange?.(s, fresh - value[s]);
      value[s] = fresh;
    }
  };
  const sweeps = sweepToRest(value, (s) => {
    if (pairs[s].length === 0) return 0;
    let best = -Infinity;
    for (const pair of pairs[s]) {
      const found = valueOf(s, pair);
      if (found > best) [best, chosen[s]] = [found, pair];
    }
    onChange?.(s, best - value[s]);
    return best;
  }, {
    between: () => {
      for (let i = 0; i < CHEAP_SWEEPS; i++) cheapSweep();
    },
  });
  const q = new Float64Array(states * actions).fill(NaN);
  pairs.forEach((own, s) => own.forEach((pair) => q[pair] = valueOf(s, pair)));
  const action = Uint8Array.from(support.allowed, (allowed, s) => {
    return argmaxAllowed(q.subarray(s * actions, (s + 1) * actions), allowed);
  });
  return { policy: deterministicTable(action, actions), q, value, sweeps };
}
