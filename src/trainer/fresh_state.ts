/**
 * Where training begins.
 *
 * @module
 */
import { initialise } from "../network/initialise.ts";
import type { NetworkShape } from "../network/shape.ts";
import type { ModelState, TrainerOptions } from "./trainer.ts";

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

/**
 * The state a model starts from: the one given, or a fresh one, which is made only now, so that those
 * of many models are never held at once.
 *
 * @param options What a trainer is asked to train.
 * @param model Index of the model.
 */
export function startState(
  { shape, models, states }: Pick<TrainerOptions, "shape" | "models" | "states">,
  model: number,
): ModelState {
  return states?.[model] ?? freshState(shape, models[model].seed);
}
