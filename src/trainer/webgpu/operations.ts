/**
 * What a step is a list of: dispatches of kernels, and copies of their operands into texture mirrors.
 *
 * @module
 */
import type { DeviceData } from "./device_data.ts";
import { MIRROR_ROW } from "./device_layout.ts";
import type { GroupBuffers, GroupSizes } from "./group_buffers.ts";
import type { Binding, Dispatch } from "./kernels.ts";

/** A copy of a stretch of every model's part of a buffer into a texture mirror. */
export interface MirrorCopy {
  /** Tells it from a dispatch. */
  readonly kind: "mirror";
  /** What is copied. */
  readonly label: string;
  /** Where from. */
  readonly source: GPUTexelCopyBufferInfo;
  /** Where to. */
  readonly texture: GPUTexture;
  /** Texels a row, rows, models. */
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

/** Binds buffers in order. */
export const buffersOf = (...list: GPUBuffer[]): Binding[] => list.map((buffer) => ({ buffer }));

/** Copies `floats` from word `offset` of each model's stretch of `source` into a mirror. */
export function mirrorCopy(sizes: GroupSizes, options: {
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
export function mirrorParameters(
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
export function mirrorInput(
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
