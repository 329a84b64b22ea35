/**
 * A small fixed training problem, the same on every machine: what calibration times and the kernel
 * hash is taken of.
 *
 * @module
 */
import type { Algorithm } from "../../algorithms/specification.ts";
import type { HyperParameters } from "../../algorithms/hyper_parameters.ts";
import { type DiscreteDataset, ENDING } from "../../dataset/dataset.ts";
import type { TransitionCounts } from "../../dataset/transition_counts.ts";
import { below, pcg4d, STREAM } from "../../random/pcg4d.ts";
import type { TrainerModel } from "../trainer.ts";

const HYPER: Omit<HyperParameters, "algorithm"> = {
  alpha: 0.5,
  gamma: 0.99,
  tau: 0.005,
  doubleDqn: true,
  learningRate: 3e-4,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  weightDecay: 0,
  maxNorm: 1,
};

/**
 * Transitions drawn from nothing but counters.
 *
 * @param options Numbers of transitions, states and actions.
 */
export function fixedDataset(
  options: { transitions: number; states: number; actions: number },
): DiscreteDataset {
  const { transitions, states, actions } = options;
  const numbers = <T extends { [i: number]: number }>(into: T, salt: number, n: number): T => {
    for (let i = 0; i < transitions; i++) {
      into[i] = below(pcg4d(salt, STREAM.kernelInputs, i, 0), n);
    }
    return into;
  };
  const ending = numbers(new Uint8Array(transitions), 4, 9)
    .map((value) => value === 0 ? ENDING.terminated : ENDING.none);
  return {
    kind: "discrete",
    states,
    actions,
    state: numbers(new Uint16Array(transitions), 1, states),
    nextState: numbers(new Uint16Array(transitions), 2, states),
    action: numbers(new Uint8Array(transitions), 3, actions),
    ending,
    reward: Float32Array.from(ending, (value) => value === ENDING.terminated ? 1 : 0),
    episode: new Uint32Array(transitions),
    step: new Uint16Array(transitions),
    behaviourProbability: new Float32Array(transitions).fill(1 / actions),
  };
}

/**
 * Models on the fixed dataset.
 *
 * @param options Algorithms, one model each; transitions to draw from, and their counts where steps are on all.
 */
export function fixedModels(
  options: {
    algorithms: readonly Pick<Algorithm, "name">[];
    transitions: number;
    counts?: TransitionCounts;
  },
): TrainerModel[] {
  return options.algorithms.map(({ name }, seed) => ({
    seed,
    hyper: { ...HYPER, algorithm: name } as HyperParameters,
    slice: { offset: 0, count: options.transitions },
    counts: options.counts,
  }));
}
