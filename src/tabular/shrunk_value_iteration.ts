/**
 * Value iteration on rows that are shrunk towards a prior row.
 *
 * P'(.|s,a) = (n(s,a) P(.|s,a) + m prior(.|s)) / (n(s,a) + m), rewards likewise: the posterior mean
 * under a Dirichlet prior worth m transitions (Strens, "A Bayesian Framework for Reinforcement Learning",
 * ICML 2000, has such posteriors over rows). Since backups are linear in rows, shrinking the row is
 * shrinking its backup: Q = (n Q_data + m g(s)) / (n + m), with g(s) the backup along the prior row.
 * The prior row is one of:
 * - `state-mean`: the mean of the rows of the actions seen in the state, each action alike. This matches
 *   the benchmark's construction: ICU-Sepsis gives its inadmissible pairs the mean of the admissible rows.
 * - `behaviour`: the clinician's row, n(s,.) / n(s): what happens in the state, whatever is done.
 * - `global`: n(.) / N: what happens anywhere.
 *
 * @module
 */
import type { SupportRule } from "../dataset/support_constraint.ts";
import type { EmpiricalMdp, Lookahead } from "./empirical_mdp.ts";
import { policyRows } from "./policy_rows.ts";
import { supportedValueIteration } from "./supported_value_iteration.ts";
import type { TabularPlan } from "./tabular_plan.ts";

/** Names of the prior rows. */
export const PRIORS = ["state-mean", "behaviour", "global"] as const;

/** Which row the rows are shrunk to. */
export type Prior = typeof PRIORS[number];

/** Value of following the prior row of a state, and what keeps it up to date. */
interface PriorBackup {
  value(state: number, lookahead: Lookahead): number;
  onChange(state: number, change: number): void;
}

/** Weights of a state's own pairs in its prior row. */
function ownWeights(mdp: EmpiricalMdp, prior: Prior): Float64Array {
  const { actions, count } = mdp;
  const weights = Float64Array.from(count, (n) => prior === "behaviour" ? n : Math.sign(n));
  for (let first = 0; first < weights.length; first += actions) {
    const row = weights.subarray(first, first + actions);
    const sum = row.reduce((a, b) => a + b, 0);
    for (let a = 0; a < actions && sum > 0; a++) row[a] /= sum;
  }
  return weights;
}

/** Prior rows that are weighted means of a state's own rows, which are those of a policy. */
function ownRows(mdp: EmpiricalMdp, prior: Prior): PriorBackup {
  const { start, next, weight, reward } = policyRows(mdp, ownWeights(mdp, prior));
  return {
    value(state, { gamma, value }) {
      let sum = 0;
      for (let k = start[state]; k < start[state + 1]; k++) sum += weight[k] * value[next[k]];
      return reward[state] + gamma * sum;
    },
    onChange() {},
  };
}

/**
 * The backup along the clinician's row of a state.
 *
 * @param mdp The dataset's MDP.
 */
export function behaviourBackup(
  mdp: EmpiricalMdp,
): (state: number, lookahead: Lookahead) => number {
  return ownRows(mdp, "behaviour").value;
}

/** The dataset's mean row; the sum over its next states is kept up to date. */
function globalRow(mdp: EmpiricalMdp, gamma: number): PriorBackup {
  const { states, count, reward, start, next, probability } = mdp;
  const share = new Float64Array(states);
  const transitions = mdp.stateCount.reduce((sum, n) => sum + n, 0);
  let meanReward = 0;
  count.forEach((n, pair) => {
    meanReward += n * reward[pair] / transitions;
    for (let i = start[pair]; i < start[pair + 1]; i++) {
      share[next[i]] += n * probability[i] / transitions;
    }
  });
  let ahead = 0;
  return {
    value: () => meanReward + gamma * ahead,
    onChange: (state, change) => ahead += share[state] * change,
  };
}

/**
 * Plans.
 *
 * @param mdp The dataset's MDP.
 * @param options Discount, support, prior row and `weight`, the transitions m that it is worth.
 * @throws {RangeError} If the weight is below 0.
 * @throws {InputError} If the values do not settle.
 */
export function shrunkValueIteration(
  mdp: EmpiricalMdp,
  options: {
    readonly gamma: number;
    readonly support: SupportRule;
    readonly prior: Prior;
    readonly weight: number;
  },
): TabularPlan {
  const { gamma, support, prior, weight } = options;
  if (!(weight >= 0)) throw new RangeError(`Cannot shrink rows: the weight is ${weight}`);
  const row = prior === "global" ? globalRow(mdp, gamma) : ownRows(mdp, prior);
  // A state's pairs come one after the other: its prior is looked up at the first of them.
  let last = -1, lastPair = -1, known = 0;
  return supportedValueIteration(mdp, {
    gamma,
    support,
    adjust: ({ state, pair }, value, lookahead) => {
      if (state !== last || pair <= lastPair) known = row.value(state, lookahead);
      last = state;
      lastPair = pair;
      const n = mdp.count[pair];
      return (n * value + weight * known) / (n + weight);
    },
    onChange: row.onChange,
  });
}
