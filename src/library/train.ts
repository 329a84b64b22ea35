/**
 * Training in one call: a dataset and an algorithm in, models with their metrics and policies out.
 *
 * Shapes: M models, one a seed; S states, A actions.
 *
 * @module
 */
import type { HyperParameters } from "../algorithms/hyper_parameters.ts";
import { algorithmOf } from "../algorithms/registry.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { supportOf, type SupportRule } from "../dataset/support_constraint.ts";
import { countTransitions, pairTable } from "../dataset/transition_counts.ts";
import { InputError } from "../input_error.ts";
import type { NetworkShape } from "../network/shape.ts";
import { checkTrainingData } from "../trainer/check_data.ts";
import { checkNumber, checkOneOf, refuseValue } from "../trainer/check_values.ts";
import { type Device, DEVICES } from "../trainer/create_trainer.ts";
import type {
  EvaluatedPolicy,
  ModelMetrics,
  ModelState,
  Trainer,
  TrainerInfo,
  TrainerModel,
  WorkerStart,
} from "../trainer/trainer.ts";
import { checkLearner, type Learner } from "./algorithms.ts";
import { createTrainer } from "./create_trainer.ts";
import { DEFAULTS } from "./defaults.ts";
import { type TrainedPolicy, trainedPolicy } from "./policy.ts";

/** What to train. */
export interface TrainOptions {
  /** Logged transitions. */
  readonly dataset: Dataset;
  /** The algorithm: `cql({ alpha: 0.1 })`. */
  readonly algorithm: Learner;
  /** Widths of the hidden layers (default: those of `configs/`). */
  readonly hidden?: readonly number[];
  /** Features that a numbered state is embedded to (default: that of `configs/`). */
  readonly embedding?: number;
  /** Rows in a batch, or `full`: all transitions at every step (default: that of `configs/`). */
  readonly batch?: number | "full";
  /** Steps to take. */
  readonly steps: number;
  /** One model a seed, trained together; a seed decides weights and batches. */
  readonly seeds: readonly number[];
  /** Which actions the data must show for the policy and its targets to choose them (default: all may be chosen). */
  readonly support?: SupportRule;
  /** The policy that FQE evaluates, by state (default: the dataset's `nextPolicy`). */
  readonly policy?: EvaluatedPolicy;
  /** Where to train: `auto` takes a hardware WebGPU adapter, else the CPU (default: `auto`). */
  readonly device?: Device;
  /** Workers on the CPU (default: one a core, fewer where steps are small). */
  readonly workers?: number;
  /** How workers are started: say the module's address in a bundle, and ask for no permissions where Deno allows it. */
  readonly worker?: WorkerStart;
  /** Steps from one entry of the metrics to the next (default: that of `configs/`). */
  readonly logEvery?: number;
  /** Called with the steps taken so far. */
  readonly onProgress?: (step: number) => void;
  /** Stops early: what was trained so far is returned. */
  readonly signal?: AbortSignal;
}

/** A trained model. */
export interface TrainedModel {
  /** Its seed. */
  readonly seed: number;
  /** Means of its metrics since the entry before. */
  readonly metrics: readonly ModelMetrics[];
  /** All that its training depends on: weights, moments, step. */
  readonly state: ModelState;
}

/** Models after training. */
export interface TrainedRun {
  /** What they were trained on. */
  readonly info: TrainerInfo;
  /** Sizes of a network with an output an action. */
  readonly shape: NetworkShape;
  /** Steps taken: fewer than asked for if the signal fired. */
  readonly steps: number;
  /** The models, in the order of the seeds. */
  readonly models: readonly TrainedModel[];
  /**
   * A model's policy.
   *
   * @param model Index of the model, in the order of the seeds.
   * @throws {InputError} If there is no such model.
   */
  policy(model: number): TrainedPolicy;
}

const KEYS: readonly (keyof TrainOptions)[] = [
  "dataset",
  "algorithm",
  "hidden",
  "embedding",
  "batch",
  "steps",
  "seeds",
  "support",
  "policy",
  "device",
  "workers",
  "worker",
  "logEvery",
  "onProgress",
  "signal",
];

/** Refuses what can be judged before data are looked at. */
function checkOptions(options: TrainOptions): void {
  const unknown = Object.keys(options).find((key) => !KEYS.includes(key as keyof TrainOptions));
  if (unknown !== undefined) {
    throw new InputError(unknown, `there is no such option, expected some of ${KEYS.join(", ")}`);
  }
  const { dataset, algorithm, batch, hidden, embedding, steps, seeds, device, workers, logEvery } =
    options;
  if (!dataset?.action) refuseValue("dataset", dataset, "a dataset, as of datasetFromArrays");
  if (!algorithm?.hyper) refuseValue("algorithm", algorithm, "an algorithm, such as cql()");
  checkLearner(algorithm, "algorithm");
  const width = { min: 1, max: 65_536, whole: true };
  if (hidden !== undefined) {
    if (!Array.isArray(hidden) || hidden.length === 0) {
      refuseValue("hidden", hidden, "the width of at least one layer");
    }
    hidden.forEach((own, i) => checkNumber(own, `hidden[${i}]`, width));
  }
  if (embedding !== undefined) checkNumber(embedding, "embedding", width);
  if (batch !== undefined && batch !== "full") checkNumber(batch, "batch", width);
  const count = { min: 1, max: 2 ** 31 - 1, whole: true };
  checkNumber(steps, "steps", count);
  if (logEvery !== undefined) checkNumber(logEvery, "logEvery", count);
  if (!Array.isArray(seeds) || seeds.length === 0) refuseValue("seeds", seeds, "at least one seed");
  seeds.forEach((seed, i) => {
    checkNumber(seed, `seeds[${i}]`, { min: 0, max: 2 ** 32 - 1, whole: true });
    const first = seeds.indexOf(seed);
    if (first < i) {
      throw new InputError(`seeds[${i}]`, `found ${seed}, which is seeds[${first}] too`);
    }
  });
  if (device !== undefined) checkOneOf(device, "device", DEVICES);
  if (workers !== undefined) checkNumber(workers, "workers", { min: 1, max: 1024, whole: true });
}

