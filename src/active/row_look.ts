/**
 * What rows look like to a selector that goes by distance, and what clinicians do in every state.
 *
 * Shapes: N transitions, G groups, D features, S states.
 *
 * @module
 */
import { countPairs } from "../dataset/statistics.ts";
import type { DiscreteDataset } from "../dataset/dataset.ts";
import { argmax } from "../mdp/policies.ts";
import type { RowLook } from "./selectors/selector.ts";

/**
 * Rows with their features, each scaled to variance 1 / D over the groups, so that the squared distance
 * of two groups is 2 on average.
 *
 * @param group (N) group of each row.
 * @param features (G,D) features.
 * @param width D.
 */
export function rowLook(group: Uint32Array, features: Float64Array, width: number): RowLook {
  const groups = features.length / width;
  const scaled = features.slice();
  for (let d = 0; d < width; d++) {
    let mean = 0, square = 0;
    for (let g = 0; g < groups; g++) mean += features[g * width + d] / groups;
    for (let g = 0; g < groups; g++) square += (features[g * width + d] - mean) ** 2 / groups;
    const scale = square > 0 ? 1 / Math.sqrt(square * width) : 0;
    for (let g = 0; g < groups; g++) scaled[g * width + d] *= scale;
  }
  return { group, features: scaled };
}

/**
 * What was done most often in each state, the lowest index among equals; 0 where nothing was.
 *
 * @param rows Logged transitions; only states and actions are read.
 */
export function clonedActions(rows: DiscreteDataset): Uint8Array {
  const counts = countPairs(rows);
  const { states, actions } = rows;
  return Uint8Array.from({ length: states }, (_, state) => argmax(counts, { state, actions }));
}
