/**
 * What the published choice of a checkpoint does in trainings, from their courses of scores alone.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { PUBLISHED_EPISODES, publishedChoice } from "../../evaluation/published_protocol.ts";
import type { PublishedRow } from "../../study/grids/study_rows.ts";

/** A training needs so many evaluations for its spread to say anything. */
const FEWEST = 5;

/** What the trainings of a kind come to. */
export interface CourseSummary {
  /** What they are. */
  readonly name: string;
  /** Number of trainings. */
  readonly runs: number;
  /** Evaluations of each. */
  readonly evaluations: number;
  /** Mean score of the reported checkpoints on the episodes that chose them. */
  readonly reported: number;
  /** Mean exact survival of these checkpoints. */
  readonly reportedExact: number;
  /** Mean exact survival of the final weights. */
  readonly finalExact: number;
  /**
   * Correlation of two checkpoints' scores that the spread within trainings stands for: on the same episodes
   * the errors of a training's scores have variance p (1 - p) / 100 times 1 - rho.
   */
  readonly correlation: number;
}

/**
 * Sums trainings up.
 *
 * @param name What they are.
 * @param rows Rows of a study with equally many evaluations each.
 * @returns Null if there are none, or too few evaluations.
 */
export function courseSummary(name: string, rows: readonly PublishedRow[]): CourseSummary | null {
  if (rows.length === 0 || rows.some(({ course }) => course.length < FEWEST)) return null;
  const mean = (of: (row: PublishedRow) => number) => meanSd(rows.map(of)).mean;
  const chosen = new Map(rows.map((row) => [row, publishedChoice(row.course)]));
  const ratio = mean(({ course }) => {
    const errors = course.map(({ published, survival }) => published - survival);
    const p = meanSd(course.map(({ survival }) => survival)).mean;
    return meanSd(errors).sd! ** 2 / (p * (1 - p) / PUBLISHED_EPISODES);
  });
  return {
    name,
    runs: rows.length,
    evaluations: rows[0].course.length,
    reported: mean((row) => chosen.get(row)!.published),
    reportedExact: mean((row) => chosen.get(row)!.survival),
    finalExact: mean((row) => row.survival),
    correlation: 1 - ratio,
  };
}
