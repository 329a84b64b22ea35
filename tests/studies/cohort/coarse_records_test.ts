import assert from "node:assert/strict";
import { evaluatePolicy } from "../../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { coarseCells, coarseLimit } from "../../../src/studies/cohort/coarse_records.ts";
import { readCsv } from "../../../src/text/csv.ts";
import { tinyMdp } from "../../mdp/tiny_mdp.ts";
import { optimalPolicy } from "../../../src/mdp/policies.ts";

const MDP = await loadMdp();

Deno.test("a record that tells every state shows the optimum as it is, whatever clinicians act on", () => {
  // Action 1 is better in state 0, action 0 in the others; states 3 and 4 die and survive.
  const mdp = tinyMdp({
    live: 3,
    actions: 2,
    next: (s, a) =>
      (s === 0) === (a === 1) ? { 1: 0.3, 2: 0.2, 4: 0.4, 3: 0.1 } : { 0: 0.5, 3: 0.5 },
  });
  const cells = Uint16Array.from({ length: mdp.live }, (_, s) => s);
  const optimum = evaluatePolicy(mdp, optimalPolicy(mdp)).survival;
  for (const clinicians of ["record", "state"] as const) {
    const limit = coarseLimit(mdp, { cells, clinicians, least: 0 });
    assert.ok(Math.abs(limit.model - optimum) < 1e-8, String(limit.model));
    assert.ok(Math.abs(limit.truth - optimum) < 1e-8);
    assert.ok(Math.abs(limit.clinicians_model - limit.clinicians_truth) < 1e-8);
  }
});

Deno.test("clinicians who see more than the record make a learned policy look too good, their own value does not show it", async () => {
  const cells = coarseCells(MDP, 100);
  assert.equal(new Set(cells).size, 100);
  const hidden = coarseLimit(MDP, { cells, clinicians: "state", least: 0.05 });
  assert.ok(hidden.model - hidden.truth > 0.02, JSON.stringify(hidden));
  assert.ok(Math.abs(hidden.clinicians_model - hidden.clinicians_truth) < 1e-8);
  const seen = coarseLimit(MDP, { cells, clinicians: "record", least: 0.05 });
  assert.ok(Math.abs(seen.model - seen.truth) < 0.004, JSON.stringify(seen));
  assert.ok(Math.abs(seen.clinicians_model - seen.clinicians_truth) < 1e-8);
  // What is committed is what comes out.
  const file = new URL("../../../results/cohort/confounding.csv", import.meta.url);
  const rows = readCsv(await Deno.readTextFile(file));
  for (const [clinicians, found] of Object.entries({ record: seen, state: hidden })) {
    const row = rows.find((one) =>
      one.cells === "100" && one.least_share === "0.05" && one.clinicians === clinicians
    );
    for (const [key, value] of Object.entries(found)) {
      assert.ok(Math.abs(Number(row![key]) - value) < 1e-6, key);
    }
  }
});
