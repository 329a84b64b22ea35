/**
 * `deno task cohort shift`: an import that pairs each state with the next window's action.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import type { RunnableCommand } from "../run_command.ts";
import { seedFlag } from "../flags.ts";
import { LEDGER_WORDS, OUT_WORDS, TABLE_WORDS } from "./import.ts";
import { importTable, sharesFlag } from "./import_table.ts";

/** The command. */
export const shiftCommand: RunnableCommand = new Command()
  .name("shift")
  .description(
    "Imports a table whose actions are of the states' own windows, each state paired with the next window's action: " +
      "what was given cannot be read off the state. A stay has a transition less.",
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
  .action((file, flags) => importTable(file, flags, { shift: true }));
