/**
 * `deno task cohort import`: from a table to a cohort.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import type { RunnableCommand } from "../run_command.ts";
import { seedFlag } from "../flags.ts";
import { importTable, sharesFlag } from "./import_table.ts";

/** Help of what is imported. */
export const TABLE_WORDS =
  "a table (.csv, .csv.gz, .parquet, .npz), or a mapping (.yaml) that names one";
/** Help of where to. */
export const OUT_WORDS = "folder to write (default: runs/cohorts/ and the table's name)";

/** Help of which ledger is asked. */
export const LEDGER_WORDS =
  "ledger of openings, which says whose test was seen (default: runs/ledger.jsonl)";

/** The command. */
export const importCommand: RunnableCommand = new Command()
  .name("import")
  .description(
    "Makes a cohort of a table: stays by patient in three splits, actions, rewards and preprocessing fitted on train, lints; " +
      "the test patients are sealed. What the columns are is said by <table>.mapping.yaml beside it, or recognised.",
  )
  .argument("<file>", TABLE_WORDS)
  .option("--out <folder>", OUT_WORDS)
  .option("--seed <s>", "seed of the split, instead of the mapping's", seedFlag)
  .option(
    "--shares <t,v,t>",
    "shares of train, validation and test, instead of the mapping's",
    sharesFlag,
  )
  .option("--ledger <file>", LEDGER_WORDS)
  .option("--replace", "replace another cohort in that folder")
  .option("--json", "report as JSON")
  .action((file, flags) => importTable(file, flags));
