/**
 * Every kernel of a training step against its float64 twin, on the adapter at hand.
 *
 * A step is run one operation at a time. What each leaves is compared with what its twin computes from
 * the buffers as they were before, and everything else in the group's buffers must stay as it was.
 *
 * @module
 */
import type { HyperParameters } from "../../algorithms/hyper_parameters.ts";
import type { Dataset, DenseDataset, DiscreteDataset } from "../../dataset/dataset.ts";
import { initialise } from "../../network/initialise.ts";
import type { NetworkShape } from "../../network/shape.ts";
import { pcg4d, STREAM, uniform } from "../../random/pcg4d.ts";
import type { ModelState, TrainerModel } from "../trainer.ts";
import type { Gpu } from "./device.ts";
import { uploadDataset } from "./device_data.ts";
import type { Expectation } from "./expectation.ts";
import { fixedDataset } from "./fixed_inputs.ts";
import { METRIC_SUMS } from "./group_buffers.ts";
import { type GroupSnapshot, snapshotGroup } from "./group_snapshot.ts";
import { expectKernel } from "./kernel_twins.ts";
import type { Kernel, Variant } from "./kernels.ts";
import { encode, type Operation } from "./operations.ts";
import { freeGroup, makeGroup, scheduleSteps, type TrainGroup } from "./train_group.ts";

/** How one operation of a step fared. */
export interface KernelCheck {
  /** The kernel, or `mirror` for a copy into a texture mirror. */
  readonly kernel: Kernel | "mirror";
  /** Input layer, losses, and what the kernel was applied to. */
  readonly part: string;
  /** Largest error, relative to the largest number the twin expects beside it. */
  readonly worst: number;
  /** The same error in absolute terms. */
  readonly absolute: number;
  /** Largest `worst` that passes; 0 where bits must match. */
  readonly tolerance: number;
  /** Buffer and word of the worst error. */
  readonly worstIndex: string;
  /** Whether every number is finite and near enough, and nothing else was written. */
  readonly pass: boolean;
}

/** What to check the kernels with. */
export interface CheckOptions {
  /** The network; by default a small one of which no size is a multiple of a tile. */
  readonly shape?: NetworkShape;
  /** Batch rows; 20 by default. */
  readonly batch?: number;
  /** Variant of the matrix kernels. */
  readonly variant: Variant;
}

const SMALL: NetworkShape = {
  input: { kind: "embedding", states: 37, width: 24 },
  hidden: [40, 24],
  actions: 25,
};

/** Observation features of the check with a dense input layer. */
const FEATURES = 13;
const TRANSITIONS = 500;
/** Steps taken before the one that is checked. */
const STEPS_BEFORE = 4;

/** Settings under which every term of a step shows in float32. */
const HYPER: HyperParameters = {
  algorithm: "cql",
  alpha: 0.7,
  gamma: 0.9,
  tau: 0.3,
  doubleDqn: true,
  learningRate: 0.02,
  beta1: 0.8,
  beta2: 0.95,
  epsilon: 1e-3,
  weightDecay: 0.01,
  maxNorm: 0.1,
};

const VALUE_LOSSES: readonly Partial<HyperParameters>[] = [
  {},
  { doubleDqn: false, alpha: 2, gamma: 0.5, learningRate: 0.01, maxNorm: 1e3, beta1: 0.9 },
  { algorithm: "dqn", tau: 0.1, weightDecay: 0, maxNorm: Infinity, epsilon: 1e-8, beta2: 0.999 },
];
const CLONING: readonly Partial<HyperParameters>[] = [
  { algorithm: "bc", maxNorm: Infinity },
  { algorithm: "bc", learningRate: 0.01, weightDecay: 0, maxNorm: 0.2 },
];

/** Numbers in [-scale, scale) drawn from nothing but counters. */
function noise(count: number, options: { salt: number; scale: number }): Float32Array {
  const { salt, scale } = options;
  return Float32Array.from(
    { length: count },
    (_, i) => scale * (2 * uniform(pcg4d(salt, STREAM.shuffle, i, 1)) - 1),
  );
}

function checkDataset(shape: NetworkShape): Dataset {
  const states = shape.input.kind === "embedding" ? shape.input.states : 1;
  const discrete: DiscreteDataset = {
    ...fixedDataset({ transitions: TRANSITIONS, states, actions: shape.actions }),
    reward: noise(TRANSITIONS, { salt: 11, scale: 1 }),
  };
  if (shape.input.kind === "embedding") return discrete;
  const { features } = shape.input;
  const { action, reward, ending, episode, step, behaviourProbability, actions } = discrete;
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
    observation: rows(12),
    nextObservation: rows(13),
  } satisfies DenseDataset;
}

/** A model some steps on its way: nothing is 0, target and weights differ. */
function checkModel(
  shape: NetworkShape,
  hyper: HyperParameters,
  place: number,
): { model: TrainerModel; state: ModelState } {
  const parameters = initialise(shape, 21 + place);
  const count = parameters.length;
  const moved = noise(count, { salt: 31 + place, scale: 0.05 });
  const seed = 4_000_000_000 + place;
  return {
    model: { seed, hyper, slice: { offset: 17 * place, count: TRANSITIONS - 50 } },
    state: {
      step: STEPS_BEFORE,
      parameters: parameters.map((value, i) => value + moved[i]),
      target: parameters,
      firstMoment: noise(count, { salt: 41 + place, scale: 0.01 }),
      secondMoment: noise(count, { salt: 51 + place, scale: 1e-4 }).map(Math.abs),
      // The first model's means are fresh.
      metricSums: new Float32Array(METRIC_SUMS).fill(place === 0 ? 0 : 1.5, 0, 10),
      divergedAt: null,
    },
  };
}

