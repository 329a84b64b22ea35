/**
 * `deno task report`: writes all results as one HTML page that works from a file.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { dirname, posix, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { checkWritable, makeFolder, writeFileAtomic } from "../files/atomic_write.ts";
import { REPORT_FILE, reportHtml, type SourcedPage } from "../report/html/report_html.ts";
import type { Page } from "../report/page.ts";

import { results } from "./figures.ts";
import type { RunnableCommand } from "./run_command.ts";
import { printResult } from "./terminal.ts";
import { outputFile, projectPath } from "./user_path.ts";

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

/** Vega's code for browsers and its licence, of the very version that draws the SVG files. */
async function vegaRuntime(): Promise<{ code: string; license: string }> {
  const text = async (path: string): Promise<string> => {
    const url = new URL(path, import.meta.resolve("vega")).href;
    return (await import(url, { with: { type: "text" } })).default;
  };
  return { code: await text("vega.min.js"), license: await text("../LICENSE") };
}

/**
 * All results as HTML.
 *
 * @param out Absolute path of the file that the links start from.
 * @throws {InputError} If results are damaged.
 */
export async function makeReport(out: string): Promise<string> {
  const { made, others, headline } = await results();
  const root = relative(dirname(out), projectPath("")).replaceAll("\\", "/").replace(/\/$/, "");
  return await reportHtml({
    pages: await Promise.all([...made, ...others].map(withSources)),
    headline,
    root: root === "" ? "." : root,
    vega: await vegaRuntime(),
  });
}

/** The command. */
export const reportCommand: RunnableCommand = new Command("report")
  .description(
    "Writes all results as one HTML page: it works from a file, without a network, and its figures " +
      "answer to the pointer.",
  )
  .option("--out <file>", "where to write it, in runs/ or results/ (default: runs/report.html)")
  .action(async ({ out }) => {
    const path = await outputFile("--out", out, "runs/report.html");
    const kind = out === undefined ? undefined : REPORT_FILE;
    if (out === undefined) await makeFolder(dirname(path));
    await checkWritable(path, kind);
    await writeFileAtomic(path, await makeReport(path), { kind });
    printResult(pathToFileURL(path).href);
  });
