import assert from "node:assert/strict";
import { SUITE_BEHAVIOURS } from "../../../src/dataset/suite.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { SUITE_METHODS, suiteRows } from "../../../src/study/tables/suite_study.ts";
import { tabularRows } from "../../../src/study/tables/tabular_study.ts";

Deno.test("planners of the suite are those of the table, of five families", () => {
  const families = SUITE_METHODS.map(({ method }) => JSON.stringify(method).slice(0, 20));
  assert.equal(SUITE_METHODS.length, 6);
  assert.equal(new Set(families).size, 5, "value iteration stands twice");
});

Deno.test("the largest of the clinicians' datasets scores as in the table of planners", async () => {
  const mdp = await loadMdp();
  const clinician = SUITE_BEHAVIOURS.find(({ name }) => name === "clinician")!;
  const rows = await suiteRows(mdp, clinician, { seed: 3, sizes: [200, 1000] });
  assert.deepEqual(rows.map(({ episodes }) => episodes).sort(), [
    ...Array(6).fill(1000),
    ...Array(6).fill(200),
  ]);
  assert.ok(rows.every(({ behaviour, seed }) => behaviour === "clinician" && seed === 3));
  for (const episodes of [200, 1000]) {
    // A smaller dataset is the beginning of the larger, which is what a collection of fewer episodes is.
    const table = await tabularRows(mdp, { episodes, seed: 3 }, { methods: SUITE_METHODS });
    const own = rows.filter((row) => row.episodes === episodes);
    assert.deepEqual(own.map(({ survival }) => survival), table.map(({ survival }) => survival));
  }
});

Deno.test("of a deterministic policy's data every planner learns that policy where it went", async () => {
  const mdp = await loadMdp();
  const improved = SUITE_BEHAVIOURS.find(({ name }) => name === "improved")!;
  const rows = await suiteRows(mdp, improved, { seed: 0, sizes: [2000] });
  const values = rows.map(({ survival }) => survival);
  assert.ok(Math.max(...values) - Math.min(...values) < 2e-3, String(values));
  assert.ok(Math.min(...values) > 0.855);
});
