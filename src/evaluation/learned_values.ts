/**
 * What a model says its own policy is worth, against the ranges of the return: a value that no return can reach says
 * that the model's values are not to be believed, whatever else they promise.
 *
 * Q is the least of the networks of action values that target networks follow, as losses take it; its value in a state is
 * that of the action that the model's policy takes there.
 *
 * Shapes: B rows, A actions.
 *
 * @module
 */
import { netsOf, type PlacedNet } from "../algorithms/nets.ts";
import type { ReturnRanges } from "../cohort/cohort_record.ts";
import type { NetworkInputs } from "../network/batch.ts";
import { qValues } from "../network/q_values.ts";
import type { EvaluatedModel } from "./evaluator.ts";
import type { LearnedValues } from "./held_out_score.ts";

/** Networks of action values; none of an algorithm that only clones. */
function valueNets(
  { hyper, weights: { shape } }: Pick<EvaluatedModel, "hyper" | "weights">,
): PlacedNet[] {
  return netsOf(hyper, shape).filter(({ hasTarget, outputs }) =>
    hasTarget && outputs === "actions"
  );
}

/** (B) the least of the networks' values of one action a row. */
function valuesOf(outputs: readonly Float64Array[], action: Uint8Array): Float64Array {
  const actions = outputs[0].length / action.length;
  return Float64Array.from(
    action,
    (a, row) => Math.min(...outputs.map((q) => q[row * actions + a])),
  );
}

const meanOf = (values: Float64Array) => values.reduce((sum, one) => sum + one, 0) / values.length;
const largestOf = (values: Float64Array) => values.reduce((most, one) => Math.max(most, one));

/**
 * What a model says its chosen actions are worth.
 *
 * @param model The model.
 * @param inputs (B) rows.
 * @param action (B) the actions.
 * @returns (B) the least of its networks' values; null of a model without action values.
 */
export function chosenValues(
  model: Pick<EvaluatedModel, "hyper" | "weights">,
  inputs: NetworkInputs,
  action: Uint8Array,
): Float64Array | null {
  const nets = valueNets(model);
  if (nets.length === 0) return null;
  const { parameters } = model.weights;
  const outputs = nets.map(({ shape, offset, size }) =>
    qValues(shape, parameters.subarray(offset, offset + size), inputs)
  );
  return valuesOf(outputs, action);
}

/** What is looked at. */
export interface LookedAt {
  /** (B,A) outputs of networks on the rows, by pass. */
  readonly outputs: Readonly<Record<string, Float64Array>>;
  /** (B) the policy's actions there. */
  readonly action: Uint8Array;
  /** First states of episodes. */
  readonly starts: NetworkInputs;
  /** The policy's actions in these. */
  readonly startAction: Uint8Array;
  /** The loss's metrics on the rows, with the squared error for Huber's. */
  readonly metrics: Readonly<Record<string, number>>;
  /** Ranges of the return. */
  readonly ranges: ReturnRanges;
}

/**
 * Measures a model.
 *
 * @param model The model.
 * @param looked Where it is looked at.
 * @returns Undefined of a model without action values.
 */
export function learnedValues(
  model: EvaluatedModel,
  { outputs, action, starts, startAction, metrics, ranges }: LookedAt,
): LearnedValues | undefined {
  const nets = valueNets(model);
  if (nets.length === 0) return undefined;
  const values = valuesOf(nets.map(({ name }) => outputs[`${name}.state`]), action);
  const startValues = chosenValues(model, starts, startAction)!;
  const squared = metrics.tdLoss ?? metrics.qLoss / nets.length;
  const largest = Math.max(largestOf(values), largestOf(startValues));
  const { attainable, all_live } = ranges;
  return {
    bellman_error: Math.sqrt(squared),
    mean: meanOf(values),
    largest,
    start_mean: meanOf(startValues),
    start_largest: largestOf(startValues),
    attainable,
    all_live,
    out_of_range: attainable !== null && largest > attainable[1],
  };
}
