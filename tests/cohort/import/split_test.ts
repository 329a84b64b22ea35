import assert from "node:assert/strict";
import { divide, patientKey } from "../../../src/cohort/import/split_patients.ts";
import { OUTCOME } from "../../../src/cohort/import/outcomes.ts";
import { prepareCohort, type PreparedCohort } from "../../../src/cohort/import/prepare.ts";
import type { Mapping } from "../../../src/cohort/mapping/mapping.ts";
import { CARE, careRows, prepared, type Row, sourceOf } from "./care_table.ts";

/** The split of each patient by name. */
function splits({ records, stays, division }: PreparedCohort): Map<string, number> {
  return new Map(Array.from(division.splitOf, (split, e) => {
    const row = stays.order[stays.starts[e]];
    return [records.patients[records.patient.at(row)], split];
  }));
}

Deno.test("a patient's key is SHA-256 of seed and name", () => {
  assert.equal(
    patientKey(0, "p1"),
    "ea64fc0e2bbf0b098ec348cad2a9cbaea045d17777d9435ed69bc163cb11955d",
  );
  assert.notEqual(patientKey(0, "p1"), patientKey(1, "p1"));
});

Deno.test("shares are met to a patient, whoever stands first", () => {
  const names = Array.from({ length: 1001 }, (_, i) => `p${i}`);
  const split = { shares: [0.7, 0.15, 0.15], seed: 5 } as const;
  const own = divide(names, split);
  const sizes = [0, 1, 2].map((part) => own.filter((one) => one === part).length);
  assert.deepEqual(sizes, [701, 150, 150]);
  const turned = divide(names.toReversed(), split);
  assert.deepEqual([...turned].reverse(), [...own]);
  assert.notDeepEqual(divide(names, { ...split, seed: 6 }), own);
});

Deno.test("splits keep outcomes' shares, and a patient's stays together", async () => {
  // Every third patient comes back, once more.
  const rows = careRows();
  const again = rows.filter(({ patient }) => Number(String(patient).slice(1)) % 3 === 0)
    .map((row) => ({ ...row, stay: `${row.stay}b` }));
  const { cohort } = await prepared([...rows, ...again]);
  const byPatient = new Map<number, Set<number>>();
  cohort.division.splitOf.forEach((split, e) => {
    const patient = cohort.division.patientOf[e];
    byPatient.set(patient, (byPatient.get(patient) ?? new Set()).add(split));
  });
  assert.equal(byPatient.size, 700);
  assert.ok(byPatient.values().every((own) => own.size === 1));
  const died = [0, 1, 2].map((split) => {
    const patients = new Map<number, boolean>();
    cohort.division.splitOf.forEach((one, e) => {
      if (one !== split) return;
      patients.set(cohort.division.patientOf[e], cohort.outcomes[e] === OUTCOME.died);
    });
    return [patients.size, patients.values().filter((one) => one).toArray().length];
  });
  const [all, dead] = died.reduce(([a, b], [c, d]) => [a + c, b + d]);
  died.forEach(([own, count], i) => {
    const share = [0.7, 0.15, 0.15][i];
    assert.ok(Math.abs(own - share * all) <= 1 && Math.abs(count - share * dead) <= 1);
  });
});

Deno.test("another patient's coming back moves nobody", async () => {
  const rows = careRows();
  const again = rows.filter(({ patient }) => patient === "p5")
    .map((row) => ({ ...row, stay: "zz" }));
  const [before, after] = await Promise.all([prepared(rows), prepared([...rows, ...again])]);
  assert.deepEqual(splits(after.cohort), splits(before.cohort));
});

Deno.test("a split column is taken as it is", async () => {
  const words = ["Train", "val", "test"];
  const partOf = (row: Row) => words[Number(String(row.patient).slice(1)) % 3];
  const rows = careRows().map((row) => ({ ...row, part: partOf(row) }));
  const mapping: Mapping = { ...CARE, columns: { ...CARE.columns, split: "part" } };
  const { cohort } = await prepared(rows, mapping);
  for (const [name, split] of splits(cohort)) assert.equal(split, Number(name.slice(1)) % 3);
  rows[4].part = "exam";
  await assert.rejects(prepareCohort(sourceOf(rows, mapping)), {
    message: 'care:4 (part): found "exam", expected train, validation or test',
  });
});
