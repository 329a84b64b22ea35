/** Features from a file to a report: trained, evaluated by held-out patients, resumed. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "../../src/config/read_config.ts";
import { saveDataset } from "../../src/dataset/dataset_file.ts";
import { readJsonFile } from "../../src/runs/json_file.ts";
import { readLines } from "../../src/runs/json_lines.ts";
import { runPaths } from "../../src/runs/run_folder.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import { readRunRecord } from "../../src/runs/run_record.ts";
import { trainRun, type TrainRunOptions } from "../../src/runs/train_run.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";
import { sourceOfRun } from "../../src/report/own/from_run.ts";
import { ownReport } from "../../src/report/own/own_page.ts";
import { withFolder } from "../with_folder.ts";
import { featureData } from "./features.ts";
import { contentsOf } from "./run_contents.ts";

const HELD_OUT = "evaluate={held_out: {share: 0.2, seed: 5}}";

/** A run on the features. */
async function planOf(
  folder: string,
  overrides: readonly string[],
  config = "tests/runs/tiny_config.yaml",
) {
  await saveDataset(join(folder, "care.npz"), featureData());
  return planRun(
    await readConfig(config, {
      overrides: [`dataset={path: ${folder}/care.npz}`, "input={dense: true}", ...overrides],
    }),
  );
}

const train = (
  plan: ReturnType<typeof planRun>,
  options: Partial<TrainRunOptions> & { folder: string },
) => trainRun(plan, { createTrainer: createCpuTrainer, workers: 1, ...options });

Deno.test("features train, are evaluated by patients kept from training, and resume to the same bits", async () => {
  await withFolder(async (folder) => {
    const plan = await planOf(folder, [HELD_OUT]);
    const whole = join(folder, "whole");
    const { evaluation } = await train(plan, { folder: whole });
    const parts = join(folder, "parts");
    for (const stop of [13, 40, 60]) {
      const controller = new AbortController();
      const onProgress = (step: number) => step >= stop && stop < 60 && controller.abort();
      await train(plan, { folder: parts, resume: true, signal: controller.signal, onProgress });
    }
    const [one, other] = [await contentsOf(whole), await contentsOf(parts)];
    for (const path of ["evaluations.jsonl", "evaluation.json", "config.yaml"]) {
      assert.equal(other.get(path), one.get(path), path);
    }
    const last = [...one].filter(([path]) => path.includes("step-0000000060"));
    assert.equal(last.length, 2);
    for (const [path, digest] of last) assert.equal(other.get(path), digest, path);

    const manifest = await readJsonFile(runPaths(whole).manifest);
    const [{ transitions }] = manifest.datasets as { transitions: number }[];
    assert.deepEqual([manifest.mdp_sha256, transitions], [null, 24 * 2 * 4]);
    for (const { survival, states, held_out: found } of evaluation!.models) {
      assert.deepEqual([survival, states, found!.patients, found!.episodes], [null, null, 6, 12]);
    }
    for (const line of await readLines(runPaths(whole).evaluations)) {
      assert.deepEqual([line.survival, "published" in line, "held_out" in line], [
        null,
        false,
        true,
      ]);
    }
  });
});

Deno.test("a run's record and its page are those of held-out patients", async () => {
  await withFolder(async (folder) => {
    const run = join(folder, "run");
    await train(await planOf(folder, [HELD_OUT]), { folder: run });
    const source = sourceOfRun(await readRunRecord(run), {
      name: "run",
      checkpoints: [],
      notes: [],
    });
    const report = ownReport({ sources: [source], references: null });
    const scores = report.sections.find(({ id }) => id === "scores")!.markdown;
    assert.match(scores, /\| config \| models \| loss \| TD loss \| agreement \|/);
    assert.match(scores, /By 12 episodes of 6 patients who were not trained on/);
    const text = report.sections.map(({ markdown }) => markdown).join("\n");
    assert.ok(!/no exact score applies|simulated|survival/.test(text), text);
    assert.match(report.summary.join(" "), /scored by patients who were not trained on/);
  });
});

Deno.test("where nothing asks for it, no MDP is read; exact scores of features are none, and a line says what else there is", async () => {
  await withFolder(async (folder) => {
    const notes: string[] = [];
    const onNote = (line: string) => notes.push(line);
    const absent = `mdp=${folder}/absent.npz`;
    const none = await planOf(folder, [absent, "evaluate=none"]);
    const { evaluation, data } = await train(none, { folder: join(folder, "none"), onNote });
    assert.deepEqual([data.mdp, evaluation!.mean_survival, notes], [null, null, []]);
    assert.deepEqual(await readLines(runPaths(join(folder, "none")).evaluations), []);

    const exact = await planOf(folder, [absent]);
    const scored = await train(exact, { folder: join(folder, "exact"), onNote });
    assert.ok(scored.evaluation!.models.every(({ survival }) => survival === null));
    assert.equal(notes.length, 2);
    assert.match(notes[0], /care\.npz: no exact score applies: its states are features$/);
    assert.match(notes[1], /evaluate: \{held_out: \{share: 0\.2, seed: 0\}\}/);
  });
});

Deno.test("held-out patients may come from a file; one of other states is refused", async () => {
  await withFolder(async (folder) => {
    const kept = featureData();
    await saveDataset(join(folder, "kept.npz"), kept);
    const plan = await planOf(folder, [`evaluate={held_out: {path: ${folder}/kept.npz}}`]);
    const { evaluation } = await train(plan, { folder: join(folder, "run") });
    assert.deepEqual(evaluation!.models.map(({ held_out }) => held_out!.patients), [30, 30]);
    const three = { ...kept, features: 3 };
    for (const key of ["observation", "nextObservation"] as const) {
      three[key] = kept[key].filter((_, i) => i % 4 < 3);
    }
    await saveDataset(join(folder, "kept.npz"), three);
    await assert.rejects(
      train(plan, { folder: join(folder, "other") }),
      /kept\.npz: 3 features, expected 4 features as in the data that are trained on$/,
    );
  });
});

Deno.test("whole datasets and supports of features are refused by their key", async () => {
  await withFolder(async (folder) => {
    const run = join(folder, "run");
    const cases = [
      ["batch=full", /cql: batch: found full, expected a number of rows: the data are features/],
      ["support={count: 2}", /cql: support: found a rule, expected null: the data are features/],
    ] as const;
    for (const [setting, error] of cases) {
      const plan = await planOf(folder, [setting], "configs/cql.yaml");
      await assert.rejects(train(plan, { folder: run }), error);
    }
  });
});
