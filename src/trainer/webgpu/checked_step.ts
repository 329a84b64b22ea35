/**
 * The steps that the check of the kernels runs: networks, data and models of which nothing is 0.
 *
 * @module
 */
import { algorithmOf, ALGORITHMS } from "../../algorithms/registry.ts";
import type { HyperParameters } from "../../algorithms/hyper_parameters.ts";
import type { Dataset, DenseDataset, DiscreteDataset } from "../../dataset/dataset.ts";
import { sliceDataset } from "../../dataset/rows.ts";
import { countTransitions } from "../../dataset/transition_counts.ts";
import { freshState } from "../fresh_state.ts";
import type { NetworkShape } from "../../network/shape.ts";
import { pcg4d, STREAM, uniform } from "../../random/pcg4d.ts";
import type { EvaluatedPolicy, ModelState, TrainerModel } from "../trainer.ts";
import { fixedDataset } from "./fixed_inputs.ts";
import { metricSumsOf } from "../settings.ts";
import { groupKey } from "./group_buffers.ts";

/** A small network of which no size is a multiple of a tile. */
export const CHECKED_SHAPE: NetworkShape = {
  input: { kind: "embedding", states: 37, width: 24 },
  hidden: [40, 24],
  actions: 25,
};

/** Observation features of the check with a dense input layer. */
const FEATURES = 13;
const TRANSITIONS = 500;
/** Transitions of a whole dataset. */
const CROWD = 3000;
/** Steps taken before the one that is checked. */
const STEPS_BEFORE = 4;

/** Settings under which every term of a step shows in float32. */
const HYPER: Omit<HyperParameters, "algorithm"> = {
  gamma: 0.9,
  tau: 0.3,
  learningRate: 0.02,
  beta1: 0.8,
  beta2: 0.95,
  epsilon: 1e-3,
  weightDecay: 0.01,
  maxNorm: 0.1,
};

/** What the checked models of one loss kernel have that is not usual. */
export type Losses =
  readonly (Readonly<Record<string, unknown>> & { readonly algorithm: string })[];

/** The losses that are checked, by kernel, in the order of the registry. */
function checkedLosses(): Losses[] {
  const all = ALGORITHMS.flatMap(({ name, checked }) =>
    checked.map((changes) => ({ ...changes, algorithm: name }))
  );
  return [
    ...Map.groupBy(all, (loss) => groupKey({ ...HYPER, ...loss } as HyperParameters)).values(),
  ];
}

/** Numbers in [-scale, scale) drawn from nothing but counters. */
function noise(count: number, options: { salt: number; scale: number }): Float32Array {
  const { salt, scale } = options;
  return Float32Array.from(
    { length: count },
    (_, i) => scale * (2 * uniform(pcg4d(salt, STREAM.kernelInputs, i, 1)) - 1),
  );
}

/** Transitions of which a pair of state and action occurs often, some states only after others, one never. */
function crowded(states: number, actions: number): DiscreteDataset {
  const transitions = CROWD;
  const dataset = fixedDataset({ transitions, states, actions: Math.min(actions, 6) });
  return {
    ...dataset,
    actions,
    state: dataset.state.map((state) => state % Math.ceil(0.8 * states)),
    nextState: dataset.nextState.map((state) => state % (states - 1)),
  };
}

/**
 * Transitions for a step of a network; each that is drawn allows some actions.
 *
 * @param shape The network.
 * @param batch Batch rows, or `full`.
 */
export function checkedDataset(shape: NetworkShape, batch: number | "full"): Dataset {
  const states = shape.input.kind === "embedding" ? shape.input.states : 1;
  const { actions } = shape;
  const drawn = batch === "full"
    ? crowded(states, actions)
    : fixedDataset({ transitions: TRANSITIONS, states, actions });
  const reward = noise(drawn.action.length, { salt: 11, scale: 1 });
  const isDrawn = batch !== "full";
  const nextAllowed = isDrawn ? someActions(drawn.action.length, actions, 91) : undefined;
  const discrete: DiscreteDataset = { ...drawn, reward, nextAllowed };
  if (shape.input.kind === "embedding") return discrete;
  const { features } = shape.input;
  const { action, ending, episode, step, behaviourProbability } = discrete;
  const rows = (salt: number) => noise(TRANSITIONS * features, { salt, scale: 1 });
  return {
    kind: "dense",
    features,
    actions,
    action,
    reward,
    ending,
    episode,
    step,
    behaviourProbability,
    nextAllowed,
    observation: rows(12),
    nextObservation: rows(13),
  } satisfies DenseDataset;
}

