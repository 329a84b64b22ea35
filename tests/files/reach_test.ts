import assert from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  appendDurably,
  checkWritable,
  makeFolder,
  removePath,
} from "../../src/files/atomic_write.ts";
import { renamePath, takeLock, writeFileAtomic } from "../../src/files/atomic_write.ts";
import { holdingArrays, holdingKeys, startingWith } from "../../src/files/file_kind.ts";
import { npyArray } from "../../src/files/npy.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { checkReach, confineWrites, nameOutput, OWN_NAMES } from "../../src/files/reach.ts";
import { InputError } from "../../src/input_error.ts";
import { withFolder } from "../with_folder.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** Checks that a step is refused in words about a path. */
async function refused(step: Promise<unknown>, pattern: RegExp): Promise<void> {
  await assert.rejects(step, (error: Error) => {
    assert.ok(error instanceof InputError, `${error}`);
    assert.match(error.message, pattern);
    return true;
  });
}

const OWN = /: cannot be written: is one of the project's own, expected a place in runs or results/;

Deno.test("below the project runs and results may be written, whoever asks", async () => {
  for (const place of ["runs", "results", "runs/a/b.npz", "results/study/x.csv"]) {
    assert.deepEqual(await checkReach(join(PROJECT, place)), { isOutput: true });
  }
  const own = OWN_NAMES.map((name) => `${name}/x`);
  const places = [...own, "", ".", "src", ".git/config", ".ci/run", "runs/../src/x", ".new"];
  for (const place of places) {
    await refused(checkReach(join(PROJECT, place)), OWN);
    using _limit = confineWrites();
    await refused(nameOutput(join(PROJECT, place)), OWN);
    await refused(checkReach(join(PROJECT, place)), OWN);
  }
});

Deno.test("no flag names a place among sealed patients or truths", async () => {
  const closed =
    /: cannot be written: runs\/(sealed|truth) is for .* alone, expected another place$/;
  for (
    const place of ["runs/sealed", "runs/sealed/x/y.npz", "runs/truth/a.csv", "runs/a/../truth"]
  ) {
    using _limit = confineWrites();
    await refused(nameOutput(join(PROJECT, place)), closed);
  }
  using _limit = confineWrites();
  await nameOutput(join(PROJECT, "runs/sealed.csv"));
});

Deno.test("every way to change the file system asks first", async () => {
  const path = join(PROJECT, "src/never");
  const steps = [
    () => writeFileAtomic(path, "x"),
    () => appendDurably(path, "x"),
    () => makeFolder(path),
    () => checkWritable(path),
    () => removePath(path),
    () => takeLock(path),
    () => renamePath(join(PROJECT, "runs/never"), path),
    () => renamePath(path, join(PROJECT, "runs/never")),
  ];
  for (const step of steps) await refused(step(), OWN);
});

Deno.test("links are followed to where they lead", () =>
  withFolder(async (folder) => {
    const link = async (name: string, target: string) => {
      await Deno.symlink(target, join(folder, name));
      return join(folder, name);
    };
    const source = await link("source", join(PROJECT, "src"));
    await refused(checkReach(join(source, "y.npz")), OWN);
    await refused(checkReach(await link("readme", join(PROJECT, "README.md"))), OWN);
    await refused(checkReach(join(await link("twice", source), "deep/er/y.npz")), OWN);
    await refused(checkReach(await link("nowhere", join(folder, "absent"))), /leads nowhere/);
    await refused(checkReach(await link("circle", join(folder, "circle"))), /leads nowhere/);
    const runs = await link("runs", join(PROJECT, "results"));
    assert.deepEqual(await checkReach(join(runs, "x.csv")), { isOutput: true });
  }));

Deno.test("in a command only what its flags name may be written outside, and what leads there made", () =>
  withFolder(async (folder) => {
    const [mine, other] = [join(folder, "a/mine"), join(folder, "other")];
    await writeFileAtomic(other, "as a library, anywhere");
    {
      using _limit = confineWrites();
      const unnamed = /: cannot be written: expected a place that a flag names$/;
      for (const path of [mine, other, join(PROJECT, "new.npz")]) {
        await refused(writeFileAtomic(path, "x"), unnamed);
      }
      await nameOutput(mine);
      await refused(writeFileAtomic(other, "x"), unnamed);
      await refused(writeFileAtomic(`${mine}2`, "x"), /mine2: cannot be written: expected a place/);
      await makeFolder(join(folder, "a"));
      await refused(removePath(join(folder, "a")), unnamed);
      await makeFolder(mine);
      await writeFileAtomic(join(mine, "file"), "x");
      await refused(writeFileAtomic(join(mine, "file"), "y"), /file: exists, expected a new name/);
      await nameOutput(join(PROJECT, "new.npz"));
      assert.deepEqual(await checkReach(join(PROJECT, "new.npz")), { isOutput: false });
    }
    await writeFileAtomic(other, "as a library again");
  }));

Deno.test("an existing file is replaced by one of its kind alone; an empty one holds nothing", () =>
  withFolder(async (folder) => {
    const arrays = holdingArrays("dataset", ["action", "reward"]);
    const zip = join(folder, "zip");
    const one = npyArray(Float64Array.of(1));
    await writeNpz(zip, [["reward", one], ["action", one], ["more", one]]);
    const other = join(folder, "other");
    await writeNpz(other, [["action", one]]);
    const text = join(folder, "text");
    await Deno.writeTextFile(text, '{"format": 1, "sets": []}');
    const kinds = [
      { kind: arrays, fits: [zip] },
      { kind: startingWith("text", "<svg ", '{"form'), fits: [text] },
      { kind: startingWith("longer text", '{"format": 1, "sets": []}\n'), fits: [text] },
      { kind: startingWith("zip", Uint8Array.of(0x50, 0x4b)), fits: [zip, other] },
      { kind: holdingKeys("record", ["sets", "format"]), fits: [text] },
      { kind: holdingKeys("record", ["format", "datasets"]), fits: [] },
      { kind: startingWith("other text", '{"format": 1, "sets": [] }'), fits: [] },
    ];
    for (const { kind, fits } of kinds) {
      for (const path of [zip, other, text]) {
        const step = checkWritable(path, kind);
        if (fits.includes(path)) await step;
        else await refused(step, new RegExp(`exists and is no ${kind.name}, expected a new name`));
      }
      await refused(checkWritable(folder, kind), /is a folder or device, expected a file/);
    }
    await refused(appendDurably(other, "x", { kind: arrays }), /other: exists and is no dataset/);
    await Deno.truncate(other);
    await writeFileAtomic(other, "whole", { kind: arrays });
    assert.equal(await Deno.readTextFile(other), "whole");
  }));
