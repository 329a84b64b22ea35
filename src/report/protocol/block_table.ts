/**
 * Policies crossed with blocks of evaluation episodes: published scores beside exact survival.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { PUBLISHED_EPISODES, publishedScore } from "../../evaluation/published_protocol.ts";
import {
  type TwoWayRandomEffects,
  twoWayRandomEffects,
} from "../../evaluation/two_way_random_effects.ts";
import { evaluatePolicy } from "../../mdp/exact_evaluation.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";

/** The published seeds, which are also the first environment seeds of their evaluations. */
export const PUBLISHED_SEEDS = [42, 123, 456] as const;

/** First environment seeds of twenty blocks without a common episode, apart from all others in use. */
export const BLOCK_SEEDS: readonly number[] = Array.from(
  { length: 20 },
  (_, block) => 2_000_000 + block * PUBLISHED_EPISODES,
);

/** A policy with a name. */
export interface NamedPolicy {
  /** What it is called. */
  readonly name: string;
  /** (S,A) */
  readonly probabilities: Float64Array;
}

/** A policy's scores. */
export interface BlockRow {
  /** What the policy is called. */
  readonly name: string;
  /** Published score on each block. */
  readonly scores: readonly number[];
  /** Exact survival. */
  readonly exact: number;
}

/**
 * Scores policies on blocks, and exactly.
 *
 * @param mdp ICU-Sepsis.
 * @param policies The policies.
 * @param seeds First environment seed of each block.
 */
export function blockRows(
  mdp: TabularMdp,
  policies: readonly NamedPolicy[],
  seeds: readonly number[],
): BlockRow[] {
  return policies.map(({ name, probabilities }) => ({
    name,
    scores: seeds.map((seed) => publishedScore(mdp, probabilities, { seed, inadmissible: "mean" })),
    exact: evaluatePolicy(mdp, probabilities).survival,
  }));
}

/** How the variance of a table of scores comes about. */
export interface BlockEffects {
  /** What its rows are. */
  readonly name: string;
  /** Number of policies. */
  readonly policies: number;
  /** Number of blocks. */
  readonly blocks: number;
  /** Policies are rows, blocks columns; the residual holds what one policy's luck on one block is. */
  readonly effects: TwoWayRandomEffects;
  /** Standard deviation of the policies' exact survival (n - 1). */
  readonly exactSd: number;
  /** Standard deviation of a score of 100 episodes at the mean exact survival. */
  readonly binomialSd: number;
}

/**
 * Splits the variance of policies' scores.
 *
 * @param name What the rows are.
 * @param rows At least two policies, on the same blocks.
 */
export function blockEffects(name: string, rows: readonly BlockRow[]): BlockEffects {
  const { mean, sd } = meanSd(rows.map(({ exact }) => exact));
  return {
    name,
    policies: rows.length,
    blocks: rows[0].scores.length,
    effects: twoWayRandomEffects(rows.map(({ scores }) => scores.map((score) => [score]))),
    exactSd: sd ?? 0,
    binomialSd: Math.sqrt(mean * (1 - mean) / PUBLISHED_EPISODES),
  };
}
