/**
 * Columns that tell a row's next state: compared with the next row, and read where no next row is.
 *
 * @module
 */
import { breathe } from "../../breathe.ts";
import type { Mapping } from "../mapping/mapping.ts";
import type { CellKind, Table } from "../table/table.ts";
import type { Records } from "./records.ts";
import { counted, type Findings, tally } from "./findings.ts";
import { NONE, type Stays } from "./stays.ts";

/** Features whose next values have a column. */
function nextFeatures({ features }: Mapping): { name: string; next: string }[] {
  return features.flatMap(({ name, next }) => next === null ? [] : [{ name, next }]);
}

/** Whether every feature's next value has a column: then a cut stay's last row tells what follows it. */
export function hasNextColumns({ features }: Mapping): boolean {
  return features.every(({ next }) => next !== null);
}

/** How far two values of one state may be apart, beside their size. */
const CLOSE = 1e-5;

function isSame(a: number, b: number): boolean {
  return Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(b));
}

/**
 * Reads the columns of next states a second time through the table, and adds the states that follow cut stays to the
 * columns of features.
 *
 * @param table The table.
 * @param options Its records, which get rows beyond R, and stays; the mapping; where findings go.
 * @param signal Stops it between two blocks.
 */
export async function readNextColumns(table: Table, { records, stays, mapping, findings }: {
  readonly records: Records;
  readonly stays: Stays;
  readonly mapping: Mapping;
  readonly findings: Findings;
}, signal?: AbortSignal): Promise<void> {
  const features = nextFeatures(mapping);
  if (features.length === 0) return;
  const { rows } = records;
  const { order, starts, follow } = stays;
  // What comes after each row: a row of the table, or one beyond them.
  const after = new Uint32Array(rows).fill(NONE);
  let appended = 0;
  for (let e = 0; e + 1 < starts.length; e++) {
    for (let i = starts[e] + 1; i < starts[e + 1]; i++) after[order[i - 1]] = order[i];
    if (follow[e] === NONE || follow[e] < rows) continue;
    after[order[starts[e + 1] - 1]] = follow[e];
    appended++;
  }
  const added = new Map(features.map(({ name }) => [name, new Float32Array(appended)]));
  const wrong = new Map(features.map(({ name }) => [name, tally()]));
  const kinds = new Map(features.map(({ next }): [string, CellKind] => [next, "number"]));
  for await (const { first, columns } of table.read(kinds)) {
    for (const { name, next } of features) {
      const values = columns.get(next) as Float64Array;
      const column = records.features.get(name)!;
      for (let i = 0; i < values.length; i++) {
        const to = after[first + i];
        if (to === NONE) continue;
        const value = Math.fround(values[i]);
        if (to >= rows) added.get(name)![to - rows] = value;
        else if (!isSame(value, column.at(to))) wrong.get(name)!.add(first + i);
      }
    }
    await breathe(signal);
  }
  // What has no such column is not known of these states.
  const unknown = new Float32Array(appended).fill(NaN);
  for (const [name, column] of records.features) column.push(added.get(name) ?? unknown);
  const faults = features.filter(({ name }) => wrong.get(name)!.count > 0);
  if (faults.length === 0) return;
  const { name, next } = faults[0];
  const found = wrong.get(name)!;
  findings.add(
    "next-differs",
    `${table.place(found.first, next)}: is not what the next row has for ${name} (${
      counted(found.count, "row")
    } of ${counted(faults.length, "feature")} in all), expected the next row's value`,
  );
}
