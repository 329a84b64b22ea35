import assert from "node:assert/strict";
import { networkActor } from "../../src/active/network_actor.ts";
import { purchaseTotals, runDataset } from "../../src/active/run_dataset.ts";
import { studyParts } from "../../src/active/study_parts.ts";
import type { Environment } from "../../src/active/study_types.ts";
import { readRowsCsv, readSummaries } from "../../src/active/study_results.ts";
import { type ActiveConfig, readActiveConfig } from "../../src/config/active_config.ts";
import { initialise } from "../../src/network/initialise.ts";
import { qValues } from "../../src/network/q_values.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";
import { SMALL_CONTROL, SMALL_NETWORK } from "./small_study.ts";

/** Rows bought by each strategy, in order. */
async function purchases(
  config: ActiveConfig,
  collect?: (environment: Environment) => Environment["collect"],
) {
  const parts = await studyParts(config);
  const environment = collect
    ? { ...parts.environment, collect: collect(parts.environment) }
    : parts.environment;
  const bought: Record<string, number[]> = {};
  const rows = await runDataset(
    {
      ...parts,
      environment,
      onPurchase: (strategy, rows) => (bought[strategy] ??= []).push(...rows),
    },
    config.datasets.first_seed,
  );
  return { bought, rows, data: environment.collect(config.datasets.first_seed) };
}

for (const config of [SMALL_CONTROL, SMALL_NETWORK]) {
  Deno.test(`${config.name}: what was not bought changes no choice`, async () => {
    const first = await purchases(config);
    for (const strategy of config.strategies) {
      const kept = new Set(first.bought[strategy]);
      assert.equal(kept.size, config.budgets.at(-1));
      // The hidden columns of all rows not bought change places, and the endings are turned about.
      const again = await purchases(
        { ...config, strategies: [...new Set(["random", strategy] as const)] },
        ({ collect }) => (seed) => {
          const data = collect(seed);
          const hidden = [...data.rows.action.keys()].filter((row) => !kept.has(row));
          const shift = (row: number) => hidden[(hidden.indexOf(row) + 7) % hidden.length];
          const { reward, nextState, ending } = data.rows;
          const changed = {
            reward: reward.map((r, row) => kept.has(row) ? r : reward[shift(row)] + 5),
            nextState: nextState.map((s, row) => kept.has(row) ? s : nextState[shift(row)]),
            ending: ending.map((e, row) => kept.has(row) ? e : 1 - (e & 1)),
          };
          const dense = data.dense && { ...data.dense, ...changed };
          const nextObservation = data.dense?.nextObservation.slice();
          if (nextObservation) {
            for (const row of hidden) nextObservation.fill(0.5, row * 5, row * 5 + 5);
          }
          return {
            ...data,
            rows: { ...data.rows, ...changed },
            dense: dense && { ...dense, nextObservation: nextObservation! },
          };
        },
      );
      assert.deepEqual(again.bought[strategy], first.bought[strategy], strategy);
      const own = (rows: typeof first.rows) =>
        rows.filter((row) => row.strategy === strategy).map(({ value, budget }) => [budget, value]);
      assert.deepEqual(own(again.rows), own(first.rows), strategy);
    }
  });
}

Deno.test("choices by uncertainty do follow the rewards that were bought", async () => {
  const first = await purchases(SMALL_CONTROL);
  const other = await purchases(SMALL_CONTROL, ({ collect }) => (seed) => {
    const data = collect(seed);
    return { ...data, rows: { ...data.rows, reward: data.rows.reward.map((r) => 1 - r) } };
  });
  assert.notDeepEqual(other.bought.uncertainty, first.bought.uncertainty);
  for (const strategy of ["random", "diversity", "episodes", "uncertainty-counts"]) {
    assert.deepEqual(other.bought[strategy], first.bought[strategy], strategy);
  }
});

Deno.test("arms begin alike, pay alike, and are counted", async () => {
  const { bought, rows } = await purchases(SMALL_CONTROL);
  const { budgets, strategies } = SMALL_CONTROL;
  for (const strategy of strategies) {
    assert.deepEqual(bought[strategy].slice(0, budgets[0]), bought.random.slice(0, budgets[0]));
    const own = rows.filter((row) => row.strategy === strategy);
    assert.deepEqual(own.map((row) => row.budget), budgets);
    assert.equal(own[0].value, rows.find((row) => row.strategy === "random")!.value);
    assert.ok(own.every((row) => row.agreement >= 0 && row.agreement <= 1 && row.pairs > 0));
    if (strategy !== "random") assert.equal(own[0].difference, 0);
  }
  assert.equal(rows.filter(({ strategy }) => strategy === "cloned")[0].budget, 0);
  assert.deepEqual((await purchases(SMALL_CONTROL)).rows, rows);
  assert.deepEqual(purchaseTotals([10, 20, 23], 4), [10, 13, 15, 18, 20, 21, 22, 23]);
});

Deno.test("the positive control: where the rare is worth knowing, uncertainty wins", async () => {
  const results = new URL("../../results/active/", import.meta.url).pathname;
  const control = (await readSummaries(results)).find(({ config }) => config.name === "control")!;
  assert.deepEqual(control.config, await readActiveConfig("configs/active-control.yaml"));
  const area = control.against_random.find(({ strategy }) => strategy === "uncertainty")!;
  assert.ok(area.difference.low > 0 && area.p_holm! < 0.05, JSON.stringify(area));
  // The rows it rests on are those that the program makes: the second dataset's.
  const rows = readRowsCsv(await Deno.readTextFile(`${results}control/rows.csv`));
  const made = await runDataset(await studyParts(control.config), 2);
  assert.deepEqual(made, rows.filter(({ dataset }) => dataset === 2));
});

Deno.test("a dataset too small for the budgets is said to be", async () => {
  const config = { ...SMALL_CONTROL, budgets: [100, 50_000] };
  await assert.rejects(
    async () => runDataset(await studyParts(config), 700),
    /Cannot buy 50000 transitions: dataset 700 has \d+, expected more/,
  );
});

Deno.test("the fast network is the twin's", () => {
  const shape = {
    input: { kind: "dense", features: 5 },
    hidden: [7, 6],
    actions: 4,
  } as const;
  const parameters = initialise(shape, 3);
  const x = Float32Array.from({ length: 500 }, (_, i) => 2 * uniform(pcg4d(1, 5, i, 0)) - 1);
  const q = qValues(shape, parameters, x);
  const act = networkActor(shape, parameters);
  for (let i = 0; i < 100; i++) {
    const row = q.subarray(4 * i, 4 * i + 4);
    assert.equal(act(x.subarray(5 * i, 5 * i + 5)), row.indexOf(Math.max(...row)));
  }
});
