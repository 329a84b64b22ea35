/**
 * A cohort's splits as a run's data.
 *
 * @module
 */
import { modelCohort } from "../cohort/model_cohort.ts";
import { type Cohort, loadSplit, openCohort } from "../cohort/open_cohort.ts";
import { datasetChecksum } from "../dataset/dataset_checksum.ts";
import { InputError } from "../input_error.ts";
import { shellWord } from "../text/shell_word.ts";
import { dividedData } from "./held_out_data.ts";
import type { DataKeys, LoadingOptions, RunDataset } from "./run_data.ts";

/**
 * The warnings that follow a cohort, in a line.
 *
 * @param cohort The cohort.
 * @returns Null where there are none.
 */
export function lintNote({ record: { name, lints }, dir }: Cohort): string | null {
  if (lints.length === 0) return null;
  const ids = [...new Set(lints.map(({ id }) => id))].join(", ");
  return `${name} is to be read with care: ${ids} (deno task cohort show ${shellWord(dir)})`;
}

/** Refuses a cohort that training would be meaningless on; says which warnings follow it. */
function checkLints(cohort: Cohort, { onNote }: LoadingOptions): void {
  const { record: { lints }, dir } = cohort;
  const [error] = lints.filter(({ level }) => level === "error");
  if (error) {
    throw new InputError(
      dir,
      `training on it would be meaningless: ${error.id}: ${error.message}: mend the table or its mapping and import it again`,
    );
  }
  const note = lintNote(cohort);
  if (note !== null) onNote?.(note);
}

/**
 * Loads the splits of a cohort that a config asks for: the training split, and the validation split where models are
 * evaluated by it.
 *
 * @param dir The cohort's folder.
 * @param config The config.
 * @param options Who is told what is to be known of the cohort.
 * @throws {InputError} If there is no cohort, it is damaged, or training on it would be meaningless.
 */
export async function cohortDataset(
  dir: string,
  config: DataKeys,
  options: LoadingOptions,
): Promise<RunDataset> {
  const cohort = await openCohort(dir);
  checkLints(cohort, options);
  const train = await loadSplit(cohort, "train");
  const { evaluate = "none", dataset: source } = config;
  const isValidated = typeof evaluate !== "string" && "validation" in evaluate;
  const divided = isValidated
    ? { dataset: train, heldOut: await loadSplit(cohort, "validation") }
    : await dividedData(train, config, options);
  const sha256 = datasetChecksum(train);
  return {
    source,
    ...divided,
    sha256,
    cohort: modelCohort(cohort),
    identity: { sha256, mdp_sha256: null, declared: false },
  };
}
