/**
 * The buffers of a group of models, and how large a group may be.
 *
 * Shapes: M models, T networks of each, B batch rows, R = B rounded up to a multiple of 16, P parameters of
 * a network with padding. A group's models share one loss kernel and so networks and passes. A slice is one
 * network of one model: network k of model m is slice k * M + m, so that some neighbouring networks of all
 * models are one stretch of a buffer. Every network's first input and outputs hold a block of R rows a pass;
 * its hidden layers hold as many as are run at once, and passes without a gradient go first and leave
 * theirs in the last. A step on whole datasets runs all states as its rows, row r is state r whatever the
 * data hold, and a block a network: online, and target if there is one.
 *
 * @module
 */
import type { HyperParameters } from "../../algorithms/hyper_parameters.ts";
import { algorithmOf } from "../../algorithms/registry.ts";
import type { Algorithm, Net } from "../../algorithms/specification.ts";
import type { NetworkShape } from "../../network/shape.ts";
import { metricSumsOf, SETTINGS } from "../settings.ts";
import { storageBuffer } from "./device.ts";
import { type DeviceLayout, deviceLayout, MIRROR_ROW, roundUp, TILE } from "./device_layout.ts";
import { type FullBuffers, fullBuffers, fullResources, fullWords } from "./full_buffers.ts";
import type { Variant } from "./kernels.ts";

/** Steps of bias corrections the device holds. */
export const SCHEDULE = 1024;

/** 32-bit words of progress a slice: steps, divergence, clip, bad update. */
export const PROGRESS = 4;

/** Fields of a batch: index, state, action, reward, next state, terminated, link, actions allowed next, weight. */
export const FIELDS = 9;

/** Partial sums of a slice's squared gradient. */
export const PARTIALS = 2048;

/** A block of rows: neighbouring networks, online or target, on states or on those after them. */
export interface Block {
  /** Which weights. */
  readonly network: "online" | "target";
  /** On which states. */
  readonly at: "state" | "next";
  /** First of the networks. */
  readonly first: number;
  /** Number of networks. */
  readonly nets: number;
}

/** What a group's models know of transitions beside the dataset, one array behind the other. */
export interface RowArrays {
  /** (P,A) probabilities of policies that are evaluated. */
  readonly policy: Float32Array;
  /** (W) a one, then weights of transitions. */
  readonly weights: Float32Array;
}

/** Sizes that all of a group's kernels agree on; strides in floats. */
export interface GroupSizes {
  /** The algorithm; of those with one loss kernel, the first model's. */
  readonly algorithm: Algorithm;
  /** Number of models M. */
  readonly models: number;
  /** The T networks of each. */
  readonly nets: readonly Net[];
  /** Number of slices T * M. */
  readonly slices: number;
  /** Whether a step is on whole datasets. */
  readonly isFull: boolean;
  /** Number of states S, 0 for a dense input. */
  readonly states: number;
  /** Batch rows B; all states of a whole dataset. */
  readonly batch: number;
  /** Batch rows rounded up to the kernels' tile of 16. */
  readonly rows: number;
  /** Blocks of rows forward; the first is all networks' on the batch's states. */
  readonly blocks: readonly Block[];
  /** Blocks that hidden layers hold. */
  readonly hidden: number;
  /** Metrics of a batch row. */
  readonly rowMetrics: number;
  /** Words of a model's running sums of metrics. */
  readonly sums: number;
  /** Places of a network's parameters. */
  readonly layout: DeviceLayout;
  /** Distance between two models' batches. */
  readonly batchStride: number;
  /** Size of the gradient of touched embedding rows, 0 for a dense input. */
  readonly touched: number;
  /** Distance between two slices' gradients. */
  readonly gradientStride: number;
  /** Distance between two slices' inputs of each layer, then of their outputs. */
  readonly activationStrides: readonly number[];
  /** Distance between two slices' gradients of a layer's output. */
  readonly deltaStride: number;
}

/** What a group's sizes follow from, beside the network and the number of models. */
export interface GroupKind {
  /** Batch rows B, or `full` for all the states of whole datasets. */
  readonly batch: number | "full";
  /** Hyper-parameters of one of the models. */
  readonly hyper: HyperParameters;
}

