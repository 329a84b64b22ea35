/**
 * The memory all workers share: dataset, models and each team's own part, by address.
 *
 * @module
 */
import type { Dataset } from "../../dataset/dataset.ts";
import { InputError } from "../../input_error.ts";
import type { HyperParameters } from "../../algorithms/hyper_parameters.ts";
import { netsOf } from "../../algorithms/nets.ts";
import { algorithmOf, ALGORITHMS } from "../../algorithms/registry.ts";
import type { Pass } from "../../algorithms/specification.ts";
import { observationRows } from "../observation_rows.ts";
import { scaledWeights } from "../scaled_weights.ts";
import { settingsWords } from "../settings.ts";
import type { ModelState, TrainerModel, TrainerOptions } from "../trainer.ts";
import { placeCounts } from "./place_counts.ts";
import { type CpuLayout, cpuLayout, fromCpu, toCpu } from "./cpu_layout.ts";
import { aligned, MOST_BYTES, mostNets, PAGE, tooManyModels } from "./cpu_sizes.ts";
import { MODEL, MODEL_BYTES } from "./model_block.ts";

/** A growing WebAssembly memory from which stretches are taken, never given back. */
export interface SharedMemory {
  /** The memory. */
  readonly memory: WebAssembly.Memory;
  /** Takes zeroed bytes; returns their address, a multiple of 64. */
  take(bytes: number): number;
  /** Refuses bytes for which no room is left, before they are taken one by one. */
  reserve(bytes: number): void;
  /** The address that `place` gave when it was first asked for these values. */
  once(values: object, place: () => number): number;
  /** Writes numbers at an address. */
  write(address: number, values: Float32Array | Uint32Array | Uint16Array | Uint8Array): void;
  /** Takes memory for numbers and writes them; returns their address. */
  put(values: Float32Array | Uint32Array | Uint16Array | Uint8Array): number;
  /** A view of float32 numbers. */
  floats(address: number, length: number): Float32Array;
  /** A view of 32-bit words. */
  words(address: number, length: number): Uint32Array;
}

/** Grows a memory by pages of the system's, which may have none left. */
function grow(memory: WebAssembly.Memory, pages: number): void {
  try {
    memory.grow(pages);
  } catch {
    const found = `the system has no memory left beside ${memory.buffer.byteLength} bytes`;
    throw new InputError("models", `${found}: train fewer models or a smaller network at once`);
  }
}

/** Makes a memory that can be shared and grows to so many pages, whose addresses some systems reserve at once. */
function growable(pages: number): WebAssembly.Memory {
  try {
    return new WebAssembly.Memory({ initial: 1, maximum: pages, shared: true });
  } catch (error) {
    const found = `this engine makes no shared memory of up to ${pages * PAGE} bytes`;
    throw new InputError("device", `${found} (${(error as Error).message}): use webgpu`);
  }
}

/**
 * Makes a shared memory; its first page is the kernels' own.
 *
 * @param most Bytes that will do, at most 4 GiB.
 * @throws {InputError} If the engine makes none; from `take` and `reserve`, if everything together is more than 4 GiB.
 */
export function sharedMemory(most: number = MOST_BYTES): SharedMemory {
  const memory = growable(Math.ceil(Math.min(most, MOST_BYTES) / PAGE));
  let end = PAGE;
  const placed = new Map<object, number>();
  const shared: SharedMemory = {
    memory,
    take(bytes) {
      shared.reserve(aligned(bytes));
      const address = end;
      end += aligned(bytes);
      const missing = Math.ceil((end - memory.buffer.byteLength) / PAGE);
      if (missing > 0) grow(memory, missing);
      return address;
    },
    reserve(bytes) {
      if (end + bytes > MOST_BYTES) throw tooManyModels();
    },
    once(values, place) {
      const address = placed.get(values) ?? place();
      placed.set(values, address);
      return address;
    },
    write(address, values) {
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
      new Uint8Array(memory.buffer, address, bytes.length).set(bytes);
    },
    put(values) {
      const address = shared.take(values.byteLength);
      shared.write(address, values);
      return address;
    },
    floats: (address, length) => new Float32Array(memory.buffer, address, length),
    words: (address, length) => new Uint32Array(memory.buffer, address, length),
  };
  return shared;
}

