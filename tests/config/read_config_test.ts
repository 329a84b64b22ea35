import assert from "node:assert/strict";
import fc from "fast-check";
import { join } from "node:path";
import { type Config, hyperParametersOf } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/parse_config.ts";
import { readConfig } from "../../src/config/read_config.ts";
import { configText } from "../../src/config/write_config.ts";
import { InputError } from "../../src/input_error.ts";

const CONFIGS = new URL("../../configs/", import.meta.url).pathname;

/** Every key, so that a test can change one. */
const COMPLETE = `format: 4
name: demo
algorithm: cql
alpha: 0.5
gamma: 0.99
target_update: { polyak: 0.005, every: 1 }
target: double
learning_rate: 3.0e-4
beta1: 0.9
beta2: 0.999
epsilon: 1.0e-8
weight_decay: 0
max_norm: 1
batch: 256
steps: 100
input: { embedding: 256 }
hidden: [256, 256]
seeds: [0]
mdp: null
dataset: { behaviour: clinician, episodes: 50, seed: 0 }
log_every: 10
evaluate_every: 50
checkpoint_every: 50
kernels: null
on_divergence: continue
inadmissible: mean
support: null
policy_network: online
warm_up_steps: 0
learning_rate_decay: none
target_range: null
learning_rates: null
huber: false
initialisation: xavier
evaluate: exact
observers: []
`;

