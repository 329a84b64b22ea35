/**
 * Our trainings of the published experiments, found among the rows of studies.
 *
 * @module
 */
import { meanSd } from "../evaluation/mean_sd.ts";
import { publishedChoice } from "../evaluation/published_protocol.ts";
import type { PublishedRow } from "../study/grids/study_rows.ts";
import { PUBLISHED_SEEDS } from "./protocol/block_table.ts";

/** Alpha of the essay's comparison. */
const ESSAY_ALPHA = 0.5;

/** Steps of a published training. */
const STEPS = 100_000;

/** Rows of the published seeds, or none unless all of them are there. */
function published(rows: readonly PublishedRow[]): PublishedRow[] {
  const own = PUBLISHED_SEEDS.map((seed) => rows.find((row) => row.seed === seed));
  return own.every((row) => row !== undefined) ? own : [];
}

/** Our trainings of the published experiments. */
export interface PublishedRuns {
  /** Rows of the main comparison. */
  readonly main: readonly PublishedRow[];
  /** Rows of the study of alpha. */
  readonly alpha: readonly PublishedRow[];
}

/**
 * The three trainings of one algorithm of the main comparison.
 *
 * @param runs All rows.
 * @param algorithm `cql` is that of the essay's alpha.
 * @returns Three rows in the order of the seeds, or none.
 */
export function mainRuns(
  { main }: PublishedRuns,
  algorithm: PublishedRow["config"]["algorithm"],
): PublishedRow[] {
  return published(
    main.filter(({ config }) =>
      config.algorithm === algorithm && config.steps === STEPS && config.batch !== "full" &&
      (algorithm !== "cql" || config.alpha === ESSAY_ALPHA)
    ),
  );
}

/**
 * The three minibatch trainings at an alpha.
 *
 * @param runs All rows.
 * @param alpha The alpha.
 * @returns Three rows in the order of the seeds, or none.
 */
export function alphaRuns({ alpha: rows }: PublishedRuns, alpha: number): PublishedRow[] {
  return published(
    rows.filter(({ grid, config }) => grid === "published" && config.alpha === alpha),
  );
}

/** Scores of trainings in both ways. */
export interface BothScores {
  /** Score of the reported checkpoint, a training each. */
  readonly published: readonly number[];
  /** Exact survival of the final weights, a training each. */
  readonly exact: readonly number[];
  /** Means of both. */
  readonly mean: { readonly published: number; readonly exact: number };
}

/**
 * What trainings are reported as under the published protocol, and what their final policies are worth.
 *
 * @param rows At least one.
 */
export function bothScores(rows: readonly PublishedRow[]): BothScores {
  const published = rows.map(({ course }) => publishedChoice(course).published);
  const exact = rows.map(({ survival }) => survival);
  return {
    published,
    exact,
    mean: { published: meanSd(published).mean, exact: meanSd(exact).mean },
  };
}
