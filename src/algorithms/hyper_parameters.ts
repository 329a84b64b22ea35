/**
 * What one model's training step depends on, apart from network, data and randomness.
 *
 * @module
 */
import type { TargetRange } from "./target_range.ts";

/** The losses a trainer knows. DQN is CQL with alpha 0. */
export type Algorithm = "cql" | "dqn" | "bc";

/** How the learning rate falls after the warm-up. */
export type LearningRateDecay = "none" | "cosine" | "linear";

/** How the learning rate changes over the steps. */
export interface LearningRateSchedule {
  /** Steps over which the rate rises linearly to its full value, at least 0 and under `steps`. */
  readonly warmUp: number;
  /** How it falls from there. */
  readonly decay: LearningRateDecay;
  /** Steps of the whole training: a decay would come to 0 in the step after the last. */
  readonly steps: number;
}

/** Hyper-parameters of one model. Models trained together may differ in all of them. */
export interface HyperParameters {
  /** Which loss. */
  readonly algorithm: Algorithm;
  /** Weight of the CQL penalty, at least 0; ignored by `dqn` and `bc`. */
  readonly alpha: number;
  /** Discount factor in [0, 1]; ignored by `bc`. */
  readonly gamma: number;
  /** Polyak rate of the target network in [0, 1]; ignored by `bc`. */
  readonly tau: number;
  /** Whether the online network chooses the action the target network values. */
  readonly doubleDqn: boolean;
  /** What Bellman targets are clipped to; nothing if left out or null. Ignored by `bc`. */
  readonly targetRange?: TargetRange | null;
  /** Adam's learning rate, the largest one if there is a schedule. */
  readonly learningRate: number;
  /** How the learning rate changes over the steps; constant if left out. */
  readonly schedule?: LearningRateSchedule;
  /** Adam's decay of the first moment. */
  readonly beta1: number;
  /** Adam's decay of the second moment. */
  readonly beta2: number;
  /** Adam's term outside the square root. */
  readonly epsilon: number;
  /** Coupled L2 weight decay: g += weightDecay * theta after the clip, on every tensor. */
  readonly weightDecay: number;
  /** Largest norm of the whole gradient; `Infinity` for no clip. */
  readonly maxNorm: number;
}
