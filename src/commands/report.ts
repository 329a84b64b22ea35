/**
 * `deno task report`: writes runs and studies of the user's own, or all results, as one HTML page that works from a file.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { dirname, join, posix, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { checkWritable, makeFolder, writeFileAtomic } from "../files/atomic_write.ts";
import { nameOutput } from "../files/reach.ts";
import type { Figure } from "../report/figure.ts";
import { ownReportHtml } from "../report/html/own_html.ts";
import { REPORT_FILE } from "../report/html/page_html.ts";
import { reportHtml, type ReportInput, type SourcedPage } from "../report/html/report_html.ts";
import type { Page } from "../report/page.ts";
import { exists, runPaths } from "../runs/run_folder.ts";
import { results } from "./figures.ts";
import { isCohort, readReport } from "./report_sources.ts";
import type { RunnableCommand } from "./run_command.ts";
import { printResult } from "./terminal.ts";
import { outputFile, outputFolder, projectPath, userPath } from "./user_path.ts";
import { vegaRuntime } from "./vega_runtime.ts";
import { figuresByPlace, writeFigures } from "./write_figures.ts";

/** Endings of files that hold numbers. */
const NUMBERS = /\.(jsonl?|csv|txt)$/;

/** Files with numbers in a folder and those below it, as sorted paths in the project. */
async function numbersIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(projectPath(folder))) {
    if (isDirectory) found.push(...await numbersIn(`${folder}/${name}`));
    else if (NUMBERS.test(name)) found.push(`${folder}/${name}`);
  }
  return found.sort();
}

/** Adds the files with numbers beside a page that has a folder of its own. */
async function withSources(page: Page): Promise<SourcedPage> {
  const folder = posix.dirname(page.path);
  return { ...page, sources: folder === "results" ? [] : await numbersIn(folder) };
}

/** All results with links from a file. */
async function allResults(out: string): Promise<ReportInput> {
  const { made, others, headline } = await results();
  const root = relative(dirname(out), projectPath("")).replaceAll("\\", "/").replace(/\/$/, "");
  return {
    pages: await Promise.all([...made, ...others].map(withSources)),
    headline,
    root: root === "" ? "." : root,
    vega: await vegaRuntime(),
  };
}

/** What is drawn: the page, and figures by name. */
interface Drawing {
  readonly html: string;
  readonly figures: ReadonlyMap<string, Figure>;
}

/** Draws what the arguments name, or all results. */
async function drawn(sources: readonly string[], out: string): Promise<Drawing> {
  if (sources.length === 0) {
    const input = await allResults(out);
    return { html: await reportHtml(input), figures: figuresByPlace(input.pages) };
  }
  const { report, words } = await readReport(sources);
  const first = report.picture ? [report.picture] : [];
  const figures = [...first, ...report.sections.flatMap((section) => section.figures)];
  return {
    html: await ownReportHtml(report, await vegaRuntime(), words),
    figures: new Map(figures.map((figure) => [figure.name, figure])),
  };
}

/** Where the page goes without --out: a run's or a cohort's beside its files, a comparison beside the runs. */
async function usualPlace(sources: readonly string[]): Promise<string> {
  if (sources.length === 0) return projectPath("runs/report.html");
  const [first, ...others] = sources;
  const isFolder = await Deno.stat(first).then((info) => info.isDirectory, () => false);
  const isOne = isFolder && others.length === 0 &&
    (await isCohort(first) || await exists(runPaths(first).config));
  if (!isOne) return projectPath("runs/comparison.html");
  const path = join(first, "report.html");
  await nameOutput(path);
  return path;
}

/** The command. */
export const reportCommand: RunnableCommand = new Command("report")
  .description(
    "Writes cohorts, runs and studies of your own, or all results, as one HTML page: it works from a file, without a network, " +
      "and its figures answer to the pointer.",
  )
  .argument(
    "[sources...]",
    "folders of cohorts, with the judged policies in them; folders of runs, finished or not; YAML or results (.jsonl) of studies; " +
      "what ope --out wrote: on one page; none for all results",
  )
  .option(
    "--out <file>",
    "where to write it (default: report.html in the run's or cohort's folder; runs/comparison.html; runs/report.html for all results)",
  )
  .option("--figures <folder>", "write the page's figures there too, as SVG and PNG with titles")
  .action(async (names, { out, figures }) => {
    const sources = names.map(userPath);
    const folder = figures === undefined ? null : await outputFolder("--figures", figures);
    const path = out === undefined ? await usualPlace(sources) : await outputFile("--out", out);
    if (out === undefined) await makeFolder(dirname(path));
    const kind = out === undefined && sources.length === 0 ? undefined : REPORT_FILE;
    await checkWritable(path, kind);
    const drawing = await drawn(sources, path);
    await writeFileAtomic(path, drawing.html, { kind });
    if (folder !== null) await writeFigures(drawing.figures, folder);
    printResult(pathToFileURL(path).href);
  });
