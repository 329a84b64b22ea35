// The sums that metrics are means of.

import {
  chosenQ,
  entropy,
  hits,
  logSumExp,
  loss,
  maxQ,
  penalty,
  tdLoss,
  tdVariance,
} from "./loss";

/** Adds a batch to the metric sums (12): steps, the eight row metrics, gradient norm, targets' variance. */
export function addMetrics(sums: usize, norm: f32): void {
  const fresh = load<f32>(sums) == 0;
  store<f32>(sums, load<f32>(sums) + 1);
  store<f32>(sums, load<f32>(sums, 4) + <f32> loss, 4);
  store<f32>(sums, load<f32>(sums, 8) + <f32> tdLoss, 8);
  store<f32>(sums, load<f32>(sums, 12) + <f32> penalty, 12);
  store<f32>(sums, load<f32>(sums, 16) + <f32> logSumExp, 16);
  store<f32>(sums, load<f32>(sums, 20) + <f32> chosenQ, 20);
  store<f32>(sums, fresh ? maxQ : max(maxQ, load<f32>(sums, 24)), 24);
  store<f32>(sums, load<f32>(sums, 28) + <f32> hits, 28);
  store<f32>(sums, load<f32>(sums, 32) + <f32> entropy, 32);
  store<f32>(sums, load<f32>(sums, 36) + norm, 36);
  store<f32>(sums, load<f32>(sums, 40) + <f32> tdVariance, 40);
}
