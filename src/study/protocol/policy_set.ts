/**
 * Sets of policies of nearly the same exact survival, for what a choice among them by noisy scores does.
 *
 * @module
 */
import { collectCounts } from "../../dataset/collect_counts.ts";
import { clinicianPolicy } from "../../mdp/policies.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { planTabular, type TabularMethod } from "../../tabular/tabular_method.ts";
import { policyLetters } from "../grids/study_rows.ts";
import { exactSurvival } from "../tables/exact_survival.ts";

/** The exact survival asked for, and how far from it a policy may be. */
export const TARGET = 0.8;

/** See {@link TARGET}. */
export const TOLERANCE = 0.001;

/** Policies of a set: as many as a published training has evaluations. */
export const POLICIES = 20;

/** A policy of a set; keys as in the table. */
export interface SetPolicy {
  /** How it was made. */
  readonly made: string;
  /** Exact survival. */
  readonly survival: number;
  /** A letter a live state. */
  readonly policy: string;
}

/** Keeps the first distinct policies that are near enough. */
export interface PolicyCollector {
  /** Those kept so far, at most {@link POLICIES}. */
  readonly kept: readonly SetPolicy[];
  /** Whether there are as many as a set has. */
  isFull(): boolean;
  /** Keeps a deterministic policy (S,A) if it is near enough, new, and there is room. */
  offer(made: string, probabilities: Float64Array): void;
}

/**
 * Makes an empty collector.
 *
 * @param mdp ICU-Sepsis.
 */
export function policyCollector(mdp: TabularMdp): PolicyCollector {
  const kept: SetPolicy[] = [];
  const survivalOf = exactSurvival(mdp);
  const isFull = () => kept.length === POLICIES;
  return {
    kept,
    isFull,
    offer(made, probabilities) {
      const survival = survivalOf(probabilities);
      if (isFull() || Math.abs(survival - TARGET) > TOLERANCE) return;
      const policy = policyLetters(probabilities, mdp);
      if (kept.every((other) => other.policy !== policy)) kept.push({ made, survival, policy });
    },
  };
}

const SEEN = { count: 1 } as const;

/** Numbers from `first`, each `ratio` times the one before and rounded up, below `end`. */
function weights({ first, ratio, end }: { first: number; ratio: number; end: number }): number[] {
  const all: number[] = [];
  for (let weight = first; weight < end; weight = Math.ceil(weight * ratio)) all.push(weight);
  return all;
}

const pessimistic = (count: number, penalty: number) => (
  { method: "pessimistic", gamma: 1, support: { count }, penalty } as const
);

/** Penalties and weights of planners, so fine that many policies differ a little. */
const METHODS: readonly TabularMethod[] = [
  ...Array.from({ length: 60 }, (_, i) => pessimistic(1, (2 + i) / 100)),
  ...(["state-mean", "behaviour", "global"] as const).flatMap((prior) =>
    weights({ first: 2, ratio: 1.12, end: 200 }).map((weight) => (
      { method: "shrunk", gamma: 1, support: SEEN, prior, weight } as const
    ))
  ),
  ...Array.from({ length: 14 }, (_, i) => i + 2).flatMap((count) =>
    [0, 0.02, 0.05, 0.1, 0.2, 0.3].map((penalty) => pessimistic(count, penalty))
  ),
];

/** Episodes of a planner's dataset: few enough that planners end near 0.8. */
const EPISODES = 5000;

const nameOf = (method: TabularMethod) =>
  method.method === "shrunk"
    ? `shrunk ${method.prior} m=${method.weight}`
    : method.method === "pessimistic"
    ? `pessimistic k=${"count" in method.support ? method.support.count : ""} c=${method.penalty}`
    : method.method;

/** Dataset seeds that are tried, at most. */
const MAX_SEEDS = 400;

/**
 * Policies of different planners on one dataset: the first one on which 20 are near enough.
 *
 * @param mdp ICU-Sepsis.
 * @throws {RangeError} If there is no such dataset.
 */
export function plannersOnOneDataset(mdp: TabularMdp): readonly SetPolicy[] {
  for (let seed = 0; seed < MAX_SEEDS; seed++) {
    const counts = collectCounts(mdp, clinicianPolicy(mdp), { episodes: EPISODES, seed });
    const collector = policyCollector(mdp);
    for (const method of METHODS) {
      collector.offer(`${nameOf(method)}, dataset ${seed}`, planTabular(counts, method).policy);
      if (collector.isFull()) return collector.kept;
    }
  }
  throw new RangeError(`Cannot find policies: no dataset of ${MAX_SEEDS} has ${POLICIES}`);
}

/**
 * Policies of one planner on many datasets.
 *
 * @param mdp ICU-Sepsis.
 * @throws {RangeError} If there are not enough.
 */
export function plannerOnManyDatasets(mdp: TabularMdp): readonly SetPolicy[] {
  const method = { method: "pessimistic", gamma: 1, support: SEEN, penalty: 0.1 } as const;
  const collector = policyCollector(mdp);
  for (let seed = 0; seed < MAX_SEEDS; seed++) {
    const counts = collectCounts(mdp, clinicianPolicy(mdp), { episodes: EPISODES, seed });
    collector.offer(`${nameOf(method)}, dataset ${seed}`, planTabular(counts, method).policy);
    if (collector.isFull()) return collector.kept;
  }
  throw new RangeError(`Cannot find policies: ${collector.kept.length} on ${MAX_SEEDS} datasets`);
}
