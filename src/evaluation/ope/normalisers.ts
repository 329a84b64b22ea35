/**
 * Sums of weights step by step, over all episodes: those that have ended carry theirs.
 *
 * Shapes: N rows, E episodes, T steps of the longest episode.
 *
 * @module
 */
import type { LoggedEpisodes } from "./episodes.ts";
import { finalLogs, largestOf } from "./log_weights.ts";

/** Weights of every step, scaled by its largest so that sums of them cannot overflow. */
export interface StepWeights {
  /** (E+1) first row of each episode. */
  readonly starts: Uint32Array;
  /** (E) row after an episode's last of any weight: a weight of 0 stays 0. */
  readonly ends: Uint32Array;
  /** (N) rho_t / exp(scale[t]). */
  readonly living: Float64Array;
  /** (T) logarithm of the largest weight of a row at step t; -Infinity where all are 0. */
  readonly scale: Float64Array;
  /** (E) weight of an episode of length t / exp(endedScale[t]). */
  readonly ended: Float64Array;
  /** (T+1) logarithm of the largest weight of an episode of length t. */
  readonly endedScale: Float64Array;
}

/** exp(x - scale), 0 for a weight of 0 even where all are. */
const scaled = (log: number, scale: number) => log === -Infinity ? 0 : Math.exp(log - scale);

/** ln(exp(a) + exp(b)) */
function logAdd(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}

/**
 * Scales the weights.
 *
 * @param episodes The episodes.
 * @param logs (N) logarithms of the cumulative weights.
 */
export function stepWeights(
  { starts }: Pick<LoggedEpisodes, "starts">,
  logs: Float64Array,
): StepWeights {
  const lengths = Uint32Array.from(
    { length: starts.length - 1 },
    (_, e) => starts[e + 1] - starts[e],
  );
  const horizon = largestOf(lengths);
  const final = finalLogs({ starts }, logs);
  const scale = new Float64Array(horizon).fill(-Infinity);
  const endedScale = new Float64Array(horizon + 1).fill(-Infinity);
  lengths.forEach((length, e) => {
    endedScale[length] = Math.max(endedScale[length], final[e]);
    for (let t = 0; t < length; t++) scale[t] = Math.max(scale[t], logs[starts[e] + t]);
  });
  const living = new Float64Array(logs.length);
  lengths.forEach((length, e) => {
    for (let t = 0, i = starts[e]; t < length; t++, i++) living[i] = scaled(logs[i], scale[t]);
  });
  const ended = final.map((log, e) => scaled(log, endedScale[lengths[e]]));
  const ends = Uint32Array.from(lengths, (length, e) => {
    let end = starts[e];
    while (end < starts[e] + length && logs[end] > -Infinity) end++;
    return end;
  });
  return { starts, ends, living, scale, ended, endedScale };
}

/** Sums over episodes, step by step. */
export interface StepSums {
  /** (T) the normalisers ln sum_e m_e rho_et, rho carried after an episode's end; -Infinity where nothing has any weight. */
  readonly logSums: Float64Array;
  /** (T) sum_e m_e rho_et x_et / exp(scale[t]) over those who live. */
  readonly sums: Float64Array;
}

/**
 * Sums the weights, and what they weigh, in one pass: intervals by resampling do nothing else.
 *
 * @param weights Scaled weights.
 * @param x (N) what is weighed.
 * @param times (E) how often each episode counts.
 */
export function stepSums(
  { starts, ends, living, scale, ended, endedScale }: StepWeights,
  x: Float64Array,
  times: Float64Array,
): StepSums {
  const horizon = scale.length;
  const alive = new Float64Array(horizon);
  const sums = new Float64Array(horizon);
  const gone = new Float64Array(horizon + 1);
  for (let e = 0; e < ended.length; e++) {
    const often = times[e];
    if (often === 0) continue;
    for (let i = starts[e], end = ends[e], t = 0; i < end; i++, t++) {
      const weight = often * living[i];
      alive[t] += weight;
      sums[t] += weight * x[i];
    }
    gone[starts[e + 1] - starts[e]] += often * ended[e];
  }
  let carried = -Infinity;
  const logOf = (sum: number, log: number) => sum > 0 ? Math.log(sum) + log : -Infinity;
  const logSums = alive.map((sum, t) => {
    carried = logAdd(carried, logOf(gone[t], endedScale[t]));
    return logAdd(carried, logOf(sum, scale[t]));
  });
  return { logSums, sums };
}

/** {@link StepSums.logSums} of all episodes. */
function logNormalisers(starts: Uint32Array, logs: Float64Array): Float64Array {
  const once = new Float64Array(starts.length - 1).fill(1);
  return stepSums(stepWeights({ starts }, logs), new Float64Array(logs.length), once).logSums;
}

/**
 * The least effective number of episodes among the steps that more than a share of the episodes reach.
 *
 * @param episodes The episodes.
 * @param logs (N) logarithms of the cumulative weights.
 * @param share Share of the episodes, 0 to 1.
 */
export function leastStepEss(
  { starts }: Pick<LoggedEpisodes, "starts">,
  logs: Float64Array,
  share: number,
): number {
  const sums = logNormalisers(starts, logs);
  const squares = logNormalisers(starts, logs.map((log) => 2 * log));
  const reached = new Uint32Array(sums.length);
  for (let e = 0; e + 1 < starts.length; e++) {
    for (let t = 0; t < starts[e + 1] - starts[e]; t++) reached[t]++;
  }
  let least = Infinity;
  sums.forEach((sum, t) => {
    if (reached[t] <= share * (starts.length - 1)) return;
    least = Math.min(least, sum === -Infinity ? 0 : Math.exp(2 * sum - squares[t]));
  });
  return least;
}
