/**
 * Fitted Q evaluation by a network, for records: what a policy is worth by the values that are learned of it.
 *
 * Le, Voloshin and Yue, "Batch Policy Learning under Constraints", ICML 2019, algorithm 3, as `algorithms/fqe.ts` steps it.
 * It starts from a regression of the clinicians' discounted returns, so that it need not find out first who dies. Targets
 * are clipped to the range that no return can leave. The value is the mean over first rows of sum_a pi(a|s_0) Q(s_0,a),
 * never that of the likeliest action; Q is the target network, an average over hundreds of steps, which does not jump with
 * a batch. Rewards are scaled while it learns: no setting depends on their unit.
 *
 * It ends when that mean stands still: the mean of its course over the last fifth of the steps is that over the fifth before
 * to a tenth of the standard error of the patients' mean return. Where it never is, it is still moving.
 *
 * Refits resample the patients (`dataset/poisson_weights.ts`): weights in the regression, the loss and the mean over first
 * rows, each from a network of its own, so that their spread holds the initialisations' too. All train together and take
 * the same steps, whose number the one on all patients says.
 *
 * Shapes: N rows, A actions.
 *
 * @module
 */
import type { DenseDataset } from "../dataset/dataset.ts";
import { observedReturn } from "../evaluation/observed_return.ts";
import { loggedEpisodes } from "../evaluation/ope/episodes.ts";
import { standardErrorOf } from "../evaluation/ope/estimate.ts";
import type { NetworkShape } from "../network/shape.ts";
import type { Trainer, TrainerOptions } from "../trainer/trainer.ts";
import {
  clippedShare,
  EVALUATING,
  evaluationStart,
  membersOf,
  returnsAhead,
  type RowPolicy,
  scaledData,
  startReader,
  timesOf,
} from "./network_value_parts.ts";
import type { Refit } from "./refits.ts";

/** How a network is fitted. */
export interface NetworkFit {
  /** Widths of the hidden layers. */
  readonly hidden: readonly number[];
  /** Rows of a batch. */
  readonly batch: number;
  /** Adam's rate. */
  readonly learningRate: number;
  /** What the target network moves towards the other by at each step, as a share of the way. */
  readonly targetRate: number;
  /** Steps of the regression. */
  readonly regression: number;
  /** Most steps of the evaluation. */
  readonly steps: number;
}

/** The fit unless said. */
export const NETWORK_FIT: NetworkFit = {
  hidden: [64, 64],
  batch: 256,
  learningRate: 3e-4,
  targetRate: 0.005,
  regression: 2000,
  steps: 20_000,
};

/** How a policy's value is found. */
export interface NetworkValueOptions extends Partial<NetworkFit> {
  /** Discount, 0 to 1. */
  readonly gamma: number;
  /** Least and largest return that any policy can have. */
  readonly range: readonly [low: number, high: number];
  /** Refits on resampled patients, 0 for none. */
  readonly refits: number;
  /** Seed of networks, batches and resamples, 0 to 2^32 - 1. */
  readonly seed: number;
  /** Makes the device's trainer. */
  readonly createTrainer: (options: TrainerOptions) => Promise<Trainer>;
  /** Stops it. */
  readonly signal?: AbortSignal;
  /** Told the steps taken, and how many there may be. */
  readonly onProgress?: (done: number, most: number) => void;
}

/** What was found. */
export interface NetworkValue {
  /** The value; NaN if the network diverged. */
  readonly value: number;
  /** The value after so many steps; the first is the regression's. */
  readonly course: readonly { readonly step: number; readonly value: number }[];
  /** Steps taken after the regression. */
  readonly steps: number;
  /** Whether the value was still moving. */
  readonly moving: boolean;
  /** Share of the rows whose last target lay outside of the range. */
  readonly clipped: number;
  /** The value on resampled patients. */
  readonly refits: readonly Refit[];
}

/** Points of the course in the most steps. */
const POINTS = 100;

/** Share of the most steps before which nothing is still: rewards have to come up from the last rows first. */
const LEAST_SHARE = 0.25;

/** Lags of the target network, 1 / rate steps, before which nothing is: it follows slowly, and only seems to stand. */
const LEAST_LAGS = 10;

/** Share of the steps whose mean is compared with that of as many before. */
const STILL_SHARE = 0.2;

