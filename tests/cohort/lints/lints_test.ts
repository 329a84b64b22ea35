import assert from "node:assert/strict";
import { type LintId, LINTS } from "../../../src/cohort/import/findings.ts";
import { prepareCohort } from "../../../src/cohort/import/prepare.ts";
import { areaUnderCurve, explainedByGroups } from "../../../src/cohort/lints/leaks.ts";
import { careRows, sourceOf } from "../import/care_table.ts";
import { FAULTS } from "./faults.ts";

const IDS = Object.keys(LINTS) as LintId[];

Deno.test("a clean table fires no lint", async () => {
  assert.deepEqual((await prepareCohort(sourceOf(careRows()))).findings, []);
});

for (const id of IDS) {
  Deno.test(`lint ${id} fires on its fault, at its level`, async () => {
    const { rows, mapping, says } = FAULTS[id];
    const { findings, cohort } = await prepareCohort(sourceOf(rows, mapping));
    const own = findings.filter((one) => one.id === id);
    assert.ok(
      own.length > 0,
      `found ${findings.map((one) => `${one.id}: ${one.message}`).join("; ")}`,
    );
    assert.match(own[0].message, says);
    assert.ok(own.every(({ level }) => level === LINTS[id]));
    const hasErrors = findings.some(({ level }) => level === "error");
    assert.equal(cohort === null, hasErrors);
    // A warning's fault is no error.
    assert.equal(hasErrors, LINTS[id] === "error", findings.map((one) => one.id).join());
    // Warnings stay with the cohort: they name no rows of a file.
    if (LINTS[id] === "warning") assert.doesNotMatch(own[0].message, /care:\d/);
  });
}

Deno.test("the page of lints has a row for each, with its level", async () => {
  const page = new URL("../../../src/cohort/lints/README.md", import.meta.url);
  const text = await Deno.readTextFile(page);
  const rows = text.matchAll(/^\| `([a-z0-9-]+)` *\| (error|warning) /gm);
  assert.deepEqual(Object.fromEntries(Array.from(rows, ([, id, level]) => [id, level])), LINTS);
});

Deno.test("what levels explain of ranks: all of it, none of it, and by hand", () => {
  const groups = Uint8Array.from({ length: 200 }, (_, i) => i % 2);
  assert.equal(explainedByGroups(Float64Array.from(groups), groups), 1);
  const other = Float64Array.from({ length: 200 }, (_, i) => i >> 1);
  assert.ok(Math.abs(explainedByGroups(other, groups)) < 0.01);
  // Ranks 0 1 2 3 in groups 0 0 1 1: between 4, total 5, adjusted 1 - (1/5)(3/2).
  const four = explainedByGroups(Float64Array.of(1, 5, 6, 9), Uint8Array.of(0, 0, 1, 1));
  assert.ok(Math.abs(four - 0.7) < 1e-12);
});

Deno.test("the area under the curve counts pairs, ties by half", () => {
  const values = Float64Array.of(1, 2, 2, 3);
  assert.equal(areaUnderCurve(values, [false, false, true, true]), (1 + 1 + 0.5 + 1) / 4);
});
