/**
 * What the page on the published protocol is made of: rows of studies and the MDP.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { clinicianPolicy, optimalPolicy, randomPolicy } from "../../mdp/policies.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { policyFromLetters, type PublishedRow } from "../../study/grids/study_rows.ts";
import type { OnlineRow } from "../../online/online_rows.ts";
import type { SetResult } from "../../study/protocol/protocol_study.ts";
import { readCsv } from "../../text/csv.ts";
import { alphaRuns, bothScores, mainRuns } from "../published_runs.ts";
import { PUBLISHED_ALPHA, PUBLISHED_SCORES } from "../published_scores.ts";
import {
  BLOCK_SEEDS,
  type BlockEffects,
  blockEffects,
  blockRows,
  type NamedPolicy,
  PUBLISHED_SEEDS,
} from "./block_table.ts";
import type { ComparisonRow } from "./comparison_table.ts";
import type { ProtocolPageInput } from "./protocol_page.ts";
import { courseSummary } from "./training_course.ts";

/** Rows of studies; those that have not been run are empty. */
export interface ProtocolRows {
  /** The recommended training over datasets and initialisations. */
  readonly full: readonly PublishedRow[];
  /** The main comparison. */
  readonly main: readonly PublishedRow[];
  /** The study of alpha. */
  readonly alpha: readonly PublishedRow[];
  /** Online training. */
  readonly online: readonly OnlineRow[];
  /** The protocol repeated on sets of policies. */
  readonly sets: readonly SetResult[];
  /** Text of `results/protocol/policies.csv`. */
  readonly policies: string;
}

/** Algorithms of the main comparison that are trained. */
const TRAINED = ["cql", "bc", "dqn"] as const;

const named = (mdp: TabularMdp, row: PublishedRow, name: string): NamedPolicy => ({
  name,
  probabilities: policyFromLetters(row.policy, mdp),
});

/** Trainings crossed with blocks, split. */
function effectsOf(mdp: TabularMdp, rows: ProtocolRows): BlockEffects[] {
  const tables: { name: string; trainings: readonly PublishedRow[] }[] = [];
  const recommended = rows.full.filter(({ grid }) => grid === "recommended");
  const datasets = [...Map.groupBy(recommended, (row) => row.dataset_sha256).values()];
  datasets.forEach((trainings, i) =>
    tables.push({ name: `configs/cql-full.yaml, dataset ${i}, initialisations`, trainings })
  );
  tables.push({
    name: "configs/cql-full.yaml, one initialisation of each dataset",
    trainings: datasets.map((trainings, i) => trainings[i % trainings.length]),
  });
  for (const algorithm of TRAINED) {
    tables.push({ name: `main comparison, ${algorithm}`, trainings: mainRuns(rows, algorithm) });
  }
  const alphas = PUBLISHED_ALPHA.map(({ alpha }) => ({ alpha, trainings: alphaRuns(rows, alpha) }));
  for (const { alpha, trainings } of alphas) {
    tables.push({ name: `minibatches, alpha ${alpha}`, trainings });
  }
  tables.push({
    name: "minibatches, all alphas",
    trainings: alphas.flatMap(({ trainings }) => trainings),
  });
  return tables.filter(({ trainings }) => trainings.length > 1).map(({ name, trainings }) => {
    const policies = trainings.map((row) => named(mdp, row, row.key));
    return blockEffects(name, blockRows(mdp, policies, BLOCK_SEEDS));
  });
}

/** Their figures beside ours. */
function comparisonOf(rows: ProtocolRows, fixed: {
  readonly random: Pick<ComparisonRow, "published" | "exact">;
  readonly online: Pick<ComparisonRow, "published" | "exact">;
}) {
  const main = PUBLISHED_SCORES.map(({ method, name, repository, essay }): ComparisonRow => {
    const theirs = { name, repository, essay };
    if (method === "random") return { ...theirs, ...fixed.random };
    if (method === "online") return { ...theirs, ...fixed.online };
    // The repository's CQL is at alpha 1: it is in the rows of alpha.
    const own = mainRuns(rows, method);
    const isCql = method === "cql";
    const label = isCql
      ? { name: "CQL, alpha 0.5, 100,000 steps", repository: null }
      : { name: `${name}, 100,000 steps` };
    return { ...theirs, ...label, ...(own.length > 0 ? bothScores(own) : NONE) };
  });
  const alphas = PUBLISHED_ALPHA.map(({ alpha, survival }): ComparisonRow => {
    const own = alphaRuns(rows, alpha);
    const scores = own.length > 0 ? bothScores(own) : NONE;
    const name = `CQL, alpha ${alpha}`;
    return { name, repository: survival, essay: null, ...scores };
  });
  return [...main, ...alphas];
}

/** The steps of the first set's first and last checkpoint. */
function madeOf({ sets: [{ set }], policies }: ProtocolRows): string {
  const steps = readCsv(policies).filter((row) => row.set === set)
    .map(({ made }) => Number(made.match(/step (\d+)$/)?.[1]).toLocaleString("en"));
  return `steps ${steps[0]} to ${steps.at(-1)}`;
}

const NONE = { published: [], exact: [] } as const;

/** Online training: the mean score of its final policies on each block, and exact survival of each. */
function onlineScores(mdp: TabularMdp, { online }: ProtocolRows) {
  if (online.length === 0) return NONE;
  const policies = online.map(({ policy }) => ({
    name: "online",
    probabilities: policyFromLetters(policy, mdp),
  }));
  const all = blockRows(mdp, policies, PUBLISHED_SEEDS);
  return {
    published: PUBLISHED_SEEDS.map((_, block) =>
      meanSd(all.map(({ scores }) => scores[block])).mean
    ),
    exact: all.map(({ exact }) => exact),
  };
}

/**
 * Puts the page's input together.
 *
 * @param mdp ICU-Sepsis.
 * @param rows Rows of studies.
 */
export function protocolInput(mdp: TabularMdp, rows: ProtocolRows): ProtocolPageInput {
  const [first] = rows.full.filter(({ grid }) => grid === "recommended");
  const models = rows.full
    .filter((row) => row.grid === first.grid && row.dataset_sha256 === first.dataset_sha256);
  const blocks = blockRows(mdp, [
    { name: "random", probabilities: randomPolicy(mdp) },
    { name: "clinicians", probabilities: clinicianPolicy(mdp) },
    ...models.map((row) => named(mdp, row, `CQL on all data, seed ${row.seed}`)),
    { name: "optimum", probabilities: optimalPolicy(mdp) },
  ], PUBLISHED_SEEDS);
  const courses = [
    ...TRAINED.map((algorithm) =>
      courseSummary(`main comparison, ${algorithm}`, mainRuns(rows, algorithm))
    ),
    ...PUBLISHED_ALPHA.map(({ alpha }) =>
      courseSummary(`minibatches, alpha ${alpha}`, alphaRuns(rows, alpha))
    ),
  ];
  return {
    sets: rows.sets,
    made: madeOf(rows),
    courses: courses.filter((one) => one !== null),
    effects: effectsOf(mdp, rows),
    blocks,
    comparison: comparisonOf(rows, {
      random: { published: blocks[0].scores, exact: [blocks[0].exact] },
      online: onlineScores(mdp, rows),
    }),
  };
}
