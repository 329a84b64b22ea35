/**
 * Lints of what a feature cannot know: the action of its own row, and the outcome.
 *
 * @module
 */
import { OUTCOME } from "../import/outcomes.ts";
import type { FeatureLint, FeatureLook } from "./look.ts";

/** Rows that are looked at, at most: those of the first stays, by name. */
const ROWS = 20_000;
/** Rows that say something. */
const LEAST = 100;
/** Share of a feature's variance in ranks that levels explain, from which it tells them. */
const TELLS = 0.5;

/** How many of ascending numbers are below a value, or not above it. */
function countBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value || orEqual && sorted[middle] === value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mid-ranks of numbers: those of equal ones are their mean. */
function ranksOf(values: Float64Array): Float64Array {
  const sorted = values.toSorted();
  return values.map((value) =>
    (countBelow(sorted, value, false) + countBelow(sorted, value, true) - 1) / 2
  );
}

/**
 * How much of the variance of numbers' ranks lies between groups: the correlation ratio, adjusted for the number of groups
 * as R^2 is (epsilon squared). 1: the group follows from the number as well as can be.
 *
 * @param values (n) numbers.
 * @param groups (n) group of each, below 255.
 */
export function explainedByGroups(values: Float64Array, groups: Uint8Array): number {
  const ranks = ranksOf(values);
  const n = values.length;
  const [sums, counts] = [new Float64Array(256), new Float64Array(256)];
  const mean = (n - 1) / 2;
  let total = 0;
  for (let i = 0; i < n; i++) {
    total += (ranks[i] - mean) ** 2;
    sums[groups[i]] += ranks[i];
    counts[groups[i]]++;
  }
  const used = counts.filter((count) => count > 0).length;
  if (total === 0 || used < 2 || n <= used) return 0;
  let between = 0;
  for (let g = 0; g < 256; g++) {
    if (counts[g] > 0) between += counts[g] * (sums[g] / counts[g] - mean) ** 2;
  }
  return 1 - (1 - between / total) * (n - 1) / (n - used);
}

/** A value of each row, of which some are looked at. */
type OfRow = (row: number) => number;

/** How well a number of rows tells an axis's level in the same row. */
function tells(look: FeatureLook, levels: Uint8Array, valueOf: OfRow): number {
  const rows = Math.min(look.values.length, ROWS);
  const values = new Float64Array(rows);
  const groups = new Uint8Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const value = valueOf(row);
    if (Number.isNaN(value) || levels[row] === 255) continue;
    values[count] = value;
    groups[count++] = levels[row];
  }
  if (count < LEAST) return 0;
  return explainedByGroups(values.subarray(0, count), groups.subarray(0, count));
}

/** Names of amounts given, and of sums of them. */
const [DOSE_NAME, SUM_NAME] = [
  /input|fluid|vaso|pressor|dose|norepi|noradren/i,
  /^cum|cumul|total|balance/i,
];

/**
 * A feature from which the action of its row, or what is added to a sum of doses in it, can be read off: by what it says,
 * and where state and action are of one window by its name.
 */
export const actionInState: FeatureLint = (look, findings) => {
  const { feature: { name }, values, train: { axes, starts, isSameWindow } } = look;
  const isFirst = new Set(starts);
  const grown: OfRow = (row) => isFirst.has(row) ? NaN : values[row] - values[row - 1];
  const shares = axes.map(({ name: axis, levels }) => ({
    axis,
    own: tells(look, levels, (row) => values[row]),
    growth: tells(look, levels, grown),
  }));
  const told = shares.filter(({ own }) => own >= TELLS);
  const summed = shares.filter(({ growth }) => growth >= TELLS);
  for (const { axis, own } of told) {
    const share = own.toFixed(2);
    findings.add(
      "action-in-state",
      `${name} tells the ${axis} given in its own row: the level explains ${share} of its variance in ranks`,
    );
  }
  if (told.length > 0) return;
  for (const { axis, growth } of summed) {
    findings.add(
      "cumulative-dose",
      `${name} grows by the ${axis} given in its own row: the level explains ${
        growth.toFixed(2)
      } of its growth's variance in ranks`,
    );
  }
  if (summed.length > 0 || !isSameWindow) return;
  const window = "and its row's action is of the same window";
  if (SUM_NAME.test(name)) {
    if (!DOSE_NAME.test(name) && !/balance/i.test(name)) return;
    findings.add("cumulative-dose", `${name} is a sum of doses by its name, ${window}`);
  } else if (DOSE_NAME.test(name)) {
    findings.add("action-in-state", `${name} is an amount given by its name, ${window}`);
  }
};

/** Area under the receiver operating characteristic from which a feature gives the outcome away, and stays it needs. */
const [GIVES_AWAY, LEAST_STAYS] = [0.95, 10];

/**
 * The chance that a number of one group exceeds one of the other, ties counting half (Mann and Whitney).
 *
 * @param values (n) numbers.
 * @param isOne (n) whether each is of the one group.
 */
export function areaUnderCurve(values: Float64Array, isOne: ArrayLike<boolean>): number {
  const ranks = ranksOf(values);
  let [sum, ones] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    if (!isOne[i]) continue;
    sum += ranks[i];
    ones++;
  }
  return (sum - ones * (ones - 1) / 2) / (ones * (values.length - ones));
}

/** A feature that says at the start who will die. */
export const outcomeInFeature: FeatureLint = ({ feature: { name }, values, train }, findings) => {
  const { starts, outcomes } = train;
  const known = Array.from(starts.subarray(0, ROWS).keys()).filter((e) =>
    outcomes[e] !== OUTCOME.unknown && !Number.isNaN(values[starts[e]])
  );
  const died = known.map((e) => outcomes[e] === OUTCOME.died);
  const dead = died.filter((one) => one).length;
  if (Math.min(dead, known.length - dead) < LEAST_STAYS) return;
  const area = areaUnderCurve(Float64Array.from(known, (e) => values[starts[e]]), died);
  if (Math.max(area, 1 - area) < GIVES_AWAY) return;
  findings.add(
    "outcome-in-feature",
    `${name} tells at the first row who dies: area under the curve ${
      Math.max(area, 1 - area).toFixed(3)
    }`,
  );
};
