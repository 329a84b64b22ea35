import assert from "node:assert/strict";
import { join } from "node:path";
import { type Config, hyperParametersOf } from "../../src/config/config.ts";
import { FORMER_KEYS, recordedWords } from "../../src/config/former_format.ts";
import { parseConfig } from "../../src/config/parse_config.ts";
import { readConfig } from "../../src/config/read_config.ts";
import { configText } from "../../src/config/write_config.ts";

/** A config of format 3, as runs and checkpoints of before hold it. */
const FORMER: Readonly<Record<string, unknown>> = {
  format: 3,
  name: "demo",
  algorithm: "cql",
  alpha: 0.5,
  gamma: 0.99,
  tau: 0.01,
  double_dqn: false,
  learning_rate: 3e-4,
  warm_up_steps: 0,
  learning_rate_decay: "none",
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  weight_decay: 0,
  max_norm: null,
  batch: 256,
  steps: 100,
  support: null,
  target_range: [0, 1],
  policy_network: "online",
  embedding: 16,
  hidden: [32],
  seeds: [0, 1],
  mdp: null,
  dataset: { behaviour: "clinician", episodes: 50, seed: 0 },
  log_every: 10,
  evaluate_every: 50,
  checkpoint_every: 50,
  kernels: null,
  on_divergence: "continue",
  inadmissible: "mean",
};

const parsed = (changes: object = {}) =>
  parseConfig(JSON.stringify({ ...FORMER, ...changes }), "metadata");

