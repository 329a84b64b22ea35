/**
 * What fitted Q evaluation by a network learns from, and what is read of its networks.
 *
 * Shapes: N rows, D features, A actions, E episodes.
 *
 * @module
 */
import { type DenseDataset, ENDING } from "../dataset/dataset.ts";
import { poissonWeights } from "../dataset/poisson_weights.ts";
import type { LoggedEpisodes } from "../evaluation/ope/episodes.ts";
import { gatherBatch } from "../network/sample_batch.ts";
import { qValues } from "../network/q_values.ts";
import type { NetworkShape } from "../network/shape.ts";
import { below, pcg4d, STREAM } from "../random/pcg4d.ts";
import type { ModelState } from "../trainer/trainer.ts";

/** What networks that evaluate policies are trained by, but for discount, rates and range. */
export const EVALUATING = {
  algorithm: "fqe",
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  weightDecay: 0,
  maxNorm: 10,
} as const;

/** A policy at the rows of records. */
export interface RowPolicy {
  /** (N,A) pi(a|s). */
  readonly row: Float64Array;
  /** (N,A) pi(a|s') in the next row's state; not read where the process ended. */
  readonly next: Float64Array;
}

/** Data in the unit that is learned in. */
export interface ScaledData {
  /** The data, their rewards divided by the scale. */
  readonly dataset: DenseDataset;
  /** The range of the return, divided by it. */
  readonly range: readonly [low: number, high: number];
  /** The range's larger bound. */
  readonly scale: number;
}

/**
 * Divides rewards by the larger bound of the return, so that values lie within -1 and 1.
 *
 * @param dataset The data.
 * @param range Least and largest return that any policy can have.
 */
export function scaledData(dataset: DenseDataset, [low, high]: ScaledData["range"]): ScaledData {
  const scale = Math.max(Math.abs(low), Math.abs(high)) || 1;
  const reward = dataset.reward.map((r) => r / scale);
  return { dataset: { ...dataset, reward }, range: [low / scale, high / scale], scale };
}

/**
 * Data by which the regression of returns is a fitted Q evaluation too: every row is the last, and its reward is what
 * the record earned from it on.
 *
 * @param dataset Whole episodes.
 * @param gamma Discount.
 */
export function returnsAhead(dataset: DenseDataset, gamma: number): DenseDataset {
  const { reward, ending } = dataset;
  const ahead = reward.slice();
  for (let i = ahead.length - 2; i >= 0; i--) {
    if (ending[i] === ENDING.none) ahead[i] += gamma * ahead[i + 1];
  }
  return {
    ...dataset,
    reward: ahead,
    ending: new Uint8Array(ending.length).fill(ENDING.terminated),
  };
}

/** A model: its seed, and how often the patient of each row counts. */
export interface Member {
  /** Keys its network, its batches and its resample. */
  readonly seed: number;
  /** (N); absent: all count once. */
  readonly weights?: Float32Array;
}

/**
 * The model that is asked for, then those on resampled patients. A refit is the same however many there are.
 *
 * @param dataset The data.
 * @param options Seed of all, and how many refits there are.
 */
export function membersOf(
  dataset: DenseDataset,
  { seed, refits }: { readonly seed: number; readonly refits: number },
): Member[] {
  const seeds = Array.from(
    { length: refits },
    (_, refit) => below(pcg4d(seed, STREAM.memberSeed, 0, refit), 0xffffffff),
  );
  return [{ seed }, ...seeds.map((own) => ({ seed: own, weights: poissonWeights(dataset, own) }))];
}

/**
 * How often each patient counts for a model.
 *
 * @param member The model.
 * @param episodes (E+1) where episodes start, (E) whose they are, number of patients.
 * @returns (P)
 */
export function timesOf(
  { weights }: Member,
  { starts, patientOf, patients }: Pick<LoggedEpisodes, "starts" | "patientOf" | "patients">,
): Float64Array {
  const times = new Float64Array(patients).fill(1);
  if (weights) patientOf.forEach((p, e) => times[p] = weights[starts[e]]);
  return times;
}

/**
 * The state of a regression as one that evaluation starts from: a target network like its own, Adam anew.
 *
 * @param state The regression's.
 */
export function evaluationStart({ parameters, divergedAt }: ModelState): ModelState {
  return {
    step: 0,
    parameters,
    target: parameters.slice(),
    firstMoment: new Float32Array(parameters.length),
    secondMoment: new Float32Array(parameters.length),
    metricSums: new Float32Array(),
    divergedAt,
  };
}

/**
 * Makes what reads a model's value: the mean over first rows of sum_a pi(a|s_0) Q(s_0,a), each as often as its patient
 * counts.
 *
 * @param dataset The data.
 * @param options (E+1) where episodes start; (N,A) the policy; the network.
 * @returns By target network; NaN of a model that diverged.
 */
export function startReader(dataset: DenseDataset, { starts, policy, shape }: {
  readonly starts: Uint32Array;
  readonly policy: Float64Array;
  readonly shape: NetworkShape;
}): (state: ModelState, member: Member) => number {
  const first = starts.slice(0, -1);
  const { inputs } = gatherBatch(dataset, first);
  const { actions } = shape;
  return ({ target, divergedAt }, { weights }) => {
    if (divergedAt !== null) return NaN;
    const q = qValues(shape, target, inputs);
    let sum = 0, count = 0;
    first.forEach((row, e) => {
      const times = weights?.[row] ?? 1;
      count += times;
      for (let a = 0; a < actions; a++) {
        sum += times * policy[row * actions + a] * q[e * actions + a];
      }
    });
    return sum / count;
  };
}

/**
 * Share of the rows whose target r + gamma V(s') lies outside of the range, and is clipped to it. A reward at a bound is not.
 *
 * @param data The data.
 * @param state The model.
 * @param options The network, (N,A) the policy in next rows, discount.
 */
export function clippedShare({ dataset, range }: ScaledData, { target }: ModelState, options: {
  readonly shape: NetworkShape;
  readonly next: Float64Array;
  readonly gamma: number;
}): number {
  const { shape, next, gamma } = options;
  const { reward, ending, nextObservation, actions } = dataset;
  const q = qValues(shape, target, nextObservation);
  // As rewards are, in float32.
  const [low, high] = range.map(Math.fround);
  let outside = 0;
  for (let i = 0; i < reward.length; i++) {
    let y = reward[i];
    if (!(ending[i] & ENDING.terminated)) {
      for (let pair = i * actions; pair < (i + 1) * actions; pair++) {
        y += gamma * next[pair] * q[pair];
      }
    }
    if (y < low || y > high) outside++;
  }
  return outside / reward.length;
}
