/**
 * Where a policy comes in the model that `fitted_values.ts` fits: the same linear system, transposed. What an episode
 * earns by its visits is what its first state is worth.
 *
 * Shapes: N rows, E episodes, R places, C cells, A actions.
 *
 * @module
 */
import { type CellModel, cellModel } from "./cell_model.ts";
import type { LoggedEpisodes } from "./episodes.ts";
import { ALL_PRIOR, CELL_PRIOR, type FittingOptions, MOST_SWEEPS } from "./fitted_values.ts";
import type { PlacedPolicy } from "./placed_policy.ts";

/** Visits not yet followed, of one in the beginning, that are let go. */
const REST = 1e-11;

/** Where a policy comes in a fitted model. */
export interface FittedVisits {
  /** (C,A) expected discounted number of visits to each pair in an episode. */
  readonly pairs: Float64Array;
  /** (C) the same of cells. */
  readonly visits: Float64Array;
  /** (C) what the rows' own episodes come to: mean discounted visits, each cell being counted once more than it occurs. */
  readonly behaviour: Float64Array;
  /** Share of the visits at which the policy takes an action that the cell's rows never show. */
  readonly unsupported: number;
  /** Whether some visits were never followed to an end. */
  readonly moving: boolean;
}

/** (C) mean discounted visits of the episodes, each cell being counted once more. */
function loggedVisits(
  { starts }: LoggedEpisodes,
  placed: PlacedPolicy,
  gamma: number,
): Float64Array {
  const { cells, cellOf, place } = placed;
  const count = starts.length - 1;
  const visits = new Float64Array(cells).fill(1 / count);
  for (let e = 0; e < count; e++) {
    for (let i = starts[e], discount = 1; i < starts[e + 1]; i++, discount *= gamma) {
      visits[cellOf[place[i]]] += discount / count;
    }
  }
  return visits;
}

/**
 * Takes the visits open at a cell's places, and says which actions the policy takes there, into (A) `here`: four places at
 * once, added in their order.
 *
 * @returns Whether there were any.
 */
function takeVisits(here: Float64Array, model: CellModel, { cell, open }: {
  readonly cell: number;
  readonly open: Float64Array;
}): boolean {
  const { actions, placeStart, placesOf, policy } = model;
  const end = placeStart[cell + 1];
  let some = false;
  const take = (k: number) => {
    const visits = open[placesOf[k]];
    open[placesOf[k]] = 0;
    some ||= visits !== 0;
    return visits;
  };
  here.fill(0);
  let k = placeStart[cell];
  for (; k + 4 <= end; k += 4) {
    const o0 = take(k), o1 = take(k + 1), o2 = take(k + 2), o3 = take(k + 3);
    for (let a = 0, at = k * actions; a < actions; a++, at++) {
      let sum = here[a] + o0 * policy[at];
      sum += o1 * policy[at + actions];
      sum += o2 * policy[at + 2 * actions];
      here[a] = sum + o3 * policy[at + 3 * actions];
    }
  }
  for (; k < end; k++) {
    const visits = take(k);
    for (let a = 0; a < actions; a++) here[a] += visits * policy[k * actions + a];
  }
  return some;
}

/**
 * Follows a policy through the model, cell by cell, until all its visits have ended.
 *
 * @param episodes The rows that the model is of; the policy begins where their episodes do.
 * @param placed The policy on them.
 * @param options Discount, weight of a cell's row.
 */
export function fitVisits(
  episodes: LoggedEpisodes,
  placed: PlacedPolicy,
  { gamma, prior = CELL_PRIOR, allPrior = ALL_PRIOR, sweeps: most = MOST_SWEEPS }: FittingOptions,
): FittedVisits {
  const model = cellModel(episodes, placed);
  const { actions, pairCount, cellCount, start, next, count } = model;
  const { cellOf, place, cells } = placed;
  const { starts } = episodes;
  /** (R) visits to places that are still to be followed. */
  const open = new Float64Array(cellOf.length);
  for (let e = 0; e + 1 < starts.length; e++) open[place[starts[e]]] += 1 / (starts.length - 1);
  const pairs = new Float64Array(cells * actions);
  const here = new Float64Array(actions);
  let sweeps = 0, moving = true;
  while (moving && sweeps < most) {
    let anywhere = 0;
    for (let cell = 0; cell < cells; cell++) {
      const some = takeVisits(here, model, { cell, open });
      if (!some) continue;
      const first = cell * actions;
      let shared = 0;
      for (let a = 0; a < actions; a++) {
        pairs[first + a] += here[a];
        shared += prior * here[a] / (pairCount[first + a] + prior) / (cellCount[cell] + allPrior);
      }
      anywhere += allPrior * shared / model.rows;
      for (let a = 0, pair = first; a < actions; a++, pair++) {
        const each = gamma * (here[a] / (pairCount[pair] + prior) + shared);
        for (let k = start[pair]; k < start[pair + 1]; k++) open[next[k]] += count[k] * each;
      }
    }
    for (let k = 0; k < next.length; k++) open[next[k]] += gamma * anywhere * count[k];
    sweeps++;
    moving = !(open.reduce((a, b) => a + b, 0) <= REST);
  }
  const visits = new Float64Array(cells);
  let unseen = 0, all = 0;
  pairs.forEach((u, pair) => {
    visits[Math.floor(pair / actions)] += u;
    all += u;
    if (pairCount[pair] === 0) unseen += u;
  });
  const behaviour = loggedVisits(episodes, placed, gamma);
  return { pairs, visits, behaviour, unsupported: unseen / all, moving };
}
