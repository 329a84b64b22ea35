import assert from "node:assert/strict";
import { join } from "node:path";
import type { Config } from "../../src/config/config.ts";
import { readConfig } from "../../src/config/read_config.ts";
import { networkPolicy } from "../../src/evaluation/network_policy.ts";
import { decodeSafetensors, encodeSafetensors } from "../../src/files/safetensors.ts";
import { InputError } from "../../src/input_error.ts";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { checkpointSteps, stepFolder } from "../../src/runs/checkpoint_folder.ts";
import { readJsonFile } from "../../src/runs/json_file.ts";
import { type LogLine, readLines } from "../../src/runs/json_lines.ts";
import { readCheckpoint } from "../../src/runs/read_checkpoint.ts";
import { readRunConfigs } from "../../src/runs/open_run.ts";
import { runPaths, withRunFolder } from "../../src/runs/run_folder.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import { type RunOutcome, trainRun, type TrainRunOptions } from "../../src/runs/train_run.ts";
import { contentsOf } from "./run_contents.ts";
import { createTwinTrainer, type TwinTrainerOptions } from "./twin_trainer.ts";

const CONFIG = new URL("./tiny_config.yaml", import.meta.url).pathname;

/** The tiny run's experiments, some keys changed. */
async function tinyConfigs(overrides: readonly string[] = []): Promise<Config[]> {
  return await readConfig(CONFIG, { overrides });
}

/** Trains the tiny run with the twin. */
function train(
  configs: readonly Config[],
  options: Partial<TrainRunOptions> & { folder: string },
  changes: TwinTrainerOptions = {},
): Promise<RunOutcome> {
  const createTrainer: TrainRunOptions["createTrainer"] = (trainerOptions) =>
    createTwinTrainer(trainerOptions, changes);
  return trainRun(planRun(configs), { createTrainer, ...options });
}

