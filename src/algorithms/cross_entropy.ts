/**
 * The cross-entropy of the data's actions under a softmax: behaviour cloning's loss, and CQL's penalty.
 *
 * Shapes: B batch rows, A actions.
 *
 * @module
 */
import { logSumExp, softmax } from "../network/action_row.ts";

/** A loss of one network's outputs, and its gradient with respect to them. */
export interface OutputLoss {
  /** Mean over rows. */
  readonly loss: number;
  /** (B,A) gradient. */
  readonly gradient: Float64Array;
}

/**
 * mean (logsumexp Q(s,.) - Q(s,a)); its gradient is (softmax Q(s,.)(b) - [b = a]) / B.
 *
 * @param values (B,A) logits or action values.
 * @param action (B) actions in the data.
 * @param actions Number of actions A.
 */
export function crossEntropy(
  values: Float64Array,
  action: Uint8Array,
  actions: number,
): OutputLoss {
  const rows = action.length;
  const gradient = new Float64Array(values.length);
  let loss = 0;
  for (let row = 0; row < rows; row++) {
    const own = values.subarray(row * actions, (row + 1) * actions);
    loss += (logSumExp(own) - own[action[row]]) / rows;
    gradient.set(softmax(own).map((p) => p / rows), row * actions);
    gradient[row * actions + action[row]] -= 1 / rows;
  }
  return { loss, gradient };
}
