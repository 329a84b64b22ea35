/**
 * The forward pass in float64: x_0 = embedding or features, x_{l+1} = relu(W_l x_l + b_l), Q = the
 * last layer without ReLU.
 *
 * Shapes: B rows, P parameters, I and O inputs and outputs of a layer, A actions.
 *
 * @module
 */
import type { NetworkInputs } from "../batch.ts";
import { multiplyTransposed } from "../matrix.ts";
import { layerWidths, type NetworkShape, tensorsOf } from "../shape.ts";

/** (P) parameters, in float64 or as a trainer's float32 weights. */
export type Parameters = Float32Array | Float64Array;

/** One linear layer's weights in float64. */
export interface LinearLayer {
  /** (O,I) row-major. */
  readonly weight: Float64Array;
  /** (O). */
  readonly bias: Float64Array;
  /** Number of inputs I. */
  readonly inputs: number;
  /** Number of outputs O. */
  readonly outputs: number;
}

/**
 * The network's linear layers, first to last, as float64 copies.
 *
 * @param shape The network.
 * @param parameters (P).
 */
export function linearLayers(shape: NetworkShape, parameters: Parameters): LinearLayer[] {
  const tensors = tensorsOf(shape);
  const first = shape.input.kind === "embedding" ? 1 : 0;
  const widths = layerWidths(shape);
  const read = (index: number) =>
    new Float64Array(
      parameters.subarray(tensors[index].offset, tensors[index].offset + tensors[index].size),
    );
  return widths.slice(1).map((outputs, layer) => ({
    weight: read(first + 2 * layer),
    bias: read(first + 2 * layer + 1),
    inputs: widths[layer],
    outputs,
  }));
}

/**
 * What enters the first linear layer: rows of the embedding, or the features themselves.
 *
 * @param shape The network.
 * @param parameters (P).
 * @param inputs (B) states or (B,D) features.
 * @returns (B,I).
 * @throws {RangeError} If a state has no embedding or the features do not fill whole rows.
 */
export function firstActivations(
  shape: NetworkShape,
  parameters: Parameters,
  inputs: NetworkInputs,
): Float64Array {
  if (shape.input.kind === "dense") {
    if (inputs.length % shape.input.features !== 0) {
      throw new RangeError(
        `Cannot read rows of ${shape.input.features} features: found ${inputs.length} numbers`,
      );
    }
    return new Float64Array(inputs);
  }
  const { states, width } = shape.input;
  const out = new Float64Array(inputs.length * width);
  inputs.forEach((state: number, row: number) => {
    if (!(Number.isInteger(state) && state >= 0 && state < states)) {
      throw new RangeError(`Cannot embed state ${state}: the network has ${states} states`);
    }
    out.set(parameters.subarray(state * width, (state + 1) * width), row * width);
  });
  return out;
}

/**
 * W x + b for every row.
 *
 * @param x (B,I).
 * @param layer The layer.
 * @returns (B,O).
 */
export function linear(x: Float64Array, layer: LinearLayer): Float64Array {
  const { weight, bias, inputs: inner, outputs: columns } = layer;
  const rows = x.length / inner;
  const out = multiplyTransposed(x, weight, { rows, columns, inner });
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) out[row * columns + column] += bias[column];
  }
  return out;
}

/** max(x, 0) of every element, in place; NaN stays NaN. */
export function relu(x: Float64Array): Float64Array {
  for (let i = 0; i < x.length; i++) if (x[i] < 0) x[i] = 0;
  return x;
}

/** A forward pass with what the backward pass needs. */
export interface ForwardPass {
  /** Input of every linear layer, (B,I) each. */
  readonly activations: readonly Float64Array[];
  /** (B,A) action values. */
  readonly q: Float64Array;
}

/**
 * Runs the network and keeps every layer's input.
 *
 * @param shape The network.
 * @param parameters (P).
 * @param inputs (B) states or (B,D) features.
 */
export function forward(
  shape: NetworkShape,
  parameters: Parameters,
  inputs: NetworkInputs,
): ForwardPass {
  const layers = linearLayers(shape, parameters);
  const activations = [firstActivations(shape, parameters, inputs)];
  for (const layer of layers.slice(0, -1)) {
    activations.push(relu(linear(activations.at(-1)!, layer)));
  }
  return { activations, q: linear(activations.at(-1)!, layers.at(-1)!) };
}
