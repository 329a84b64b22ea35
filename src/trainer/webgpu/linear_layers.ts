/**
 * The linear layers' part of a step: one network forward, and the online network backward.
 *
 * @module
 */
import { type Binding, type Dispatch, makeDispatch } from "./kernels.ts";
import {
  buffersOf,
  mirrorCopy,
  mirrorInput,
  mirrorParameters,
  type Operation,
  split,
  type StepParts,
} from "./operations.ts";

/** Rows of an activation buffer that a network runs over. */
export interface Rows {
  /** Which network. */
  readonly network: "theta" | "target";
  /** First row of the first layer's input and of Q. */
  readonly outer: number;
  /** First row of the hidden layers. */
  readonly hidden: number;
  /** Number of rows. */
  readonly count: number;
}

/** Lanes and workgroups of a matrix kernel over `rows` x `columns` outputs. */
function tiling(parts: StepParts, rows: number, columns: number) {
  const { models } = parts.sizes;
  if (!parts.buffers.mirrors) {
    const lanes = Math.min(32, columns / 8);
    const groups = [Math.ceil(columns / 8 / lanes), rows / 8, models] as const;
    return { lanes: { LANES: lanes } as Record<string, number>, groups };
  }
  const lanes = Math.min(16, columns / 16);
  const rowLanes = Math.max(1, Math.ceil(8 / lanes));
  const groups = [
    Math.ceil(columns / 16 / lanes),
    Math.ceil(rows / 16 / rowLanes),
    models,
  ] as const;
  return { lanes: { LANES: lanes, ROW_LANES: rowLanes } as Record<string, number>, groups };
}

/** Where a matrix kernel reads its operands, and the constants that go with it. */
interface Operands {
  readonly variant: "buffer" | "texture";
  readonly input: Binding;
  readonly delta: Binding;
  readonly network: (name: "theta" | "target") => Binding;
  /** `K4` and `N4`. */
  readonly size: Record<string, number>;
  /** `WEIGHT4` and `BIAS4`. */
  readonly place: Record<string, number>;
  /** Strides of operands in buffers; mirrors have a layer a model. */
  readonly inputStride: Record<string, number>;
  readonly deltaStride: Record<string, number>;
  readonly parameterStride: Record<string, number>;
}

function operands({ sizes, buffers }: StepParts, layer: number): Operands {
  const { layout, activationStrides, deltaStride } = sizes;
  const { mirrors } = buffers;
  const { inputs, outputs, weight, bias } = layout.layers[layer];
  const size = { K4: inputs / 4, N4: outputs / 4 };
  if (mirrors) {
    return {
      variant: "texture",
      input: { mirror: mirrors.input },
      delta: { mirror: mirrors.delta },
      network: (name) => ({ mirror: mirrors[name] }),
      size,
      place: { WEIGHT4: weight / 4, BIAS4: bias / 4 },
      inputStride: {},
      deltaStride: {},
      parameterStride: {},
    };
  }
  return {
    variant: "buffer",
    input: { buffer: buffers.activations[layer] },
    delta: { buffer: buffers.deltas[layer % 2] },
    network: (name) => ({ buffer: buffers[name] }),
    size,
    place: { WEIGHT4: (layout.linear + weight) / 4, BIAS4: (layout.linear + bias) / 4 },
    inputStride: { INPUT_STRIDE4: activationStrides[layer] / 4 },
    deltaStride: { GRADIENT_STRIDE4: deltaStride / 4 },
    parameterStride: { PARAMETER_STRIDE4: layout.stride / 4 },
  };
}

/**
 * Runs one network over its rows, layer by layer.
 *
 * @param parts The step's sizes and buffers.
 * @param rows The network and its rows.
 */
export async function forward(parts: StepParts, rows: Rows): Promise<Operation[]> {
  const { device, sizes, buffers } = parts;
  const { layout, activationStrides } = sizes;
  const operations: Operation[] = [];
  const { mirrors } = buffers;
  if (mirrors) {
    const part = { offset: layout.linear, floats: layout.linearSize };
    operations.push(mirrorParameters(parts, rows.network, part));
  }
  for (let layer = 0; layer < layout.layers.length; layer++) {
    const isLast = layer + 1 === layout.layers.length;
    const first = layer === 0 ? rows.outer : rows.hidden;
    const at = operands(parts, layer);
    if (mirrors) operations.push(mirrorInput(parts, layer, { first, count: rows.count }));
    const { lanes, groups } = tiling(parts, rows.count, layout.layers[layer].outputs);
    operations.push(
      await makeDispatch(device, `linear_forward_${at.variant}`, {
        part: `${rows.network}.${layer}`,
        constants: {
          ...lanes,
          ...at.size,
          ...at.place,
          ...at.inputStride,
          ...at.parameterStride,
          ...(mirrors ? { ROWS: rows.count } : { INPUT_ROW: first }) as Record<string, number>,
          OUTPUT_ROW: isLast ? rows.outer : rows.hidden,
          OUTPUT_STRIDE4: activationStrides[layer + 1] / 4,
          RELU: Number(!isLast),
        },
        bindings: [at.input, at.network(rows.network), { buffer: buffers.activations[layer + 1] }],
        workgroups: groups,
      }),
    );
  }
  return operations;
}

