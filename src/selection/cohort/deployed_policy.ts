/**
 * What is deployed of a configuration: its first listed seed, or what most of its seeds would do.
 *
 * Shapes: R rows, A actions.
 *
 * @module
 */
import type { Cohort } from "../../cohort/open_cohort.ts";
import { modelPolicy } from "../../judging/model_policy.ts";
import type { RecordPolicy } from "../../judging/record_policy.ts";
import type { ModelCheckpoint } from "../../runs/model_checkpoint.ts";
import type { CohortSelectionSettings } from "./settings.ts";

/** (R) the action that a greedy policy takes in each row. */
function choicesOf(probabilities: Float64Array, rows: number): Uint8Array {
  const actions = probabilities.length / rows;
  return Uint8Array.from(
    { length: rows },
    (_, row) => probabilities.subarray(row * actions, (row + 1) * actions).indexOf(1),
  );
}

/**
 * The policy that does what most greedy ones would do; of actions with equally many votes the one whose voter is listed
 * first.
 *
 * @param name Its name.
 * @param voters The greedy policies.
 */
export function majorityVote(name: string, voters: readonly RecordPolicy[]): RecordPolicy {
  return {
    name,
    kind: "greedy",
    actionProbabilities(observations, rows) {
      const asked = voters.map((one) => one.actionProbabilities(observations, rows));
      const actions = asked[0].length / rows;
      const choices = asked.map((one) => choicesOf(one, rows));
      const probabilities = new Float64Array(rows * actions);
      const votes = new Uint16Array(actions);
      for (let row = 0; row < rows; row++) {
        votes.fill(0);
        for (const own of choices) votes[own[row]]++;
        const most = Math.max(...votes);
        const winner = choices.find((own) => votes[own[row]] === most)!;
        probabilities[row * actions + winner[row]] = 1;
      }
      return probabilities;
    },
  };
}

/** The models that are deployed of a configuration's. */
export function deployedModels<Model>(
  models: readonly Model[],
  { deploy }: Pick<CohortSelectionSettings, "deploy">,
): readonly Model[] {
  return deploy === "first-seed" ? models.slice(0, 1) : models;
}

/**
 * The policy of deployed models.
 *
 * @param name Its name.
 * @param models The models: one, or those that vote.
 * @param cohort The cohort that they were trained on.
 * @throws {InputError} If they were trained on another.
 */
export function deployedPolicy(
  name: string,
  models: readonly ModelCheckpoint[],
  cohort: Cohort,
): RecordPolicy {
  const policies = models.map((model) => modelPolicy(name, model, cohort));
  return policies.length === 1 ? policies[0] : majorityVote(name, policies);
}
