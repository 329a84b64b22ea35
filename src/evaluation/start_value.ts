/**
 * What a model that evaluates a policy says the policy is worth: the value it has learned, in first states.
 *
 * Shapes: E episodes, A actions.
 *
 * @module
 */
import { netsOf } from "../algorithms/nets.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { episodeStarts } from "../dataset/episodes.ts";
import { gatherBatch } from "../network/sample_batch.ts";
import { qValues } from "../network/q_values.ts";
import { type Evaluator, unscored } from "./evaluator.ts";

/**
 * Makes the evaluator: the mean over episodes of sum_a pi(a|s_0) Q(s_0,a), Q the first of the model's networks.
 *
 * @param dataset Whole episodes, at least one.
 * @param policy (E,A) probabilities of the policy's actions in their first states.
 * @param attainable Range of the return; null where nothing bounds it.
 */
export function startValueEvaluator(
  dataset: Dataset,
  policy: Float64Array,
  attainable: readonly [number, number] | null = null,
): Evaluator {
  const first = episodeStarts(dataset).slice(0, -1);
  const { inputs } = gatherBatch(dataset, first);
  return (model) => {
    const { weights: { shape, parameters }, hyper } = model;
    const [{ shape: own, offset, size }] = netsOf(hyper, shape);
    const q = qValues(own, parameters.subarray(offset, offset + size), inputs);
    const sum = q.reduce((total, value, i) => total + policy[i] * value, 0);
    const estimate = sum / first.length;
    const isBeyond = attainable !== null && (estimate < attainable[0] || estimate > attainable[1]);
    return {
      ...unscored(model),
      states: null,
      estimated_return: estimate,
      ...(isBeyond ? { estimate_beyond: attainable } : {}),
    };
  };
}
