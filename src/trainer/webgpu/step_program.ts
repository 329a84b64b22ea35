/**
 * A training step as a list of dispatches and mirror copies, in this order: sample, forward, loss,
 * backward, gradient norm and clip, Adam with Polyak.
 *
 * @module
 */
import type { DeviceData } from "./device_data.ts";
import { MIRROR_ROW } from "./device_layout.ts";
import { type GroupBuffers, type GroupSizes, PARTIALS, SCHEDULE } from "./group_buffers.ts";
import { type Binding, type Dispatch, makeDispatch } from "./kernels.ts";

/** A copy of a stretch of every model's part of a buffer into a texture mirror. */
export interface MirrorCopy {
  readonly kind: "mirror";
  readonly label: string;
  readonly source: GPUTexelCopyBufferInfo;
  readonly texture: GPUTexture;
  readonly size: readonly [number, number, number];
}

/** One operation of a step. */
export type Operation = Dispatch | MirrorCopy;

/** What a step is made of. */
export interface StepParts {
  readonly device: GPUDevice;
  readonly sizes: GroupSizes;
  readonly buffers: GroupBuffers;
  readonly data: DeviceData;
}

/** Rows of an activation buffer that a network runs over. */
interface Rows {
  readonly network: "theta" | "target";
  /** First row of the first layer's input and of Q. */
  readonly outer: number;
  /** First row of the hidden layers. */
  readonly hidden: number;
  readonly count: number;
}

const buffersOf = (...list: GPUBuffer[]): Binding[] => list.map((buffer) => ({ buffer }));

/** Copies `floats` from word `offset` of each model's stretch of `source` into a mirror. */
function mirrorCopy(sizes: GroupSizes, options: {
  label: string;
  source: GPUBuffer;
  offset: number;
  stride: number;
  floats: number;
  texture: GPUTexture;
}): MirrorCopy {
  const { label, source, offset, stride, floats, texture } = options;
  return {
    kind: "mirror",
    label: `mirror.${label}`,
    source: {
      buffer: source,
      offset: 4 * offset,
      bytesPerRow: 4 * MIRROR_ROW,
      rowsPerImage: stride / MIRROR_ROW,
    },
    texture,
    size: [MIRROR_ROW / 4, Math.ceil(floats / MIRROR_ROW), sizes.models],
  };
}

/** Mirrors a stretch of all models' parameters or moments. */
function mirrorParameters(
  { sizes, buffers }: StepParts,
  from: "theta" | "target" | "firstMoment" | "secondMoment",
  part: { offset: number; floats: number },
): MirrorCopy {
  const { mirrors } = buffers;
  const into = { theta: "theta", target: "target", firstMoment: "input", secondMoment: "delta" };
  const texture = mirrors![into[from] as keyof typeof mirrors];
  const { stride } = sizes.layout;
  return mirrorCopy(sizes, { label: from, source: buffers[from], stride, texture, ...part });
}

