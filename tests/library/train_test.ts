import assert from "node:assert/strict";
import {
  bc,
  bcq,
  cql,
  createTrainer,
  datasetFromArrays,
  dqn,
  fqe,
  InputError,
  iql,
  train,
  type TrainOptions,
} from "../../src/mod.ts";
import { DEFAULTS } from "../../src/library/defaults.ts";
import { defaultsModule } from "../kernels/defaults_module.ts";
import { denseArrays, discreteArrays } from "./data.ts";

const DISCRETE = datasetFromArrays(discreteArrays());
const DENSE = datasetFromArrays(denseArrays());
const SMALL = {
  hidden: [16],
  embedding: 8,
  batch: 8,
  seeds: [0],
  device: "cpu",
  workers: 1,
  worker: { permissions: "none" },
} as const satisfies Partial<TrainOptions>;

Deno.test("the library's defaults are those of configs: else run deno task dev build:kernels", async () => {
  const url = new URL("../../src/library/defaults.ts", import.meta.url);
  assert.equal(await Deno.readTextFile(url), await defaultsModule());
  assert.deepEqual(cql().hyper, DEFAULTS.cql.hyper);
  assert.equal(cql({ alpha: 0.1 }).hyper.alpha, 0.1);
});

Deno.test("every algorithm trains on states and on observations; policies are greedy with its network", async () => {
  const rows = Float32Array.from({ length: 24 }, () => 0.25);
  for (
    const algorithm of [cql, dqn, bc, bcq, iql, fqe].map((make) => make({ learningRate: 0.01 }))
  ) {
    const name = algorithm.hyper.algorithm;
    for (const [dataset, place] of [[DISCRETE, 2], [DENSE, denseArrays().observation]] as const) {
      const where = typeof place === "number" ? place : Array.from(place).slice(16, 24);
      const data = { ...dataset, nextPolicy: rows };
      const run = await train({ ...SMALL, dataset: data, algorithm, steps: 30, logEvery: 10 });
      const [{ metrics }] = run.models;
      assert.deepEqual(metrics.map(({ step, steps }) => [step, steps]), [[10, 10], [20, 10], [
        30,
        10,
      ]]);
      const values = run.policy(0).values(where);
      assert.equal(values.length, 4, name);
      assert.ok(values.every(Number.isFinite), name);
      if (name === "fqe") {
        assert.throws(
          () => run.policy(0).action(where),
          /action: fqe evaluates a policy and makes none/,
        );
      } else if (name !== "bcq") {
        assert.equal(run.policy(0).action(where), values.indexOf(Math.max(...values)), name);
      }
    }
  }
});

Deno.test("one call trains what the steps by hand train, to the bit", async () => {
  const algorithm = cql({ alpha: 0.3, warmUp: 2, decay: "cosine" });
  const run = await train({ ...SMALL, dataset: DISCRETE, algorithm, seeds: [5, 6], steps: 7 });
  const schedule = { warmUp: 2, decay: "cosine", steps: 7 } as const;
  const trainer = await createTrainer("cpu", {
    shape: { input: { kind: "embedding", states: 5, width: 8 }, hidden: [16], actions: 4 },
    batch: 8,
    dataset: DISCRETE,
    models: [5, 6].map((seed) => ({
      seed,
      hyper: { ...algorithm.hyper, schedule },
      slice: { offset: 0, count: 6 },
    })),
    workers: 2,
    worker: { permissions: "none" },
  });
  await trainer.advance(7);
  const states = await trainer.states();
  trainer.close();
  states.forEach(({ parameters }, m) => {
    assert.deepEqual(run.models[m].state.parameters, parameters);
  });
  assert.notDeepEqual(states[0].parameters, states[1].parameters);
});

Deno.test("a policy under a support takes what the data show; its table says the same", async () => {
  const support = { count: 1 };
  const run = await train({
    ...SMALL,
    dataset: DISCRETE,
    algorithm: cql({ alpha: 0 }),
    steps: 5,
    support,
  });
  const policy = run.policy(0);
  const table = policy.table();
  for (const [state, seen] of [[0, [1, 2]], [1, [0]], [2, [0, 3]], [3, [1]]] as const) {
    const action = policy.action(state);
    assert.ok((seen as readonly number[]).includes(action), `state ${state}: ${action}`);
    assert.deepEqual(
      Array.from(table.slice(4 * state, 4 * state + 4)),
      [0, 1, 2, 3].map((a) => Number(a === action)),
    );
  }
});

Deno.test("weights of 0 leave rows out, on batches and on the whole dataset", async () => {
  const weight = [0, 0, 0, 1, 1, 1];
  const weighted = datasetFromArrays({ ...discreteArrays(), weight });
  for (const batch of [64, "full"] as const) {
    const { models } = await train({
      ...SMALL,
      batch,
      dataset: weighted,
      algorithm: bc({ learningRate: 0.03 }),
      steps: 300,
    });
    const whole = await train({
      ...SMALL,
      batch,
      dataset: DISCRETE,
      algorithm: bc({ learningRate: 0.03 }),
      steps: 300,
    });
    const last = (metrics: typeof models[0]["metrics"]) => metrics.at(-1)!.values.accuracy;
    assert.ok(last(models[0].metrics) > last(whole.models[0].metrics), String(batch));
  }
});

Deno.test("a signal stops early and keeps what was trained; progress counts the steps", async () => {
  const controller = new AbortController();
  const seen: number[] = [];
  const run = await train({
    ...SMALL,
    dataset: DISCRETE,
    algorithm: cql(),
    steps: 2 ** 31 - 1,
    signal: controller.signal,
    onProgress: (step) => {
      seen.push(step);
      controller.abort();
    },
  });
  assert.equal(run.steps, run.models[0].state.step);
  assert.ok(run.steps >= seen[0] && run.steps < 2 ** 31 - 1);
});

Deno.test("places that are none of the network's are refused", async () => {
  const algorithm = cql();
  const discrete = await train({ ...SMALL, dataset: DISCRETE, algorithm, steps: 1 });
  const dense = await train({ ...SMALL, dataset: DENSE, algorithm, steps: 1 });
  const refused = (ask: () => unknown, message: string) =>
    assert.throws(ask, (error) => error instanceof InputError && error.message === message);
  refused(
    () => discrete.policy(0).action(5),
    "state: found 5, expected a whole number from 0 to 4",
  );
  refused(() => discrete.policy(1), "model: found 1, expected a whole number from 0 to 0");
  refused(() => dense.policy(0).values([1, 2]), "observation: found 2 features, expected 8");
  refused(() => dense.policy(0).values(3), "observation: found 3, expected 8 features");
  refused(() => dense.policy(0).table(), "table: found observations, expected numbered states");
  const bad = [0, NaN, 0, 0, 0, 0, 0, 0];
  refused(() => dense.policy(0).action(bad), "observation[1]: found NaN, expected a finite number");
});
