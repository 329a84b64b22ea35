/**
 * What a batch shows of one network's action values, as every trainer reports their means.
 *
 * Shapes: B batch rows, A actions.
 *
 * @module
 */
import { greedyAction, logSumExp, softmaxEntropy } from "../network/action_row.ts";
import type { Metric } from "./specification.ts";

/** Metrics of action values, without the loss. */
export interface ValueMetrics {
  /** Mean of logsumexp_a Q(s,a) - Q(s,a_data), before alpha. */
  readonly cqlPenalty: number;
  /** Mean of logsumexp_a Q(s,a). */
  readonly logsumexp: number;
  /** Mean Q of the actions in the data. */
  readonly meanQ: number;
  /** Largest Q of any action in any row. */
  readonly maxQ: number;
  /** Share of rows whose greedy action is the data's; ties go to the lowest index. */
  readonly accuracy: number;
  /** Mean entropy of softmax Q(s,.), in nats. */
  readonly entropy: number;
}

/**
 * The metrics of an algorithm with one network of action values, in the order of their sums:
 * `loss`, its mean squared Bellman error `tdLoss`, those of {@link ValueMetrics}, and `tdVariance`, the part
 * of both that no weights can take away from a whole dataset, the mean of Var(r + gamma V(s') | s,a): 0 for
 * minibatches, whose loss has it inside.
 */
export const VALUE_METRICS: readonly Metric[] = [
  { name: "loss", over: "mean" },
  { name: "tdLoss", over: "mean" },
  { name: "cqlPenalty", over: "mean" },
  { name: "logsumexp", over: "mean" },
  { name: "meanQ", over: "mean" },
  { name: "maxQ", over: "max" },
  { name: "accuracy", over: "mean" },
  { name: "entropy", over: "mean" },
  { name: "gradientNorm", over: "norm" },
  { name: "tdVariance", over: "mean" },
];

/**
 * Measures a batch.
 *
 * @param values (B,A) action values.
 * @param action (B) actions in the data.
 */
export function valueMetrics(values: Float64Array, action: Uint8Array): ValueMetrics {
  const rows = action.length;
  const actions = values.length / rows;
  let logsumexp = 0, meanQ = 0, maxQ = -Infinity, accuracy = 0, entropy = 0;
  for (let row = 0; row < rows; row++) {
    const own = values.subarray(row * actions, (row + 1) * actions);
    const greedy = greedyAction(own);
    logsumexp += logSumExp(own) / rows;
    meanQ += own[action[row]] / rows;
    maxQ = Math.max(maxQ, own[greedy]);
    accuracy += greedy === action[row] ? 1 / rows : 0;
    entropy += softmaxEntropy(own) / rows;
  }
  return { cqlPenalty: logsumexp - meanQ, logsumexp, meanQ, maxQ, accuracy, entropy };
}
