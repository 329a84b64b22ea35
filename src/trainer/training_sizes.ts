/**
 * The sizes of a training, and the refusal of those that a device cannot hold: added up before a
 * dataset is made, a state drawn or a byte of the device taken.
 *
 * Shapes: M models, B batch rows, S states, D features.
 *
 * @module
 */
import type { HyperParameters } from "../algorithms/hyper_parameters.ts";
import { InputError } from "../input_error.ts";
import type { NetworkShape } from "../network/shape.ts";
import type { TrainerOptions } from "./trainer.ts";

/** What a training's memory follows from. */
export interface TrainingSizes {
  /** The network, the same for all models. */
  readonly shape: NetworkShape;
  /** Rows in a batch B, or `full` for all the states of whole datasets. */
  readonly batch: number | "full";
  /** Hyper-parameters of each of the M models: their algorithms' networks and passes take memory. */
  readonly hypers: readonly HyperParameters[];
  /** Transitions that batches are drawn from, or as many as there are at least. */
  readonly transitions: number;
  /** Workers of the CPU trainer (default: one a core, fewer where steps are small). */
  readonly workers?: number;
}

/**
 * The sizes of what a trainer is asked to train.
 *
 * @param options The trainer's options.
 */
export function trainingSizes(
  options: Pick<TrainerOptions, "shape" | "batch" | "dataset" | "workers"> & {
    readonly models: readonly Pick<TrainerOptions["models"][number], "hyper">[];
  },
): TrainingSizes {
  const { shape, batch, models, dataset, workers } = options;
  const hypers = models.map(({ hyper }) => hyper);
  const transitions = batch === "full" ? 0 : dataset?.action.length ?? 0;
  return { shape, batch, hypers, transitions, workers };
}

/**
 * The largest whole number that fits, where all below it do.
 *
 * @param most Where to stop; known not to fit.
 * @param fits Whether a number fits.
 * @returns 0 if not even 1 does.
 */
export function largestFitting(most: number, fits: (value: number) => boolean): number {
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Layers no wider than a bound. */
function narrowed(shape: NetworkShape, width: number): NetworkShape {
  return { ...shape, hidden: shape.hidden.map((own) => Math.min(own, width)) };
}

/** An embedding of another width. */
function embedded(shape: NetworkShape, width: number): NetworkShape {
  const { input } = shape;
  return input.kind === "embedding" ? { ...shape, input: { ...input, width } } : shape;
}

/**
 * Refuses a network or batch of which not even one model fits a device, by the config's key and with
 * the largest value that fits.
 *
 * @param sizes The training.
 * @param device Whether one model of some network and batch fits, and the device in words that follow
 * "expected at most 5".
 * @throws {InputError} If one model does not fit.
 */
export function checkOneModel(sizes: TrainingSizes, device: {
  readonly fits: (shape: NetworkShape, batch: number | "full") => boolean;
  readonly words: string;
}): void {
  const { shape, batch } = sizes;
  const { fits, words } = device;
  if (fits(shape, batch)) return;
  if (fits(shape, 1)) {
    if (batch === "full") {
      const states = shape.input.kind === "embedding" ? shape.input.states : 0;
      const found = `found full, a batch of ${states} states that does not fit`;
      throw new InputError("batch", `${found}: expected fewer rows or a smaller network ${words}`);
    }
    const rows = largestFitting(batch, (value) => fits(shape, value));
    throw new InputError("batch", `found ${batch}, expected at most ${rows} ${words}`);
  }
  const widest = Math.max(...shape.hidden);
  const rows = fits(narrowed(shape, 1), batch) ? batch : 1;
  const width = largestFitting(widest, (value) => fits(narrowed(shape, value), rows));
  const { length } = shape.hidden;
  const layers = length === 1 ? "a layer" : `${length} layers of up to`;
  if (width > 0) {
    throw new InputError("hidden", `found ${layers} ${widest}, expected at most ${width} ${words}`);
  }
  if (shape.input.kind === "dense" || !fits(embedded(narrowed(shape, 1), 1), 1)) {
    throw new InputError(
      "hidden",
      `found ${layers} ${widest}, expected fewer or narrower ${words}`,
    );
  }
  const { width: features } = shape.input;
  const most = largestFitting(features, (value) => fits(embedded(narrowed(shape, 1), value), 1));
  throw new InputError("embedding", `found ${features}, expected at most ${most} ${words}`);
}
