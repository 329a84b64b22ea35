import assert from "node:assert/strict";
import { checkDataset } from "../../src/dataset/check_dataset.ts";
import { collectPatient, patientCells } from "../../src/dataset/collect_patient.ts";
import { ENDING } from "../../src/dataset/dataset.ts";
import { cellOf, CELLS } from "../../src/mdp/synthetic_patient/cells.ts";
import { clinicianProbability } from "../../src/mdp/synthetic_patient/clinician.ts";

const OPTIONS = { episodes: 200, seed: 3, horizon: 12 };
const dense = collectPatient(OPTIONS);
const cells = patientCells(dense);

Deno.test("logged care is a dataset, with features and with cells", () => {
  checkDataset(dense, "dense");
  checkDataset(cells, "cells");
  assert.deepEqual(collectPatient(OPTIONS), dense);
});

Deno.test("a record cut at the horizon is truncated, never terminated", () => {
  let truncated = 0, terminated = 0;
  dense.ending.forEach((ending, i) => {
    assert.notEqual(ending, ENDING.terminated | ENDING.truncated);
    if (ending === ENDING.truncated) {
      assert.equal(dense.step[i], OPTIONS.horizon - 1);
      truncated++;
    }
    if (ending === ENDING.terminated) terminated++;
  });
  assert.ok(truncated > 10 && terminated > 10);
  assert.equal(truncated + terminated, OPTIONS.episodes);
});

Deno.test("each row carries the probability of its action and its state's cell", () => {
  for (let i = 0; i < dense.action.length; i++) {
    const x = dense.observation.subarray(i * 5, i * 5 + 5);
    const p = clinicianProbability(x, dense.action[i]);
    assert.ok(Math.abs(dense.behaviourProbability![i] - p) < 1e-6);
    assert.equal(cells.state[i], cellOf(x));
    assert.ok(cells.state[i] < CELLS && cells.nextState[i] < CELLS);
  }
  assert.equal(cellOf([60, 40, 100, 80, 0]), 0);
  assert.equal(cellOf([120, 90, 250, 95, 9]), CELLS - 1);
});