/** The network for a dataset. */
function shapeOf({ dataset, algorithm, hidden, embedding }: TrainOptions): NetworkShape {
  const usual = DEFAULTS[algorithm.hyper.algorithm as keyof typeof DEFAULTS] ?? DEFAULTS.cql;
  const input = dataset.kind === "discrete"
    ? {
      kind: "embedding" as const,
      states: dataset.states,
      width: embedding ?? usual.embedding,
    }
    : { kind: "dense" as const, features: dataset.features };
  return { input, hidden: hidden ?? usual.hidden, actions: dataset.actions };
}

/** The models: what they share, but for the seed. */
function modelsOf(
  { dataset, algorithm, steps, seeds, support, policy }: TrainOptions,
  batch: number | "full",
): TrainerModel[] {
  const { hyper, warmUp, decay } = algorithm;
  if (warmUp >= steps) {
    throw new InputError("algorithm.warmUp", `found ${warmUp}, expected fewer than ${steps} steps`);
  }
  const { weight, nextPolicy } = dataset;
  const isNumbered = dataset.kind === "discrete";
  if (support && !isNumbered) {
    throw new InputError("support", "found a rule with observations, expected numbered states");
  }
  const counts = isNumbered && batch === "full" ? countTransitions(dataset, weight) : undefined;
  const allowed = support && isNumbered
    ? supportOf(pairTable(countTransitions(dataset)), dataset.actions, support).allowed
    : undefined;
  const evaluates = algorithmOf(hyper).policy === null;
  const evaluated = evaluates && !policy && nextPolicy
    ? { by: "transition" as const, probabilities: nextPolicy }
    : policy;
  if (evaluates && !evaluated) {
    refuseValue("policy", policy, `the policy that ${hyper.algorithm} evaluates`);
  }
  const schedule = warmUp === 0 && decay === "none" ? {} : { schedule: { warmUp, decay, steps } };
  return seeds.map((seed) => ({
    seed,
    hyper: { ...hyper, ...schedule } as HyperParameters,
    slice: { offset: 0, count: dataset.action.length },
    counts,
    support: allowed,
    policy: evaluated,
    weights: batch === "full" ? undefined : weight,
  }));
}

/** Takes the steps, and the metrics on the way. */
async function takeSteps(trainer: Trainer, options: TrainOptions, logEvery: number) {
  const { steps, seeds, signal, onProgress } = options;
  const metrics: ModelMetrics[][] = seeds.map(() => []);
  let taken = 0;
  while (taken < steps && !signal?.aborted) {
    const before = taken;
    const count = Math.min(logEvery, steps - taken);
    taken += await trainer.advance(count, {
      signal,
      onProgress: (done) => onProgress?.(before + done),
    });
    if (taken === before) break;
    (await trainer.metrics()).forEach((entry, m) => metrics[m].push(entry));
  }
  return { taken, metrics };
}

/**
 * Trains a model a seed, together.
 *
 * @param options What to train, and how.
 * @returns The models.
 * @throws {InputError} Naming the argument that is wrong, what was found and what was expected; if there is no device for it.
 *
 * @example
 * ```ts
 * import { cql, datasetFromArrays, train } from "@icu-cql/icu-cql";
 *
 * const dataset = datasetFromArrays({
 *   state: [0, 1, 0],
 *   action: [1, 0, 0],
 *   reward: [0, 1, 0],
 *   nextState: [1, 2, 2],
 *   terminated: [0, 1, 1],
 * });
 * const algorithm = cql({ alpha: 0.1, learningRate: 0.01 });
 * const run = await train({ dataset, algorithm, hidden: [16], embedding: 8, steps: 500, seeds: [0] });
 * if (run.policy(0).action(0) !== 1) throw new Error("expected the action that pays");
 * ```
 */
export async function train(options: TrainOptions): Promise<TrainedRun> {
  checkOptions(options);
  const { dataset, algorithm, seeds, device = "auto", workers, worker } = options;
  const usual = DEFAULTS[algorithm.hyper.algorithm as keyof typeof DEFAULTS] ?? DEFAULTS.cql;
  const { batch = usual.batch, logEvery = usual.logEvery } = options;
  const shape = shapeOf(options);
  checkTrainingData(dataset, shape, "dataset");
  const models = modelsOf(options, batch);
  const data = batch === "full" ? undefined : dataset;
  const trainer = await createTrainer(device, {
    shape,
    batch,
    models,
    dataset: data,
    workers,
    worker,
  });
  try {
    const { taken, metrics } = await takeSteps(trainer, options, logEvery);
    const states = await trainer.states();
    return {
      info: trainer.info,
      shape,
      steps: taken,
      models: seeds.map((seed, m) => ({ seed, metrics: metrics[m], state: states[m] })),
      policy(model) {
        checkNumber(model, "model", { min: 0, max: seeds.length - 1, whole: true });
        const { hyper, support } = models[model];
        return trainedPolicy({ hyper, shape, parameters: states[model].parameters, support });
      },
    };
  } finally {
    trainer.close();
  }
}
