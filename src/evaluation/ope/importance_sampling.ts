/**
 * Importance sampling: unbiased estimates by weights that are not normalised.
 *
 * Precup, Sutton and Singh, "Eligibility Traces for Off-Policy Policy Evaluation", ICML 2000; Jiang and Li, "Doubly Robust
 * Off-policy Value Evaluation for Reinforcement Learning", ICML 2016. Unbiased only where the behaviour does all that the
 * policy may do: the mean weight, 1 in expectation there, shows it.
 *
 * Shapes: N rows, E episodes.
 *
 * @module
 */
import { episodeReturns } from "../observed_return.ts";
import { type LoggedEpisodes, residuals, type RowValues } from "./episodes.ts";
import { meanEstimate, type OpeEstimate } from "./estimate.ts";
import { finalLogs } from "./log_weights.ts";

/** Discount of the return, 0 to 1. */
export interface Discount {
  /** gamma. */
  readonly gamma: number;
}

/** How estimators with values read the record. */
export interface ValueOptions extends Discount {
  /**
   * Whether a cut episode is worth gamma^T w V(s_T) after its last row; else the estimate is of the return within the
   * record.
   */
  readonly goesOn: boolean;
}

/**
 * IS: mean of w G (Precup et al. 2000, equation 3). What rllib's old stack calls IS is {@link perDecision}.
 *
 * @param episodes The episodes.
 * @param logs (N) logarithms of the cumulative weights.
 * @param options Discount.
 */
export function importanceSampling(
  episodes: LoggedEpisodes,
  logs: Float64Array,
  { gamma }: Discount,
): OpeEstimate {
  const final = finalLogs(episodes, logs);
  const returns = episodeReturns(episodes, { gamma });
  return meanEstimate(
    episodes,
    final.map((log, e) => log === -Infinity ? 0 : Math.exp(log) * returns[e]),
  );
}

/** (E) sum_t gamma^t rho_t x_t. */
function weightedSums({ starts }: LoggedEpisodes, logs: Float64Array, rows: {
  readonly x: ArrayLike<number>;
  readonly gamma: number;
}): Float64Array {
  const { x, gamma } = rows;
  return Float64Array.from({ length: starts.length - 1 }, (_, e) => {
    let sum = 0;
    for (let i = starts[e], discount = 1; i < starts[e + 1]; i++, discount *= gamma) {
      // A weight of 0 stays 0: nothing that follows counts.
      if (logs[i] === -Infinity) break;
      sum += discount * Math.exp(logs[i]) * x[i];
    }
    return sum;
  });
}

/**
 * PDIS: mean of sum_t gamma^t rho_t r_t (Precup et al. 2000, equation 5).
 *
 * @param episodes The episodes.
 * @param logs (N) logarithms of the cumulative weights.
 * @param options Discount.
 */
export function perDecision(
  episodes: LoggedEpisodes,
  logs: Float64Array,
  { gamma }: Discount,
): OpeEstimate {
  return meanEstimate(
    episodes,
    weightedSums(episodes, logs, { x: episodes.dataset.reward, gamma }),
  );
}

/**
 * DR: mean of V(s_0) + sum_t gamma^t rho_t (r_t + gamma V(s_{t+1}) - Q(s_t,a_t)), which is Jiang and Li's recursion
 * (2016, equation 10) written out, as scope-rl has it. Unbiased with wrong values if the weights are right, and with
 * wrong weights if the values are. Q = 0 gives {@link perDecision}.
 *
 * @param episodes The episodes.
 * @param logs (N) logarithms of the cumulative weights.
 * @param options Values, discount, and what a cut episode is worth.
 */
export function doublyRobust(
  episodes: LoggedEpisodes,
  logs: Float64Array,
  { values, gamma, goesOn }: ValueOptions & { readonly values: RowValues },
): OpeEstimate {
  const x = residuals(episodes, values, { gamma, goesOn });
  const sums = weightedSums(episodes, logs, { x, gamma });
  return meanEstimate(episodes, sums.map((sum, e) => values.v[episodes.starts[e]] + sum));
}
