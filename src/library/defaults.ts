/**
 * What the library takes where nothing is said: written from `configs/*.yaml` by `deno task dev build:kernels`.
 *
 * @module
 */
// deno-fmt-ignore-file
import type { HyperParameters, LearningRateDecay } from "../algorithms/hyper_parameters.ts";

/** Defaults of an algorithm and its training. */
export interface AlgorithmDefaults {
  /** Hyper-parameters. */
  readonly hyper: HyperParameters;
  /** Steps over which the learning rate rises from 0. */
  readonly warmUp: number;
  /** How it falls from there. */
  readonly decay: LearningRateDecay;
  /** Features that a numbered state is embedded to. */
  readonly embedding: number;
  /** Widths of the hidden layers. */
  readonly hidden: readonly number[];
  /** Rows in a batch. */
  readonly batch: number | "full";
  /** Steps from one entry of the metrics to the next. */
  readonly logEvery: number;
}

/** Defaults by algorithm. */
export const DEFAULTS: Readonly<Record<"cql" | "dqn" | "bc" | "bcq" | "fqe" | "iql", AlgorithmDefaults>> = {
  cql: {
    hyper: { algorithm: "cql", alpha: 0.5, doubleDqn: true, targetRange: null, gamma: 0.99, tau: 0.005, targetEvery: 1, huber: false, initialisation: "xavier", learningRate: 0.0003, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0, maxNorm: 1 },
    warmUp: 0,
    decay: "none",
    embedding: 256,
    hidden: [256, 256],
    batch: 256,
    logEvery: 1000,
  },
  dqn: {
    hyper: { algorithm: "dqn", doubleDqn: true, targetRange: null, gamma: 0.99, tau: 0.005, targetEvery: 1, huber: false, initialisation: "xavier", learningRate: 0.0003, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0, maxNorm: 1 },
    warmUp: 0,
    decay: "none",
    embedding: 256,
    hidden: [256, 256],
    batch: 256,
    logEvery: 1000,
  },
  bc: {
    hyper: { algorithm: "bc", gamma: 0.99, tau: 0.005, targetEvery: 1, huber: false, initialisation: "xavier", learningRate: 0.0003, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.0001, maxNorm: Infinity },
    warmUp: 0,
    decay: "none",
    embedding: 256,
    hidden: [256, 256],
    batch: 256,
    logEvery: 1000,
  },
  bcq: {
    hyper: { algorithm: "bcq", bcqThreshold: 0.3, selector: "online", logitPenalty: 0.01, targetRange: null, gamma: 0.99, tau: 0.005, targetEvery: 1, huber: true, initialisation: "xavier", learningRate: 0.0003, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0, maxNorm: 1 },
    warmUp: 0,
    decay: "none",
    embedding: 256,
    hidden: [256, 256],
    batch: 256,
    logEvery: 1000,
  },
  fqe: {
    hyper: { algorithm: "fqe", targetRange: null, gamma: 0.99, tau: 0.005, targetEvery: 1, huber: false, initialisation: "xavier", learningRate: 0.0003, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0, maxNorm: 1 },
    warmUp: 0,
    decay: "none",
    embedding: 256,
    hidden: [256, 256],
    batch: 256,
    logEvery: 1000,
  },
  iql: {
    hyper: { algorithm: "iql", expectile: 0.8, beta: 3, advantageCap: 100, qNetworks: 2, targetRange: null, gamma: 0.99, tau: 0.005, targetEvery: 1, huber: false, initialisation: "xavier", learningRate: 0.0003, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0, maxNorm: 1 },
    warmUp: 0,
    decay: "none",
    embedding: 256,
    hidden: [256, 256],
    batch: 256,
    logEvery: 1000,
  },
};
