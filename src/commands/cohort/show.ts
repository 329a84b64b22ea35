/**
 * `deno task cohort show`: a cohort as a page.
 *
 * @module
 */
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Command } from "@commander-js/extra-typings";
import { loadSplit, openCohort } from "../../cohort/open_cohort.ts";
import { checkWritable, writeFileAtomic } from "../../files/atomic_write.ts";
import { startingWith } from "../../files/file_kind.ts";
import { nameOutput } from "../../files/reach.ts";
import { InputError } from "../../input_error.ts";
import { cohortMarkdown, type CohortPage, cohortPage } from "../../report/cohort/cohort_page.ts";
import { FIGURE_FILE, figureSvg } from "../../report/figure.ts";
import { cohortHtml } from "../../report/html/cohort_html.ts";
import { REPORT_FILE } from "../../report/html/page_html.ts";
import type { RunnableCommand } from "../run_command.ts";
import { printResult } from "../terminal.ts";
import { outputFile, shownPath, userPath } from "../user_path.ts";
import { vegaRuntime } from "../vega_runtime.ts";

const MARKDOWN_FILE = startingWith("page of a cohort", "# Cohort ");

/** Where the page goes: where a flag says, or beside the cohort's record. */
async function placeOf(dir: string, out: string | undefined): Promise<string> {
  if (out !== undefined) return await outputFile("--out", out);
  const path = join(dir, "cohort.html");
  await nameOutput(path);
  return path;
}

/** Writes Markdown, and its figures beside it. */
async function writeMarkdown(path: string, page: CohortPage): Promise<void> {
  const figures = [page.picture, ...page.sections.flatMap((section) => section.figures)];
  const places = figures.map(({ name, spec }) => ({
    spec,
    path: join(dirname(path), `${name}.svg`),
  }));
  for (const { path } of places) {
    await nameOutput(path);
    await checkWritable(path, FIGURE_FILE);
  }
  for (const { spec, path } of places) {
    await writeFileAtomic(path, await figureSvg(spec), { kind: FIGURE_FILE });
  }
  await writeFileAtomic(path, cohortMarkdown(page), { kind: MARKDOWN_FILE });
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
    const cohort = await openCohort(dir);
    const path = await placeOf(dir, out);
    const ending = /\.(html|md)$/.exec(path)?.[1];
    if (ending === undefined) {
      throw new InputError("--out", `found "${out}", expected a name in .html or .md`);
    }
    await checkWritable(path, ending === "md" ? MARKDOWN_FILE : REPORT_FILE);
    const splits = {
      train: await loadSplit(cohort, "train"),
      validation: await loadSplit(cohort, "validation"),
    };
    const shown = { record: cohort.record, ...splits };
    if (ending === "md") {
      const prefix = `${basename(path, ".md").replaceAll(/[^\w.-]+/g, "-")}-`;
      const page = cohortPage(shown, cohort.sha256, { prefix });
      await writeMarkdown(path, page);
      return printResult(shownPath(path));
    }
    const html = await cohortHtml(cohortPage(shown, cohort.sha256), await vegaRuntime());
    await writeFileAtomic(path, html, { kind: REPORT_FILE });
    printResult(pathToFileURL(path).href);
  });
