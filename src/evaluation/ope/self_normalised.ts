/**
 * Self-normalised importance sampling: biased, and far less variable.
 *
 * Ended episodes carry their weights in every normaliser (`log_weights.ts`); intervals resample the normalisers too. Of
 * the three, only WIS cannot leave the range of the returns observed.
 *
 * Shapes: N rows, E episodes, P patients, T steps of the longest episode.
 *
 * @module
 */
import { byPatient } from "../held_out.ts";
import { episodeReturns } from "../observed_return.ts";
import { type LoggedEpisodes, residuals, type RowValues } from "./episodes.ts";
import { noEstimate, type OpeEstimate } from "./estimate.ts";
import type { Discount, ValueOptions } from "./importance_sampling.ts";
import { finalLogs, largestOf } from "./log_weights.ts";
import { stepSums, stepWeights } from "./normalisers.ts";

/**
 * WIS: sum w G / sum w (Precup, Sutton and Singh, ICML 2000, equation 4): one weight an episode, that of its last row.
 * offline-rl-ope 9.0.0 calls a per-step estimator over living episodes so. An episode's influence is
 * E w (G - value) / sum w, the delta method's.
 *
 * @param episodes The episodes.
 * @param logs (N) logarithms of the cumulative weights.
 * @param options Discount.
 */
export function weightedImportance(
  episodes: LoggedEpisodes,
  logs: Float64Array,
  { gamma }: Discount,
): OpeEstimate {
  const { patientOf, patients } = episodes;
  const final = finalLogs(episodes, logs);
  const largest = largestOf(final);
  if (largest === -Infinity) return noEstimate(patients);
  const weights = final.map((log) => Math.exp(log - largest));
  const returns = episodeReturns(episodes, { gamma });
  const ratio = (times?: ArrayLike<number>) => {
    let sum = 0, weighted = 0;
    for (let e = 0; e < weights.length; e++) {
      const weight = times ? times[patientOf[e]] * weights[e] : weights[e];
      sum += weight;
      weighted += weight * returns[e];
    }
    return { sum, value: sum > 0 ? weighted / sum : null };
  };
  const { sum, value } = ratio();
  const influence = weights.map((weight, e) =>
    weights.length * weight * (returns[e] - value!) / sum
  );
  return {
    value,
    influence: byPatient(episodes, influence),
    resampled: (times) => ratio(times).value,
  };
}

/** mean first + sum_t gamma^t sum_e rho_et x_et / sum_e rho_et, with influences by the delta method. */
function stepwise(episodes: LoggedEpisodes, logs: Float64Array, terms: {
  readonly x: ArrayLike<number>;
  readonly first: Float64Array | null;
  readonly gamma: number;
}): OpeEstimate {
  const { starts, patientOf, patients } = episodes;
  const { first, gamma } = terms;
  // One kind of array: the loop over all rows runs once a resample.
  const x = new Float64Array(terms.x);
  const weights = stepWeights(episodes, logs);
  const { living, scale } = weights;
  const count = starts.length - 1;
  const discount = scale.map((_, t) => gamma ** t);

  /** Normalisers, mean of x by step, and the estimate. */
  function means(times?: ArrayLike<number>) {
    const often = new Float64Array(count).fill(1);
    if (times) { for (let e = 0; e < count; e++) often[e] = times[patientOf[e]]; }
    const { logSums, sums: mean } = stepSums(weights, x, often);
    if (logSums.includes(-Infinity)) return null;
    let start = 0, drawn = 0;
    for (let e = 0; e < count && first; e++) {
      drawn += often[e];
      start += often[e] * first[e];
    }
    let value = first ? start / drawn : 0;
    mean.forEach((sum, t) => {
      mean[t] = sum === 0 ? 0 : sum * Math.exp(scale[t] - logSums[t]);
      value += discount[t] * mean[t];
    });
    return { logSums, mean, value, start: first ? start / drawn : 0 };
  }

  const found = means();
  if (!found) return noEstimate(patients);
  const { logSums, mean, value, start } = found;
  const final = finalLogs(episodes, logs);
  const influence = Float64Array.from({ length: count }, (_, e) => {
    let sum = 0, t = 0;
    for (let i = starts[e]; i < starts[e + 1]; i++, t++) {
      if (living[i] > 0) sum += discount[t] * Math.exp(logs[i] - logSums[t]) * (x[i] - mean[t]);
    }
    // After its end an episode still counts in the normalisers.
    for (; t < mean.length && final[e] > -Infinity; t++) {
      if (mean[t] !== 0) sum -= discount[t] * Math.exp(final[e] - logSums[t]) * mean[t];
    }
    return count * sum + (first ? first[e] - start : 0);
  });
  return {
    value,
    influence: byPatient(episodes, influence),
    resampled: (times) => means(times)?.value ?? null,
  };
}

/**
 * CWPDIS: sum_t gamma^t sum_e rho_et r_et / sum_e rho_et (Thomas 2015, "Safe Reinforcement Learning", section 3.9). Sums run
 * over all episodes; those of offline-rl-ope run over the living. It can leave the range of the returns even where it is
 * right.
 *
 * @param episodes The episodes.
 * @param logs (N) logarithms of the cumulative weights.
 * @param options Discount.
 */
export function consistentWeightedPerDecision(
  episodes: LoggedEpisodes,
  logs: Float64Array,
  { gamma }: Discount,
): OpeEstimate {
  return stepwise(episodes, logs, { x: episodes.dataset.reward, first: null, gamma });
}

/**
 * WDR: sum_e sum_t gamma^t (w_t r_t - w_t Q(s_t,a_t) + w_{t-1} V(s_t)), w_t = rho_t / sum rho_t, w_{-1} = 1/E (Thomas and
 * Brunskill, "Data-Efficient Off-Policy Policy Evaluation for Reinforcement Learning", ICML 2016, section 5); r, Q and V are
 * 0 after an episode's end. Q = 0 gives {@link consistentWeightedPerDecision}.
 *
 * @param episodes The episodes.
 * @param logs (N) logarithms of the cumulative weights.
 * @param options Values, discount, and what a cut episode is worth.
 */
export function weightedDoublyRobust(
  episodes: LoggedEpisodes,
  logs: Float64Array,
  { values, gamma, goesOn }: ValueOptions & { readonly values: RowValues },
): OpeEstimate {
  const x = residuals(episodes, values, { gamma, goesOn });
  const { starts } = episodes;
  const first = Float64Array.from({ length: starts.length - 1 }, (_, e) => values.v[starts[e]]);
  return stepwise(episodes, logs, { x, first, gamma });
}