/** Mirrors rows of the input of a layer. */
function mirrorInput(
  { sizes, buffers }: StepParts,
  layer: number,
  rows: { first: number; count: number },
): MirrorCopy {
  const { inputs } = sizes.layout.layers[layer];
  return mirrorCopy(sizes, {
    label: `input.${layer}`,
    source: buffers.activations[layer],
    offset: rows.first * inputs,
    stride: sizes.activationStrides[layer],
    floats: rows.count * inputs,
    texture: buffers.mirrors!.input,
  });
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

async function lookUp({ device, sizes, buffers, data }: StepParts): Promise<Dispatch[]> {
  const { models, batch, rows, blocks, layout, batchStride } = sizes;
  const sample = await makeDispatch(device, "sample", {
    constants: { BATCH: batch, ROWS: rows, BATCH_STRIDE: batchStride },
    bindings: buffersOf(buffers.settings, buffers.progress, data.transitions, buffers.batch),
    workgroups: [Math.ceil(rows / 64), models, 1],
  });
  const workgroups = [Math.ceil(layout.features / 256), blocks * rows, models] as const;
  const constants = {
    ROWS: rows,
    E4: layout.features / 4,
    BATCH_STRIDE: batchStride,
    OUTPUT_STRIDE4: sizes.activationStrides[0] / 4,
  };
  const { observations } = data;
  const output = buffers.activations[0];
  const lookup = observations
    ? await makeDispatch(device, "observation_lookup", {
      constants,
      bindings: buffersOf(observations.now, observations.next, buffers.batch, output),
      workgroups,
    })
    : await makeDispatch(device, "embedding_lookup", {
      constants: { ...constants, BATCH: batch, PARAMETER_STRIDE4: layout.stride / 4 },
      bindings: buffersOf(buffers.theta, buffers.target, buffers.batch, output),
      workgroups,
    });
  return [sample, lookup];
}

/** Runs one network over its rows, layer by layer. */
async function forward(parts: StepParts, rows: Rows): Promise<Operation[]> {
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

function loss({ device, sizes, buffers }: StepParts): Promise<Dispatch> {
  const { batch, rows, models, layout, batchStride, activationStrides, deltaStride } = sizes;
  const last = layout.layers.length - 1;
  const isValue = sizes.blocks === 3;
  const bindings = buffersOf(
    buffers.batch,
    buffers.activations[last + 1],
    buffers.deltas[last % 2],
    buffers.rowMetrics,
  );
  return makeDispatch(device, isValue ? "bellman_loss" : "cloning_loss", {
    constants: {
      BATCH: batch,
      ROWS: rows,
      BATCH_STRIDE: batchStride,
      ACTIONS: layout.shape.actions,
      A4: layout.layers[last].outputs / 4,
      Q_STRIDE: activationStrides[last + 1],
      GRADIENT_STRIDE: deltaStride,
    },
    bindings: isValue ? [...buffersOf(buffers.settings), ...bindings] : bindings,
    workgroups: [Math.ceil(rows / 64), models, 1],
  });
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

async function inputGradient(parts: StepParts, layer: number): Promise<Dispatch> {
  const { device, sizes, buffers } = parts;
  const { rows, layout, activationStrides, deltaStride } = sizes;
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
      OUTPUT_STRIDE4: deltaStride / 4,
      MASK: Number(layer > 0),
    },
    bindings: [
      at.delta,
      at.network("theta"),
      { buffer: buffers.activations[layer] },
      { buffer: buffers.deltas[(layer + 1) % 2] },
    ],
    workgroups: groups,
  });
}

async function backward(parts: StepParts): Promise<Operation[]> {
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
  if (sizes.touched > 0) {
    operations.push(
      await makeDispatch(device, "embedding_gradient", {
        constants: {
          BATCH: batch,
          ROWS: rows,
          E4: layout.features / 4,
          BATCH_STRIDE: batchStride,
          INPUT_STRIDE4: deltaStride / 4,
          OUTPUT_STRIDE4: gradientStride / 4,
        },
        bindings: buffersOf(buffers.batch, buffers.deltas[1], buffers.gradient),
        workgroups: [Math.ceil(layout.features / 256), rows, models],
      }),
    );
  }
  return operations;
}

async function finishGradient({ device, sizes, buffers }: StepParts): Promise<Dispatch[]> {
  const { batch, rows, models, layout, touched, gradientStride } = sizes;
  return [
    await makeDispatch(device, "gradient_norm", {
      constants: {
        PARTIALS,
        G4: (touched + layout.linearSize) / 4,
        GRADIENT_STRIDE4: gradientStride / 4,
      },
      bindings: buffersOf(buffers.gradient, buffers.partials),
      workgroups: [PARTIALS / 64, models, 1],
    }),
    await makeDispatch(device, "finish_gradient", {
      constants: { BATCH: batch, ROWS: rows, PARTIALS },
      bindings: buffersOf(
        buffers.settings,
        buffers.partials,
        buffers.rowMetrics,
        buffers.progress,
        buffers.metricSums,
      ),
      workgroups: [models, 1, 1],
    }),
  ];
}

