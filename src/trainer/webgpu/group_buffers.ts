/**
 * The buffers of a group of models, and how large a group may be.
 *
 * Shapes: M models, B batch rows, R = B rounded up to a multiple of 16, P parameters with padding.
 * A group's models share one loss family: the value-based losses (cql, dqn) run three blocks of R rows
 * (Q_online(s), Q_online(s'), Q_target(s')), behaviour cloning runs the first alone. Only the first
 * layer's input and Q hold all three: the target network goes first and leaves its hidden layers in the
 * second block, where the online network then overwrites them. A step on whole datasets runs all states
 * as its rows, row r is state r whatever the data hold, and two blocks (Q_online and Q_target of them).
 *
 * @module
 */
import type { NetworkShape } from "../../network/shape.ts";
import { METRIC_SUMS } from "../metric_sums.ts";
import { storageBuffer } from "./device.ts";
import { type DeviceLayout, deviceLayout, MIRROR_ROW, roundUp, TILE } from "./device_layout.ts";
import { type FullBuffers, fullBuffers, fullResources, fullWords } from "./full_buffers.ts";
import type { Variant } from "./kernels.ts";

/** Steps of bias corrections the device holds. */
export const SCHEDULE = 1024;

/** 32-bit words of settings a model. */
export const SETTINGS = 16;

/** 32-bit words of progress a model: steps, divergence, clip, bad update. */
export const PROGRESS = 4;

/** Metrics of a batch row. */
export const ROW_METRICS = 9;

/** Partial sums of a model's squared gradient. */
export const PARTIALS = 2048;

/** Sizes that all of a group's kernels agree on; strides in floats. */
export interface GroupSizes {
  /** Number of models M. */
  readonly models: number;
  /** Whether a step is on whole datasets. */
  readonly isFull: boolean;
  /** Number of states S, 0 for a dense input. */
  readonly states: number;
  /** Batch rows B; all states of a whole dataset. */
  readonly batch: number;
  /** Batch rows rounded up to the kernels' tile of 16. */
  readonly rows: number;
  /** Blocks of rows forward: 3 for the value-based losses, 2 on whole datasets, 1 for bc. */
  readonly blocks: 1 | 2 | 3;
  /** Blocks of rows that the online network runs, and that the hidden layers hold. */
  readonly online: 1 | 2;
  /** Places of the parameters. */
  readonly layout: DeviceLayout;
  /** Distance between two models' batches. */
  readonly batchStride: number;
  /** Size of the gradient of touched embedding rows, 0 for a dense input. */
  readonly touched: number;
  /** Distance between two models' gradients. */
  readonly gradientStride: number;
  /** Distance between two models' inputs of each layer, then of Q. */
  readonly activationStrides: readonly number[];
  /** Distance between two models' gradients of a layer's output. */
  readonly deltaStride: number;
}

/** What a group's sizes follow from, beside the network and the number of models. */
export interface GroupKind {
  /** Batch rows B, or `full` for all the states of whole datasets. */
  readonly batch: number | "full";
  /** Whether the loss is behaviour cloning's. */
  readonly isCloning: boolean;
}

/**
 * The sizes of a group.
 *
 * @param shape The network.
 * @param options Models, batch rows and loss family.
 */
