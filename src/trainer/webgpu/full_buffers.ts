/**
 * The buffers of a step on whole datasets: the models' counts, and the targets made of them.
 *
 * Shapes: M models, S states, A actions, T entries of all different counts together.
 *
 * @module
 */
import { storageBuffer, write } from "./device.ts";
import type { FullArrays } from "./full_arrays.ts";
import type { GroupSizes } from "./group_buffers.ts";

/** What the Bellman targets of a group are made of; labels are those of the shaders' bindings. */
export interface TargetBuffers {
  /** (M,S*A+1) first entry of each pair. */
  readonly start: GPUBuffer;
  /** (M,S*A,4) mean and variance of a pair's rewards, probabilities to go on and to end. */
  readonly outcome: GPUBuffer;
  /** (T) next state of each entry. */
  readonly nextState: GPUBuffer;
  /** (T,2) an entry's probability, and its part of the covariance of reward and next value. */
  readonly probability: GPUBuffer;
  /** (M,S) value of each state as a next state. */
  readonly nextValue: GPUBuffer;
  /** (M,S*A,2) target of each pair, and the variance of what it is the mean of. */
  readonly pairTarget: GPUBuffer;
}

/** The buffers of a group whose steps are on whole datasets. */
export interface FullBuffers {
  /** (M,S,A+1) share of each pair in the transitions, then of the state. */
  readonly weight: GPUBuffer;
  /** What targets are made of; null for a loss without targets. */
  readonly targets: TargetBuffers | null;
}

/**
 * 32-bit words that a model takes in each buffer, by the buffer's label; none where batches are drawn.
 *
 * @param sizes The group's sizes.
 */
export function fullWords(
  { isFull, states, algorithm, layout: { shape } }: GroupSizes,
): Readonly<Record<"weight" | "start" | "outcome" | "next_value" | "pair_target", number>> {
  const pairs = states * shape.actions;
  const targets = {
    start: pairs + 1,
    outcome: 4 * pairs,
    next_value: states,
    pair_target: 2 * pairs,
  };
  const words = { weight: pairs + states, ...(algorithm.full?.nextValue ? targets : {}) };
  return (isFull ? words : {}) as ReturnType<typeof fullWords>;
}

/**
 * Allocates the buffers, all zero.
 *
 * @param device The device.
 * @param sizes The group's sizes.
 * @param entries Number of entries T.
 */
export function fullBuffers(device: GPUDevice, sizes: GroupSizes, entries: number): FullBuffers {
  const words = fullWords(sizes);
  const make = (label: keyof typeof words) =>
    storageBuffer(device, { label, floats: sizes.models * words[label] });
  const shared = (label: string, floats: number) => storageBuffer(device, { label, floats });
  return {
    weight: make("weight"),
    targets: !sizes.algorithm.full?.nextValue ? null : {
      start: make("start"),
      outcome: make("outcome"),
      nextState: shared("next_state", entries),
      probability: shared("probability", 2 * entries),
      nextValue: make("next_value"),
      pairTarget: make("pair_target"),
    },
  };
}

/** Every buffer. */
export function fullResources({ weight, targets }: FullBuffers): GPUBuffer[] {
  return [weight, ...(targets ? Object.values(targets) as GPUBuffer[] : [])];
}

/**
 * Fills the buffers from the models' counts.
 *
 * @param device The device.
 * @param buffers The buffers.
 * @param arrays What the counts come to.
 */
export function writeFull(device: GPUDevice, buffers: FullBuffers, arrays: FullArrays): void {
  write(device, { buffer: buffers.weight, values: arrays.weight });
  const { targets } = buffers;
  if (!targets) return;
  write(device, { buffer: targets.start, values: arrays.start });
  write(device, { buffer: targets.outcome, values: arrays.outcome });
  write(device, { buffer: targets.nextState, values: arrays.nextState });
  write(device, { buffer: targets.probability, values: arrays.probability });
}
