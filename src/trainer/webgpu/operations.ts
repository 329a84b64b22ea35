/**
 * What a step is a list of: dispatches of kernels, and copies of their operands into texture mirrors.
 *
 * @module
 */
import type { DeviceData } from "./device_data.ts";
import { MIRROR_ROW } from "./device_layout.ts";
import { snakeCase } from "../../text/snake_case.ts";
import { SETTINGS } from "../settings.ts";
import { type GroupBuffers, type GroupSizes, PARTIALS, SCHEDULE } from "./group_buffers.ts";
import type { Binding, Dispatch } from "./kernels.ts";

/** A copy of a stretch of every slice's part of a buffer into a texture mirror. */
export interface MirrorCopy {
  /** Tells it from a dispatch. */
  readonly kind: "mirror";
  /** What is copied. */
  readonly label: string;
  /** Where from. */
  readonly source: GPUTexelCopyBufferInfo;
  /** Where to. */
  readonly texture: GPUTexture;
  /** Texels a row, rows, slices. */
  readonly size: readonly [number, number, number];
}

/** One operation of a step. */
export type Operation = Dispatch | MirrorCopy;

/** What a step is made of. */
export interface StepParts {
  /** The device. */
  readonly device: GPUDevice;
  /** The group's sizes. */
  readonly sizes: GroupSizes;
  /** The group's memory. */
  readonly buffers: GroupBuffers;
  /** The dataset that batches are drawn from; null for steps on whole datasets. */
  readonly data: DeviceData | null;
  /** Most workgroups of a dispatch in one dimension. */
  readonly mostWorkgroups: number;
  /** Constants that go by one name in every shader. */
  readonly constants: Readonly<Record<string, number>>;
  /** Buffers that go by one name in every shader. */
  readonly bindings: Readonly<Record<string, Binding>>;
}

/**
 * Makes as many dispatches as it takes for none to have more workgroups in one dimension than the device
 * runs: one where they are few.
 *
 * @param parts The step's limit.
 * @param workgroups Number of workgroups along the dimension.
 * @param make Makes the dispatch of `count` workgroups from `first` on.
 */
export function split(
  { mostWorkgroups }: Pick<StepParts, "mostWorkgroups">,
  workgroups: number,
  make: (first: number, count: number) => Promise<Dispatch>,
): Promise<Dispatch[]> {
  const dispatches: Promise<Dispatch>[] = [];
  for (let first = 0; first < workgroups; first += mostWorkgroups) {
    dispatches.push(make(first, Math.min(mostWorkgroups, workgroups - first)));
  }
  return Promise.all(dispatches);
}

/** Some of the networks of every model of a group, neighbours; all if left out. */
export interface NetRange {
  /** First of them. */
  readonly first: number;
  /** Number of networks. */
  readonly nets: number;
}

/**
 * The constants of a group that go by one name in every shader: sizes, places of settings, and of passes and
 * networks (`BLOCK_TARGET_NEXT`, `NET_V`).
 *
 * @param sizes The group's sizes.
 * @param words Where each word of settings stands, by name.
 */
export function sharedConstants(
  sizes: GroupSizes,
  words: Readonly<Record<string, number>>,
): Record<string, number> {
  const { metrics } = sizes.algorithm;
  const rowMetrics = metrics.filter(({ over }) => over !== "norm");
  const largest = rowMetrics.findIndex(({ over }) => over === "max");
  const upper = (name: string) => snakeCase(name).toUpperCase();
  const last = sizes.layout.layers.length;
  const constants: Record<string, number> = {
    MODELS: sizes.models,
    NETS: sizes.nets.length,
    SLICES: sizes.slices,
    STATES: Math.max(1, sizes.states),
    BATCH: sizes.batch,
    ROWS: sizes.rows,
    BATCH_STRIDE: sizes.batchStride,
    ACTIONS: sizes.layout.shape.actions,
    A4: sizes.layout.layers[last - 1].outputs / 4,
    E4: sizes.layout.features / 4,
    Q_STRIDE: sizes.activationStrides[last],
    SETTINGS,
    SCHEDULE,
    PARTIALS,
    METRICS: sizes.rowMetrics,
    SUMS: sizes.sums,
    LARGEST: largest < 0 ? sizes.rowMetrics : largest,
    NORM: metrics.findIndex(({ over }) => over === "norm"),
  };
  for (const [name, place] of Object.entries(words)) constants[upper(name)] = place;
  sizes.nets.forEach(({ name }, k) => constants[`NET_${upper(name)}`] = k);
  sizes.blocks.forEach(({ network, at }, b) => {
    const place = network === "online" ? [at] : [network, at];
    constants[`BLOCK_${upper(place.join("_"))}`] = b;
  });
  return constants;
}

