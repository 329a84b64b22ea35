/** A cohort from its folder to checkpoints: trained, evaluated by its validation split, resumed, moved, taken for another. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { openCohort } from "../../src/cohort/open_cohort.ts";
import type { Config } from "../../src/config/config.ts";
import { readConfig } from "../../src/config/read_config.ts";
import { latestCheckpoints } from "../../src/runs/checkpoint_folder.ts";
import { readJsonFile } from "../../src/runs/json_file.ts";
import { readLines } from "../../src/runs/json_lines.ts";
import type { Manifest } from "../../src/runs/manifest.ts";
import { runPaths } from "../../src/runs/run_folder.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import { readRunRecord } from "../../src/runs/run_record.ts";
import { trainRun, type TrainRunOptions } from "../../src/runs/train_run.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";
import { type SmallCohortOptions, writeSmallCohort } from "../cohort/small_cohort.ts";
import { withFolder } from "../with_folder.ts";
import { contentsOf } from "./run_contents.ts";

/** Small networks and few steps. */
const SMALL = [
  ...["hidden=[8]", "steps=60", "batch=8", "log_every=7", "evaluate_every=20"],
  ...["checkpoint_every=30", "target_update={copy_every: 10}"],
];

/** A run on a cohort. */
async function planOf(
  cohort: string,
  { names = ["cql", "bc"], overrides = [] as readonly string[] } = {},
) {
  const configs: Config[] = [];
  for (const name of names) {
    const options = { cohort, overrides: [...SMALL, ...overrides] };
    configs.push(...await readConfig(`configs/cohort-${name}.yaml`, options));
  }
  return planRun(configs);
}

const train = (
  plan: ReturnType<typeof planRun>,
  options: Partial<TrainRunOptions> & { folder: string },
) => trainRun(plan, { createTrainer: createCpuTrainer, workers: 1, ...options });

/** Does something with a cohort's folder and a folder for runs. */
async function withCohort(
  work: (cohort: string, folder: string) => Promise<void>,
  options: SmallCohortOptions = {},
) {
  await withFolder(async (folder) => {
    const cohort = join(folder, "small");
    await writeSmallCohort(cohort, options);
    await work(cohort, folder);
  });
}

Deno.test("a run learns from train, is looked at by validation, and resumes to the same bits", async () => {
  await withCohort(async (cohort, folder) => {
    const plan = await planOf(cohort, { names: ["cql", "bcq", "iql", "dqn", "bc"] });
    const whole = join(folder, "whole");
    const { evaluation, data } = await train(plan, { folder: whole });
    assert.equal(data.whole.action.length, 160);
    assert.deepEqual(
      evaluation!.models.map(({ held_out }) => held_out!.patients),
      Array(5).fill(12),
    );
    assert.deepEqual(
      evaluation!.models.map(({ held_out }) => held_out!.values !== undefined),
      [true, true, true, true, false],
    );
    const parts = join(folder, "parts");
    for (const stop of [13, 40, 60]) {
      const controller = new AbortController();
      const onProgress = (step: number) => step >= stop && stop < 60 && controller.abort();
      await train(plan, { folder: parts, resume: true, signal: controller.signal, onProgress });
    }
    const [one, other] = [await contentsOf(whole), await contentsOf(parts)];
    const last = [...one.keys()].filter((path) => path.includes("step-0000000060"));
    assert.equal(last.length, 5);
    for (const path of ["evaluations.jsonl", "evaluation.json", "config.yaml", ...last]) {
      assert.equal(other.get(path), one.get(path), path);
    }
  });
});

Deno.test("a checkpoint carries all that its inputs, actions and values are read by", async () => {
  await withCohort(async (cohort, folder) => {
    const run = join(folder, "run");
    const plan = await planOf(cohort);
    await train(plan, { folder: run });
    const { record, sha256 } = await openCohort(cohort);
    const { features, actions, returns, mapping: { gamma, reward } } = record;
    for (const { cohort: carried } of await latestCheckpoints(runPaths(run), plan)) {
      assert.deepEqual(carried, {
        ...{ name: "small", sha256, gamma, reward, features, actions, returns, lints: [] },
        alignment: "shifted",
        table: {
          ...{ episode: "stay", time: "step" },
          features: { heart_rate: "heart_rate", lactate: "lactate", age_years: "age_years" },
        },
      });
    }
    const { datasets } = await readJsonFile(runPaths(run).manifest) as unknown as Manifest;
    assert.deepEqual(datasets[0].cohort, { name: "small", sha256, lints: [] });
  });
});

