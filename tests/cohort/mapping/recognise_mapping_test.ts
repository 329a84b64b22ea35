import assert from "node:assert/strict";
import type { Mapping } from "../../../src/cohort/mapping/mapping.ts";
import { mappingYaml } from "../../../src/cohort/mapping/mapping_yaml.ts";
import { readMapping } from "../../../src/cohort/mapping/read_mapping.ts";
import { type ResolvedInput, resolveInput } from "../../../src/cohort/mapping/resolve_input.ts";
import { writeTable, type WrittenBlock } from "../../../src/cohort/table/write_table.ts";
import { npyArray } from "../../../src/files/npy.ts";
import { writeNpz } from "../../../src/files/npz.ts";
import { withFolder } from "../../with_folder.ts";
import { CARE, MAPPING } from "./mappings.ts";

const text = (rows: readonly string[]) => rows.join("\n") + "\n";

/** Resolves a text beside others, and tests that the mapping written out reads back. */
async function resolved(
  content: string | ((path: string) => Promise<void>),
  { name = "care.csv", beside = {} }: { name?: string; beside?: Record<string, string> } = {},
): Promise<Pick<ResolvedInput, "mapping" | "notes">> {
  const results: ResolvedInput[] = [];
  await withFolder(async (folder) => {
    const path = `${folder}/${name}`;
    if (typeof content === "string") await Deno.writeTextFile(path, content);
    else await content(path);
    for (const [other, own] of Object.entries(beside)) {
      await Deno.writeTextFile(`${folder}/${other}`, own);
    }
    const shown = (one: string) => one.replace(`${folder}/`, "");
    const result = await resolveInput(path, { shown });
    assert.equal(result.table.path, name);
    await Deno.writeTextFile(`${folder}/again.yaml`, mappingYaml(result.mapping, { table: name }));
    const again = await readMapping(`${folder}/again.yaml`);
    assert.deepEqual(again.mapping, result.mapping);
    assert.equal(JSON.stringify(again.mapping), JSON.stringify(result.mapping), "order of keys");
    results.push(result);
  });
  return results[0];
}

const feature = (name: string, column: string) => ({
  name,
  column,
  unit: null,
  clip: null,
  transform: "none",
  fill: "forward",
  flag: false,
  scale: true,
  next: null,
});

const REST: Partial<Mapping> = {
  format: 1,
  outcome: null,
  gamma: 0.99,
  alignment: "same-window",
  split: { shares: [0.7, 0.15, 0.15], seed: 0 },
};

const COLUMNS = { patient: null, hours: null, split: null, done: null, truncated: null };

Deno.test("mimic_sepsis is recognised: o: are features, m: are not, actions 5 x fluid + vasopressor", async () => {
  const { mapping } = await resolved(text([
    "traj,step,m:presumed_onset,m:charttime,m:icustayid,o:gender,o:max_dose_vaso,a:action,r:reward",
    "1,0,5.7e9,5.6e9,201204,0.5,0,3,0",
    "1,1,5.7e9,5.6e9,201204,0.5,0,7,1",
  ]));
  assert.deepEqual(mapping, {
    ...REST,
    layout: "mimic_sepsis",
    columns: { ...COLUMNS, episode: "traj", time: "step" },
    features: [feature("gender", "o:gender"), feature("max_dose_vaso", "o:max_dose_vaso")],
    actions: {
      column: "a:action",
      axes: [{ name: "fluid", levels: 5 }, { name: "vasopressor", levels: 5 }],
    },
    reward: { kind: "column", column: "r:reward" },
  });
});

const REPLAY = text([
  "stay_id,step_index,action,reward,done,s_map,s_sofa,ns_map,ns_sofa",
  "30000001,2,6,0,False,0.1,-1,0.2,-1",
  "30000001,3,0,15,True,0.2,-1,0,0",
]);

