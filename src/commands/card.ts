/**
 * `deno task card`: a model card of a selection on a cohort.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { join } from "node:path";
import { openCohort } from "../cohort/open_cohort.ts";
import { cardFiles, writeCard } from "../deployment/card/card_files.ts";
import { readCardInput } from "../deployment/card/card_input.ts";
import { readJudgingSettings } from "../judging/judging_settings.ts";
import { settingsByKey } from "../judging/settings_by_key.ts";
import { LEDGER_FILE, readLedger } from "../ledger/ledger_file.ts";
import { openedWords } from "../ledger/openings.ts";
import type { RunnableCommand } from "./run_command.ts";
import { printJson, printNote, printResult } from "./terminal.ts";
import { outputFolder, projectPath, shownPath, userPath } from "./user_path.ts";

/** What a card is made of, and where it goes; absolute paths. */
export interface CardPaths {
  /** `selection.json`. */
  readonly selection: string;
  /** The cohort's folder. */
  readonly cohort: string;
  /** The ledger. */
  readonly ledger: string;
  /** The card's folder. */
  readonly out: string;
}

/**
 * Makes a card.
 *
 * @param paths Where all of it is.
 * @returns What was made, for JSON, and in words.
 * @throws {InputError} If a record is absent, changed or another's, or the folder holds anything else.
 */
export async function makeCard({ selection, cohort, ledger, out }: CardPaths): Promise<{
  readonly json: object;
  readonly words: string;
}> {
  const input = await readCardInput({
    selection,
    cohort: await openCohort(cohort),
    entries: await readLedger(ledger, shownPath(ledger)),
    ledger: shownPath(ledger),
    usual: settingsByKey(
      await readJudgingSettings(projectPath("configs/ope.yaml"), { shown: shownPath }),
    ),
    shown: shownPath,
  });
  const files = await cardFiles(input, selection);
  await writeCard(out, files);
  const { openings, byName, evaluation } = input.test;
  const opened = evaluation !== null;
  const often = openedWords({ openings, byName }).replace(/^O/, "o");
  const test = opened ? `its test was ${often}` : "its test is not opened";
  const card = shownPath(out);
  return {
    json: {
      card,
      files: files.map(({ name }) => name),
      opened,
      openings,
      openings_by_name: byName,
    },
    words: `${card}: the card of ${input.selection.chosen}, ${files.length} files; ${test}.`,
  };
}

/** The command. */
export const cardCommand: RunnableCommand = new Command("card")
  .description(
    "Makes the folder of a model card, as model hubs take it, of a selection on a cohort: README.md with front matter, " +
      "config.json, weights as safetensors and ONNX, evaluations, mapping and statistics. Every number is one of a record; " +
      "what is refused there is printed as refused. A selection whose test is not opened gives a card that says so.",
  )
  .argument("<selection>", "selection.json of deno task select, or its folder")
  .requiredOption("--cohort <folder>", "the cohort's folder")
  .requiredOption("--out <folder>", "where the card goes: a new folder, or an earlier card's")
  .option("--ledger <file>", "ledger of openings (default: runs/ledger.jsonl of the project)")
  .option("--json", "report as JSON", false)
  .action(async (text, { cohort: dir, out, ledger: typed, json }) => {
    const folder = await outputFolder("--out", out);
    const path = userPath(text);
    const { json: report, words } = await makeCard({
      selection: text.endsWith(".json") ? path : join(path, "selection.json"),
      cohort: userPath(dir),
      ledger: typed === undefined ? projectPath(LEDGER_FILE) : userPath(typed),
      out: folder,
    });
    if (json) return printJson(report);
    printResult(words);
    printNote("A research tool: no advice.");
  });