/** Reads a text as the file `demo.yaml`, beside a complete `base.yaml`. */
async function read(text: string, overrides: readonly string[] = []): Promise<Config[]> {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(join(folder, "base.yaml"), COMPLETE);
    await Deno.writeTextFile(join(folder, "demo.yaml"), text);
    const shown = (path: string) => path.slice(folder.length + 1);
    return await readConfig(join(folder, "demo.yaml"), { overrides, folder: "/data", shown });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Replaces a line of the complete config. */
function withLine(key: string, line: string): string {
  return COMPLETE.replace(new RegExp(`^${key}: .*$`, "m"), line);
}

Deno.test("the published hyper-parameters are in the configs", async () => {
  const [cql] = await readConfig(join(CONFIGS, "cql.yaml"));
  const targets = { doubleDqn: true, targetRange: null };
  const shared = {
    gamma: 0.99,
    tau: 0.005,
    targetEvery: 1,
    huber: false,
    initialisation: "xavier",
    learningRate: 3e-4,
    schedule: { warmUp: 0, decay: "none", steps: 100_000 },
    beta1: 0.9,
    beta2: 0.999,
    epsilon: 1e-8,
  };
  assert.deepEqual(hyperParametersOf(cql), {
    algorithm: "cql",
    alpha: 0.5,
    ...targets,
    ...shared,
    weightDecay: 0,
    maxNorm: 1,
  });
  assert.deepEqual([cql.batch, cql.steps, cql.input, cql.hidden], [
    256,
    100_000,
    { embedding: 256 },
    [
      256,
      256,
    ],
  ]);
  const [dqn] = await readConfig(join(CONFIGS, "dqn.yaml"));
  assert.deepEqual(hyperParametersOf(dqn), {
    algorithm: "dqn",
    ...targets,
    ...shared,
    weightDecay: 0,
    maxNorm: 1,
  });
  const [bc] = await readConfig(join(CONFIGS, "bc.yaml"));
  assert.deepEqual(hyperParametersOf(bc), {
    algorithm: "bc",
    ...shared,
    weightDecay: 1e-4,
    maxNorm: Infinity,
  });
});

Deno.test("the tour trains CQL twice, DQN and behaviour cloning", async () => {
  const tour = await readConfig(join(CONFIGS, "start.yaml"));
  const [bc] = await readConfig(join(CONFIGS, "bc.yaml"));
  assert.deepEqual(
    tour.map((config) => [config.algorithm, hyperParametersOf(config).alpha]),
    [["cql", 0.5], ["cql", 0.1], ["dqn", undefined], ["bc", undefined]],
  );
  const { steps } = tour[3];
  assert.deepEqual(hyperParametersOf(tour[3]), hyperParametersOf({ ...bc, steps }));
});

Deno.test("a file stands above what it inherits, an entry of models above both, flags above all", async () => {
  const text =
    "inherit: base.yaml\nalpha: 1\nbeta2: 0\nmodels:\n  - { beta2: 0.5 }\n  - { name: b }\n";
  const [first, second] = await read(text, ["gamma=0.5", "dataset.seed=7"]);
  assert.deepEqual([first.beta1, hyperParametersOf(first).alpha, first.beta2, first.gamma], [
    0.9,
    1,
    0.5,
    0.5,
  ]);
  assert.deepEqual([second.name, second.beta2], ["b", 0]);
  assert.deepEqual(second.dataset, { behaviour: "clinician", episodes: 50, seed: 7 });
});

Deno.test("paths are relative to the file that names them, or to the caller", async () => {
  const [base] = await read("inherit: base.yaml\ndataset: { path: /a/b.npz }\nmdp: /c.npz\n");
  assert.deepEqual([base.dataset, base.mdp], [{ path: "/a/b.npz" }, "/c.npz"]);
  const [flagged] = await read("inherit: base.yaml\n", ["dataset={path: x.npz}"]);
  assert.deepEqual(flagged.dataset, { path: "/data/x.npz" });
  const folder = await Deno.makeTempDir();
  const file = join(folder, "one.yaml");
  await Deno.writeTextFile(file, withLine("dataset", "dataset: { path: sub/x.npz }"));
  assert.deepEqual((await readConfig(file))[0].dataset, { path: join(folder, "sub/x.npz") });
  await Deno.remove(folder, { recursive: true });
});

/** A mistake, what is said of it, and the smallest repair. */
const MISTAKES: readonly (readonly [name: string, bad: string, error: string, good: string])[] = [
  ["an unclosed list", "hidden: [8", "demo.yaml:18:1: found no closing ]", "hidden: [8]"],
  [
    "a tab for indentation",
    "dataset:\n\tseed: 1",
    "demo.yaml:21:1: found a tab",
    "dataset: { path: a }",
  ],
  [
    "a duplicate key",
    "beta1: 0\nbeta1: 0",
    'demo.yaml:10:1: found the key "beta1" twice',
    "beta1: 0",
  ],
  [
    "a nested duplicate",
    "dataset: { path: a, path: b }",
    "demo.yaml:20:21: found the key",
    "dataset: { path: a }",
  ],
  ["an alias", "alpha: *x", "demo.yaml:4:8: found an alias", "alpha: 1"],
  ["an unknown tag", "alpha: !big 1", "demo.yaml:4:8: ", "alpha: 1"],
  [
    "a second document",
    "alpha: 1\n---\nalpha: 1",
    "demo.yaml:5:1: found a second document",
    "alpha: 1",
  ],
  [
    "an unknown key",
    "alpha: 1\nalhpa: 1",
    'demo.yaml:5:1: found the unknown key "alhpa"',
    "alpha: 1",
  ],
  ["a missing key", "alpha: 1\n#", 'demo.yaml:1:1: the key "beta1" is missing', "alpha: 1"],
  [
    "a text for a number",
    "alpha: high",
    'demo.yaml:4:8: alpha: found "high", expected a number',
    "alpha: 2",
  ],
  [
    "a number out of range",
    "gamma: 1.01",
    "demo.yaml:5:8: gamma: found 1.01, expected a number from 0 to 1",
    "gamma: 1",
  ],
  [
    "a bound that is left out",
    "beta1: 1",
    "demo.yaml:9:8: beta1: found 1, expected a number from 0 to below 1",
    "beta1: 0",
  ],
  ["not a number", "beta1: .nan", "demo.yaml:9:8: beta1: ", "beta1: 0"],
  [
    "a fraction for a count",
    "batch: 2.5",
    "demo.yaml:14:8: batch: found 2.5, expected a whole number",
    "batch: 2",
  ],
  [
    "a text for a switch",
    "huber: yes",
    'demo.yaml:33:8: huber: found "yes", expected true or false',
    "huber: true",
  ],
  [
    "an unknown word",
    "algorithm: sarsa",
    'demo.yaml:3:12: algorithm: found "sarsa", expected cql or dqn or bc or ',
    "algorithm: cql",
  ],
  [
    "nothing",
    "steps:",
    "demo.yaml:15:7: steps: found nothing, expected a whole number",
    "steps: 3",
  ],
  [
    "a number for a list",
    "hidden: 256",
    "demo.yaml:17:9: hidden: found 256, expected a list",
    "hidden: [256]",
  ],
  [
    "an empty list",
    "seeds: []",
    "demo.yaml:18:8: seeds: found an empty list, expected a list of at least one",
    "seeds: [3]",
  ],
  [
    "a value twice in a set",
    "seeds: [1, 1]",
    "demo.yaml:18:8: seeds: found 1 twice",
    "seeds: [1, 2]",
  ],
  [
    "a wrong element",
    "hidden: [8, 0]",
    "demo.yaml:17:13: hidden: found 0, expected a whole number from 1",
    "hidden: [8, 1]",
  ],
  ["a negative seed", "seeds: [-1]", "demo.yaml:18:9: seeds: found -1", "seeds: [4294967295]"],
  [
    "a list for a mapping",
    "dataset: [a]",
    "demo.yaml:20:10: dataset: found a list, expected a mapping",
    "dataset: { path: a }",
  ],
  [
    "an unknown nested key",
    "dataset: { path: a, seed: 1 }",
    'demo.yaml:20:21: found the unknown key "seed"',
    "dataset: { path: a }",
  ],
  [
    "a missing nested key",
    "dataset: { seed: 1, episodes: 2 }",
    'demo.yaml:20:10: dataset: the key "behaviour" is missing',
    "dataset: { seed: 1, episodes: 2, behaviour: random }",
  ],
  [
    "a name that is no file name",
    "name: a/b",
    'demo.yaml:2:7: name: found "a/b", expected up to 64 letters',
    "name: a-b",
  ],
  ["a newer format", "format: 5", "demo.yaml:1:9: format: found 5, expected 4", "format: 4"],
];

Deno.test("a mistake is named with file, line and column; its repair is accepted", async (t) => {
  for (const [name, bad, error, good] of MISTAKES) {
    await t.step(name, async () => {
      const key = bad.slice(0, bad.indexOf(":"));
      const spoil = (line: string) =>
        name === "a missing key" && line === bad
          ? COMPLETE.replace(/^beta1.*\n/m, "")
          : withLine(key, line);
      await assert.rejects(read(spoil(bad)), (thrown) => {
        assert.ok(thrown instanceof InputError, String(thrown));
        assert.ok(thrown.message.startsWith(error), `${thrown.message}\nexpected ${error}`);
        return true;
      });
      assert.equal((await read(spoil(good))).length, 1);
    });
  }
});

Deno.test("what a file inherits must be there and plain", async () => {
  const cases: [text: string, error: RegExp][] = [
    [
      "inherit: absent.yaml\n",
      /^InputError: demo.yaml:1:10: inherit: absent.yaml: cannot be read: there is no such file$/,
    ],
    ["inherit: [base.yaml]\n", /^InputError: demo.yaml:1:10: inherit: found a list/],
    ["inherit: demo.yaml\n", /^InputError: demo.yaml:1:1: an inherited config must be plain/],
    ["inherit: base.yaml\nmodels: {}\n", /^InputError: demo.yaml:2:9: models: found a mapping/],
    [
      "inherit: base.yaml\nmodels: [{ tua: 1 }]\n",
      /^InputError: demo.yaml:2:12: found the unknown/,
    ],
    ["", /^InputError: demo.yaml:1:1: found nothing, expected a mapping/],
    ["- 1\n", /^InputError: demo.yaml:1:1: found a list, expected a mapping/],
  ];
  for (const [text, error] of cases) {
    await assert.rejects(read(text), (thrown) => (assert.match(String(thrown), error), true));
  }
});

Deno.test("overrides are checked as files are", async () => {
  const cases: [setting: string, error: RegExp][] = [
    ["alpha", /^InputError: --set alpha: expected key=value$/],
    ["alpha=low", /^InputError: --set alpha=low: alpha: found "low", expected a number/],
    ["alhpa=1", /^InputError: --set alhpa=1: found the unknown key "alhpa"/],
    ["alpha=[1", /^InputError: --set alpha=\[1: found no closing \]/],
    ["alpha.beta=1", /^InputError: --set alpha.beta=1: found no mapping "alpha"/],
    ["dataset.sed=1", /^InputError: --set dataset.sed=1: found the unknown key "sed"/],
    ["dataset.seed=x", /^InputError: --set dataset.seed=x: dataset.seed: found "x"/],
  ];
  for (const [setting, error] of cases) {
    await assert.rejects(
      read(COMPLETE, [setting]),
      (thrown) => (assert.match(String(thrown), error), true),
    );
  }
});

Deno.test("a resolved config reads back as it was written", async () => {
  const [complete] = await read(COMPLETE);
  const number = fc.double({ min: 0, max: 1, noNaN: true });
  const seed = fc.nat(2 ** 32 - 1);
  const configs = fc.record({
    name: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/),
    alpha: number,
    learning_rate: number,
    max_norm: fc.option(fc.double({ min: 1e-30, max: 1e30, noNaN: true })),
    target_update: fc.oneof(
      fc.record({ polyak: number, every: fc.integer({ min: 1, max: 1e9 }) }),
      fc.record({ copy_every: fc.integer({ min: 1, max: 1e9 }) }),
    ),
    learning_rates: fc.option(fc.record({ q: number })),
    initialisation: fc.constantFrom("xavier", "orthogonal"),
    evaluate: fc.oneof(
      fc.constantFrom("exact", "none"),
      fc.record({
        held_out: fc.record({ share: fc.double({ min: 0.01, max: 0.99, noNaN: true }), seed }),
      }),
    ),
    hidden: fc.array(fc.integer({ min: 1, max: 4096 }), { minLength: 1, maxLength: 4 }),
    seeds: fc.uniqueArray(seed, { minLength: 1, maxLength: 5 }),
    dataset: fc.oneof(
      fc.record({
        path: fc.string({ minLength: 1 }).map((name) => `/${name.replaceAll("/", "")}`),
      }),
      fc.record({
        behaviour: fc.constantFrom("clinician", "random", "random-admissible"),
        episodes: fc.integer({ min: 1, max: 1e6 }),
        seed,
      }),
    ),
    kernels: fc.option(fc.stringMatching(/^[a-z0-9_-]{1,12}$/)),
  }).map((changes) => ({ ...complete, ...changes }) as Config)
    .filter(({ dataset }) => !("path" in dataset) || !/^\/\.{0,2}$/.test(dataset.path));
  await fc.assert(
    fc.asyncProperty(fc.array(configs, { minLength: 1, maxLength: 3 }), async (written) => {
      const plain = written.map((config) => JSON.parse(JSON.stringify(config)));
      assert.deepEqual(JSON.parse(JSON.stringify(await read(configText(written)))), plain);
      assert.deepEqual(parseConfig(JSON.stringify(written[0]), "metadata"), plain[0]);
    }),
    { numRuns: 100 },
  );
});

Deno.test("keys are written in one order, so that equal configs are equal texts", async () => {
  const [first] = await read(COMPLETE);
  const shuffled = COMPLETE.trim().split("\n").reverse().join("\n");
  const [second] = await read(shuffled);
  assert.equal(JSON.stringify(second), JSON.stringify(first));
  assert.deepEqual(
    Object.keys(first).slice(0, 8),
    ["format", "name", "algorithm", "alpha", "target", "target_range", "gamma", "target_update"],
  );
});
