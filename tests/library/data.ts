/**
 * Small arrays to make datasets of.
 *
 * @module
 */
import type { DenseArrays, DiscreteArrays } from "../../src/mod.ts";

/** Six transitions between five states under four actions: two episodes of three. */
export function discreteArrays(): DiscreteArrays {
  return {
    state: [0, 1, 2, 0, 3, 2],
    action: [1, 0, 3, 2, 1, 0],
    reward: [0, 0, 1, 0, 0, -1],
    nextState: [1, 2, 4, 3, 2, 4],
    terminated: [0, 0, 1, 0, 0, 1],
    states: 5,
    actions: 4,
  };
}

/** The same with eight features a state. */
export function denseArrays(): DenseArrays {
  const { state, nextState, states: _, ...common } = discreteArrays();
  const features = (states: ArrayLike<number>) =>
    Array.from(states).flatMap((s) => Array.from({ length: 8 }, (_, d) => Math.sin(1 + 3 * s + d)));
  return {
    ...common,
    observation: features(state),
    nextObservation: features(nextState),
    features: 8,
  };
}
