/**
 * Patients divided into splits: by a column, or within each outcome by a keyed hash of their names, so that neither the
 * order of rows nor other patients' readmissions matter.
 *
 * Shapes: E stays, P patients.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { Mapping, SplitMapping } from "../mapping/mapping.ts";
import type { Table } from "../table/table.ts";
import { counted, type Findings, tally } from "./findings.ts";
import type { Records } from "./records.ts";
import type { Stays } from "./stays.ts";

/** Who is in which split. */
export interface Division {
  /** (E) split of each stay, a number of `SPLIT_NAMES`. */
  readonly splitOf: Uint8Array;
  /** (E) patient of each stay, numbered in the order of their names. */
  readonly patientOf: Uint32Array;
}

/**
 * The place of a patient among others: SHA-256 of seed and name.
 *
 * @param seed The key.
 * @param name The patient's name.
 */
export function patientKey(seed: number, name: string): string {
  return createHash("sha256").update(`${seed}\n${name}`).digest("hex");
}

/**
 * Divides patients of one stratum.
 *
 * @param names Their names.
 * @param split Shares and seed.
 * @returns The split of each, a number of `SPLIT_NAMES`.
 */
export function divide(names: readonly string[], { shares, seed }: SplitMapping): Uint8Array {
  const keys = names.map((name) => patientKey(seed, name));
  const order = Array.from(names.keys()).sort((a, b) => keys[a] < keys[b] ? -1 : 1);
  const splits = new Uint8Array(names.length);
  let [share, taken] = [0, 0];
  shares.forEach((one, split) => {
    share += one;
    const until = Math.round(share * names.length);
    for (; taken < until; taken++) splits[order[taken]] = split;
  });
  return splits;
}

/** Splits by the table's column. */
function byColumn(
  records: Records,
  { order, starts }: Stays,
  { table, mapping, findings, patientOf }: {
    readonly table: Table;
    readonly mapping: Mapping;
    readonly findings: Findings;
    readonly patientOf: Uint32Array;
  },
): Uint8Array {
  const split = records.split!;
  const splitOf = new Uint8Array(patientOf.length);
  const known = new Map<number, number>();
  const wrong = tally();
  for (let e = 0; e < splitOf.length; e++) {
    splitOf[e] = split.at(order[starts[e]]);
    const own = known.get(patientOf[e]) ?? splitOf[e];
    known.set(patientOf[e], own);
    for (let i = starts[e]; i < starts[e + 1]; i++) {
      if (split.at(order[i]) !== own) wrong.add(order[i]);
    }
  }
  if (wrong.count === 0) return splitOf;
  const patient = records.patients[records.patient.at(wrong.first)];
  findings.add(
    "patient-in-two-splits",
    `${
      table.place(wrong.first, mapping.columns.split!)
    }: patient ${patient} is in another split too (${
      counted(wrong.count, "row")
    } in all), expected one split a patient`,
  );
  return splitOf;
}

/**
 * Divides patients.
 *
 * @param records The rows.
 * @param stays The stays.
 * @param options The table and its mapping; (E) outcomes; where findings go.
 */
export function splitPatients(records: Records, stays: Stays, options: {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly outcomes: Uint8Array;
  readonly findings: Findings;
}): Division {
  const { mapping, outcomes } = options;
  const { order, starts, transitions } = stays;
  const names = records.patients;
  const sorted = Array.from(names.keys()).sort((a, b) => names[a] < names[b] ? -1 : 1);
  const ranks = new Uint32Array(names.length);
  sorted.forEach((patient, rank) => ranks[patient] = rank);
  const E = transitions.length;
  const patientOf = Uint32Array.from(
    { length: E },
    (_, e) => ranks[records.patient.at(order[starts[e]])],
  );
  if (records.split !== null) {
    return { patientOf, splitOf: byColumn(records, stays, { ...options, patientOf }) };
  }
  // A patient's stratum is the worst outcome of a stay.
  const stratum = new Uint8Array(names.length);
  const isThere = new Uint8Array(names.length);
  for (let e = 0; e < E; e++) {
    if (transitions[e] === 0) continue;
    const patient = patientOf[e];
    isThere[patient] = 1;
    stratum[patient] = Math.max(stratum[patient], outcomes[e]);
  }
  const ofPatient = new Uint8Array(names.length);
  for (const outcome of new Set(stratum)) {
    const own = Array.from(stratum.keys()).filter((patient) =>
      isThere[patient] === 1 && stratum[patient] === outcome
    );
    const splits = divide(own.map((patient) => names[sorted[patient]]), mapping.split);
    own.forEach((patient, i) => ofPatient[patient] = splits[i]);
  }
  return {
    patientOf,
    splitOf: patientOf.length === 0
      ? new Uint8Array()
      : Uint8Array.from(patientOf, (p) => ofPatient[p]),
  };
}
