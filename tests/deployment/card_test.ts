import assert from "node:assert/strict";
import { join } from "node:path";
import { parse } from "yaml";
import { cardCommand } from "../../src/commands/card.ts";
import { readCheckpoint } from "../../src/runs/read_checkpoint.ts";
import type { PolicyRecord } from "../../src/judging/policy_record.ts";
import { capture } from "../commands/capture.ts";
import { estimate, refusedEstimate, smallRecord } from "../judging/small_record.ts";
import { withFolder } from "../with_folder.ts";
import { type SmallSelection, writeSmallSelection } from "./small_selection.ts";

/** What a test may say. */
const FOUND: PolicyRecord = smallRecord("cql-a", {
  estimates: {
    drl: estimate(9.5),
    wis: refusedEstimate("ess"),
    fqe: estimate(10.5, { low: null, high: null }),
  },
  checks: {
    placebo: { value: 0.1, error: 0.2, z: 0.5 },
    residuals: { z: 3.5, flagged: true },
    calibration: [{ group: 1, count: 40, predicted: 8.25, observed: 8.5, error: 0.75 }],
    sensitivity: {
      bounds: [{ strength: 1.5, low: 7.5, high: 11.5, interval: { low: 7, high: 12 } }],
      tipping: 1.25,
      unsure: 1,
    },
    subgroups: [
      {
        name: "sofa: upper third",
        patients: 4,
        value: null,
        low: null,
        high: null,
        refused: "influence",
      },
    ],
    control: null,
  },
});

/** Makes a card. */
const cardOf = (selection: SmallSelection, out: string, ...more: string[]) =>
  capture(cardCommand, [
    ...[selection.selection, "--cohort", selection.cohort, "--ledger", selection.ledger],
    ...["--out", out, ...more],
  ]);

/** The files of a folder by name. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { name } of Deno.readDir(folder)) {
    files[name] = (await Deno.readFile(join(folder, name))).toHex();
  }
  return files;
}

/** The card's text, and its front matter. */
async function readCard(folder: string) {
  const text = await Deno.readTextFile(join(folder, "README.md"));
  const [, front, body] = text.split(/^---$/m);
  return { front: parse(front), body, text };
}

Deno.test("a selection whose test is not opened gives a card that says so, and no number of it", async () => {
  await withFolder(async (folder) => {
    const selection = await writeSmallSelection(folder);
    const out = join(folder, "card");
    const { code, out: said, err } = await cardOf(selection, out);
    assert.equal(code, 0, err.join("\n"));
    assert.match(said.join("\n"), /card: the card of cql-a, 10 files; its test is not opened\./);
    const { front, body } = await readCard(out);
    assert.equal(front.library_name, "icu-cql");
    assert.equal(front["model-index"], undefined);
    assert.match(body, /\*\*The test of this selection is not opened\.\*\*/);
    assert.match(body, /\| return on the test patients \| not opened \|/);
    assert.match(body, /who chose it \| 9\.2500 \|/);
    assert.match(body, /^- The test patients: the test is not opened\.$/m);
    assert.doesNotMatch(body, /recommended\) \|/);
    assert.equal((await filesIn(out))["final_test_evaluation.json"], undefined);
  });
});

