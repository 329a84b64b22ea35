import assert from "node:assert/strict";
import { agreementsOf } from "./agreement.ts";
import { changed, madeUpRecords } from "./made_up.ts";

Deno.test("the largest relative difference is found, with its metric and step", () => {
  const { metrics } = changed(madeUpRecords(), (row) => {
    const one = row.source === "webgpu" && row.model === "dqn" && row.seed === 1;
    if (one && row.step === 5000) return { mean_q: -4 }; // PyTorch's is -4.0625.
    if (one && row.step === 20_000) return null;
    return one && row.step === 1000 ? { td_loss: 1.02 } : {}; // PyTorch's is 1.015625.
  });
  const found = agreementsOf(metrics, ["webgpu", "pytorch"]);
  assert.equal(found.length, 9);
  const off = found.filter(({ difference }) => difference > 0);
  assert.deepEqual(off, [{
    model: "dqn",
    seed: 1,
    steps: [1000, 5000, 10_000],
    difference: 0.0625 / 4.0625,
    at: { metric: "mean_q", step: 5000 },
  }]);
});

Deno.test("models that one of the two has not are left out, and metrics that are 0", () => {
  const { metrics } = changed(madeUpRecords(), (row) => {
    if (row.source === "webgpu" && row.model !== "dqn") return null;
    return row.source === "pytorch" ? { td_loss: 0 } : {};
  });
  const found = agreementsOf(metrics, ["webgpu", "pytorch"]);
  assert.deepEqual(found.map(({ model, difference }) => [model, difference]), [
    ["dqn", 0],
    ["dqn", 0],
    ["dqn", 0],
  ]);
});
