import assert from "node:assert/strict";
import { observationsOf } from "../../../src/cohort/observations.ts";
import { syntheticStays } from "../../../src/cohort/synthetic/generate.ts";
import type { Knobs } from "../../../src/cohort/synthetic/knobs.ts";
import { carry } from "../../../src/cohort/synthetic/layout.ts";
import { layoutOf } from "../../../src/cohort/synthetic/layouts.ts";
import { observationMaker } from "../../../src/cohort/synthetic/scored_policy.ts";
import { MDP } from "./knobs_of.ts";
import { questionOf } from "./question_of.ts";

/** Observations of stays as an import makes them of the table. */
function ofTable(own: Partial<Knobs>): Float32Array {
  const { knobs, record } = questionOf({ patients: 60, ...own });
  const stays = [...syntheticStays(MDP, knobs)];
  const block = layoutOf(knobs).block(stays);
  const rows = block.values().next().value!.length;
  const columns = new Map(record.mapping.features.map(({ name, column }) => [
    name,
    Float32Array.from(block.get(column) as Float64Array),
  ]));
  let first = 0;
  const starts = Uint32Array.from(stays, (stay) => (first += stay.rows.length) - stay.rows.length);
  return observationsOf({ rows, columns, starts }, record.features);
}

/** The same, a row at a time, as truth makes them of patients on their way. */
function ofRows(own: Partial<Knobs>): Float32Array {
  const question = questionOf({ patients: 60, ...own });
  const layout = layoutOf(question.knobs);
  const maker = observationMaker(question);
  const all: number[] = [];
  for (const { rows } of syntheticStays(MDP, question.knobs)) {
    const last = new Float64Array(rows[0].values.length).fill(NaN);
    const before = new Float64Array(maker.cells).fill(NaN);
    for (const { values, sofa } of rows) {
      const cells = new Float64Array(maker.cells);
      layout.valuesOf({ values, last, sofa }, cells);
      all.push(...maker.observe(before, cells));
      carry(values, last);
      carry(cells, before);
    }
  }
  return Float32Array.from(all);
}

for (
  const own of [
    { noise: 0.5, gaps: "labs" },
    { noise: 1, gaps: "labs", layout: "replay" },
    { noise: 1, memory: "patient", gaps: "labs" },
    { noise: 1, layout: "mimic_sepsis" },
  ] as const
) {
  Deno.test(`a row at a time makes the observations of the table, to the bit: ${JSON.stringify(own)}`, () => {
    const table = ofTable(own);
    assert.ok(table.length > 60 * 37 && table.every(Number.isFinite));
    assert.deepEqual(ofRows(own), table);
  });
}

Deno.test("a feature that is made of no synthetic value is refused", () => {
  const { knobs, record } = questionOf({});
  const [first] = record.mapping.features;
  const features = [{ ...first, column: "ward" }];
  assert.throws(
    () =>
      observationMaker({ knobs, record: { ...record, mapping: { ...record.mapping, features } } }),
    /its feature heart_rate is made of the column ward, expected one of the synthetic values/,
  );
});
