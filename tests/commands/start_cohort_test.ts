import assert from "node:assert/strict";
import { join, relative } from "node:path";
import { withFolder } from "../with_folder.ts";
import { run } from "./spawn.ts";

/** Files below a folder that a tour writes for others to read, by their way in it. */
async function* filesBelow(folder: string, root = folder): AsyncGenerator<string> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    if (relative(root, path) === join("chosen", "trained")) continue;
    if (isDirectory) yield* filesBelow(path, root);
    else yield relative(root, path);
  }
}

Deno.test("two tours at once, from a synthetic table to a card in folders of their own, come to equal bytes", async () => {
  await withFolder(async (folder) => {
    const places = ["one", "another/place"].map((name) => join(folder, name));
    const tours = await Promise.all(
      places.map((place, i) =>
        run("start", ["--cohort", "--workers", String(i + 1), "--out", place])
      ),
    );
    for (const { code, out, err } of tours) {
      assert.equal(code, 0, err);
      assert.match(out, /^Chosen: cql-\d+, in /m);
      assert.match(out, /^Opened once\. In /m);
      assert.match(out, /card: the card of cql-\d+, 11 files; its test was opened once\.$/);
    }
    const [names, others] = await Promise.all(
      places.map(async (place) => (await Array.fromAsync(filesBelow(place))).sort()),
    );
    assert.deepEqual(names, others);
    for (const name of ["card/README.md", "chosen/selection.json", "cohort/cohort.json"]) {
      assert.ok(names.includes(name), name);
    }
    assert.ok(names.includes("ledger.jsonl") && names.some((name) => name.startsWith("sealed/")));
    for (const name of names) {
      const [one, other] = await Promise.all(
        places.map((place) => Deno.readFile(join(place, name))),
      );
      assert.equal(one.toHex() === other.toHex(), true, name);
      if (!/^card|\.jsonl?$/.test(name)) continue;
      const text = new TextDecoder().decode(one);
      assert.ok(!text.includes(folder), `${name} names a folder`);
      assert.doesNotMatch(text, /\b20\d\d-\d\d-\d\d\b|\d\d:\d\d:\d\d/, `${name} has a date`);
    }
    const { code, err } = await run("start", ["--cohort", "--out", places[0]]);
    assert.equal(code, 2);
    assert.match(err, /one: holds \w[\w.]*, expected a new or empty folder/);
  });
});
