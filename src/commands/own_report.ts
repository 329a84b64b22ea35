/**
 * The report of a user's own runs and studies: read, drawn and written.
 *
 * @module
 */
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { algorithmOf } from "../algorithms/registry.ts";
import { scoresApply } from "../dataset/data_identity.ts";
import { networkPolicy } from "../evaluation/network_policy.ts";
import { writeFileAtomic } from "../files/atomic_write.ts";
import { readTextIfThere } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";
import { evaluatePolicy } from "../mdp/exact_evaluation.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import { clinicianPolicy, optimalPolicy, randomPolicy } from "../mdp/policies.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { ownReportHtml } from "../report/html/own_html.ts";
import { REPORT_FILE } from "../report/html/page_html.ts";
import { type CheckpointFacts, sourceOfRun } from "../report/own/from_run.ts";
import { sourceOfStudy } from "../report/own/from_study.ts";
import type { OwnInput, OwnReferences, OwnSource } from "../report/own/own_input.ts";
import type { SectionedReport } from "../report/html/sectioned_html.ts";
import { ownReport } from "../report/own/own_page.ts";
import { policyDoses } from "../report/own/policy_doses.ts";
import { latestCheckpoints } from "../runs/checkpoint_folder.ts";
import { deployedNetwork, modelBasis } from "../runs/model_checkpoint.ts";
import { exists, runPaths } from "../runs/run_folder.ts";
import { readRunRecord, type RunRecord } from "../runs/run_record.ts";
import { keptPaths, type MetricLine, metricsFromText } from "../study/grids/kept_files.ts";
import { readStudy } from "../study/grids/study_config.ts";
import { policyFromLetters, readRows, type StudyRow } from "../study/grids/study_rows.ts";
import { shellWord } from "../text/shell_word.ts";
import { projectPath, shownPath } from "./user_path.ts";
import { vegaRuntime } from "./vega_runtime.ts";

/** Most models of a source whose doses are worked out. */
const DOSED = 200;

/** A source, and the MDP it was scored in where that is to be had. */
interface Read {
  readonly source: OwnSource;
  readonly mdp: TabularMdp | null;
}

/** Loads MDPs, each once; one that cannot be read is noted. */
function mdpLoader(): (
  path: string | null,
) => Promise<{ mdp: TabularMdp | null; notes: string[] }> {
  const known = new Map<string | null, ReturnType<ReturnType<typeof mdpLoader>>>();
  const load = async (path: string | null) => {
    try {
      return { mdp: await loadMdp(path ?? undefined), notes: [] };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const without = "known policies and doses are left out";
      return { mdp: null, notes: [`Its MDP cannot be read (${error.message}): ${without}.`] };
    }
  };
  return (path) => {
    if (!known.has(path)) known.set(path, load(path));
    return known.get(path)!;
  };
}

type LoadMdp = ReturnType<typeof mdpLoader>;

/** What a run's last checkpoints tell. */
async function checkpointFacts(
  { folder, plan, checkpoint }: RunRecord,
  mdp: TabularMdp | null,
): Promise<CheckpointFacts[]> {
  if (checkpoint === null || mdp === null || plan.models.length > DOSED) return [];
  const checkpoints = await latestCheckpoints(runPaths(folder), plan);
  return checkpoints.map((model, i) => {
    const states = modelBasis(model, mdp);
    if (!scoresApply(states)) return { states, doses: null };
    if (algorithmOf(model.config).policy === null) return { states, doses: null };
    const policy = networkPolicy(mdp, deployedNetwork(model), plan.models[i].name);
    return { states, doses: policyDoses(mdp, policy, model.config.inadmissible) };
  });
}

/** Reads a run. */
async function readRun(folder: string, load: LoadMdp): Promise<Read> {
  const record = await readRunRecord(folder);
  const { evaluate, mdp: path } = record.plan.settings;
  const isScored = evaluate === "exact" && record.manifest?.mdp_sha256 !== null;
  const loaded = isScored ? await load(path) : { mdp: null, notes: [] };
  const isOther = loaded.mdp !== null && record.manifest !== null &&
    loaded.mdp.sha256 !== record.manifest.mdp_sha256;
  const mdp = isOther ? null : loaded.mdp;
  const notes = isOther
    ? ["Its MDP is not what it was when the run began: known policies and doses are left out."]
    : loaded.notes;
  const checkpoints = await checkpointFacts(record, mdp);
  return { source: sourceOfRun(record, { name: shownPath(folder), checkpoints, notes }), mdp };
}

/** The metrics that were kept of rows, by key. */
async function keptMetrics(
  rows: readonly StudyRow[],
  results: string,
): Promise<Map<string, MetricLine[]>> {
  const kept = new Map<string, MetricLine[]>();
  for (const { key } of rows) {
    const { metrics } = keptPaths(results, key);
    const text = await readTextIfThere(metrics);
    if (text !== null) kept.set(key, metricsFromText(text, shownPath(metrics)));
  }
  return kept;
}

