/**
 * The numbers that claims are held against, computed from the MDP and the rows of studies.
 *
 * Shapes: A actions.
 *
 * @module
 */
import { collectCounts } from "../../dataset/collect_counts.ts";
import { pairTable } from "../../dataset/transition_counts.ts";
import { correlation } from "../../evaluation/correlation.ts";
import { LEVELS } from "../../mdp/action.ts";
import { evaluateEnding, pairOccupancy } from "../../mdp/exact_evaluation.ts";
import {
  clinicianGreedyPolicy,
  clinicianPolicy,
  optimalPolicy,
  randomPolicy,
} from "../../mdp/policies.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { OnlineRow } from "../../online/online_rows.ts";
import type { MetricLine } from "../../study/grids/kept_files.ts";
import { policyFromLetters, type PublishedRow } from "../../study/grids/study_rows.ts";
import { readCsv } from "../../text/csv.ts";
import { mainRuns, type PublishedRuns } from "../published_runs.ts";
import { BLOCK_SEEDS, blockRows, PUBLISHED_SEEDS } from "../protocol/block_table.ts";

/** An exact score. */
export interface ExactScore {
  /** Probability of survival. */
  readonly survival: number;
  /** Expected number of actions. */
  readonly length: number;
}

/** What a dataset of clinicians' care looks like. */
export interface CareFacts {
  /** Episodes collected. */
  readonly episodes: number;
  /** Transitions. */
  readonly transitions: number;
  /** Share of all pairs of state and action that occur. */
  readonly coverage: number;
}

/** Means over 100 steps of a training of 20,000, over its seeds. */
export interface LightMetrics {
  /** Mean squared Bellman error. */
  readonly tdLoss: number;
  /** CQL's penalty before alpha; for cloning the cross-entropy. */
  readonly penalty: number;
  /** Mean Q of the actions in the data. */
  readonly meanQ: number;
}

/** Final policies of online training. */
export interface OnlineFacts {
  /** Actions taken in the simulator by each. */
  readonly actions: number;
  /** Exact survival of each. */
  readonly survivals: readonly number[];
  /** Published scores of each on the published seeds' blocks, one after the other. */
  readonly scores: readonly number[];
  /** (A) shares of steps, mean over them. */
  readonly shares: readonly number[];
}

/** The numbers. */
export interface ClaimFacts {
  /** Reference policies, exactly. */
  readonly exact: Readonly<Record<"random" | "clinicians" | "cloning" | "optimum", ExactScore>>;
  /** Survival of random care where an inadmissible action is death. */
  readonly randomTerminate: number;
  /** Sizes of the MDP. */
  readonly sizes: Pick<TabularMdp, "states" | "live" | "actions" | "death" | "survival">;
  /** Pairs that clinicians take with probability above 0. */
  readonly clinicianPairs: number;
  /** (A) shares of clinicians' steps. */
  readonly clinicianShares: readonly number[];
  /**
   * Correlation over the states of the clinicians' mean quotient of action index by 5 with the features for
   * fluid and for vasopressor.
   */
  readonly quotient: { readonly fluid: number; readonly vasopressor: number };
  /** Datasets of clinicians' care. */
  readonly care: readonly CareFacts[];
  /** Published scores of random care on the published seeds' blocks. */
  readonly randomScores: readonly number[];
  /** Published scores of the clinicians' own policy on twenty blocks. */
  readonly clinicianScores: readonly number[];
  /** Our trainings of the published experiments. */
  readonly runs: PublishedRuns;
  /** (A) shares of steps by algorithm of the main comparison, mean over the seeds; null if not run. */
  readonly shares: Readonly<Record<"cql" | "dqn" | "bc", readonly number[] | null>>;
  /** Double DQN trained online; null if not run. */
  readonly online: OnlineFacts | null;
  /** Metrics of first light on the CPU, by model and step. */
  readonly light: (model: string, step: number) => LightMetrics;
  /** (S,A) action values and courses of losses of our trainings, by their keys, as far as they were kept. */
  readonly kept: KeptResults;
  /** (S,A) counts of 50,000 episodes, the data of our trainings. */
  readonly counts: Uint32Array;
  /** Divergence of first light's stochastic cloning from the clinicians, nats a step; and random care's. */
  readonly divergence: { readonly bc: number; readonly random: number };
}

/** What studies kept of runs beside their rows, by key. */
export interface KeptResults {
  /** (S,A) values of the final networks. */
  readonly values: ReadonlyMap<string, Float64Array>;
  /** Courses of losses. */
  readonly metrics: ReadonlyMap<string, readonly MetricLine[]>;
}

