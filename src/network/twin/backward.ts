/**
 * The backward pass in float64: for y = W x + b, dW = dy^T x, db = sum of dy over rows, dx = dy W;
 * through a ReLU dx is kept where its output is above 0; an embedding adds dx to its state's row.
 *
 * Shapes: B rows, P parameters, I and O inputs and outputs of a layer, A actions.
 *
 * @module
 */
import type { NetworkInputs } from "../batch.ts";
import { multiplyTransposed, transpose } from "../matrix.ts";
import { type NetworkShape, parameterCount, tensorsOf } from "../shape.ts";
import { type ForwardPass, linearLayers, type Parameters } from "./forward.ts";

/** A forward pass and the gradient of a loss with respect to its result. */
export interface BackwardInput {
  /** What entered the network. */
  readonly inputs: NetworkInputs;
  /** The forward pass of those inputs with the same parameters. */
  readonly pass: ForwardPass;
  /** (B,A) gradient of the loss with respect to Q. */
  readonly qGradient: Float64Array;
}

/** Sums the columns of dy (B,O) into `to` (O). */
function addColumns(dy: Float64Array, to: Float64Array): void {
  for (let i = 0; i < dy.length; i++) to[i % to.length] += dy[i];
}

/**
 * The gradient of a loss with respect to every parameter.
 *
 * @param shape The network.
 * @param parameters (P) of the forward pass.
 * @param options The forward pass and dL/dQ.
 * @returns (P) gradient.
 */
export function backward(
  shape: NetworkShape,
  parameters: Parameters,
  options: BackwardInput,
): Float64Array {
  const { inputs, pass, qGradient } = options;
  const gradient = new Float64Array(parameterCount(shape));
  const tensors = tensorsOf(shape);
  const place = (index: number) =>
    gradient.subarray(tensors[index].offset, tensors[index].offset + tensors[index].size);
  const layers = linearLayers(shape, parameters);
  const embedding = shape.input.kind === "embedding" ? 1 : 0;
  let dy = qGradient;
  for (let index = layers.length - 1; index >= 0; index--) {
    const { weight, inputs: width, outputs } = layers[index];
    const x = pass.activations[index];
    const rows = x.length / width;
    const dyTransposed = transpose(dy, { rows, columns: outputs });
    const xTransposed = transpose(x, { rows, columns: width });
    place(embedding + 2 * index).set(
      multiplyTransposed(dyTransposed, xTransposed, { rows: outputs, columns: width, inner: rows }),
    );
    addColumns(dy, place(embedding + 2 * index + 1));
    if (index === 0 && embedding === 0) break;
    const weightTransposed = transpose(weight, { rows: outputs, columns: width });
    const dx = multiplyTransposed(dy, weightTransposed, { rows, columns: width, inner: outputs });
    if (index > 0) {
      for (let i = 0; i < dx.length; i++) if (!(x[i] > 0)) dx[i] = 0;
    }
    dy = dx;
  }
  if (shape.input.kind === "embedding") {
    const { width } = shape.input;
    inputs.forEach((state: number, row: number) => {
      for (let i = 0; i < width; i++) gradient[state * width + i] += dy[row * width + i];
    });
  }
  return gradient;
}
