/**
 * The page of the essay's figures, of what is committed.
 *
 * @module
 */
import { join } from "node:path";
import { publishedScore } from "../evaluation/published_protocol.ts";
import { evaluatePolicy } from "../mdp/exact_evaluation.ts";
import { clinicianPolicy, optimalPolicy, randomPolicy } from "../mdp/policies.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import type { EssayInput, EssayRun, Learner } from "../report/essay_input.ts";
import { essayPage } from "../report/essay_page.ts";
import type { Page } from "../report/page.ts";
import { groupShares, type PolicyGroup, policyGroups } from "../report/policy_group.ts";
import { readCsv } from "../report/read_csv.ts";
import { readRows, type StudyRow } from "../study/grids/study_rows.ts";
import { keptMetrics, keptValues, resultText } from "./kept_results.ts";

/** The essay's seeds, for policies that are not trained. */
const SEEDS = [42, 123, 456];

/** The essay's alpha. */
const ALPHA = 0.5;

/** Which of the essay's algorithms a config is, or null. */
function learnerOf(algorithm: string, alpha: number | null): Learner | null {
  if (algorithm === "bc") return "BC";
  if (algorithm === "dqn" || alpha === 0) return "DQN";
  return alpha === ALPHA ? "CQL" : null;
}

/** The rows of a grid; none if the study has not been run. */
async function gridRows(results: string, study: string, grid: string): Promise<StudyRow[]> {
  const rows = await readRows(join(results, "study", `${study}.jsonl`));
  return rows.filter((row) => row.grid === grid);
}

/** The models of the comparison with what was kept of them. */
async function runsOf(
  rows: readonly StudyRow[],
  { mdp, results }: { readonly mdp: TabularMdp; readonly results: string },
): Promise<EssayRun[]> {
  const runs: EssayRun[] = [];
  for (const row of rows) {
    const learner = learnerOf(row.config.algorithm, row.config.alpha);
    if (learner === null) continue;
    const metrics = await keptMetrics(row.key, results);
    runs.push({ learner, row, metrics, values: await keptValues(row.key, { mdp, results }) });
  }
  return runs;
}

/** Shares of actions by algorithm. */
function sharesOf(groups: readonly PolicyGroup[]): EssayInput["shares"] {
  const shares: Partial<Record<Learner, readonly number[]>> = {};
  for (const group of groups) {
    const learner = learnerOf(group.algorithm, group.alpha);
    if (learner !== null) shares[learner] = groupShares(group);
  }
  return shares;
}

/** (L,A) n(s,a) from `counts.csv`. */
function countsOf(text: string, { live, actions }: TabularMdp): Uint32Array {
  const counts = new Uint32Array(live * actions);
  readCsv(text).forEach((line, s) => {
    for (let a = 0; a < actions; a++) counts[s * actions + a] = Number(line[`action_${a}`]);
  });
  return counts;
}

/**
 * Makes the page. The comparison is drawn from the main study, or where that has not been run from the sweep
 * over alpha.
 *
 * @param mdp The process.
 * @param results Folder of the results.
 * @throws {InputError} If rows are damaged.
 */
export async function essayResults(mdp: TabularMdp, results: string): Promise<Page> {
  const main = await gridRows(results, "main", "main");
  const sweep = await gridRows(results, "alpha", "minibatch");
  const source = main.length > 0 ? "main" : "sweep";
  const place = source === "main" ? { study: "main", grid: "main" } : {
    study: "alpha",
    grid: "minibatch",
  };
  const actions = await resultText(join(results, "safety", "actions.csv"));
  const counts = await resultText(join(results, "safety", "counts.csv"));
  const groups = policyGroups(actions === null ? [] : readCsv(actions));
  const clinicians = groups.find(({ name }) => name === "clinicians");
  const random = randomPolicy(mdp);
  const survivalOf = (policy: Float64Array) => evaluatePolicy(mdp, policy).survival;
  return essayPage({
    runs: await runsOf(source === "main" ? main : sweep, { mdp, results }),
    source,
    sweep,
    random: {
      exact: survivalOf(random),
      published: SEEDS.map((seed) => publishedScore(mdp, random, { seed, inadmissible: "mean" })),
    },
    clinicians: survivalOf(clinicianPolicy(mdp)),
    optimum: survivalOf(optimalPolicy(mdp)),
    clinicianShares: clinicians ? groupShares(clinicians) : null,
    shares: sharesOf(
      groups.filter(({ study, grid }) => study === place.study && grid === place.grid),
    ),
    counts: counts === null ? null : countsOf(counts, mdp),
    live: mdp.live,
    actions: mdp.actions,
  });
}
