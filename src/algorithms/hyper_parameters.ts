/**
 * What one model's training step depends on, apart from network, data and randomness.
 *
 * @module
 */

/** The losses a trainer knows. DQN is CQL with alpha 0. */
export type Algorithm = "cql" | "dqn" | "bc";

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
  /** Adam's learning rate. */
  readonly learningRate: number;
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
