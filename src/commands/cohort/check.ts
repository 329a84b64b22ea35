/**
 * `deno task cohort check`: lints alone.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { seedFlag } from "../flags.ts";
import { Failure, type RunnableCommand } from "../run_command.ts";
import { printJson, printResult } from "../terminal.ts";
import { TABLE_WORDS } from "./import.ts";
import { openInput, prepareVisibly, sharesFlag } from "./import_table.ts";
import { lintText } from "./import_text.ts";

/** The command. */
export const checkCommand: RunnableCommand = new Command()
  .name("check")
  .description(
    "Looks for what is wrong with a table of patients and writes nothing; exits 1 where an import would refuse it. " +
      "src/cohort/lints/README.md says what each lint is and why it matters.",
  )
  .argument("<file>", TABLE_WORDS)
  .option("--seed <s>", "seed of the split, instead of the mapping's", seedFlag)
  .option(
    "--shares <t,v,t>",
    "shares of train, validation and test, instead of the mapping's",
    sharesFlag,
  )
  .option("--json", "print the lints as JSON")
  .action(async (file, { json, ...flags }) => {
    const { findings } = await prepareVisibly(await openInput(file, flags));
    if (json) printJson(findings);
    else printResult(lintText(findings));
    const errors = findings.filter(({ level }) => level === "error").length;
    if (errors > 0) throw new Failure(`${errors} ${errors === 1 ? "error" : "errors"} found`);
  });
