/**
 * The one interface behind which networks are trained, M models at once.
 *
 * Shapes: M models, P parameters, B batch rows.
 *
 * @module
 */
import type { HyperParameters } from "../algorithms/hyper_parameters.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { TransitionCounts } from "../dataset/transition_counts.ts";
import type { NetworkShape } from "../network/shape.ts";

/** One of the models a trainer trains. */
export interface TrainerModel {
  /** Keys the model's random streams (never its index), 0 to 2^32 - 1. */
  readonly seed: number;
  /** The model's own hyper-parameters. */
  readonly hyper: HyperParameters;
  /** The contiguous transitions the model samples from, with replacement; not read if `batch` is `full`. */
  readonly slice: { readonly offset: number; readonly count: number };
  /** What the model's own transitions come to: needed, and read, if `batch` is `full`. */
  readonly counts?: TransitionCounts;
  /**
   * (S) bit a is set where action a may be chosen in a state: governs the greedy action inside the
   * target, with the online or the target network, never the logsumexp. Every action may be chosen if
   * left out; refused for observations.
   */
  readonly support?: Uint32Array;
  /** The policy that is evaluated, for an algorithm that evaluates one. */
  readonly policy?: EvaluatedPolicy;
  /**
   * (slice.count) weights of the slice's transitions, at least 0 and not all 0; all are 1 if left out. They are scaled to
   * mean 1, so that a batch's loss is sum w l / B. On a whole dataset they belong into `counts`.
   */
  readonly weights?: Float32Array;
}

/** Probabilities of a policy's actions in next states. */
export interface EvaluatedPolicy {
  /** Whether there is a row of them a state or a transition of the whole dataset. */
  readonly by: "state" | "transition";
  /** (S,A) pi(a|s), or (N,A) pi(a|s') of each transition's next state. */
  readonly probabilities: Float32Array;
}

/** Everything a model's training depends on at a step: what a checkpoint holds. */
export interface ModelState {
  /** Steps taken. */
  step: number;
  /** (P) weights of all networks, in the order of `algorithms/nets.ts` and `network/shape.ts`. */
  parameters: Float32Array;
  /** (P) weights of the target networks; those of a network that has none stay as they were. */
  target: Float32Array;
  /** (P) Adam's first moment. */
  firstMoment: Float32Array;
  /** (P) Adam's second moment. */
  secondMoment: Float32Array;
  /** Running sums of the metrics since they were last read; layout private to the trainers. */
  metricSums: Float32Array;
  /** Step at which a number stopped being finite, or null. A diverged model no longer changes. */
  divergedAt: number | null;
}

/** Means over the steps since the metrics were last read. */
export interface ModelMetrics {
  /** Steps taken when read. */
  readonly step: number;
  /** Steps these means are over. */
  readonly steps: number;
  /** Means, or the largest of all steps, by the names of the algorithm's metrics; NaN where there were no steps. */
  readonly values: Readonly<Record<string, number>>;
  /** Step at which the model diverged, or null. */
  readonly divergedAt: number | null;
}

/** What a trainer is asked to train. */
export interface TrainerOptions {
  /** Sizes of a network with an output an action, the same for all models. */
  readonly shape: NetworkShape;
  /** Rows in a batch B, or `full`: every step is on all the transitions, by the models' counts. */
  readonly batch: number | "full";
  /** The M models. */
  readonly models: readonly TrainerModel[];
  /** Transitions all the slices point into; needed, and read, unless `batch` is `full`. */
  readonly dataset?: Dataset;
  /** (M) states to go on from, those of checkpoints; fresh ones by the models' seeds if left out. */
  readonly states?: readonly ModelState[];
  /** Kernel variant to use; without it a calibration (WebGPU) or the engine (CPU) decides. */
  readonly kernels?: string;
  /** Device of the run that is gone on with. */
  readonly previousDevice?: string;
  /**
   * Workers of the CPU trainer (default: one a core, fewer where steps are small). If they are more than the
   * models, as many as go evenly take each step of a model together; the bits are those of one worker.
   */
  readonly workers?: number;
  /** How the CPU trainer starts its workers. */
  readonly worker?: WorkerStart;
}

/** How a worker is started. */
export interface WorkerStart {
  /**
   * Its module (default: `worker.ts` beside the pool's module). A bundler may not see it: make `./worker` an entry
   * point of its own and say where it is served.
   */
  readonly url?: string | URL;
  /**
   * What it may do beside computing: nothing, which Deno grants only with `--unstable-worker-options` (default), or all
   * that its starter may.
   */
  readonly permissions?: "none" | "inherit";
}

/** What a trainer runs on; recorded in the manifest. */
export interface TrainerInfo {
  /** `webgpu` or `cpu`. */
  readonly device: string;
  /** Adapter and backend, in words. */
  readonly adapter: string;
  /** Kernel variant in use. */
  readonly kernels: string;
  /** Groups the models are split into. */
  readonly groups: number;
  /** Why this device was taken, where there was a choice. */
  readonly reason?: string;
}

/** Trains M models in step. */
export interface Trainer {
  /** What the trainer runs on. */
  readonly info: TrainerInfo;
  /**
   * Takes up to `steps` steps of every model; stops early, between submissions, when `signal` fires.
   *
   * @param steps Steps to take.
   * @param options `signal` to stop early; `onProgress` is called with the steps taken so far.
   * @returns Steps taken.
   */
  advance(
    steps: number,
    options?: { signal?: AbortSignal; onProgress?: (done: number) => void },
  ): Promise<number>;
  /** SHA-256 of every kernel's output bits on fixed inputs, which takes a moment; needs a secure context in a browser. */
  kernelHash(): Promise<string>;
  /** Reads the metrics of every model and starts new means. */
  metrics(): Promise<ModelMetrics[]>;
  /**
   * Reads back the settings that each model's kernels read, by name (`settings.ts`): what is in effect, whatever was
   * asked for. Numbers are float32; `seed`, `offset` and `count` are the model's own.
   */
  settings(): Promise<Readonly<Record<string, number>>[]>;
  /** Reads back the states of the given models (default: all). */
  states(models?: readonly number[]): Promise<ModelState[]>;
  /** Frees the device. */
  close(): void;
}
