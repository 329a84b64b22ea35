import assert from "node:assert/strict";
import { join } from "node:path";
import { comparedKeys } from "../../src/lab/runs/configs.tsx";
import { listRuns, watchRun } from "../../src/lab/server/runs.ts";
import { writeRun } from "../report/own/made_up_run.ts";
import { withFolder } from "../with_folder.ts";

Deno.test("runs are listed as they stand, with curves of their logs; a link out of the project is a line", () =>
  withFolder(async (folder) => {
    const project = join(folder, "project");
    assert.deepEqual(await listRuns(project).catch(() => null), []);
    for (const name of ["run-2", "run-10"]) {
      await Deno.mkdir(join(project, "runs", name), { recursive: true });
      await writeRun(join(project, "runs", name));
    }
    const outside = join(folder, "outside");
    await Deno.mkdir(outside);
    await writeRun(outside);
    await Deno.symlink(outside, join(project, "runs", "linked"));
    const partly = join(project, "runs", "partly");
    await Deno.mkdir(partly);
    await writeRun(partly);
    await Deno.remove(join(partly, "metrics.jsonl"));
    await Deno.symlink(join(outside, "metrics.jsonl"), join(partly, "metrics.jsonl"));
    await Deno.symlink(join(project, "runs", "run-2"), join(project, "runs", "same"));

    const runs = await listRuns(project);
    const shown = runs.map(({ name, state, fault }) => [name, fault ?? state]);
    const refused = "a link that leads out of the project: not read";
    assert.deepEqual(shown, [
      ["linked", `runs/linked: is ${refused}`],
      ["partly", `runs/partly: holds ${refused}`],
      ["run-2", runs[2].state],
      ["run-10", runs[3].state],
      ["same", runs[2].state],
    ]);
    const run = await watchRun("run-2", project);
    assert.ok(run!.survival.length > 0 && run!.loss.length > 0);
    assert.equal(run!.configs[0].name, "cql");
    for (const name of ["linked", "partly"]) {
      await assert.rejects(watchRun(name, project), /leads out of the project/);
    }
    for (const name of ["..", ".", "../outside", "run-2/../run-2", "nothing", "run-2\0"]) {
      assert.equal(await watchRun(name, project), null, name);
    }
  }));

Deno.test("keys of configs that differ come first", () => {
  const rows = comparedKeys([{ a: 1, b: [2], c: "x" }, { a: 1, b: [3] }]);
  assert.deepEqual(rows, [
    { key: "b", texts: ["[2]", "[3]"], differs: true },
    { key: "c", texts: ['"x"', ""], differs: true },
    { key: "a", texts: ["1", "1"], differs: false },
  ]);
});
