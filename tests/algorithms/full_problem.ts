/**
 * A small dataset with everything that could go wrong in counts of it, and random models.
 *
 * @module
 */
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import { weightCount } from "../../src/algorithms/nets.ts";
import { startTwin, type TwinState } from "../../src/algorithms/twin_step.ts";
import { type DiscreteDataset, ENDING } from "../../src/dataset/dataset.ts";
import { below, pcg4d, STREAM, uniform } from "../../src/random/pcg4d.ts";
import type { NetworkShape } from "../../src/network/shape.ts";

/** Number of states; actions are taken in some below 9, others are only gone on to, 10 and 12 never met. */
const STATES = 13;
const ACTIONS = 4;
const TRANSITIONS = 800;

/** A network over them. */
export const FULL_SHAPE: NetworkShape = {
  input: { kind: "embedding", states: STATES, width: 5 },
  hidden: [7, 6],
  actions: ACTIONS,
};

/** A random whole number below n, keyed by a purpose and an index. */
function draw(purpose: number, index: number, n: number): number {
  return below(pcg4d(77, STREAM.split, purpose, index), n);
}

/**
 * Transitions in which frequent pairs lead to many states, some transitions end in states that others
 * go on from, rewards come on the way too and differ between equal transitions, and some are cut.
 */
export const FULL_DATASET: DiscreteDataset = {
  kind: "discrete",
  states: STATES,
  actions: ACTIONS,
  state: Uint16Array.from({ length: TRANSITIONS }, (_, i) => draw(1, i, 3) * draw(2, i, 5)),
  nextState: Uint16Array.from(
    { length: TRANSITIONS },
    (_, i) => 1 + draw(3, i, 3) * draw(11, i, 6),
  ),
  action: Uint8Array.from(
    { length: TRANSITIONS },
    (_, i) => Math.min(draw(4, i, 4), draw(5, i, 4)),
  ),
  reward: Float32Array.from({ length: TRANSITIONS }, (_, i) => draw(6, i, 7) / 4 - 0.7),
  ending: Uint8Array.from(
    { length: TRANSITIONS },
    (_, i) => [ENDING.terminated, ENDING.truncated][draw(7, i, 6)] ?? ENDING.none,
  ),
  episode: Uint32Array.from({ length: TRANSITIONS }, (_, i) => i),
  step: new Uint16Array(TRANSITIONS),
  behaviourProbability: new Float32Array(TRANSITIONS).fill(1),
};

/** Bits of one to three actions a state. */
export const FULL_SUPPORT: Uint32Array = Uint32Array.from(
  { length: STATES },
  (_, s) => 1 << draw(8, s, 4) | 1 << draw(9, s, 4) | 1 << draw(10, s, 4),
);

/** Hyper-parameters of CQL without a clip. */
export const FULL_HYPER: HyperParameters = {
  algorithm: "cql",
  alpha: 0.3,
  gamma: 0.95,
  tau: 0.1,
  doubleDqn: true,
  learningRate: 3e-3,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  weightDecay: 0,
  maxNorm: Infinity,
};

/** (S,A) probabilities of a policy's actions. */
export const FULL_POLICY: Float32Array = Float32Array.from(
  { length: STATES * ACTIONS },
  (_, i) => [0.1, 0.2, 0.3, 0.4][(i + draw(12, Math.floor(i / ACTIONS), ACTIONS)) % ACTIONS],
);

/**
 * A model with random weights and target networks of its own.
 *
 * @param seed Of the weights.
 * @param hyper Whose networks.
 */
export function randomFullModel(seed: number, hyper: HyperParameters = FULL_HYPER): TwinState {
  const size = weightCount(hyper, FULL_SHAPE);
  const weights = (salt: number) =>
    Float32Array.from(
      { length: size },
      (_, i) => 1.4 * uniform(pcg4d(seed, STREAM.initialise, salt, i)) - 0.7,
    );
  const model = startTwin(FULL_SHAPE, weights(1));
  model.target.set(weights(2));
  return model;
}
