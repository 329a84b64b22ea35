/**
 * A small dense network as a policy, fast enough to simulate with.
 *
 * @module
 */
import { layerWidths, type NetworkShape, tensorsOf } from "../network/shape.ts";

/**
 * The greedy policy of a network: the action of the largest value, the lowest index among equals. The
 * arithmetic is float64, as that of the twin (`src/network/twin/forward.ts`).
 *
 * @param shape A network with dense input of D features.
 * @param parameters (P) weights.
 * @returns The action for features (D).
 */
export function networkActor(
  shape: NetworkShape,
  parameters: Float32Array,
): (features: ArrayLike<number>) => number {
  const widths = layerWidths(shape);
  const tensors = tensorsOf(shape);
  const layers = widths.slice(1).map((width, i) => ({
    weight: Float64Array.from(
      parameters.subarray(tensors[2 * i].offset, tensors[2 * i].offset + tensors[2 * i].size),
    ),
    bias: Float64Array.from(
      parameters.subarray(tensors[2 * i + 1].offset, tensors[2 * i + 1].offset + width),
    ),
    out: new Float64Array(width),
  }));
  return (features) => {
    let input = features;
    for (let l = 0; l < layers.length; l++) {
      const { weight, bias, out } = layers[l];
      const width = widths[l];
      for (let o = 0, at = 0; o < out.length; o++) {
        let sum = bias[o];
        for (let i = 0; i < width; i++) sum += weight[at++] * input[i];
        out[o] = sum > 0 || l === layers.length - 1 ? sum : 0;
      }
      input = out;
    }
    let best = 0;
    for (let a = 1; a < input.length; a++) if (input[a] > input[best]) best = a;
    return best;
  };
}