/** Does something with a temporary folder. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(join(folder, "run"));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a run leaves config, manifest, one line a model and interval, two checkpoints", async () => {
  await withFolder(async (folder) => {
    const configs = await tinyConfigs();
    const { step, evaluation, data } = await train(configs, { folder });
    const paths = runPaths(folder);
    assert.equal(step, 60);
    assert.deepEqual(await readRunConfigs(paths), configs);
    assert.deepEqual(await checkpointSteps(paths.checkpoints), [50, 60]);

    const names = ["cql-seed0", "bc-seed5"];
    const linesAt = (steps: number[]) =>
      steps.flatMap((step) => names.map((model) => ({ step, model })));
    const keys = ({ step, model }: { step: number; model?: unknown }) => ({ step, model });
    const metrics = await readLines(paths.metrics);
    assert.deepEqual(metrics.map(keys), linesAt([7, 14, 21, 28, 35, 42, 49, 56, 60]));
    assert.deepEqual(metrics.filter((_, i) => i % 2 === 0).map((line) => line.steps), [
      ...Array(8).fill(7),
      4,
    ]);
    assert.deepEqual((await readLines(paths.evaluations)).map(keys), linesAt([25, 50, 60]));

    const manifest = await readJsonFile(paths.manifest);
    assert.deepEqual(manifest.models, [
      { name: "cql-seed0", seed: 0, dataset: 0 },
      { name: "bc-seed5", seed: 5, dataset: 0 },
    ]);
    assert.equal((manifest.datasets as { sha256: string }[])[0].sha256, data.datasets[0].sha256);

    const path = join(stepFolder(paths.checkpoints, 60), "bc-seed5.safetensors");
    const { shape, state } = await readCheckpoint(path);
    const policy = networkPolicy(data.mdp!, { shape, parameters: state.parameters }, path);
    const { survival } = evaluatePolicy(data.mdp!, policy, { inadmissible: "mean" });
    assert.equal(evaluation!.models[1].survival, survival);
    assert.deepEqual(await readJsonFile(paths.evaluation), JSON.parse(JSON.stringify(evaluation)));
  });
});

Deno.test("two models of one run are the same as two runs of one model", async () => {
  await withFolder(async (folder) => {
    const configs = await tinyConfigs();
    await train(configs, { folder });
    for (const config of configs) {
      const alone = join(folder, config.name);
      await train([config], { folder: alone });
      const name = `${config.name}-seed${config.seeds[0]}.safetensors`;
      const [together, single] = await Promise.all(
        [folder, alone].map((one) =>
          Deno.readFile(join(stepFolder(runPaths(one).checkpoints, 60), name))
        ),
      );
      assert.deepEqual(single, together);
    }
  });
});

Deno.test("a run interrupted at any step goes on to the same bits and lines", async () => {
  await withFolder(async (folder) => {
    const configs = await tinyConfigs();
    await train(configs, { folder });
    const expected = await contentsOf(folder);
    // Between and on intervals: 25 is an evaluation's step, 30 a checkpoint's, 49 a line's.
    for (const stops of [[1], [25], [30, 31], [12, 25, 49, 59, 60]]) {
      const other = join(folder, `stopped-${stops.join("-")}`);
      for (const stop of stops) {
        const controller = new AbortController();
        const { step } = await train(configs, {
          folder: other,
          resume: true,
          signal: controller.signal,
          onProgress: (step) => step >= stop && controller.abort(),
        });
        assert.equal(step, stop);
        assert.equal((await checkpointSteps(runPaths(other).checkpoints)).at(-1), stop);
      }
      await train(configs, { folder: other, resume: true });
      const contents = await contentsOf(other);
      const last = stepFolder("checkpoints", 60);
      for (const [path, content] of expected) {
        // The checkpoint before the last is that of another step after an interruption.
        if (!path.startsWith("checkpoints") || path.startsWith(last)) {
          assert.equal(contents.get(path), content, `${path} after ${stops}`);
        }
      }
    }
  });
});

Deno.test("resuming a finished run changes nothing, also without its last file", async () => {
  await withFolder(async (folder) => {
    const configs = await tinyConfigs();
    await train(configs, { folder });
    const expected = await contentsOf(folder);
    await train(configs, { folder, resume: true });
    assert.deepEqual(await contentsOf(folder), expected);
    await Deno.remove(runPaths(folder).evaluation);
    await train(configs, { folder, resume: true });
    assert.deepEqual(await contentsOf(folder), expected);
  });
});

Deno.test("a diverged model keeps its last finite checkpoint, the others go on", async () => {
  await withFolder(async (folder) => {
    const configs = await tinyConfigs();
    const damage: TwinTrainerOptions = {
      beforeStep: (state, model) => {
        if (model === 0 && state.step === 36) state.parameters[5] = NaN;
      },
    };
    const { evaluation } = await train(configs, { folder }, damage);
    const [cql, bc] = evaluation!.models;
    assert.deepEqual([cql.diverged_at, cql.step], [37, 30]);
    assert.deepEqual([bc.diverged_at, bc.step], [null, 60]);
    const { evaluations, metrics, checkpoints } = runPaths(folder);
    const marks = (lines: readonly LogLine[]) =>
      lines.filter((_, i) => i % 2 === 0).map((line) => line.diverged_at);
    assert.deepEqual(marks(await readLines(evaluations)), [null, 37, 37]);
    assert.deepEqual(marks(await readLines(metrics)), [...Array(5).fill(null), 37, 37, 37, 37]);

    const healthy = join(folder, "healthy");
    await train(configs, { folder: healthy });
    const file = (one: string, name: string) =>
      join(stepFolder(runPaths(one).checkpoints, 60), `${name}.safetensors`);
    assert.deepEqual(
      await Deno.readFile(file(folder, "bc-seed5")),
      await Deno.readFile(file(healthy, "bc-seed5")),
    );
    const { state } = await readCheckpoint(file(folder, "cql-seed0"));
    assert.ok(state.parameters.every(Number.isFinite));

    const stopped = join(folder, "stopped");
    const controller = new AbortController();
    const onProgress = (step: number) => step >= 44 && controller.abort();
    await train(configs, { folder: stopped, signal: controller.signal, onProgress }, damage);
    await train(configs, { folder: stopped, resume: true }, damage);
    for (const name of ["metrics.jsonl", "evaluations.jsonl", "evaluation.json"]) {
      assert.equal(
        await Deno.readTextFile(join(stopped, name)),
        await Deno.readTextFile(join(folder, name)),
      );
    }
    const last = stepFolder(checkpoints, 60).slice(folder.length);
    assert.deepEqual(await contentsOf(stopped + last), await contentsOf(folder + last));
  });
});

Deno.test("kernels and their hash: kept on resume, a change is said and recorded", async () => {
  await withFolder(async (folder) => {
    const configs = await tinyConfigs();
    const controller = new AbortController();
    const onProgress = (step: number) => step >= 9 && controller.abort();
    const { signal } = controller;
    await train(configs, { folder, signal, onProgress }, { info: { kernels: "rows8" } });
    const notes: string[] = [];
    const onNote = (line: string) => notes.push(line);
    let asked: string | undefined;
    await trainRun(planRun(configs), {
      folder,
      resume: true,
      onNote,
      createTrainer: (options) => {
        asked = options.kernels;
        return createTwinTrainer(options, { kernelHash: "1".repeat(64) });
      },
    });
    assert.equal(asked, "rows8");
    assert.equal(notes.length, 1);
    assert.match(notes[0], /bits may differ/);
    const { trainers } = await readJsonFile(runPaths(folder).manifest);
    assert.deepEqual((trainers as { kernel_hash: string }[]).map((one) => one.kernel_hash[0]), [
      "0",
      "1",
    ]);
  });
});

Deno.test("models of one run may learn from different data", async () => {
  await withFolder(async (folder) => {
    const [cql, bc] = await tinyConfigs();
    const other = { ...bc, dataset: { behaviour: "random", episodes: 5, seed: 1 } as const };
    const { data } = await train([cql, other, { ...cql, name: "again" }], { folder });
    assert.equal(data.datasets.length, 2);
    assert.deepEqual(data.datasetOf, [0, 1, 0]);
    const [first, second] = data.datasets.map((one) => one.dataset.action.length);
    assert.deepEqual(data.slices, [
      { offset: 0, count: first },
      { offset: first, count: second },
      { offset: 0, count: first },
    ]);
    assert.equal(data.whole.action.length, first + second);
  });
});

/** A finished run and what is done to it; resuming must then be refused. */
const REFUSED: readonly {
  readonly name: string;
  readonly spoil: (folder: string, file: string) => Promise<unknown>;
  readonly error: RegExp;
}[] = [
  {
    name: "a checkpoint with a flipped bit",
    spoil: async (_, file) => {
      const bytes = await Deno.readFile(file);
      bytes[bytes.length - 100] ^= 4;
      await Deno.writeFile(file, bytes);
    },
    error: /cql-seed0\.safetensors: .*CRC-32/,
  },
  {
    name: "a checkpoint cut short",
    spoil: async (_, file) => await Deno.truncate(file, 20_000),
    error: /cql-seed0\.safetensors: .*cut short/,
  },
  {
    name: "a missing checkpoint",
    spoil: async (_, file) => await Deno.remove(file),
    error: /cql-seed0\.safetensors: cannot be read: there is no such file/,
  },
  {
    name: "a checkpoint of a newer format",
    spoil: async (_, file) => await rewrite(file, { format: "2" }),
    error: /cql-seed0\.safetensors: format 2, this version reads formats up to 1/,
  },
  {
    name: "a checkpoint of another seed",
    spoil: async (_, file) => await rewrite(file, { seed: "8" }),
    error: /cql-seed0\.safetensors: is a checkpoint of another config/,
  },
  {
    name: "a checkpoint of another network",
    spoil: async (_, file) => await narrow(file),
    error: /step-0000000060: found the network .*"states":715.* in cql-seed0, expected the run's /,
  },
  {
    name: "a checkpoint without a tensor",
    spoil: async (_, file) => await rewrite(file, {}, "exp_avg.network.0.bias"),
    error: /cql-seed0\.safetensors: exp_avg\.network\.0\.bias: tensor is missing/,
  },
  {
    name: "a manifest of a newer format",
    spoil: async (folder) => {
      const path = join(folder, "manifest.json");
      const manifest = JSON.parse(await Deno.readTextFile(path));
      await Deno.writeTextFile(path, JSON.stringify({ ...manifest, format: 2 }));
    },
    error: /manifest\.json: format 2, this version reads formats up to 1/,
  },
  {
    name: "a manifest that names other data",
    spoil: async (folder) => {
      const path = join(folder, "manifest.json");
      const manifest = JSON.parse(await Deno.readTextFile(path));
      manifest.datasets[0].sha256 = "0";
      await Deno.writeTextFile(path, JSON.stringify(manifest));
    },
    error: /manifest\.json: dataset 0 has SHA-256 [0-9a-f]{64}, expected 0 as when the run began/,
  },
  {
    name: "a config of a newer format",
    spoil: async (folder) => {
      const path = join(folder, "config.yaml");
      const text = await Deno.readTextFile(path);
      await Deno.writeTextFile(path, text.replace("format: 4", "format: 5"));
    },
    error: /config\.yaml:2:13: format: found 5, expected 4, the format this version reads/,
  },
  {
    name: "metrics of a newer format",
    spoil: async (folder) => {
      const path = join(folder, "metrics.jsonl");
      const text = await Deno.readTextFile(path);
      await Deno.writeTextFile(path, text.replace('"format":1', '"format":2'));
    },
    error: /metrics\.jsonl:1: format 2, this version reads formats up to 1/,
  },
  {
    name: "metrics with a line that is no JSON",
    spoil: async (folder) => {
      const path = join(folder, "metrics.jsonl");
      await Deno.writeTextFile(path, "oops\n", { append: true });
    },
    error: /metrics\.jsonl:19: expected a JSON object with a step/,
  },
];