/** The buffers of a group that go by one name in every shader. */
export function sharedBindings(buffers: GroupBuffers): Record<string, Binding> {
  const bind = (buffer: GPUBuffer): Binding => ({ buffer });
  const { mirrors, full } = buffers;
  const { targets = null } = full ?? {};
  return {
    settings: bind(buffers.settings),
    progress: bind(buffers.progress),
    support: bind(buffers.support),
    policy: bind(buffers.policy),
    row_weight: bind(buffers.weights),
    batch: bind(buffers.batch),
    theta: bind(buffers.theta),
    target_theta: bind(buffers.target),
    first: bind(buffers.firstMoment),
    second: bind(buffers.secondMoment),
    gradient: bind(buffers.gradient),
    q: bind(buffers.activations.at(-1)!),
    outputs: bind(buffers.activations.at(-1)!),
    row_metrics: bind(buffers.rowMetrics),
    partials: bind(buffers.partials),
    metric_sums: bind(buffers.metricSums),
    ...(full ? { weight: bind(full.weight) } : {}),
    ...(targets
      ? {
        start: bind(targets.start),
        outcome: bind(targets.outcome),
        next_state: bind(targets.nextState),
        probability: bind(targets.probability),
        next_value: bind(targets.nextValue),
        pair_target: bind(targets.pairTarget),
      }
      : {}),
    ...(mirrors
      ? {
        old_theta: { mirror: mirrors.theta },
        old_target: { mirror: mirrors.target },
        old_first: { mirror: mirrors.input },
        old_second: { mirror: mirrors.delta },
      }
      : {}),
  };
}

/**
 * The stretch of a buffer that is some networks' of every model.
 *
 * @param sizes The group's sizes.
 * @param stretch The buffer, the distance between two slices in floats, and the networks.
 */
export function netBinding(
  { models, nets: all }: GroupSizes,
  { buffer, stride, range }: { buffer: GPUBuffer; stride: number; range: NetRange },
): Binding {
  if (range.nets === all.length) return { buffer };
  const bytes = 4 * stride * models;
  return { buffer, offset: range.first * bytes, size: range.nets * bytes };
}

/** Copies `floats` from word `offset` of each slice's stretch of `source` into a mirror. */
export function mirrorCopy(sizes: GroupSizes, options: {
  label: string;
  source: GPUBuffer;
  offset: number;
  stride: number;
  floats: number;
  texture: GPUTexture;
  range?: NetRange;
}): MirrorCopy {
  const { label, source, stride, floats, texture } = options;
  const { range = { first: 0, nets: sizes.nets.length } } = options;
  const offset = options.offset + range.first * sizes.models * stride;
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
    size: [MIRROR_ROW / 4, Math.ceil(floats / MIRROR_ROW), range.nets * sizes.models],
  };
}

/** Mirrors a stretch of all slices' parameters or moments, or of some networks'. */
export function mirrorParameters(
  { sizes, buffers }: StepParts,
  from: "theta" | "target" | "firstMoment" | "secondMoment",
  part: { offset: number; floats: number; range?: NetRange },
): MirrorCopy {
  const { mirrors } = buffers;
  const into = { theta: "theta", target: "target", firstMoment: "input", secondMoment: "delta" };
  const texture = mirrors![into[from] as keyof typeof mirrors];
  const { stride } = sizes.layout;
  return mirrorCopy(sizes, { label: from, source: buffers[from], stride, texture, ...part });
}

/** Mirrors rows of the input of a layer. */
export function mirrorInput(
  { sizes, buffers }: StepParts,
  layer: number,
  rows: { first: number; count: number; range?: NetRange },
): MirrorCopy {
  const { inputs } = sizes.layout.layers[layer];
  return mirrorCopy(sizes, {
    label: `input.${layer}`,
    source: buffers.activations[layer],
    offset: rows.first * inputs,
    stride: sizes.activationStrides[layer],
    floats: rows.count * inputs,
    texture: buffers.mirrors!.input,
    range: rows.range,
  });
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
