import assert from "node:assert/strict";
import { LINTS } from "../../../src/cohort/import/findings.ts";
import { prepareCohort } from "../../../src/cohort/import/prepare.ts";
import { FAULT_IDS } from "../../../src/cohort/synthetic/faults.ts";
import { faultInTable, withFault } from "../../../src/cohort/synthetic/faulty_layout.ts";
import { syntheticStays } from "../../../src/cohort/synthetic/generate.ts";
import type { Knobs } from "../../../src/cohort/synthetic/knobs.ts";
import { layoutOf } from "../../../src/cohort/synthetic/layouts.ts";
import { type Row, sourceOf } from "../import/care_table.ts";
import { knobsOf, MDP } from "./knobs_of.ts";

/** What lints find in a synthetic table. */
async function foundIn(knobs: Knobs) {
  const layout = withFault(layoutOf(knobs), MDP, knobs);
  const stays = [...syntheticStays(MDP, knobs)];
  const blocks = [stays.slice(0, 300), stays.slice(300)].map((some) => layout.block(some));
  const rows = blocks.flatMap((block) =>
    Array.from({ length: block.get("hours")!.length }, (_, i): Row =>
      Object.fromEntries(
        layout.columns.map(({ name }) => [name, block.get(name)![i]]),
      ))
  );
  return await prepareCohort(sourceOf(rows, layout.mapping));
}

const knobs = { patients: 700, horizon: 12, gaps: "labs", noise: 0.5 } as const;

Deno.test("a cohort without a fault fires no lint, with gaps, cuts and noise and without", async () => {
  for (const own of [knobs, { patients: 700 }, { ...knobs, memory: "patient" } as const]) {
    assert.deepEqual((await foundIn(knobsOf({ ...own, clinicians: "state" }))).findings, []);
  }
});

for (const fault of FAULT_IDS) {
  Deno.test(`the fault ${fault} is found by its lint`, async () => {
    const { findings, cohort } = await foundIn(
      knobsOf({ patients: 700, clinicians: "state", fault }),
    );
    const words = findings.map(({ id, message }) => `${id}: ${message}`).join("; ");
    assert.ok(findings.some(({ id }) => id === fault), `found ${words || "nothing"}`);
    assert.equal(cohort === null, LINTS[fault] === "error", words);
  });
}

Deno.test("a fault that is in the mapping alone leaves a table of none", () => {
  const inMapping = FAULT_IDS.filter((fault) => faultInTable(fault) === null);
  assert.deepEqual(inMapping.toSorted(), ["axes-transposed", "patient-is-stay", "same-window"]);
  assert.equal(faultInTable("step-gaps"), "step-gaps");
  assert.equal(faultInTable(null), null);
});
