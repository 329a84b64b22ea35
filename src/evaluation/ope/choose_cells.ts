/**
 * How many cells a record is worth: the number whose values leave least on patients they were not fitted on.
 *
 * Cells are the same for all policies and are made once; which number of them serves a policy is chosen for it. A squared
 * Bellman residual holds the spread of V(s') too, which is less in few cells: the choice leans to them.
 *
 * Shapes: N rows, R places, D features, A actions, K cells.
 *
 * @module
 */
import { placedRowValues } from "./double_reinforcement_learning.ts";
import { type LoggedEpisodes, residuals } from "./episodes.ts";
import { fitValues } from "./fitted_values.ts";
import { kMeans, nearestCells, type Observations } from "./k_means.ts";
import type { PlacedPolicy, RecordPlaces } from "./placed_policy.ts";
import { halves, takeEpisodes, type TakenEpisodes, takePlaces } from "./take_episodes.ts";

/** Numbers of cells that are tried. */
export const CELLS: readonly number[] = [100, 300, 1000];

/** Cells of a training record, several numbers of them. */
export interface RecordCells {
  /** The record. */
  readonly episodes: LoggedEpisodes;
  /** Half of its patients, on whom values are fitted for the choice. */
  readonly fitting: TakenEpisodes;
  /** The others, on whom they are judged. */
  readonly other: TakenEpisodes;
  /** For each number of cells those of all the record's places (R), found on half of the patients, and on all. */
  readonly tried: readonly {
    /** Number of cells K. */
    readonly cells: number;
    /** (R) cells found on half of the patients. */
    readonly ofHalf: Uint32Array;
    /** (R) cells found on all. */
    readonly ofAll: Uint32Array;
    /** (K,D) centres found on all. */
    readonly centres: Float32Array;
  }[];
}

/** The observations at the places of some rows. */
function observed({ values, features }: Observations, places: Uint32Array): Observations {
  const taken = new Float32Array(places.length * features);
  places.forEach((place, k) =>
    taken.set(values.subarray(place * features, (place + 1) * features), k * features)
  );
  return { values: taken, features };
}

/**
 * Makes cells of a record.
 *
 * @param episodes The training record: those who are evaluated make no cells.
 * @param observations (R,D) at its places.
 * @param options Its places, seed of halves and centres, numbers to try, ascending.
 */
export function recordCells(
  episodes: LoggedEpisodes,
  observations: Observations,
  { places, seed, cells = CELLS }: {
    readonly places: Pick<RecordPlaces, "place">;
    readonly seed: number;
    readonly cells?: readonly number[];
  },
): RecordCells {
  const [fitting, other] = halves(episodes, seed).map((half) => takeEpisodes(episodes, half));
  const seen = observed(observations, fitting.rows.map((row) => places.place[row]));
  const tried = cells.map((count) => {
    const asked = { cells: count, seed };
    const centres = kMeans(observations, asked);
    return {
      cells: count,
      centres,
      ofAll: nearestCells(observations, centres),
      ofHalf: nearestCells(observations, kMeans(seen, asked)),
    };
  });
  return { episodes, fitting, other, tried };
}

/** Cells for a policy, and how they were chosen. */
export interface ChosenCells {
  /** The policy on the record, in its cells. */
  readonly placed: PlacedPolicy;
  /** (K,D) their centres. */
  readonly centres: Float32Array;
  /** Mean squared Bellman residual on the other half of the patients, for each number that was tried. */
  readonly tried: readonly { readonly cells: number; readonly residual: number }[];
}

/**
 * Chooses among cells for a policy: for each number, values are fitted on half of the patients, and
 * (r + gamma V(s') - Q(s,a))^2 is averaged over the rows of the others. Equals go to the fewest.
 *
 * @param record Cells of the training record.
 * @param policy The policy at its places.
 * @param options `gamma`, the discount.
 */
export function chooseCells(
  { fitting, other, tried }: RecordCells,
  policy: Omit<PlacedPolicy, "cells" | "cellOf">,
  { gamma }: { readonly gamma: number },
): ChosenCells {
  const judged = tried.map(({ cells, ofHalf }) => {
    const whole = { ...policy, cells, cellOf: ofHalf };
    const { q } = fitValues(fitting.episodes, takePlaces(whole, fitting.rows), { gamma });
    const left = residuals(
      other.episodes,
      placedRowValues(other.episodes.dataset, takePlaces(whole, other.rows), q),
      { gamma, goesOn: true },
    );
    return { cells, residual: left.reduce((sum, one) => sum + one * one, 0) / left.length };
  });
  const best = judged.reduce((a, b) => b.residual < a.residual ? b : a);
  const { cells, ofAll, centres } = tried[judged.indexOf(best)];
  return { placed: { ...policy, cells, cellOf: ofAll }, centres, tried: judged };
}