export function groupSizes(
  shape: NetworkShape,
  options: GroupKind & { readonly models: number },
): GroupSizes {
  const { models, isCloning } = options;
  const isFull = options.batch === "full";
  const layout = deviceLayout(shape);
  const states = shape.input.kind === "embedding" ? shape.input.states : 0;
  const batch = options.batch === "full" ? states : options.batch;
  const blocks = isCloning ? 1 : isFull ? 2 : 3;
  const online = blocks === 3 ? 2 : 1;
  const rows = roundUp(batch, TILE);
  const touched = states > 0 ? rows * layout.features : 0;
  const widths = [layout.features, ...layout.layers.map(({ outputs }) => outputs)];
  return {
    models,
    isFull,
    states,
    batch,
    rows,
    blocks,
    online,
    layout,
    batchStride: 7 * rows + roundUp(states, 4),
    touched,
    gradientStride: roundUp(touched + layout.linearSize, 4),
    activationStrides: widths.map((width, i) => {
      const isHidden = i > 0 && i + 1 < widths.length;
      const floats = (isHidden ? online : blocks) * rows * width;
      // A mirror copies whole rows from the start of any block: room for one that reaches further.
      return roundUp(floats, MIRROR_ROW) + ((rows * width) % MIRROR_ROW === 0 ? 0 : MIRROR_ROW);
    }),
    deltaStride: roundUp(rows * Math.max(...widths), MIRROR_ROW),
  };
}

/** The buffers of a group; (M,…) each. */
export interface GroupBuffers {
  /** Hyper-parameters, seeds and slices, then the schedule of bias corrections. */
  readonly settings: GPUBuffer;
  /** Steps taken, divergence, clip. */
  readonly progress: GPUBuffer;
  /** (M,S) words of which bit a is set where action a may be chosen in a state. */
  readonly support: GPUBuffer;
  /** The batch: indices, fields of its transitions, links and slots of equal states. */
  readonly batch: GPUBuffer;
  /** Weights. */
  readonly theta: GPUBuffer;
  /** Weights of the target network. */
  readonly target: GPUBuffer;
  /** Adam's first moment. */
  readonly firstMoment: GPUBuffer;
  /** Adam's second moment. */
  readonly secondMoment: GPUBuffer;
  /** Gradient of touched embedding rows, then of the linear layers. */
  readonly gradient: GPUBuffer;
  /** Input of each layer, then Q. */
  readonly activations: readonly GPUBuffer[];
  /** Gradients of layer outputs, alternating: layer i's lies in the one of i's parity. */
  readonly deltas: readonly [GPUBuffer, GPUBuffer];
  /** {@link ROW_METRICS} metrics of each batch row. */
  readonly rowMetrics: GPUBuffer;
  /** Partial sums of the squared gradient. */
  readonly partials: GPUBuffer;
  /** Running sums of the metrics. */
  readonly metricSums: GPUBuffer;
  /** Counts of whole datasets, and targets; null where batches are drawn. */
  readonly full: FullBuffers | null;
  /** Texture mirrors of matrix operands; only the texture variant has them. */
  readonly mirrors: GroupMirrors | null;
}

/**
 * Texture mirrors of a group's operands, one layer a model. All are as large as the embedding, the
 * linear layers or two blocks of rows, whichever is largest, and take turns: the matrix kernels read
 * networks, inputs and deltas, Adam reads weights and moments.
 */
export interface GroupMirrors {
  /** The linear layers; for Adam, a part of the old weights. */
  readonly theta: GPUTexture;
  /** The target network's linear layers; for Adam, a part of its old weights. */
  readonly target: GPUTexture;
  /** The input of the layer at work; for Adam, a part of the first moment. */
  readonly input: GPUTexture;
  /** The gradient of the output of the layer at work; for Adam, a part of the second moment. */
  readonly delta: GPUTexture;
}

/**
 * 32-bit words that a model takes in each of its group's buffers, by the buffer's label. Buffers that
 * models share, those of the entries of whole datasets, are not among them.
 *
 * @param sizes The group's sizes.
 */
export function modelWords(sizes: GroupSizes): Readonly<Record<string, number>> {
  const { rows, states, layout, activationStrides, deltaStride } = sizes;
  return {
    settings: SETTINGS + 2 * SCHEDULE,
    progress: PROGRESS,
    support: Math.max(1, states),
    batch: sizes.batchStride,
    theta: layout.stride,
    target: layout.stride,
    first_moment: layout.stride,
    second_moment: layout.stride,
    gradient: sizes.gradientStride,
    ...Object.fromEntries(activationStrides.map((stride, i) => [`activation.${i}`, stride])),
    "delta.0": deltaStride,
    "delta.1": deltaStride,
    row_metrics: ROW_METRICS * rows,
    partials: PARTIALS,
    metric_sums: METRIC_SUMS,
    ...fullWords(sizes),
  };
}

