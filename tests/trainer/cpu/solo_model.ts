/**
 * One model on the CPU kernels, in the test's own thread, with what a step leaves in reach.
 *
 * @module
 */
import { netsOf } from "../../../src/algorithms/nets.ts";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import type { NetworkShape } from "../../../src/network/shape.ts";
import {
  type Build,
  compileKernels,
  instantiateKernels,
  takeStep,
} from "../../../src/trainer/cpu/kernels.ts";
import {
  describe,
  modelProgress,
  placeModel,
  readModelState,
  sharedMemory,
} from "../../../src/trainer/cpu/shared_memory.ts";
import type { ModelState, TrainerModel } from "../../../src/trainer/trainer.ts";
import { fromCpu } from "../../../src/trainer/cpu/cpu_layout.ts";

/** A model before its first step. */
export function startState(parameters: Float32Array): ModelState {
  return {
    step: 0,
    parameters,
    target: parameters.slice(),
    firstMoment: new Float32Array(parameters.length),
    secondMoment: new Float32Array(parameters.length),
    metricSums: new Float32Array(),
    divergedAt: null,
  };
}

/** A model on the kernels. */
export interface SoloModel {
  /** Takes a step. */
  step(): void;
  /** Copies the state out. */
  state(): ModelState;
  /** (P) gradient of the last step, before the clip. */
  gradient(): Float32Array;
  /** (12) metric sums. */
  sums(): Float32Array;
  /** (B) transitions of the last step. */
  drawn(): Uint32Array;
  /** Rows computed in the last step: of s, online, target. */
  rows(): number[];
}

/**
 * Puts a model on the kernels.
 *
 * @param build Which build.
 * @param options The network, batch rows, transitions, model and state.
 */
export async function soloModel(build: Build, options: {
  shape: NetworkShape;
  batch: number | "full";
  dataset?: Dataset;
  model: TrainerModel;
  state: ModelState;
}): Promise<SoloModel> {
  const { module } = await compileKernels(build);
  const shared = sharedMemory();
  const { layout, description } = describe(shared, { ...options, models: [options.model] });
  const kernels = instantiateKernels(module, shared.memory);
  kernels.configure(description, shared.take(kernels.scratchBytes(description, 1)), 0, 1);
  const address = placeModel(shared, layout, options);
  return {
    step() {
      const { step } = modelProgress(shared, address);
      takeStep(kernels, address, { hyper: options.model.hyper, step: step + 1 });
    },
    state: () => readModelState(shared, layout, { address, hyper: options.model.hyper }),
    gradient() {
      const { features, linear, linearSize } = layout;
      const nets = netsOf(options.model.hyper, options.shape);
      const all = new Float32Array(nets.at(-1)!.offset + nets.at(-1)!.size);
      nets.forEach(({ shape, offset }, net) => {
        const padded = new Float32Array(layout.size);
        padded.set(shared.floats(kernels.lastGradient(net), linearSize), linear);
        for (let state = 0; state * features < linear; state++) {
          const row = kernels.lastRowGradient(net, state);
          if (row !== 0) padded.set(shared.floats(row, features), state * features);
        }
        all.set(fromCpu(layout, padded, shape), offset);
      });
      return all;
    },
    sums: () => modelProgress(shared, address).sums.slice(),
    drawn: () =>
      shared.words(kernels.lastDraw(), options.batch === "full" ? 0 : options.batch).slice(),
    rows: () => [0, 1, 2].map((which) => kernels.lastRows(which)),
  };
}
