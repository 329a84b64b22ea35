import assert from "node:assert/strict";
import { collect } from "../../src/dataset/collect.ts";
import { sliceDataset } from "../../src/dataset/rows.ts";
import { clinicianPolicy, randomPolicy } from "../../src/mdp/policies.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { replayBuffer } from "../../src/online/replay_buffer.ts";

const mdp = await loadMdp();
const RANDOM = randomPolicy(mdp);

Deno.test("each model's rows are the episodes that collecting at one go gives, however the buffer grows", async () => {
  const seeds = [5, 6, 7];
  const buffer = replayBuffer(mdp, { seeds, inadmissible: "mean", rows: 100 });
  // By turns, past the room there is at first.
  for (const transitions of [1, 300, 2000, 4000]) {
    for (const model of [2, 0]) await buffer.collect(model, RANDOM, { transitions });
  }
  seeds.forEach((seed, model) => {
    const { transitions, episodes, survived } = buffer.experience(model);
    if (model === 1) return assert.deepEqual([transitions, episodes, survived], [0, 0, 0]);
    const expected = collect(mdp, RANDOM, { episodes, seed });
    const slice = buffer.slices()[model];
    assert.deepEqual(sliceDataset(buffer.dataset(), slice), expected);
    assert.ok(transitions >= 4000 && transitions < 5000, `${transitions} transitions`);
    assert.equal(survived, expected.reward.reduce((sum, reward) => sum + reward, 0));
  });
});

Deno.test("episodes are numbered on when the policy changes", async () => {
  const buffer = replayBuffer(mdp, { seeds: [1], inadmissible: "mean", rows: 1000 });
  await buffer.collect(0, RANDOM, { transitions: 100 });
  const { episodes: first, transitions } = buffer.experience(0);
  await buffer.collect(0, clinicianPolicy(mdp), { transitions: 400 });
  const { episode, behaviourProbability } = sliceDataset(buffer.dataset(), buffer.slices()[0]);
  assert.equal(episode[transitions - 1], first - 1);
  assert.equal(episode[transitions], first);
  const isRandom = (p: number) => Math.abs(p - 1 / 25) < 1e-6;
  assert.ok(behaviourProbability!.subarray(0, transitions).every(isRandom));
  assert.ok(behaviourProbability!.subarray(transitions).some((p) => !isRandom(p)));
  const whole = collect(mdp, clinicianPolicy(mdp), {
    episodes: buffer.experience(0).episodes,
    seed: 1,
  });
  const from = whole.episode.indexOf(first);
  assert.deepEqual(
    sliceDataset(buffer.dataset(), { offset: transitions, count: whole.action.length - from }),
    sliceDataset(whole, { offset: from, count: whole.action.length - from }),
  );
});
