import assert from "node:assert/strict";
import { join } from "node:path";
import { pcg4d, uniform } from "../../../src/random/pcg4d.ts";
import { checkpointSteps } from "../../../src/runs/checkpoint_folder.ts";
import { exists, runPaths } from "../../../src/runs/run_folder.ts";
import { outcomeOf, spawn } from "../../commands/spawn.ts";
import { withFolder } from "../../with_folder.ts";

const STUDY = "tests/study/grids/tiny_study.yaml";

/** Texts of the files that are kept beside the rows. */
async function keptTexts(folder: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const kind of ["metrics", "values"]) {
    for await (const { name } of Deno.readDir(join(folder, "results", kind))) {
      texts[`${kind}/${name}`] = await Deno.readTextFile(join(folder, "results", kind, name));
    }
  }
  return texts;
}

/** Starts or goes on with the study, with results and runs in a folder. */
function study(folder: string): Deno.ChildProcess {
  const places = ["--results", join(folder, "results"), "--runs", join(folder, "runs")];
  return spawn("study", [STUDY, ...places, "--device", "cpu"]);
}

/** Waits until a training of the study has a checkpoint. */
async function checkpointed(folder: string): Promise<void> {
  for (;;) {
    const runs = await Array.fromAsync(Deno.readDir(join(folder, "runs"))).catch(() => []);
    for (const { name } of runs) {
      const { checkpoints } = runPaths(join(folder, "runs", name));
      if ((await checkpointSteps(checkpoints)).length > 0) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

Deno.test("a study killed at three moments ends in the results of an uninterrupted one", async () => {
  await withFolder(async (parent) => {
    const whole = join(parent, "whole");
    const begun = performance.now();
    const { code, err, out } = await outcomeOf(study(whole));
    const time = performance.now() - begun;
    assert.equal(code, 0, err);
    assert.match(out, /^alpha alpha=0 +4 +0\.7\d+ +0\.\d+ +0\.7\d+ +0\.\d+$/m);
    const path = "results/tiny.jsonl";
    const expected = await Deno.readTextFile(join(whole, path));
    assert.equal(expected.split("\n").length, 1 + 10);
    const left = await Array.fromAsync(Deno.readDir(join(whole, "runs")), ({ name }) => name);
    assert.deepEqual(left, ["tiny.html"], "the study's page and no training");

    // In a training for certain, then at random moments of what is left.
    const folder = join(parent, "killed");
    const first = study(folder);
    const output = first.output();
    await checkpointed(folder);
    first.kill("SIGKILL");
    assert.equal((await output).signal, "SIGKILL");
    for (const kill of [1, 2]) {
      const child = study(folder);
      const wait = time * (0.35 + 0.4 * uniform(pcg4d(3, 1, kill, 0)));
      const timer = setTimeout(() => child.kill("SIGKILL"), wait);
      await child.output();
      clearTimeout(timer);
    }
    const ended = await outcomeOf(study(folder));
    assert.equal(ended.code, 0, ended.err);
    assert.equal(await Deno.readTextFile(join(folder, path)), expected);
    const kept = await keptTexts(whole);
    assert.equal(
      Object.keys(kept).length,
      4,
      "two runs of the grid that keeps, whose first is another's too",
    );
    assert.deepEqual(await keptTexts(folder), kept);

    const again = await outcomeOf(study(folder));
    assert.deepEqual([again.code, again.out], [0, ended.out]);
    assert.equal(await exists(join(folder, "runs", "study")), false);
  });
});
