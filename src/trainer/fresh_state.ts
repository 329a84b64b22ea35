/**
 * Where training begins.
 *
 * @module
 */
import { netsOf } from "../algorithms/nets.ts";
import type { HyperParameters } from "../algorithms/hyper_parameters.ts";
import { initialise } from "../network/initialise.ts";
import { type NetworkShape, parameterCount, tensorsOf } from "../network/shape.ts";
import type { ModelState, TrainerOptions } from "./trainer.ts";

/**
 * A model before its first step: target networks are copies, moments 0.
 *
 * @param shape Sizes of a network with an output an action.
 * @param seed The model's seed.
 * @param hyper Its hyper-parameters, for an algorithm of several networks (default: one network).
 */
export function freshState(
  shape: NetworkShape,
  seed: number,
  hyper?: HyperParameters,
): ModelState {
  const nets = hyper ? netsOf(hyper, shape) : [{ shape, offset: 0, size: parameterCount(shape) }];
  const parameters = new Float32Array(nets.at(-1)!.offset + nets.at(-1)!.size);
  let tensors = 0;
  for (const net of nets) {
    parameters.set(initialise(net.shape, seed, tensors, hyper?.initialisation), net.offset);
    tensors += tensorsOf(net.shape).length;
  }
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
  const { seed, hyper } = models[model];
  return states?.[model] ?? freshState(shape, seed, hyper);
}
