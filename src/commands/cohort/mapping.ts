/**
 * `deno task cohort mapping`: what a table is taken for, as a file to edit.
 *
 * @module
 */
import { basename } from "node:path";
import { Command } from "@commander-js/extra-typings";
import { mappingYaml } from "../../cohort/mapping/mapping_yaml.ts";
import { recogniseMapping } from "../../cohort/mapping/recognise_mapping.ts";
import { mappingBeside } from "../../cohort/mapping/resolve_input.ts";
import { openTable } from "../../cohort/table/open_table.ts";
import { checkWritable, writeFileAtomic } from "../../files/atomic_write.ts";
import { InputError } from "../../input_error.ts";
import { shellWord } from "../../text/shell_word.ts";
import type { RunnableCommand } from "../run_command.ts";
import { printNote, printResult } from "../terminal.ts";
import { outputFile, shownPath, userPath } from "../user_path.ts";

/** The command. */
export const mappingCommand: RunnableCommand = new Command()
  .name("mapping")
  .description(
    "Writes what a table is taken for, by its columns, as a mapping beside it: <table>.mapping.yaml, to be edited before " +
      "an import, which takes it by itself.",
  )
  .argument("<file>", "a table (.csv, .csv.gz, .parquet, .npz)")
  .action(async (file) => {
    const path = userPath(file);
    if (/\.ya?ml$/i.test(path)) throw new InputError(file, "is a mapping, expected a table");
    const beside = await outputFile("a path", mappingBeside(path));
    const isThere = await Deno.lstat(beside).then(() => true, () => false);
    if (isThere) {
      throw new InputError(beside, "is there already, expected none: edit it, or remove it first");
    }
    const table = await openTable(path, { shown: shownPath(path) });
    const { mapping, notes } = await recogniseMapping(table, path);
    for (const note of notes) printNote(note);
    await checkWritable(beside);
    await writeFileAtomic(beside, mappingYaml(mapping, { table: basename(path) }));
    printResult(shownPath(beside));
    printNote(`Edit it, then: deno task cohort import ${shellWord(shownPath(path))}`);
  });
