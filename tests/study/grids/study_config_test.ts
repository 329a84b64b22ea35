import assert from "node:assert/strict";
import { hyperParametersOf } from "../../../src/config/config.ts";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { readRows } from "../../../src/study/grids/study_rows.ts";
import { readStudy, type Study } from "../../../src/study/grids/study_config.ts";
import { runKey, studyRuns, trainings } from "../../../src/study/grids/study_runs.ts";

const STUDY = fileURLToPath(new URL("tiny_study.yaml", import.meta.url));
const CONFIG = fileURLToPath(new URL("tiny_config.yaml", import.meta.url));
const SOURCES = { mdp: "m", dataset: "d" };
const text = (await Deno.readTextFile(STUDY)).replaceAll("tiny_config.yaml", CONFIG);

async function readText(changed: string): Promise<unknown> {
  const folder = await Deno.makeTempDir();
  const path = join(folder, "study.yaml");
  await Deno.writeTextFile(path, changed);
  try {
    return await readStudy(path, { shown: (file) => file === path ? "study.yaml" : file });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a grid holds every combination, the last key changing fastest", async () => {
  const { name, modelsTogether, grids, cells } = await readStudy(STUDY);
  assert.deepEqual([name, modelsTogether, grids], ["tiny", 3, ["alpha", "rate"]]);
  assert.deepEqual(
    cells.map(({ grid, varied }) => [grid, ...Object.values(varied)]),
    [
      ["alpha", 0, 0],
      ["alpha", 0, 1],
      ["alpha", 0.5, 0],
      ["alpha", 0.5, 1],
      ["rate", 3e-4],
      ["rate", 1e-2],
    ],
  );
  const { config } = cells[1];
  assert.deepEqual(config.dataset, { behaviour: "clinician", episodes: 30, seed: 1 });
  assert.deepEqual([hyperParametersOf(config).alpha, config.seeds], [0, [0, 1]]);
  assert.deepEqual(cells[3].keep, { values: false, metrics: false }, "nothing, if not asked");
  assert.deepEqual(cells[4].keep, { values: true, metrics: true });
});

/** The study with another direction of its first grid. */
const withCases = (cases: string) => text.replace("alpha: [0, 0.5]", `case: ${cases}`);

Deno.test("a case sets several keys and is known by its name", async () => {
  const { cells } = await readText(
    withCases("[{ name: cql, alpha: 1 }, { name: bc, algorithm: bc, dataset.episodes: 7 }]"),
  ) as Study;
  const own = cells.filter(({ grid }) => grid === "alpha");
  assert.deepEqual(
    own.map(({ varied, config }) => [
      varied,
      config.algorithm,
      hyperParametersOf(config).alpha,
      config.dataset,
    ]),
    ["cql", "bc"].flatMap((name) =>
      [0, 1].map((seed) => [
        { case: name, "dataset.seed": seed },
        name,
        name === "cql" ? 1 : undefined,
        { behaviour: "clinician", episodes: name === "cql" ? 30 : 7, seed },
      ])
    ),
  );
});

Deno.test("runs of equal content have one key and are trained once, in trainings of at most so many", async () => {
  const study = await readStudy(STUDY);
  const runs = await studyRuns(
    study,
    ({ dataset }) => Promise.resolve({ mdp: "m", dataset: JSON.stringify(dataset) }),
  );
  assert.equal(runs.length, 10);
  const [alpha, rate] = [runs[4], runs[8]];
  assert.deepEqual([alpha.cell.varied.alpha, rate.cell.varied.learning_rate], [0.5, 3e-4]);
  assert.equal(alpha.key, rate.key);
  const shared = trainings(runs, study.modelsTogether);
  assert.deepEqual(shared.map((training) => training.length), [3, 3, 3]);
  assert.equal(new Set(shared.flat().map(({ key }) => key)).size, 9);
});

Deno.test("a key depends on what a model learns from, not on names", async () => {
  const { cells: [{ config }] } = await readStudy(STUDY);
  const key = runKey(config, 0, SOURCES);
  assert.equal(runKey({ ...config, name: "other", checkpoint_every: 7 }, 0, SOURCES), key);
  const more: Readonly<Record<string, unknown>>[] = [
    { alpha: 1 },
    { steps: 1 },
    { target_range: [0, 1] },
    { target_update: { polyak: 0.005, every: 2 } },
    { target_update: { copy_every: 1 } },
    { huber: true },
    { initialisation: "orthogonal" },
    { learning_rates: { q: 0.1 } },
    { input: { embedding: 9 } },
    { observers: [] },
  ];
  const others = [
    ...more.map((one) => runKey({ ...config, ...one }, 0, SOURCES)),
    runKey(config, 1, SOURCES),
    runKey(config, 0, { ...SOURCES, dataset: "e" }),
    runKey(config, 0, { ...SOURCES, mdp: "n" }),
  ];
  assert.equal(new Set([key, ...others]).size, 1 + others.length);
});

