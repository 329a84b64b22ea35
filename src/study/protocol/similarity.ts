/**
 * How alike policies are: in what they do, and in what their scores on the same episodes are.
 *
 * @module
 */
import { correlation } from "../../evaluation/correlation.ts";
import { evaluateEnding } from "../../mdp/exact_evaluation.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { policyFromLetters } from "../grids/study_rows.ts";

/** Mean of something over all ordered pairs of different ones. */
function pairMean(size: number, of: (i: number, j: number) => number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) if (i !== j) sum += of(i, j);
  }
  return sum / (size * (size - 1));
}

/**
 * Mean over all pairs of the share of one policy's steps in which the other takes the same action, states
 * weighed by the first one's exact occupancy.
 *
 * @param mdp The process.
 * @param policies Deterministic policies, a letter a live state; at least two.
 */
export function meanAgreement(mdp: TabularMdp, policies: readonly string[]): number {
  const visits = policies.map((letters) => evaluateEnding(mdp, policyFromLetters(letters, mdp)));
  return pairMean(policies.length, (i, j) => {
    const { occupancy, length } = visits[i];
    let same = 0;
    for (let s = 0; s < mdp.live; s++) if (policies[i][s] === policies[j][s]) same += occupancy[s];
    return same / length;
  });
}

/**
 * Mean over all pairs of the correlation of their scores.
 *
 * @param scores (J,R) scores of each policy on the same R blocks.
 */
export function meanCorrelation(scores: readonly ArrayLike<number>[]): number {
  return pairMean(scores.length, (i, j) => i < j ? 2 * correlation(scores[i], scores[j]) : 0);
}
