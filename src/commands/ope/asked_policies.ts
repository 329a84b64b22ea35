/**
 * The policies that `ope` is asked about.
 *
 * @module
 */
import type { Cohort } from "../../cohort/open_cohort.ts";
import { greedyTable } from "../../evaluation/network_policy.ts";
import { InputError } from "../../input_error.ts";
import type { StatePolicy } from "../../judging/judge_states.ts";
import { foreignPolicy, modelPolicy } from "../../judging/model_policy.ts";
import type { RecordPolicy } from "../../judging/record_policy.ts";
import type { PolicySizes } from "../../mdp/policy.ts";
import { readPolicyTable } from "../../mdp/policy_table.ts";
import { readTorchNetwork } from "../../network/torch_network.ts";
import { deployedNetwork } from "../../runs/model_checkpoint.ts";
import { printNote } from "../terminal.ts";
import { trainedModels } from "../trained_models.ts";
import { userPath } from "../user_path.ts";
import type { CheckModel } from "./other_patients.ts";

const RECORD_FORMS = "a checkpoint, a run's folder or FILE.pt of models of the cohort";
const STATE_FORMS = "table:FILE, a checkpoint, a run's folder or FILE.pt";

/**
 * Policies of a cohort.
 *
 * @param texts As typed: checkpoints, runs (all of their models) and `.pt` files.
 * @param cohort The cohort.
 * @throws {InputError} If one is none, or is another cohort's.
 */
export async function askedOfCohort(
  texts: readonly string[],
  cohort: Cohort,
): Promise<RecordPolicy[]> {
  const policies: RecordPolicy[] = [];
  for (const text of texts) {
    if (text.endsWith(".pt")) {
      const network = await readTorchNetwork(userPath(text), text);
      policies.push(foreignPolicy(text, network, cohort));
      printNote(`${text} names no features: they are taken to be the cohort's, in their order`);
      continue;
    }
    const models = await trainedModels(text, { flag: "policy", forms: RECORD_FORMS });
    policies.push(...models.map(({ name, checkpoint }) => modelPolicy(name, checkpoint, cohort)));
  }
  return policies;
}

/**
 * Policies of numbered states.
 *
 * @param texts As typed.
 * @param sizes Those of the states and actions.
 * @param checkModel Shown each trained model, which it may refuse; tables and `.pt` files say nothing of their data.
 * @throws {InputError} If one is none, is of other sizes, or is refused.
 */
export async function askedOfStates(
  texts: readonly string[],
  sizes: PolicySizes,
  checkModel: CheckModel,
): Promise<StatePolicy[]> {
  const { states, actions } = sizes;
  const policies: StatePolicy[] = [];
  const add = (name: string, table: Float64Array) => {
    if (table.length !== states * actions) {
      throw new InputError(name, `a policy of other states, expected ${states} x ${actions}`);
    }
    policies.push({ name, table });
  };
  for (const text of texts) {
    if (text.startsWith("table:")) {
      const file = text.slice("table:".length);
      add(text, await readPolicyTable(userPath(file), { mdp: sizes, shown: file }));
    } else if (text.endsWith(".pt")) {
      add(text, greedyTable(await readTorchNetwork(userPath(text), text), text).table);
    } else {
      const models = await trainedModels(text, { flag: "policy", forms: STATE_FORMS });
      for (const { name, checkpoint } of models) {
        checkModel(name, checkpoint);
        add(name, greedyTable(deployedNetwork(checkpoint), name).table);
      }
    }
  }
  return policies;
}
