/**
 * Which of two binomial counts is larger, exactly.
 *
 * @module
 */

/** A count of successes. */
interface Binomial {
  /** Probability of each success. */
  readonly p: number;
  /** Trials n. */
  readonly trials: number;
}

/** (n+1) probabilities of 0 to n successes, by their logarithms so that none is lost where n is large. */
function probabilities({ p, trials }: Binomial): Float64Array {
  const found = new Float64Array(trials + 1);
  if (p <= 0 || p >= 1) {
    found[p <= 0 ? 0 : trials] = 1;
    return found;
  }
  const step = Math.log(p) - Math.log1p(-p);
  let logarithm = trials * Math.log1p(-p);
  for (let k = 0; k <= trials; k++) {
    found[k] = Math.exp(logarithm);
    logarithm += Math.log((trials - k) / (k + 1)) + step;
  }
  return found;
}

/** How two counts may stand to each other; the three sum to 1. */
export interface Standing {
  /** Probability that the first is larger. */
  readonly above: number;
  /** Probability that they are equal. */
  readonly equal: number;
  /** Probability that the first is smaller. */
  readonly below: number;
}

/**
 * The probabilities that one of two independent binomial counts is larger, equal or smaller.
 *
 * @param first Probability of a success of the first.
 * @param second Probability of a success of the second.
 * @param trials Trials of each.
 */
export function standingOf(first: number, second: number, trials: number): Standing {
  const a = probabilities({ p: first, trials });
  const b = probabilities({ p: second, trials });
  let [above, equal, below, seenA, seenB] = [0, 0, 0, 0, 0];
  for (let k = 0; k <= trials; k++) {
    above += a[k] * seenB;
    below += b[k] * seenA;
    equal += a[k] * b[k];
    seenA += a[k];
    seenB += b[k];
  }
  return { above, equal, below };
}
