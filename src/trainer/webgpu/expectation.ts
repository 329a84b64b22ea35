/**
 * What a kernel of a step must leave on the device, and what that is computed from.
 *
 * @module
 */
import type { Dataset } from "../../dataset/dataset.ts";
import { outputName } from "../../algorithms/outputs.ts";
import type { Algorithm, Outputs } from "../../algorithms/specification.ts";
import { type Run, runsOf } from "./group_buffers.ts";
import { type GroupSnapshot, numbersOf, wordsOf } from "./group_snapshot.ts";
import type { TrainGroup } from "./train_group.ts";

/** What a kernel must leave in a stretch of a buffer. */
export interface Expectation {
  /** The buffer's label. */
  readonly buffer: string;
  /** First word. */
  readonly from: number;
  /** Distance from one word to the next; 1 if left out. */
  readonly stride?: number;
  /** Numbers to come near to, or words to match to the bit. */
  readonly values: Float64Array | Uint32Array;
  /** Largest error, relative to `size`. */
  readonly tolerance: number;
  /** What errors are relative to; the largest of the values if left out. */
  readonly size?: number;
}

/** What a kernel's twin is computed from. */
export interface TwinInput {
  /** The group; its models' steps are on the device. */
  readonly group: TrainGroup;
  /** Place of the model in the group. */
  readonly model: number;
  /** Which of the model's networks, for kernels that work on each. */
  readonly net: number;
  /** The network's slice. */
  readonly slice: number;
  /** What the kernel is applied to, as its dispatch's label says. */
  readonly part: string;
  /** The group's buffers before the kernel ran. */
  readonly before: GroupSnapshot;
  /** The transitions. */
  readonly dataset: Dataset;
}

/** What a row without weight has for its largest value: `finish_gradient` looks for the maximum. */
export const NO_MAX_Q: number = Math.fround(-3.4028234e38);

/**
 * Error allowed in float32 where no long sum is taken. Rounding is 6e-8; WGSL lets exp, log, division
 * and square root be off by some units more (2e-6 at the arguments met here).
 */
export const ELEMENTWISE = 4e-6;

/**
 * Error allowed in a sum of products in order, which grows as the root of their number.
 *
 * @param terms Number of products.
 */
export function sumTolerance(terms: number): number {
  return 1e-6 * Math.max(1, Math.sqrt(terms) / 4);
}

/**
 * One field of the rows of a model's batch.
 *
 * @param input The group, the model and its buffers.
 * @param number 0 to 8, as `FIELDS` lists them.
 * @returns (R) words.
 */
export function batchField({ group, model, before }: TwinInput, number: number): Uint32Array {
  const { rows, batchStride } = group.sizes;
  return wordsOf(before, "batch", { from: model * batchStride + number * rows, count: rows });
}

/**
 * The outputs of one row, by pass, as they lie on the device.
 *
 * @param input The group, the model and its buffers.
 * @param rowOf Row of a block in the outputs.
 */
export function rowOutputs(
  { group, model, before }: TwinInput,
  rowOf: (block: number) => number,
): Outputs {
  const { blocks, nets, models, layout, activationStrides } = group.sizes;
  const last = layout.layers.length;
  const width = layout.layers[last - 1].outputs;
  const outputs: Record<string, Float64Array> = {};
  blocks.forEach((block, b) => {
    nets.slice(block.first, block.first + block.nets).forEach(({ name, outputs: kind }, k) => {
      const slice = (block.first + k) * models + model;
      const from = slice * activationStrides[last] + rowOf(b) * width;
      const count = kind === "actions" ? layout.shape.actions : 1;
      outputs[outputName(name, block)] = numbersOf(before, `activation.${last}`, { from, count });
    });
  });
  return outputs;
}

/** Metrics of a row in the order of their words: all but the gradient's norm. */
export function rowMetricsOf(
  { metrics }: Algorithm,
  values: Readonly<Record<string, number>>,
): number[] {
  return metrics.filter(({ over }) => over !== "norm").map(({ name }) => values[name]);
}

/** The run of blocks that a lookup is of, if the network is among those it is of. */
export function lookedUp({ group, net, part }: TwinInput): Run | undefined {
  const run = runsOf(group.sizes.blocks, () => true).find(({ block }) => block === Number(part));
  return run && net >= run.first && net < run.first + run.nets ? run : undefined;
}
