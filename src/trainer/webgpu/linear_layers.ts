/**
 * The linear layers' part of a step: some networks forward, and all of them backward.
 *
 * @module
 */
import { type Binding, type Dispatch, makeDispatch } from "./kernels.ts";
import type { GroupSizes, Run } from "./group_buffers.ts";
import {
  mirrorCopy,
  mirrorInput,
  mirrorParameters,
  netBinding,
  type NetRange,
  type Operation,
  split,
  type StepParts,
} from "./operations.ts";

/** Lanes and workgroups of a matrix kernel over `rows` x `columns` outputs. */
function tiling(parts: StepParts, rows: number, columns: number, slices: number) {
  if (!parts.buffers.mirrors) {
    const lanes = Math.min(32, columns / 8);
    const groups = [Math.ceil(columns / 8 / lanes), rows / 8, slices] as const;
    return { lanes: { LANES: lanes } as Record<string, number>, groups };
  }
  const lanes = Math.min(16, columns / 16);
  const rowLanes = Math.max(1, Math.ceil(8 / lanes));
  const groups = [
    Math.ceil(columns / 16 / lanes),
    Math.ceil(rows / 16 / rowLanes),
    slices,
  ] as const;
  return { lanes: { LANES: lanes, ROW_LANES: rowLanes } as Record<string, number>, groups };
}

/** Where a matrix kernel reads its operands, and the constants that go with it. */
interface Operands {
  readonly variant: "buffer" | "texture";
  readonly input: Binding;
  readonly delta: Binding;
  readonly network: (name: "theta" | "target") => Binding;
  /** `K4`, `N4`, `WEIGHT4`, `BIAS4`, and the strides of operands in buffers; mirrors have a layer a slice. */
  readonly constants: Record<string, number>;
}

function operands({ sizes, buffers }: StepParts, layer: number, range: NetRange): Operands {
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
      constants: { ...size, WEIGHT4: weight / 4, BIAS4: bias / 4 },
    };
  }
  const stretch = (buffer: GPUBuffer, stride: number) =>
    netBinding(sizes, { buffer, stride, range });
  return {
    variant: "buffer",
    input: stretch(buffers.activations[layer], activationStrides[layer]),
    delta: stretch(buffers.deltas[layer % 2], deltaStride),
    network: (name) => stretch(buffers[name], layout.stride),
    constants: {
      ...size,
      WEIGHT4: (layout.linear + weight) / 4,
      BIAS4: (layout.linear + bias) / 4,
      INPUT_STRIDE4: activationStrides[layer] / 4,
      GRADIENT_STRIDE4: deltaStride / 4,
      PARAMETER_STRIDE4: layout.stride / 4,
    },
  };
}

/** All of a group's networks. */
function allNets({ sizes }: StepParts): NetRange {
  return { first: 0, nets: sizes.nets.length };
}

/** Rows that a run begins at: in the first layer's input and the outputs, and in the hidden layers. */
export function runRows({ rows, hidden }: GroupSizes, run: Run): { outer: number; hidden: number } {
  const isOwn = run.block === 0;
  return { outer: run.block * rows, hidden: isOwn ? 0 : (hidden - run.blocks) * rows };
}

/** Name of a run in labels: its network, and what it is run on where the network has other runs. */
export function runName(run: Run, runs: readonly Run[]): string {
  const others = runs.filter(({ network }) => network === run.network);
  return others.length === 1 ? run.network : `${run.network}-${run.at}`;
}

/**
 * Runs some networks over their rows, layer by layer.
 *
 * @param parts The step's sizes and buffers.
 * @param run The networks and their blocks.
 * @param name Name of the run.
 */
