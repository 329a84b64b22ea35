/**
 * `deno task cohort relabel`: the action grid with its axes in another order.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { relabelled } from "../../cohort/import/actions.ts";
import { COHORT_FILE } from "../../cohort/cohort_file.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { DATASET_FILE, loadDataset, saveDataset } from "../../dataset/dataset_file.ts";
import { checkWritable } from "../../files/atomic_write.ts";
import { InputError } from "../../input_error.ts";
import type { RunnableCommand } from "../run_command.ts";
import { printJson, printNote, printResult } from "../terminal.ts";
import { outputFile, shownPath, userPath } from "../user_path.ts";
import { LEDGER_WORDS, OUT_WORDS, TABLE_WORDS } from "./import.ts";
import { importTable } from "./import_table.ts";

/** A commander parser of two names. */
function axesFlag(text: string): string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.length === 2 && names.every((name) => name !== "") && names[0] !== names[1]) {
    return names;
  }
  throw new InputError("--axes", `found "${text}", expected two names such as fluid,vasopressor`);
}

/** A commander parser of two numbers of levels; an axis of one level has nothing to exchange. */
function levelsFlag(text: string): number[] {
  const levels = text.split(",").map(Number);
  const isGrid = levels.length === 2 && levels.every((one) => Number.isInteger(one) && one > 1);
  if (isGrid && levels[0] * levels[1] <= 256) return levels;
  throw new InputError(
    "--levels",
    `found "${text}", expected two numbers of levels from 2, such as 5,5`,
  );
}

/** Writes a dataset again, its two axes exchanged. */
async function relabelDataset(
  file: string,
  { out, levels, json }: {
    readonly out: string;
    readonly levels: readonly number[];
    readonly json?: boolean;
  },
): Promise<void> {
  const path = userPath(file);
  const target = await outputFile("--out", out);
  if (target === path) {
    throw new InputError("--out", "found the dataset itself, expected another file");
  }
  await checkWritable(target, DATASET_FILE);
  const dataset: Dataset = await loadDataset(path, { onNote: printNote });
  const count = levels[0] * levels[1];
  if (dataset.actions !== count) {
    throw new InputError(
      path,
      `has ${dataset.actions} actions, expected ${count} (--levels ${levels.join(",")})`,
    );
  }
  for (const column of ["policy", "allowed"] as const) {
    if (dataset[column] === undefined) continue;
    throw new InputError(path, `has the column ${column}, which is by action, expected none`);
  }
  const axes = levels.map((own) => ({ levels: own }));
  const action = dataset.action.map((one) => relabelled(one, axes, [1, 0]));
  // It is no longer of the states and actions of the MDP that it names.
  const relabelledData: Dataset = dataset.kind === "discrete"
    ? { ...dataset, action, mdpSha256: undefined }
    : { ...dataset, action };
  await saveDataset(target, relabelledData);
  if (json) return printJson({ file: shownPath(target), levels: levels.toReversed() });
  const [slow, fast] = levels;
  printResult(
    `${
      shownPath(target)
    }: action ${fast} i + j is now ${slow} j + i, of level i of the axis that was the slower one and ` +
      "level j of the other",
  );
}

/** The command. */
export const relabelCommand: RunnableCommand = new Command()
  .name("relabel")
  .description(
    "Turns the order of the action grid's axes, lossless: an import of a table with the axes that --axes names, the slower " +
      "one first, or with --levels a dataset file (.npz) with its two axes exchanged. ICU-Sepsis numbers 5 x fluid + vasopressor.",
  )
  .argument("<file>", `${TABLE_WORDS}; with --levels a dataset`)
  .option("--axes <names>", "names of the axes, such as fluid,vasopressor", axesFlag)
  .option(
    "--levels <n,m>",
    "numbers of levels of the dataset's axes, the slower one first",
    levelsFlag,
  )
  .option("--out <path>", `${OUT_WORDS}; with --levels the file`)
  .option("--ledger <file>", LEDGER_WORDS)
  .option("--replace", "replace another cohort in that folder")
  .option("--json", "report as JSON")
  .action(async (file, { axes, levels, out, ledger, replace, json }) => {
    if ((axes === undefined) === (levels === undefined)) {
      throw new InputError(
        "relabel",
        "expected one of --axes, for a table, and --levels, for a dataset",
      );
    }
    const isCohort = await Deno.stat(`${userPath(file)}/${COHORT_FILE}`).then(
      () => true,
      () => false,
    );
    if (isCohort) {
      throw new InputError(
        file,
        "is a cohort, whose test patients are sealed, expected the table it came from",
      );
    }
    if (axes !== undefined) {
      return await importTable(file, { out, ledger, replace, json }, { axes });
    }
    if (out === undefined) throw new InputError("--out", "is missing, expected the file to write");
    if (levels !== undefined) await relabelDataset(file, { out, levels, json });
  });
