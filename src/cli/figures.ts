/**
 * `deno task figures`: draws the figures and pages of the committed results again, to the same bytes.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { dirname } from "node:path";
import { readSummaries } from "../active/study_results.ts";
import { writeFileAtomic } from "../files/atomic_write.ts";
import { evaluatePolicy } from "../mdp/exact_evaluation.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import { clinicianPolicy, optimalPolicy } from "../mdp/policies.ts";
import { activePage } from "../report/active_page.ts";
import { alphaCurve, alphaFigure } from "../report/alpha_curve.ts";
import { benchmarkPage } from "../report/benchmark_page.ts";
import { headline, type HeadlineRow } from "../report/headline.ts";
import { indexPage } from "../report/index_page.ts";
import { type Page, pageFiles } from "../report/page.ts";
import { changeBetween, replications } from "../report/replication.ts";
import { selectionPage } from "../report/selection_page.ts";
import { studyPage } from "../report/study_page.ts";
import { tabularPage } from "../report/tabular_page.ts";
import { readRows, type StudyRow } from "../study/grids/study_rows.ts";
import { runCommand, type RunnableCommand } from "./run_command.ts";
import { table } from "./table.ts";
import { projectPath } from "./user_path.ts";

/** Grids of the study of the recommended training. */
const GRIDS = ["recommended", "twice-the-steps"] as const;

/** The section on the recommended training. */
function fullSection(rows: readonly StudyRow[]) {
  if (rows.length === 0) return null;
  const hasBoth = GRIDS.every((grid) => rows.some((row) => row.grid === grid));
  return { grids: replications(rows), change: hasBoth ? changeBetween(rows, GRIDS) : null };
}

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
    const markdown = await Deno.readTextFile(projectPath(path)).catch(() => null);
    if (markdown !== null) pages.push({ path, markdown, figures: [] });
  }
  return pages;
}

/** All results. */
export interface Results {
  /** Pages made of committed rows. */
  readonly made: readonly Page[];
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
  const mdp = await loadMdp();
  const survivalOf = (policy: Float64Array) => evaluatePolicy(mdp, policy).survival;
  const optimum = survivalOf(optimalPolicy(mdp));
  const clinicians = survivalOf(clinicianPolicy(mdp));
  const read = (path: string) => Deno.readTextFile(projectPath(`results/${path}`));

  const alphaRows = await readRows(projectPath("results/study/alpha.jsonl"));
  const full = fullSection(await readRows(projectPath("results/study/cql-full.jsonl")));
  const points = alphaCurve(alphaRows);
  const figure = alphaFigure(points, [
    { name: "optimum", survival: optimum },
    { name: "clinicians", survival: clinicians },
  ]);
  const hasAlpha = alphaRows.length > 0;
  const [methods, decomposition] = [
    await read("tabular/methods.csv"),
    await read("tabular/decomposition.csv"),
  ];
  const [candidates, choices] = [
    await read("selection/candidates.csv"),
    await read("selection/choices.csv"),
  ];
  const made = [
    benchmarkPage(mdp),
    tabularPage({ methods, decomposition }),
    selectionPage({ candidates, choices }, {
      name: "selection",
      config: "configs/select-tabular.yaml",
    }),
    studyPage({ full, alpha: hasAlpha ? { points, figure } : null }),
    activePage(await readSummaries(projectPath("results/active"))),
  ];
  return {
    made,
    others: await otherPages(made),
    headline: headline({
      methods,
      choices,
      network: full?.grids.find(({ grid }) => grid === GRIDS[0]) ?? null,
      references: { clinicians, optimum },
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
 * @returns Texts by path in the project.
 * @throws {InputError} If rows are damaged.
 */
export async function resultFiles(): Promise<Record<string, string>> {
  const { made, others, headline } = await results();
  const files: Record<string, string> = { "results/headline.txt": headlineText(headline) };
  for (const page of [indexPage([...made, ...others], headline), ...made]) {
    Object.assign(files, await pageFiles(page));
  }
  return files;
}

/** The command. */
export const figuresCommand: RunnableCommand = new Command("figures")
  .description("Draws figures, pages and the headline again from the rows in results.")
  .action(async () => {
    for (const [path, text] of Object.entries(await resultFiles())) {
      await Deno.mkdir(dirname(projectPath(path)), { recursive: true });
      await writeFileAtomic(projectPath(path), new TextEncoder().encode(text));
      console.log(path);
    }
  });

if (import.meta.main) await runCommand(figuresCommand);