export async function forward(parts: StepParts, run: Run, name: string): Promise<Operation[]> {
  const { device, sizes, buffers } = parts;
  const { layout, activationStrides, models } = sizes;
  const operations: Operation[] = [];
  const { mirrors } = buffers;
  const network = run.network === "online" ? "theta" : "target";
  const range: NetRange = run;
  const rows = runRows(sizes, run);
  const count = run.blocks * sizes.rows;
  if (mirrors) {
    const part = { offset: layout.linear, floats: layout.linearSize, range };
    operations.push(mirrorParameters(parts, network, part));
  }
  for (let layer = 0; layer < layout.layers.length; layer++) {
    const isLast = layer + 1 === layout.layers.length;
    const first = layer === 0 ? rows.outer : rows.hidden;
    const at = operands(parts, layer, range);
    if (mirrors) operations.push(mirrorInput(parts, layer, { first, count, range }));
    const { outputs } = layout.layers[layer];
    const { lanes, groups } = tiling(parts, count, outputs, range.nets * models);
    const stride = activationStrides[layer + 1];
    operations.push(
      await makeDispatch(device, `linear_forward_${at.variant}`, {
        part: `${name}.${layer}`,
        constants: {
          ...at.constants,
          ...lanes,
          ROWS: count,
          INPUT_ROW: first,
          OUTPUT_ROW: isLast ? rows.outer : rows.hidden,
          OUTPUT_STRIDE4: stride / 4,
          RELU: Number(!isLast),
        },
        bindings: {
          input: at.input,
          parameters: at.network(network),
          output: netBinding(sizes, { buffer: buffers.activations[layer + 1], stride, range }),
        },
        workgroups: groups,
      }),
    );
  }
  return operations;
}

async function weightGradient(parts: StepParts, layer: number): Promise<Dispatch> {
  const { device, sizes, buffers } = parts;
  const { inputs, outputs, weight, bias } = sizes.layout.layers[layer];
  const at = operands(parts, layer, allNets(parts));
  // One tile of rows more: the bias.
  const tile = buffers.mirrors ? 16 : 8;
  const { lanes, groups } = tiling(parts, inputs + tile, outputs, sizes.slices);
  return await makeDispatch(device, `weight_gradient_${at.variant}`, {
    part: `${layer}`,
    constants: {
      ...at.constants,
      ...lanes,
      BATCH: sizes.batch,
      WEIGHT4: (sizes.touched + weight) / 4,
      BIAS4: (sizes.touched + bias) / 4,
      OUTPUT_STRIDE4: sizes.gradientStride / 4,
    },
    bindings: { input: at.input, gradient: at.delta, output: { buffer: buffers.gradient } },
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
  const at = operands(parts, layer, allNets(parts));
  const { lanes, groups } = tiling(parts, rows, layout.layers[layer].inputs, sizes.slices);
  return await makeDispatch(device, `input_gradient_${at.variant}`, {
    part: `${layer}`,
    constants: {
      ...at.constants,
      ...lanes,
      ROWS: rows,
      ACTIVATION_STRIDE4: activationStrides[layer] / 4,
      OUTPUT_STRIDE4: output.stride / 4,
      MASK: Number(layer > 0),
    },
    bindings: {
      gradient: at.delta,
      parameters: at.network("theta"),
      activation: { buffer: buffers.activations[layer] },
      output: { buffer: output.buffer },
    },
    workgroups: groups,
  });
}

/**
 * Runs all networks backward, from the gradients of their outputs to those of every parameter.
 *
 * @param parts The step's sizes and buffers.
 */
export async function backward(parts: StepParts): Promise<Operation[]> {
  const { device, sizes, buffers } = parts;
  const { rows, slices, layout, deltaStride, gradientStride } = sizes;
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
            ...parts.constants,
            INPUT_STRIDE4: deltaStride / 4,
            OUTPUT_STRIDE4: gradientStride / 4,
            FIRST_ROW: first,
          },
          bindings: {
            ...parts.bindings,
            input: { buffer: buffers.deltas[1] },
            output: { buffer: buffers.gradient },
          },
          workgroups: [Math.ceil(layout.features / 256), count, slices],
        })),
    );
  }
  return operations;
}
