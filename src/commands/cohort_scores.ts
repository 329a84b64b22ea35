/**
 * Models of a cohort, scored by its validation split: no process is known that could score them exactly.
 *
 * @module
 */
import { checkSameCohort, modelCohort } from "../cohort/model_cohort.ts";
import { loadSplit, openCohort } from "../cohort/open_cohort.ts";
import type { Evaluator } from "../evaluation/evaluator.ts";
import { heldOutEvaluator } from "../evaluation/held_out_evaluator.ts";
import { InputError } from "../input_error.ts";
import { type ModelScore, scoreModel } from "../runs/run_evaluation.ts";
import type { NamedModel } from "./trained_models.ts";
import { userPath } from "./user_path.ts";

/** Where a model's cohort is: where the user says, or where it was. */
function folderOf({ name, checkpoint }: NamedModel, folder: string | undefined): string {
  if (folder !== undefined) return userPath(folder);
  const { dataset } = checkpoint.config;
  if ("cohort" in dataset) return dataset.cohort;
  throw new InputError(name, "found no cohort in its config, expected --cohort DIR");
}

/**
 * Scores models of cohorts.
 *
 * @param models The models.
 * @param options `cohort`, where their cohort is now (default: where it was); `gamma` of what clinicians came to (default:
 * the model's).
 * @throws {InputError} If there is no cohort, it is damaged, or it is not the one that a model was trained on.
 */
export async function cohortScores(
  models: readonly NamedModel[],
  options: { readonly cohort?: string; readonly gamma?: number },
): Promise<ModelScore[]> {
  const known = new Map<string, Evaluator>();
  const scores: ModelScore[] = [];
  for (const model of models) {
    const { name, checkpoint } = model;
    const dir = folderOf(model, options.cohort);
    const cohort = await openCohort(dir).catch((error) => {
      if (options.cohort !== undefined || !(error instanceof InputError)) throw error;
      throw new InputError(
        name,
        `its cohort cannot be read (${error.message}): --cohort DIR names where it is now`,
      );
    });
    checkSameCohort(checkpoint.cohort, { name: cohort.record.name, sha256: cohort.sha256 }, name);
    const evaluator = known.get(dir) ??
      heldOutEvaluator(await loadSplit(cohort, "validation"), modelCohort(cohort));
    known.set(dir, evaluator);
    const { gamma, inadmissible } = checkpoint.config;
    scores.push(
      scoreModel(checkpoint, evaluator, { name, gamma: options.gamma ?? gamma, inadmissible }),
    );
  }
  return scores;
}
