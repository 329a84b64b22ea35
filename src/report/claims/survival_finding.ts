/**
 * Whether a published survival is ours: exactly, or as a score of a few hundred episodes.
 *
 * @module
 */
import type { PublishedRow } from "../../study/grids/study_rows.ts";
import { percent } from "../markdown_parts.ts";
import { bothScores } from "../published_runs.ts";
import { type Finding, finding } from "./claim.ts";

/** A share agrees exactly within half a point. */
const EXACT = 0.005;

/** Standard error of a mean over three blocks of 100 episodes, of which a share p survives. */
function threeBlocksError(p: number): number {
  return Math.sqrt(p * (1 - p) / 300);
}

/**
 * Holds a published survival of a policy that is not trained against ours.
 *
 * @param theirs Their share.
 * @param exact Our exact survival.
 */
export function fixedFinding(theirs: number, exact: number): Finding {
  return finding(
    {
      exact: Math.abs(theirs - exact) <= EXACT,
      published: Math.abs(theirs - exact) <= 1.96 * threeBlocksError(exact),
    },
    `exact ${percent(exact)}; a mean of three scores of 100 episodes has a standard error of ${
      (100 * threeBlocksError(exact)).toFixed(1)
    } points`,
  );
}

/**
 * Whether two means over three blocks, theirs and ours, are within 1.96 standard errors of a difference.
 *
 * @param theirs Their share.
 * @param ours Our mean under their protocol.
 */
export function withinNoise(theirs: number, ours: number): boolean {
  return Math.abs(theirs - ours) <= 1.96 * Math.SQRT2 * threeBlocksError(ours);
}

/**
 * Holds a published survival against trainings of ours.
 *
 * @param theirs Their share.
 * @param rows The trainings; none if they have not been run.
 */
export function trainedFinding(theirs: number, rows: readonly PublishedRow[]): Finding | null {
  if (rows.length === 0) return null;
  const { mean } = bothScores(rows);
  return finding(
    {
      exact: Math.abs(theirs - mean.exact) <= EXACT,
      published: withinNoise(theirs, mean.published),
    },
    `exact ${percent(mean.exact)}, their protocol ${percent(mean.published)}`,
  );
}
