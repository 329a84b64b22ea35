import assert from "node:assert/strict";
import { join } from "node:path";
import { exists } from "../../../src/runs/run_folder.ts";
import { readRows } from "../../../src/study/grids/study_rows.ts";
import { outcomeOf, spawn } from "../../commands/spawn.ts";

const STUDY = "tests/study/grids/tiny_study.yaml";

Deno.test("of two studies on the same results the second is refused, and no row is lost", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const results = join(folder, "results");
    const study = (runs: string) =>
      spawn("study", [
        STUDY,
        "--results",
        results,
        "--runs",
        runs,
        "--device",
        "cpu",
      ]);
    const first = outcomeOf(study(join(folder, "runs")));
    while (!(await exists(join(results, "tiny.jsonl")))) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    // The lock is on the results: where trainings are kept does not matter.
    const second = await outcomeOf(study(join(folder, "others")));
    assert.deepEqual([second.code, second.out], [2, ""]);
    assert.match(
      second.err,
      /^error: .*tiny\.jsonl: is being worked on by another process, expected to be the only one: .*$/,
    );
    const { code, err } = await first;
    assert.equal(code, 0, err);
    assert.equal((await readRows(join(results, "tiny.jsonl"))).length, 10);
    assert.equal(await exists(join(results, "tiny.jsonl.lock")), false);
    assert.equal(await exists(join(folder, "others")), false);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
