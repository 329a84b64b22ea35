/**
 * Rows in which a policy and the clinicians differ most, for a clinician to read.
 *
 * The difference is in levels of doses: sum_a pi(a|s) d(a, what was done), d being the sum over the axes of how many levels
 * two actions are apart (1 for actions that are mere names). A stay gives its furthest row alone, so that one patient does
 * not fill the list; of equally far rows it is the one in which the policy is said to gain most, V(s) - Q(s, what was done).
 *
 * Shapes: N rows, A actions, C cells.
 *
 * @module
 */
import { actionLevels } from "../cohort/action_levels.ts";
import type { NamedAxis } from "../cohort/mapping/mapping.ts";
import { isCut, type LoggedEpisodes } from "../evaluation/ope/episodes.ts";
import type { PlacedPolicy } from "../evaluation/ope/placed_policy.ts";
import type { Judged } from "./judge.ts";

/** A row in which they differ. */
export interface DifferingRow {
  /** Its number among the rows evaluated. */
  readonly row: number;
  /** Its stay among those evaluated, from 0. */
  readonly stay: number;
  /** Its place in the stay, from 0. */
  readonly step: number;
  /** What was done. */
  readonly done: number;
  /** What the policy does, the likeliest of it. */
  readonly chosen: number;
  /** How far apart they are, in levels of doses. */
  readonly distance: number;
  /** Probability that the clinicians' model gives to what was done. */
  readonly doneLikelihood: number;
  /** The same of what the policy does. */
  readonly chosenLikelihood: number;
  /** Rows of the fitting patients in the same cell where the policy's choice was taken. */
  readonly chosenRows: number;
  /** All of their rows in that cell. */
  readonly cellRows: number;
  /** V(s): expected return from here under the policy. */
  readonly value: number;
  /** Q(s, what was done): the same if what was done is done once more. */
  readonly doneValue: number;
  /** Discounted return from here as it came; null where the record was cut. */
  readonly observed: number | null;
}

/** (A,A) how far apart actions are. */
function distances(axes: readonly NamedAxis[] | null, actions: number): Float64Array {
  const levelsOf = axes && actionLevels(axes);
  return Float64Array.from({ length: actions * actions }, (_, pair) => {
    const [a, b] = [Math.floor(pair / actions), pair % actions];
    if (levelsOf === null) return Number(a !== b);
    const others = levelsOf(b);
    return levelsOf(a).reduce((sum, level, i) => sum + Math.abs(level - others[i]), 0);
  });
}

/** (N) discounted return from each row on; NaN where the record was cut. */
function returnsAhead(
  { starts, dataset: { reward, ending } }: LoggedEpisodes,
  gamma: number,
): Float64Array {
  const ahead = new Float64Array(reward.length);
  for (let e = 0; e + 1 < starts.length; e++) {
    let sum = isCut(ending[starts[e + 1] - 1]) ? NaN : 0;
    for (let i = starts[e + 1] - 1; i >= starts[e]; i--) {
      sum = reward[i] + gamma * sum;
      ahead[i] = sum;
    }
  }
  return ahead;
}

/** (C,A) rows by cell and action. */
function pairCounts(
  { dataset: { action, actions } }: LoggedEpisodes,
  { cells, cellOf, place }: PlacedPolicy,
): Uint32Array {
  const counts = new Uint32Array(cells * actions);
  action.forEach((a, i) => counts[cellOf[place[i]] * actions + a]++);
  return counts;
}

/**
 * Finds the rows.
 *
 * @param judged What a record was made of.
 * @param options How many rows at most; axes of the actions, null where they are mere names.
 * @returns The furthest first, at most one a stay, and none in which both do the same for certain.
 */
export function differingRows(
  { ground, fitted }: Pick<Judged, "ground" | "fitted">,
  { count, axes }: { readonly count: number; readonly axes: readonly NamedAxis[] | null },
): DifferingRow[] {
  const { episodes: { fitting, evaluated }, behaviour: { clone }, gamma } = ground;
  const { starts, dataset: { action, actions } } = evaluated;
  const { policy, place, cellOf } = fitted.placed.evaluated;
  const { q, v } = fitted.values;
  const distance = distances(axes, actions);
  const counts = pairCounts(fitting, fitted.placed.fitting);
  const ahead = returnsAhead(evaluated, gamma);
  const expected = Float64Array.from(action, (done, i) => {
    let sum = 0;
    for (let a = 0, at = place[i] * actions; a < actions; a++) {
      sum += policy[at + a] * distance[a * actions + done];
    }
    return sum;
  });
  const isFurther = (i: number, j: number) =>
    expected[i] > expected[j] || expected[i] === expected[j] && v[i] - q[i] > v[j] - q[j];

  const furthest = Array.from({ length: starts.length - 1 }, (_, stay) => {
    let row = starts[stay];
    for (let i = row + 1; i < starts[stay + 1]; i++) if (isFurther(i, row)) row = i;
    return { stay, row };
  });
  const order = furthest.filter(({ row }) => expected[row] > 0)
    .sort((a, b) => isFurther(a.row, b.row) ? -1 : isFurther(b.row, a.row) ? 1 : a.row - b.row);
  return order.slice(0, count).map(({ stay, row }) => {
    const at = place[row] * actions;
    let chosen = 0;
    for (let a = 1; a < actions; a++) if (policy[at + a] > policy[at + chosen]) chosen = a;
    const own = counts.subarray(cellOf[place[row]] * actions).subarray(0, actions);
    return {
      row,
      stay,
      step: row - starts[stay],
      done: action[row],
      chosen,
      distance: expected[row],
      doneLikelihood: clone.evaluated[at + action[row]],
      chosenLikelihood: clone.evaluated[at + chosen],
      chosenRows: own[chosen],
      cellRows: own.reduce((sum, n) => sum + n, 0),
      value: v[row],
      doneValue: q[row],
      observed: Number.isNaN(ahead[row]) ? null : ahead[row],
    };
  });
}
