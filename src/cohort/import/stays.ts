/**
 * Stays as episodes: their rows in the order of time, where they end and how, and which rows are transitions.
 *
 * A stay of n rows has n transitions where the process ended in its last row. A last row without an action is the state
 * after the last action: n - 1. A cut stay needs such a state; where it has none, its last row is taken for it.
 *
 * Shapes: R rows, E stays.
 *
 * @module
 */
import type { Mapping } from "../mapping/mapping.ts";
import type { Table } from "../table/table.ts";
import { counted, type Findings, tally } from "./findings.ts";
import type { Records } from "./records.ts";

/** No row. */
export const NONE = 0xffffffff;

/** E stays, by name. */
export interface Stays {
  /** (R) rows of the table: stay after stay, each by time. */
  readonly order: Uint32Array;
  /** (E+1) first place of each stay in `order`, then R. */
  readonly starts: Uint32Array;
  /** (E) number of transitions. */
  readonly transitions: Uint32Array;
  /**
   * (E) row of the state after the last action; {@link NONE} where there is none, R and above where columns of their own
   * tell it, counted through the stays.
   */
  readonly follow: Uint32Array;
  /** (E) 1 where the record was cut. */
  readonly cut: Uint8Array;
  /** How many rows behind its state a transition's action stands. */
  readonly shift: 0 | 1;
}

/** What is done with the rows. */
export interface ArrangeOptions {
  /** Where rows are, for errors. */
  readonly table: Table;
  /** Roles of the columns. */
  readonly mapping: Mapping;
  /** Whether a row's state takes the next row's action. */
  readonly shifted: boolean;
  /** Whether a row says nothing of an action. */
  isEmpty(row: number): boolean;
  /** Whether the table tells what follows each row in columns of its own. */
  readonly hasNext: boolean;
}

/** Ranks of names in the order of their characters. */
function ranksOf(names: readonly string[]): Uint32Array {
  const sorted = Array.from(names.keys()).sort((a, b) => names[a] < names[b] ? -1 : 1);
  const ranks = new Uint32Array(names.length);
  sorted.forEach((name, rank) => ranks[name] = rank);
  return ranks;
}

/**
 * What tells whether a row has an action. Where doses are empty in other rows than last ones, empty is no dose, which is
 * an action.
 */
function actionRule(
  { order, starts }: Pick<Stays, "order" | "starts">,
  { mapping, isEmpty }: ArrangeOptions,
): (row: number) => boolean {
  const hasAction = (row: number) => !isEmpty(row);
  if (!("bins" in mapping.actions)) return hasAction;
  for (let e = 0; e + 1 < starts.length; e++) {
    for (let i = starts[e]; i + 1 < starts[e + 1]; i++) if (isEmpty(order[i])) return () => true;
  }
  return hasAction;
}

/** The rows by stay and time. */
function ordered({ rows, stays, stay, time }: Records): Pick<Stays, "order" | "starts"> {
  const ranks = ranksOf(stays);
  const starts = new Uint32Array(stays.length + 1);
  for (let row = 0; row < rows; row++) starts[ranks[stay.at(row)] + 1]++;
  for (let e = 0; e < stays.length; e++) starts[e + 1] += starts[e];
  const next = starts.slice();
  const order = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) order[next[ranks[stay.at(row)]]++] = row;
  for (let e = 0; e < stays.length; e++) {
    const own = order.subarray(starts[e], starts[e + 1]);
    const isSorted = own.every((row, i) => i === 0 || time.at(own[i - 1]) <= time.at(row));
    if (!isSorted) own.sort((a, b) => time.at(a) - time.at(b) || a - b);
  }
  return { order, starts };
}

/** How far from a whole number of steps rows may be apart. */
const OFF_STEP = 0.25;

/** Looks at the steps between the rows of stays. */
function checkSteps(records: Records, { order, starts }: Pick<Stays, "order" | "starts">, options: {
  readonly arrange: ArrangeOptions;
  readonly findings: Findings;
}): void {
  const { arrange: { table, mapping: { columns } }, findings } = options;
  const { time } = records;
  const unit = columns.hours ?? 1;
  const [twice, gaps, uneven] = [tally(), tally(), tally()];
  for (let e = 0; e + 1 < starts.length; e++) {
    for (let i = starts[e] + 1; i < starts[e + 1]; i++) {
      const steps = (time.at(order[i]) - time.at(order[i - 1])) / unit;
      if (steps === 0) twice.add(order[i]);
      else if (Math.abs(steps - Math.max(Math.round(steps), 1)) > OFF_STEP) uneven.add(order[i]);
      else if (Math.round(steps) > 1) gaps.add(order[i]);
    }
  }
  if (twice.count > 0) {
    const where = table.place(twice.first, columns.time);
    const stay = records.stays[records.stay.at(twice.first)];
    findings.add(
      "duplicate-steps",
      `${where}: found ${time.at(twice.first)} again in stay ${stay} (${
        counted(twice.count, "row")
      } in all), expected each step once`,
    );
  }
  if (gaps.count + uneven.count === 0) return;
  const step = columns.hours === null ? "1" : `${columns.hours} h`;
  findings.add(
    "step-gaps",
    `${
      counted(gaps.count, "row")
    } more than one step after the row before, ${uneven.count} at no whole number of steps of ${step}`,
  );
}

