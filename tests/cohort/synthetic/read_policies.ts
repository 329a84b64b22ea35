import type { ScoredPolicy } from "../../../src/cohort/synthetic/scored_policy.ts";

const ACTIONS = 25;

/** Scores of actions, linear in the observation. */
function scores(observations: Float32Array, rows: number): Float64Array {
  const features = observations.length / rows;
  const weight = Float64Array.from(
    { length: ACTIONS * features },
    (_, i) => 0.7 * Math.sin(1 + 7.1 * (i % features) + 3.3 * Math.floor(i / features)),
  );
  const out = new Float64Array(rows * ACTIONS);
  for (let i = 0; i < rows; i++) {
    for (let a = 0; a < ACTIONS; a++) {
      for (let d = 0; d < features; d++) {
        out[i * ACTIONS + a] += observations[i * features + d] * weight[a * features + d];
      }
    }
  }
  return out;
}

/** A stochastic policy of observations: a softmax of linear scores. */
export const SOFT: ScoredPolicy = {
  kind: "observations",
  actionProbabilities(observations, rows) {
    const out = scores(observations, rows);
    for (let i = 0; i < rows; i++) {
      const row = out.subarray(i * ACTIONS, (i + 1) * ACTIONS);
      const largest = Math.max(...row);
      for (let a = 0; a < ACTIONS; a++) row[a] = Math.exp(row[a] - largest);
      const sum = row.reduce((total, p) => total + p, 0);
      for (let a = 0; a < ACTIONS; a++) row[a] /= sum;
    }
    return out;
  },
};

/** A policy of observations that takes the action of the largest linear score. */
export const GREEDY: ScoredPolicy = {
  kind: "observations",
  actionProbabilities(observations, rows) {
    const out = scores(observations, rows);
    for (let i = 0; i < rows; i++) {
      const row = out.subarray(i * ACTIONS, (i + 1) * ACTIONS);
      const best = row.indexOf(Math.max(...row));
      row.fill(0);
      row[best] = 1;
    }
    return out;
  },
};
