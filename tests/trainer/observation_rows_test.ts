import assert from "node:assert/strict";
import { type DenseDataset, ENDING } from "../../src/dataset/dataset.ts";
import { observationRows } from "../../src/trainer/observation_rows.ts";
import { fixedDataset } from "../../src/trainer/webgpu/fixed_inputs.ts";

const { none, terminated, truncated } = ENDING;

/** Two episodes of two features, the first of which was cut, and one step of a third that the data leave out. */
const DATASET: DenseDataset = {
  ...fixedDataset({ transitions: 6, states: 3, actions: 2 }),
  kind: "dense",
  features: 2,
  observation: Float32Array.of(0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 30, 31),
  nextObservation: Float32Array.of(2, 3, 4, 5, 12, 13, 99, 99, 22, 23, 32, 33),
  ending: Uint8Array.of(none, truncated, none, terminated, none, none),
};

Deno.test("an observation after an action is the next row's where they agree, one of its own where not", () => {
  const { rows, nextRow } = observationRows(DATASET);
  assert.deepEqual([...nextRow], [1, 6, 3, 3, 7, 8]);
  assert.deepEqual([...rows.subarray(0, 12)], [...DATASET.observation]);
  assert.deepEqual([...rows.subarray(12)], [4, 5, 22, 23, 32, 33]);
  for (const [i, row] of nextRow.entries()) {
    if (DATASET.ending[i] & terminated) continue;
    const found = rows.subarray(2 * row, 2 * row + 2);
    assert.deepEqual([...found], [...DATASET.nextObservation.subarray(2 * i, 2 * i + 2)]);
  }
});

Deno.test("whole episodes need no row more than their observations", () => {
  const whole: DenseDataset = {
    ...DATASET,
    nextObservation: Float32Array.of(2, 3, 10, 11, 12, 13, 20, 21, 30, 31, 0, 0),
    ending: Uint8Array.of(none, none, none, none, none, terminated),
  };
  const { rows, nextRow } = observationRows(whole);
  assert.equal(rows, whole.observation);
  assert.deepEqual([...nextRow], [1, 2, 3, 4, 5, 5]);
});