Deno.test("DQN shares its runs with CQL at alpha 0, and with no other", async () => {
  const { cells: [{ config: { algorithm: _, ...rest } }] } = await readStudy(STUDY);
  const key = (algorithm: "cql" | "dqn" | "bc", alpha: number) =>
    runKey(Object.assign({ ...rest, algorithm }, { alpha }), 0, SOURCES);
  assert.deepEqual([key("dqn", 0), key("dqn", 0.5)], [key("cql", 0), key("cql", 0)]);
  assert.notEqual(key("cql", 0.5), key("cql", 0));
  assert.notEqual(key("bc", 0), key("cql", 0));
});

Deno.test("runs recorded before a key was added to configs are still known by their keys", async () => {
  const [first] = await readRows("results/study/cql-full.jsonl");
  const { cells } = await readStudy("configs/study-cql-full.yaml");
  const { sha256 } = await loadMdp();
  const sources = { mdp: sha256, dataset: first.dataset_sha256 };
  assert.deepEqual([cells[0].grid, cells[0].varied], [first.grid, first.varied]);
  assert.equal(runKey(cells[0].config, first.seed, sources), first.key);
});

const MISTAKES: readonly (readonly [name: string, from: string, to: string, error: RegExp])[] = [
  ["an unknown key", "name: tiny", "nmae: tiny", /^study.yaml:3:1: found the unknown key "nmae"/],
  [
    "an endless number",
    "alpha: [0, 0.5]",
    "alpha: [0, 1e999]",
    /^study.yaml:\d+:\d+: alpha: found Infinity, expected a finite number$/,
  ],
  [
    "a newer format",
    "format: 1",
    "format: 2",
    /^study.yaml:2:9: study.format: found 2, expected 1/,
  ],
  [
    "no grids",
    text.slice(text.indexOf("grids:")),
    "grids: []\n",
    /:5:8: study.grids: found an empty/,
  ],
  [
    "a key of no config",
    "alpha: [0",
    "alhpa: [0",
    /^study.yaml:10:15: found the unknown key "alhpa"/,
  ],
  ["a value out of range", "[0, 0.5]", "[0, -1]", /^study.yaml:10:18: alpha: found -1, expected/],
  [
    "a value of any length",
    "[0, 0.5]",
    `[0, "${"a".repeat(20_000)}"]`,
    /^study.yaml:10:18: alpha: found "a{20}.* expected a number from 0 to 1000000$/,
  ],
  [
    "a value twice",
    "[0, 0.5]",
    "[0, 0]",
    /^study.yaml:10:18: study.grids.vary.alpha: found 0 twice/,
  ],
  [
    "no list",
    "[0, 0.5]",
    "0.5",
    /^study.yaml:10:14: study.grids.vary.alpha: found 0.5, expected a list/,
  ],
  [
    "a case without a name",
    "alpha: [0, 0.5]",
    "case: [{ alpha: 0 }]",
    /^study.yaml:10:14: study.grids.vary.case: found a mapping, expected a mapping of name and of/,
  ],
  [
    "two cases of one name",
    "alpha: [0, 0.5]",
    "case: [{ name: a, alpha: 0 }, { name: a, alpha: 1 }]",
    /^study.yaml:10:37: study.grids.vary.case: found "a" twice, expected different/,
  ],
  [
    "a case with a key of no config",
    "alpha: [0, 0.5]",
    "case: [{ name: a, alhpa: 0 }]",
    /^study.yaml:10:32: found the unknown key "alhpa"/,
  ],
  [
    "a thing nobody keeps",
    "{ values: true,",
    "{ weights: true,",
    /^study.yaml:19:13: found the unknown key "weights".*values, metrics of study.grids.keep/,
  ],
  ["a grid twice", "name: rate", "name: alpha", /^study.yaml:2:1: grids: found alpha twice/],
  [
    "a config that is not there",
    CONFIG,
    "gone.yaml",
    /^study.yaml:7:13: config: .*gone.yaml: cannot be read: there is no such file$/,
  ],
];

Deno.test("a mistake is named with file, line and column", async (t) => {
  for (const [name, from, to, error] of MISTAKES) {
    await t.step(name, async () => {
      assert.ok(text.includes(from), from);
      await assert.rejects(readText(text.replace(from, to)), {
        name: "InputError",
        message: error,
      });
    });
  }
  await t.step("and without it the study is read", async () => {
    await readText(text);
  });
});
