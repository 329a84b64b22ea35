/**
 * Hyper-parameters of many models, for tests of sizes.
 *
 * @module
 */
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import { algorithmOf } from "../../src/algorithms/registry.ts";
import { fixedModels } from "../../src/trainer/webgpu/fixed_inputs.ts";

/**
 * Hyper-parameters of some models of each algorithm.
 *
 * @param counts Numbers of models by algorithm.
 */
export function hypersOf(counts: Readonly<Record<string, number>>): HyperParameters[] {
  return Object.entries(counts).flatMap(([name, count]) => {
    const algorithms = new Array(count).fill(algorithmOf({ algorithm: name }));
    return fixedModels({ algorithms, transitions: 0 }).map(({ hyper }) => hyper);
  });
}
