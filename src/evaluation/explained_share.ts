/**
 * How much of what a score varies a factor explains, and how much it would by chance.
 *
 * @module
 */
import { below, pcg4d, type Quad, STREAM } from "../random/pcg4d.ts";

/** A factor's share. */
export interface ExplainedShare {
  /** R squared: sum of squares between the factor's levels over the whole, 0 to 1. */
  readonly share: number;
  /** The value that the same is below in 95% of the permutations of the scores. */
  readonly chance: number;
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** R squared of one factor (one-way analysis of variance). */
function rSquared(levels: readonly unknown[], scores: readonly number[]): number {
  const mean = meanOf(scores);
  const total = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  const groups = Map.groupBy(scores.keys(), (i) => levels[i]);
  let between = 0;
  for (const group of groups.values()) {
    between += group.length * (meanOf(group.map((i) => scores[i])) - mean) ** 2;
  }
  return total === 0 ? 0 : between / total;
}

/**
 * The share of a factor.
 *
 * @param levels The factor's level in each run.
 * @param scores The score of each run, as many.
 * @param options Number of `permutations` and `seed` of the draws.
 * @throws {RangeError} If there are not as many of both, or fewer than two.
 */
export function explainedShare(
  levels: readonly unknown[],
  scores: readonly number[],
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
): ExplainedShare {
  if (levels.length !== scores.length || scores.length < 2) {
    throw new RangeError(`Cannot explain ${scores.length} scores by ${levels.length} levels`);
  }
  const draw: Quad = [0, 0, 0, 0];
  const found = Float64Array.from({ length: permutations }, (_, permutation) => {
    const order = [...scores];
    for (let i = order.length - 1; i > 0; i--) {
      const other = below(pcg4d(seed, STREAM.permutation, permutation, i, draw), i + 1);
      [order[i], order[other]] = [order[other], order[i]];
    }
    return rSquared(levels, order);
  }).sort();
  return {
    share: rSquared(levels, scores),
    chance: found[Math.min(permutations - 1, Math.ceil(0.95 * permutations) - 1)],
  };
}
