/**
 * What keys of a mapping say against one another.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import type { Located } from "../../text/located_yaml.ts";
import { clipped } from "../../text/visible.ts";
import type { Mapping } from "./mapping.ts";
import { MOST_ACTIONS } from "./mapping_checks.ts";

/** Place of a value below another one, or of the last on the way that the file has. */
function placeOf(item: Located, way: readonly (string | number)[]): string {
  let at = item;
  for (const step of way) {
    const { value } = at;
    const next = Array.isArray(value)
      ? value[Number(step)]
      : value instanceof Map
      ? value.get(String(step))?.item
      : undefined;
    if (next === undefined) break;
    at = next;
  }
  return at.where;
}

/** A contradiction: the key to be mended, by the way to it, and what is wrong. */
interface Contradiction {
  readonly way: readonly (string | number)[];
  readonly what: string;
}

/** The first value that occurs twice, with its number. */
function twice(values: readonly string[]): { value: string; at: number } | null {
  const at = values.findIndex((value, i) => values.indexOf(value) < i);
  return at < 0 ? null : { value: values[at], at };
}

function* ofFeatures({ features }: Mapping): Generator<Contradiction> {
  for (const key of ["name", "column"] as const) {
    const again = twice(features.map((feature) => feature[key]));
    if (!again) continue;
    const what = `${key}: found "${clipped(again.value)}" twice, expected a feature once`;
    yield { way: ["features", again.at, key], what: `features.${what}` };
  }
  const names = new Set(features.map((feature) => feature.name));
  for (const [i, { name, flag, transform, clip, column, next }] of features.entries()) {
    if (flag && names.has(`${name}_missing`)) {
      const what = `found a feature "${clipped(name)}_missing" too, expected one of the two`;
      yield { way: ["features", i, "flag"], what: `features.flag: ${what}` };
    }
    const least = transform === "log" ? 0 : transform === "log1p" ? -1 : -Infinity;
    if (clip && clip[0] <= least) {
      const what = `found ${clip[0]} as low, expected above ${least}, for ${transform}`;
      yield { way: ["features", i, "clip"], what: `features.clip: ${what}` };
    }
    if (next === column) {
      const what = "found the feature's own column, expected that of its next value";
      yield { way: ["features", i, "next"], what: `features.next: ${what}` };
    }
  }
}

function* ofColumns({ columns }: Mapping): Generator<Contradiction> {
  const keys = ["episode", "patient", "time", "split", "done", "truncated"] as const;
  for (const [i, key] of keys.entries()) {
    const own = columns[key];
    const other = keys.slice(0, i).find((one) => own !== null && columns[one] === own);
    // A patient may be given as the stay.
    if (other === undefined || key === "patient") continue;
    const what = `found "${clipped(own!)}", which is ${other} too, expected another column`;
    yield { way: ["columns", key], what: `columns.${key}: ${what}` };
  }
}

function* ofActions({ actions }: Mapping): Generator<Contradiction> {
  const key = "bins" in actions ? "bins" : "axes";
  const axes = "bins" in actions ? actions.bins : actions.axes;
  const again = twice(axes.map(({ name }) => name));
  if (again) {
    const what = `found the axis "${clipped(again.value)}" twice, expected two names`;
    yield { way: ["actions", key, again.at, "name"], what: `actions.${key}.name: ${what}` };
  }
  const levels = "bins" in actions
    ? actions.bins.map(({ edges }) => edges === null ? 5 : edges.length + 2)
    : actions.axes.map((axis) => axis.levels);
  const count = levels.reduce((a, b) => a * b, 1);
  if (count < 2 || count > MOST_ACTIONS) {
    const what = `found ${count} actions, expected 2 to ${MOST_ACTIONS}`;
    yield { way: ["actions", key], what: `actions.${key}: ${what}` };
  }
  if (!("bins" in actions)) return;
  if (actions.bins[0].column !== actions.bins[1].column) return;
  const what = `found "${clipped(actions.bins[1].column)}" twice, expected two columns`;
  yield { way: ["actions", "bins", 1, "column"], what: `actions.bins.column: ${what}` };
}

function* ofReward(
  { reward, outcome, features }: Mapping,
  columns: readonly string[],
): Generator<Contradiction> {
  if (reward.kind === "column") return;
  if (outcome === null) {
    const what = `found no outcome for ${reward.kind} rewards, expected one (or kind: column)`;
    yield { way: ["reward", "kind"], what: `reward.kind: ${what}` };
  }
  if (reward.kind === "sparse") return;
  const needed = reward.kind === "sofa" ? ["sofa" as const] : ["sofa" as const, "lactate" as const];
  for (const key of needed) {
    const wanted = (reward as { readonly [K in typeof key]: string })[key];
    if (features.some(({ name }) => name === wanted) || columns.includes(wanted)) continue;
    const what = `found no feature or column "${clipped(wanted)}", expected the name of one`;
    yield { way: ["reward", key], what: `reward.${key}: ${what}` };
  }
}

/**
 * Refuses a mapping whose keys contradict one another.
 *
 * @param mapping The mapping.
 * @param item Its file, for places.
 * @param columns Columns of the table.
 * @throws {InputError} At the place of the first contradiction.
 */
export function checkTogether(
  mapping: Mapping,
  item: Located,
  columns: readonly string[],
): void {
  for (const check of [ofColumns, ofFeatures, ofActions, ofReward]) {
    for (const { way, what } of check(mapping, columns)) {
      throw new InputError(placeOf(item, way), what);
    }
  }
}