/**
 * How many models fit a group: those whose largest buffer fits a storage binding.
 *
 * @param shape The network.
 * @param options Batch rows, loss family and the device's limits.
 */
export function groupCapacity(
  shape: NetworkShape,
  options: GroupKind & { readonly bindingBytes: number; readonly textureLayers: number },
): number {
  const words = modelWords(groupSizes(shape, { ...options, models: 1 }));
  const share = 4 * Math.max(...Object.values(words));
  return Math.max(1, Math.min(Math.floor(options.bindingBytes / share), options.textureLayers));
}

/**
 * Height of a group's mirrors: rows of {@link MIRROR_ROW} floats.
 *
 * @param sizes The group's sizes.
 */
export function mirrorHeight({ rows, online, layout }: GroupSizes): number {
  const widths = [layout.features, ...layout.layers.map(({ outputs }) => outputs)];
  const operand = online * rows * Math.max(...widths);
  return Math.ceil(Math.max(layout.linear, layout.linearSize, operand) / MIRROR_ROW);
}

/** Makes the mirrors of a group. */
function groupMirrors(device: GPUDevice, sizes: GroupSizes): GroupMirrors {
  const make = (label: string) =>
    device.createTexture({
      label: `mirror.${label}`,
      size: [MIRROR_ROW / 4, mirrorHeight(sizes), sizes.models],
      format: "rgba32float",
      usage: GPUTextureUsage.TEXTURE_BINDING | GPUTextureUsage.COPY_DST,
    });
  return {
    theta: make("theta"),
    target: make("target"),
    input: make("input"),
    delta: make("delta"),
  };
}

/**
 * Allocates a group's buffers, all zero.
 *
 * @param device The device.
 * @param sizes The group's sizes.
 * @param options Which matrix kernels will read them, and the entries of its models' counts.
 */
export function groupBuffers(
  device: GPUDevice,
  sizes: GroupSizes,
  { variant, entries = 0 }: { readonly variant: Variant; readonly entries?: number },
): GroupBuffers {
  const words = modelWords(sizes);
  const make = (label: string) =>
    storageBuffer(device, { label, floats: sizes.models * words[label] });
  return {
    settings: make("settings"),
    progress: make("progress"),
    support: make("support"),
    batch: make("batch"),
    theta: make("theta"),
    target: make("target"),
    firstMoment: make("first_moment"),
    secondMoment: make("second_moment"),
    gradient: make("gradient"),
    activations: sizes.activationStrides.map((_, i) => make(`activation.${i}`)),
    deltas: [make("delta.0"), make("delta.1")],
    rowMetrics: make("row_metrics"),
    partials: make("partials"),
    metricSums: make("metric_sums"),
    full: sizes.isFull ? fullBuffers(device, sizes, entries) : null,
    mirrors: variant === "buffer" ? null : groupMirrors(device, sizes),
  };
}

/** Every buffer and texture of a group, to count or to free. */
export function groupResources(buffers: GroupBuffers): (GPUBuffer | GPUTexture)[] {
  const { activations, deltas, full, mirrors, ...single } = buffers;
  return [
    ...Object.values(single),
    ...activations,
    ...deltas,
    ...(full ? fullResources(full) : []),
    ...(mirrors ? Object.values(mirrors) as GPUTexture[] : []),
  ];
}

/** Bytes of device memory a group takes. */
export function groupBytes(buffers: GroupBuffers): number {
  return groupResources(buffers).reduce(
    (sum, resource) =>
      sum +
      ("size" in resource
        ? resource.size
        : 16 * resource.width * resource.height * resource.depthOrArrayLayers),
    0,
  );
}
