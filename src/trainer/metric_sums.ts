/**
 * The running sums of metrics that a model's state carries between two readings.
 *
 * @module
 */

/** Sums a model: steps, eight row metrics, gradient norm, targets' variance, padding. */
export const METRIC_SUMS = 12;
