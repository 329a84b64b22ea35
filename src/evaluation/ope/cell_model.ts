/**
 * The process that rows look like cell by cell: rows of equal pair and next place are one entry with its count.
 *
 * Shapes: N rows, R places, C cells, A actions, T entries.
 *
 * @module
 */
import { ENDING } from "../../dataset/dataset.ts";
import type { LoggedEpisodes } from "./episodes.ts";
import type { PlacedPolicy } from "./placed_policy.ts";

/** Counts of rows. Pair (c,a) is numbered `c * actions + a`. */
export interface CellModel {
  /** Number of rows N. */
  readonly rows: number;
  /** Number of actions A. */
  readonly actions: number;
  /** (C,A) rows of each pair. */
  readonly pairCount: Float64Array;
  /** (C) rows of each cell. */
  readonly cellCount: Float64Array;
  /** (C,A) sum of the rewards. */
  readonly reward: Float64Array;
  /** (C*A+1) a pair goes on to the entries from `start[pair]` up to, not including, the next. */
  readonly start: Uint32Array;
  /** (T) place that an entry leads to, ascending within a pair. */
  readonly next: Uint32Array;
  /** (T) rows of the entry. */
  readonly count: Float64Array;
  /** (C+1) where a cell's places lie in `placesOf`. */
  readonly placeStart: Uint32Array;
  /** (R) places, cell by cell. */
  readonly placesOf: Uint32Array;
  /** (R,A) the policy at them, in that order. */
  readonly policy: Float64Array;
}

/** Positions by group: (G+1) where each group begins, and the members group by group. */
function grouped(groupOf: ArrayLike<number>, groups: number) {
  const start = new Uint32Array(groups + 1);
  for (let i = 0; i < groupOf.length; i++) start[groupOf[i] + 1]++;
  for (let g = 0; g < groups; g++) start[g + 1] += start[g];
  const at = start.slice();
  const members = new Uint32Array(groupOf.length);
  for (let i = 0; i < groupOf.length; i++) members[at[groupOf[i]]++] = i;
  return { start, members };
}

/**
 * Counts rows.
 *
 * @param episodes The rows.
 * @param placed Their places and cells.
 */
export function cellModel(
  { dataset: { action, actions, reward, ending } }: Pick<LoggedEpisodes, "dataset">,
  { cells, cellOf, place, nextPlace, policy }: PlacedPolicy,
): CellModel {
  const pairs = cells * actions;
  const pairOf = Uint32Array.from(action, (a, i) => cellOf[place[i]] * actions + a);
  const rewards = new Float64Array(pairs);
  const pairCount = new Float64Array(pairs);
  const cellCount = new Float64Array(cells);
  pairOf.forEach((pair, i) => {
    rewards[pair] += reward[i];
    pairCount[pair]++;
    cellCount[Math.floor(pair / actions)]++;
  });
  const { start: rowStart, members } = grouped(pairOf, pairs);
  const start = new Uint32Array(pairs + 1);
  const next: number[] = [];
  const count: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const places = members.subarray(rowStart[pair], rowStart[pair + 1])
      .filter((i) => (ending[i] & ENDING.terminated) === 0).map((i) => nextPlace[i]).sort();
    places.forEach((to, k) => {
      if (k > 0 && places[k - 1] === to) count[count.length - 1]++;
      else {
        next.push(to);
        count.push(1);
      }
    });
    start[pair + 1] = next.length;
  }
  const { start: placeStart, members: placesOf } = grouped(cellOf, cells);
  const sorted = new Float64Array(policy.length);
  placesOf.forEach((place, k) => {
    for (let a = 0; a < actions; a++) sorted[k * actions + a] = policy[place * actions + a];
  });
  return {
    rows: action.length,
    actions,
    pairCount,
    cellCount,
    reward: rewards,
    start,
    next: Uint32Array.from(next),
    count: Float64Array.from(count),
    placeStart,
    placesOf,
    policy: sorted,
  };
}