Deno.test("a cohort may move; another one in its place is refused", async () => {
  await withCohort(async (cohort, folder) => {
    const run = join(folder, "run");
    const controller = new AbortController();
    const onProgress = (step: number) => step >= 30 && controller.abort();
    await train(await planOf(cohort), { folder: run, signal: controller.signal, onProgress });
    const moved = join(folder, "moved");
    await Deno.rename(cohort, moved);
    await writeSmallCohort(cohort, { name: "other", seed: 2 });
    await assert.rejects(
      train(await planOf(cohort), { folder: run, resume: true }),
      /manifest\.json: found the cohort other \(SHA-256 \w{12}…\), expected the cohort small \(SHA-256 \w{12}…\) as when the run began$/,
    );
    const notes: string[] = [];
    const options = { folder: run, resume: true, onNote: (line: string) => notes.push(line) };
    const { evaluation } = await train(await planOf(moved), options);
    assert.equal(evaluation!.models.length, 2);
    assert.match(notes[0], /its cohort was .*small and is now .*moved, the same by its SHA-256/);
  });
});

Deno.test("a policy of another cohort, or of none, is not evaluated on this one", async () => {
  await withCohort(async (cohort, folder) => {
    const other = join(folder, "other");
    await writeSmallCohort(other, { name: "other", seed: 2 });
    for (const [name, dir] of [["mine", cohort], ["theirs", other]]) {
      await train(await planOf(dir, { names: ["dqn"] }), { folder: join(folder, name) });
    }
    const policyOf = (name: string) =>
      join(folder, name, "checkpoints/step-0000000060/cohort-dqn-seed42.safetensors");
    const fqe = async (name: string) =>
      planRun(
        await readConfig("configs/fqe.yaml", {
          cohort,
          overrides: [
            ...SMALL,
            ...["input={dense: true}", "evaluate=none", `policy=${policyOf(name)}`],
          ],
        }),
      );
    await assert.rejects(
      train(await fqe("theirs"), { folder: join(folder, "wrong") }),
      /cohort-dqn-seed42\.safetensors: a model of the cohort other \(SHA-256 \w{12}…\), expected one of the cohort small/,
    );
    const { evaluation } = await train(await fqe("mine"), { folder: join(folder, "right") });
    assert.ok(Number.isFinite(evaluation!.models[0].estimated_return));
  });
});

Deno.test("an estimated return that none can be raises the alarm, and ends the model where the config says so", async () => {
  await withCohort(async (cohort, folder) => {
    const trained = join(folder, "dqn");
    await train(await planOf(cohort, { names: ["dqn"] }), { folder: trained });
    const policy = join(trained, "checkpoints/step-0000000060/cohort-dqn-seed42.safetensors");
    const fqe = async (rule: "warn" | "fail") => {
      const overrides = [
        ...SMALL,
        ...["input={dense: true}", `policy=${policy}`],
        `evaluate={validation: {on_out_of_range: ${rule}}}`,
      ];
      const plan = planRun(await readConfig("configs/fqe.yaml", { cohort, overrides }));
      const notes: string[] = [];
      const run = join(folder, rule);
      const { evaluation } = await train(plan, {
        folder: run,
        onNote: (line) => notes.push(line),
      });
      return { notes, evaluation: evaluation!, lines: await readLines(runPaths(run).evaluations) };
    };
    const warned = await fqe("warn");
    const said = /estimated return -?[\d.]+ at step 20 is outside of -1000 to -900, the returns/;
    assert.equal(warned.notes.filter((line) => said.test(line)).length, 1, "once");
    assert.match(String(warned.lines[0].alarm), said);
    const [{ step, estimate_beyond, ended_at }] = warned.evaluation.models;
    assert.deepEqual([step, estimate_beyond, ended_at], [60, [-1000, -900], undefined]);
    const failed = await fqe("fail");
    assert.deepEqual(failed.evaluation.models.map((one) => one.ended_at), [20]);
  }, { attainable: [-1000, -900] });
});

Deno.test("an estimated return within the range says nothing of it", async () => {
  await withCohort(async (cohort, folder) => {
    const trained = join(folder, "dqn");
    await train(await planOf(cohort, { names: ["dqn"] }), { folder: trained });
    const policy = join(trained, "checkpoints/step-0000000060/cohort-dqn-seed42.safetensors");
    const overrides = [...SMALL, "input={dense: true}", `policy=${policy}`, "evaluate=none"];
    const plan = planRun(await readConfig("configs/fqe.yaml", { cohort, overrides }));
    const { evaluation } = await train(plan, { folder: join(folder, "fqe") });
    assert.equal(evaluation!.models[0].estimate_beyond, undefined);
    assert.ok(!JSON.stringify(evaluation).includes("beyond"));
  });
});

