import assert from "node:assert/strict";
import { join } from "node:path";
import { evaluatePolicy } from "../../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { keptPaths, metricsFromText, valuesFromText } from "../../../src/study/grids/kept_files.ts";
import { runStudy } from "../../../src/study/grids/run_study.ts";
import { readStudy } from "../../../src/study/grids/study_config.ts";
import { policyFromLetters, policyLetters, readRows } from "../../../src/study/grids/study_rows.ts";
import { createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";
import { withFolder } from "../../with_folder.ts";

const STUDY = "tests/study/grids/tiny_study.yaml";
const mdp = await loadMdp();

Deno.test("a row's policy has the row's scores, and its course ends in them", async () => {
  await withFolder(async (folder) => {
    const tiny = await readStudy(STUDY);
    const { rows } = await runStudy(tiny, {
      results: join(folder, "results"),
      runs: join(folder, "runs"),
      only: "rate",
      commit: null,
      createTrainer: createCpuTrainer,
    });
    assert.equal(rows.length, 3, "two runs of the grid, one of which stands in the other grid too");
    for (const row of rows) {
      const policy = policyFromLetters(row.policy, mdp);
      assert.equal(policyLetters(policy, mdp), row.policy);
      assert.equal(evaluatePolicy(mdp, policy).survival, row.survival);
      assert.deepEqual(row.course.map(({ step }) => step), [500, 1000, 1500]);
      assert.equal(row.course.at(-1)!.survival, row.survival);
      assert.equal(row.trainer.device, "cpu");
      assert.equal(row.transitions > 0 && row.dataset_sha256.length === 64, true);
    }
    assert.deepEqual(await readRows(join(folder, "results", "tiny.jsonl")), rows);

    for (const { key, policy } of rows.filter(({ grid }) => grid === "rate")) {
      const { values, metrics } = keptPaths(join(folder, "results"), key);
      const q = valuesFromText(await Deno.readTextFile(values), mdp, values);
      const chosen = policyFromLetters(policy, mdp);
      for (let s = 0; s < mdp.live; s++) {
        const own = q.subarray(s * mdp.actions, (s + 1) * mdp.actions);
        const action = chosen.subarray(s * mdp.actions, (s + 1) * mdp.actions).indexOf(1);
        assert.ok(own[action] >= Math.max(...own) - 1e-4, `state ${s}`);
      }
      const course = metricsFromText(await Deno.readTextFile(metrics), metrics);
      assert.deepEqual(course.map(({ step }) => step), [500, 1000, 1500]);
      assert.ok(course.every(({ td_loss, cql_penalty }) => td_loss! > 0 && cql_penalty! > 0));
    }
  });
});

Deno.test("progress starts where the last call stopped and counts a run of two grids once", async () => {
  await withFolder(async (folder) => {
    const tiny = await readStudy(STUDY);
    /** First and last share told, stopped at a share. */
    const run = async (only?: string, stopAt = Infinity) => {
      const shares: number[] = [];
      const stop = new AbortController();
      await runStudy(tiny, {
        results: join(folder, "results"),
        runs: join(folder, "runs"),
        commit: null,
        only,
        createTrainer: createCpuTrainer,
        signal: stop.signal,
        onProgress: (share) => {
          shares.push(share);
          if (share >= stopAt) stop.abort();
        },
      });
      assert.deepEqual(shares, shares.toSorted((a, b) => a - b));
      return [shares[0], shares.at(-1)!];
    };
    assert.deepEqual(await run("rate"), [0, 1]);
    assert.deepEqual(await run("rate"), [1, 1]);
    const [first, stopped] = await run(undefined, 0.6);
    assert.equal(first, 2 / 9);
    assert.ok(stopped >= 0.6 && stopped < 1, `${stopped}`);
    assert.deepEqual(await run(), [stopped, 1]);
  });
});

Deno.test("what is to be kept of runs that are known already is missed aloud", async () => {
  await withFolder(async (folder) => {
    const tiny = await readStudy(STUDY);
    const notes: string[] = [];
    const options = {
      results: join(folder, "results"),
      runs: join(folder, "runs"),
      only: "rate",
      commit: null,
      createTrainer: createCpuTrainer,
      onNote: (line: string) => notes.push(line),
    };
    await runStudy(tiny, options);
    assert.deepEqual(notes, []);
    await Deno.remove(join(folder, "results", "values"), { recursive: true });
    await runStudy(tiny, options);
    assert.match(notes[0], /^2 runs have results but not the files to be kept of them/);
  });
});

Deno.test("a training that fails is reported, the others are finished", async () => {
  await withFolder(async (folder) => {
    const tiny = await readStudy(STUDY);
    let trainers = 0;
    const { rows, failures } = await runStudy(tiny, {
      results: join(folder, "results"),
      runs: join(folder, "runs"),
      commit: null,
      createTrainer: async (options) => {
        const trainer = await createCpuTrainer(options);
        if (++trainers !== 2) return trainer;
        return { ...trainer, advance: () => Promise.reject(new Error("the device is gone")) };
      },
    });
    assert.equal(failures.length, 1);
    assert.match(failures[0], /^alpha .*"dataset.seed":1.* seed 1, .*: the device is gone$/);
    assert.equal(rows.length, 10 - 4, "three runs failed, one of which stands in two grids");
  });
});

Deno.test("results that are damaged are refused with file and line", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "a.jsonl");
    const [line] = (await Deno.readTextFile("results/study/main.jsonl")).split("\n");
    const refused = async (second: string, pattern: RegExp) => {
      await Deno.writeTextFile(path, `${line}\n${second}\n`);
      await assert.rejects(readRows(path), pattern);
    };
    await refused(
      line.replace('"format":1', '"format":9'),
      /a\.jsonl:2: format: found 9, expected 1$/,
    );
    await refused(line.slice(0, 2000), /a\.jsonl:2:2001: is no JSON: Expected/);
    await refused(
      line.replace(/"survival":[\d.]+/, '"survival":7'),
      /a\.jsonl:2: survival: found 7, expected a number from 0 to 1$/,
    );
    await Deno.writeTextFile(path, line);
    await assert.rejects(readRows(path), /a\.jsonl:1: the line has no end, expected a whole file/);
  });
});
