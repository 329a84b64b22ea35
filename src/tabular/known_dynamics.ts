/**
 * A dataset's MDP with the true dynamics in place of what the data say: what a planner would see if its
 * supported pairs had been seen without end.
 *
 * @module
 */
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import type { EmpiricalMdp } from "./empirical_mdp.ts";

/**
 * Puts the true rows and rewards of all pairs into a dataset's MDP. Counts stay, and so do supports; live states that the
 * data never show count as seen, so that what is done there has its true value.
 *
 * @param empirical The dataset's MDP.
 * @param mdp The true process, inadmissible pairs following the row stored for them (`mean`).
 */
export function withTrueDynamics(empirical: EmpiricalMdp, mdp: TabularMdp): EmpiricalMdp {
  const pairs = empirical.count.length;
  const reward = new Float64Array(pairs);
  const start = new Uint32Array(pairs + 1);
  const next: number[] = [];
  const probability: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const row = pair < mdp.live * mdp.actions ? mdp.row[pair] : -1;
    for (let k = mdp.rowStart[row]; row >= 0 && k < mdp.rowStart[row + 1]; k++) {
      reward[pair] += mdp.probability[k] * mdp.reward[k];
      if (mdp.next[k] >= mdp.live) continue;
      next.push(mdp.next[k]);
      probability.push(mdp.probability[k]);
    }
    start[pair + 1] = next.length;
  }
  return {
    ...empirical,
    stateCount: empirical.stateCount.map((n, s) => s < mdp.live ? Math.max(n, 1) : n),
    reward,
    start,
    next: Uint16Array.from(next),
    probability: Float64Array.from(probability),
  };
}