async function weightGradient(parts: StepParts, layer: number): Promise<Dispatch> {
  const { device, sizes, buffers } = parts;
  const { inputs, outputs, weight, bias } = sizes.layout.layers[layer];
  const at = operands(parts, layer);
  // One tile of rows more: the bias.
  const tile = buffers.mirrors ? 16 : 8;
  const { lanes, groups } = tiling(parts, inputs + tile, outputs);
  return await makeDispatch(device, `weight_gradient_${at.variant}`, {
    part: `${layer}`,
    constants: {
      ...lanes,
      ...at.size,
      ...at.inputStride,
      ...at.deltaStride,
      BATCH: sizes.batch,
      WEIGHT4: (sizes.touched + weight) / 4,
      BIAS4: (sizes.touched + bias) / 4,
      OUTPUT_STRIDE4: sizes.gradientStride / 4,
    },
    bindings: [at.input, at.delta, { buffer: buffers.gradient }],
    workgroups: groups,
  });
}

/**
 * Where the gradient of a layer's input goes. Of a whole dataset, whose row r is state r, that of the
 * first layer's input is the embedding's.
 */
function inputGradientPlace({ sizes, buffers }: StepParts, layer: number) {
  return layer === 0 && sizes.isFull
    ? { buffer: buffers.gradient, stride: sizes.gradientStride }
    : { buffer: buffers.deltas[(layer + 1) % 2], stride: sizes.deltaStride };
}

async function inputGradient(parts: StepParts, layer: number): Promise<Dispatch> {
  const { device, sizes, buffers } = parts;
  const { rows, layout, activationStrides } = sizes;
  const output = inputGradientPlace(parts, layer);
  const at = operands(parts, layer);
  const { lanes, groups } = tiling(parts, rows, layout.layers[layer].inputs);
  return await makeDispatch(device, `input_gradient_${at.variant}`, {
    part: `${layer}`,
    constants: {
      ...lanes,
      ...at.size,
      ...at.deltaStride,
      ...at.parameterStride,
      ...(buffers.mirrors ? { ROWS: rows } : {}) as Record<string, number>,
      WEIGHT4: at.place.WEIGHT4,
      ACTIVATION_STRIDE4: activationStrides[layer] / 4,
      OUTPUT_STRIDE4: output.stride / 4,
      MASK: Number(layer > 0),
    },
    bindings: [
      at.delta,
      at.network("theta"),
      { buffer: buffers.activations[layer] },
      { buffer: output.buffer },
    ],
    workgroups: groups,
  });
}

/**
 * Runs the online network backward, from the gradient of Q to that of every parameter.
 *
 * @param parts The step's sizes and buffers.
 */
export async function backward(parts: StepParts): Promise<Operation[]> {
  const { device, sizes, buffers } = parts;
  const { batch, rows, models, layout, batchStride, deltaStride, gradientStride } = sizes;
  const operations: Operation[] = [];
  for (let layer = layout.layers.length - 1; layer >= 0; layer--) {
    if (buffers.mirrors) {
      const isMirrored = layer + 1 === layout.layers.length;
      if (!isMirrored) operations.push(mirrorInput(parts, layer, { first: 0, count: rows }));
      operations.push(mirrorCopy(sizes, {
        label: `delta.${layer}`,
        source: buffers.deltas[layer % 2],
        offset: 0,
        stride: deltaStride,
        floats: rows * layout.layers[layer].outputs,
        texture: buffers.mirrors.delta,
      }));
    }
    operations.push(await weightGradient(parts, layer));
    const isInputLearned = layer > 0 || sizes.touched > 0;
    if (isInputLearned) operations.push(await inputGradient(parts, layer));
  }
  if (sizes.touched > 0 && !sizes.isFull) {
    operations.push(
      ...await split(parts, rows, (first, count) =>
        makeDispatch(device, "embedding_gradient", {
          constants: {
            BATCH: batch,
            ROWS: rows,
            E4: layout.features / 4,
            BATCH_STRIDE: batchStride,
            INPUT_STRIDE4: deltaStride / 4,
            OUTPUT_STRIDE4: gradientStride / 4,
            FIRST_ROW: first,
          },
          bindings: buffersOf(buffers.batch, buffers.deltas[1], buffers.gradient),
          workgroups: [Math.ceil(layout.features / 256), count, models],
        })),
    );
  }
  return operations;
}
