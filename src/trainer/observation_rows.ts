/**
 * Observations as devices hold them: each once, those after an action by the number of their row.
 *
 * Shapes: N transitions, D features, R rows.
 *
 * @module
 */
import { type DenseDataset, ENDING } from "../dataset/dataset.ts";

/** A dataset's observations. */
export interface ObservationRows {
  /** (R,D) observations before each action, in order, then those after one that stand nowhere among them. */
  readonly rows: Float32Array;
  /** (N) row of the observation after each action; a transition that terminated has its own, which nothing reads. */
  readonly nextRow: Uint32Array;
}

/** Whether two rows of features are the same numbers. */
function isSame(
  [a, i]: readonly [Float32Array, number],
  [b, j]: readonly [Float32Array, number],
  features: number,
): boolean {
  for (let d = 0; d < features; d++) {
    if (a[i * features + d] !== b[j * features + d]) return false;
  }
  return true;
}

/**
 * Holds observations once: within an episode the one after an action is that before the next, half the memory of two
 * arrays. One of its own is kept only where it differs: where an episode was cut, or data leave steps out.
 *
 * @param dataset The transitions.
 */
export function observationRows(dataset: DenseDataset): ObservationRows {
  const { features, observation, nextObservation, ending } = dataset;
  const count = ending.length;
  const nextRow = new Uint32Array(count);
  const own: number[] = [];
  for (let i = 0; i < count; i++) {
    if (ending[i] & ENDING.terminated) nextRow[i] = i;
    else if (i + 1 < count && isSame([nextObservation, i], [observation, i + 1], features)) {
      nextRow[i] = i + 1;
    } else {
      nextRow[i] = count + own.length;
      own.push(i);
    }
  }
  if (own.length === 0) return { rows: observation, nextRow };
  const rows = new Float32Array((count + own.length) * features);
  rows.set(observation);
  own.forEach((i, at) => {
    const next = nextObservation.subarray(i * features, (i + 1) * features);
    rows.set(next, (count + at) * features);
  });
  return { rows, nextRow };
}
