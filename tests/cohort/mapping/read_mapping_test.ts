import assert from "node:assert/strict";
import fc from "fast-check";
import type { Mapping } from "../../../src/cohort/mapping/mapping.ts";
import { mappingYaml } from "../../../src/cohort/mapping/mapping_yaml.ts";
import { readMapping } from "../../../src/cohort/mapping/read_mapping.ts";
import { writeTable } from "../../../src/cohort/table/write_table.ts";
import { withFolder } from "../../with_folder.ts";
import { CARE, MAPPING, readText } from "./mappings.ts";

const FULL: Mapping = {
  format: 1,
  layout: "own",
  columns: {
    episode: "stay_id",
    patient: "subject_id",
    time: "hours",
    hours: 4,
    split: null,
    done: null,
    truncated: null,
  },
  outcome: { column: "died", died: 1 },
  features: [
    {
      name: "heart_rate",
      column: "heart_rate",
      unit: null,
      clip: null,
      transform: "none",
      fill: "forward",
      flag: false,
      scale: true,
      next: null,
    },
    {
      name: "sofa",
      column: "sofa",
      unit: null,
      clip: null,
      transform: "none",
      fill: "forward",
      flag: true,
      scale: true,
      next: null,
    },
    {
      name: "lactate",
      column: "lactate",
      unit: "mmol/L",
      clip: [0.1, 30],
      transform: "log",
      fill: "forward",
      flag: false,
      scale: true,
      next: null,
    },
  ],
  actions: {
    bins: [
      { name: "fluid", column: "fluid", edges: null },
      { name: "vasopressor", column: "vaso", edges: [0.05, 0.2] },
    ],
  },
  reward: { kind: "sparse", scale: 15 },
  gamma: 0.99,
  alignment: "same-window",
  split: { shares: [0.7, 0.15, 0.15], seed: 0 },
};

Deno.test("a mapping's defaults are filled in", async () => {
  assert.deepEqual(await readText(MAPPING), FULL);
});

Deno.test("a mapping may number its actions, take rewards of a column, and name its splits", async () => {
  const text = MAPPING.replace(/actions:[^]*/, "") +
    "actions: { column: action, axes: [{ name: dose, levels: 5 }, { name: drug, levels: 3 }] }\n" +
    "reward: { kind: column, column: reward }\nlayout: replay\ngamma: 1\nalignment: shifted\n" +
    "split: { shares: [0.8, 0.2, 0] }\n";
  const mapping = await readText(text.replace("  hours: 4", "  split: part\n  done: died"));
  assert.deepEqual(mapping, {
    ...FULL,
    layout: "replay",
    columns: { ...FULL.columns, hours: null, split: "part", done: "died" },
    actions: {
      column: "action",
      axes: [{ name: "dose", levels: 5 }, { name: "drug", levels: 3 }],
    },
    reward: { kind: "column", column: "reward" },
    gamma: 1,
    alignment: "shifted",
    split: { shares: [0.8, 0.2, 0], seed: 0 },
  });
});

Deno.test("rewards of SOFA and lactate have the published weight, and name features", async () => {
  const sofa = MAPPING.replace("{ kind: sparse, scale: 15 }", "{ kind: sofa }");
  const { reward } = await readText(sofa);
  assert.deepEqual(reward, { kind: "sofa", scale: 1, weight: 0.025, sofa: "sofa" });
  const both = MAPPING.replace("kind: sparse", "kind: sofa+lactate, lactate_weight: 0.1");
  assert.deepEqual((await readText(both)).reward, {
    kind: "sofa+lactate",
    scale: 15,
    weight: 0.025,
    sofa: "sofa",
    lactate_weight: 0.1,
    lactate: "lactate",
  });
});

