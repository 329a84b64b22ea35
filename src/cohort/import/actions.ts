/**
 * Actions: levels of doses, or the table's own numbers.
 *
 * Shapes: N transitions in the order of stays.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import { clipped } from "../../text/visible.ts";
import type { ActionAxis } from "../cohort_record.ts";
import type { ActionMapping, DoseAxis } from "../mapping/mapping.ts";
import type { Table } from "../table/table.ts";
import { counted, type Findings, tally } from "./findings.ts";
import type { Records } from "./records.ts";

/** Most actions: they are bytes. */
const MAX_ACTIONS = 256;

/** The action grid. */
export interface ActionGrid {
  /** Number of actions. */
  readonly count: number;
  /** Its axes, the slower one first. */
  readonly axes: readonly ActionAxis[];
}

/**
 * A quantile by linear interpolation between order statistics (NumPy's default).
 *
 * @param sorted Ascending, at least one.
 * @param share 0 to 1.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
}

/**
 * The level of a dose: 0 is none, a value on an edge goes down.
 *
 * @param dose At least 0, or NaN for none.
 * @param edges Upper edges of the levels 1, 2, … but the last, ascending.
 */
export function levelOf(dose: number, edges: readonly number[]): number {
  if (!(dose > 0)) return 0;
  let level = 1;
  for (const edge of edges) if (dose > edge) level++;
  return level;
}

/** What actions are made of. */
export interface ActionSource {
  /** Where rows are, for errors. */
  readonly table: Table;
  /** The rows. */
  readonly records: Records;
  /** How actions are made. */
  readonly actions: ActionMapping;
  /** Names of the axes in the order wanted of the grid (default: that of the mapping). */
  readonly order?: readonly string[];
  /** (N) row of the table whose action each transition takes. */
  readonly rows: Uint32Array;
  /** (N) 1 where the transition is of the training split. */
  readonly isTrain: Uint8Array;
  /** Receives what is wrong. */
  readonly findings: Findings;
}

/** An axis with its edges: those given, or quartiles of the non-zero doses of train. */
function doseAxis({ name, column, edges }: DoseAxis, source: ActionSource): ActionAxis {
  const { table, records, rows, isTrain, findings } = source;
  const doses = records.numbers.get(column)!;
  const [negative, infinite] = [tally(), tally()];
  const given = new Float64Array(edges === null ? rows.length : 0);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const dose = doses.at(rows[i]);
    if (dose < 0) negative.add(rows[i]);
    if (Math.abs(dose) === Infinity) infinite.add(rows[i]);
    if (dose > 0 && isTrain[i] === 1 && edges === null) given[count++] = dose;
  }
  const found = (row: number) => `${table.place(row, column)}: found ${doses.at(row)}`;
  const all = (count: number) => `(${counted(count, "row")} in all)`;
  if (negative.count > 0) {
    const expected = "expected an amount of at least 0";
    findings.add("negative-dose", `${found(negative.first)} ${all(negative.count)}, ${expected}`);
  }
  if (infinite.count > 0) {
    findings.add(
      "not-finite",
      `${found(infinite.first)} ${all(infinite.count)}, expected a number`,
    );
  }
  const sorted = given.subarray(0, count).sort();
  const own = edges ??
    (sorted.length === 0 ? [] : [0.25, 0.5, 0.75].map((q) => quantile(sorted, q)));
  const levels = edges === null ? 5 : edges.length + 2;
  const distinct = own.every((edge, i) => i === 0 || own[i - 1] < edge);
  const isWhole = own.length === levels - 2 && distinct &&
    (edges !== null || sorted[sorted.length - 1] > own[own.length - 1]);
  if (!isWhole) {
    findings.add(
      "doses-coincide",
      `${column}: found edges ${own.join(", ") || "of no dose at all"}, expected ${
        levels - 1
      } levels of doses that differ: give fewer edges in a mapping (actions.bins; deno task cohort mapping writes one to edit)`,
    );
  }
  return { name, levels, column, edges: own };
}

