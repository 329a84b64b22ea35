/**
 * How often a policy does other than the clinician would, by how ill the patient is.
 *
 * Illness is the SOFA score of the state (Vincent et al., "The SOFA score to describe organ dysfunction/failure",
 * 1996), in points: in ICU-Sepsis the mean score of the records in a state's cluster, 1.1 to 18.0.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import type { TabularMdp } from "../mdp/tabular_mdp.ts";

/** States sorted into thirds by their SOFA score. */
export interface SofaThirds {
  /** (L) third of each live state: 0 the least ill, 2 the most. */
  readonly third: Uint8Array;
  /** Highest SOFA score of the first and of the second third. */
  readonly bounds: readonly [number, number];
}

/**
 * Sorts live states into thirds of steps of care: in order of their SOFA score, a state belongs to the third
 * of the visits in which the middle of its own visits lies.
 *
 * @param mdp The process.
 * @param occupancy (S) expected visits; for thirds that mean the same for all policies, the clinician's.
 */
export function sofaThirds(mdp: TabularMdp, occupancy: Float64Array): SofaThirds {
  const { live, sofa } = mdp;
  const order = Array.from({ length: live }, (_, s) => s).sort((a, b) => sofa[a] - sofa[b]);
  const steps = order.reduce((sum, s) => sum + occupancy[s], 0);
  const third = new Uint8Array(live);
  const bounds: [number, number] = [-Infinity, -Infinity];
  let before = 0;
  for (const s of order) {
    third[s] = Math.min(2, Math.floor(3 * (before + occupancy[s] / 2) / steps));
    before += occupancy[s];
    if (third[s] < 2) bounds[third[s]] = sofa[s];
  }
  return { third, bounds };
}

/** Shares of steps, of all and of those in states of each third; a third that is never visited has 0. */
export interface Disagreement {
  /** Of all steps. */
  readonly all: number;
  /** (3) Of the steps in states of each third. */
  readonly thirds: readonly number[];
}

/** Weighs a pair's measure by its visits. */
function weighed(
  pairs: Float64Array,
  actions: number,
  options: { readonly third: Uint8Array; readonly measure: (pair: number) => number },
): Disagreement {
  const steps = [0, 0, 0], sums = [0, 0, 0];
  for (let pair = 0; pair < options.third.length * actions; pair++) {
    const which = options.third[Math.floor(pair / actions)];
    steps[which] += pairs[pair];
    if (pairs[pair] > 0) sums[which] += pairs[pair] * options.measure(pair);
  }
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return {
    all: total(sums) / total(steps),
    thirds: sums.map((sum, i) => steps[i] === 0 ? 0 : sum / steps[i]),
  };
}

/**
 * The probability that the clinician, asked independently at each step, would choose another action:
 * the mean of 1 - pi_b(a|s) over the policy's steps. The clinician disagrees with himself too.
 *
 * @param mdp The process.
 * @param pairs (S,A) expected number of times each action is taken in each state.
 * @param thirds States by illness.
 */
export function clinicianDisagreement(
  mdp: TabularMdp,
  pairs: Float64Array,
  { third }: SofaThirds,
): Disagreement {
  return weighed(pairs, mdp.actions, { third, measure: (pair) => 1 - mdp.clinician[pair] });
}

/**
 * The share of steps that differ from what the clinician does most often in the state.
 *
 * @param mdp The process.
 * @param pairs (S,A) expected number of times each action is taken in each state.
 * @param options `third`: States by illness. `usual`: (S,A) the policy that takes the clinician's most frequent action.
 */
export function usualDisagreement(
  mdp: TabularMdp,
  pairs: Float64Array,
  { third, usual }: SofaThirds & { readonly usual: Float64Array },
): Disagreement {
  return weighed(pairs, mdp.actions, { third, measure: (pair) => 1 - usual[pair] });
}
