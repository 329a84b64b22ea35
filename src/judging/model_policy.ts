/**
 * The policy of a model that was trained on a cohort, as it is judged there.
 *
 * Shapes: R rows, D features, A actions.
 *
 * @module
 */
import { checkSameCohort } from "../cohort/model_cohort.ts";
import type { Cohort } from "../cohort/open_cohort.ts";
import { greedyActions, type TrainedNetwork } from "../evaluation/network_policy.ts";
import { InputError } from "../input_error.ts";
import { deployedNetwork, type ModelCheckpoint } from "../runs/model_checkpoint.ts";
import type { RecordPolicy } from "./record_policy.ts";

/**
 * A network's policy: in every row the action it values most.
 *
 * @param name Its name.
 * @param network The network, over the cohort's D features.
 * @param actions Number of actions A.
 */
export function networkPolicy(
  name: string,
  network: TrainedNetwork,
  actions: number,
): RecordPolicy {
  return {
    name,
    kind: "greedy",
    actionProbabilities(observations, rows) {
      const probabilities = new Float64Array(rows * actions);
      const chosen = greedyActions(network, observations, { where: name });
      chosen.forEach((action, row) => probabilities[row * actions + action] = 1);
      return probabilities;
    },
  };
}

/**
 * A model's policy.
 *
 * @param name Its name.
 * @param checkpoint The model.
 * @param cohort The cohort it was trained on.
 * @throws {InputError} If it was trained on another.
 */
export function modelPolicy(
  name: string,
  checkpoint: ModelCheckpoint,
  { record, sha256 }: Pick<Cohort, "record" | "sha256">,
): RecordPolicy {
  checkSameCohort(checkpoint.cohort, { name: record.name, sha256 }, name);
  return networkPolicy(name, deployedNetwork(checkpoint), record.actions.count);
}

/**
 * Refuses a network that carries no cohort, such as one of `torch.save`, where it cannot be of one.
 *
 * @param name Its name.
 * @param network The network.
 * @param cohort The cohort it is said to be of.
 * @throws {InputError} If it is of other sizes.
 */
export function checkForeign(
  name: string,
  network: TrainedNetwork,
  { record }: Pick<Cohort, "record">,
): void {
  const { input, actions } = network.shape;
  const [features, count] = [record.features.length, record.actions.count];
  if (input.kind === "dense" && input.features === features && actions === count) return;
  const found = input.kind === "dense" ? `${input.features} features` : "numbered states";
  throw new InputError(
    name,
    `a network over ${found} and ${actions} actions, expected the cohort's ${features} features and ${count} actions`,
  );
}

/**
 * The policy of such a network: its features are taken to be the cohort's, in their order.
 *
 * @param name Its name.
 * @param network The network.
 * @param cohort The cohort it is said to be of.
 * @throws {InputError} If it is of other sizes.
 */
export function foreignPolicy(
  name: string,
  network: TrainedNetwork,
  cohort: Pick<Cohort, "record">,
): RecordPolicy {
  checkForeign(name, network, cohort);
  return networkPolicy(name, network, cohort.record.actions.count);
}
