import assert from "node:assert/strict";
import { join } from "node:path";
import { loadSplit } from "../../../src/cohort/open_cohort.ts";
import { USUAL_KNOBS } from "../../../src/cohort/synthetic/knobs.ts";
import { recordedPatients } from "../../../src/cohort/synthetic/recorded_patients.ts";
import type { DenseDataset } from "../../../src/dataset/dataset.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { knownCohort } from "../../../src/studies/cohort/synthetic_cohort.ts";
import { withFolder } from "../../with_folder.ts";

/** A row in full, as a text. */
function rowText({ features, observation, action, reward, ending, step }: DenseDataset, i: number) {
  const values = observation.subarray(i * features, (i + 1) * features);
  return [step[i], action[i], reward[i], ending[i], ...values].join();
}

Deno.test("patients made and read at once are those of the table that was written, imported and split", async () => {
  const mdp = await loadMdp();
  await withFolder(async (folder) => {
    for (const knobs of [{ noise: 0.5 }, { noise: 0, gaps: "labs" as const }]) {
      const all = { ...USUAL_KNOBS, ...knobs, patients: 200, seed: 5 };
      const { cohort, question } = await knownCohort({ knobs: all, reward: "sparse" }, {
        mdp,
        folder,
        sealed: join(folder, "sealed"),
      });
      const { record } = cohort;
      const made = recordedPatients({ ...question, record }, { patients: 200, seed: 5 });
      const rows = new Set(Array.from(made.action, (_, i) => rowText(made, i)));
      let found = 0;
      for (const split of ["train", "validation"] as const) {
        const data = await loadSplit(cohort, split);
        data.action.forEach((_, i) => {
          assert.ok(rows.has(rowText(data, i)), `${split}, row ${i}`);
          found++;
        });
      }
      const { train, validation, test } = record.splits;
      assert.equal(found, train.transitions + validation.transitions);
      assert.equal(made.action.length, found + test.transitions);
      const { features, observation, nextObservation, step } = made;
      for (let i = 0; i + 1 < step.length; i++) {
        if (step[i + 1] === 0) continue;
        const next = nextObservation.subarray(i * features, (i + 1) * features);
        const row = observation.subarray((i + 1) * features, (i + 2) * features);
        assert.deepEqual(next, row);
      }
      assert.ok(made.behaviourProbability!.every((p) => p > 0 && p <= 1));
    }
  });
});