/** What tells the groups of models apart: the loss kernel, and the number of networks. */
export function groupKey(hyper: HyperParameters): string {
  const { kernel, nets } = algorithmOf(hyper);
  return `${kernel} of ${nets(hyper).length}`;
}

/** The blocks of a step, those of whole datasets on all states. */
function blocksOf({ batch, hyper }: GroupKind, nets: readonly Net[]): Block[] {
  const { passes } = algorithmOf(hyper);
  const placed = passes.map(({ network, at, nets: names }) => {
    const own = nets.flatMap(({ name }, k) => names.includes(name) ? [k] : []);
    return { network, at, first: own[0], nets: own.length };
  });
  if (batch !== "full") return placed;
  const followed = placed.filter(({ network }) => network === "target");
  if (followed.length === 0) return placed.slice(0, 1);
  const first = Math.min(...followed.map((block) => block.first));
  const end = Math.max(...followed.map((block) => block.first + block.nets));
  return [placed[0], { network: "target", at: "state", first, nets: end - first }];
}

/** Blocks that are run at once: neighbours of the same networks. */
export interface Run extends Block {
  /** The first block. */
  readonly block: number;
  /** Number of blocks. */
  readonly blocks: number;
}

/**
 * The blocks that one dispatch may run at once.
 *
 * @param blocks A group's blocks.
 * @param same Whether two blocks of the same networks may be run at once.
 */
export function runsOf(
  blocks: readonly Block[],
  same: (a: Block, b: Block) => boolean,
): Run[] {
  const runs: Run[] = [];
  blocks.forEach((block, b) => {
    const last = runs.at(-1);
    const joins = last && last.first === block.first && last.nets === block.nets &&
      same(last, block);
    if (joins) runs[runs.length - 1] = { ...last, blocks: last.blocks + 1 };
    else runs.push({ ...block, block: b, blocks: 1 });
  });
  return runs;
}

/** The runs of the matrix kernels, in their order: the one that is differentiated is the last. */
export function forwardRuns(blocks: readonly Block[]): Run[] {
  const runs = runsOf(blocks, (a, b) => a.network === b.network);
  return runs.toReversed();
}

/**
 * The sizes of a group.
 *
 * @param shape A network with an output an action.
 * @param options Models, batch rows and hyper-parameters.
 */
export function groupSizes(
  shape: NetworkShape,
  options: GroupKind & { readonly models: number },
): GroupSizes {
  const { models, hyper } = options;
  const algorithm = algorithmOf(hyper);
  const nets = algorithm.nets(hyper);
  const isFull = options.batch === "full";
  const layout = deviceLayout(shape);
  const states = shape.input.kind === "embedding" ? shape.input.states : 0;
  const batch = options.batch === "full" ? states : options.batch;
  const blocks = blocksOf(options, nets);
  const hidden = Math.max(...forwardRuns(blocks).map((run) => run.blocks));
  const rows = roundUp(batch, TILE);
  const touched = states > 0 ? rows * layout.features : 0;
  const widths = [layout.features, ...layout.layers.map(({ outputs }) => outputs)];
  // Stretches of some of several networks begin where a binding may.
  const unit = nets.length === 1 ? 4 : 64;
  return {
    algorithm,
    models,
    nets,
    slices: nets.length * models,
    isFull,
    states,
    batch,
    rows,
    blocks,
    hidden,
    rowMetrics: algorithm.metrics.filter(({ over }) => over !== "norm").length,
    sums: metricSumsOf(algorithm),
    layout,
    batchStride: FIELDS * rows + roundUp(states, 4),
    touched,
    gradientStride: roundUp(touched + layout.linearSize, unit),
    activationStrides: widths.map((width, i) => {
      const isHidden = i > 0 && i + 1 < widths.length;
      const floats = (isHidden ? hidden : blocks.length) * rows * width;
      // A mirror copies whole rows from the start of any block: room for one that reaches further.
      return roundUp(floats, MIRROR_ROW) + ((rows * width) % MIRROR_ROW === 0 ? 0 : MIRROR_ROW);
    }),
    deltaStride: roundUp(rows * Math.max(...widths), MIRROR_ROW),
  };
}

