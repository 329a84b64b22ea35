/**
 * Squared error and cross-entropy of one network of action values over all transitions of a dataset,
 * from its counts.
 *
 * With N transitions, L = sum n(s,a)/N (Q(s,a) - y)^2 + C
 *   + w [ sum n(s)/N logsumexp Q(s,.) - sum n(s,a)/N Q(s,a) ],
 * C = sum n(s,a)/N Var(r + gamma V(s') | s,a): the mean of the minibatch losses (`cql.ts`, `dqn.ts`)
 * over all transitions, to the last digit, because their error is squared. A Huber or a quantile loss
 * has no such form. For cloning (`bc.ts`) the bracket alone is left. With a target range y is the clipped
 * expectation and C as before: that is the minibatches' mean only while no r + gamma V(s') lies outside.
 *
 * Shapes: K pairs that occur, R states they occur in, A actions.
 *
 * @module
 */
import type { TransitionCounts } from "../dataset/transition_counts.ts";
import { greedyAction, logSumExp, softmax, softmaxEntropy } from "../network/action_row.ts";
import type { FullLossInput } from "./specification.ts";

/** The states that pairs occur in. */
export function seenStates({ pair, actions }: TransitionCounts): Uint16Array {
  return Uint16Array.from(new Set(Array.from(pair, (p) => Math.floor(p / actions))));
}

/**
 * Shares of the transitions that begin in each state.
 *
 * @param counts The dataset.
 * @param states (R) the states that pairs occur in.
 * @returns (R) n(s)/N.
 */
export function rowShares(
  { pair, count, actions, transitions }: TransitionCounts,
  states: Uint16Array,
): Float64Array {
  const rowOf = new Map(Array.from(states, (state, row) => [state, row]));
  const shares = new Float64Array(states.length);
  pair.forEach((p, k) => {
    shares[rowOf.get(Math.floor(p / actions))!] += count[k] / transitions;
  });
  return shares;
}

/** The loss, its gradient and the metrics of `value_metrics.ts`. */
export interface FullValueLoss {
  /** (R,A) gradient with respect to the values. */
  readonly gradient: Float64Array;
  /** All metrics but the gradient's norm. */
  readonly metrics: Readonly<Record<string, number>>;
}

/**
 * The loss of a whole dataset: dL/dQ(s,b) = 2 n(s,b)/N (Q(s,b) - y)
 *   + w (n(s)/N softmax Q(s,.)(b) - n(s,b)/N), without the first term where there are no targets.
 *
 * @param input Values `q` (R,A), counts, states and targets.
 * @param weight Weight w of the cross-entropy.
 */
export function fullLoss(
  { counts, states, targets, q }: Pick<FullLossInput, "counts" | "states" | "targets"> & {
    readonly q: Float64Array;
  },
  weight: number,
): FullValueLoss {
  const { actions, transitions, pair, count } = counts;
  const isValue = targets.target.length > 0;
  const gradient = new Float64Array(q.length);
  const sums = { td: 0, variance: 0, logsumexp: 0, q: 0, hits: 0, entropy: 0, maxQ: -Infinity };
  let k = 0;
  states.forEach((state, row) => {
    const values = q.subarray(row * actions, (row + 1) * actions);
    const own = gradient.subarray(row * actions, (row + 1) * actions);
    const greedy = greedyAction(values);
    let visits = 0;
    for (; k < pair.length && Math.floor(pair[k] / actions) === state; k++) {
      const action = pair[k] % actions;
      const share = count[k] / transitions;
      const error = isValue ? values[action] - targets.target[k] : 0;
      own[action] = share * (2 * error - weight);
      sums.td += share * error * error;
      sums.variance += isValue ? share * targets.variance[k] : 0;
      sums.q += share * values[action];
      sums.hits += action === greedy ? share : 0;
      visits += count[k];
    }
    const share = visits / transitions;
    softmax(values).forEach((p, action) => own[action] += weight * share * p);
    sums.logsumexp += share * logSumExp(values);
    sums.entropy += share * softmaxEntropy(values);
    sums.maxQ = Math.max(sums.maxQ, values[greedy]);
  });
  const cqlPenalty = sums.logsumexp - sums.q;
  const tdLoss = sums.td + sums.variance;
  const metrics = {
    loss: tdLoss + weight * cqlPenalty,
    tdLoss,
    tdVariance: sums.variance,
    cqlPenalty,
    logsumexp: sums.logsumexp,
    meanQ: sums.q,
    maxQ: sums.maxQ,
    accuracy: sums.hits,
    entropy: sums.entropy,
  };
  return { gradient, metrics };
}
