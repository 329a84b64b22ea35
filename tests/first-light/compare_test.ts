import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { readConfig } from "../../src/config/read_config.ts";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import { datasetChecksum } from "../../src/dataset/dataset_checksum.ts";
import { saveDataset } from "../../src/dataset/dataset_file.ts";
import { npyArray } from "../../src/files/npy.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { InputError } from "../../src/input_error.ts";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { clinicianGreedyPolicy, clinicianPolicy } from "../../src/mdp/policies.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import { trainRun } from "../../src/runs/train_run.ts";
import type { TrainerOptions } from "../../src/trainer/trainer.ts";
import { createTwinTrainer } from "../runs/twin_trainer.ts";
import { compare } from "./compare.ts";
import { MODELS } from "./protocol.ts";
import { readRun } from "./read_run.ts";
import { decodeRecords, RECORD_FILES, type Records, type RecordTexts } from "./records.ts";

const mdp = await loadMdp();
const dataset = collect(mdp, behaviourPolicy(mdp, { behaviour: "clinician" }), {
  episodes: 20,
  seed: 3,
});

/** Does something with a temporary folder. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Writes what train_torch.py would, of models that are the clinicians. */
async function writeTorch(folder: string, dataFile: string): Promise<void> {
  await Deno.mkdir(folder);
  const bytes = await Deno.readFile(dataFile);
  const datasetSha256 = createHash("sha256").update(bytes).digest("hex");
  const shape = [mdp.states, mdp.actions];
  for (const model of MODELS) {
    const metrics = [100, 900, 1000, 2000].map((step) => ({
      step,
      tdLoss: step / 1e4,
      cqlPenalty: 2,
      logsumexp: 3,
      meanQ: 1,
      loss: 7,
    }));
    const report = { seed: 0, steps: 2000, datasetSha256, transitions: 9, torch: "2.0", metrics };
    await Deno.writeTextFile(join(folder, `${model}.json`), JSON.stringify(report));
    const policies = {
      greedy: clinicianGreedyPolicy(mdp),
      "greedy-1000": clinicianPolicy(mdp),
      softmax: clinicianPolicy(mdp),
    };
    for (const [kind, table] of Object.entries(policies)) {
      await writeNpz(join(folder, `${model}-${kind}.npz`), [[
        "policy",
        npyArray(table, { shape }),
      ]]);
    }
  }
}

/** The records in a folder of results. */
async function recordsIn(results: string): Promise<Records> {
  const texts = RECORD_FILES.map(async (name) =>
    [name, await Deno.readTextFile(join(results, name))] as const
  );
  return decodeRecords(Object.fromEntries(await Promise.all(texts)) as RecordTexts);
}

Deno.test("PyTorch's numbers are taken in, scored, and kept when the runs are gone", async () => {
  await withFolder(async (folder) => {
    const [runs, results, empty] = ["runs", "results", "empty"].map((name) => join(folder, name));
    for (const path of [runs, results, empty]) await Deno.mkdir(path);
    const dataFile = join(runs, "clinician-0.npz");
    await saveDataset(dataFile, dataset);
    await writeTorch(join(runs, "torch-0"), dataFile);
    await compare({ runs, results });
    const found = await recordsIn(results);
    const { versions, dataset_sha256, steps } = found.runs[0];
    assert.deepEqual(versions, { torch: "2.0" });
    assert.equal(dataset_sha256, datasetChecksum(dataset));
    assert.equal(steps, 2000);
    const torch = found.metrics.filter(({ source }) => source === "pytorch");
    assert.deepEqual(
      torch.map(({ model, step, td_loss }) => `${model} ${step} ${td_loss}`),
      MODELS.flatMap((model) => [`${model} 1000 0.1`, `${model} 2000 0.2`]),
    );
    const { survival } = evaluatePolicy(mdp, clinicianGreedyPolicy(mdp));
    for (const row of found.scores.filter(({ source }) => source === "pytorch")) {
      assert.ok(Math.abs(row.greedy_survival - survival) < 1e-8);
      assert.equal(row.divergence, 0);
    }
    const { survival: onTheWay } = evaluatePolicy(mdp, clinicianPolicy(mdp));
    assert.deepEqual(
      found.course.map(({ model, step }) => `${model} ${step}`),
      MODELS.map((model) => `${model} 1000`),
    );
    assert.ok(found.course.every((row) => Math.abs(row.greedy_survival - onTheWay) < 1e-8));
    const sources = new Set(found.scores.map(({ source }) => source));
    assert.deepEqual([...sources], ["reference", "pytorch", "untrained"]);

    const page = await Deno.readTextFile(join(results, "README.md"));
    assert.match(page, /WebGPU: seed 0 not there yet/);
    await compare({ runs: empty, results });
    assert.deepEqual(await recordsIn(results), found);
    assert.equal(await Deno.readTextFile(join(results, "README.md")), page);
  });
});

