import assert from "node:assert/strict";
import { join } from "node:path";
import { readActiveConfig } from "../../src/config/active_config.ts";

const CONFIGS = new URL("../../configs/", import.meta.url).pathname;

Deno.test("the studies that come with the project are read, reported on 20 datasets of their own seeds", async () => {
  const names = (await Array.fromAsync(Deno.readDir(CONFIGS))).map(({ name }) => name)
    .filter((name) => name.startsWith("active-"));
  assert.equal(names.length, 4);
  for (const name of names) {
    const config = await readActiveConfig(join(CONFIGS, name));
    assert.equal(`active-${config.name}.yaml`, name);
    assert.equal(config.datasets.count, 20);
    assert.ok(config.evaluation === null || config.evaluation.episodes >= 20_000);
  }
});

/** A line of the patient's study, what it is changed to, and how it is refused. */
const BAD: [line: RegExp, replacement: string, message: RegExp][] = [
  [/^format: 1$/m, "format: 2", /:3:9: format: found 2, expected 1/],
  [/^rounds: .*$/m, "", /:3:1: the key "rounds" is missing/],
  [
    /^rounds: /m,
    "round: ",
    /:24:1: found the unknown key "round", expected one of the keys format/,
  ],
  [/^rounds: 4/m, "rounds: 0", /:24:9: rounds: found 0, expected a whole number from 1 to 1000/],
  [/kind: patient/, "kind: dragon", /:7:9: environment\.kind: found "dragon", expected patient or/],
  [/gamma: 0.95/, "gamma: 1", /:6:1: environment\.gamma: found 1, expected below 1/],
  [
    /kind: table/,
    "kind: tables",
    /:16:9: learner\.kind: found "tables", expected table or network/,
  ],
  [/rate: 1/, "rate: 0", /:18:9: learner\.rate: found 0, expected a number from 0\.000001 to 1/],
  [
    /400, 800/,
    "400, 300",
    /:23:16: budgets: found 300, expected more than the budget before it, 400/,
  ],
  [/ 12800/, " 128000", /:23:1: budgets: more than 56000, all that the episodes can hold/],
  [/ - random\n/, " - episodes\n", /strategies: found episodes twice, expected different values/],
  [/ {2}- random\n/, "", /:26:3: strategies: found a list, expected random among them/],
  [
    / - diversity\n/,
    " - luck\n",
    /:31:5: strategies: found "luck", expected random or uncertainty/,
  ],
  [
    /seed: 1000003/,
    "seed: 20",
    /:11:1: evaluation\.seed: found 20, expected none of the datasets'/,
  ],
  [/kind: patient/, "kind: icu-sepsis", /:11:1: evaluation: expected null: scores of icu-sepsis/],
];

Deno.test("each mistake is refused with its file, line and column", async () => {
  const good = await Deno.readTextFile(join(CONFIGS, "active-patient.yaml"));
  const path = await Deno.makeTempFile({ suffix: ".yaml" });
  for (const [line, replacement, message] of BAD) {
    const bad = good.replace(line, replacement);
    assert.notEqual(bad, good, `${line}`);
    await Deno.writeTextFile(path, bad);
    await assert.rejects(readActiveConfig(path, { shown: () => "study.yaml" }), (error: Error) => {
      assert.match(error.message, message);
      assert.match(error.message, /^study\.yaml:\d+:\d+: [^\n]+$/);
      return error.name === "InputError";
    });
  }
  await Deno.remove(path);
});
