/**
 * Rows of new patients, read a block at a time, as observations of a cohort. Memory does not grow with the table: a stay's
 * rows stand together and in the order of time, so that its last values are all that is carried over.
 *
 * Shapes: R rows of a block, D features.
 *
 * @module
 */
import { breathe } from "../breathe.ts";
import type { CohortFeature } from "../cohort/cohort_record.ts";
import type { TableColumns } from "../cohort/model_cohort.ts";
import { observationsOf } from "../cohort/observations.ts";
import type { CellKind, Table, TableBlock } from "../cohort/table/table.ts";
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";

/** Rows that follow one another. */
export interface PatientRows {
  /** Number of the first one in the table, from 0. */
  readonly first: number;
  /** Number of rows R. */
  readonly rows: number;
  /** (R) names of their stays. */
  readonly stays: readonly string[];
  /** Number of stays that begin here. */
  readonly begun: number;
  /** (R) values by the feature's name, NaN where the cell is empty. */
  readonly raw: ReadonlyMap<string, Float32Array>;
  /** (R,D) what a model reads. */
  readonly observations: Float32Array;
}

/** What a table's rows are to become. */
export interface RowSource {
  /** The D features, in order. */
  readonly features: readonly CohortFeature[];
  /** Where the table holds them. */
  readonly columns: TableColumns;
}

/** How it is read. */
export interface ReadingOptions {
  /** Stops between two blocks. */
  readonly signal?: AbortSignal;
  /** Told the share of the table that is read. */
  readonly onRead?: (share: number) => void;
}

/** Most stays of a table: that none comes twice is known by their names. */
export const MOST_STAYS = 2 ** 20;

/** What is kept from block to block. */
interface Carried {
  /** Names of stays that have begun. */
  readonly known: Set<string>;
  /** The stay of the last row. */
  stay: string | null;
  /** Its time. */
  time: number;
  /** Its stay's last recorded values by feature; NaN where nothing was recorded yet. */
  readonly values: Map<string, number>;
}

/** What refuses a cell. */
type Refuse = (row: number, column: string, words: string) => never;

/** Checks that stays stand together and rise in time; first rows of those that begin in the block. */
function beginnings(
  stays: readonly string[],
  times: Float64Array,
  { carried, columns, refuse }: {
    readonly carried: Carried;
    readonly columns: TableColumns;
    readonly refuse: Refuse;
  },
): number[] {
  const starts: number[] = [];
  for (const [row, stay] of stays.entries()) {
    const time = times[row];
    if (!Number.isFinite(time)) refuse(row, columns.time, "found nothing, expected a step or time");
    if (stay !== carried.stay) {
      const shown = clipped(stay);
      if (carried.known.has(stay)) {
        refuse(row, columns.episode, `found stay ${shown} again, expected its rows together`);
      }
      if (carried.known.size === MOST_STAYS) {
        const expected = `expected at most ${MOST_STAYS} stays: divide the table`;
        refuse(row, columns.episode, `found one more stay, ${shown}, ${expected}`);
      }
      carried.known.add(stay);
      starts.push(row);
    } else if (time <= carried.time) {
      const expected = "expected rows of a stay in the order of time";
      refuse(row, columns.time, `found ${time} after ${carried.time}, ${expected}`);
    }
    carried.stay = stay;
    carried.time = time;
  }
  return starts;
}

/** A feature's values as a cohort holds them. */
function valuesOf(
  feature: CohortFeature,
  cells: Float64Array,
  refuse: (row: number, words: string) => never,
) {
  const { clip, transform } = feature;
  const [low, high] = clip ?? [-Infinity, Infinity];
  const bound = transform === "log" ? 0 : -1;
  return Float32Array.from(cells, (cell, row) => {
    const value = Math.fround(cell);
    if (Math.abs(value) === Infinity) refuse(row, `found ${cell}, expected at most 3.4e38 in size`);
    if (transform !== "none" && Math.min(Math.max(value, low), high) <= bound) {
      refuse(row, `found ${cell}, expected a number above ${bound}, which has a ${transform}`);
    }
    return value;
  });
}