/** Compares one stretch. */
function compare(after: GroupSnapshot, expectation: Expectation) {
  const { buffer, from, values, tolerance, stride = 1 } = expectation;
  const words = after.get(buffer)!;
  const isExact = values instanceof Uint32Array;
  const numbers = new Float32Array(words.buffer, words.byteOffset, words.length);
  const size = isExact
    ? 1
    : expectation.size ?? values.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  let worst = { relative: -1, absolute: 0, index: from };
  for (let i = 0; i < values.length; i++) {
    const index = from + i * stride;
    const difference = isExact
      ? Number(words[index] !== values[i])
      : Math.abs(numbers[index] - values[i]);
    const absolute = Number.isFinite(difference) ? difference : Infinity;
    const relative = absolute === 0 ? 0 : absolute / size;
    if (relative > worst.relative) worst = { relative, absolute, index };
  }
  return { ...worst, buffer, tolerance };
}

/** The first word outside the expected stretches that changed, if any. */
function strayWord(
  snapshots: { before: GroupSnapshot; after: GroupSnapshot },
  expectations: readonly Expectation[],
): string | null {
  for (const [label, before] of snapshots.before) {
    const expected = new Uint8Array(before.length);
    for (const { buffer, from, values, stride = 1 } of expectations) {
      if (buffer !== label) continue;
      for (let i = 0; i < values.length; i++) expected[from + i * stride] = 1;
    }
    const after = snapshots.after.get(label)!;
    const stray = after.findIndex((word, i) => word !== before[i] && !expected[i]);
    if (stray !== -1) return `${label}[${stray}]`;
  }
  return null;
}

function judge(
  operation: Operation,
  snapshots: { before: GroupSnapshot; after: GroupSnapshot },
  expectations: readonly Expectation[],
): Omit<KernelCheck, "part"> {
  const kernel = operation.kind === "mirror" ? "mirror" : operation.kernel;
  const stray = strayWord(snapshots, expectations);
  if (stray !== null) {
    const worstIndex = `${stray}, which is not its to write`;
    return {
      kernel,
      worst: Infinity,
      absolute: Infinity,
      tolerance: 0,
      worstIndex,
      pass: false,
    };
  }
  const excess = ({ relative, tolerance }: { relative: number; tolerance: number }) =>
    relative === 0 ? 0 : relative / tolerance;
  const [worst] = expectations.map((expectation) => compare(snapshots.after, expectation))
    .toSorted((a, b) => excess(b) - excess(a));
  return {
    kernel,
    worst: worst?.relative ?? 0,
    absolute: worst?.absolute ?? 0,
    tolerance: worst?.tolerance ?? 0,
    worstIndex: worst ? `${worst.buffer}[${worst.index}]` : "",
    pass: !worst || worst.relative <= worst.tolerance,
  };
}

/** Runs one step of a group, an operation at a time. */
async function checkStep(
  gpu: Gpu,
  group: TrainGroup,
  options: { dataset: Dataset; name: string },
): Promise<KernelCheck[]> {
  const { dataset, name } = options;
  scheduleSteps(gpu.device, group, 1);
  gpu.device.queue.submit([]);
  const checks: KernelCheck[] = [];
  let before = await snapshotGroup(gpu, group);
  for (const operation of group.program) {
    const encoder = gpu.device.createCommandEncoder();
    encode(encoder, [operation]);
    gpu.device.queue.submit([encoder.finish()]);
    const after = await snapshotGroup(gpu, group);
    const expectations = operation.kind === "mirror"
      ? []
      : group.models.flatMap((_, model) =>
        expectKernel(operation, { group, model, before, dataset })
      );
    const [, ...rest] = operation.label.split(".");
    checks.push({
      ...judge(operation, { before, after }, expectations),
      part: [name, ...rest].join("."),
    });
    before = after;
  }
  return checks;
}

/**
 * Runs a step of cql, dqn and bc with an embedding, and of cql and dqn with dense features, and
 * compares what every kernel writes with its float64 twin.
 *
 * @param gpu The device.
 * @param options Sizes and the matrix kernels' variant.
 * @returns One entry for each operation of the steps.
 */
export async function checkKernels(gpu: Gpu, options: CheckOptions): Promise<KernelCheck[]> {
  const { shape = SMALL, batch = 20, variant } = options;
  const dense: NetworkShape = { ...shape, input: { kind: "dense", features: FEATURES } };
  const runs = [
    { name: `${shape.input.kind}.value`, shape, losses: VALUE_LOSSES },
    { name: `${shape.input.kind}.cloning`, shape, losses: CLONING },
    { name: "dense.value", shape: dense, losses: VALUE_LOSSES },
  ];
  const checks: KernelCheck[] = [];
  for (const { name, shape, losses } of runs) {
    const dataset = checkDataset(shape);
    const data = uploadDataset(gpu, dataset);
    const built = losses.map((changes, m) => checkModel(shape, { ...HYPER, ...changes }, m));
    const group = await makeGroup(gpu, {
      shape,
      batch,
      members: losses.map((_, m) => m),
      models: built.map(({ model }) => model),
      states: built.map(({ state }) => state),
      data,
      variant,
    });
    checks.push(...await checkStep(gpu, group, { dataset, name }));
    freeGroup(group);
    data.transitions.destroy();
    data.observations?.now.destroy();
    data.observations?.next.destroy();
  }
  return checks;
}
