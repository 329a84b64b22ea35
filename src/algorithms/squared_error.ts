/**
 * The squared error of the values of the data's actions: the Bellman error, given targets.
 *
 * Shapes: B batch rows, A actions.
 *
 * @module
 */
import type { OutputLoss } from "./cross_entropy.ts";

/** Which error. */
export interface ErrorKind {
  /** Whether it is Huber's. */
  readonly huber?: boolean;
}

/**
 * mean (Q(s,a) - y)^2; its gradient is 2 (Q(s,a) - y) / B, and 0 for other actions. Huber's error of delta 1 is
 * e^2 / 2 within it and |e| - 1/2 outside (Huber 1964; `torch.nn.SmoothL1Loss`): switching to it halves the
 * gradient of small errors.
 *
 * @param values (B,A) action values.
 * @param action (B) actions in the data.
 * @param target (B) targets y, constants.
 * @param kind Which error.
 */
export function squaredError(
  values: Float64Array,
  action: Uint8Array,
  target: Float64Array,
  { huber = false }: ErrorKind = {},
): OutputLoss {
  const rows = action.length;
  const actions = values.length / rows;
  const gradient = new Float64Array(values.length);
  let loss = 0;
  for (let row = 0; row < rows; row++) {
    const chosen = row * actions + action[row];
    const error = values[chosen] - target[row];
    const size = Math.abs(error);
    loss += (!huber ? error * error : size <= 1 ? error * error / 2 : size - 0.5) / rows;
    gradient[chosen] = (huber ? Math.max(-1, Math.min(1, error)) : 2 * error) / rows;
  }
  return { loss, gradient };
}