Deno.test("an opened selection's card prints what was found, the refused as refused, and where its numbers are from", async () => {
  await withFolder(async (folder) => {
    const lints = [{ id: "flag-always-1", level: "warning", message: "lactate_missing" }] as const;
    const selection = await writeSmallSelection(folder, { lints });
    await selection.open(FOUND);
    const out = join(folder, "card");
    const { code, err } = await cardOf(selection, out);
    assert.equal(code, 0, err.join("\n"));
    const { front, body, text } = await readCard(out);
    const [{ results: [{ dataset, metrics }] }] = front["model-index"];
    assert.deepEqual([dataset.split, dataset.name], ["test", "small"]);
    const metric = (type: string) =>
      metrics.find((one: { type: string }) => one.type === type)?.value;
    assert.deepEqual([metric("mean_return"), metric("openings")], [9.5, 1]);
    assert.equal(metrics[0].name, "return of the greedy policy at gamma 0.99 by drl");
    const lines = [
      "**The test was opened once.**",
      "| return on the test patients (drl) | 9.5000, nominal 95% 8.5000 to 10.5000 |",
      "| minus clinicians | 0.5000, nominal 95% -0.5000 to 1.5000 |",
      "| drl (recommended) | 9.5000 | 8.5000 to 10.5000 | 0.5000 | -0.5000 to 1.5000 | - | - |  |",
      "| wis | - | - | - | - | - | - | refused: ess 0.5 (limit 0.1) |",
      "- `ess`: too few effective patients",
      "- placebo: the clone's estimate less the clinicians' return 0.1000 (z 0.5); it cannot see hidden confounding",
      "- residuals: what Q leaves can be predicted with z 3.5: flagged",
      "- sofa: upper third, 4 patients: drl refused: influence",
      "| 1 | 40 | 8.2500 | 8.5000 | 0.7500 |",
      "| cql\\-b | cql | 3 | refused | - | refused: acts where the training records show nothing (seed 4) |",
      "Returns: -15.0000 to 15.0000 is what any policy can come to; had all training patients survived with the lengths observed, 14.5545; the only reward is 15 or \\-15, at the last step.",
      "| flag\\-always\\-1 | warning | lactate\\_missing |",
      "- The spread of fqe: they have no interval.",
      "- The negative control.",
      "- What the lints warn of was left as it is: flag\\-always\\-1.",
    ];
    for (const line of lines) assert.ok(text.includes(line), line);
    assert.match(
      body,
      /may vanish at 1\.25; it is not sure without any\n- hidden confounding of 1\.5: WIS from 7\.5000 to 11\.5000 \(nominal 95% 7\.0000 to 12\.0000\)/,
    );
    for (const heading of ["Intended use", "Out of scope", "What was not checked"]) {
      assert.ok(body.includes(`## ${heading}\n`));
    }
    const head = JSON.parse((await Deno.readTextFile(selection.ledger)).trim().split("\n")[1]);
    assert.ok(body.includes(`| head of the ledger of openings | \`${head.sha256}\` |`));
    // The models are the selection's, byte for byte, and read back; the evaluation is the one that was found.
    const own = JSON.parse(await Deno.readTextFile(selection.selection));
    const checkpoint = await readCheckpoint(join(out, "model.safetensors"));
    assert.equal(checkpoint.cohort!.name, "small");
    assert.ok(body.includes(`| model of seed 3 | \`${own.models[0].sha256}\` |`));
    const config = JSON.parse(await Deno.readTextFile(join(out, "config.json")));
    assert.deepEqual([config.hidden, config.actions, config.seeds], [[4], 4, [3]]);
    // Card and file say the same of the training.
    assert.deepEqual(config.training.evaluate, { validation: { on_out_of_range: "warn" } });
    assert.deepEqual(config.training.observers, []);
    assert.ok(body.includes("| evaluate | validation: on\\_out\\_of\\_range: warn |"));
    assert.ok(body.includes("| observers | none |"));
    for (const [, name] of body.matchAll(/^\| `([\w.-]+\.\w+)` \|/gm)) {
      assert.ok((await Deno.stat(join(out, name))).isFile, name);
    }
  });
});

Deno.test("refused on the test: the card says so first, and its front matter has no such number", async () => {
  await withFolder(async (folder) => {
    const selection = await writeSmallSelection(folder);
    await selection.open(smallRecord("cql-a"));
    const out = join(folder, "card");
    assert.equal((await cardOf(selection, out)).code, 0);
    const { front, body } = await readCard(out);
    const [{ results: [{ metrics }] }] = front["model-index"];
    const types = metrics.map(({ type }: { type: string }) => type);
    assert.ok(!types.includes("mean_return") && types.includes("openings"));
    assert.match(body, /patients \(drl\) \| refused: no\\-weight 0\.5 \(limit 0\.1\) \|/);
    assert.match(body, /^- What the policy is worth: drl, the estimate to read, is refused\.$/m);
  });
});

Deno.test("two folders with the same records have cards of equal bytes, without dates or paths; openings are counted", async () => {
  await withFolder(async (folder) => {
    const cards: string[] = [];
    for (const place of ["one", "another/place"]) {
      const selection = await writeSmallSelection(join(folder, place));
      await selection.open(FOUND);
      const out = join(folder, place, "card");
      assert.equal((await cardOf(selection, out)).code, 0);
      // Made again over itself, and over an earlier one.
      assert.equal((await cardOf(selection, out)).code, 0);
      cards.push(out);
    }
    const [one, other] = await Promise.all(cards.map(filesIn));
    assert.deepEqual(one, other);
    for (const [name, hex] of Object.entries(one)) {
      const text = new TextDecoder().decode(Uint8Array.fromHex(hex));
      assert.ok(!text.includes(folder), `${name} names a folder`);
      assert.doesNotMatch(text, /\b20\d\d-\d\d-\d\d\b|\d\d:\d\d:\d\d/, `${name} has a date`);
    }
    const selection = await writeSmallSelection(join(folder, "third"));
    await selection.open(FOUND);
    await selection.open(FOUND, "a reviewer asked");
    const out = join(folder, "third", "card");
    assert.equal((await cardOf(selection, out)).code, 0);
    const { body } = await readCard(out);
    assert.match(body, /\*\*Opened 2 times\*\*: .* Why again: a reviewer asked\./);
    assert.match(body, /^\| openings of the test \| 2 \|$/m);
  });
});