Deno.test("a mapping is beside its table, or names it from its own folder", async () => {
  await withFolder(async (folder) => {
    await Deno.mkdir(`${folder}/data`);
    await Deno.writeTextFile(`${folder}/data/care.csv`, CARE);
    const unnamed = MAPPING.replace("table: care.csv\n", "");
    const beside = `${folder}/data/care.csv.mapping.yaml`;
    const table = `${folder}/data/care.csv`;
    await Deno.writeTextFile(beside, unnamed);
    assert.deepEqual((await readMapping(beside, { table })).mapping, FULL);
    const away = `${folder}/away.yaml`;
    await Deno.writeTextFile(away, `table: data/care.csv\n${unnamed}`);
    const read = await readMapping(away);
    assert.deepEqual(read.mapping, FULL);
    assert.equal(read.table.path, table);
    await assert.rejects(readMapping(beside), {
      message: `${beside}:1:1: the key "table" is missing, expected the table's file`,
    });
    await Deno.writeTextFile(`${folder}/other.csv`, CARE);
    await assert.rejects(readMapping(away, { table: `${folder}/other.csv` }), {
      message: `${away}:1:8: table: found ${table}, expected ${folder}/other.csv, ` +
        "which it is beside",
    });
    await Deno.writeTextFile(away, MAPPING);
    await assert.rejects(readMapping(away), {
      message: `${away}:1:8: table: ${folder}/care.csv: cannot be read: there is no such file`,
    });
  });
});

/** Texts that YAML could take for something else, among others. */
const word = fc.oneof(
  fc.constantFrom("null", "true", "no", "~", "1", "1e3", "0x1", "- a", "a: b", "#", "{", "'", '"'),
  fc.constantFrom("o:HR", "s_x", "%", "NaN", ".inf", "2150-03-01", "a, b", "é", "😀", "\\n", "|"),
  fc.stringMatching(/^[ -~\u00ae-\u02ff]{1,12}$/).map((text) => text.trim()).filter(Boolean),
);

const mappings: fc.Arbitrary<Mapping> = fc.record({
  words: fc.uniqueArray(word, { minLength: 12, maxLength: 12 }),
  clip: fc.option(fc.tuple(fc.double({ min: 0.1, max: 1, noNaN: true }), fc.integer({ min: 2 }))),
  edges: fc.option(
    fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 6 }),
  ),
  transform: fc.constantFrom("none" as const, "log" as const, "log1p" as const),
  fill: fc.constantFrom("forward" as const, "median" as const, "zero" as const),
  flag: fc.boolean(),
  scale: fc.boolean(),
  numbered: fc.boolean(),
  gamma: fc.double({ min: 1e-6, max: 1, noNaN: true }),
  died: fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0),
  seed: fc.nat(),
}).map(({ words, clip, edges, numbered, gamma, died, seed, ...feature }) => {
  const [a, b, c, d, e, f, g, h, i, j, k, l] = words;
  return {
    ...FULL,
    columns: { ...FULL.columns, episode: a, patient: b, time: c, truncated: d },
    outcome: { column: e, died },
    features: [{ ...feature, name: f, column: g, unit: h, clip, next: i }],
    actions: numbered ? { column: j, axes: [{ name: k, levels: 25 }] } : {
      bins: [
        { name: k, column: j, edges: edges?.toSorted((x, y) => x - y) ?? null },
        { name: l, column: l, edges: null },
      ],
    },
    gamma,
    split: { shares: [0.5, 0.25, 0.25], seed },
  };
});

/** Every column that a mapping names. */
function columnsOf({ columns, outcome, features, actions }: Mapping): string[] {
  const { episode, patient, time, truncated } = columns;
  const doses = "bins" in actions ? actions.bins.map(({ column }) => column) : [actions.column];
  const own = features.flatMap(({ column, next }) => [column, next]);
  const all = [episode, patient, time, truncated, outcome!.column, ...own, ...doses];
  return [...new Set(all.filter((name) => name !== null))];
}

Deno.test("mappingYaml writes what reads back to the same mapping, whatever the names", async () => {
  await withFolder(async (folder) => {
    await fc.assert(
      fc.asyncProperty(mappings, async (mapping) => {
        const columns = columnsOf(mapping).map((name) => ({ name, type: "integer" as const }));
        const path = `${folder}/a, "b".csv`;
        await Deno.remove(path).catch(() => {});
        await writeTable(path, columns, [new Map(columns.map(({ name }) => [name, [1]]))]);
        const text = mappingYaml(mapping, { table: 'a, "b".csv' });
        await Deno.writeTextFile(`${folder}/m.yaml`, text);
        assert.deepEqual((await readMapping(`${folder}/m.yaml`)).mapping, mapping);
        assert.equal(mappingYaml(mapping, { table: 'a, "b".csv' }), text);
      }),
      { numRuns: 60 },
    );
  });
});
