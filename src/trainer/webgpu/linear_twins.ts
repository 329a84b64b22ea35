/**
 * What the kernels of the linear layers and the embedding must write, computed in float64.
 *
 * Shapes: R batch rows with padding; a matrix (rows,columns) is row-major.
 *
 * @module
 */
import { multiplyTransposed, transpose } from "../../network/matrix.ts";
import { linear, relu } from "../../network/twin/forward.ts";
import { batchField, type Expectation, sumTolerance, type TwinInput } from "./expectation.ts";
import { forwardRuns } from "./group_buffers.ts";
import { runName, runRows } from "./linear_layers.ts";
import { numbersOf } from "./group_snapshot.ts";

/** A layer's weight (inputs,outputs) and bias in the given network. */
function layerParameters(input: TwinInput, network: string, layer: number) {
  const { layout } = input.group.sizes;
  const { inputs, outputs, weight, bias } = layout.layers[layer];
  const from = input.slice * layout.stride + layout.linear;
  return {
    weight: numbersOf(input.before, network, { from: from + weight, count: inputs * outputs }),
    bias: numbersOf(input.before, network, { from: from + bias, count: outputs }),
  };
}

/** Twin of `linear_forward_*`. */
export function linearForward(input: TwinInput): Expectation[] {
  const { group, net, slice, before } = input;
  const { rows, blocks, layout, activationStrides } = group.sizes;
  const [name, number] = input.part.split(".");
  const layer = Number(number);
  const runs = forwardRuns(blocks);
  const run = runs.find((each) => runName(each, runs) === name)!;
  if (net < run.first || net >= run.first + run.nets) return [];
  const { inputs, outputs } = layout.layers[layer];
  const { outer, hidden } = runRows(group.sizes, run);
  const isLast = layer + 1 === layout.layers.length;
  const from = slice * activationStrides[layer] + (layer === 0 ? outer : hidden) * inputs;
  const count = run.blocks * rows * inputs;
  const x = numbersOf(before, `activation.${layer}`, { from, count });
  const network = run.network === "online" ? "theta" : "target";
  const { weight, bias } = layerParameters(input, network, layer);
  const turned = transpose(weight, { rows: inputs, columns: outputs });
  const y = linear(x, { weight: turned, bias, inputs, outputs });
  return [{
    buffer: `activation.${layer + 1}`,
    from: slice * activationStrides[layer + 1] + (isLast ? outer : hidden) * outputs,
    values: isLast ? y : relu(y),
    tolerance: sumTolerance(inputs),
  }];
}

/** The first `count` rows of the gradient of a layer's output. */
function outputGradient({ group, slice, before }: TwinInput, layer: number, count: number) {
  const { deltaStride, layout } = group.sizes;
  const range = { from: slice * deltaStride, count: count * layout.layers[layer].outputs };
  return numbersOf(before, `delta.${layer % 2}`, range);
}

/** Twin of `weight_gradient_*`. */
export function weightGradient(input: TwinInput): Expectation[] {
  const { group, slice, before } = input;
  const { batch, layout, touched, gradientStride, activationStrides } = group.sizes;
  const layer = Number(input.part);
  const { inputs, outputs, weight, bias } = layout.layers[layer];
  const dy = outputGradient(input, layer, batch);
  const range = { from: slice * activationStrides[layer], count: batch * inputs };
  const x = numbersOf(before, `activation.${layer}`, range);
  const values = multiplyTransposed(
    transpose(x, { rows: batch, columns: inputs }),
    transpose(dy, { rows: batch, columns: outputs }),
    { rows: inputs, columns: outputs, inner: batch },
  );
  const columns = new Float64Array(outputs);
  dy.forEach((value, i) => columns[i % outputs] += value);
  const from = slice * gradientStride + touched;
  const tolerance = sumTolerance(batch);
  return [
    { buffer: "gradient", from: from + weight, values, tolerance },
    { buffer: "gradient", from: from + bias, values: columns, tolerance },
  ];
}

/** Twin of `input_gradient_*`. */
export function inputGradient(input: TwinInput): Expectation[] {
  const { group, slice, before } = input;
  const { isFull, rows, layout, deltaStride, gradientStride, activationStrides } = group.sizes;
  const layer = Number(input.part);
  const { inputs, outputs } = layout.layers[layer];
  const dy = outputGradient(input, layer, rows);
  const { weight } = layerParameters(input, "theta", layer);
  const dx = multiplyTransposed(dy, weight, { rows, columns: inputs, inner: outputs });
  if (layer > 0) {
    const range = { from: slice * activationStrides[layer], count: rows * inputs };
    const x = numbersOf(before, `activation.${layer}`, range);
    for (let i = 0; i < dx.length; i++) if (!(x[i] > 0)) dx[i] = 0;
  }
  // Of a whole dataset, row r of the first layer's input is the embedding of state r.
  const [buffer, stride] = isFull && layer === 0
    ? ["gradient", gradientStride]
    : [`delta.${(layer + 1) % 2}`, deltaStride];
  return [{ buffer, from: slice * stride, values: dx, tolerance: sumTolerance(outputs) }];
}

/** Twin of `embedding_gradient`. */
export function embeddingGradient(input: TwinInput): Expectation[] {
  const { group, slice, before } = input;
  const { batch, rows, layout, deltaStride, gradientStride } = group.sizes;
  const { features } = layout;
  const range = { from: slice * deltaStride, count: rows * features };
  const dx = numbersOf(before, "delta.1", range);
  const states = batchField(input, 1);
  const values = new Float64Array(rows * features);
  for (let row = 0; row < batch; row++) {
    const first = states.indexOf(states[row]);
    for (let i = 0; i < features; i++) values[first * features + i] += dx[row * features + i];
  }
  const tolerance = sumTolerance(1);
  return [{ buffer: "gradient", from: slice * gradientStride, values, tolerance }];
}
