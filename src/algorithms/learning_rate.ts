/**
 * The learning rate of a step: a linear warm-up, then a constant, linear or cosine decay (Loshchilov
 * and Hutter, "SGDR", ICLR 2017, equation 5, without restarts).
 *
 * @module
 */
import type { CommonHyperParameters } from "./hyper_parameters.ts";

/**
 * Adam's rate at step t: in the warm-up of W steps rate * t / W, after it rate * f(p) with
 * p = (t - 1 - W) / (T - W), T the steps of the training, and f(p) = 1, 1 - p or (1 + cos(pi p)) / 2.
 *
 * @param hyper The model's hyper-parameters.
 * @param step The step t, from 1.
 * @param net Name of the network, which may have a rate of its own.
 */
export function learningRateAt(
  hyper: Pick<CommonHyperParameters, "learningRate" | "learningRates" | "schedule">,
  step: number,
  net?: string,
): number {
  const { learningRates, schedule } = hyper;
  const learningRate = (net !== undefined ? learningRates?.[net] : undefined) ?? hyper.learningRate;
  if (!schedule) return learningRate;
  const { warmUp, decay, steps } = schedule;
  if (step <= warmUp) return learningRate * step / warmUp;
  const progress = Math.min(1, (step - 1 - warmUp) / (steps - warmUp));
  switch (decay) {
    case "none":
      return learningRate;
    case "linear":
      return learningRate * (1 - progress);
    case "cosine":
      return learningRate * (1 + Math.cos(Math.PI * progress)) / 2;
  }
}
