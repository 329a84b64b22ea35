/**
 * The policy of a model that was trained on a synthetic cohort, as its truth is asked of.
 *
 * @module
 */
import { checkSameCohort } from "../cohort/model_cohort.ts";
import type { Cohort } from "../cohort/open_cohort.ts";
import { latentActions } from "../cohort/synthetic/latent_actions.ts";
import type { ScoredPolicy } from "../cohort/synthetic/scored_policy.ts";
import { greedyActions, type TrainedNetwork } from "../evaluation/network_policy.ts";
import { deployedNetwork, type ModelCheckpoint } from "./model_checkpoint.ts";

/**
 * A network's policy, in the latent process's actions.
 *
 * @param name Its name, for errors.
 * @param network The network, over the cohort's features and actions.
 * @param cohort The cohort.
 * @throws {InputError} If the cohort's actions are not the latent process's.
 */
export function latentPolicy(
  name: string,
  network: TrainedNetwork,
  { record }: Pick<Cohort, "record">,
): ScoredPolicy {
  const latent = latentActions(record.actions, name);
  return {
    kind: "observations",
    actionProbabilities(observations, rows) {
      const probabilities = new Float64Array(rows * latent.length);
      const chosen = greedyActions(network, observations, { where: name });
      chosen.forEach((action, i) => probabilities[i * latent.length + latent[action]] = 1);
      return probabilities;
    },
  };
}

/**
 * A model's policy, in the latent process's actions.
 *
 * @param name The model's name, for errors.
 * @param checkpoint The model.
 * @param cohort The cohort it was trained on.
 * @throws {InputError} If it was trained on another, or its actions are not the latent process's.
 */
export function cohortPolicy(
  name: string,
  checkpoint: ModelCheckpoint,
  cohort: Cohort,
): ScoredPolicy {
  const { record, sha256 } = cohort;
  checkSameCohort(checkpoint.cohort, { name: record.name, sha256 }, name);
  return latentPolicy(name, deployedNetwork(checkpoint), cohort);
}
