import assert from "node:assert/strict";
import { join } from "node:path";
import { runStudy, studySize } from "../../src/active/run_study.ts";
import { readRowsCsv, rowsCsv, writeStudy } from "../../src/active/study_results.ts";
import { readActiveConfig } from "../../src/config/active_config.ts";
import { InputError } from "../../src/input_error.ts";
import { SMALL_CONTROL } from "./small_study.ts";

/** Runs something in a temporary folder. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** The files of a study's results. */
async function resultsOf(folder: string): Promise<string[]> {
  const names = ["rows.csv", "curves.csv"].map((name) => join(folder, "small", name));
  return await Promise.all(names.map((name) => Deno.readTextFile(name)));
}

Deno.test("a study stopped after each part ends in the same bytes, on any number of workers", () =>
  inFolder(async (folder) => {
    const whole = await runStudy(SMALL_CONTROL, { folder: join(folder, "whole"), workers: 2 });
    await writeStudy(join(folder, "a"), SMALL_CONTROL, whole);
    const parts = join(folder, "stopped");
    for (let stop = 1; stop < studySize(SMALL_CONTROL); stop++) {
      const controller = new AbortController();
      const onProgress = (done: number) => done === stop && controller.abort();
      await assert.rejects(
        runStudy(SMALL_CONTROL, {
          folder: parts,
          workers: 1,
          signal: controller.signal,
          onProgress,
        }),
      );
    }
    const begun: number[] = [];
    const rest = await runStudy(SMALL_CONTROL, {
      folder: parts,
      workers: 1,
      onProgress: (done) => begun.push(done),
    });
    assert.deepEqual(begun, [3, 4]);
    assert.deepEqual(rest.rows, whole.rows);
    await writeStudy(join(folder, "b"), SMALL_CONTROL, rest);
    assert.deepEqual(await resultsOf(join(folder, "b")), await resultsOf(join(folder, "a")));
    assert.deepEqual(readRowsCsv(rowsCsv(whole.rows)), whole.rows);
  }));

Deno.test("networks that no worker can hold are refused before anything is made", () =>
  inFolder(async (folder) => {
    const config = await readActiveConfig("configs/active-patient-network.yaml");
    const { learner } = config;
    assert.ok(learner.kind === "network");
    const run = (changes: Partial<typeof learner>) =>
      runStudy({ ...config, learner: { ...learner, ...changes } }, { folder, workers: 1 });
    await assert.rejects(
      run({ hidden: new Array(300).fill(4096) }),
      /^InputError: hidden: found 300 layers of up to 4096, expected at most \d+ in the 4 GiB/,
    );
    await assert.rejects(
      run({ hidden: [4096, 4096, 4096, 4096], batch: 65_536 }),
      /^InputError: batch: found 65536, expected at most \d+ in the 4 GiB/,
    );
    assert.deepEqual(await Array.fromAsync(Deno.readDir(folder)), []);
  }));

Deno.test("a failing part and a damaged one are said in one line", () =>
  inFolder(async (folder) => {
    const tooMuch = { ...SMALL_CONTROL, budgets: [100, 50_000] };
    await assert.rejects(runStudy(tooMuch, { folder, workers: 1 }), /^Error: Cannot buy 50000/);
    const [parts] = await Array.fromAsync(Deno.readDir(folder));
    await Deno.writeTextFile(join(folder, parts.name, "dataset-701.json"), "{");
    await assert.rejects(runStudy(tooMuch, { folder, workers: 1 }), InputError);
  }));
