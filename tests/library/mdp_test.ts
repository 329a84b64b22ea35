import assert from "node:assert/strict";
import {
  cql,
  type Dataset,
  datasetFromArrays,
  evaluatePolicy,
  mdpFromNpz,
  train,
} from "../../src/mod.ts";
import { BUNDLED_MDP, loadMdp } from "../../src/mdp/load_mdp.ts";

Deno.test("the MDP of its file's bytes is the file's; a changed one is refused", async () => {
  const bytes = await Deno.readFile(BUNDLED_MDP);
  assert.deepEqual(await mdpFromNpz(bytes), await loadMdp());
  const changed = bytes.slice();
  changed[Math.floor(changed.length / 2)] ^= 1;
  await assert.rejects(mdpFromNpz(changed), /^InputError: mdp: /);
  await assert.rejects(mdpFromNpz(bytes.slice(0, 1000)), /^InputError: mdp: is no whole zip/);
});

Deno.test("a trained policy is scored exactly in it", async () => {
  const mdp = await mdpFromNpz(await Deno.readFile(BUNDLED_MDP));
  const dataset: Dataset = datasetFromArrays({
    state: [0, 1],
    action: [0, 1],
    reward: [0, 1],
    nextState: [1, 714],
    terminated: [0, 1],
    states: mdp.states,
    actions: mdp.actions,
  });
  const sizes = {
    hidden: [4],
    embedding: 4,
    batch: 2,
    seeds: [0],
    device: "cpu",
    workers: 1,
  } as const;
  const run = await train({
    ...sizes,
    dataset,
    algorithm: cql(),
    steps: 1,
    worker: { permissions: "none" },
  });
  const { survival } = evaluatePolicy(mdp, run.policy(0).table(), {
    gamma: 1,
    inadmissible: "mean",
  });
  assert.ok(survival > 0.5 && survival < 0.8752, String(survival));
});
