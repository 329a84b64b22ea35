/**
 * The rows of one training step, and what a network takes as input.
 *
 * Shapes: B batch rows, D features.
 *
 * @module
 */

/** State numbers (B) for an embedding, or features (B,D) row-major for a dense input layer. */
export type NetworkInputs = Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** B transitions drawn from a dataset. */
export interface Batch {
  /** States (B) or observations (B,D) before the action. */
  readonly inputs: NetworkInputs;
  /** States (B) or observations (B,D) after the action. */
  readonly nextInputs: NetworkInputs;
  /** (B) action index. */
  readonly action: Uint8Array;
  /** (B) reward. */
  readonly reward: Float32Array;
  /** (B) 1 if the MDP ended, so that the next state has no value; 0 for truncated rows too. */
  readonly terminated: Uint8Array;
  /** (B) bit a is set where action a may be chosen in the next state; all may be if left out. */
  readonly nextAllowed?: Uint32Array;
}