/** Copies rows of features, each padded by zeros. */
function writeRows(
  shared: SharedMemory,
  values: Float32Array,
  { features, padded }: { features: number; padded: number },
): number {
  const rows = values.length / features;
  const address = shared.take(4 * rows * padded);
  const out = shared.floats(address, rows * padded);
  for (let r = 0; r < rows; r++) {
    out.set(values.subarray(r * features, (r + 1) * features), r * padded);
  }
  return address;
}

/**
 * Writes a dataset's arrays.
 *
 * @returns Addresses of s, s' (of observations their rows, and the row of each s'), action, ending and reward.
 */
function placeDataset(shared: SharedMemory, layout: CpuLayout, dataset: Dataset): number[] {
  const put = (values: Float32Array | Uint16Array | Uint8Array) => shared.put(values);
  const rows = (values: Float32Array, features: number) =>
    writeRows(shared, values, { features, padded: layout.features });
  const observed = dataset.kind === "dense" ? observationRows(dataset) : null;
  const [state, next] = dataset.kind === "discrete"
    ? [put(dataset.state), put(dataset.nextState)]
    : [rows(observed!.rows, dataset.features), shared.put(observed!.nextRow)];
  return [state, next, put(dataset.action), put(dataset.ending), put(dataset.reward)];
}

/**
 * Writes network and dataset, for all instances of the kernels.
 *
 * @param shared The memory.
 * @param options The network, batch rows and transitions; those are not read if `batch` is `full`.
 * @returns Where the parameters lie and the address of the description.
 */
export function describe(
  shared: SharedMemory,
  options: Pick<TrainerOptions, "shape" | "batch" | "dataset"> & {
    readonly models: readonly Pick<TrainerModel, "hyper">[];
  },
): { layout: CpuLayout; description: number } {
  const { shape, batch, dataset, models } = options;
  const layout = cpuLayout(shape);
  const states = shape.input.kind === "embedding" ? shape.input.states : 0;
  const head = [
    batch === "full" ? states : batch,
    states,
    layout.features,
    shape.actions,
    layout.layers.length,
    layout.linear,
    layout.linearSize,
    ...(batch === "full"
      ? [0, 0, 0, 0, 0, states * shape.actions]
      : [...placeDataset(shared, layout, dataset!), 0]),
    mostNets(models.map(({ hyper }) => hyper)),
    layout.size,
    batch !== "full" && dataset?.nextAllowed ? shared.put(dataset.nextAllowed) : 0,
  ];
  const layers = layout.layers.flatMap((l) => [l.inputs, l.outputs, l.weight, l.bias]);
  const words = new Uint32Array(16 + layers.length);
  words.set(head);
  words.set(layers, 16);
  const description = shared.take(words.byteLength);
  shared.write(description, words);
  return { layout, description };
}

/**
 * Writes what a model knows of its data: counts, support, policy and weights, each once however many models share it.
 *
 * @param shared The memory.
 * @param options The model, and batch rows or `full`.
 * @returns Their addresses, 0 where there are none.
 */
export function placeData(
  shared: SharedMemory,
  options: { model: TrainerModel; batch: TrainerOptions["batch"] },
): number[] {
  const { model: { counts, support, policy, weights }, batch } = options;
  const once = <T extends Float32Array | Uint32Array>(values: T | undefined, put = values) =>
    values ? shared.once(values, () => shared.put(put!)) : 0;
  return [
    batch === "full" ? shared.once(counts!, () => placeCounts(shared, counts!)) : 0,
    once(support),
    once(policy?.probabilities),
    batch !== "full" && weights
      ? shared.once(weights, () => shared.put(scaledWeights(weights)))
      : 0,
  ];
}

/** First and number of the networks of a pass, among a model's; none without it. */
function netRange(hyper: HyperParameters, pass: Pass | undefined): [first: number, count: number] {
  if (!pass || (pass.when && !pass.when(hyper))) return [0, 0];
  const nets = algorithmOf(hyper).nets(hyper);
  const own = nets.flatMap(({ name }, k) => pass.nets.includes(name) ? [k] : []);
  return [own[0], own.length];
}

