import assert from "node:assert/strict";
import { STUDY_METHODS, tabularRows } from "../../../src/study/tables/tabular_study.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { matchesConstruction, planTabular } from "../../../src/tabular/tabular_method.ts";
import { countsOf } from "../../tabular/small_counts.ts";

const COUNTS = countsOf({ states: 2, actions: 2 }, [
  { from: [0, 0], to: "survival", times: 40 },
  { from: [0, 0], to: 1, times: 10 },
  { from: [0, 1], to: "death", times: 2 },
  { from: [1, 1], to: "death", times: 20 },
]);

Deno.test("every method of the study plans a policy; names are unique", () => {
  for (const { name, method } of STUDY_METHODS) {
    const { policy } = planTabular(COUNTS, method);
    assert.ok(Math.abs(policy[0] + policy[1] - 1) < 1e-12, name);
    assert.ok(policy[0] > 0.9, name);
  }
  assert.equal(new Set(STUDY_METHODS.map(({ name }) => name)).size, STUDY_METHODS.length);
});

Deno.test("count thresholds and the state's mean row match the benchmark's construction", () => {
  const marked = STUDY_METHODS.filter(({ method }) => matchesConstruction(method));
  const names = marked.map(({ name }) => name.replace(/[\d.]+/g, "#"));
  assert.deepEqual([...new Set(names)].sort(), [
    "lower-confidence k=# m=# c=#",
    "shrunk behaviour m=# k=#",
    "shrunk state-mean m=#",
    "spibb N=#",
    "value-iteration k=#",
    "value-iteration k=# gamma=#",
  ]);
  assert.ok(!marked.some(({ name }) => name === "value-iteration k=1"));
});

Deno.test("on 50,000 clinician episodes pairs seen 30 times reach 0.845", async () => {
  const mdp = await loadMdp();
  const methods = STUDY_METHODS.filter(({ name }) => name === "value-iteration k=30");
  const [{ survival }] = await tabularRows(mdp, { episodes: 50_000, seed: 0 }, { methods });
  assert.ok(survival > 0.845 && survival < 0.8751, String(survival));
});
