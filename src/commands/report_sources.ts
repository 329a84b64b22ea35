/**
 * What `deno task report` is asked to draw: cohorts with the policies judged on them, runs, studies, judged policies.
 *
 * @module
 */
import { join } from "node:path";
import { COHORT_FILE } from "../cohort/cohort_file.ts";
import type { Cohort } from "../cohort/open_cohort.ts";
import { InputError } from "../input_error.ts";
import { JUDGED_FILE, readJudged } from "../judging/judged_file.ts";
import { COHORT_WORDS } from "../report/html/cohort_html.ts";
import { JUDGED_WORDS } from "../report/html/judged_html.ts";
import { OWN_WORDS } from "../report/html/own_html.ts";
import { joinedReport, type ReportPart } from "../report/joined_report.ts";
import type { ReportSection } from "../report/html/sectioned_html.ts";
import { commandBlock } from "../report/own/text.ts";
import { judgedPage } from "../report/ope/judged_page.ts";
import { exists, runPaths } from "../runs/run_folder.ts";
import { shellWord } from "../text/shell_word.ts";
import { readCohortPage } from "./cohort/read_page.ts";
import { JUDGED_STEM } from "./ope/judged_output.ts";
import { readOwnReport } from "./own_report.ts";
import { shownPath } from "./user_path.ts";

/** Files of judged policies in a folder, by name. */
async function judgedIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isFile } of Deno.readDir(folder)) {
    const path = join(folder, name);
    if (isFile && name.endsWith(".json") && await JUDGED_FILE.fits(path)) found.push(path);
  }
  return found.sort();
}

/** Those in a cohort's folder and in the folders in it. */
async function judgedBelow(dir: string): Promise<string[]> {
  const folders: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(dir)) {
    if (isDirectory) folders.push(join(dir, name));
  }
  const found: string[] = [];
  for (const folder of [dir, ...folders.sort()]) found.push(...await judgedIn(folder));
  return found;
}

/** Whether a path is a folder. */
const isFolder = (path: string): Promise<boolean> =>
  Deno.stat(path).then((info) => info.isDirectory, () => false);

/**
 * Whether a folder is a cohort's.
 *
 * @param path The folder.
 */
export const isCohort = (path: string): Promise<boolean> => exists(join(path, COHORT_FILE));

/** What paths name, by kind. */
interface Sorted {
  readonly cohorts: readonly string[];
  /** Runs and studies. */
  readonly trained: readonly string[];
  /** Files of judged policies. */
  readonly judged: readonly string[];
}

/** Sorts paths by what they name. */
async function sorted(paths: readonly string[]): Promise<Sorted> {
  const cohorts: string[] = [], trained: string[] = [], judged: string[] = [];
  for (const path of paths) {
    if (!await isFolder(path)) {
      if (path.endsWith(".json")) judged.push(path);
      else trained.push(path);
    } else if (await isCohort(path)) {
      cohorts.push(path);
      judged.push(...await judgedBelow(path));
    } else {
      const within = await exists(runPaths(path).config) ? [] : await judgedIn(path);
      if (within.length > 0) judged.push(...within);
      else trained.push(path);
    }
  }
  return { cohorts, trained, judged: [...new Set(judged)] };
}

/** A page of judged policies, which are of the cohorts beside it. */
async function judgedPart(path: string, cohorts: readonly Cohort[]): Promise<ReportPart> {
  const shown = shownPath(path);
  const policies = await readJudged(path, shown);
  const { data } = policies;
  const isOther = data.kind === "cohort" && cohorts.length > 0 &&
    cohorts.every(({ sha256 }) => sha256 !== data.sha256);
  if (isOther) {
    const names = cohorts.map(({ record: { name }, sha256 }) =>
      `${name} (${sha256.slice(0, 12)}…)`
    );
    throw new InputError(
      shown,
      `policies judged on cohort ${data.name} (${data.sha256.slice(0, 12)}…), expected ${
        names.join(" or ")
      }: judge them again, or remove the file`,
    );
  }
  return { report: judgedPage(policies), words: JUDGED_WORDS };
}

/** How to go on with a cohort that no policy was judged on. */
function nextSection(dir: string): ReportSection {
  const own = shownPath(dir);
  const commands = [
    `deno task train configs/cohort-cql.yaml --cohort ${shellWord(own)} --out runs/mine`,
    `deno task ope runs/mine --cohort ${shellWord(own)} --out ${shellWord(join(own, JUDGED_STEM))}`,
    `deno task report ${shellWord(own)}`,
  ];
  const words = "No policy was judged on it yet, or none that lies in its folder:";
  return {
    id: "next",
    markdown: `# How to go on\n\n${words}\n\n${commandBlock(commands.join("\n"))}\n`,
    figures: [],
  };
}

/**
 * Makes the report of what paths name: cohorts first, then runs and studies, then judged policies.
 *
 * @param paths Absolute paths, at least one: folders of cohorts, with the judged policies in them; folders of runs; YAML or
 * results of studies; files of judged policies, or folders of such.
 * @throws {InputError} If one is none of these, a file is damaged, or policies were judged on another cohort.
 */
export async function readReport(paths: readonly string[]): Promise<ReportPart> {
  const { cohorts, trained, judged } = await sorted(paths);
  const parts: ReportPart[] = [];
  const opened: Cohort[] = [];
  for (const dir of cohorts) {
    const { cohort, page } = await readCohortPage(dir);
    opened.push(cohort);
    const next = judged.length === 0 ? [nextSection(dir)] : [];
    const report = { ...page, sections: [...page.sections, ...next] };
    parts.push({ report, words: COHORT_WORDS });
  }
  if (trained.length > 0) {
    parts.push({ report: await readOwnReport(trained), words: OWN_WORDS });
  }
  for (const path of judged) parts.push(await judgedPart(path, opened));
  return joinedReport(parts as [ReportPart, ...ReportPart[]]);
}
