import assert from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "../../../src/config/read_config.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { runPaths } from "../../../src/runs/run_folder.ts";
import { planRun } from "../../../src/runs/run_plan.ts";
import { trainRun } from "../../../src/runs/train_run.ts";
import {
  keepRun,
  keptPaths,
  METRIC_COLUMNS,
  metricsFromText,
  metricsText,
  valuesFromText,
  valuesText,
} from "../../../src/study/grids/kept_files.ts";
import { createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";

/** A line of a log in which every metric is the step's tenth. */
function line(step: number) {
  return { ...Object.fromEntries(METRIC_COLUMNS.map((name) => [name, step / 10])), step };
}

Deno.test("values are written to four digits and read back", () => {
  const mdp = { states: 5, live: 2, actions: 3 };
  const values = new Float64Array(15);
  values.set([0.123449, -20, 1e-9, -1e-9, 4000.00005, 0.5]);
  const text = valuesText(values, mdp);
  assert.equal(
    text,
    "state,action_0,action_1,action_2\n0,0.1234,-20.0000,0.0000\n1,0.0000,4000.0001,0.5000\n",
  );
  const back = valuesFromText(text, mdp, "v.csv");
  assert.deepEqual([...back.subarray(0, 6)], [0.1234, -20, 0, 0, 4000.0001, 0.5]);
  assert.equal(back.length, 15);
  const damaged = [text.slice(0, -1), text.replace("-20.0000,", ""), text.replace("0.5", "0.5x")];
  for (const one of [...damaged, text.replace(/1,0.*\n$/, "")]) {
    assert.throws(() => valuesFromText(one, mdp, "v.csv"), { name: "InputError" }, one);
  }
});

Deno.test("a course of losses keeps at most 100 lines, evenly spread, the last among them", () => {
  const few = [line(10), { ...line(20), td_loss: null, max_q: 1234.5678 }];
  const text = metricsText(few);
  assert.equal(text.split("\n")[2], "20,2,,2,2,2,1234.57,2,2,2");
  const back = metricsFromText(text, "m.csv");
  assert.deepEqual([back[0].loss, back[1].td_loss, back[1].max_q], [1, null, 1234.57]);
  const many = metricsFromText(
    metricsText(Array.from({ length: 250 }, (_, i) => line(i + 1))),
    "m.csv",
  );
  const steps = many.map(({ step }) => step!);
  assert.deepEqual([steps.length, steps[0], steps.at(-1)], [100, 3, 250]);
  const gaps = new Set(steps.slice(1).map((step, i) => step - steps[i]));
  assert.deepEqual([...gaps].sort(), [2, 3]);
  assert.throws(
    () => metricsFromText(text.replace("entropy", "e"), "m.csv"),
    /^InputError: m\.csv:1: found the columns/,
  );
});

Deno.test("a finished run's folder is enough, and what is not asked for is not kept", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const [tiny] = await readConfig("tests/study/grids/tiny_config.yaml");
    const plan = planRun([{ ...tiny, steps: 500, seeds: [0, 1, 2] }]);
    const run = join(folder, "run");
    await trainRun(plan, { folder: run, createTrainer: createCpuTrainer });
    const stored = planRun(await readConfig(runPaths(run).config));
    const results = join(folder, "results");
    const mdp = await loadMdp();
    await keepRun(stored, {
      folder: run,
      mdp,
      results,
      models: [
        { key: "a", keep: { values: true, metrics: false } },
        { key: "b", keep: { values: false, metrics: true } },
        { key: "c", keep: { values: false, metrics: false } },
      ],
    });
    const names = async (kind: string) =>
      (await Array.fromAsync(Deno.readDir(join(results, kind)))).map(({ name }) => name);
    assert.deepEqual([await names("values"), await names("metrics")], [["a.csv"], ["b.csv"]]);
    const { values } = keptPaths(results, "a");
    const q = valuesFromText(await Deno.readTextFile(values), mdp, values);
    assert.ok(new Set(q.subarray(0, 713 * 25)).size > 1000);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
