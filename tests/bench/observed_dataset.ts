/**
 * Transitions between observations, made of transitions between states.
 *
 * Shapes: N transitions, S states, D features.
 *
 * @module
 */
import type { DenseDataset, DiscreteDataset } from "../../src/dataset/dataset.ts";
import { pcg4d, STREAM, uniform } from "../../src/random/pcg4d.ts";

/** What tells these draws from others of their stream. */
const KIND = 9;

/**
 * Puts fixed numbers of mean 0 and variance 1 in each state's place.
 *
 * @param dataset Transitions between states.
 * @param features Number of features D.
 */
export function observedDataset(dataset: DiscreteDataset, features: number): DenseDataset {
  const { states, state, nextState, mdpSha256: _, ...arrays } = dataset;
  const width = Math.sqrt(12);
  const seen = Float32Array.from(
    { length: states * features },
    (_, i) => width * (uniform(pcg4d(0, STREAM.kernelInputs, i, KIND)) - 0.5),
  );
  const observe = (numbers: Uint16Array) => {
    const rows = new Float32Array(numbers.length * features);
    numbers.forEach((s, i) =>
      rows.set(seen.subarray(s * features, (s + 1) * features), i * features)
    );
    return rows;
  };
  return {
    ...arrays,
    kind: "dense",
    features,
    observation: observe(state),
    nextObservation: observe(nextState),
  };
}
