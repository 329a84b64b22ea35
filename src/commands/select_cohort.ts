/**
 * `deno task select` on a cohort: candidates from training configs, runs and checkpoints.
 *
 * @module
 */
import { join } from "node:path";
import { COHORT_FILE } from "../cohort/cohort_file.ts";
import { type Cohort, openCohort } from "../cohort/open_cohort.ts";
import type { Config } from "../config/config.ts";
import { readConfig } from "../config/read_config.ts";
import { makeFolder } from "../files/atomic_write.ts";
import { withSoleUse } from "../files/file_lock.ts";
import { InputError } from "../input_error.ts";
import { readJudgingSettings } from "../judging/judging_settings.ts";
import { codeHash } from "../ledger/code_hash.ts";
import { headOf } from "../ledger/entry.ts";
import { checkHeads, LEDGER_FILE, readLedger } from "../ledger/ledger_file.ts";
import { lintNote } from "../runs/cohort_data.ts";
import type { ModelCheckpoint } from "../runs/model_checkpoint.ts";
import { checkModelNames, planRun } from "../runs/run_plan.ts";
import {
  candidatesOf,
  type NamedCandidate,
  namedCandidates,
} from "../selection/cohort/candidates.ts";
import { trainCandidates } from "../selection/cohort/model_files.ts";
import {
  checkSelectionFolder,
  type SelectedOnCohort,
  selectOnCohort,
} from "../selection/cohort/select_on_cohort.ts";
import { COHORT_SELECTION_FILE } from "../selection/cohort/selection_file.ts";
import { takeCohortSelection } from "../selection/cohort/settings.ts";
import type { Located } from "../text/located_yaml.ts";
import { shellWord } from "../text/shell_word.ts";
import { checkSizes, createTrainer, type Device } from "../trainer/create_trainer.ts";
import { Interrupted, withInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";
import { Failure } from "./run_command.ts";
import { checkSubgroups } from "./subgroups.ts";
import { table } from "./table.ts";
import { taskCommand } from "./task_command.ts";
import { printJson, printNote, printResult } from "./terminal.ts";
import { trainedModels } from "./trained_models.ts";
import { projectPath, shownPath, userPath } from "./user_path.ts";

/** Flags of the command. */
export interface SelectCohortFlags {
  /** The cohort's folder. */
  readonly cohort?: string;
  /** The ledger of openings. */
  readonly ledger?: string;
  /** Where the selection goes, absolute. */
  readonly folder: string;
  /** What to train on. */
  readonly device: Device;
  /** Workers, and models trained together. */
  readonly workers?: number;
  /** Whether to print JSON. */
  readonly json?: boolean;
  /** Whether it is a part of something that goes on by itself: then nothing is said of what comes next. */
  readonly isPart?: boolean;
}

/** An entry of the list of candidates. */
type Entry =
  | { readonly configs: readonly Config[] }
  | { readonly models: readonly ModelCheckpoint[] };

/** Reads an entry. */
async function entryOf(path: string, cohort: string): Promise<Entry> {
  if (/\.ya?ml$/.test(path)) {
    const configs = await readConfig(path, { shown: shownPath, cohort });
    return { configs: configs.map((config) => ({ ...config, dataset: { cohort } })) };
  }
  const forms = "training configs (.yaml), run folders and checkpoints";
  const models = await trainedModels(path, { flag: "candidates", forms });
  return { models: models.map(({ checkpoint }) => checkpoint) };
}

/** The cohort's folder: the flag's, or the config's. */
function cohortFolder(cohort: string | null, flag: string | undefined): string {
  if (flag !== undefined) return userPath(flag);
  if (cohort !== null) return cohort;
  throw new InputError("--cohort", "is missing, expected the cohort's folder");
}

/** The stages as a table for reading. */
function stageTable({ stages }: SelectedOnCohort): string {
  const { rankings } = stages["stage1_evaluation.json"];
  const right = { align: "right" } as const;
  const columns = [
    { title: "candidate" },
    { title: "seeds", ...right },
    { title: "mean", ...right },
    { title: "sd", ...right },
    { title: "" },
  ];
  const cell = (value: number | null) => value === null ? "-" : value.toFixed(4);
  const rows = rankings.map(({ config, seeds, value, sd, reason }) => [
    config,
    String(seeds.length),
    cell(value),
    cell(sd),
    reason,
  ]);
  return table(columns, rows);
}

/** Candidates before their models are there, with all that can be said against them by then. */
function namesOf(entries: readonly Entry[], cohort: Cohort): NamedCandidate[] {
  candidatesOf(entries.flatMap((one) => "models" in one ? one.models : []), cohort);
  for (const config of entries.flatMap((one) => "configs" in one ? one.configs : [])) {
    checkModelNames(planRun([config]).models);
  }
  return namedCandidates(
    entries.flatMap((one) =>
      "configs" in one
        ? one.configs.map((config) => ({ config, seeds: config.seeds }))
        : one.models.map(({ config, seed }) => ({ config, seeds: [seed] }))
    ),
  );
}

/** All models in the order of the entries, those of configs trained; null if the signal stopped it. */
async function modelsOf(
  entries: readonly Entry[],
  folder: string,
  training: Parameters<typeof trainCandidates>[2],
): Promise<ModelCheckpoint[] | null> {
  const configs = entries.flatMap((one) => "configs" in one ? one.configs : []);
  const trained = await trainCandidates(folder, configs, training);
  if (trained === null) return null;
  return entries.flatMap((one) =>
    "configs" in one
      ? one.configs.flatMap(({ seeds }) => trained.splice(0, seeds.length))
      : one.models
  );
}

/** Units of the bar that training is, and judging. */
const PART = 1000;

/**
 * Selects on a cohort and prints what came of it.
 *
 * @param yaml The selection's YAML.
 * @param flags The command's flags.
 * @throws {Failure} If no candidate is left.
 */
export async function selectCohort(yaml: Located, flags: SelectCohortFlags): Promise<void> {
  const { folder, device, workers } = flags;
  const { cohort: own, judging: judgedBy, candidates, ...rules } = takeCohortSelection(yaml);
  const dir = cohortFolder(own, flags.cohort);
  const cohort = await openCohort(dir);
  const care = lintNote({ ...cohort, dir: shownPath(dir) });
  if (care !== null) printNote(care);
  const settings = await readJudgingSettings(judgedBy, { shown: shownPath });
  await checkSubgroups(judgedBy, cohort.record.features.map(({ name }) => name));
  const ledger = flags.ledger === undefined ? projectPath(LEDGER_FILE) : userPath(flags.ledger);
  const opened = await readLedger(ledger, shownPath(ledger));
  const noted = { by: shownPath(join(dir, COHORT_FILE)), head: cohort.record.ledger.head };
  checkHeads(opened, [noted], shownPath(ledger));
  const entries: Entry[] = [];
  for (const path of candidates) entries.push(await entryOf(path, dir));
  const create = (options: Parameters<typeof createTrainer>[1]) =>
    createTrainer(device, { ...options, workers });
  const elsewhere = [
    ...(judgedBy === projectPath("configs/ope.yaml") ? [] : ["--config", judgedBy]),
    ...(flags.ledger === undefined ? [] : ["--ledger", ledger]),
  ];
  const again = `Interrupted: go on with --out ${shellWord(shownPath(folder))}`;
  const path = join(folder, COHORT_SELECTION_FILE);
  const named = namesOf(entries, cohort);
  await makeFolder(folder);
  await checkSelectionFolder(folder);
  const progress = startProgress("training and judging candidates", 2 * PART);
  const part = (from: number) => (share: number) =>
    progress.update(from + Math.round(PART * share));
  try {
    const selected = await withSoleUse(path, () =>
      withInterrupt(again, async (signal) => {
        const gather = async () => {
          const models = await modelsOf(entries, folder, {
            cohort,
            together: workers ?? navigator.hardwareConcurrency,
            workers,
            createTrainer: create,
            checkSizes: (sizes) => checkSizes(device, sizes),
            signal,
            onProgress: part(0),
          });
          return models && candidatesOf(models, cohort);
        };
        const result = await selectOnCohort(folder, gather, {
          ...rules,
          cohort,
          named,
          judging: { settings, createTrainer: create, signal, onProgress: part(PART) },
          code: await codeHash(),
          head: headOf(opened),
        });
        if (result === null) throw new Interrupted(again, signal);
        return result;
      }));
    report(selected, { ...flags, path, next: ["open-test", path, "--cohort", dir, ...elsewhere] });
  } finally {
    progress.close();
  }
}

/** Prints what was selected. */
function report(
  selected: SelectedOnCohort,
  { path, next, json, isPart }: Pick<SelectCohortFlags, "json" | "isPart"> & {
    /** `selection.json`. */
    readonly path: string;
    /** The command that opens the test. */
    readonly next: readonly string[];
  },
): void {
  const { selection, stages } = selected;
  if (json) printJson({ ...stages, "selection.json": selection });
  else printResult(stageTable(selected));
  if (selection === null) {
    throw new Failure(
      "No candidate is left, nothing is chosen: stage1_evaluation.json has the reasons",
    );
  }
  if (json) return;
  printResult(`\nChosen: ${selection.chosen}, in ${shownPath(path)}`);
  if (!isPart) printNote(`The test, once: ${taskCommand(...next)}`);
}
