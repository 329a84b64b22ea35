/**
 * Who survived.
 *
 * Shapes: E stays.
 *
 * @module
 */
import type { Mapping } from "../mapping/mapping.ts";
import type { Table } from "../table/table.ts";
import { counted, type Findings, tally } from "./findings.ts";
import type { Records } from "./records.ts";
import type { Stays } from "./stays.ts";

/** What became of a patient. */
export const OUTCOME = { survived: 0, unknown: 1, died: 2 } as const;

/**
 * (E) outcomes of stays, see {@link OUTCOME}: by the outcome's column, which says the same in all rows that say anything,
 * or by the sign of the last reward.
 *
 * @param records The rows.
 * @param stays The stays.
 * @param options The table and its mapping; where findings go.
 */
export function outcomesOf(records: Records, stays: Stays, { table, mapping, findings }: {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly findings: Findings;
}): Uint8Array {
  const { order, starts, transitions, shift } = stays;
  const outcomes = new Uint8Array(transitions.length).fill(OUTCOME.unknown);
  const { outcome, reward } = mapping;
  const wrong = tally();
  if (outcome !== null) {
    const column = records.numbers.get(outcome.column)!;
    for (let e = 0; e < outcomes.length; e++) {
      let value = NaN;
      for (let i = starts[e]; i < starts[e + 1]; i++) {
        const own = column.at(order[i]);
        if (Number.isNaN(own) || own === value) continue;
        if (!Number.isNaN(value)) wrong.add(order[i]);
        value = own;
      }
      if (Number.isNaN(value)) wrong.add(order[starts[e + 1] - 1]);
      outcomes[e] = value === outcome.died ? OUTCOME.died : OUTCOME.survived;
    }
  } else if (reward.kind === "column") {
    const column = records.numbers.get(reward.column)!;
    for (let e = 0; e < outcomes.length; e++) {
      if (transitions[e] === 0) continue;
      const last = column.at(order[starts[e] + transitions[e] - 1 + shift]);
      if (last > 0) outcomes[e] = OUTCOME.survived;
      if (last < 0) outcomes[e] = OUTCOME.died;
    }
  }
  if (wrong.count > 0) {
    findings.add(
      "outcome-varies",
      `${table.place(wrong.first, outcome!.column)}: stay ${
        records.stays[records.stay.at(wrong.first)]
      } has no outcome, or two (${
        counted(wrong.count, "row")
      } in all), expected one, the same in all rows or in the last`,
    );
  }
  return outcomes;
}
