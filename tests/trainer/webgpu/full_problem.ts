/**
 * The small training problem with steps on whole datasets.
 *
 * @module
 */
import type { HyperParameters } from "../../../src/algorithms/hyper_parameters.ts";
import type { DiscreteDataset } from "../../../src/dataset/dataset.ts";
import { sliceDataset } from "../../../src/dataset/rows.ts";
import { countTransitions, type TransitionCounts } from "../../../src/dataset/transition_counts.ts";
import type { TrainerModel } from "../../../src/trainer/trainer.ts";
import { fixedDataset } from "../../../src/trainer/webgpu/fixed_inputs.ts";
import { model } from "./small_problem.ts";

const TRANSITIONS = 3000;

/** Transitions: six actions of 25, often; states 30 to 35 are only gone on to, state 36 never. */
const drawn = fixedDataset({ transitions: TRANSITIONS, states: 37, actions: 6 });
export const CROWD: DiscreteDataset = {
  ...drawn,
  actions: 25,
  state: drawn.state.map((state) => state % 30),
  nextState: drawn.nextState.map((state) => state % 36),
  reward: Float32Array.from({ length: TRANSITIONS }, (_, i) => Math.sin(i)),
};

const counted = new Map<string, TransitionCounts>();

/** Counts of some transitions; of the same ones, the same object. */
function countsOf(slice: { offset: number; count: number }): TransitionCounts {
  const key = JSON.stringify(slice);
  const counts = counted.get(key) ?? countTransitions(sliceDataset(CROWD, slice));
  counted.set(key, counts);
  return counts;
}

/** (S) three actions a state, of which some the data never show there. */
export const SUPPORT: Uint32Array = Uint32Array.from(
  { length: 37 },
  (_, state) => 1 << state % 4 | 1 << state % 7 | 1 << (state + 5) % 25,
);

/**
 * A model whose every step is on all its transitions.
 *
 * @param seed Its seed.
 * @param changes Hyper-parameters that differ from CQL's.
 * @param data Its transitions, all if left out, and its support.
 */
export function fullModel(
  seed: number,
  changes: Partial<HyperParameters> = {},
  data: { slice?: { offset: number; count: number }; support?: Uint32Array } = {},
): TrainerModel {
  const { slice = { offset: 0, count: TRANSITIONS }, support } = data;
  return { ...model(seed, changes), slice, counts: countsOf(slice), support };
}

/** Models that differ in everything a model may differ in, value-based losses and cloning mixed. */
export const MIXED: readonly TrainerModel[] = [
  fullModel(1),
  fullModel(2, { alpha: 0.1 }, { slice: { offset: 100, count: 900 } }),
  fullModel(3, { algorithm: "bc", weightDecay: 1e-3, maxNorm: Infinity }),
  fullModel(4, { algorithm: "dqn", gamma: 0.9 }, { support: SUPPORT }),
  fullModel(5, { alpha: 2, doubleDqn: false, maxNorm: 0.05 }, {
    slice: { offset: 2900, count: 7 },
    support: SUPPORT,
  }),
  fullModel(6, { algorithm: "bc" }, { slice: { offset: 7, count: 300 } }),
  fullModel(7, { algorithm: "dqn", doubleDqn: false, targetRange: [-0.1, 0.2] }, {
    slice: { offset: 100, count: 900 },
  }),
];
