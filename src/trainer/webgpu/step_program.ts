/**
 * A training step as a list of dispatches and mirror copies, in the order of the design's numerics:
 * sample, forward, loss, backward, norm and clip, Adam with Polyak.
 *
 * @module
 */
import { MIRROR_ROW } from "./device_layout.ts";
import {
  type GroupBuffers,
  type GroupMirrors,
  type GroupSizes,
  PARTIALS,
  SCHEDULE,
} from "./group_buffers.ts";
import { type Binding, type Dispatch, makeDispatch } from "./kernels.ts";
import type { DeviceData } from "./device_data.ts";

/** A copy of a group's operand into its texture mirror. */
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

/** Lanes of a matrix kernel over tiles of 8 columns. */
function lanesFor(columns: number): { lanes: number; groups: number } {
  const lanes = Math.min(32, columns / 8);
  return { lanes, groups: Math.ceil(columns / 8 / lanes) };
}

/** Copies each model's stretch of `source` into its layer of a mirror. */
function mirrorCopy(
  sizes: GroupSizes,
  options: {
    label: string;
    source: GPUBuffer;
    offset?: number;
    stride: number;
    floats: number;
    texture: GPUTexture;
  },
): MirrorCopy {
  const { label, source, offset = 0, stride, floats, texture } = options;
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

/** Mirrors the input of layer `layer`, if the variant reads mirrors. */
function mirrorInput({ sizes, buffers }: StepParts, layer: number): MirrorCopy[] {
  if (!buffers.mirrors) return [];
  const stride = sizes.activationStrides[layer];
  const source = buffers.activations[layer];
  const texture = buffers.mirrors.input;
  return [mirrorCopy(sizes, { label: `input.${layer}`, source, stride, floats: stride, texture })];
}

/** Mirrors the linear layers of both networks, if the variant reads mirrors. */
function mirrorNetworks({ sizes, buffers }: StepParts): MirrorCopy[] {
  const { mirrors } = buffers;
  if (!mirrors) return [];
  const { linear: offset, linearSize: floats, stride } = sizes.layout;
  const networks = sizes.blocks === 3 ? ["theta", "target"] as const : ["theta"] as const;
  return networks.map((label) =>
    mirrorCopy(sizes, {
      label,
      source: buffers[label],
      offset,
      stride,
      floats,
      texture: mirrors[label],
    })
  );
}

async function lookups({ device, sizes, buffers, data }: StepParts): Promise<Dispatch[]> {
  const { models, batch, rows, blocks, layout, batchStride } = sizes;
  const sample = await makeDispatch(device, "sample", {
    constants: { BATCH: batch, ROWS: rows, BATCH_STRIDE: batchStride },
    bindings: [buffers.settings, buffers.progress, data.transitions, buffers.batch].map((
      buffer,
    ) => ({
      buffer,
    })),
    workgroups: [Math.ceil(rows / 64), models, 1],
  });
  const workgroups = [Math.ceil(layout.features / 256), blocks * rows, models] as const;
  const constants = {
    ROWS: rows,
    E4: layout.features / 4,
    BATCH_STRIDE: batchStride,
    OUTPUT_STRIDE4: sizes.activationStrides[0] / 4,
  };
  const output = { buffer: buffers.activations[0] };
  if (data.observations) {
    const lookup = await makeDispatch(device, "observation_lookup", {
      constants,
      bindings: [
        { buffer: data.observations.now },
        { buffer: data.observations.next },
        { buffer: buffers.batch },
        output,
      ],
      workgroups,
    });
    return [sample, lookup];
  }
  const links = await makeDispatch(device, "embedding_links", {
    constants: { BATCH: batch, ROWS: rows, BATCH_STRIDE: batchStride },
    bindings: [{ buffer: buffers.batch }],
    workgroups: [Math.ceil(rows / 64), models, 1],
  });
  const lookup = await makeDispatch(device, "embedding_lookup", {
    constants: { ...constants, PARAMETER_STRIDE4: layout.stride / 4 },
    bindings: [
      { buffer: buffers.theta },
      { buffer: buffers.target },
      { buffer: buffers.batch },
      output,
    ],
    workgroups,
  });
  return [sample, links, lookup];
}

/** Where a matrix kernel reads its operands, and the constants that only one variant has. */
function operands(parts: StepParts, layer: number) {
  const { sizes, buffers } = parts;
  const { layout } = sizes;
  const mirrors: GroupMirrors | null = buffers.mirrors;
  const { inputs, outputs, weight, bias } = layout.layers[layer];
  const first = mirrors ? 0 : layout.linear;
  return {
    variant: mirrors ? "texture" as const : "buffer" as const,
    input:
      (mirrors ? { mirror: mirrors.input } : { buffer: buffers.activations[layer] }) as Binding,
    delta: (mirrors ? { mirror: mirrors.delta } : { buffer: buffers.deltas[layer % 2] }) as Binding,
    network: (name: "theta" | "target") =>
      (mirrors ? { mirror: mirrors[name] } : { buffer: buffers[name] }) as Binding,
    size: { K4: inputs / 4, N4: outputs / 4 },
    place: { WEIGHT4: (first + weight) / 4, BIAS4: (first + bias) / 4 },
    /** Strides of operands, which mirrors do not have. */
    strides: (constants: Record<string, number>): Record<string, number> =>
      mirrors ? {} : constants,
  };
}

async function forwardLayer(parts: StepParts, layer: number): Promise<Operation[]> {
  const { device, sizes, buffers } = parts;
  const { rows, models, layout, activationStrides } = sizes;
  const at = operands(parts, layer);
  const { lanes, groups } = lanesFor(layout.layers[layer].outputs);
  const make = (name: "theta" | "target", options: { first: number; rows: number }) =>
    makeDispatch(device, `linear_forward_${at.variant}`, {
      part: `${name}.${layer}`,
      constants: {
        LANES: lanes,
        FIRST_ROW: options.first,
        ...at.size,
        ...at.place,
        ...at.strides({
          INPUT_STRIDE4: activationStrides[layer] / 4,
          PARAMETER_STRIDE4: layout.stride / 4,
        }),
        OUTPUT_STRIDE4: activationStrides[layer + 1] / 4,
        RELU: Number(layer + 1 < layout.layers.length),
      },
      bindings: [at.input, at.network(name), { buffer: buffers.activations[layer + 1] }],
      workgroups: [groups, options.rows / 8, models],
    });
  if (sizes.blocks === 1) {
    return [...mirrorInput(parts, layer), await make("theta", { first: 0, rows })];
  }
  return [
    ...mirrorInput(parts, layer),
    await make("theta", { first: 0, rows: 2 * rows }),
    await make("target", { first: 2 * rows, rows }),
  ];
}

function loss({ device, sizes, buffers }: StepParts): Promise<Dispatch> {
  const { batch, rows, models, layout, batchStride, activationStrides, deltaStride } = sizes;
  const last = layout.layers.length - 1;
  const isValue = sizes.blocks === 3;
  const bindings = [
    buffers.batch,
    buffers.activations[last + 1],
    buffers.deltas[last % 2],
    buffers.rowMetrics,
  ];
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
    bindings: (isValue ? [buffers.settings, ...bindings] : bindings).map((buffer) => ({ buffer })),
    workgroups: [Math.ceil(rows / 64), models, 1],
  });
}