/** Standard errors of the patients' mean return that still values may move by. */
const STILL_ERRORS = 0.1;

/** Mean of the course after a step, up to another. */
function meanBetween(course: NetworkValue["course"], after: number, to: number): number {
  const own = course.filter(({ step }) => step > after && step <= to);
  return own.reduce((sum, { value }) => sum + value, 0) / own.length;
}

/** Whether the last fifth of the course is at the height of the fifth before. */
function isStill(course: NetworkValue["course"], tolerance: number): boolean {
  const { step } = course.at(-1)!;
  const [early, late] = [(1 - 2 * STILL_SHARE) * step, (1 - STILL_SHARE) * step];
  const move = meanBetween(course, late, step) - meanBetween(course, early, late);
  return Math.abs(move) < tolerance;
}

/** Makes a trainer, uses it and frees its device. */
async function using<T>(made: Promise<Trainer>, use: (trainer: Trainer) => Promise<T>): Promise<T> {
  const trainer = await made;
  try {
    return await use(trainer);
  } finally {
    trainer.close();
  }
}

/**
 * Finds the value of a policy by fitted Q evaluation.
 *
 * @param data The patients evaluated, whole episodes: none of whom the policy learned from.
 * @param policy The policy at their rows.
 * @param options Discount, range, refits, seed, device, and the fit (default {@link NETWORK_FIT}).
 * @throws {RangeError} If the data are no whole episodes.
 */
export async function networkValue(
  data: DenseDataset,
  policy: RowPolicy,
  options: NetworkValueOptions,
): Promise<NetworkValue> {
  const fit = { ...NETWORK_FIT, ...options };
  const { gamma, createTrainer, signal, onProgress, regression, steps: most } = fit;
  const own = scaledData(data, fit.range);
  const episodes = loggedEpisodes(own.dataset);
  const { features, actions } = data;
  const shape: NetworkShape = { input: { kind: "dense", features }, hidden: fit.hidden, actions };
  const members = membersOf(data, fit);
  const probabilities = Float32Array.from(policy.next);
  const common = {
    shape,
    batch: fit.batch,
    models: members.map((member) => ({
      ...member,
      hyper: {
        ...EVALUATING,
        gamma,
        tau: fit.targetRate,
        learningRate: fit.learningRate,
        targetRange: own.range,
      },
      slice: { offset: 0, count: data.action.length },
      policy: { by: "transition", probabilities } as const,
    })),
  };
  let taken = 0;
  const advance = async (trainer: Trainer, steps: number) => {
    const before = taken;
    await trainer.advance(steps, {
      signal,
      onProgress: (done) => onProgress?.(before + done, regression + most),
    });
    signal?.throwIfAborted();
    taken += steps;
  };
  const returns = returnsAhead(own.dataset, gamma);
  const states = await using(createTrainer({ ...common, dataset: returns }), async (trainer) => {
    await advance(trainer, regression);
    return (await trainer.states()).map(evaluationStart);
  });

  const read = startReader(data, { starts: episodes.starts, policy: policy.row, shape });
  const error = standardErrorOf(observedReturn(episodes, { gamma }).influence) ?? 0;
  const course = [{ step: 0, value: own.scale * read(states[0], members[0]) }];
  let moving = true;
  const trainer = createTrainer({ ...common, dataset: own.dataset, states });
  const last = await using(trainer, async (trainer) => {
    const every = Math.max(1, Math.round(most / POINTS));
    const least = Math.max(LEAST_SHARE * most, LEAST_LAGS / fit.targetRate);
    for (let step = 0, diverged = false; moving && !diverged && step < most;) {
      const steps = Math.min(every, most - step);
      await advance(trainer, steps);
      step += steps;
      const [state] = await trainer.states([0]);
      course.push({ step, value: own.scale * read(state, members[0]) });
      diverged = state.divergedAt !== null;
      if (step >= least) moving = !isStill(course, STILL_ERRORS * own.scale * error);
    }
    return await trainer.states();
  });
  const found = last.map((state, m) => ({
    times: timesOf(members[m], episodes),
    value: own.scale * read(state, members[m]),
  }));
  const [{ value }, ...refits] = found;
  return {
    value,
    course,
    steps: course.at(-1)!.step,
    moving,
    clipped: clippedShare(own, last[0], { shape, next: policy.next, gamma }),
    refits,
  };
}