/** Where a study's rows are, and how many it asks for. */
export interface StudyPlace {
  /** The study's YAML, or the rows. */
  readonly path: string;
  /** The rows. */
  readonly rows: string;
  /** Number of trainings; null where nothing says. */
  readonly planned: number | null;
}

/** A study by its YAML: its results lie where `deno task study` writes them. */
async function studyPlace(path: string): Promise<StudyPlace> {
  if (path.endsWith(".jsonl")) return { path, rows: path, planned: null };
  const { name, cells } = await readStudy(path, { shown: shownPath });
  const planned = cells.reduce((sum, { config }) => sum + config.seeds.length, 0);
  return { path, rows: projectPath(`results/study/${name}.jsonl`), planned };
}

/** Reads a study. */
async function readStudyRows(
  { path, rows: file, planned }: StudyPlace,
  load: LoadMdp,
): Promise<Read> {
  const rows = await readRows(file);
  const [name, shown] = [shownPath(path), shownPath(file)];
  if (rows.length === 0) {
    throw new InputError(
      name,
      path === file
        ? "holds no results, expected a study's"
        : `has no results in ${shown} yet: run deno task study ${shellWord(name)}`,
    );
  }
  const paths = new Set(rows.map(({ config }) => config.mdp ?? null));
  const { mdp, notes } = paths.size === 1 ? await load([...paths][0]) : {
    mdp: null,
    notes: ["Its configs have different MDPs: known policies and doses are left out."],
  };
  const metrics = await keptMetrics(rows, dirname(file));
  const doses = ({ policy, config }: StudyRow) =>
    mdp === null || rows.length > DOSED || policy.length !== mdp.live
      ? null
      : policyDoses(mdp, policyFromLetters(policy, mdp), config.inadmissible);
  const extras = { name, file: shown, planned, doses, notes };
  const source = sourceOfStudy(rows, { ...extras, metrics: ({ key }) => metrics.get(key) ?? [] });
  return { source, mdp };
}

/** Reads what an argument names. */
async function readSource(path: string, load: LoadMdp): Promise<Read> {
  const shown = shownPath(path);
  if (!(await exists(path))) {
    throw new InputError(
      shown,
      "there is no such file or folder, expected a run's folder or a study",
    );
  }
  if ((await Deno.stat(path)).isDirectory) return await readRun(path, load);
  if (/\.(jsonl|ya?ml)$/.test(path)) return await readStudyRows(await studyPlace(path), load);
  const expected =
    "expected a run's folder, a study's YAML or its results (.jsonl), a cohort's folder or what ope --out wrote";
  throw new InputError(shown, `is a file of another kind, ${expected}`);
}

/** Known policies in an MDP. */
function referencesIn(mdp: TabularMdp): OwnReferences {
  const survival = (policy: Float64Array) => evaluatePolicy(mdp, policy).survival;
  const clinicians = clinicianPolicy(mdp);
  return {
    random: survival(randomPolicy(mdp)),
    clinicians: survival(clinicians),
    optimum: survival(optimalPolicy(mdp)),
    doses: policyDoses(mdp, clinicians, "mean"),
  };
}

/** Sources and what they are compared with. */
function inputOf(read: readonly Read[]): OwnInput {
  const [{ mdp }] = read;
  const isShared = mdp !== null && read.every((one) => one.mdp?.sha256 === mdp.sha256);
  return {
    sources: read.map(({ source }) => source),
    references: isShared ? referencesIn(mdp) : null,
  };
}

/**
 * Makes the report of runs and studies.
 *
 * @param paths Absolute paths: folders of runs, YAML or results of studies; at least one.
 * @throws {InputError} If one is neither, or a file is damaged.
 */
export async function readOwnReport(paths: readonly string[]): Promise<SectionedReport> {
  const load = mdpLoader();
  const read: Read[] = [];
  for (const path of paths) read.push(await readSource(path, load));
  return ownReport(inputOf(read));
}

/**
 * Writes a report.
 *
 * @param path The file.
 * @param report The report.
 * @returns Its address.
 * @throws {InputError} If it cannot be written, or another kind of file is there.
 */
export async function writeOwnReport(path: string, report: SectionedReport): Promise<string> {
  const html = await ownReportHtml(report, await vegaRuntime());
  await writeFileAtomic(path, html, { kind: REPORT_FILE });
  return pathToFileURL(path).href;
}

/**
 * Draws finished runs on one page, beside the first one's files.
 *
 * @param folders The runs' folders; at least one.
 * @returns The page's address.
 * @throws {InputError} If a file is damaged or the page cannot be written.
 */
export async function drawRuns(folders: readonly string[]): Promise<string> {
  return await writeOwnReport(join(folders[0], "report.html"), await readOwnReport(folders));
}

/**
 * Draws a study.
 *
 * @param place The study and its rows.
 * @param path Where the page goes.
 * @returns The page's address.
 * @throws {InputError} As {@link drawRuns}.
 */
export async function drawStudy(place: StudyPlace, path: string): Promise<string> {
  const read = await readStudyRows(place, mdpLoader());
  return await writeOwnReport(path, ownReport(inputOf([read])));
}
