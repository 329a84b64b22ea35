/**
 * `deno task cohort`: one's own patients, from a table to splits that can be trained on. One file a sub-command.
 *
 * @module
 */
import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { checkCommand } from "./cohort/check.ts";
import { importCommand } from "./cohort/import.ts";
import { mappingCommand } from "./cohort/mapping.ts";
import { relabelCommand } from "./cohort/relabel.ts";
import { shiftCommand } from "./cohort/shift.ts";
import { showCommand } from "./cohort/show.ts";
import { synthesizeCommand } from "./cohort/synthesize.ts";
import type { RunnableCommand } from "./run_command.ts";

const command = new Command("cohort")
  .description(
    "Works on cohorts: folders of one's own patients, split and made ready to train on " +
      "(src/cohort/README.md says what they are).",
  );
const COMMANDS = [
  importCommand,
  checkCommand,
  mappingCommand,
  showCommand,
  shiftCommand,
  relabelCommand,
  synthesizeCommand,
];
for (const one of COMMANDS) command.addCommand(one as CommandUnknownOpts);

/** The command; each sub-command is one of `src/commands/cohort`, made by `new Command().name("…")`. */
export const cohortCommand: RunnableCommand = command;
