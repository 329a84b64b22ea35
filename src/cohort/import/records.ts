/**
 * What a table says, by role: one pass over its blocks into columns.
 *
 * Shapes: R rows.
 *
 * @module
 */
import { breathe } from "../../breathe.ts";
import { InputError } from "../../input_error.ts";
import { clipped } from "../../text/visible.ts";
import type { SplitName } from "../cohort_record.ts";
import type { Mapping } from "../mapping/mapping.ts";
import type { CellKind, Table } from "../table/table.ts";
import { type Column, createColumn, createNames } from "./column.ts";
import { type RewardValues, rewardValues, shapedTerms } from "./rewards.ts";

/** A table's columns by role, R rows each. */
export interface Records {
  /** Number of rows R. */
  readonly rows: number;
  /** Names of the stays, by number. */
  readonly stays: readonly string[];
  /** (R) number of the stay. */
  readonly stay: Column<Uint32Array>;
  /** Names of the patients, by number; those of the stays where the table does not know patients. */
  readonly patients: readonly string[];
  /** (R) number of the patient. */
  readonly patient: Column<Uint32Array>;
  /** (R) step or time. */
  readonly time: Column<Float64Array>;
  /** (R) number of the split in {@link SPLIT_NAMES}; null where no column says. */
  readonly split: Column<Uint8Array> | null;
  /** Other numbers by the table's name of their column: doses, action, reward, outcome, endings. */
  readonly numbers: ReadonlyMap<string, Column<Float64Array>>;
  /**
   * Features, and columns whose changes are rewarded, by their names; rows beyond R are states that follow a stay's last
   * row.
   */
  readonly features: ReadonlyMap<string, Column<Float32Array>>;
  /** First cell that no float32 can hold, if there is one. */
  readonly beyond: { readonly row: number; readonly column: string; readonly value: number } | null;
}

/** The splits, by number. */
export const SPLIT_NAMES: readonly SplitName[] = ["train", "validation", "test"];

/** Words that a split column may use. */
const SPLIT_WORDS: Readonly<Record<string, number>> = {
  train: 0,
  training: 0,
  validation: 1,
  valid: 1,
  val: 1,
  dev: 1,
  test: 2,
};

/** The columns of numbers that are no features. */
function numberColumns({ columns, outcome, actions, reward }: Mapping): string[] {
  const doses = "bins" in actions ? actions.bins.map(({ column }) => column) : [actions.column];
  const rewards = reward.kind === "column" ? [reward.column] : [];
  const ends = [columns.done, columns.truncated, outcome?.column ?? null];
  return [...doses, ...rewards, ...ends.filter((name) => name !== null)];
}

/** The features, and the columns whose changes are rewarded. */
function valueColumns({ features, reward }: Mapping): RewardValues[] {
  const others = shapedTerms(reward).map(({ feature }) => rewardValues(feature, features));
  return [...new Map([...features, ...others].map((one) => [one.name, one])).values()];
}

/** How each column is read; a column has one kind. */
function wantedKinds(mapping: Mapping): Map<string, CellKind> {
  const { columns: { episode, patient, time, split } } = mapping;
  const kinds = new Map<string, CellKind>();
  const want = (name: string | null, kind: CellKind) => {
    if (name === null) return;
    const other = kinds.get(name) ?? kind;
    // A time is a number too.
    const isEither = other !== kind && ![other, kind].includes("name");
    if (other !== kind && !isEither) {
      const expected = "expected a column for each";
      throw new InputError(clipped(name), `is taken as names and as numbers, ${expected}`);
    }
    kinds.set(name, isEither ? "time" : kind);
  };
  for (const name of [episode, patient, split]) want(name, "name");
  want(time, "time");
  for (const name of numberColumns(mapping)) want(name, "number");
  for (const { column } of valueColumns(mapping)) want(column, "number");
  return kinds;
}

/**
 * Reads a table's columns.
 *
 * @param table The table.
 * @param mapping What its columns are.
 * @param options `signal` stops it between two blocks; `onRead` is told the share of the table that is read.
 * @throws {InputError} At the first cell that cannot be what its role says, or where there are no rows.
 */
export async function readRecords(
  table: Table,
  mapping: Mapping,
  { signal, onRead }: {
    readonly signal?: AbortSignal;
    readonly onRead?: (share: number) => void;
  } = {},
): Promise<Records> {
  const { columns: roles } = mapping;
  const features = valueColumns(mapping);
  const kinds = wantedKinds(mapping);
  const stays = createNames();
  const patients = roles.patient === null ? stays : createNames();
  const stay = createColumn(Uint32Array);
  const patient = roles.patient === null ? stay : createColumn(Uint32Array);
  const time = createColumn(Float64Array);
  const split = roles.split === null ? null : createColumn(Uint8Array);
  const numbers = new Map(
    numberColumns(mapping).map((name) => [name, createColumn(Float64Array)]),
  );
  const values = new Map(features.map(({ name }) => [name, createColumn(Float32Array)]));
  let beyond: Records["beyond"] = null;
  let rows = 0;
  for await (const block of table.read(kinds)) {
    const refuse = (i: number, column: string, [found, expected]: [string, string]): never => {
      const where = table.place(block.first + i, column);
      throw new InputError(where, `found ${found}, expected ${expected}`);
    };
    const numbersOf = (name: string) => block.columns.get(name) as Float64Array;
    const namesOf = (name: string, expected: string) => {
      const cells = block.columns.get(name) as readonly (string | null)[];
      return Array.from(cells, (cell, i) => cell ?? refuse(i, name, ["nothing", expected]));
    };
    stay.push(namesOf(roles.episode, "the name of a stay").map(stays.numberOf));
    if (roles.patient !== null) {
      patient.push(namesOf(roles.patient, "the name of a patient").map(patients.numberOf));
    }
    const times = numbersOf(roles.time);
    const unknown = times.findIndex((one) => !Number.isFinite(one));
    if (unknown >= 0) refuse(unknown, roles.time, [shown(times[unknown]), "a step or time"]);
    time.push(times);
    if (roles.split !== null) {
      const expected = "train, validation or test";
      split!.push(
        namesOf(roles.split, expected).map((word, i) =>
          SPLIT_WORDS[word.trim().toLowerCase()] ??
            refuse(i, roles.split!, [JSON.stringify(clipped(word)), expected])
        ),
      );
    }
    for (const [name, column] of numbers) column.push(numbersOf(name));
    for (const { name, column } of features) {
      const own = numbersOf(column);
      for (let i = 0; i < own.length && beyond === null; i++) {
        if (Number.isNaN(own[i]) || Number.isFinite(Math.fround(own[i]))) continue;
        beyond = { row: block.first + i, column, value: own[i] };
      }
      values.get(name)!.push(own);
    }
    rows += block.rows;
    onRead?.(block.share);
    await breathe(signal);
  }
  if (rows === 0) throw new InputError(table.path, "holds no rows, expected records of patients");
  return {
    rows,
    stays: stays.known,
    stay,
    patients: patients.known,
    patient,
    time,
    split,
    numbers,
    features: values,
    beyond,
  };
}

/** A number as an error shows it. */
function shown(value: number): string {
  return Number.isNaN(value) ? "nothing" : String(value);
}
