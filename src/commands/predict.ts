/**
 * `deno task predict`: what policies would do for rows of new patients.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { checkSameCohort, type ModelCohort, modelCohort } from "../cohort/model_cohort.ts";
import { NOTICE } from "../cohort/notice.ts";
import { type Cohort, loadSplit, openCohort } from "../cohort/open_cohort.ts";
import { openTable } from "../cohort/table/open_table.ts";
import { writeTable } from "../cohort/table/write_table.ts";
import { familiarRecords, familiarStatistics, lookAt, RULES } from "../deployment/familiar.ts";
import { patientRows, type ReadingOptions } from "../deployment/patient_rows.ts";
import {
  predictionColumns,
  type PredictionCounts,
  PREDICTIONS,
  type Predictor,
  predictRows,
} from "../deployment/predict.ts";
import { checkpointModel, networkModel, type UsedModel } from "../deployment/used_model.ts";
import { checkWritable } from "../files/atomic_write.ts";
import { InputError } from "../input_error.ts";
import { readTorchNetwork } from "../network/torch_network.ts";
import { withInterrupt } from "./interrupt.ts";
import { isTorchFile } from "./policy_argument.ts";
import { startProgress } from "./progress.ts";
import type { RunnableCommand } from "./run_command.ts";
import { printJson, printNote, printResult } from "./terminal.ts";
import { type NamedModel, trainedModels } from "./trained_models.ts";
import { outputFile, shownPath, userPath } from "./user_path.ts";

const FORMS = "a checkpoint or run of models trained on a cohort, or FILE.pt, as " +
  "torch.save(model.state_dict(), FILE) writes it (with --cohort)";

/** The policies, and what is known of their cohort. */
interface Policies {
  readonly models: readonly UsedModel[];
  readonly cohort: ModelCohort;
  /** The cohort's folder; null where it is not to be had. */
  readonly folder: Cohort | null;
  /** What is to be said of it. */
  readonly notes: readonly string[];
}

/** The network of a file that says nothing else. */
async function torchPolicies(text: string, dir: string | undefined): Promise<Policies> {
  if (dir === undefined) {
    const expected = "expected --cohort DIR, the cohort that it is to be used on";
    throw new InputError(text, `says neither features nor actions, ${expected}`);
  }
  const folder = await openCohort(userPath(dir));
  const cohort = modelCohort(folder);
  const network = await readTorchNetwork(userPath(text), text);
  const note = `${text} does not say what it reads: the cohort's ${cohort.features.length} ` +
    "features go in, in the cohort's order and scaled as the cohort scales them.";
  return { models: [networkModel(text, network, cohort)], cohort, folder, notes: [note] };
}

/** Where models' cohort is: where the user says, or where it was if it still is there. */
async function cohortFolder(
  [{ name, checkpoint: { cohort, config: { dataset } } }]: readonly NamedModel[],
  dir: string | undefined,
): Promise<Cohort | null> {
  if (dir !== undefined) {
    const folder = await openCohort(userPath(dir));
    checkSameCohort(cohort, { name: folder.record.name, sha256: folder.sha256 }, name);
    return folder;
  }
  if (!("cohort" in dataset)) return null;
  const folder = await openCohort(dataset.cohort).catch((error) => {
    if (error instanceof InputError) return null;
    throw error;
  });
  return folder?.sha256 === cohort?.sha256 ? folder : null;
}

/** The models of a checkpoint or run. */
async function trainedPolicies(text: string, dir: string | undefined): Promise<Policies> {
  const named = await trainedModels(text, { flag: "policy", forms: FORMS });
  const [{ checkpoint: { cohort: own } }] = named;
  const odd = named.find(({ checkpoint }) =>
    checkpoint.cohort === undefined || checkpoint.cohort.sha256 !== own?.sha256
  );
  if (odd) {
    const found = odd.checkpoint.cohort ? "models of several cohorts" : "a model of no cohort";
    throw new InputError(odd.name, `${found}, expected models trained on one (train --cohort DIR)`);
  }
  const folder = await cohortFolder(named, dir);
  const cohort = folder ? modelCohort(folder) : own!;
  const models = named.map(({ name, checkpoint }) => checkpointModel(name, checkpoint, cohort));
  const notes = folder ? [] : [
    "The cohort's training records are not to be had: no support is told, and rows are refused by what the model carries " +
    "of them (--cohort DIR names where the cohort is now).",
  ];
  return { models, cohort, folder, notes };
}

/** What training records are like, and how many validation records would be refused. */
async function familiarity({ cohort: { features }, folder }: Policies): Promise<{
  readonly familiar: Predictor["familiar"];
  readonly validation: { readonly rows: number; readonly refused: number } | null;
}> {
  if (folder === null) return { familiar: familiarStatistics(features), validation: null };
  const familiar = familiarRecords(features, await loadSplit(folder, "train"));
  const { observation: observations, action: { length: rows } } = await loadSplit(
    folder,
    "validation",
  );
  const { refused } = lookAt({ rows, observations }, familiar, features);
  return {
    familiar,
    validation: { rows, refused: refused.filter((why) => why !== null).length },
  };
}

