import assert from "node:assert/strict";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { withFolder } from "../with_folder.ts";
import { runCopy } from "./copy_program.ts";
import { type Outcome, outcomeOf, run, spawn } from "./spawn.ts";

/** Words of a tour's command. */
const tour = (out: string, ...more: string[]) => ["--cohort", "--out", out, ...more];

/** Starts a tour, sends a signal once a file or folder is there, and waits. */
async function stopped(out: string, there: string, signal: Deno.Signal): Promise<Outcome> {
  const child = spawn("start", tour(out, "--workers", "1"));
  const outcome = outcomeOf(child);
  const isThere = () => Deno.stat(join(out, there)).then(() => true, () => false);
  while (!await isThere()) await new Promise((resolve) => setTimeout(resolve, 10));
  child.kill(signal);
  return await outcome;
}

/** A tour that is killed while it makes patients, interrupted while it trains, and then comes to its end. */
async function resumedTour(out: string): Promise<Outcome> {
  await stopped(out, "care.csv", "SIGKILL");
  const other = await run("start", tour(out, "--device", "auto"));
  assert.equal(other.code, 2);
  assert.match(
    other.err,
    /holds a tour of another version .*, expected the same, or a new or empty/,
  );
  const { code, err } = await stopped(out, "chosen/candidates.json", "SIGINT");
  assert.equal(code, 130, err);
  const advice = `Interrupted: go on with deno task start --cohort --out '${out}'`;
  assert.equal(err.split("\n").at(-1), advice);
  return await run("start", tour(out, "--workers", "1"));
}

/** Files below a folder that a tour writes for others to read, by their way in it. */
async function* filesBelow(folder: string, root = folder): AsyncGenerator<string> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    if (relative(root, path) === join("chosen", "trained")) continue;
    if (isDirectory) yield* filesBelow(path, root);
    else yield relative(root, path);
  }
}

Deno.test("two tours at once, one of them stopped twice, from a synthetic table to a card in folders of their own, come to equal bytes", async () => {
  await withFolder(async (folder) => {
    const places = ["one", "another/place of it"].map((name) => join(folder, name));
    const tours = await Promise.all([
      run("start", tour(places[0], "--workers", "2")),
      resumedTour(places[1]),
    ]);
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
    await followed(tours[1].err, 2);
    // A tour that was made is shown again.
    const before = await Deno.readTextFile(join(places[1], "cohort", "cohort.json"));
    const again = await run("start", tour(places[1]));
    assert.equal(again.code, 0, again.err);
    assert.match(again.err, /The result was on record: nothing was read\./);
    assert.equal(await Deno.readTextFile(join(places[1], "cohort", "cohort.json")), before);
  });
});

/** Runs the commands that a text advises, which a shell would take as they stand. */
async function followed(text: string, expected: number): Promise<void> {
  const commands = Array.from(text.matchAll(/^ {2}deno task (\S+) (.*)$/gm));
  assert.equal(commands.length, expected, text);
  for (const [, task, words] of commands) {
    const args = Array.from(words.matchAll(/'([^']*)'|(\S+)/g), ([, one, other]) => one ?? other);
    const { code, err } = await run(task, args);
    assert.equal(code, 0, err);
  }
}

Deno.test("a folder of other things takes no tour", async () => {
  await withFolder(async (folder) => {
    await Deno.writeTextFile(join(folder, "care.csv"), "mine\n");
    const { code, err } = await run("start", tour(folder));
    assert.equal(code, 2);
    assert.match(err, /holds care\.csv, expected a new or empty folder/);
    assert.deepEqual(Array.from(Deno.readDirSync(folder), ({ name }) => name), ["care.csv"]);
    // Under the task's own permissions, which know no place outside of the project.
    const root = fileURLToPath(new URL("../../", import.meta.url));
    const own = await runCopy(root, "-P=compute", "src/main.ts", "start", ...tour("src/x"));
    assert.match(own.err, /src\/x: cannot be written: .*, expected a place in runs or results$/);
  });
});