/**
 * Writes a model and its state.
 *
 * @param shared The memory.
 * @param layout Where a network's parameters lie.
 * @param options The model, the state to start from, and batch rows or `full`.
 * @returns The model's address.
 */
export function placeModel(
  shared: SharedMemory,
  layout: CpuLayout,
  options: { model: TrainerModel; state: ModelState; batch: TrainerOptions["batch"] },
): number {
  const { model, state } = options;
  const { hyper } = model;
  const algorithm = algorithmOf(hyper);
  const nets = netsOf(hyper, layout.shape);
  const { parameters, target, firstMoment, secondMoment, metricSums } = state;
  const vectors = [parameters, target, firstMoment, secondMoment].map((vector) => {
    const address = shared.take(4 * layout.size * nets.length);
    nets.forEach(({ shape, offset, size }, k) => {
      const own = toCpu(layout, vector.subarray(offset, offset + size), shape);
      shared.write(address + 4 * layout.size * k, own);
    });
    return address;
  });
  const data = placeData(shared, options);
  const address = shared.take(MODEL_BYTES);
  const words = shared.words(address, MODEL_BYTES / 4);
  const floats = shared.floats(address, MODEL_BYTES / 4);
  words.set([...vectors, state.step, state.divergedAt ?? 0]);
  floats.set(metricSums, MODEL.sums);
  words.set(
    settingsWords(model, {
      hasTarget: true,
      infinity: Infinity,
      places: { byTransition: Number(model.policy?.by === "transition") },
    }),
    MODEL.settings,
  );
  words.set(data, MODEL.counts);
  const next = algorithm.passes.find(({ network, at }) => network === "online" && at === "next");
  const follower = algorithm.passes.find(({ network }) => network === "target");
  const { metrics } = algorithm;
  const none = 2 ** 31 - 1;
  const indexOf = (kind: string) => {
    const at = metrics.findIndex(({ over }) => over === kind);
    return at < 0 ? none : at;
  };
  words.set([
    ALGORITHMS.indexOf(algorithm),
    nets.length,
    metrics.length,
    indexOf("max"),
    indexOf("norm"),
    ...netRange(hyper, next),
    ...netRange(hyper, follower),
    !follower ? 0 : follower.at === "state" ? 1 : 2,
  ], MODEL.algorithm);
  floats.set(nets.map(({ hasTarget }) => hasTarget ? hyper.tau : 0), MODEL.targetRates);
  return address;
}

/** What a model's block says of its training. */
export interface ModelProgress {
  /** Steps taken. */
  readonly step: number;
  /** Step at which the model diverged, or null. */
  readonly divergedAt: number | null;
  /** (`metricSumsOf`) running sums of metrics, in place. */
  readonly sums: Float32Array;
}

/**
 * Reads how far a model is.
 *
 * @param shared The memory.
 * @param address The model.
 */
export function modelProgress(shared: SharedMemory, address: number): ModelProgress {
  const words = shared.words(address, MODEL_BYTES / 4);
  return {
    step: words[MODEL.step],
    divergedAt: words[MODEL.diverged] || null,
    sums: shared.floats(address + 4 * MODEL.sums, 4 * Math.ceil((1 + words[MODEL.metrics]) / 4)),
  };
}

/**
 * Copies a model's state out.
 *
 * @param shared The memory.
 * @param layout Where the parameters lie.
 * @param model The model: its address and hyper-parameters.
 */
export function readModelState(
  shared: SharedMemory,
  layout: CpuLayout,
  { address, hyper }: { readonly address: number; readonly hyper: HyperParameters },
): ModelState {
  const nets = netsOf(hyper, layout.shape);
  const [parameters, target, firstMoment, secondMoment] = Array.from(
    shared.words(address + 4 * MODEL.parameters, 4),
    (vector) => {
      const flat = new Float32Array(nets.at(-1)!.offset + nets.at(-1)!.size);
      nets.forEach(({ shape, offset }, k) => {
        const own = shared.floats(vector + 4 * layout.size * k, layout.size);
        flat.set(fromCpu(layout, own, shape), offset);
      });
      return flat;
    },
  );
  const { step, divergedAt, sums } = modelProgress(shared, address);
  const metricSums = sums.slice();
  return { step, parameters, target, firstMoment, secondMoment, metricSums, divergedAt };
}
