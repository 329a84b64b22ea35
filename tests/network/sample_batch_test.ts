import assert from "node:assert/strict";
import type { DenseDataset, DiscreteDataset } from "../../src/dataset/dataset.ts";
import { gatherBatch, sampleBatch, sampleIndices } from "../../src/network/sample_batch.ts";
import { below, pcg4d, STREAM } from "../../src/random/pcg4d.ts";

const common = {
  action: Uint8Array.of(1, 2, 3, 4),
  reward: Float32Array.of(0, 1, -2, 0.5),
  ending: Uint8Array.of(0, 1, 2, 3),
  episode: Uint32Array.of(0, 0, 1, 2),
  step: Uint16Array.of(0, 1, 0, 0),
  behaviourProbability: Float32Array.of(1, 1, 1, 1),
};

const discrete: DiscreteDataset = {
  ...common,
  kind: "discrete",
  states: 9,
  actions: 5,
  state: Uint16Array.of(5, 6, 7, 8),
  nextState: Uint16Array.of(6, 0, 1, 2),
};

const dense: DenseDataset = {
  ...common,
  kind: "dense",
  features: 2,
  actions: 5,
  observation: Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8),
  nextObservation: Float32Array.of(3, 4, 0, 0, 9, 9, 8, 8),
};

Deno.test("a discrete batch holds the rows asked for, in order", () => {
  assert.deepEqual(gatherBatch(discrete, Uint32Array.of(2, 0, 2, 3)), {
    inputs: Uint16Array.of(7, 5, 7, 8),
    nextInputs: Uint16Array.of(1, 6, 1, 2),
    action: Uint8Array.of(3, 1, 3, 4),
    reward: Float32Array.of(-2, 0, -2, 0.5),
    terminated: Uint8Array.of(0, 0, 0, 1),
  });
});

Deno.test("a dense batch holds whole feature rows; only ended rows are terminated", () => {
  assert.deepEqual(gatherBatch(dense, Uint32Array.of(3, 1, 2)), {
    inputs: Float32Array.of(7, 8, 3, 4, 5, 6),
    nextInputs: Float32Array.of(8, 8, 0, 0, 9, 9),
    action: Uint8Array.of(4, 2, 3),
    reward: Float32Array.of(0.5, 1, -2),
    terminated: Uint8Array.of(1, 1, 0),
  });
});

Deno.test("indices are keyed by seed, step and row, and stay in the slice", () => {
  const options = { seed: 11, step: 4, batch: 1000, slice: { offset: 100, count: 7 } };
  const indices = sampleIndices(options);
  indices.forEach((index, row) => {
    assert.equal(index, 100 + below(pcg4d(11, STREAM.sample, 4, row), 7));
  });
  assert.deepEqual([...new Set(indices)].sort(), [100, 101, 102, 103, 104, 105, 106]);
  assert.notDeepEqual(sampleIndices({ ...options, step: 5 }), indices);
  assert.notDeepEqual(sampleIndices({ ...options, seed: 12 }), indices);
  assert.deepEqual(sampleIndices({ ...options, batch: 10 }), indices.slice(0, 10));
});

Deno.test("a sampled batch is the gathered rows of its indices", () => {
  const options = { seed: 1, step: 0, batch: 64, slice: { offset: 1, count: 3 } };
  const batch = sampleBatch(discrete, options);
  assert.deepEqual(batch, gatherBatch(discrete, sampleIndices(options)));
  assert.deepEqual([...new Set(batch.inputs)].sort(), [6, 7, 8]);
});