/** Writes a checkpoint again with other metadata, or without a tensor. */
async function rewrite(
  file: string,
  changes: Record<string, string>,
  without?: string,
): Promise<void> {
  const { tensors, metadata } = decodeSafetensors(await Deno.readFile(file), file);
  if (without) tensors.delete(without);
  await Deno.writeFile(file, encodeSafetensors(tensors, { ...metadata, ...changes }));
}

/** Writes a checkpoint again as that of a network of a state fewer. */
async function narrow(file: string): Promise<void> {
  const { tensors, metadata } = decodeSafetensors(await Deno.readFile(file), file);
  for (const [name, { shape: [states, width], data }] of tensors) {
    if (!name.endsWith("state_embedding.weight")) continue;
    tensors.set(name, { shape: [states - 1, width], data: data.subarray(width) });
  }
  const network = metadata.network.replace('"states":716', '"states":715');
  await Deno.writeFile(file, encodeSafetensors(tensors, { ...metadata, network }));
}

Deno.test("a damaged, newer or foreign file of a run is refused with its name", async (t) => {
  await withFolder(async (folder) => {
    const configs = await tinyConfigs();
    await train(configs, { folder });
    const kept = await contentsOf(folder);
    const file = join(stepFolder(runPaths(folder).checkpoints, 60), "cql-seed0.safetensors");
    const relative = file.slice(folder.length + 1);
    const bytes = await Deno.readFile(file);
    for (const { name, spoil, error } of REFUSED) {
      await t.step(name, async () => {
        await spoil(folder, file);
        const spoiled = await contentsOf(folder);
        await assert.rejects(train(configs, { folder, resume: true }), (thrown) => {
          assert.ok(thrown instanceof InputError, String(thrown));
          assert.match(thrown.message, error);
          return true;
        });
        assert.deepEqual(await contentsOf(folder), spoiled);
        for (const [path, content] of kept) {
          if (path.endsWith(".safetensors")) continue;
          await Deno.writeTextFile(join(folder, path), content);
        }
        await Deno.writeFile(join(folder, relative), bytes);
        await train(configs, { folder, resume: true });
      });
    }
  });
});

