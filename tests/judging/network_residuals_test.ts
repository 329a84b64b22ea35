import assert from "node:assert/strict";
import { type DenseDataset, ENDING } from "../../src/dataset/dataset.ts";
import { loggedEpisodes } from "../../src/evaluation/ope/episodes.ts";
import { networkResidualCheck } from "../../src/judging/network_residuals.ts";
import { residualCheck, ridgeModel } from "../../src/evaluation/ope/residual_check.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";

const [PATIENTS, LENGTH, FEATURES, ACTIONS] = [400, 4, 3, 2];
const ROWS = PATIENTS * LENGTH;
const draw = (i: number, what: number) => uniform(pcg4d(3, 7, i, what)) - 0.5;

/** Stays of four rows with features between -0.5 and 0.5. */
const DATA: DenseDataset = {
  kind: "dense",
  features: FEATURES,
  actions: ACTIONS,
  observation: Float32Array.from({ length: ROWS * FEATURES }, (_, k) => draw(k, 0)),
  nextObservation: new Float32Array(ROWS * FEATURES),
  action: Uint8Array.from({ length: ROWS }, (_, i) => Number(draw(i, 1) > 0)),
  reward: new Float32Array(ROWS),
  ending: Uint8Array.from(
    { length: ROWS },
    (_, i) => i % LENGTH === LENGTH - 1 ? ENDING.terminated : 0,
  ),
  episode: Uint32Array.from({ length: ROWS }, (_, i) => Math.floor(i / LENGTH)),
  step: Uint16Array.from({ length: ROWS }, (_, i) => i % LENGTH),
  behaviourProbability: null,
};

/** z of both checks for noise of a million's scale and a bias by row. */
async function both(bias: (x: Float32Array, action: number) => number) {
  const residual = Float64Array.from({ length: ROWS }, (_, i) => {
    const x = DATA.observation.subarray(i * FEATURES, (i + 1) * FEATURES);
    return 1e6 * (4 * draw(i, 2) + bias(x, DATA.action[i]));
  });
  const network = await networkResidualCheck(DATA, residual, {
    seed: 1,
    createTrainer: (options) => createCpuTrainer({ ...options, workers: 1 }),
  });
  const model = ridgeModel(DATA.observation, DATA);
  return {
    network: network.z,
    ridge: residualCheck(loggedEpisodes(DATA), residual, { model, seed: 1 }).z,
  };
}

Deno.test("a small network finds what no line shows, and nothing in noise", async () => {
  const crossed = await both((x) => x[0] * x[1] > 0 ? 0.6 : -0.6);
  assert.ok(crossed.network > 5 && crossed.ridge < 3, JSON.stringify(crossed));
  const byAction = await both((_, action) => action ? 0.4 : -0.4);
  assert.ok(byAction.network > 5 && byAction.ridge > 5, JSON.stringify(byAction));
  const noise = await both(() => 0);
  assert.ok(Math.abs(noise.network) < 3 && Math.abs(noise.ridge) < 3, JSON.stringify(noise));
});
