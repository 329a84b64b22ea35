import assert from "node:assert/strict";
import { collect } from "../../src/dataset/collect.ts";
import { saveDataset } from "../../src/dataset/dataset_file.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { observedDataset } from "./observed_dataset.ts";
import { PEER, startPeer } from "./peer_process.ts";

const PROGRAM = new URL("our_step.ts", import.meta.url).pathname;

Deno.test("observations are their states' own numbers", async () => {
  const mdp = await loadMdp();
  const states = collect(mdp, mdp.clinician, { episodes: 20, seed: 0 });
  const { kind, features, observation, nextObservation } = observedDataset(states, 3);
  assert.deepEqual([kind, features], ["dense", 3]);
  const seen = new Map<number, string>();
  const meet = (state: number, row: string) => assert.equal(seen.get(state) ?? row, row);
  states.state.forEach((state, i) => {
    const row = observation.subarray(3 * i, 3 * i + 3).join();
    meet(state, row);
    seen.set(state, row);
    meet(states.nextState[i], nextObservation.subarray(3 * i, 3 * i + 3).join());
  });
  assert.equal(new Set(seen.values()).size, seen.size);
  const square = observation.reduce((sum, x) => sum + x * x, 0) / observation.length;
  assert.ok(square > 0.7 && square < 1.3, `${square}`);
});

Deno.test("our step is timed in a process of its own: states, their counts, observations", async () => {
  const mdp = await loadMdp();
  const states = collect(mdp, mdp.clinician, { episodes: 20, seed: 0 });
  const folder = await Deno.makeTempDir();
  const cases = [
    { dataset: states, batch: "minibatch", workers: "1" },
    { dataset: states, batch: "full", workers: "2" },
    { dataset: observedDataset(states, 62), batch: "minibatch", workers: "2" },
  ];
  try {
    for (const { dataset, batch, workers } of cases) {
      const file = `${folder}/${dataset.kind}.npz`;
      await saveDataset(file, dataset);
      const peer = await startPeer("deno", [...PEER, PROGRAM, file, batch, workers]);
      assert.match(peer.library, /^icu-cql on V8 /);
      assert.ok(await peer.time(2) > 0);
      assert.ok(peer.cpuTime() > 0);
      await peer.close();
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
