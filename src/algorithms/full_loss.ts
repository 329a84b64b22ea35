/**
 * CQL, DQN and cloning losses over all transitions of a dataset, from its counts.
 *
 * With N transitions, L = sum n(s,a)/N (Q(s,a) - y)^2 + C
 *   + alpha [ sum n(s)/N logsumexp Q(s,.) - sum n(s,a)/N Q(s,a) ],
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
import type { FullTargets } from "./full_targets.ts";
import type { HyperParameters } from "./hyper_parameters.ts";
import type { LossReport } from "./loss.ts";
import type { StepMetrics } from "./step_metrics.ts";

/** The online network's values in every state of a dataset, beside what the data say. */
export interface FullLossInput {
  /** The dataset. */
  readonly counts: TransitionCounts;
  /** (R) the states that pairs occur in, ascending. */
  readonly states: Uint16Array;
  /** (R,A) Q(s,.) of the online network. */
  readonly q: Float64Array;
  /** Targets; not read by behaviour cloning. */
  readonly targets: FullTargets;
}

/** What a step on a whole dataset says about itself. */
export interface FullStepMetrics extends StepMetrics {
  /** C, the part of `loss` and `tdLoss` that is the targets' own variance; 0 for bc. */
  readonly tdVariance: number;
}

/** The loss, its gradient and the metrics that come with it. */
export interface FullLossReport extends LossReport {
  /** All metrics but the gradient's norm. */
  readonly metrics: Omit<FullStepMetrics, "gradientNorm">;
}

/** The states that pairs occur in. */
export function seenStates({ pair, actions }: TransitionCounts): Uint16Array {
  return Uint16Array.from(new Set(Array.from(pair, (p) => Math.floor(p / actions))));
}

/**
 * The loss of a whole dataset: dL/dQ(s,b) = 2 n(s,b)/N (Q(s,b) - y)
 *   + alpha (n(s)/N softmax Q(s,.)(b) - n(s,b)/N), alpha 1 and no first term for cloning.
 *
 * @param input Values, counts and targets.
 * @param hyper Which loss, and alpha.
 */
export function fullLoss(
  input: FullLossInput,
  hyper: Pick<HyperParameters, "algorithm" | "alpha">,
): FullLossReport {
  const { counts, states, q, targets } = input;
  const { actions, transitions, pair, count } = counts;
  const isValue = hyper.algorithm !== "bc";
  const weight = { cql: hyper.alpha, dqn: 0, bc: 1 }[hyper.algorithm];
  const qGradient = new Float64Array(q.length);
  const sums = { td: 0, variance: 0, logsumexp: 0, q: 0, hits: 0, entropy: 0, maxQ: -Infinity };
  let k = 0;
  states.forEach((state, row) => {
    const values = q.subarray(row * actions, (row + 1) * actions);
    const gradient = qGradient.subarray(row * actions, (row + 1) * actions);
    const greedy = greedyAction(values);
    let visits = 0;
    for (; k < pair.length && Math.floor(pair[k] / actions) === state; k++) {
      const action = pair[k] % actions;
      const share = count[k] / transitions;
      const error = isValue ? values[action] - targets.target[k] : 0;
      gradient[action] = share * (2 * error - weight);
      sums.td += share * error * error;
      sums.variance += isValue ? share * targets.variance[k] : 0;
      sums.q += share * values[action];
      sums.hits += action === greedy ? share : 0;
      visits += count[k];
    }
    const share = visits / transitions;
    softmax(values).forEach((p, action) => gradient[action] += weight * share * p);
    sums.logsumexp += share * logSumExp(values);
    sums.entropy += share * softmaxEntropy(values);
    sums.maxQ = Math.max(sums.maxQ, values[greedy]);
  });
  const cqlPenalty = sums.logsumexp - sums.q;
  const tdLoss = sums.td + sums.variance;
  const loss = tdLoss + weight * cqlPenalty;
  const metrics = {
    loss,
    tdLoss,
    tdVariance: sums.variance,
    cqlPenalty,
    logsumexp: sums.logsumexp,
    meanQ: sums.q,
    maxQ: sums.maxQ,
    accuracy: sums.hits,
    entropy: sums.entropy,
  };
  return { loss, tdLoss, qGradient, metrics };
}
