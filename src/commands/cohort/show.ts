/**
 * `deno task cohort show`: a cohort as a page.
 *
 * @module
 */
import { join } from "node:path";
import { Command } from "@commander-js/extra-typings";
import { startingWith } from "../../files/file_kind.ts";
import { nameOutput } from "../../files/reach.ts";
import { cohortHtml } from "../../report/html/cohort_html.ts";
import type { RunnableCommand } from "../run_command.ts";
import { printResult } from "../terminal.ts";
import { outputFile, userPath } from "../user_path.ts";
import { pagePlace, writePage } from "../write_page.ts";
import { readCohortPage } from "./read_page.ts";

const MARKDOWN_FILE = startingWith("page of a cohort", "# Cohort ");

/** Where the page goes: where a flag says, or beside the cohort's record. */
async function pathOf(dir: string, out: string | undefined): Promise<string> {
  if (out !== undefined) return await outputFile("--out", out);
  const path = join(dir, "cohort.html");
  await nameOutput(path);
  return path;
}

/** The command. */
export const showCommand: RunnableCommand = new Command().name("show")
  .description(
    "Draws a cohort as a page: what lints found, splits, doses, gaps, distributions of train and validation, statistics; of " +
      "the test split nothing but its size.",
  )
  .argument("<folder>", "the cohort's folder, such as runs/cohorts/care")
  .option(
    "--out <file>",
    "where to write it: an .html, or an .md with its figures beside it (default: cohort.html in the cohort's folder)",
  )
  .action(async (folder, { out }) => {
    const dir = userPath(folder);
    const { page } = await readCohortPage(dir);
    const place = await pagePlace(await pathOf(dir, out), MARKDOWN_FILE);
    printResult(await writePage(place, page, { html: cohortHtml }));
  });
