/**
 * What bits the kernels give on this machine.
 *
 * @module
 */
import { sha256 } from "../../files/sha256.ts";
import { countTransitions } from "../../dataset/transition_counts.ts";
import { REFERENCE_ALGORITHMS } from "../../algorithms/registry.ts";
import type { NetworkShape } from "../../network/shape.ts";
import { freshState } from "../fresh_state.ts";
import { fixedDataset, fixedModels } from "../webgpu/fixed_inputs.ts";
import { instantiateKernels, takeStep } from "./kernels.ts";
import { describe, placeModel, readModelState, sharedMemory } from "./shared_memory.ts";

const TRANSITIONS = 1000;

/** The network whose bits the hash is taken of: small, and of no round size. */
const HASHED: NetworkShape = {
  input: { kind: "embedding", states: 37, width: 24 },
  hidden: [40, 24],
  actions: 25,
};

/** Actions that may be chosen: a different two in every state. */
const SUPPORT = Uint32Array.from({ length: 37 }, (_, s) => 1 << s % 25 | 1 << (3 * s + 1) % 25);

/**
 * SHA-256 of all that three steps of the reference algorithms leave, on batches and on the whole dataset: machines
 * and builds with one hash may be expected to train to the same bits.
 *
 * @param module The compiled kernels.
 */
export async function kernelHash(module: WebAssembly.Module): Promise<string> {
  const dataset = fixedDataset({ transitions: TRANSITIONS, states: 37, actions: 25 });
  const counts = countTransitions(dataset);
  const models = fixedModels({ algorithms: REFERENCE_ALGORITHMS, transitions: TRANSITIONS });
  const left: Float32Array[] = [];
  for (const batch of [20, "full"] as const) {
    const shared = sharedMemory();
    const { layout, description } = describe(shared, { shape: HASHED, batch, dataset, models });
    const kernels = instantiateKernels(module, shared.memory);
    kernels.configure(description, shared.take(kernels.scratchBytes(description, 1)), 0, 1);
    for (const model of models) {
      const full = batch === "full" ? { counts, support: SUPPORT } : {};
      const address = placeModel(shared, layout, {
        model: { ...model, ...full },
        state: freshState(HASHED, model.seed),
        batch,
      });
      for (let step = 1; step <= 3; step++) {
        takeStep(kernels, address, { hyper: model.hyper, step });
      }
      const state = readModelState(shared, layout, { address, hyper: model.hyper });
      const { parameters, target, firstMoment, secondMoment, metricSums } = state;
      left.push(parameters, target, firstMoment, secondMoment, metricSums);
    }
  }
  return await sha256(left);
}