Deno.test("replay tables are recognised: vasopressor first, values scaled already, next values, ends", async () => {
  const own = (name: string) => ({
    ...feature(name, `s_${name}`),
    scale: false,
    next: `ns_${name}`,
  });
  const { mapping, notes } = await resolved(REPLAY);
  assert.deepEqual(mapping, {
    ...REST,
    layout: "replay",
    columns: { ...COLUMNS, episode: "stay_id", time: "step_index", done: "done" },
    features: [own("map"), own("sofa")],
    actions: {
      column: "action",
      axes: [{ name: "vasopressor", levels: 5 }, { name: "fluid", levels: 5 }],
    },
    reward: { kind: "column", column: "reward" },
  });
  assert.ok(notes.includes("no _meta.json beside it: features in the table's order"));
  for (const name of ["_meta.json", "care_meta.json"]) {
    const meta = JSON.stringify({ feature_columns: ["s_sofa", "s_map"], n_actions: 9, other: 1 });
    const ordered = await resolved(REPLAY, { beside: { [name]: meta } });
    assert.deepEqual(ordered.mapping.features, [own("sofa"), own("map")]);
    assert.deepEqual(ordered.mapping.actions, {
      column: "action",
      axes: [{ name: "action", levels: 9 }],
    });
  }
});

Deno.test("a replay table's _meta.json is refused where it speaks of another table", async () => {
  const wrong = [
    [{ feature_columns: ["map"] }, 'found "sofa" in one of the two, expected the names'],
    [{ feature_columns: ["map", "sofa", "age"] }, 'found "age" in one of the two, expected'],
    [{ feature_columns: ["map", "sofa", "map"] }, "found a feature twice, expected"],
    [{ n_actions: "25" }, 'n_actions: found "25", expected a whole number from 2 to 256'],
    [[], "found an empty list, expected an object"],
  ] as const;
  for (const [meta, says] of wrong) {
    const beside = { "_meta.json": JSON.stringify(meta) };
    await assert.rejects(resolved(REPLAY, { beside }), (error: Error) => {
      assert.match(error.message, /_meta\.json/);
      assert.ok(error.message.includes(says), error.message);
      return true;
    });
  }
});

Deno.test("an npz of transitions is recognised under other names; its ends number the episodes", async () => {
  const flags = (...values: number[]) => npyArray(Uint8Array.from(values), { dtype: "bool" });
  const write = (path: string) =>
    writeNpz(path, [
      ["observations", npyArray(Float32Array.of(1, 2, 3, 4, 5, 6), { shape: [3, 2] })],
      ["actions", npyArray(Int32Array.of(0, 4, 2))],
      ["rewards", npyArray(Float32Array.of(0, 1, -1))],
      ["terminals", flags(0, 1, 0)],
      ["timeouts", flags(0, 0, 1)],
      ["next_observations", npyArray(Float32Array.of(3, 4, 0, 0, 7, 8), { shape: [3, 2] })],
    ]);
  const { mapping } = await resolved(write, { name: "care.npz" });
  const own = (i: number) => ({
    ...feature(`observations.${i}`, `observations.${i}`),
    scale: false,
    next: `next_observations.${i}`,
  });
  assert.deepEqual(mapping, {
    ...REST,
    layout: "npz",
    columns: {
      ...COLUMNS,
      episode: "#episode",
      time: "#row",
      done: "terminals",
      truncated: "timeouts",
    },
    features: [own(0), own(1)],
    actions: { column: "actions", axes: [{ name: "action", levels: 5 }] },
    reward: { kind: "column", column: "rewards" },
  });
});

Deno.test("flat tables are recognised by usual names: doses, outcome, distance in time, features", async () => {
  const { mapping, notes } = await resolved(text([
    "ICUStay_ID,subject_id,charttime,gender,map,note,Fluid,vaso,hadm_id,mortality_90d,died",
    "1,7,2150-03-01 00:00:00,1,70,good,0,0,9,0,0",
    "1,7,2150-03-01 08:00:00,1,,bad,100,0.1,9,0,0",
    "1,7,2150-03-01 04:00:00,1,71,worse,0,0,9,0,0",
    "2,8,2150-03-01 02:00:00,0,71,worse,0,0,9,1,1",
  ]));
  assert.deepEqual(mapping, {
    ...REST,
    layout: "own",
    columns: {
      ...COLUMNS,
      episode: "ICUStay_ID",
      patient: "subject_id",
      time: "charttime",
      hours: 4,
    },
    outcome: { column: "died", died: 1 },
    features: [feature("gender", "gender"), feature("map", "map")],
    actions: {
      bins: [
        { name: "fluid", column: "Fluid", edges: null },
        { name: "vasopressor", column: "vaso", edges: null },
      ],
    },
    reward: { kind: "sparse", scale: 1 },
  });
  assert.ok(notes.includes("features are the other columns of numbers: gender, map"));
  assert.ok(
    notes.includes("left out, as most of their cells are no numbers: note"),
    notes.join("\n"),
  );
  assert.ok(notes.includes("left out, by their names: hadm_id, mortality_90d"), notes.join("\n"));
});

