/**
 * The loss of a batch whose rows have weights.
 *
 * @module
 */
import { rowOf } from "./bellman_target.ts";
import type { Algorithm, LossInput, LossReport } from "./specification.ts";

/**
 * sum_i w_i l_i / B: every row's loss and gradient times its weight, as importance weights and resampling by counts
 * ask for. Metrics are means by weight, NaN where all weights are 0.
 *
 * @param algorithm Whose loss.
 * @param input Outputs and data of a batch.
 * @param weights (B) at least 0.
 */
export function weightedLoss(
  algorithm: Algorithm,
  { outputs, batch, hyper }: LossInput,
  weights: ArrayLike<number>,
): LossReport {
  const { action, reward, terminated, nextAllowed, nextPolicy, actions } = batch;
  const rows = action.length;
  const gradients: Record<string, Float64Array> = {};
  const metrics: Record<string, number> = {};
  let total = 0;
  for (let row = 0; row < rows; row++) total += weights[row];
  for (let row = 0; row < rows; row++) {
    const report = algorithm.loss({
      outputs: rowOf(outputs, row, rows),
      batch: {
        actions,
        action: action.subarray(row, row + 1),
        reward: reward.subarray(row, row + 1),
        terminated: terminated.subarray(row, row + 1),
        nextAllowed: nextAllowed?.subarray(row, row + 1),
        nextPolicy: nextPolicy?.subarray(row * actions, (row + 1) * actions),
      },
      hyper,
    });
    for (const [net, gradient] of Object.entries(report.gradients)) {
      gradients[net] ??= new Float64Array(gradient.length * rows);
      gradients[net].set(gradient.map((g) => weights[row] * g / rows), row * gradient.length);
    }
    for (const { name, over } of algorithm.metrics) {
      if (over === "norm") continue;
      const value = report.metrics[name];
      if (over === "mean") metrics[name] = (metrics[name] ?? 0) + weights[row] * value / total;
      else if (weights[row] > 0) metrics[name] = Math.max(metrics[name] ?? -Infinity, value);
    }
  }
  return { gradients, metrics };
}