/** The buffers of a group: (T*M,…) what is a network's, (M,…) what is a model's. */
export interface GroupBuffers {
  /** Hyper-parameters, seeds and slices, then the schedule of bias corrections. */
  readonly settings: GPUBuffer;
  /** Steps taken, divergence, clip. */
  readonly progress: GPUBuffer;
  /** (M,S) words of which bit a is set where action a may be chosen in a state. */
  readonly support: GPUBuffer;
  /** (P,A) probabilities of the policies that are evaluated, one number without any. */
  readonly policy: GPUBuffer;
  /** (W) a one, then weights of the models' transitions. */
  readonly weights: GPUBuffer;
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
  /** Input of each layer, then the outputs. */
  readonly activations: readonly GPUBuffer[];
  /** Gradients of layer outputs, alternating: layer i's lies in the one of i's parity. */
  readonly deltas: readonly [GPUBuffer, GPUBuffer];
  /** Metrics of each batch row. */
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
 * Texture mirrors of a group's operands, one layer a slice. All are as large as the embedding, the
 * linear layers or the blocks run at once, whichever is largest, and take turns: the matrix kernels read
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
  const networks = {
    settings: SETTINGS + 2 * SCHEDULE,
    progress: PROGRESS,
    theta: layout.stride,
    target: layout.stride,
    first_moment: layout.stride,
    second_moment: layout.stride,
    gradient: sizes.gradientStride,
    ...Object.fromEntries(activationStrides.map((stride, i) => [`activation.${i}`, stride])),
    "delta.0": deltaStride,
    "delta.1": deltaStride,
    partials: PARTIALS,
  };
  const all = Object.entries(networks).map(([label, words]) => [label, sizes.nets.length * words]);
  return {
    ...Object.fromEntries(all),
    support: Math.max(1, states),
    batch: sizes.batchStride,
    row_metrics: sizes.rowMetrics * rows,
    metric_sums: sizes.sums,
    ...fullWords(sizes),
  };
}

/**
 * How many models fit a group: those whose largest buffer fits a storage binding.
 *
 * @param shape The network.
 * @param options Batch rows, hyper-parameters and the device's limits.
 */
export function groupCapacity(
  shape: NetworkShape,
  options: GroupKind & { readonly bindingBytes: number; readonly textureLayers: number },
): number {
  const sizes = groupSizes(shape, { ...options, models: 1 });
  const share = 4 * Math.max(...Object.values(modelWords(sizes)));
  const layers = Math.floor(options.textureLayers / sizes.nets.length);
  return Math.max(1, Math.min(Math.floor(options.bindingBytes / share), layers));
}

/**
 * Height of a group's mirrors: rows of {@link MIRROR_ROW} floats.
 *
 * @param sizes The group's sizes.
 */
export function mirrorHeight({ rows, hidden, layout }: GroupSizes): number {
  const widths = [layout.features, ...layout.layers.map(({ outputs }) => outputs)];
  const operand = hidden * rows * Math.max(...widths);
  return Math.ceil(Math.max(layout.linear, layout.linearSize, operand) / MIRROR_ROW);
}

/** Makes the mirrors of a group. */
function groupMirrors(device: GPUDevice, sizes: GroupSizes): GroupMirrors {
  const make = (label: string) =>
    device.createTexture({
      label: `mirror.${label}`,
      size: [MIRROR_ROW / 4, mirrorHeight(sizes), sizes.slices],
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
 * @param options Which matrix kernels will read them, the entries of its models' counts, and what they know of
 * transitions.
 */
export function groupBuffers(
  device: GPUDevice,
  sizes: GroupSizes,
  { variant, entries = 0, rows }: {
    readonly variant: Variant;
    readonly entries?: number;
    readonly rows?: RowArrays;
  },
): GroupBuffers {
  const words = modelWords(sizes);
  const make = (label: string) =>
    storageBuffer(device, { label, floats: sizes.models * words[label] });
  return {
    settings: make("settings"),
    progress: make("progress"),
    support: make("support"),
    policy: storageBuffer(device, { label: "policy", data: rows?.policy ?? new Float32Array(1) }),
    weights: storageBuffer(device, { label: "weights", data: rows?.weights ?? Float32Array.of(1) }),
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