Deno.test("a folder in use, one that holds a run, and another run's are refused", async () => {
  await withFolder(async (folder) => {
    const configs = await tinyConfigs();
    await withRunFolder(folder, async () => {
      await assert.rejects(train(configs, { folder }), /is in use by another run/);
    });
    await assert.rejects(Deno.stat(folder), Deno.errors.NotFound);
    await train(configs, { folder });
    await assert.rejects(train(configs, { folder }), /holds a run already: add --resume/);
    const changed = await tinyConfigs(["gamma=0.25"]);
    await assert.rejects(
      train(changed, { folder, resume: true }),
      /found gamma 0\.25 in cql, the run has 0\.99: resume it as it was begun/,
    );
    await assert.rejects(
      train(configs.slice(1), { folder, resume: true }),
      /found 1 experiments in the configs, the run has cql, bc/,
    );
  });
});

Deno.test("a run that cannot begin leaves nothing", async () => {
  await withFolder(async (folder) => {
    const [config] = await tinyConfigs();
    const absent = { ...config, dataset: { path: join(folder, "absent.npz") } };
    await assert.rejects(train([absent], { folder }), /absent\.npz: cannot be read/);
    await assert.rejects(Deno.stat(folder), Deno.errors.NotFound);
    const createTrainer = () => Promise.reject(new InputError("--device", "no adapter"));
    await assert.rejects(trainRun(planRun([config]), { folder, createTrainer }), /no adapter/);
    await assert.rejects(Deno.stat(folder), Deno.errors.NotFound);
  });
});