/** Whether a stay names one patient. */
function checkPatients(records: Records, { order, starts }: Pick<Stays, "order" | "starts">, {
  table,
  mapping,
}: ArrangeOptions, findings: Findings): void {
  if (mapping.columns.patient === null) {
    findings.add(
      "patient-is-stay",
      "no column of patients: each stay is taken for a patient, whose readmissions can fall into two splits",
    );
    return;
  }
  const wrong = tally();
  for (let e = 0; e + 1 < starts.length; e++) {
    const own = records.patient.at(order[starts[e]]);
    for (let i = starts[e] + 1; i < starts[e + 1]; i++) {
      if (records.patient.at(order[i]) !== own) wrong.add(order[i]);
    }
  }
  if (wrong.count === 0) return;
  const stay = records.stays[records.stay.at(wrong.first)];
  findings.add(
    "two-patients",
    `${table.place(wrong.first, mapping.columns.patient)}: another patient in stay ${stay} (${
      counted(wrong.count, "row")
    } in all), expected one patient a stay`,
  );
}

/** What a stay's rows come to. */
interface Shape {
  readonly transitions: number;
  /** Row of the state after the last action; {@link NONE} where there is none, `"appended"` where columns tell it. */
  readonly follow: number | "appended";
  /** Whether the last row has an action that is not trained on. */
  readonly isLeftOut: boolean;
}

/**
 * Shapes a stay.
 *
 * @param own Its rows in order.
 * @param options Whether the last one has an action; whether the record was cut; as {@link ArrangeOptions} says.
 */
function shapeOf(own: Uint32Array, { acts, isCut, shifted, hasNext }: {
  readonly acts: boolean;
  readonly isCut: boolean;
  readonly shifted: boolean;
  readonly hasNext: boolean;
}): Shape {
  const last = own.length - 1;
  if (shifted) {
    // The last state has no action; nor has the one before, if the last window has none.
    const count = Math.max(acts ? last : last - 1, 0);
    return { transitions: count, follow: own[count], isLeftOut: false };
  }
  if (!acts) return { transitions: last, follow: own[last], isLeftOut: false };
  if (!isCut) return { transitions: last + 1, follow: NONE, isLeftOut: false };
  if (hasNext) return { transitions: last + 1, follow: "appended", isLeftOut: false };
  return { transitions: last, follow: own[last], isLeftOut: true };
}

/** Says what was found of ends and actions. */
function reportEnds(records: Records, { table, mapping }: ArrangeOptions, found: {
  readonly early: ReturnType<typeof tally>;
  readonly missing: ReturnType<typeof tally>;
  readonly leftOut: number;
  readonly empty: number;
  readonly findings: Findings;
}): void {
  const { early, missing, leftOut, empty, findings } = found;
  const { columns } = mapping;
  if (early.count > 0) {
    findings.add(
      "done-not-last",
      `${table.place(early.first, columns.done ?? columns.truncated!)}: stay ${
        records.stays[records.stay.at(early.first)]
      } goes on after its end (${counted(early.count, "row")} in all), expected ends in last rows`,
    );
  }
  if (missing.count > 0) {
    findings.add(
      "action-missing",
      `${table.place(missing.first, actionColumn(mapping))}: no action (${
        counted(missing.count, "row")
      } in all), expected one in every row but a stay's last`,
    );
  }
  if (leftOut > 0) {
    findings.add(
      "cut-action-left-out",
      `${
        counted(leftOut, "cut stay")
      } without a row after the last action: the last row is taken for the state that follows`,
    );
  }
  if (empty > 0) {
    findings.add("stay-left-out", `${counted(empty, "stay")} without a transition left out`);
  }
}

/**
 * Arranges rows as stays.
 *
 * @param records The rows.
 * @param options Where they are, and what of them is an action.
 * @param findings Receives what is wrong.
 */
export function arrangeStays(
  records: Records,
  options: ArrangeOptions,
  findings: Findings,
): Stays {
  const { mapping: { columns }, shifted, hasNext } = options;
  const { order, starts } = ordered(records);
  checkSteps(records, { order, starts }, { arrange: options, findings });
  checkPatients(records, { order, starts }, options, findings);
  const hasAction = actionRule({ order, starts }, options);
  const flag = (name: string | null) => name === null ? null : records.numbers.get(name)!;
  const [done, truncated] = [flag(columns.done), flag(columns.truncated)];
  const E = starts.length - 1;
  const transitions = new Uint32Array(E);
  const follow = new Uint32Array(E);
  const cut = new Uint8Array(E);
  const [early, missing] = [tally(), tally()];
  const shift = shifted ? 1 : 0;
  let [leftOut, empty, appended] = [0, 0, 0];
  for (let e = 0; e < E; e++) {
    const own = order.subarray(starts[e], starts[e + 1]);
    const last = own.length - 1;
    const acts = hasAction(own[last]);
    // Endings are said in the last row, or in that of the last action.
    const lastAction = acts && !shifted ? last : Math.max(last - 1, 0);
    const said = (column: typeof done) =>
      column !== null && (column.at(own[last]) === 1 || column.at(own[lastAction]) === 1);
    const isCut = said(truncated) || (done !== null && !said(done));
    for (let i = 0; i < lastAction; i++) {
      if (done?.at(own[i]) === 1 || truncated?.at(own[i]) === 1) early.add(own[i]);
    }
    for (let i = shift; i < last; i++) if (!hasAction(own[i])) missing.add(own[i]);
    const shape = shapeOf(own, { acts, isCut, shifted, hasNext });
    cut[e] = isCut ? 1 : 0;
    transitions[e] = shape.transitions;
    follow[e] = shape.follow === "appended" ? records.rows + appended++ : shape.follow;
    if (shape.isLeftOut) leftOut++;
    if (shape.transitions === 0) empty++;
  }
  reportEnds(records, options, { early, missing, leftOut, empty, findings });
  return { order, starts, transitions, follow, cut, shift };
}

/** The column that says a row's action, or the first of two. */
export function actionColumn({ actions }: Mapping): string {
  return "bins" in actions ? actions.bins[0].column : actions.column;
}
