/**
 * Where training begins.
 *
 * @module
 */
import { initialise } from "../network/initialise.ts";
import type { NetworkShape } from "../network/shape.ts";
import type { ModelState } from "./trainer.ts";

/**
 * A model before its first step: target network a copy, moments 0.
 *
 * @param shape The network.
 * @param seed The model's seed.
 */
export function freshState(shape: NetworkShape, seed: number): ModelState {
  const parameters = initialise(shape, seed);
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
