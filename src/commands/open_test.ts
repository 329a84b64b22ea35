/**
 * `deno task open-test`: reads the sealed test patients of a cohort, once, after a selection is on record. No other task may.
 *
 * @module
 */
import { dirname, join } from "node:path";
import { Command } from "@commander-js/extra-typings";
import { openCohort } from "../cohort/open_cohort.ts";
import type { DenseDataset } from "../dataset/dataset.ts";
import { nameOutput } from "../files/reach.ts";
import { InputError } from "../input_error.ts";
import { judgeCohort } from "../judging/judge_cohort.ts";
import { readJudgingSettings } from "../judging/judging_settings.ts";
import { codeHash } from "../ledger/code_hash.ts";
import { FINAL_EVALUATION_FILE, type FinalEvaluation } from "../ledger/final_evaluation.ts";
import { LEDGER_FILE } from "../ledger/ledger_file.ts";
import { openedWords } from "../ledger/openings.ts";
import { type OpenedTest, openTest } from "../ledger/open_test.ts";
import { lintNote } from "../runs/cohort_data.ts";
import { checkSelectedCohort } from "../selection/cohort/check_selected_cohort.ts";
import { deployedPolicy } from "../selection/cohort/deployed_policy.ts";
import { recordOfKind } from "../selection/cohort/judge_candidates.ts";
import {
  deployedHash,
  judgingHash,
  readCohortSelection,
} from "../selection/cohort/selection_file.ts";
import { visible } from "../text/visible.ts";
import { opeTable } from "./ope/ope_table.ts";
import { withInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";
import type { RunnableCommand } from "./run_command.ts";
import { printJson, printNote, printResult } from "./terminal.ts";
import type { CreateTrainer } from "./train_visibly.ts";
import { outputFolder, projectPath, shownPath, userPath } from "./user_path.ts";

/** A reason in words of one's own: it stands in a line of terminals, and of every later card. */
function reasonFlag(text: string): string {
  const reason = text.trim();
  if (reason !== "" && visible(reason) === reason) return reason;
  throw new InputError(
    "--reopen",
    `found "${visible(text)}", expected a reason, in words of one line`,
  );
}

/** The ledger, which may be written from now on; its folder is made with it. */
async function ledgerFile(typed: string | undefined): Promise<string> {
  if (typed === undefined) return projectPath(LEDGER_FILE);
  const path = userPath(typed);
  await nameOutput(path);
  return path;
}

/** How often the test was opened, in words. */
function openingWords(
  { openings, openings_by_name: byName = 0, reasons, seen_before: seen }: FinalEvaluation,
): string {
  const often = openedWords({ openings, byName });
  if (openings === 1) return `${often}.`;
  const why = reasons.map((reason) => `"${reason}"`).join(", ");
  const names = seen === 0
    ? ""
    : `; ${seen} of its patients have names of patients who were opened before`;
  return `${often}: ${why}${names}.`;
}

/**
 * Prints what an opening came to.
 *
 * @param opened What was found.
 * @param selection `selection.json`.
 */
export function reportOpening({ evaluation, wasOpen, head }: OpenedTest, selection: string): void {
  const shown = shownPath(join(dirname(selection), FINAL_EVALUATION_FILE));
  printResult(opeTable([evaluation.record]));
  printResult(`\n${openingWords(evaluation)} In ${shown}`);
  if (wasOpen) printNote("The result was on record: nothing was read.");
  printNote(`The ledger's head is ${head}`);
}

/** Judges with a bar, until a signal comes. */
async function judging<T>(
  work: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<T>,
): Promise<T> {
  const progress = startProgress("judging on the test", 1000);
  const again = "Interrupted: the same command goes on, an opening that was begun is on record";
  try {
    return await withInterrupt(
      again,
      (signal) => work(signal, (share) => progress.update(Math.round(1000 * share))),
    );
  } finally {
    progress.close();
  }
}

/** What is opened, where all of it is. Paths are absolute. */
export interface Opening {
  /** `selection.json`. */
  readonly selection: string;
  /** The cohort's folder. */
  readonly cohort: string;
  /** How the selection was judged: a YAML file. */
  readonly config: string;
  /** The ledger. */
  readonly ledger: string;
  /** Folder of sealed test patients. */
  readonly sealed: string;
  /** Why it is opened again; null of a first opening. */
  readonly reopen: string | null;
}

/**
 * Opens the test of a selection, with a bar; what was found goes beside the selection.
 *
 * @param opening What is opened.
 * @param create Makes the trainer of the clone.
 * @returns What was found.
 * @throws {InputError} As `openTest`, or if the settings are not those of the selection.
 */
export async function openSelection(opening: Opening, create: CreateTrainer): Promise<OpenedTest> {
  const { selection: path, cohort: dir, config, ledger, sealed, reopen } = opening;
  const { selection, sha256, models } = await readCohortSelection(path, shownPath(path));
  const cohort = await openCohort(dir);
  checkSelectedCohort(selection, cohort, shownPath(path));
  const care = lintNote({ ...cohort, dir: shownPath(dir) });
  if (care !== null) printNote(care);
  const settings = await readJudgingSettings(config, { shown: shownPath });
  if (judgingHash(settings) !== selection.judging_sha256) {
    throw new InputError(
      shownPath(config),
      "is not how the selection was judged, expected the same settings: name them by --config",
    );
  }
  const out = join(dirname(path), FINAL_EVALUATION_FILE);
  await nameOutput(out);
  const policy = deployedPolicy(selection.chosen, models, cohort);
  return await judging(async (signal, onProgress) =>
    await openTest(dir, {
      sealed,
      ledger,
      out,
      selection: { path, sha256, head: selection.ledger.head },
      candidate: { sha256: deployedHash(selection), models: selection.models },
      program: { config: judgingHash(settings), code: await codeHash() },
      reopen,
      judge: async (test: DenseDataset) => {
        const records = await judgeCohort(cohort, test, [policy], {
          settings,
          createTrainer: (options) => create("cpu", options),
          signal,
          onProgress,
        });
        return recordOfKind(records, selection.policy);
      },
      shown: shownPath,
    })
  );
}

/**
 * The command.
 *
 * @param create Makes the trainer of the clone.
 */
export function openTestCommand(create: CreateTrainer): RunnableCommand {
  return new Command("open-test")
    .description(
      "Reads a cohort's sealed test patients and says of the policy that a selection chose what it would have earned: once. An " +
        "intent stands in the ledger before they are read, the result after. A second opening is refused, unless a reason is " +
        "given, which stands on every later card.",
    )
    .argument("<selection>", "selection.json, of deno task select on the cohort")
    .requiredOption("--cohort <dir>", "the cohort's folder")
    .option("--config <file>", "settings and limits of the selection (default: configs/ope.yaml)")
    .option("--ledger <file>", "ledger of openings (default: runs/ledger.jsonl)")
    .option("--reopen <reason>", "open a test again, and say why", reasonFlag)
    .option("--json", "report as JSON", false)
    .action(async (file, { config, reopen = null, json, ...flags }) => {
      const path = userPath(file);
      const opened = await openSelection({
        selection: path,
        cohort: await outputFolder("--cohort", flags.cohort),
        config: config === undefined ? projectPath("configs/ope.yaml") : userPath(config),
        ledger: await ledgerFile(flags.ledger),
        sealed: projectPath("runs/sealed"),
        reopen,
      }, create);
      if (json) printJson(opened.evaluation);
      else reportOpening(opened, path);
    });
}
