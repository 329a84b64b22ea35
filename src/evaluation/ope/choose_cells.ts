/**
 * How many cells a record is worth: the number whose values leave least on patients they were not fitted on.
 *
 * Shapes: N rows, R places, D features, A actions, K cells.
 *
 * @module
 */
import { placedRowValues } from "./double_reinforcement_learning.ts";
import { type LoggedEpisodes, residuals } from "./episodes.ts";
import { fitValues } from "./fitted_values.ts";
import { kMeans, nearestCells, type Observations } from "./k_means.ts";
import type { PlacedPolicy } from "./placed_policy.ts";
import { halves, takeEpisodes, takePlaces } from "./take_episodes.ts";

/** A record with a policy on it. */
export interface PlacedRecord {
  /** Its episodes. */
  readonly episodes: LoggedEpisodes;
  /** The policy at its places, which have no cells yet. */
  readonly placed: Omit<PlacedPolicy, "cells" | "cellOf">;
  /** (R,D) observations at the places. */
  readonly observations: Observations;
}

/** Numbers of cells that are tried. */
export const CELLS: readonly number[] = [100, 300, 1000];

/** Cells, and how they were chosen. */
export interface ChosenCells {
  /** (K,D) centres, found on all the record. */
  readonly centres: Float32Array;
  /** Number of cells K. */
  readonly cells: number;
  /** Mean squared Bellman residual on the other half of the patients, for each number that was tried. */
  readonly tried: readonly { readonly cells: number; readonly residual: number }[];
}

/**
 * Chooses cells: for each number, centres and values are fitted on half of the patients, and (r + gamma V(s') - Q(s,a))^2 is
 * averaged over the rows of the others. Equals go to the fewest.
 *
 * @param record A training record: those who are evaluated choose nothing.
 * @param options Discount, numbers to try, ascending, and a seed of halves and centres.
 */
export function chooseCells(
  { episodes, placed, observations }: PlacedRecord,
  { gamma, seed, cells: candidates = CELLS }: {
    readonly gamma: number;
    readonly seed: number;
    readonly cells?: readonly number[];
  },
): ChosenCells {
  const [fitting, other] = halves(episodes, seed).map((half) => takeEpisodes(episodes, half));
  const { features, values } = observations;
  const seen = new Float32Array(fitting.rows.length * features);
  fitting.rows.forEach((row, k) => {
    const from = placed.place[row] * features;
    seen.set(values.subarray(from, from + features), k * features);
  });
  const tried = candidates.map((cells) => {
    const centres = kMeans({ values: seen, features }, { cells, seed });
    const whole = { ...placed, cells, cellOf: nearestCells(observations, centres) };
    const { q } = fitValues(fitting.episodes, takePlaces(whole, fitting.rows), { gamma });
    const { dataset } = other.episodes;
    const left = residuals(
      other.episodes,
      placedRowValues(dataset, takePlaces(whole, other.rows), q),
      { gamma, goesOn: true },
    );
    return { cells, residual: left.reduce((sum, one) => sum + one * one, 0) / left.length };
  });
  const best = tried.reduce((a, b) => b.residual < a.residual ? b : a);
  return { centres: kMeans(observations, { cells: best.cells, seed }), cells: best.cells, tried };
}
