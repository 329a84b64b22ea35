/**
 * Importance weights of episodes, as logarithms: products over ninety steps overflow.
 *
 * rho_t = prod_{k<=t} pi(a_k|s_k) / b(a_k|s_k); an episode's weight w is rho at its last row. The convention is that of
 * Thomas ("Safe Reinforcement Learning", 2015) and of Thomas and Brunskill (ICML 2016): an episode that has ended
 * stays where pi = b, so that its weight is carried in the normalisers of all later steps. Normalisers over episodes
 * that still go on (offline-rl-ope, COBS's WDR) are another estimator, wrong where lengths depend on the actions.
 *
 * Shapes: N rows, E episodes, P patients, T steps of the longest episode.
 *
 * @module
 */
import type { ActionProbabilities, LoggedEpisodes } from "./episodes.ts";

/**
 * The logarithms of the weights.
 *
 * @param episodes The episodes.
 * @param probabilities Of the logged actions, under policy and behaviour.
 * @returns (N) ln rho_t; -Infinity where the policy would never have come.
 * @throws {RangeError} If a probability is none, or the behaviour's is 0.
 */
export function logWeights(
  { starts }: Pick<LoggedEpisodes, "starts">,
  { target, behaviour }: ActionProbabilities,
): Float64Array {
  const logs = new Float64Array(starts[starts.length - 1]);
  for (let e = 0; e + 1 < starts.length; e++) {
    let sum = 0;
    for (let i = starts[e]; i < starts[e + 1]; i++) {
      if (!(behaviour[i] > 0 && behaviour[i] <= 1)) {
        throw new RangeError(
          `Cannot weigh row ${i}: its action's probability under the behaviour is ${
            behaviour[i]
          }, expected above 0 and at most 1`,
        );
      }
      if (!(target[i] >= 0)) {
        throw new RangeError(
          `Cannot weigh row ${i}: its action's probability is ${target[i]}, expected 0 to 1`,
        );
      }
      sum += Math.log(target[i] / behaviour[i]);
      logs[i] = sum;
    }
  }
  return logs;
}

/**
 * The logarithms of the episodes' weights.
 *
 * @param episodes The episodes.
 * @param logs (N) {@link logWeights}.
 * @returns (E)
 */
export function finalLogs(
  { starts }: Pick<LoggedEpisodes, "starts">,
  logs: Float64Array,
): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, e) => logs[starts[e + 1] - 1]);
}

/** What an estimate by weights rests on. */
export interface WeightSummary {
  /** Kong's effective number of patients, (sum w)^2 / sum w^2, w being summed over a patient's episodes. */
  readonly ess: number;
  /** Mean weight of the episodes: 1 in expectation where the behaviour does all that the policy may do. */
  readonly meanWeight: number;
  /** Largest share of one patient in the sum of the weights. */
  readonly largestShare: number;
}

/** The largest of several numbers; -Infinity of none. */
export function largestOf(values: ArrayLike<number>): number {
  let largest = -Infinity;
  for (let i = 0; i < values.length; i++) if (values[i] > largest) largest = values[i];
  return largest;
}

/**
 * Sums the weights up.
 *
 * @param episodes Whose they are.
 * @param final (E) logarithms of the episodes' weights.
 * @returns All 0 where no episode has any weight.
 */
export function weightSummary(
  { patientOf, patients }: Pick<LoggedEpisodes, "patientOf" | "patients">,
  final: Float64Array,
): WeightSummary {
  const largest = largestOf(final);
  if (largest === -Infinity) return { ess: 0, meanWeight: 0, largestShare: 0 };
  const shares = new Float64Array(patients);
  final.forEach((log, e) => shares[patientOf[e]] += Math.exp(log - largest));
  let sum = 0, squares = 0;
  for (const share of shares) {
    sum += share;
    squares += share * share;
  }
  return {
    ess: sum * sum / squares,
    meanWeight: Math.exp(largest + Math.log(sum / final.length)),
    largestShare: largestOf(shares) / sum,
  };
}