async function backwardLayer(parts: StepParts, layer: number): Promise<Operation[]> {
  const { device, sizes, buffers } = parts;
  const { batch, rows, models, layout, activationStrides, deltaStride } = sizes;
  const { inputs, outputs, weight, bias } = layout.layers[layer];
  const at = operands(parts, layer);
  const operations: Operation[] = [];
  if (layer + 1 < layout.layers.length) operations.push(...mirrorInput(parts, layer));
  if (buffers.mirrors) {
    operations.push(mirrorCopy(sizes, {
      label: `delta.${layer}`,
      source: buffers.deltas[layer % 2],
      stride: deltaStride,
      floats: rows * outputs,
      texture: buffers.mirrors.delta,
    }));
  }
  const columns = lanesFor(outputs);
  operations.push(
    await makeDispatch(device, `weight_gradient_${at.variant}`, {
      part: `${layer}`,
      constants: {
        LANES: columns.lanes,
        BATCH: batch,
        ...at.size,
        WEIGHT4: (sizes.touched + weight) / 4,
        BIAS4: (sizes.touched + bias) / 4,
        ...at.strides({
          INPUT_STRIDE4: activationStrides[layer] / 4,
          GRADIENT_STRIDE4: deltaStride / 4,
        }),
        OUTPUT_STRIDE4: sizes.gradientStride / 4,
      },
      bindings: [at.input, at.delta, { buffer: buffers.gradient }],
      workgroups: [columns.groups, inputs / 8 + 1, models],
    }),
  );
  if (layer === 0 && sizes.touched === 0) return operations;
  const { lanes, groups } = lanesFor(inputs);
  operations.push(
    await makeDispatch(device, `input_gradient_${at.variant}`, {
      part: `${layer}`,
      constants: {
        LANES: lanes,
        ...at.size,
        WEIGHT4: at.place.WEIGHT4,
        ...at.strides({
          GRADIENT_STRIDE4: deltaStride / 4,
          PARAMETER_STRIDE4: layout.stride / 4,
        }),
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
      workgroups: [groups, rows / 8, models],
    }),
  );
  return operations;
}

async function embeddingGradient({ device, sizes, buffers }: StepParts): Promise<Dispatch[]> {
  if (sizes.touched === 0) return [];
  const { batch, rows, models, layout, batchStride, deltaStride, gradientStride } = sizes;
  const bindings = [buffers.batch, buffers.deltas[1], buffers.gradient];
  return [
    await makeDispatch(device, "embedding_gradient", {
      constants: {
        BATCH: batch,
        ROWS: rows,
        E4: layout.features / 4,
        BATCH_STRIDE: batchStride,
        INPUT_STRIDE4: deltaStride / 4,
        OUTPUT_STRIDE4: gradientStride / 4,
      },
      bindings: bindings.map((buffer) => ({ buffer })),
      workgroups: [Math.ceil(layout.features / 256), rows, models],
    }),
  ];
}

async function update({ device, sizes, buffers }: StepParts): Promise<Dispatch[]> {
  const { batch, rows, models, layout, batchStride, touched, gradientStride } = sizes;
  const bind = (...list: GPUBuffer[]) => list.map((buffer) => ({ buffer }));
  return [
    await makeDispatch(device, "gradient_norm", {
      constants: {
        PARTIALS,
        G4: (touched + layout.linearSize) / 4,
        GRADIENT_STRIDE4: gradientStride / 4,
      },
      bindings: bind(buffers.gradient, buffers.partials),
      workgroups: [PARTIALS / 64, models, 1],
    }),
    await makeDispatch(device, "finish_gradient", {
      constants: { BATCH: batch, ROWS: rows, PARTIALS },
      bindings: bind(
        buffers.settings,
        buffers.partials,
        buffers.rowMetrics,
        buffers.progress,
        buffers.metricSums,
      ),
      workgroups: [models, 1, 1],
    }),
    await makeDispatch(device, "adam", {
      constants: {
        MODELS: models,
        SCHEDULE,
        ROWS: rows,
        BATCH: batch,
        E4: layout.features / 4,
        EMBEDDING4: layout.linear / 4,
        P4: (layout.linear + layout.linearSize) / 4,
        BATCH_STRIDE: batchStride,
        GRADIENT_STRIDE4: gradientStride / 4,
        PARAMETER_STRIDE4: layout.stride / 4,
      },
      bindings: bind(
        buffers.settings,
        buffers.batch,
        buffers.gradient,
        buffers.progress,
        buffers.theta,
        buffers.target,
        buffers.firstMoment,
        buffers.secondMoment,
      ),
      workgroups: [Math.ceil((layout.linear + layout.linearSize) / 256), models, 1],
    }),
  ];
}

/**
 * Builds the step of a group.
 *
 * @param parts Device, sizes, buffers and data.
 * @returns The operations of one step, in order.
 */
export async function stepProgram(parts: StepParts): Promise<Operation[]> {
  const layers = parts.sizes.layout.layers.map((_, layer) => layer);
  const program: Operation[] = [...await lookups(parts), ...mirrorNetworks(parts)];
  for (const layer of layers) program.push(...await forwardLayer(parts, layer));
  program.push(await loss(parts));
  for (const layer of layers.toReversed()) program.push(...await backwardLayer(parts, layer));
  program.push(...await embeddingGradient(parts), ...await update(parts));
  return program;
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
