import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkpointSteps, stepFolder } from "../../src/runs/checkpoint_folder.ts";
import { readLines } from "../../src/runs/json_lines.ts";
import { exists, runPaths } from "../../src/runs/run_folder.ts";
import { trainCommand } from "../../src/commands/train.ts";
import { createTwinTrainer } from "../runs/twin_trainer.ts";
import { capture } from "./capture.ts";
import { outcomeOf, run, spawn } from "./spawn.ts";

const CONFIG = "tests/runs/tiny_config.yaml";

const train = (...args: string[]) => run("tests/commands/twin_cli.ts", ["train", ...args]);

/** Does something with a temporary folder. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a sweep is trained, scored, and evaluated again alike", async () => {
  await withFolder(async (folder) => {
    const out = join(folder, "run");
    const { code, out: printed, err } = await train(
      ...["--", CONFIG, "--seeds", "0,1", "--set", "steps=20", "--out", out, "--json"],
    );
    assert.equal(code, 0, err);
    const scores = JSON.parse(printed);
    assert.deepEqual(
      scores.models.map((model: Record<string, unknown>) => [model.config, model.seed]),
      [["cql", 0], ["cql", 1], ["bc", 0], ["bc", 1]],
    );
    const values = scores.models.map((model: Record<string, number>) => model.survival);
    const mean = values.reduce((a: number, b: number) => a + b) / 4;
    assert.equal(scores.mean_survival, mean);
    const squares = values.reduce((sum: number, x: number) => sum + (x - mean) ** 2, 0);
    assert.equal(scores.sd_survival, Math.sqrt(squares / 3));

    const again = await run("evaluate", ["--policy", out, "--json"]);
    assert.deepEqual(JSON.parse(again.out), scores);
    const file = join(stepFolder(runPaths(out).checkpoints, 20), "bc-seed1.safetensors");
    const single = await run("evaluate", ["--policy", file, "--json"]);
    assert.deepEqual(JSON.parse(single.out), { ...scores.models[3], policy: file });
    const resumed = await train("--out", out, "--resume", "--json");
    assert.deepEqual(JSON.parse(resumed.out), scores);
  });
});

Deno.test("Ctrl-C leaves a checkpoint and exits 130; a run in use is refused", async () => {
  await withFolder(async (folder) => {
    const out = join(folder, "run");
    const args = ["train", CONFIG, "--set", "steps=1000000", "--out", out];
    for (const resume of [[], ["--resume"]]) {
      const paths = runPaths(out);
      const before = (await checkpointSteps(paths.checkpoints)).at(-1) ?? 0;
      const child = spawn("tests/commands/twin_cli.ts", [...args, ...resume]);
      const output = outcomeOf(child);
      while (((await checkpointSteps(paths.checkpoints)).at(-1) ?? 0) <= before) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const second = await train(...args.slice(1), "--resume");
      assert.equal(second.code, 2);
      assert.match(second.err, /^error: .*run: is in use by another run, expected a folder of its/);
      child.kill("SIGINT");
      const { code, out: printed, err } = await output;
      assert.deepEqual([code, printed], [130, ""], err);
      const step = Number(/Interrupted: step (\d+) is saved, go on with deno task/.exec(err)![1]);
      assert.equal((await checkpointSteps(paths.checkpoints)).at(-1), step);
      const lines = await readLines(paths.metrics);
      assert.equal(lines.length, 2 * Math.floor(step / 7));
    }
  });
});

Deno.test("a diverged model makes the run fail only if its config says so", async () => {
  await withFolder(async (folder) => {
    const command = () =>
      trainCommand((_device, options) =>
        createTwinTrainer(options, {
          beforeStep: (state, model) => {
            if (model === 1 && state.step === 15) state.parameters[0] = Infinity;
          },
        })
      );
    for (const [policy, expected] of [["continue", 0], ["fail", 1]] as const) {
      const path = join(folder, policy);
      const settings = ["--set", `on_divergence=${policy}`, "--set", "steps=20"];
      const { code, out, err } = await capture(command(), [
        new URL("../../" + CONFIG, import.meta.url).pathname,
        ...settings,
        "--out",
        path,
      ]);
      assert.equal(code, expected);
      assert.equal(out.at(-1), "bc-seed5: diverged at step 16, scored as it was at step 10");
      const page = pathToFileURL(join(path, "report.html")).href;
      const last = policy === "fail" ? ["error: bc-seed5 diverged"] : [];
      const end = [`The run is in ${path}`, page, ...last];
      assert.deepEqual(err.slice(-end.length), end);
      const html = await Deno.readTextFile(join(path, "report.html"));
      assert.match(html, /bc-seed5 diverged at step 16 and is scored as it was at step 10/);
    }
  });
});

Deno.test("misuse is refused in one line and leaves nothing", async () => {
  await withFolder(async (folder) => {
    const out = join(folder, "run");
    const cases: [args: string[], error: string][] = [
      [[], "error: CONFIG: found none, expected at least one, or --resume with --out"],
      [["absent.yaml"], "error: absent.yaml: cannot be read: there is no such file"],
      [[CONFIG, "--seeds", "0,x"], 'error: --seeds: found "x", expected a whole number from 0'],
      [[CONFIG, "--seeds", "1,1"], "error: --seeds: found a seed twice"],
      [[CONFIG, "--set", "alpha"], "error: --set alpha: expected key=value"],
      [[CONFIG, "--dataset", "absent.npz"], "error: "],
      [[CONFIG, CONFIG], "error: model cql-seed0: found twice, expected another name or seed"],
      [[CONFIG, "configs/bc.yaml"], "error: bc: batch: found 256, expected 8 as in cql"],
      [[CONFIG, "--device", "abacus"], "error: option '--device <name>' argument 'abacus' is inv"],
      [["--resume"], "error: "],
    ];
    for (const [args, error] of cases) {
      const { code, out: printed, err } = await train(...args, "--out", out);
      assert.deepEqual([code, printed, err.split("\n").length], [2, "", 1], err);
      assert.ok(err.startsWith(error), err);
      assert.equal(await exists(out), false, `${args} left a folder`);
    }
  });
});
