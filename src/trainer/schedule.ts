/**
 * Learning rates and Adam's bias corrections, from float64 on the host: no device has to raise
 * anything to a power or take a cosine.
 *
 * @module
 */
import type { HyperParameters } from "../algorithms/hyper_parameters.ts";
import { learningRateAt } from "../algorithms/learning_rate.ts";

/**
 * The two factors of Adam's step t (Kingma and Ba 2015, arXiv 1412.6980, algorithm 1).
 *
 * @param hyper The model's hyper-parameters.
 * @param step The step t, from 1.
 * @param net Name of the network, which may have a rate of its own.
 * @returns `scale` = rate(t) / (1 - beta1^t) and `root` = 1 / sqrt(1 - beta2^t).
 */
export function biasCorrections(
  hyper: HyperParameters,
  step: number,
  net?: string,
): { scale: number; root: number } {
  return {
    scale: learningRateAt(hyper, step, net) / (1 - hyper.beta1 ** step),
    root: 1 / Math.sqrt(1 - hyper.beta2 ** step),
  };
}
