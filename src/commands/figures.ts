/**
 * `deno task dev figures`: draws the figures and pages of the committed results again, to the same bytes.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { dirname, join } from "node:path";
import { readSummaries } from "../active/study_results.ts";
import { checkWritable, makeFolder, writeFileAtomic } from "../files/atomic_write.ts";
import { readTextIfThere } from "../files/read_bytes.ts";
import { checkWhole } from "../text/json.ts";
import { activePage } from "../report/active_page.ts";
import { benchmarkPage } from "../report/benchmark_page.ts";
import { headline, type HeadlineRow } from "../report/headline.ts";
import { indexPage } from "../report/index_page.ts";
import { type Page, pageFiles } from "../report/page.ts";
import { essayPages } from "./pages/essay_pages.ts";
import { experimentPages } from "./pages/experiment_pages.ts";
import { safetyPages } from "./pages/safety_pages.ts";
import { onlinePages, suitePages } from "./pages/online_pages.ts";
import { ownStudyPages } from "./own_studies.ts";
import { protocolResults, publishedClaimsPage } from "./pages/protocol_pages.ts";
import { checkResults } from "./pages/result_readers.ts";
import { resultSources } from "./pages/sources.ts";
import { levelsPages, recommendedTraining, studiesPage } from "./pages/study_pages.ts";
import { tablePages } from "./pages/table_pages.ts";
import type { RunnableCommand } from "./run_command.ts";
import { table } from "./table.ts";
import { printResult } from "./terminal.ts";
import { outputFolder, projectPath } from "./user_path.ts";
import { figuresByPlace, writeFigures } from "./write_figures.ts";

/** Pages that other tasks write: all others in the folder of results. */
async function otherPages(made: readonly Page[]): Promise<Page[]> {
  const paths: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(projectPath("results"))) {
    if (isDirectory) paths.push(`results/${name}/README.md`);
    else if (name.endsWith(".md") && name !== "README.md") paths.push(`results/${name}`);
  }
  const pages: Page[] = [];
  for (const path of paths.sort()) {
    if (made.some((page) => page.path === path)) continue;
    const markdown = await readTextIfThere(projectPath(path), { shown: path });
    if (markdown === null) continue;
    checkWhole(markdown, path);
    pages.push({ path, markdown, figures: [] });
  }
  return pages;
}

/** All results. */
export interface Results {
  /** Pages made of committed rows. */
  readonly made: readonly Page[];
  /** Tables beside them: texts by path in the project. */
  readonly tables: Readonly<Record<string, string>>;
  /** Pages that other tasks wrote, as they are. */
  readonly others: readonly Page[];
  /** The headline's rows. */
  readonly headline: readonly HeadlineRow[];
}

/**
 * Makes every page that is made of committed rows, and reads the others.
 *
 * @throws {InputError} If rows are damaged.
 */
export async function results(): Promise<Results> {
  const sources = await resultSources();
  const { mdp, read, references } = sources;
  await checkResults(projectPath("results"), mdp);
  const protocol = await protocolResults(sources);
  const made = [
    benchmarkPage(mdp),
    ...await tablePages(sources),
    await studiesPage(sources),
    ...await experimentPages(sources),
    ...await levelsPages(sources),
    protocol.page,
    await publishedClaimsPage(sources),
    ...await safetyPages(sources),
    ...await ownStudyPages(projectPath("results")),
    ...await essayPages(sources),
    ...await onlinePages(sources),
    ...await suitePages(sources),
    activePage(await readSummaries(projectPath("results/active"))),
  ];
  return {
    made,
    tables: protocol.tables,
    others: await otherPages(made),
    headline: headline({
      methods: await read("tabular/methods.csv"),
      choices: await read("selection/choices.csv"),
      network: await recommendedTraining(sources),
      references,
    }),
  };
}

/** The headline as text. */
function headlineText(rows: readonly HeadlineRow[]): string {
  const text = table(
    [
      { title: "episodes", align: "right" },
      { title: "policy" },
      { title: "exact survival", align: "right" },
      { title: "95% interval" },
      { title: "datasets", align: "right" },
    ],
    rows.map((row) => [row.episodes, row.name, row.survival, row.interval, row.datasets]),
  );
  return `${text}\n`;
}

/**
 * Every figure and page that is made of committed rows.
 *
 * @param results All results.
 * @returns Texts by path in the project.
 */
export async function resultFiles(
  { made, tables, others, headline }: Results,
): Promise<Record<string, string>> {
  const files: Record<string, string> = {
    "results/headline.txt": headlineText(headline),
    ...tables,
  };
  for (const page of [indexPage([...made, ...others], headline), ...made]) {
    Object.assign(files, await pageFiles(page));
  }
  return files;
}

/** Writes a file, and its folder if it is not there. */
async function write(path: string, content: string): Promise<void> {
  await makeFolder(dirname(path));
  await writeFileAtomic(path, content);
}

/** The command. */
export const figuresCommand: RunnableCommand = new Command("figures")
  .description("Draws figures, pages and the headline again from the rows in results.")
  .option(
    "--png [folder]",
    "draw the figures with titles as SVG and PNG too, into a folder in runs/ or results/ (default: runs/figures)",
  )
  .action(async ({ png }) => {
    const named = typeof png === "string" ? png : undefined;
    const folder = await outputFolder("--png", named, "runs/figures");
    if (png !== undefined) {
      await makeFolder(folder);
      await checkWritable(join(folder, "figure.png"));
    }
    const all = await results();
    const files = await resultFiles(all);
    for (const [path, text] of Object.entries(files)) {
      await write(projectPath(path), text);
      printResult(path);
    }
    if (png !== undefined) await writeFigures(figuresByPlace(all.made), folder);
  });
