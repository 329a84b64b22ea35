/**
 * `deno task start --cohort`: from a synthetic table to a model card in one command, with a ledger and folders of its own.
 *
 * @module
 */
import { join } from "node:path";
import { type Knobs, USUAL_KNOBS } from "../cohort/synthetic/knobs.ts";
import { makeFolder } from "../files/atomic_write.ts";
import { InputError } from "../input_error.ts";
import { readYaml } from "../text/read_yaml.ts";
import type { Device } from "../trainer/create_trainer.ts";
import { makeCard } from "./card.ts";
import { importTable } from "./cohort/import_table.ts";
import { writeSynthetic } from "./cohort/synthesize.ts";
import { openSelection, reportOpening } from "./open_test.ts";
import { selectCohort } from "./select_cohort.ts";
import { printNote, printResult } from "./terminal.ts";
import type { CreateTrainer } from "./train_visibly.ts";
import { projectPath, shownPath } from "./user_path.ts";

/** The patients: records that show their states, enough of them for the clinicians to be cloned well. */
const KNOBS: Knobs = { ...USUAL_KNOBS, patients: 6000, seed: 3 };

/** Refuses a folder that holds something. */
async function checkEmpty(folder: string): Promise<void> {
  for await (const { name } of Deno.readDir(folder)) {
    throw new InputError(shownPath(folder), `holds ${name}, expected a new or empty folder`);
  }
}

/**
 * Makes patients, imports them, trains and judges candidates, chooses, opens the test, and makes the card. The same
 * program makes the same card, ledger and JSON files wherever it does.
 *
 * @param folder Where all of it goes, new or empty.
 * @param options What trains.
 * @throws {InputError} If the folder holds something.
 * @throws {Failure} If no candidate is left.
 */
export async function startCohort(
  folder: string,
  { create, device, workers }: {
    readonly create: CreateTrainer;
    readonly device: Device;
    readonly workers?: number;
  },
): Promise<void> {
  await makeFolder(folder);
  await checkEmpty(folder);
  const at = (name: string) => join(folder, name);
  const [table, cohort, ledger, sealed] = ["care.csv", "cohort", "ledger.jsonl", "sealed"].map(at);
  const stop = (words: string) => printNote(`\n${words}`);

  stop(`1 of 5. ${KNOBS.patients} synthetic patients (deno task cohort synthesize)`);
  await writeSynthetic(table, KNOBS, { truth: at("truth"), beside: folder });
  stop("2 of 5. Their cohort, a sealed test among it (deno task cohort import)");
  await importTable(table, { out: cohort, ledger }, { sealed });
  stop(
    "3 of 5. Candidates trained, judged by validation patients, and one chosen (deno task select)",
  );
  const yaml = await readYaml(projectPath("configs/start-select.yaml"), { shown: shownPath });
  const chosen = at("chosen");
  await selectCohort(yaml, { cohort, ledger, folder: chosen, device, workers });
  stop("4 of 5. The test, opened once (deno task open-test)");
  const selection = join(chosen, "selection.json");
  const config = projectPath("configs/ope.yaml");
  const opening = { selection, cohort, config, ledger, sealed, reopen: null };
  reportOpening(await openSelection(opening, create), selection);
  stop("5 of 5. The card (deno task card)");
  printResult((await makeCard({ selection, cohort, ledger, out: at("card") })).words);
}
