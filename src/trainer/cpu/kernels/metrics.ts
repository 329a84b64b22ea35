// The metrics of a step, and the sums that theirs are means of.

import { means, metricWeight } from "./scratch";
import { LARGEST, METRICS, NORM, SUMS } from "./words";

/** Sets metric number `at` of the step, in the order of the algorithm's. */
// @ts-ignore: decorator
@inline
export function setMean(at: i32, value: f64): void {
  store<f64>(means + (<usize> at << 3), value);
}

/** Sets the rows' weight that the metrics are means by: 0 leaves a step without any. */
export function setMetricWeight(weight: f64): void {
  store<f64>(metricWeight, weight);
}

/** The loss of the step, its first metric; 0 where the rows have no weight. */
export function lossOfStep(): f64 {
  return load<f64>(metricWeight) == 0 ? 0 : load<f64>(means);
}

/** Adds a step to a model's running sums: of steps, then a sum or maximum a metric, in float32. */
export function addMetrics(model: usize, norm: f32): void {
  if (load<f64>(metricWeight) == 0) return;
  const sums = model + SUMS;
  const count = <i32> load<u32>(model, METRICS);
  const largest = <i32> load<u32>(model, LARGEST);
  const normAt = <i32> load<u32>(model, NORM);
  const fresh = load<f32>(sums) == 0;
  store<f32>(sums, load<f32>(sums) + 1);
  for (let i = 0; i < count; i++) {
    const at = sums + 4 + (<usize> i << 2);
    const value = i == normAt ? norm : <f32> load<f64>(means + (<usize> i << 3));
    const before = load<f32>(at);
    store<f32>(at, i != largest ? before + value : fresh ? value : max(value, before));
  }
}
