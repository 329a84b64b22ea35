import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { runDifferences } from "../../src/commands/run_differences.ts";
import { runsCommand } from "../../src/commands/runs.ts";
import { readConfig } from "../../src/config/read_config.ts";
import { takeLock } from "../../src/files/atomic_write.ts";
import { runState } from "../../src/runs/run_state.ts";
import { withFolder } from "../with_folder.ts";
import { capture } from "./capture.ts";
import { twinTrainCommand } from "./twin_train.ts";

const SMALL = ["embedding=4", "hidden=[4]", "dataset.episodes=20", "steps=2", "batch=4"]
  .flatMap((setting) => ["--set", setting]);
const EVERY = ["--set", "checkpoint_every=1", "--set", "evaluate_every=1"];

/** Trains two models for two steps. */
async function trained(folder: string): Promise<void> {
  const args = ["configs/cql.yaml", ...SMALL, ...EVERY, "--seeds", "0,1", "--out", folder];
  const { code, err } = await capture(twinTrainCommand(), args);
  assert.equal(code, 0, err.join("\n"));
}

Deno.test("runs are listed by state, with the command that goes on", async () => {
  await withFolder(async (folder) => {
    const [done, stopped, torn] = ["done", "stopped", "torn"].map((name) => join(folder, name));
    await trained(done);
    for (const copy of [stopped, torn]) cpSync(done, copy, { recursive: true });
    await Deno.mkdir(join(folder, "other"));
    await Deno.remove(join(stopped, "evaluation.json"));
    await Deno.remove(join(stopped, "checkpoints", "step-0000000002"), { recursive: true });
    await Deno.writeTextFile(join(torn, "evaluations.jsonl"), "{}\n");
    const { models } = JSON.parse(await Deno.readTextFile(join(done, "evaluation.json")));
    const best = Math.max(...models.map(({ survival }: { survival: number }) => survival));

    const { code, out } = await capture(runsCommand, [folder]);
    assert.equal(code, 0);
    const rows = out.slice(2, 5).map((line) => line.split(/ {2,}/));
    const survival = best.toFixed(4);
    const begun = rows[0][1];
    assert.match(begun, /^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    assert.deepEqual(rows[0].with(1, ""), [done, "", "finished", "2", survival, "2", "cql"]);
    assert.deepEqual(rows[1].with(1, ""), [stopped, "", "stopped", "1 of 2", survival, "2", "cql"]);
    assert.deepEqual(rows[2].with(1, ""), [torn, "", "damaged", "-", "-", "-", "-"]);
    assert.equal(out[5], "");
    assert.match(
      out[6],
      /torn is damaged: .*evaluations\.jsonl:1: expected a JSON object with a step/,
    );
    assert.deepEqual(out.slice(7), [
      `stopped: go on with deno task train --resume --out ${stopped}`,
      `finished: score again with deno task evaluate --policy ${done}`,
    ]);

    const list = JSON.parse((await capture(runsCommand, [folder, "--json"])).out.join("\n"));
    assert.equal(list[0].survival, best);
    assert.deepEqual(list[0].experiments, ["cql"]);
    assert.ok(Date.now() - Date.parse(list[0].begun) < 3_600_000);
  });
});

Deno.test("runs of the same experiments are told apart by their settings, in 100 columns", async () => {
  await withFolder(async (folder) => {
    const configs = Array.from({ length: 9 }, (_, i) => `cql-a-long-name-${i}`);
    const models = configs.map((name) => `{name: ${name}}`).join(", ");
    const file = join(folder, "many.yaml");
    const cql = join(Deno.cwd(), "configs/cql.yaml");
    await Deno.writeTextFile(file, `inherit: ${cql}\nmodels: [${models}]\n`);
    const runs: Record<string, string[]> = {
      "a-2": ["configs/cql.yaml", "--set", "alpha=0.1"],
      "a-10": ["configs/cql.yaml", "--set", "alpha=0.5", "--set", "dataset.seed=7"],
      "b": [file],
    };
    for (const [name, args] of Object.entries(runs)) {
      const { code, err } = await capture(twinTrainCommand(), [
        ...args,
        ...SMALL,
        "--out",
        join(folder, name),
      ]);
      assert.equal(code, 0, err.join("\n"));
    }
    const { out } = await capture(runsCommand, [folder]);
    const [two, ten, b] = ["a-2", "a-10", "b"].map((name) => join(folder, name));
    assert.deepEqual(out.slice(2, 5).map((line) => line.split(" ")[0]), [two, ten, b]);
    assert.equal(out[6], `${two} has alpha=0.1, dataset.seed=0`);
    assert.equal(out[7], `${ten} has alpha=0.5, dataset.seed=7`);
    assert.equal(out[8], `finished: score again with deno task evaluate --policy ${two}`);
    assert.equal(out[4].at(-1), "…");
    const beyond = out.slice(0, 8).filter((line) => line.length > 100);
    assert.deepEqual(beyond, []);
  });
});

Deno.test("a setting that experiments of one run differ in goes by the experiment's name", async () => {
  const [cql] = await readConfig("configs/cql.yaml");
  const run = (alpha: number, gamma: number) => [
    { ...cql, name: "a", gamma },
    Object.assign({ ...cql, name: "b", gamma }, { alpha }),
  ];
  const other = [{ ...cql, name: "c", gamma: 0.5 }];
  assert.deepEqual(runDifferences([run(0.1, 0.9), run(0.2, 0.8), other]), [
    ["gamma=0.9", "b: alpha=0.1"],
    ["gamma=0.8", "b: alpha=0.2"],
    [],
  ]);
});

Deno.test("a run that a process holds is being trained", async () => {
  await withFolder(async (folder) => {
    const run = join(folder, "run");
    await trained(run);
    await Deno.remove(join(run, "evaluation.json"));
    {
      using _lock = await takeLock(join(run, "lock"));
      assert.equal((await runState(run))?.state, "training");
    }
    assert.equal((await runState(run))?.state, "stopped");
  });
});

Deno.test("a folder without runs says so, one that is not there is refused", async () => {
  await withFolder(async (folder) => {
    const { code, out } = await capture(runsCommand, [folder]);
    assert.deepEqual([code, out], [0, [`${folder} holds no runs: deno task train makes some`]]);
    const absent = await capture(runsCommand, [join(folder, "absent")]);
    assert.equal(absent.code, 2);
    assert.match(absent.err.join("\n"), /^error: .*absent/);
  });
});