/** Reads files by name; the last one is the config. */
async function readFiles(files: Readonly<Record<string, string>>, overrides: string[] = []) {
  const folder = await Deno.makeTempDir();
  try {
    for (const [name, text] of Object.entries(files)) {
      await Deno.writeTextFile(join(folder, name), text);
    }
    return await readConfig(join(folder, Object.keys(files).at(-1)!), {
      overrides,
      shown: (path) => path.slice(folder.length + 1),
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a config of format 3 means what it did", () => {
  assert.deepEqual(hyperParametersOf(parsed()), {
    algorithm: "cql",
    alpha: 0.5,
    doubleDqn: false,
    targetRange: [0, 1],
    gamma: 0.99,
    tau: 0.01,
    targetEvery: 1,
    huber: false,
    initialisation: "xavier",
    learningRate: 3e-4,
    schedule: { warmUp: 0, decay: "none", steps: 100 },
    beta1: 0.9,
    beta2: 0.999,
    epsilon: 1e-8,
    weightDecay: 0,
    maxNorm: Infinity,
  });
  const { input, evaluate, observers } = parsed();
  assert.deepEqual({ input, evaluate, observers }, {
    input: { embedding: 16 },
    evaluate: "exact",
    observers: ["published_protocol"],
  });
});

Deno.test("a config of format 3 is the same config when it is written as of now and read again", async () => {
  for (const changes of [{}, { algorithm: "bc", target_range: null }, { algorithm: "dqn" }]) {
    const config = parsed(changes);
    const [again] = await readFiles({ "config.yaml": configText([config]) });
    assert.equal(JSON.stringify(again), JSON.stringify(config));
    assert.equal(
      JSON.stringify(parseConfig(JSON.stringify(config), "metadata")),
      JSON.stringify(config),
    );
    const [entry] = await readFiles({
      "old.yaml": JSON.stringify({ models: [{ ...FORMER, ...changes }] }),
    });
    assert.equal(JSON.stringify(entry), JSON.stringify(config));
  }
});

Deno.test("results record a config in its words of format 3 where that has them all", () => {
  assert.equal(JSON.stringify(recordedWords(parsed())), JSON.stringify(FORMER));
  assert.deepEqual(Object.keys(FORMER), FORMER_KEYS);
  const bc = { ...FORMER, algorithm: "bc", target_range: null };
  const plain = { ...bc, alpha: 0, double_dqn: true };
  assert.equal(JSON.stringify(recordedWords(parsed(bc))), JSON.stringify(plain));
  const changes: Partial<Config>[] = [
    { target_update: { polyak: 0.01, every: 2 } },
    { target_update: { copy_every: 5 } },
    { huber: true },
    { initialisation: "orthogonal" },
    { learning_rates: { q: 1 } },
    { input: { dense: true } },
    { evaluate: "none" },
    { observers: [] },
  ];
  for (const change of changes) {
    const config = { ...parsed(), ...change };
    assert.deepEqual(recordedWords(config), config);
  }
});

Deno.test("mistakes of format 3 are named in its words", () => {
  const cases: [changes: object, error: string][] = [
    [{ tau: 2 }, "metadata: tau: found 2, expected a number from 0 to 1"],
    [{ double_dqn: 1 }, "metadata: double_dqn: found 1, expected true or false"],
    [{ embedding: 0 }, "metadata: embedding: found 0, expected a whole number from 1 to 4096"],
    [{ tau: undefined }, 'metadata: the key "tau" is missing'],
    [{ embedding: undefined }, 'metadata: the key "embedding" is missing'],
    [
      { algorithm: "bc" },
      "metadata: target_range: algorithm bc does not have it; it has none of its own",
    ],
    [{ huber: true }, 'metadata: found the unknown key "huber"'],
  ];
  for (const [changes, error] of cases) {
    assert.throws(() => parsed(changes), (thrown) => {
      assert.ok((thrown as Error).message.startsWith(error), (thrown as Error).message);
      return true;
    });
  }
});

const NOW = configText([parsed({ target_range: null })]).replace(/^models:\n {2}- /, "    ")
  .replaceAll(/^ {4}/gm, "");

Deno.test("a file that leaves its format to the one it inherits may have words of format 3, as --set may", async () => {
  const child = "inherit: base.yaml\ntau: 0.2\ndouble_dqn: true\nembedding: 8\n";
  for (const base of [NOW, JSON.stringify({ ...FORMER, target_range: null })]) {
    const [config] = await readFiles({ "base.yaml": base, "child.yaml": child }, ["tau=0.3"]);
    const { tau, doubleDqn } = hyperParametersOf(config);
    assert.deepEqual([tau, doubleDqn, config.input], [0.3, true, { embedding: 8 }]);
  }
  await assert.rejects(
    readFiles({ "base.yaml": NOW, "child.yaml": `format: 4\n${child}` }),
    /^InputError: child.yaml:3:1: found "tau", a word of format 3, expected target_update: {polyak: 0.2, every: 1}$/,
  );
});

Deno.test("keys of other algorithms are left out where they are inherited, refused where they are given", async () => {
  const files = (child: string) => ({
    "base.yaml": NOW,
    "child.yaml": `inherit: base.yaml\n${child}`,
  });
  const [bc] = await readFiles(files("algorithm: bc\n"));
  assert.ok(!("alpha" in bc) && !("target" in bc));
  const [first, second] = await readFiles(
    files("alpha: 1\nmodels: [{ name: a }, { name: b, algorithm: dqn }]\n"),
  );
  assert.deepEqual([hyperParametersOf(first).alpha, "alpha" in second], [1, false]);
  assert.ok(!("alpha" in (await readFiles(files("alpha: 1\n"), ["algorithm=dqn"]))[0]));
  const line = "algorithm bc does not have it; it has none of its own";
  const refused: [child: string, overrides: string[], where: string][] = [
    ["algorithm: bc\nalpha: 0\n", [], "child.yaml:3:1: alpha"],
    ["models: [{ algorithm: bc, target: single }]\n", [], "child.yaml:2:27: target"],
    ["algorithm: bc\nmodels: [{ target: single }]\n", [], "child.yaml:3:12: target"],
    ["algorithm: bc\n", ["alpha=1"], "--set alpha=1: alpha"],
    ["algorithm: bc\n", ["double_dqn=true"], "--set double_dqn=true: target"],
  ];
  for (const [child, overrides, where] of refused) {
    await assert.rejects(
      readFiles(files(child), overrides),
      (thrown) => (assert.equal((thrown as Error).message, `${where}: ${line}`), true),
    );
  }
});
