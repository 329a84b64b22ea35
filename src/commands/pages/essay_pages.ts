/**
 * The page of the essay's figures, of what is committed.
 *
 * @module
 */
import { publishedScore } from "../../evaluation/published_protocol.ts";
import { evaluatePolicy } from "../../mdp/exact_evaluation.ts";
import { randomPolicy } from "../../mdp/policies.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { EssayInput, EssayRun, Learner } from "../../report/essay_input.ts";
import { essayPage } from "../../report/essay_page.ts";
import type { Page } from "../../report/page.ts";
import { groupShares, type PolicyGroup, policyGroups } from "../../report/policy_group.ts";
import { readCsv } from "../../text/csv.ts";
import type { PublishedRow } from "../../study/grids/study_rows.ts";
import { keptMetrics, keptValues } from "./kept_results.ts";
import type { ResultSources } from "./sources.ts";

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

/** The models of the comparison with what was kept of them. */
async function runsOf(
  rows: readonly PublishedRow[],
  sources: ResultSources,
): Promise<EssayRun[]> {
  const runs: EssayRun[] = [];
  for (const row of rows) {
    const learner = learnerOf(row.config.algorithm, row.config.alpha);
    if (learner === null) continue;
    const metrics = await keptMetrics(row.key, sources);
    runs.push({ learner, row, metrics, values: await keptValues(row.key, sources) });
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
 * The page, once there are models to draw.
 *
 * @param sources Committed results.
 * @throws {InputError} If rows are damaged.
 */
export async function essayPages(sources: ResultSources): Promise<Page[]> {
  const { mdp, references, readIfThere } = sources;
  const main = (await sources.rows("main")).filter(({ grid }) => grid === "main");
  const sweep = (await sources.rows("alpha")).filter(({ grid }) => grid === "published");
  if (main.length + sweep.length === 0) return [];
  const actions = await readIfThere("safety/actions.csv");
  const counts = await readIfThere("safety/counts.csv");
  const groups = policyGroups(actions === null ? [] : readCsv(actions));
  const clinicians = groups.find(({ name }) => name === "clinicians");
  const random = randomPolicy(mdp);
  return [essayPage({
    runs: await runsOf(main, sources),
    sweep,
    random: {
      exact: evaluatePolicy(mdp, random).survival,
      published: SEEDS.map((seed) => publishedScore(mdp, random, { seed, inadmissible: "mean" })),
    },
    ...references,
    clinicianShares: clinicians ? groupShares(clinicians) : null,
    shares: sharesOf(groups.filter(({ study, grid }) => study === "main" && grid === "main")),
    counts: counts === null ? null : countsOf(counts, mdp),
    live: mdp.live,
    actions: mdp.actions,
  })];
}
