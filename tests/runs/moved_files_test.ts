import assert from "node:assert/strict";
import { join } from "node:path";
import type { Config } from "../../src/config/config.ts";
import { readConfig } from "../../src/config/read_config.ts";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import { saveDataset } from "../../src/dataset/dataset_file.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { runPaths } from "../../src/runs/run_folder.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import { trainRun, type TrainRunOptions } from "../../src/runs/train_run.ts";
import { run } from "../commands/spawn.ts";
import { contentsOf } from "./run_contents.ts";
import { createTwinTrainer } from "./twin_trainer.ts";

const CONFIG = "tests/runs/tiny_config.yaml";
const BUNDLED = "data/icu_sepsis.npz";
const mdp = await loadMdp();

/** Writes logged care. */
async function care(path: string, seed: number): Promise<void> {
  const policy = behaviourPolicy(mdp, { behaviour: "clinician" });
  await saveDataset(path, collect(mdp, policy, { episodes: 20, seed }));
}

/** Does something with a folder of an MDP, two datasets, and a run's place. */
async function withFiles(work: (folder: string) => Promise<void>): Promise<void> {
  const parent = await Deno.makeTempDir();
  try {
    const folder = join(parent, "begun");
    await Deno.mkdir(folder);
    await Deno.copyFile(BUNDLED, join(folder, "own.mdp.npz"));
    await care(join(folder, "a.npz"), 1);
    await care(join(folder, "b.npz"), 2);
    await work(folder);
  } finally {
    await Deno.remove(parent, { recursive: true });
  }
}

/** Two models, each with a dataset in a folder. */
async function configsIn(folder: string, files = ["a.npz", "b.npz"]): Promise<Config[]> {
  const configs = await readConfig(CONFIG);
  return configs.map((config, i) => ({
    ...config,
    mdp: join(folder, "own.mdp.npz"),
    dataset: { path: join(folder, files[i]) },
  }));
}

/** Trains in the run's folder below a folder, stopped at a step. */
async function train(
  folder: string,
  configs: readonly Config[],
  options: Partial<TrainRunOptions> & { readonly stopAt?: number } = {},
) {
  const { stopAt = Infinity, ...rest } = options;
  const stop = new AbortController();
  return await trainRun(planRun(configs), {
    folder: join(folder, "run"),
    createTrainer: createTwinTrainer,
    signal: stop.signal,
    onProgress: (step) => step >= stopAt && stop.abort(),
    ...rest,
  });
}

Deno.test("a run goes on where its files were moved, to the same bits, and says so", async () => {
  await withFiles(async (folder) => {
    const configs = await configsIn(folder);
    await train(folder, configs);
    const expected = await contentsOf(join(folder, "run"));
    await Deno.remove(join(folder, "run"), { recursive: true });

    await train(folder, configs, { stopAt: 30 });
    const moved = `${folder}-moved`;
    await Deno.rename(folder, moved);
    const notes: string[] = [];
    const onNote = (line: string) => notes.push(line);
    const there = await configsIn(moved);
    await train(moved, there, { resume: true, stopAt: 44, onNote });
    assert.deepEqual(notes, [
      ...[["mdp", "own.mdp.npz"], ["dataset", "a.npz"], ["dataset", "b.npz"]].map(([key, file]) =>
        `${moved}/run: its ${key} was ${folder}/${file} and is now ${moved}/${file}, ` +
        "the same by its SHA-256"
      ),
    ]);
    await train(moved, there, { resume: true });
    const contents = await contentsOf(join(moved, "run"));
    for (const path of ["config.yaml", "manifest.json", "metrics.jsonl", "evaluation.json"]) {
      assert.equal(contents.get(path), expected.get(path), path);
    }
    for (const [path, content] of expected) {
      if (path.includes("step-0000000060")) assert.equal(contents.get(path), content, path);
    }
  });
});

Deno.test("a run does not go on with other files, nor with its models' files exchanged", async () => {
  await withFiles(async (folder) => {
    await train(folder, await configsIn(folder), { stopAt: 30 });
    const { checkpoints } = runPaths(join(folder, "run"));
    const before = [...Deno.readDirSync(checkpoints)].map(({ name }) => name).sort();
    const refused = async (configs: readonly Config[], pattern: RegExp) =>
      await assert.rejects(train(folder, configs, { resume: true }), pattern);
    await refused(
      await configsIn(folder, ["b.npz", "a.npz"]),
      /manifest\.json: dataset 0 has SHA-256 [0-9a-f]{64}, expected [0-9a-f]{64} as when the run began/,
    );
    await refused(
      await configsIn(folder, ["a.npz", "a.npz"]),
      /manifest\.json: dataset 1 has SHA-256/,
    );
    const collected = (await readConfig(CONFIG)).map((config) => ({
      ...config,
      mdp: join(folder, "own.mdp.npz"),
    }));
    await refused(collected, /found dataset {"behaviour".* the run has {"path".*: resume it as it/);
    assert.deepEqual([...Deno.readDirSync(checkpoints)].map(({ name }) => name).sort(), before);
  });
});

Deno.test("the commands: without the config a moved file is named with what to do, with it all goes on", async () => {
  await withFiles(async (folder) => {
    const config = (at: string) => join(at, "config.yaml");
    const text = (await Deno.readTextFile(CONFIG))
      .replace("../../", `${Deno.cwd()}/`)
      .replace(/^dataset: .*$/m, "mdp: own.mdp.npz\ndataset: { path: a.npz }");
    await Deno.writeTextFile(config(folder), text);
    const cpu = ["--device", "cpu", "--json"];
    const out = (at: string) => ["--out", join(at, "run")];
    const whole = await run("train", [config(folder), ...cpu, ...out(folder)]);
    assert.equal(whole.code, 0, whole.err);
    const moved = `${folder}-moved`;
    await Deno.rename(folder, moved);

    const without = await run("train", ["--resume", ...cpu, ...out(moved)]);
    assert.deepEqual([without.code, without.out], [2, ""]);
    assert.match(
      without.err,
      /^error: .*own\.mdp\.npz: there is no such file, expected the mdp of the run in .*run: if it was moved, give the run's config, as in deno task train CONFIG --resume --out .*run$/,
    );
    const withIt = await run("train", [
      config(moved),
      "--resume",
      ...cpu,
      ...out(moved),
    ]);
    assert.deepEqual([withIt.code, withIt.out], [0, whole.out], withIt.err);
    const other = ["--dataset", join(moved, "b.npz")];
    const refused = await run("train", [
      config(moved),
      "--resume",
      ...other,
      ...cpu,
      ...out(moved),
    ]);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /manifest\.json: dataset 0 has SHA-256/);
  });
});

Deno.test("a run whose MDP was moved is scored where --mdp names it, and says so", async () => {
  await withFiles(async (folder) => {
    await train(folder, await configsIn(folder));
    const [from, to] = ["own.mdp.npz", "moved.npz"].map((name) => join(folder, name));
    const args = ["--policy", join(folder, "run"), "--json"];
    const before = await run("evaluate", args);
    await Deno.rename(from, to);
    const { code, err } = await run("evaluate", args);
    assert.equal(code, 2);
    assert.equal(
      err,
      `error: ${from}: there is no such file, the MDP that the models were trained in: name it by --mdp where it is now`,
    );
    assert.deepEqual(await run("evaluate", [...args, "--mdp", to]), before);
  });
});
