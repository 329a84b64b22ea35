/**
 * The squared error of the values of the data's actions: the Bellman error, given targets.
 *
 * Shapes: B batch rows, A actions.
 *
 * @module
 */
import type { OutputLoss } from "./cross_entropy.ts";

/**
 * mean (Q(s,a) - y)^2; its gradient is 2 (Q(s,a) - y) / B, and 0 for other actions.
 *
 * @param values (B,A) action values.
 * @param action (B) actions in the data.
 * @param target (B) targets y, constants.
 */
export function squaredError(
  values: Float64Array,
  action: Uint8Array,
  target: Float64Array,
): OutputLoss {
  const rows = action.length;
  const actions = values.length / rows;
  const gradient = new Float64Array(values.length);
  let loss = 0;
  for (let row = 0; row < rows; row++) {
    const chosen = row * actions + action[row];
    const error = values[chosen] - target[row];
    loss += error * error / rows;
    gradient[chosen] = 2 * error / rows;
  }
  return { loss, gradient };
}