/** Observations of a block whose first rows may go on with a stay: its last values stand before them as a row. */
function observed(
  raw: ReadonlyMap<string, Float32Array>,
  { rows, starts, values, features }: {
    readonly rows: number;
    readonly starts: readonly number[];
    readonly values: Map<string, number>;
    readonly features: readonly CohortFeature[];
  },
): Float32Array {
  const goesOn = starts[0] !== 0;
  const before = goesOn ? 1 : 0;
  const columns = new Map(Array.from(raw, ([name, own]) => {
    const whole = new Float32Array(rows + before);
    if (goesOn) whole[0] = values.get(name) ?? NaN;
    whole.set(own, before);
    return [name, whole] as const;
  }));
  const first = goesOn ? [0, ...starts.map((row) => row + 1)] : starts;
  const all = observationsOf(
    { rows: rows + before, columns, starts: Uint32Array.from(first) },
    features,
  );
  const last = first.at(-1)!;
  for (const [name, own] of columns) {
    const recorded = own.subarray(last).findLast((value) => !Number.isNaN(value));
    values.set(name, recorded ?? NaN);
  }
  return all.subarray(before * features.length);
}

/** The columns that are read, and how. */
function wanted({ features, columns }: RowSource, where: string): Map<string, CellKind> {
  const { episode, time } = columns;
  const kinds = new Map<string, CellKind>([[episode, "name"]]);
  for (const { name, kind } of features) {
    if (kind === "flag") continue;
    if (!Object.hasOwn(columns.features, name)) {
      throw new InputError(where, `nothing says which column the feature ${clipped(name)} is of`);
    }
    kinds.set(columns.features[name], "number");
  }
  // A time that is a feature too is read as one.
  return kinds.set(time, "time");
}

/**
 * Reads a table of new patients: doses, actions and outcomes need not be in it.
 *
 * @param table The table.
 * @param source What its rows are to become.
 * @param options A signal; who is told how far it is.
 * @throws {InputError} At the first cell that cannot be what its role says, where a stay comes twice or goes back in time,
 * or where a column is absent.
 */
export async function* patientRows(
  table: Table,
  source: RowSource,
  { signal, onRead }: ReadingOptions = {},
): AsyncGenerator<PatientRows> {
  const { features, columns } = source;
  const carried: Carried = { known: new Set(), stay: null, time: NaN, values: new Map() };
  for await (const block of table.read(wanted(source, table.path))) {
    yield rowsOf(block, { table, features, columns, carried });
    onRead?.(block.share);
    await breathe(signal);
  }
  if (carried.stay === null) throw new InputError(table.path, "holds no rows, expected patients");
}

/** A block's rows. */
function rowsOf(
  { first, rows, columns: cells }: TableBlock,
  { table, features, columns, carried }: RowSource & {
    readonly table: Table;
    readonly carried: Carried;
  },
): PatientRows {
  const refuse: Refuse = (row, column, words) => {
    throw new InputError(table.place(first + row, column), words);
  };
  const names = cells.get(columns.episode) as readonly (string | null)[];
  const stays = names.map((name, row) =>
    name ?? refuse(row, columns.episode, "found nothing, expected the name of a stay")
  );
  const times = cells.get(columns.time) as Float64Array;
  const starts = beginnings(stays, times, { carried, columns, refuse });
  const raw = new Map<string, Float32Array>();
  for (const feature of features) {
    if (feature.kind === "flag") continue;
    const column = columns.features[feature.name];
    const own = cells.get(column) as Float64Array;
    raw.set(feature.name, valuesOf(feature, own, (row, words) => refuse(row, column, words)));
  }
  const observations = observed(raw, { rows, starts, values: carried.values, features });
  return { first, rows, stays, begun: starts.length, raw, observations };
}
