import assert from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { collectCommand } from "../../src/commands/collect.ts";
import { studyCommand } from "../../src/commands/study.ts";
import { trainCommand } from "../../src/commands/train.ts";
import { capture } from "../commands/capture.ts";
import { twinTrainCommand } from "../commands/twin_train.ts";
import { withRoom } from "../files/full_disk.ts";
import { contentsOf } from "./run_contents.ts";
import { createTwinTrainer } from "./twin_trainer.ts";
import { withFolder } from "../with_folder.ts";

const CONFIG = fileURLToPath(new URL("./tiny_config.yaml", import.meta.url));
const STUDY = fileURLToPath(new URL("../study/grids/tiny_study.yaml", import.meta.url));

/** The one line that says so, about a file below a folder. */
function checkFull(err: readonly string[], folder: string): void {
  const last = err.at(-1)!;
  assert.ok(last.startsWith(`error: ${folder}`), last);
  assert.match(last, /^[^;]*: cannot be written: the disk is full$/);
}

Deno.test("a run on a disk that runs full anywhere ends with exit code 2, and goes on to the same bits", () =>
  withFolder(async (folder) => {
    const args = (name: string) => [CONFIG, "--set", "steps=20", "--out", join(folder, name)];
    const train = twinTrainCommand();
    const total = await withRoom(Infinity, async () => {
      assert.equal((await capture(train, args("whole"))).code, 0);
    });
    const expected = await contentsOf(join(folder, "whole"));
    const stops = 8;
    const stopped = new Set<string>();
    for (let stop = 0; stop < stops; stop++) {
      const run = join(folder, `stopped-${stop}`);
      await withRoom(Math.floor(total * stop / stops), async () => {
        const { code, err } = await capture(train, args(`stopped-${stop}`));
        assert.equal(code, 2, err.join("\n"));
        checkFull(err, run);
        stopped.add(err.at(-1)!.replace(/.*\/|: .*/g, ""));
      });
      for (const [path, content] of await contentsOf(run).catch(() => new Map<string, string>())) {
        assert.doesNotMatch(path, /\.tmp$|\.partial/);
        assert.ok(!path.endsWith("l") || /(^|\n)$/.test(content), `${path} ends within a line`);
      }
      const again = await capture(train, [...args(`stopped-${stop}`), "--resume"]);
      assert.equal(again.code, 0, again.err.join("\n"));
      assert.deepEqual(await contentsOf(run), expected);
    }
    assert.ok(stopped.size >= 3, `only in ${[...stopped]}`);
  }));

Deno.test("a disk that runs full at the page fails no training: a note says why there is none", () =>
  withFolder(async (folder) => {
    const args = (name: string) => [CONFIG, "--set", "steps=20", "--out", join(folder, name)];
    const train = trainCommand((_device, options) => createTwinTrainer(options));
    const total = await withRoom(Infinity, async () => {
      assert.equal((await capture(train, args("whole"))).code, 0);
    });
    await withRoom(total - 1000, async () => {
      const { code, out, err } = await capture(train, args("other"));
      assert.equal(code, 0, err.join("\n"));
      assert.match(out[0], /survival/);
      assert.match(err.at(-1)!, /^No page was drawn: .*cannot be written: the disk is full$/);
    });
    const [other, whole] = ["other", "whole"].map((name) => join(folder, name));
    assert.deepEqual(await contentsOf(other), await contentsOf(whole));
    const left = [...Deno.readDirSync(other)].map(({ name }) => name);
    assert.ok(!left.some((name) => name.includes("report.html")), left.join());
  }));

Deno.test("a study on a full disk ends with exit code 2: its other trainings would fare no better", () =>
  withFolder(async (folder) => {
    const study = studyCommand((_device, options) => createTwinTrainer(options));
    const places = ["--results", join(folder, "results"), "--runs", join(folder, "runs")];
    await withRoom(500, async () => {
      const { code, out, err } = await capture(study, [STUDY, ...places]);
      assert.deepEqual([code, out], [2, []], err.join("\n"));
      checkFull(err, folder);
    });
  }));

Deno.test("a dataset that does not fit leaves the old one", () =>
  withFolder(async (folder) => {
    const out = join(folder, "care.npz");
    const args = ["--behaviour", "random", "--episodes", "20", "--out", out, "--seed"];
    const total = await withRoom(Infinity, async () => {
      assert.equal((await capture(collectCommand, [...args, "1"])).code, 0);
    });
    const old = await Deno.readFile(out);
    for (const room of [0, 1, Math.floor(total / 2), total - 1]) {
      await withRoom(room, async () => {
        const { code, err } = await capture(collectCommand, [...args, "2"]);
        assert.equal(code, 2);
        checkFull(err, folder);
      });
      assert.deepEqual(await Deno.readFile(out), old);
      assert.deepEqual([...Deno.readDirSync(folder)].map(({ name }) => name), ["care.npz"]);
    }
  }));