/** A flat table of 40 rows; those of some lines are others, the heading being line 1. */
function flatRows(own: Readonly<Record<number, string>> = {}): string {
  const rows = Array.from({ length: 40 }, (_, i) => `${i >> 2},${i % 4},${i},${i / 8},${i % 5},0`);
  const all = ["stay_id,hours,sofa,lactate,action,died", ...rows];
  return text(all.map((row, i) => own[i + 1] ?? row));
}

Deno.test("flat tables: a cell that is no number among numbers is told with its place, not its column left out", async () => {
  const number = "expected a number, or nothing where it is missing";
  const cells: [cell: string, says: string][] = [
    ['"72,5"', 'found "72,5", expected a number with a decimal point'],
    ["inf", 'found "inf", expected a finite number'],
    ["1e999", 'found "1e999", expected a finite number'],
    ['7"', `found "7\\"", ${number}`],
    ["sofa", `found "sofa" again, as in line 1, ${number}`],
  ];
  for (const [cell, says] of cells) {
    const table = flatRows({ 30: `7,1,${cell},3,0,0`, 35: "8,1,x,y,0,0" });
    await assert.rejects(resolved(table), { message: `care.csv:30:3 (sofa): ${says}` });
  }
});

Deno.test("flat tables: a row that is none of a table is told with its place", async () => {
  const heading = flatRows().split("\n")[0];
  const rows: [row: string, says: string][] = [
    ["7,1,3,0,0", "30:5 (action): found 5 cells, expected 6 as line 1 has"],
    ['7,1,"3,0,0,0', "30:3: found a quote that is not closed, expected its other one"],
    [
      heading,
      '30:3 (sofa): found "sofa" again, as in line 1, expected a number, or nothing where it is missing',
    ],
    [
      "7,noon,3,0,0,0",
      '30:2 (hours): found "noon", expected hours as a number, or a date such as 2150-03-01 04:00:00',
    ],
  ];
  for (const [row, says] of rows) {
    await assert.rejects(resolved(flatRows({ 30: row })), { message: `care.csv:${says}` });
  }
});

Deno.test("flat tables: a column of texts is left out, with half of its cells numbers too", async () => {
  const noted = flatRows().trimEnd().split("\n").map((row, i) =>
    `${row},${i === 0 ? "note" : i % 2 === 0 ? "3" : "well"}`
  );
  const { mapping, notes } = await resolved(text(noted));
  assert.deepEqual(mapping.features.map(({ name }) => name), ["sofa", "lactate"]);
  assert.ok(notes.includes("left out, as most of their cells are no numbers: note"), notes.join());
});

Deno.test("flat tables in Parquet: numbers among texts are told, texts are left out", async () => {
  const write = (own: (i: number) => string | null) => async (path: string) => {
    const count = { type: "integer" } as const;
    const names = ["stay_id", "hours", "sofa", "action", "died"];
    const columns = [
      ...names.map((name) => ({ name, ...count })),
      {
        name: "lactate",
        type: "text",
      } as const,
    ];
    const rows = Array.from({ length: 12 }, (_, i) => i);
    await writeTable(path, columns, [
      new Map<string, (number | string | null)[]>([
        ...names.map((name) =>
          [name, name === "stay_id" ? rows.map((i) => i >> 1) : rows] as const
        ),
        ["lactate", rows.map(own)],
      ]) as unknown as WrittenBlock,
    ]);
  };
  const name = "care.parquet";
  const { mapping } = await resolved(write((i) => i < 6 ? "low" : "3.5"), { name });
  assert.deepEqual(mapping.features.map((one) => one.name), ["sofa"]);
  await assert.rejects(resolved(write((i) => i === 3 ? "low" : "3.5"), { name }), {
    message: "care.parquet: lactate: found a column of texts, expected numbers",
  });
});

