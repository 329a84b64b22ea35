/**
 * Action values of whole state spaces, from which policies are scored.
 *
 * Shapes: B rows, P parameters, A actions.
 *
 * @module
 */
import type { NetworkInputs } from "./batch.ts";
import type { NetworkShape } from "./shape.ts";
import { forward, type Parameters } from "./twin/forward.ts";

/**
 * Action values of many states at once, as policies are scored from them.
 *
 * @param shape The network.
 * @param parameters (P) float32 or float64; the arithmetic is float64 either way.
 * @param inputs (B) states or (B,D) features.
 * @returns (B,A) action values.
 */
export function qValues(
  shape: NetworkShape,
  parameters: Parameters,
  inputs: NetworkInputs,
): Float64Array {
  return forward(shape, parameters, inputs).q;
}