/** Some actions of each state or transition, never none. */
function someActions(count: number, actions: number, salt: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, i) => {
    const bits = pcg4d(salt, STREAM.kernelInputs, i, 2)[0] & (2 ** actions - 1);
    return bits | 1 << i % actions;
  });
}

/**
 * A model some steps on its way: target and weights differ. All models but the first are constrained.
 *
 * @param run The network, batch rows, dataset, and hyper-parameters that differ from the usual.
 * @param place Place of the model in its group.
 */
export function checkedModel(
  run: {
    shape: NetworkShape;
    batch: number | "full";
    dataset: Dataset;
    changes: Losses[number];
  },
  place: number,
): { model: TrainerModel; state: ModelState } {
  const { shape, batch, dataset, changes } = run;
  const { input, actions } = shape;
  const hyper = { ...HYPER, ...changes } as HyperParameters;
  const { parameters } = freshState(shape, 21 + place, hyper);
  const count = parameters.length;
  const moved = noise(count, { salt: 31 + place, scale: 0.05 });
  const slice = { offset: 17 * place, count: dataset.action.length - 60 };
  const isConstrained = place > 0 && input.kind === "embedding";
  return {
    model: {
      seed: 4_000_000_000 + place,
      hyper,
      slice,
      counts: batch === "full" && dataset.kind === "discrete"
        ? countTransitions(sliceDataset(dataset, slice))
        : undefined,
      support: isConstrained ? someActions(input.states, actions, 61 + place) : undefined,
      policy: algorithmOf(hyper).policy ? undefined : somePolicy(run, 71 + place),
      weights: batch !== "full" && place % 2 === 1
        ? noise(slice.count, { salt: 81 + place, scale: 1 }).map((w) => Math.max(0, w))
        : undefined,
    },
    state: {
      step: STEPS_BEFORE,
      parameters: parameters.map((value, i) => value + moved[i]),
      target: parameters,
      firstMoment: noise(count, { salt: 41 + place, scale: 0.01 }),
      secondMoment: noise(count, { salt: 51 + place, scale: 1e-4 }).map(Math.abs),
      // The first model's means are fresh.
      metricSums: checkedSums(hyper, place === 0 ? 0 : 1.5),
      divergedAt: null,
    },
  };
}

/** Probabilities of actions: by state, or by transition where states have no numbers. */
function somePolicy(
  { shape: { input, actions }, dataset }: { shape: NetworkShape; dataset: Dataset },
  salt: number,
): EvaluatedPolicy {
  const rows = input.kind === "embedding" ? input.states : dataset.action.length;
  const probabilities = noise(rows * actions, { salt, scale: 3 }).map(Math.exp);
  for (let at = 0; at < probabilities.length; at += actions) {
    const row = probabilities.subarray(at, at + actions);
    const total = row.reduce((sum, chance) => sum + chance, 0);
    row.forEach((chance, a) => row[a] = chance / total);
  }
  return { by: input.kind === "embedding" ? "state" : "transition", probabilities };
}

/** Running sums of metrics that are all of one value. */
function checkedSums(hyper: HyperParameters, value: number): Float32Array {
  const algorithm = algorithmOf(hyper);
  const sums = new Float32Array(metricSumsOf(algorithm));
  return sums.fill(value, 0, 1 + algorithm.metrics.length);
}

/** A step that is checked. */
export interface CheckedRun {
  /** Input layer and losses. */
  readonly name: string;
  /** The network. */
  readonly shape: NetworkShape;
  /** Batch rows, or `full`. */
  readonly batch: number | "full";
  /** What each model's hyper-parameters have that is not the usual. */
  readonly losses: Losses;
}

/**
 * The steps that are checked of a network with an embedding.
 *
 * @param shape The network. Steps on whole datasets have its first hidden layer alone: their matrix
 * kernels are those of the other steps.
 * @param batch Batch rows of steps that draw them.
 */
export function checkedRuns(shape: NetworkShape, batch: number): CheckedRun[] {
  const dense: NetworkShape = { ...shape, input: { kind: "dense", features: FEATURES } };
  const shallow: NetworkShape = { ...shape, hidden: shape.hidden.slice(0, 1) };
  const steps = [
    { name: shape.input.kind, shape, batch },
    { name: "dense", shape: dense, batch },
    { name: "full", shape: shallow, batch: "full" },
  ] as const;
  return steps.flatMap((step) =>
    checkedLosses()
      .filter(([{ algorithm }]) => step.batch !== "full" || algorithmOf({ algorithm }).full)
      .map((losses) => ({
        ...step,
        name: `${step.name}.${losses[0].algorithm}`,
        // Huber's error has no form on whole datasets.
        losses: losses.map((loss) => step.batch === "full" ? { ...loss, huber: false } : loss),
      }))
  );
}