Deno.test("flat tables: numbers of rows that R and pandas write unasked are no features", async () => {
  const heads = ["", "Unnamed: 0", "__index_level_0__", "rownames", "row.names", "index"];
  for (const head of heads) {
    const { mapping, notes } = await resolved(text([
      `${head},stay_id,hours,map,action,died`,
      "0,7,0,65,3,0",
      "1,7,4,61,4,0",
    ]));
    assert.deepEqual(mapping.features.map(({ name }) => name), ["map"], head);
    assert.ok(notes.includes(`left out, by their names: ${head || "Unnamed: 0"}`), notes.join());
  }
});

Deno.test("flat tables: notes name at most a hundred columns", async () => {
  const more = Array.from({ length: 140 }, (_, i) => `x${i}`);
  const { notes } = await resolved(text([
    ["stay_id,hours,action,died", ...more].join(","),
    ["7,0,3,0", ...more.map(() => "1")].join(","),
  ]));
  const note = notes.find((one) => one.startsWith("features are"));
  assert.match(note ?? "", /: x0, .*, x99 and 40 more$/);
});

Deno.test("flat tables are recognised by usual names: a numbered action, rewards, survival, steps, splits", async () => {
  const { mapping } = await resolved(text([
    "episode,step,hours_since_onset,action,reward,survived,done,truncated,split",
    "1,0,0,3,0,1,0,0,train",
    "1,1,4,11,1,1,1,0,train",
  ]));
  assert.deepEqual(mapping, {
    ...REST,
    layout: "own",
    columns: {
      ...COLUMNS,
      episode: "episode",
      time: "step",
      split: "split",
      done: "done",
      truncated: "truncated",
    },
    outcome: { column: "survived", died: 0 },
    features: [feature("hours_since_onset", "hours_since_onset")],
    actions: { column: "action", axes: [{ name: "action", levels: 12 }] },
    reward: { kind: "column", column: "reward" },
  });
});

Deno.test("what is not recognised is told with the roles found, those missing, and how to go on", async () => {
  const how = "expected a mapping that names them, care.csv.mapping.yaml (src/cohort/README.md), " +
    "then: deno task cohort import care.csv";
  const wrong = [
    [
      "stay_id,hours,map,sodium",
      `care.csv: found columns for episode (stay_id), time (hours), but none for action (or fluid and ` +
      `vasopressor doses), died (or reward), ${how}`,
    ],
    [
      "a,b,c,d",
      "care.csv: found columns for nothing, but none for episode, time, action (or fluid and " +
      `vasopressor doses), died (or reward), ${how}`,
    ],
    [
      "stay,fluid,map,died",
      "care.csv: found columns for episode (stay), died (died), fluid (fluid), but none for time, " +
      `action (or fluid and vasopressor doses), ${how}`,
    ],
    ["stay,step,action,died", "care.csv: found no columns of numbers for features, expected some"],
    [
      "stay,step,action,died,x",
      "care.csv:2:3 (action): found 0.5, expected an action: a whole number from 0",
    ],
  ] as const;
  for (const [heading, says] of wrong) {
    const cells = heading.split(",").map(() => "0.5").join(",");
    await assert.rejects(resolved(text([heading, cells])), { message: says });
  }
});

Deno.test("a mapping beside a table is taken by itself, and said; a mapping is taken as it is", async () => {
  const unnamed = MAPPING.replace("table: care.csv\n", "");
  for (const own of [unnamed, MAPPING]) {
    const { mapping, notes } = await resolved(CARE, { beside: { "care.csv.mapping.yaml": own } });
    assert.equal(mapping.features.length, 3);
    assert.deepEqual(notes, ["mapped by care.csv.mapping.yaml, which is beside it"]);
  }
  await withFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/care.csv`, CARE);
    await Deno.writeTextFile(`${folder}/m.yml`, MAPPING);
    const { table, notes } = await resolveInput(`${folder}/m.yml`);
    assert.equal(table.path, `${folder}/care.csv`);
    assert.deepEqual(notes, [`mapped by ${folder}/m.yml`]);
  });
});
