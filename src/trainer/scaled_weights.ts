/**
 * Weights of transitions as trainers use them.
 *
 * @module
 */

/**
 * Weights scaled to mean 1, so that a batch's loss is sum w l / B.
 *
 * @param weights (N) weights of a model's transitions, not all 0.
 */
export function scaledWeights(weights: Float32Array): Float32Array {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return weights.map((weight) => weight / mean);
}
