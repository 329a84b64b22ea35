/**
 * A model as it is used: rows in, actions and their values out.
 *
 * Shapes: R rows, D features.
 *
 * @module
 */
import type { ModelCohort } from "../cohort/model_cohort.ts";
import { hyperParametersOf } from "../config/config.ts";
import { chosenValues } from "../evaluation/learned_values.ts";
import { greedyActions } from "../evaluation/network_policy.ts";
import { InputError } from "../input_error.ts";
import { qValues } from "../network/q_values.ts";
import type { NetworkShape } from "../network/shape.ts";
import { deployedNetwork, type ModelCheckpoint } from "../runs/model_checkpoint.ts";

/** What a model says of rows. */
export interface Choices {
  /** (R) the actions it takes. */
  readonly action: Uint8Array;
  /** (R) what it says they are worth; null of a model without action values. */
  readonly value: Float64Array | null;
}

/** A model. */
export interface UsedModel {
  /** Its name. */
  readonly name: string;
  /**
   * What it does in rows.
   *
   * @param observations (R,D) as its cohort has them.
   */
  readonly choose: (observations: Float32Array) => Choices;
}

/** Refuses a network of other sizes than the cohort's. */
function checkSizes(
  { input, actions }: NetworkShape,
  { features, actions: { count } }: Pick<ModelCohort, "features" | "actions">,
  where: string,
): void {
  const own = input.kind === "dense" ? `${input.features} features` : "numbered states";
  const [found, expected] = [
    `${own} and ${actions} actions`,
    `${features.length} features and ${count} actions`,
  ];
  if (found === expected) return;
  throw new InputError(where, `a network over ${found}, expected the cohort's ${expected}`);
}

/**
 * A trained model.
 *
 * @param name What it is called.
 * @param checkpoint The model.
 * @param cohort Its cohort.
 * @throws {InputError} If it has no policy, or is of other sizes.
 */
export function checkpointModel(
  name: string,
  checkpoint: ModelCheckpoint,
  cohort: Pick<ModelCohort, "features" | "actions">,
): UsedModel {
  const { shape, config, state: { parameters, target } } = checkpoint;
  checkSizes(shape, cohort, name);
  const network = deployedNetwork(checkpoint);
  const model = { hyper: hyperParametersOf(config), weights: { shape, parameters, target } };
  return {
    name,
    choose(observations) {
      const action = greedyActions(network, observations, { where: name });
      return { action, value: chosenValues(model, observations, action) };
    },
  };
}

/**
 * A network whose outputs are taken for action values: of a file that says nothing else.
 *
 * @param name What it is called.
 * @param network Sizes and weights.
 * @param cohort The cohort it is used on.
 * @throws {InputError} If it is of other sizes.
 */
export function networkModel(
  name: string,
  network: { readonly shape: NetworkShape; readonly parameters: Float32Array },
  cohort: Pick<ModelCohort, "features" | "actions">,
): UsedModel {
  const { shape, parameters } = network;
  checkSizes(shape, cohort, name);
  return {
    name,
    choose(observations) {
      const action = greedyActions(network, observations, { where: name });
      const q = qValues(shape, parameters, observations);
      const value = Float64Array.from(action, (a, row) => q[row * shape.actions + a]);
      return { action, value };
    },
  };
}