/** How many actions apart levels of an axis are. */
function strideOf(axes: readonly { readonly levels: number }[], axis: number): number {
  return axes.slice(axis + 1).reduce((product, { levels }) => product * levels, 1);
}

/**
 * The number of an action in a grid whose axes stand in another order.
 *
 * @param action Its number.
 * @param axes The axes, the slower one first.
 * @param order Places of the axes in the new order.
 */
export function relabelled(
  action: number,
  axes: readonly { readonly levels: number }[],
  order: readonly number[],
): number {
  let own = 0;
  for (const axis of order) {
    const { levels } = axes[axis];
    own = own * levels + Math.floor(action / strideOf(axes, axis)) % levels;
  }
  return own;
}

/**
 * Places of axes in a wanted order.
 *
 * @param axes The axes as they are.
 * @param wanted Their names in the new order; undefined for the same.
 * @throws {InputError} If they are not the same names.
 */
export function orderOf(
  axes: readonly { readonly name: string }[],
  wanted?: readonly string[],
): number[] {
  const names = axes.map(({ name }) => name);
  const order = (wanted ?? names).map((name) => names.indexOf(name));
  const isWhole = order.length === names.length && names.every((_, i) => order.includes(i));
  if (isWhole) return order;
  throw new InputError(
    "--axes",
    `found ${clipped(wanted!.join(","))}, expected the axes ${names.join(",")} in some order`,
  );
}

/** The table's own numbers. */
function numberedActions(
  { column, axes }: Extract<ActionMapping, { readonly column: string }>,
  { table, records, rows, order: wanted, findings }: ActionSource,
): { grid: ActionGrid; action: Uint8Array } {
  const count = strideOf(axes, -1);
  checkCount(count, table);
  const order = orderOf(axes, wanted);
  const numbers = Uint8Array.from({ length: count }, (_, i) => relabelled(i, axes, order));
  const action = new Uint8Array(rows.length);
  const cells = records.numbers.get(column)!;
  const wrong = tally();
  for (let i = 0; i < rows.length; i++) {
    const value = cells.at(rows[i]);
    if (Number.isInteger(value) && value >= 0 && value < count) action[i] = numbers[value];
    else wrong.add(rows[i]);
  }
  if (wrong.count > 0) {
    findings.add(
      "action-out-of-range",
      `${table.place(wrong.first, column)}: found ${cells.at(wrong.first)} (${
        counted(wrong.count, "row")
      } in all), expected a whole number from 0 to ${count - 1}`,
    );
  }
  const own = order.map((axis) => ({ ...axes[axis], column: null, edges: null }));
  return { grid: { count, axes: own }, action };
}

/** Levels of doses. */
function binnedActions(
  { bins }: Extract<ActionMapping, { readonly bins: unknown }>,
  source: ActionSource,
): { grid: ActionGrid; action: Uint8Array } {
  const { table, records, rows } = source;
  const axes = orderOf(bins, source.order).map((axis) => doseAxis(bins[axis], source));
  const [slow, fast] = axes;
  const count = slow.levels * fast.levels;
  checkCount(count, table);
  const [slower, faster] = axes.map(({ column }) => records.numbers.get(column!)!);
  const action = Uint8Array.from(
    rows,
    (row) =>
      levelOf(slower.at(row), slow.edges!) * fast.levels + levelOf(faster.at(row), fast.edges!),
  );
  return { grid: { count, axes }, action };
}

/**
 * Makes the actions of transitions.
 *
 * @param source What they are made of.
 * @returns The grid, and (N) actions: first axis times the levels of the second, plus the second.
 * @throws {InputError} If the grid has more than 256 actions, or not the axes that are wanted.
 */
export function actionsOf(source: ActionSource): { grid: ActionGrid; action: Uint8Array } {
  const { actions } = source;
  return "bins" in actions ? binnedActions(actions, source) : numberedActions(actions, source);
}

function checkCount(count: number, { path }: Table): void {
  if (count <= MAX_ACTIONS) return;
  throw new InputError(path, `found ${count} actions, expected at most ${MAX_ACTIONS}`);
}
