import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { trainedCheckpoints } from "../../../src/study/protocol/trained_checkpoints.ts";
import { startState } from "../../../src/trainer/fresh_state.ts";
import type { ModelState, Trainer, TrainerOptions } from "../../../src/trainer/trainer.ts";

const mdp = await loadMdp();
const config = fileURLToPath(new URL("../../../configs/cql.yaml", import.meta.url));

/** A trainer whose states are given, one after the other. */
function replay(states: (options: TrainerOptions, call: number) => Float32Array) {
  const steps: number[] = [];
  const createTrainer = (options: TrainerOptions): Promise<Trainer> =>
    Promise.resolve({
      advance(count: number) {
        steps.push(count);
        return Promise.resolve(count);
      },
      states: () => Promise.resolve([{ parameters: states(options, steps.length) } as ModelState]),
      close() {},
    } as unknown as Trainer);
  return { steps, createTrainer };
}

Deno.test("a search looks at every so many steps and says what it found when it gives up", async () => {
  const { steps, createTrainer } = replay((options) => startState(options, 0).parameters);
  await assert.rejects(
    trainedCheckpoints(mdp, {
      config,
      overrides: ["embedding=8", "hidden=[8]", "dataset.episodes=20"],
      seed: 3,
      from: 50,
      every: 20,
      until: 100,
    }, { createTrainer }),
    /0 of 20 up to step 100/,
  );
  // Steps 50, 70, 90, and 110, which is too far.
  assert.deepEqual(steps, [50, 20, 20, 20]);
});

Deno.test("whole datasets are refused", async () => {
  const { createTrainer } = replay((options) => startState(options, 0).parameters);
  const search = { config, overrides: ["batch=full"], seed: 0, from: 1, every: 1, until: 2 };
  await assert.rejects(trainedCheckpoints(mdp, search, { createTrainer }), /expected minibatches/);
});
