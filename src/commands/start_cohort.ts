/**
 * `deno task start --cohort`: from a synthetic table to a model card in one command, with a ledger and folders of its own.
 *
 * @module
 */
import { join } from "node:path";
import { COHORT_FILE } from "../cohort/cohort_file.ts";
import { type Knobs, USUAL_KNOBS } from "../cohort/synthetic/knobs.ts";
import { makeFolder, removePath, writeFileAtomic } from "../files/atomic_write.ts";
import { type FileKind, holdingKeys } from "../files/file_kind.ts";
import { withSoleUse } from "../files/file_lock.ts";
import { isAbsent, readTextIfThere } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";
import { codeHash } from "../ledger/code_hash.ts";
import { readCohortSelection } from "../selection/cohort/selection_file.ts";
import { readYaml } from "../text/read_yaml.ts";
import type { Device } from "../trainer/create_trainer.ts";
import { makeCard } from "./card.ts";
import { importTable } from "./cohort/import_table.ts";
import { writeSynthetic } from "./cohort/synthesize.ts";
import { Interrupted, withInterrupt } from "./interrupt.ts";
import { openSelection, reportOpening } from "./open_test.ts";
import { selectCohort } from "./select_cohort.ts";
import { taskCommand } from "./task_command.ts";
import { printNote, printResult } from "./terminal.ts";
import type { CreateTrainer } from "./train_visibly.ts";
import { projectPath, shownPath } from "./user_path.ts";

/** The patients: records that show their states, enough of them for the clinicians to be cloned well. */
const KNOBS: Knobs = { ...USUAL_KNOBS, patients: 6000, seed: 3 };

/** What a tour's folder is known by: its first file, which says what goes on with it. */
const TOUR_FILE = "tour.json";

/** What a tour's first file is. */
const TOUR: FileKind = holdingKeys("record of a tour", ["tour", "device", "code"]);

/** How a tour is made. */
export interface TourOptions {
  /** Makes the trainer of the clone. */
  readonly create: CreateTrainer;
  /** What to train on. */
  readonly device: Device;
  /** Workers of the CPU trainer. */
  readonly workers?: number;
}

/**
 * Takes a folder that is new or empty, or holds a tour of the same program on the same device: whatever stopped it, the rest
 * comes to the same bytes.
 */
async function claimFolder(folder: string, { device }: TourOptions): Promise<void> {
  const path = join(folder, TOUR_FILE);
  const text = `${JSON.stringify({ tour: 1, device, code: await codeHash() }, null, 2)}\n`;
  const there = await readTextIfThere(path);
  if (there === text) return;
  if (there !== null) {
    throw new InputError(
      shownPath(folder),
      "holds a tour of another version of the program, or on another --device, expected the same, or a new or empty folder",
    );
  }
  for await (const { name } of Deno.readDir(folder)) {
    if (name.startsWith(TOUR_FILE)) continue; // The lock, or what a kill left of the file.
    throw new InputError(shownPath(folder), `holds ${name}, expected a new or empty folder`);
  }
  await writeFileAtomic(path, text, { kind: TOUR });
}

/** Where a tour's parts are. */
interface TourPlaces {
  readonly folder: string;
  readonly table: string;
  readonly mapping: string;
  readonly truth: string;
  readonly cohort: string;
  readonly ledger: string;
  readonly sealed: string;
  readonly chosen: string;
  readonly selection: string;
  readonly card: string;
}

/** The parts' places. */
function placesIn(folder: string): TourPlaces {
  const at = (name: string) => join(folder, name);
  return {
    folder,
    table: at("care.csv"),
    mapping: at("care.csv.mapping.yaml"),
    truth: at("truth"),
    cohort: at("cohort"),
    ledger: at("ledger.jsonl"),
    sealed: at("sealed"),
    chosen: at("chosen"),
    selection: at("chosen/selection.json"),
    card: at("card"),
  };
}

/** Makes the patients: from the start if the last of their files, the mapping, is not there. */
async function makePatients({ folder, table, mapping, truth }: TourPlaces): Promise<void> {
  if (!await isAbsent(mapping)) return printNote("They are there.");
  await removePath(table);
  await removePath(truth, { recursive: true });
  await writeSynthetic(table, KNOBS, { truth, beside: folder });
}

/** Imports them, unless that is done: an import after the test was opened would mark it as seen. */
async function makeCohort({ table, cohort, ledger, sealed }: TourPlaces): Promise<void> {
  if (!await isAbsent(join(cohort, COHORT_FILE))) return printNote("It is there.");
  await importTable(table, { out: cohort, ledger, replace: true }, { sealed });
}

/** What can be asked of a tour that was made, as commands. */
async function nextCommands(
  { selection, cohort, ledger, truth, chosen }: TourPlaces,
): Promise<string> {
  const { selection: { models: [{ file }] } } = await readCohortSelection(selection);
  const command = (...words: readonly string[]) => `  ${taskCommand(...words)}`;
  return [
    "What its first model is truly worth, greedy:",
    command("truth", join(chosen, file), "--cohort", cohort, "--truth", truth),
    "What the test said, once more:",
    command("open-test", selection, "--cohort", cohort, "--ledger", ledger),
  ].join("\n");
}

/** Takes the tour's steps, each of which goes on where it was. */
async function takeSteps(
  folder: string,
  { create, device, workers, signal }: TourOptions & { readonly signal: AbortSignal },
): Promise<void> {
  const places = placesIn(folder);
  const { cohort, ledger, sealed, chosen, selection, card } = places;
  const stop = (words: string) => {
    signal.throwIfAborted();
    printNote(`\n${words}`);
  };

  stop(`1 of 5. ${KNOBS.patients} synthetic patients (deno task cohort synthesize)`);
  await makePatients(places);
  stop("2 of 5. Their cohort, a sealed test among it (deno task cohort import)");
  await makeCohort(places);
  stop(
    "3 of 5. Candidates trained, judged by validation patients, and one chosen (deno task select)",
  );
  const yaml = await readYaml(projectPath("configs/start-select.yaml"), { shown: shownPath });
  await selectCohort(yaml, { cohort, ledger, folder: chosen, device, workers, isPart: true });
  stop("4 of 5. The test, opened once (deno task open-test)");
  const config = projectPath("configs/ope.yaml");
  const opening = { selection, cohort, config, ledger, sealed, reopen: null };
  reportOpening(await openSelection(opening, create), selection);
  stop("5 of 5. The card (deno task card)");
  printResult((await makeCard({ selection, cohort, ledger, out: card })).words);
  printNote(`\n${await nextCommands(places)}`);
}

/**
 * Makes patients, imports them, trains and judges candidates, chooses, opens the test, and makes the card. The same
 * program makes the same card, ledger and JSON files wherever it does, and however often it was stopped.
 *
 * @param folder Where all of it goes, new or empty, or with a tour that was stopped.
 * @param options What trains.
 * @throws {InputError} If the folder holds something else.
 * @throws {Failure} If no candidate is left.
 */
export async function startCohort(folder: string, options: TourOptions): Promise<void> {
  const own = options.device === "cpu" ? [] : ["--device", options.device];
  const again = `Interrupted: go on with ${
    taskCommand("start", "--cohort", ...own, "--out", folder)
  }`;
  await makeFolder(folder);
  await withSoleUse(join(folder, TOUR_FILE), async () => {
    await claimFolder(folder, options);
    await withInterrupt(again, async (signal) => {
      try {
        await takeSteps(folder, { ...options, signal });
      } catch (error) {
        // A step says how to go on with itself, which is not how the tour does.
        throw error instanceof Interrupted ? signal.reason : error;
      }
    });
  });
}