Deno.test("a discount that is not the cohort's is said, and lints that warn; one that is an error is refused", async () => {
  const lints = [{
    id: "flag-always-1",
    level: "warning",
    message: "lactate_missing is 1",
  }] as const;
  await withCohort(async (cohort, folder) => {
    const notes: string[] = [];
    const onNote = (line: string) => notes.push(line);
    const plan = await planOf(cohort, { overrides: ["gamma=0.9"] });
    await train(plan, { folder: join(folder, "run"), onNote });
    assert.equal(notes.length, 3);
    assert.match(
      notes[0],
      /^small is to be read with care: flag-always-1 \(deno task cohort show /,
    );
    assert.match(notes[1], /^cohort-cql: gamma: found 0\.9, but the cohort small .* have 0\.99/);
    assert.match(notes[2], /^cohort-bc: gamma/);
    const level = "error" as const;
    await writeSmallCohort(cohort, { lints: [{ id: "nan", level, message: "row 3" }] });
    await assert.rejects(
      train(await planOf(cohort), { folder: join(folder, "none") }),
      /training on it would be meaningless: nan: row 3: mend the table/,
    );
  }, { lints });
});

Deno.test("values that no return can reach raise an alarm, once a model, and training goes on", async () => {
  await withCohort(async (cohort, folder) => {
    const run = join(folder, "run");
    const notes: string[] = [];
    const { evaluation } = await train(await planOf(cohort), {
      folder: run,
      onNote: (line) => notes.push(line),
    });
    assert.equal(notes.length, 1);
    const form = /^largest Q -?[\d.]+ at step 20 is more than -900, the largest return possible$/;
    assert.match(notes[0].replace(/^cohort-cql-seed42: /, ""), form);
    const lines = await readLines(runPaths(run).evaluations);
    assert.deepEqual(lines.map(({ alarm }) => alarm !== undefined), [
      ...[true, false, true, false, true, false],
    ]);
    assert.match(String(lines[0].alarm), form);
    assert.deepEqual(evaluation!.models.map(({ ended_at, step }) => [ended_at, step]), [
      [undefined, 60],
      [undefined, 60],
    ]);
  }, { attainable: [-1000, -900] });
});

Deno.test("where the config says so a model ends out of range, the others go on, and a resumed run ends in the same bits", async () => {
  await withCohort(async (cohort, folder) => {
    const overrides = ["evaluate={validation: {on_out_of_range: fail}}"];
    const plan = await planOf(cohort, { overrides });
    const whole = join(folder, "whole");
    const { evaluation } = await train(plan, { folder: whole });
    const facts = evaluation!.models.map(({ ended_at, step }) => [ended_at, step]);
    assert.deepEqual(facts, [[20, 20], [undefined, 60]]);
    const metrics = await readLines(runPaths(whole).metrics);
    const own = metrics.filter(({ model }) => model === "cohort-cql-seed42");
    assert.deepEqual(own.map(({ step }) => step), [7, 14]);
    const parts = join(folder, "parts");
    for (const stop of [5, 20, 33, 60]) {
      const controller = new AbortController();
      const onProgress = (step: number) => step >= stop && stop < 60 && controller.abort();
      await train(plan, { folder: parts, resume: true, signal: controller.signal, onProgress });
    }
    const [one, other] = [await contentsOf(whole), await contentsOf(parts)];
    const last = [...one.keys()].filter((path) => path.includes("step-0000000060"));
    for (const path of ["evaluations.jsonl", "evaluation.json", "metrics.jsonl", ...last]) {
      assert.equal(other.get(path), one.get(path), path);
    }
  }, { attainable: [-1000, -900] });
});

Deno.test("a run all of whose models have ended is finished there", async () => {
  await withCohort(async (cohort, folder) => {
    const overrides = ["evaluate={validation: {on_out_of_range: fail}}"];
    const plan = await planOf(cohort, { names: ["cql", "dqn"], overrides });
    const run = join(folder, "run");
    const { step, evaluation } = await train(plan, { folder: run });
    assert.equal(step, 20);
    assert.deepEqual(evaluation!.models.map(({ ended_at }) => ended_at), [20, 20]);
    const again = await train(plan, { folder: run, resume: true });
    assert.deepEqual([again.step, again.evaluation], [20, evaluation]);
    const record = await readRunRecord(run);
    assert.deepEqual([record.step, record.evaluation !== null], [20, true]);
  }, { attainable: [-1000, -900] });
});
