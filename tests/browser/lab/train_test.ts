import assert from "node:assert/strict";
import { join } from "node:path";
import { evaluateCommand } from "../../../src/commands/evaluate.ts";
import { trainCommand } from "../../../src/commands/train.ts";
import { readConfig } from "../../../src/config/read_config.ts";
import { actionValues } from "../../../src/evaluation/network_policy.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { deployedNetwork } from "../../../src/runs/model_checkpoint.ts";
import { readCheckpoint } from "../../../src/runs/read_checkpoint.ts";
import { createTrainer } from "../../../src/trainer/create_trainer.ts";
import { capture } from "../../commands/capture.ts";
import { withFolder } from "../../with_folder.ts";
import { inChromium } from "./in_chromium.ts";
import type { SeenModel, SeenTraining } from "./train_scenarios.ts";

const CONFIG = new URL("../../../configs/cql-full.yaml", import.meta.url).pathname;

/** The last lines of a run's log, one a model. */
async function lastLines(path: string, models: number) {
  const lines = (await Deno.readTextFile(path)).trim().split("\n").slice(-models);
  return lines.map((line) => JSON.parse(line));
}

/** Trains here, on WebGPU, and reads what the log says last of each model. */
async function trainedHere(config: string, out: string, ...args: string[]): Promise<SeenModel[]> {
  const all = [config, "--device", "webgpu", "--out", out, "--json", ...args];
  const { code, err } = await capture(trainCommand(createTrainer), all);
  assert.equal(code, 0, err.join("\n"));
  const models = JSON.parse(await Deno.readTextFile(join(out, "evaluation.json"))).models;
  const metrics = await lastLines(join(out, "metrics.jsonl"), models.length);
  return models.map((model: { policy: string; survival: number }, m: number) => ({
    name: model.policy,
    survival: model.survival,
    loss: metrics[m].loss,
  }));
}

/** Models are as those trained elsewhere: survival to 1e-4, the loss to 1e-4 of it. */
function assertAlike(seen: readonly SeenModel[], here: readonly SeenModel[]): void {
  assert.deepEqual(seen.map(({ name }) => name), here.map(({ name }) => name));
  seen.forEach(({ name, survival, loss }, m) => {
    const { survival: ownSurvival, loss: ownLoss } = here[m];
    assert.ok(Math.abs(survival - ownSurvival) <= 1e-4, `${name}: ${survival}, ${ownSurvival}`);
    assert.ok(Math.abs(loss - ownLoss) <= 1e-4 * ownLoss, `${name}: loss ${loss}, ${ownLoss}`);
  });
}

/** Nothing was refused or went wrong, nothing was asked for elsewhere, and the chart is there. */
function assertClean({ axe, complaints, violations, requests, marks, models }: SeenTraining): void {
  assert.deepEqual(axe, []);
  assert.deepEqual(violations, []);
  // A browser without WebGPU says so itself.
  const own = complaints.filter((one) => one !== "Failed to create WebGPU Context Provider");
  assert.deepEqual(own, []);
  for (const url of requests) {
    assert.match(url, /^(http:\/\/127\.0\.0\.1:\d+\/[\w.]*$|data:|blob:)/);
  }
  assert.equal(new Set(requests.map((url) => url.split("/")[2]).filter(Boolean)).size, 1);
  assert.equal(marks, models.length);
}

const said = ({ said }: SeenTraining, words: RegExp) =>
  assert.ok(said.some((line) => words.test(line)), `${words} in ${said.join("\n")}`);

Deno.test("the lab trains as Deno does: on WebGPU, on the CPU, four at once; it pauses, is reloaded, loses its device", () =>
  withFolder(async (folder) => {
    const names = ["webgpu", "cpu", "plain", "sweep", "pause", "lost", "memory"] as const;
    const seen = await inChromium(folder, names);
    const downloads = join(folder, "downloads");

    const run = join(folder, "run");
    const sets = ["steps=30", "log_every=10", "evaluate_every=10", "checkpoint_every=10"];
    const flags = sets.flatMap((set) => ["--set", set]);
    const here = await trainedHere(CONFIG, run, ...flags);
    for (const one of [seen.webgpu, seen.sweep]) assertClean(one);
    assertAlike(seen.webgpu.models, here);
    said(seen.webgpu, /^Training 1 model on \d+ transitions$/);
    said(seen.webgpu, /^WebGPU on .* \(\w+ kernels\): as asked$/);
    assert.ok(seen.webgpu.answered >= 20, `${seen.webgpu.answered} clicks were answered`);

    const file = join(downloads, "cql-full-seed0.safetensors");
    const mdp = await loadMdp();
    const step = join(run, "checkpoints", "step-0000000030", "cql-full-seed0.safetensors");
    const [there, own] = await Promise.all([file, step].map((path) => readCheckpoint(path)));
    const [one, other] = [there, own].map((model) => actionValues(mdp, deployedNetwork(model), ""));
    const furthest = one.reduce((most, q, i) => Math.max(most, Math.abs(q - other[i])), 0);
    assert.ok(furthest <= 1e-3, `Q differs by ${furthest}`);
    assert.deepEqual(there.data, own.data);
    const config = await readConfig(join(downloads, "cql-full.yaml"));
    assert.deepEqual(config, await readConfig(CONFIG, { overrides: sets }));
    assert.deepEqual([there.config], config);
    const scored = await capture(evaluateCommand, ["--policy", file, "--json"]);
    const score = JSON.parse(scored.out.join("\n"));
    assert.equal(score.survival, seen.webgpu.models[0].survival);

    for (const name of ["cpu", "plain"] as const) {
      assertClean(seen[name]);
      const { survival } = seen[name].models[0];
      assert.ok(Math.abs(survival - here[0].survival) <= 1e-4, `${name}: ${survival}`);
    }
    said(seen.cpu, /WebAssembly on CPU, \d+ workers? on .*: there is no WebGPU adapter$/);
    said(seen.plain, /1 worker with a memory each.*the page is not isolated from other origins/);
    assert.equal(seen.plain.models[0].survival, seen.cpu.models[0].survival);

    const sweep = await trainedHere(join(downloads, "cql-full-sweep.yaml"), join(folder, "sweep"));
    assert.equal(sweep.length, 4);
    assertAlike(seen.sweep.models, sweep);

    const { parts, whole, kept, focus, barriers } = seen.pause;
    assert.deepEqual(focus, ["Start", "Go on", "Pause", "Start"]);
    assert.deepEqual([...barriers, ...seen.sweep.barriers], []);
    assert.match(kept, /^Kept from your last visit, at step \d{3}$/);
    assertClean(whole);
    assert.deepEqual(parts.models, whole.models);

    const { disturbed, whole: calm } = seen.lost;
    said(
      disturbed,
      /^The GPU was lost at step \d+: going on from step (20|40), \d+ steps? back$/,
    );
    assertAlike(disturbed.models, calm.models);

    const [, early, late] = seen.memory;
    for (const kind of ["page", "worker", "gpu"] as const) {
      const grown = late[kind] - early[kind];
      assert.ok(Math.abs(grown) <= 2 ** 20, `${kind}: ${grown} bytes from step 200 to 2,000`);
    }
    assert.ok(early.gpu > 0);
  }));