/** What the facts are made of. */
export interface ClaimSources {
  /** Our trainings. */
  readonly runs: PublishedRuns;
  /** What was kept of them. */
  readonly kept: KeptResults;
  /** Online training; none if not run. */
  readonly online: readonly OnlineRow[];
  /** Text of `results/first-light/metrics.csv`. */
  readonly metrics: string;
  /** Text of `results/first-light/scores.csv`. */
  readonly scores: string;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** (A) shares of a policy's steps by exact occupancy. */
function actionShares(mdp: TabularMdp, policy: Float64Array): number[] {
  const { occupancy, length } = evaluateEnding(mdp, policy);
  const shares = new Array<number>(mdp.actions).fill(0);
  pairOccupancy(mdp, policy, occupancy).forEach((x, pair) =>
    shares[pair % mdp.actions] += x / length
  );
  return shares;
}

/** Mean shares over some trainings. */
function meanShares(
  mdp: TabularMdp,
  rows: readonly Pick<PublishedRow, "policy">[],
): number[] | null {
  if (rows.length === 0) return null;
  const all = rows.map(({ policy }) => actionShares(mdp, policyFromLetters(policy, mdp)));
  return all[0].map((_, action) => mean(all.map((shares) => shares[action])));
}

/**
 * What online training came to.
 *
 * @param mdp ICU-Sepsis.
 * @param rows Its trainings.
 * @returns Null if there are none.
 */
export function onlineFacts(mdp: TabularMdp, rows: readonly OnlineRow[]): OnlineFacts | null {
  const shares = meanShares(mdp, rows);
  if (shares === null) return null;
  const policies = rows.map(({ policy }) => ({
    name: "",
    probabilities: policyFromLetters(policy, mdp),
  }));
  return {
    actions: rows[0].course.at(-1)!.environment_steps,
    survivals: rows.map(({ survival }) => survival),
    scores: blockRows(mdp, policies, PUBLISHED_SEEDS).flatMap(({ scores }) => scores),
    shares,
  };
}

/** Correlation over live states of the clinicians' mean quotient of action index by 5 with a feature. */
function quotientCorrelation(mdp: TabularMdp, feature: string): number {
  const { live, actions, clinician, features, featureNames } = mdp;
  const column = featureNames.findIndex((name) => name.includes(feature));
  const states = Array.from({ length: live }, (_, s) => s);
  const quotient = states.map((s) =>
    clinician.subarray(s * actions, (s + 1) * actions)
      .reduce((sum, p, action) => sum + p * Math.floor(action / LEVELS), 0)
  );
  return correlation(quotient, states.map((s) => features[s * featureNames.length + column]));
}

/** (S,A) counts of a dataset of clinicians' care. */
function careCounts(mdp: TabularMdp, episodes: number): Uint32Array {
  return pairTable(collectCounts(mdp, clinicianPolicy(mdp), { episodes, seed: 0 }));
}

function careFacts(episodes: number, counts: Uint32Array): CareFacts {
  return {
    episodes,
    transitions: counts.reduce((a, b) => a + b, 0),
    coverage: counts.filter((count) => count > 0).length / counts.length,
  };
}

function lightMetrics(text: string): ClaimFacts["light"] {
  const rows = readCsv(text).filter(({ source }) => source === "cpu");
  return (model, step) => {
    const own = rows.filter((row) => row.model === model && Number(row.step) === step);
    const of = (name: string) => mean(own.map((row) => Number(row[name])));
    return { tdLoss: of("td_loss"), penalty: of("cql_penalty"), meanQ: of("mean_q") };
  };
}

/**
 * Computes the numbers.
 *
 * @param mdp ICU-Sepsis.
 * @param sources Results.
 */
export function claimFacts(mdp: TabularMdp, sources: ClaimSources): ClaimFacts {
  const random = randomPolicy(mdp);
  const clinicians = clinicianPolicy(mdp);
  const { runs, kept } = sources;
  const counts = careCounts(mdp, 50_000);
  const scores = readCsv(sources.scores);
  const divergence = (source: string, model: string) =>
    mean(
      scores.filter((row) => row.source === source && row.model === model)
        .map((row) => Number(row.divergence)),
    );
  const scoresOf = (probabilities: Float64Array, seeds: readonly number[]) =>
    blockRows(mdp, [{ name: "", probabilities }], seeds)[0].scores;
  return {
    exact: {
      random: evaluateEnding(mdp, random),
      clinicians: evaluateEnding(mdp, clinicians),
      cloning: evaluateEnding(mdp, clinicianGreedyPolicy(mdp)),
      optimum: evaluateEnding(mdp, optimalPolicy(mdp)),
    },
    randomTerminate: evaluateEnding(mdp, random, { inadmissible: "terminate" }).survival,
    sizes: mdp,
    clinicianPairs: clinicians.filter((p) => p > 0).length,
    clinicianShares: actionShares(mdp, clinicians),
    quotient: {
      fluid: quotientCorrelation(mdp, "input_4hourly"),
      vasopressor: quotientCorrelation(mdp, "max_dose_vaso"),
    },
    care: [careFacts(5000, careCounts(mdp, 5000)), careFacts(50_000, counts)],
    randomScores: scoresOf(random, PUBLISHED_SEEDS),
    clinicianScores: scoresOf(clinicians, BLOCK_SEEDS),
    runs,
    kept,
    counts,
    shares: {
      cql: meanShares(mdp, mainRuns(runs, "cql")),
      dqn: meanShares(mdp, mainRuns(runs, "dqn")),
      bc: meanShares(mdp, mainRuns(runs, "bc")),
    },
    online: onlineFacts(mdp, sources.online),
    light: lightMetrics(sources.metrics),
    divergence: { bc: divergence("cpu", "bc"), random: divergence("reference", "random") },
  };
}

/** How much of the way from the clinicians to the optimum some survival is. */
export function recovered(survival: number, { exact }: ClaimFacts): number {
  return (survival - exact.clinicians.survival) /
    (exact.optimum.survival - exact.clinicians.survival);
}

/** Sum of the shares of some actions. */
export function shareOf(shares: readonly number[], actions: readonly number[]): number {
  return actions.reduce((sum, action) => sum + shares[action], 0);
}

/** Actions of the most fluid, which the published texts read as high doses of everything. */
export const MOST_FLUID: readonly number[] = Array.from(
  { length: LEVELS },
  (_, vasopressor) => LEVELS * (LEVELS - 1) + vasopressor,
);

/** Actions without a vasopressor. */
export const FLUID_ALONE: readonly number[] = Array.from(
  { length: LEVELS },
  (_, fluid) => LEVELS * fluid,
);