/** Writes predictions, in one piece or not at all. */
async function write(
  out: string,
  { table: file, cohort, predictor }: {
    readonly table: string;
    readonly cohort: ModelCohort;
    readonly predictor: Predictor;
  },
  options: ReadingOptions,
): Promise<PredictionCounts> {
  const { features, actions: { axes }, table: columns } = cohort;
  const counts: PredictionCounts = {
    ...{ rows: 0, stays: 0, refused: 0, actions: 0 },
    unseen: predictor.familiar.cells && 0,
  };
  const table = await openTable(userPath(file), { shown: file });
  const rows = patientRows(table, { features, columns: columns! }, options);
  const blocks = async function* () {
    for await (const block of rows) yield predictRows(block, predictor, counts);
  };
  await writeTable(out, predictionColumns(axes), blocks(), { kind: PREDICTIONS });
  return counts;
}

/** The command. */
export const predictCommand: RunnableCommand = new Command("predict")
  .description(
    "Writes what policies would do for rows of new patients: action, level and dose by axis, what the policy says it is " +
      "worth, and how often training records near the row show that action. Rows unlike the training records are refused, " +
      "with the reason. Doses, actions and outcomes need not be in the table. A research tool, and no advice.",
  )
  .argument("<policy>", FORMS)
  .requiredOption(
    "--table <file>",
    "rows of patients, in the columns of the cohort's table (CSV, CSV.gz, Parquet, npz); a stay's rows together, by time",
  )
  .requiredOption("--out <file>", "table to write: .csv, .csv.gz or .parquet")
  .option(
    "--cohort <folder>",
    "where the cohort is now that was trained on (default: where it was)",
  )
  .option("--json", "report as JSON", false)
  .action(async (text, { table, out, cohort: dir, json }) => {
    const path = await outputFile("--out", out);
    if (path === userPath(table)) {
      throw new InputError("--out", `${out} is the table, expected another file`);
    }
    await checkWritable(path, PREDICTIONS);
    const policies = isTorchFile(text)
      ? await torchPolicies(text, dir)
      : await trainedPolicies(text, dir);
    const { cohort, models, notes } = policies;
    if (cohort.table === undefined) {
      const expected = "expected --cohort DIR, where the cohort is now";
      throw new InputError(text, `says nothing of the columns of its cohort's table, ${expected}`);
    }
    const { familiar, validation } = await familiarity(policies);
    const progress = startProgress(`reading ${table}, percent`, 100);
    try {
      const predictor = { models, cohort, familiar };
      const counts = await withInterrupt(
        "Interrupted, nothing was written",
        (signal) =>
          write(path, { table, cohort, predictor }, {
            signal,
            onRead: (share) => progress.update(Math.floor(100 * share)),
          }),
      );
      progress.close();
      const rule = RULES[familiar.cells ? "records" : "statistics"];
      const file = shownPath(path);
      if (json) printJson({ notice: NOTICE, file, ...counts, rule, validation });
      else printResult(words(counts, { file, rule, validation, models: models.length }));
    } finally {
      progress.close();
    }
    for (const note of [...notes, ...lintNotes(cohort)]) printNote(note);
  });

/** What follows a cohort to everything that is made of it. */
function lintNotes({ name, lints }: ModelCohort): string[] {
  if (lints.length === 0) return [];
  return [
    `${name} is to be read with care: ${[...new Set(lints.map(({ id }) => id))].join(", ")}.`,
  ];
}

/** What was predicted, for reading. */
function words(
  { rows, stays, refused, actions, unseen }: PredictionCounts,
  { file, rule, validation, models }: {
    readonly file: string;
    readonly rule: string;
    readonly validation: { readonly rows: number; readonly refused: number } | null;
    readonly models: number;
  },
): string {
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
  return [
    `${file}: ${counted(rows, "row")} of ${counted(stays, "stay")}, ${
      counted(models, "policy").replace("policys", "policies")
    }: ${counted(actions, "action")}, ${
      counted(refused, "row")
    } refused as unlike the training records.`,
    `Rule: ${rule}.`,
    ...(validation === null ? [] : [
      `By the same rule ${validation.refused} of ${validation.rows} validation records are refused.`,
    ]),
    ...(unseen === null
      ? []
      : [`${counted(unseen, "action")} no training record near the row shows (support 0).`]),
    `${NOTICE[0].toUpperCase()}${NOTICE.slice(1)}. Nothing here may inform the care of a patient.`,
  ].join("\n");
}
