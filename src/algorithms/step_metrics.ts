/**
 * The metrics of one batch, as every trainer reports their means.
 *
 * Shapes: B batch rows, A actions.
 *
 * @module
 */
import { greedyAction, logSumExp, softmaxEntropy } from "../network/action_row.ts";
import type { LossInput, LossReport } from "./loss.ts";

/** What one training step says about itself. */
export interface StepMetrics {
  /** The whole loss. */
  readonly loss: number;
  /** Mean squared Bellman error (0 for bc). */
  readonly tdLoss: number;
  /** Mean of logsumexp_a Q(s,a) - Q(s,a_data), before alpha. */
  readonly cqlPenalty: number;
  /** Mean of logsumexp_a Q(s,a). */
  readonly logsumexp: number;
  /** Mean Q of the actions in the data. */
  readonly meanQ: number;
  /** Largest Q of any action in any row. */
  readonly maxQ: number;
  /** Norm of the whole gradient before the clip. */
  readonly gradientNorm: number;
  /** Share of rows whose greedy action is the data's; ties go to the lowest index. */
  readonly accuracy: number;
  /** Mean entropy of softmax Q(s,.), in nats. */
  readonly entropy: number;
}

/**
 * Measures a batch with the weights before the step.
 *
 * @param input Values and actions of the batch.
 * @param report Its loss.
 * @param gradientNorm Norm of the whole gradient before the clip.
 */
export function stepMetrics(
  input: LossInput,
  report: LossReport,
  gradientNorm: number,
): StepMetrics {
  const { q, action, actions } = input;
  const rows = action.length;
  let logsumexp = 0, meanQ = 0, maxQ = -Infinity, accuracy = 0, entropy = 0;
  for (let row = 0; row < rows; row++) {
    const values = q.subarray(row * actions, (row + 1) * actions);
    const greedy = greedyAction(values);
    logsumexp += logSumExp(values) / rows;
    meanQ += values[action[row]] / rows;
    maxQ = Math.max(maxQ, values[greedy]);
    accuracy += greedy === action[row] ? 1 / rows : 0;
    entropy += softmaxEntropy(values) / rows;
  }
  const { loss, tdLoss } = report;
  const cqlPenalty = logsumexp - meanQ;
  return { loss, tdLoss, cqlPenalty, logsumexp, meanQ, maxQ, gradientNorm, accuracy, entropy };
}
