import assert from "node:assert/strict";
import { join } from "node:path";
import { readMapping } from "../../src/cohort/mapping/read_mapping.ts";
import { cohortCommand } from "../../src/commands/cohort.ts";
import { withFolder } from "../with_folder.ts";
import { capture } from "./capture.ts";

const CARE = "stay_id,hours,heart_rate,fluid,vasopressor,died\n1,0,80,0,0,0\n1,4,90,50,0.1,0\n";

const mapping = (path: string) => capture(cohortCommand, ["mapping", path]);

Deno.test("cohort mapping writes what a table is taken for beside it, once", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "care.csv");
    await Deno.writeTextFile(path, CARE);
    const { code, out, err } = await mapping(path);
    assert.equal(code, 0, err.join("\n"));
    assert.deepEqual(out, [`${path}.mapping.yaml`]);
    assert.match(err[0], /^a flat table, by usual names: episode stay_id, time hours/);
    assert.equal(err.at(-1), `Edit it, then: deno task cohort import ${path}`);
    const read = await readMapping(out[0], { table: path });
    assert.deepEqual(read.mapping.features.map(({ name }) => name), ["heart_rate"]);

    const mine = `${await Deno.readTextFile(out[0])}# edited\n`;
    await Deno.writeTextFile(out[0], mine);
    const again = await mapping(path);
    assert.equal(again.code, 2);
    assert.match(again.err[0], /mapping\.yaml: is there already, expected none: edit it/);
    assert.equal(await Deno.readTextFile(out[0]), mine);
  });
});

Deno.test("cohort mapping refuses what is no table, or is not recognised, and writes nothing", async () => {
  await withFolder(async (folder) => {
    const refused = async (name: string, text: string, words: RegExp) => {
      await Deno.writeTextFile(join(folder, name), text);
      const { code, err } = await mapping(join(folder, name));
      assert.deepEqual([code, err.length], [2, 1], err.join("\n"));
      assert.match(err[0], words);
    };
    await refused("a.yaml", "format: 1\n", /is a mapping, expected a table/);
    await refused("b.csv", "a,b\n1,2\n", /none for episode, time/);
    const names = await Array.fromAsync(Deno.readDir(folder), ({ name }) => name);
    assert.deepEqual(names.sort(), ["a.yaml", "b.csv"]);
  });
});
