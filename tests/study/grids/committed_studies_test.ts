import assert from "node:assert/strict";
import { hyperParametersOf } from "../../../src/config/config.ts";
import { runStudy } from "../../../src/study/grids/run_study.ts";
import { type Cell, readStudy, type Study } from "../../../src/study/grids/study_config.ts";
import { readCsv } from "../../../src/text/csv.ts";
import { createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";

const read = (name: string) => readStudy(`configs/study-${name}.yaml`);

/** Runs of each grid. */
function sizes({ grids, cells }: Study): Record<string, number> {
  const runs = (grid: string) =>
    cells.filter((cell) => cell.grid === grid)
      .reduce((sum, { config }) => sum + config.seeds.length, 0);
  return Object.fromEntries(grids.map((grid) => [grid, runs(grid)]));
}

Deno.test("the studies hold the grids of the published work and their full-dataset counterparts", async () => {
  const found = await Promise.all(
    ["main", "data", "learning-rate", "architecture", "ingredients"].map(read),
  );
  assert.deepEqual(found.map(sizes), [
    { main: 3 * 3, "main-selected": 3, "main-full": 5 * 5 * 2 },
    { data: 5 * 4 * 3, "data-full": 5 * 5 * 4 * 2 },
    { "learning-rate": 4 * 3, "learning-rate-full": 4 * 5 * 2 },
    { architecture: 8 * 3, "architecture-full": 8 * 5 * 2 },
    { ingredients: 8 * 3, "ingredients-full": 5 * 8 * 2 },
  ]);
  for (const { config, grid } of found.flatMap(({ cells }) => cells)) {
    const isFull = grid.endsWith("-full");
    const minibatchSteps = grid.startsWith("main") ? 100_000 : 50_000;
    assert.deepEqual([config.batch, config.steps], isFull ? ["full", 1000] : [256, minibatchSteps]);
    assert.deepEqual(config.seeds, isFull ? [0, 1] : [42, 123, 456]);
  }
});

Deno.test("the selected alpha is the one that held-out data chose", async () => {
  const table = readCsv(await Deno.readTextFile("results/selection/alpha.csv"));
  const chosen = table.filter((row) => row.chosen === "true").map(({ alpha }) => Number(alpha));
  const selected = (await Promise.all([read("main"), read("data")]))
    .flatMap(({ cells }) => cells)
    .filter(({ varied }) => varied.case === "cql-selected-offline");
  assert.equal(selected.length, 1 + 5 + 5 + 25);
  selected.forEach(({ config }) => assert.deepEqual([hyperParametersOf(config).alpha], chosen));
});

/** An experiment with nothing left out but work. */
function shrunk({ config, ...cell }: Cell): Cell {
  const small = { steps: 2, evaluate_every: 2, checkpoint_every: 2, log_every: 2 };
  const batch = config.batch === "full" ? "full" : 8;
  const dataset = { behaviour: "clinician", episodes: 20, seed: 0 } as const;
  const hidden = config.hidden.map((width) => width / 64);
  return {
    ...cell,
    config: { ...config, ...small, input: { embedding: 4 }, batch, dataset, hidden, seeds: [0] },
  };
}

Deno.test("every case of the studies trains to a row with its name, on batches and on whole datasets", async () => {
  const folder = await Deno.makeTempDir();
  try {
    for (const name of ["main", "ingredients"]) {
      const study = await read(name);
      const cells = [
        ...Map.groupBy(study.cells, ({ grid, varied }) => `${grid} ${varied.case}`).values(),
      ].map(([first]) => shrunk(first));
      const { rows, failures } = await runStudy({ ...study, cells, modelsTogether: 32 }, {
        results: `${folder}/results`,
        runs: `${folder}/runs`,
        commit: null,
        workers: 2,
        createTrainer: createCpuTrainer,
      });
      assert.deepEqual(failures, []);
      assert.deepEqual(
        rows.map(({ grid, varied }) => [grid, varied.case]),
        cells.map(({ grid, varied }) => [grid, varied.case]),
      );
      assert.equal(new Set(rows.map(({ key }) => key)).size, rows.length);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
