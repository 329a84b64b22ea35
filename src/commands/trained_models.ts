/**
 * Trained models by what a user types: a checkpoint, or a run's folder.
 *
 * @module
 */
import { fileError } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";
import { latestCheckpoints } from "../runs/checkpoint_folder.ts";
import type { ModelCheckpoint } from "../runs/model_checkpoint.ts";
import { readCheckpoint } from "../runs/read_checkpoint.ts";
import { readRunConfigs } from "../runs/open_run.ts";
import { runPaths } from "../runs/run_folder.ts";
import { planRun } from "../runs/run_plan.ts";
import { userPath } from "./user_path.ts";

/** A trained model with the name its score goes by. */
export interface NamedModel {
  /** The name. */
  readonly name: string;
  /** The model. */
  readonly checkpoint: ModelCheckpoint;
}

/**
 * The models of a run's folder, or the one of a checkpoint.
 *
 * @param text As typed.
 * @param expected Where it was typed, and the forms of a policy there, for errors.
 * @throws {InputError} If nothing is there, or it is no model.
 */
export async function trainedModels(
  text: string,
  { flag, forms }: { readonly flag: string; readonly forms: string },
): Promise<NamedModel[]> {
  const path = userPath(text);
  const file = await Deno.stat(path).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw fileError(text, error);
    const found = /[/\\.]/.test(text) ? `found no file or folder "${text}"` : `found "${text}"`;
    throw new InputError(flag, `${found}, expected ${forms}`);
  });
  if (file.isFile) return [{ name: text, checkpoint: await readCheckpoint(path, text) }];
  const paths = runPaths(path);
  const plan = planRun(await readRunConfigs(paths));
  const checkpoints = await latestCheckpoints(paths, plan);
  return checkpoints.map((checkpoint, i) => ({ name: plan.models[i].name, checkpoint }));
}