Deno.test("limits that are not the project's own stand on the card, with the bounds of ratios", async () => {
  await withFolder(async (folder) => {
    const limits = { "ratio.cap": 1000, "limits.capped": 0.9, "limits.influence": 1 };
    const words = async (own: Record<string, unknown> | null, place: string) => {
      const selection = await writeSmallSelection(join(folder, place), { limits: own });
      await selection.open(FOUND);
      const out = join(folder, place, "card");
      assert.equal((await cardOf(selection, out)).code, 0);
      return await readCard(out);
    };
    const other = await words(limits, "other");
    const lines = [
      "| limits and settings of the judging | not the project's own: 3 settings changed |",
      "Marginal ratios are capped at 1000, probabilities of what clinicians did are at least 0.002.",
      "**Not all limits and settings are the project's own**",
      "| limits.capped | 0.9 | 0.05 |",
      "| limits.influence | 1 | 0.25 |",
      "| ratio.cap | 1000 | 50 |",
    ];
    for (const line of lines) assert.ok(other.text.includes(line), line);
    const { metrics } = other.front["model-index"][0].results[0];
    assert.match(metrics[0].name, /by drl, limits and settings not the project's own: 3 settings/);
    const usual = await words({}, "usual");
    assert.match(usual.text, /at least 0\.002\. All limits and settings are the project's own \(/);
    const older = await words(null, "older");
    assert.match(older.text, /Which limits, cap and floor the numbers stand by is not on record/);
  });
});

Deno.test("openings of other tables that names alone relate are counted apart, and said to be uncertain", async () => {
  await withFolder(async (folder) => {
    const selection = await writeSmallSelection(folder);
    await selection.open(FOUND);
    // Other patients, numbered alike, in a table of another source.
    const lints = [{ id: "test-seen-before", level: "warning", message: "8 of test" }] as const;
    const other = await writeSmallSelection(folder, { seed: 2, source: "b".repeat(64), lints });
    await other.open(FOUND, "another hospital's patients, numbered alike");
    const out = join(folder, "card");
    const { code, out: said } = await cardOf(other, out);
    assert.equal(code, 0);
    const words =
      "pened once, and once more under other tables if patients of the same names are the same";
    assert.ok(said.join("\n").endsWith(`its test was o${words}.`));
    const { front, body } = await readCard(out);
    assert.ok(body.includes(`**O${words}**: if they are, the test is no longer unseen`));
    assert.match(body, /Names alone cannot tell: .* 8 have names of patients who had been opened/);
    assert.ok(body.includes(`| openings of the test | O${words} |`));
    const [{ results: [{ metrics }] }] = front["model-index"];
    const metric = (type: string) =>
      metrics.find((one: { type: string }) => one.type === type)?.value;
    assert.deepEqual([metric("openings"), metric("openings_by_name")], [1, 1]);
  });
});

Deno.test("a card is made of what belongs together, and into a folder that is its own", async () => {
  await withFolder(async (folder) => {
    const selection = await writeSmallSelection(join(folder, "a"));
    const other = await writeSmallSelection(join(folder, "b"), { name: "other", seed: 2 });
    const out = join(folder, "card");
    const refused = async (found: Promise<{ code: number; err: string[] }>, error: RegExp) => {
      const { code, err } = await found;
      assert.equal(code, 2);
      assert.match(err.join("\n"), error);
    };
    const wrong = cardOf({ ...selection, cohort: other.cohort }, out);
    await refused(wrong, /a selection on the cohort small .*, expected one on the cohort other/);
    await selection.open(FOUND);
    const elsewhere = { ...selection, ledger: join(folder, "none.jsonl") };
    await refused(
      cardOf(elsewhere, out),
      /none\.jsonl: lacks the entry \w{12}… that .*cohort\.json/,
    );
    const final = join(folder, "a/chosen/final_test_evaluation.json");
    const text = await Deno.readTextFile(final);
    await Deno.writeTextFile(final, text.replace("9.5", "9.6"));
    await refused(
      cardOf(selection, out),
      /final_test_evaluation\.json: was changed after the test/,
    );
    await Deno.remove(final);
    await refused(
      cardOf(selection, out),
      /final_test_evaluation\.json: is not there, but the test was opened, .* --reopen REASON judges again/,
    );
    await Deno.writeTextFile(final, text);
    await Deno.mkdir(out);
    await Deno.writeTextFile(join(out, "README.md"), "# mine\n");
    await refused(
      cardOf(selection, out),
      /card: holds no model card, expected a new or empty folder/,
    );
    assert.equal(await Deno.readTextFile(join(out, "README.md")), "# mine\n");
  });
});
