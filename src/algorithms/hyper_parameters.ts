/**
 * What one model's training step depends on, apart from network, data and randomness.
 *
 * @module
 */

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

/** Hyper-parameters of every algorithm; a loss that has no use for one ignores it. */
export interface CommonHyperParameters {
  /** Name of the algorithm (`registry.ts`). */
  readonly algorithm: string;
  /** Discount factor in [0, 1]. */
  readonly gamma: number;
  /** Polyak rate of target networks in [0, 1]; at 1 they are copies. */
  readonly tau: number;
  /** Steps from one update of the target networks to the next (default: 1). */
  readonly targetEvery?: number;
  /** Whether Bellman errors are Huber's (`squared_error.ts`); they are squared if left out. */
  readonly huber?: boolean;
  /** How fresh weights are drawn (default: xavier). */
  readonly initialisation?: "xavier" | "orthogonal";
  /** Adam's learning rate, the largest one if there is a schedule. */
  readonly learningRate: number;
  /** Learning rates of some networks by name, in place of `learningRate`. */
  readonly learningRates?: Readonly<Record<string, number>>;
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
  /** Largest norm of each network's whole gradient; `Infinity` for no clip. */
  readonly maxNorm: number;
}

/**
 * Hyper-parameters of one model: those of every algorithm and, by their names, those that its own
 * specification lists. Models trained together may differ in all of them.
 */
export type HyperParameters = CommonHyperParameters & Readonly<Record<string, unknown>>;
