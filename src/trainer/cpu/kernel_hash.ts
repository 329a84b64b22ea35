/**
 * What bits the kernels give on this machine.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { NetworkShape } from "../../network/shape.ts";
import { biasCorrections } from "../schedule.ts";
import { fixedDataset, fixedModels } from "../webgpu/fixed_inputs.ts";
import { instantiateKernels } from "./kernels.ts";
import { describe, placeModel, readModelState, sharedMemory } from "./shared_memory.ts";

const TRANSITIONS = 1000;

/** The network whose bits the hash is taken of: small, and of no round size. */
const HASHED: NetworkShape = {
  input: { kind: "embedding", states: 37, width: 24 },
  hidden: [40, 24],
  actions: 25,
};

/**
 * SHA-256 of all that three steps of cql and bc leave: machines and builds with one hash may be
 * expected to train to the same bits.
 *
 * @param module The compiled kernels.
 */
export function kernelHash(module: WebAssembly.Module): string {
  const shared = sharedMemory();
  const { layout, description } = describe(shared, {
    shape: HASHED,
    batch: 20,
    dataset: fixedDataset({ transitions: TRANSITIONS, states: 37, actions: 25 }),
  });
  const kernels = instantiateKernels(module, shared.memory);
  kernels.configure(description, shared.take(kernels.scratchBytes(description)));
  const { models, states } = fixedModels(HASHED, {
    algorithms: ["cql", "bc"],
    transitions: TRANSITIONS,
  });
  const hash = createHash("sha256");
  models.forEach((model, m) => {
    const address = placeModel(shared, layout, { model, state: states[m] });
    for (let step = 1; step <= 3; step++) {
      const { scale, root } = biasCorrections(model.hyper, step);
      kernels.step(address, scale, root);
    }
    const state = readModelState(shared, layout, address);
    const { parameters, target, firstMoment, secondMoment, metricSums } = state;
    for (const vector of [parameters, target, firstMoment, secondMoment, metricSums]) {
      hash.update(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength));
    }
  });
  return hash.digest("hex");
}
