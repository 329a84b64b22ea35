/**
 * The target network's slow copy of the online network.
 *
 * @module
 */

/**
 * target += tau (theta - target), in place; at tau 1 a copy to the bit.
 *
 * @param target (P) weights of the target network; changed.
 * @param parameters (P) weights of the online network after its step.
 * @param tau Rate in [0, 1].
 */
export function polyakUpdate(target: Float64Array, parameters: Float64Array, tau: number): void {
  if (tau === 1) target.set(parameters);
  else for (let i = 0; i < target.length; i++) target[i] += tau * (parameters[i] - target[i]);
}