/** Adam over the linear layers, then the embedding: a part at a time, so that mirrors stay small. */
async function update(parts: StepParts): Promise<Operation[]> {
  const { device, sizes, buffers } = parts;
  const { batch, rows, models, layout, batchStride, gradientStride } = sizes;
  const { mirrors } = buffers;
  const make = (variant: "buffer" | "texture", part: { offset: number; floats: number }) =>
    makeDispatch(device, `adam_${variant}`, {
      part: part.offset > 0 || layout.linear === 0 ? "linear" : "embedding",
      constants: {
        MODELS: models,
        SCHEDULE,
        ROWS: rows,
        BATCH: batch,
        E4: layout.features / 4,
        EMBEDDING4: layout.linear / 4,
        BATCH_STRIDE: batchStride,
        GRADIENT_STRIDE4: gradientStride / 4,
        PARAMETER_STRIDE4: layout.stride / 4,
        FIRST4: part.offset / 4,
        COUNT4: part.floats / 4,
      },
      bindings: [
        ...buffersOf(
          buffers.settings,
          buffers.batch,
          buffers.gradient,
          buffers.progress,
          buffers.theta,
          buffers.target,
          buffers.firstMoment,
          buffers.secondMoment,
        ),
        ...(mirrors ? [mirrors.theta, mirrors.target, mirrors.input, mirrors.delta] : [])
          .map((mirror) => ({ mirror })),
      ],
      workgroups: [Math.ceil(part.floats / 2048), models, 1],
    });
  const all = { offset: 0, floats: layout.linear + layout.linearSize };
  if (!mirrors) return [await make("buffer", all)];
  const linear = { offset: layout.linear, floats: layout.linearSize };
  const embedding = { offset: 0, floats: layout.linear };
  const operations: Operation[] = [];
  for (const part of layout.linear > 0 ? [linear, embedding] : [linear]) {
    const vectors = ["theta", "target", "firstMoment", "secondMoment"] as const;
    operations.push(...vectors.map((from) => mirrorParameters(parts, from, part)));
    operations.push(await make("texture", part));
  }
  return operations;
}

/**
 * Builds the step of a group.
 *
 * @param parts Device, sizes, buffers and data.
 * @returns The operations of one step, in order.
 */
export async function stepProgram(parts: StepParts): Promise<Operation[]> {
  const { rows, blocks } = parts.sizes;
  const target: Rows = { network: "target", outer: 2 * rows, hidden: rows, count: rows };
  const online: Rows = { network: "theta", outer: 0, hidden: 0, count: Math.min(2, blocks) * rows };
  return [
    ...await lookUp(parts),
    ...(blocks === 3 ? await forward(parts, target) : []),
    ...await forward(parts, online),
    await loss(parts),
    ...await backward(parts),
    ...await finishGradient(parts),
    ...await update(parts),
  ];
}

/**
 * Records operations, in one compute pass between copies.
 *
 * @param encoder Where to record.
 * @param operations What to record.
 */
export function encode(encoder: GPUCommandEncoder, operations: readonly Operation[]): void {
  let pass: GPUComputePassEncoder | null = null;
  for (const operation of operations) {
    if (operation.kind === "mirror") {
      pass?.end();
      pass = null;
      const { source, texture, size } = operation;
      encoder.copyBufferToTexture(source, { texture }, [...size]);
      continue;
    }
    pass ??= encoder.beginComputePass({ label: "step" });
    pass.setPipeline(operation.pipeline);
    pass.setBindGroup(0, operation.bindGroup);
    pass.dispatchWorkgroups(...operation.workgroups);
  }
  pass?.end();
}