Deno.test("PyTorch's numbers of another dataset are refused", async () => {
  await withFolder(async (folder) => {
    const dataFile = join(folder, "clinician-0.npz");
    await saveDataset(dataFile, dataset);
    await writeTorch(join(folder, "torch-0"), dataFile);
    const other = collect(mdp, clinicianPolicy(mdp), { episodes: 20, seed: 4 });
    await saveDataset(dataFile, other);
    await assert.rejects(
      compare({ runs: folder, results: folder }),
      (error) => error instanceof InputError && /cql-0\.5\.json: datasetSha256/.test(error.message),
    );
  });
});

Deno.test("a run is read as far as its last checkpoint", async () => {
  await withFolder(async (folder) => {
    const run = join(folder, "run");
    const overrides = ["log_every=10", "steps=60"];
    const configs = await readConfig("tests/runs/tiny_config.yaml", { overrides });
    const abort = new AbortController();
    const training = {
      folder: run,
      createTrainer: (of: TrainerOptions) => createTwinTrainer(of, { info: { device: "webgpu" } }),
      signal: abort.signal,
      onProgress: (step: number) => step === 45 && abort.abort(),
    };
    const { step } = await trainRun(planRun(configs), training);
    assert.equal(step, 45);
    const logged = { every: 20, window: 10 };
    const options = {
      mdp,
      configs,
      logged,
      device: "webgpu",
      dataset_sha256: datasetChecksum(dataset),
    } as const;
    const { runs, metrics, scores, course } = await readRun(run, options);
    assert.deepEqual(
      runs.map(({ source, seed, steps, transitions }) => ({ source, seed, steps, transitions })),
      [{ source: "webgpu", seed: 0, steps: 45, transitions: dataset.action.length }],
    );
    assert.equal(runs[0].trainers[0].adapter, "float64 twin");
    const models = ["cql", "bc"];
    assert.deepEqual(
      metrics.map(({ model, step }) => `${model} ${step}`),
      [20, 40].flatMap((step) => models.map((model) => `${model} ${step}`)),
    );
    assert.ok(
      metrics.every((row) => Math.abs(row.logsumexp - row.mean_q - row.cql_penalty) < 1e-4),
    );
    assert.deepEqual(scores.map(({ model, step }) => `${model} ${step}`), ["cql 45", "bc 45"]);
    assert.deepEqual(
      course.map(({ model, step }) => `${model} ${step}`),
      ["cql 25", "bc 25"],
    );

    const named = (pattern: RegExp) => (error: unknown) =>
      error instanceof InputError && pattern.test(error.message);
    const others = await readConfig("tests/runs/tiny_config.yaml", {
      overrides: [...overrides, "gamma=0.3"],
    });
    await assert.rejects(
      readRun(run, { ...options, configs: others }),
      named(/config\.yaml: is of other settings/),
    );
    await assert.rejects(
      readRun(run, { ...options, dataset_sha256: "another" }),
      named(/manifest\.json: datasets: found .*expected another/),
    );
    await assert.rejects(
      readRun(run, { ...options, device: "cpu" }),
      named(/manifest\.json: trainers: found webgpu, expected cpu/),
    );
  });
});
