import { ALGORITHMS } from "../../src/algorithms/registry.ts";
import { type BadCase, testTable } from "./bad_input.ts";
import { CONFIG, configWith, KEYS, mdpFile } from "./good_input.ts";

const config = (text: string) => ({ "config.yaml": text });
const mended = { files: config(CONFIG) };

/** Keys with a value that is refused, the message after the key, and one that is accepted. */
const VALUES: [key: string, bad: string, error: string, good: string][] = [
  [
    "format",
    "5",
    "@/config.yaml:1:9: format: found 5, expected 4, the format this version reads",
    "4",
  ],
  // Words that every plain object has a value for.
  ...["constructor", "toString", "__proto__"].map((word): [string, string, string, string] => [
    "format",
    word,
    `@/config.yaml:1:9: format: found "${word}", expected 4, the format this version reads`,
    "4",
  ]),
  [
    "format",
    "1",
    "@/config.yaml:1:9: format: found 1, expected 4, which asks for support, policy_network, warm_up_steps, learning_rate_decay and more too: see configs/cql.yaml",
    "4",
  ],
  [
    "format",
    "2",
    "@/config.yaml:1:9: format: found 2, expected 4, which asks for target_range and more too: see configs/cql.yaml",
    "4",
  ],
  [
    "name",
    "../demo",
    '@/config.yaml:2:7: name: found "../demo", expected up to 64 letters, digits, dots, - and _',
    "demo.1",
  ],
  [
    "name",
    "7",
    "@/config.yaml:2:7: name: found 7, expected up to 64 letters, digits, dots, - and _",
    "seven",
  ],
  [
    "algorithm",
    "ppo",
    '@/config.yaml:3:12: algorithm: found "ppo", expected ' +
    ALGORITHMS.map(({ name }) => name).join(" or "),
    "cql",
  ],
  ["alpha", "-1", "@/config.yaml:4:8: alpha: found -1, expected a number from 0 to 1000000", "0"],
  [
    "alpha",
    '"0.5"',
    '@/config.yaml:4:8: alpha: found "0.5", expected a number from 0 to 1000000',
    "0.5",
  ],
  [
    "alpha",
    ".nan",
    "@/config.yaml:4:8: alpha: found NaN, expected a number from 0 to 1000000",
    "1",
  ],
  ["gamma", "1.01", "@/config.yaml:5:8: gamma: found 1.01, expected a number from 0 to 1", "1"],
  [
    "target_update",
    "0.005",
    "@/config.yaml:6:16: target_update: found 0.005, expected {polyak: rate, every: steps} or {copy_every: steps}",
    "{ copy_every: 100 }",
  ],
  [
    "target_update",
    "{ polyak: 0.005 }",
    '@/config.yaml:6:16: target_update: the key "every" is missing',
    "{ polyak: 0.005, every: 4 }",
  ],
  [
    "target_update",
    "{ polyak: 0.5, copy_every: 4 }",
    "@/config.yaml:6:16: target_update: found a mapping, expected {polyak: rate, every: steps} or {copy_every: steps}",
    "{ polyak: 0.5, every: 4 }",
  ],
  [
    "target",
    "true",
    "@/config.yaml:7:9: target: found true, expected double or single",
    "single",
  ],
  [
    "input",
    "4",
    "@/config.yaml:16:8: input: found 4, expected {embedding: features} or {dense: true}",
    "{ embedding: 5 }",
  ],
  [
    "input",
    "{ dense: true }",
    "demo: input: found {dense: true}, but collected care is of numbered states: expected {embedding: n}, a dataset of features, or a cohort",
    "{ embedding: 5 }",
  ],
  [
    "learning_rates",
    "{ v: 0.1 }",
    '@/config.yaml:32:17: learning_rates: found "v", expected networks of algorithm cql: q',
    "{ q: 0.1 }",
  ],
  [
    "learning_rates",
    "0.1",
    "@/config.yaml:32:17: learning_rates: found 0.1, expected null or a mapping of networks to learning rates",
    "null",
  ],
  [
    "huber",
    "1",
    "@/config.yaml:33:8: huber: found 1, expected true or false",
    "true",
  ],
  [
    "initialisation",
    "he",
    '@/config.yaml:34:17: initialisation: found "he", expected xavier or orthogonal',
    "xavier",
  ],
  [
    "evaluate",
    "held_out",
    '@/config.yaml:35:11: evaluate: found "held_out", expected exact, none, {held_out: {share: p, seed: n}}, {held_out: {path: FILE}} or {validation: {on_out_of_range: warn or fail}}',
    "none",
  ],
  [
    "evaluate",
    "{ held_out: { share: 1, seed: 0 } }",
    "@/config.yaml:35:32: evaluate.held_out.share: found 1, expected a number from 0.01 to 0.99",
    "{ held_out: { share: 0.4, seed: 0 } }",
  ],
  [
    "evaluate",
    "{ held_out: { seed: 0 } }",
    "@/config.yaml:35:23: evaluate.held_out: found a mapping, expected {share: p, seed: n} or {path: FILE}",
    "exact",
  ],
  [
    "observers",
    "[protocol]",
    '@/config.yaml:36:13: observers: found "protocol", expected published_protocol',
    "[published_protocol]",
  ],
  [
    "learning_rate",
    "3e-4x",
    '@/config.yaml:8:16: learning_rate: found "3e-4x", expected a number from 0 to 1',
    "3e-4",
  ],
  ["beta1", "1", "@/config.yaml:9:8: beta1: found 1, expected a number from 0 to below 1", "0.99"],
  [
    "max_norm",
    "0",
    "@/config.yaml:13:11: max_norm: found 0, expected a number from 1e-30 to 1e30",
    "null",
  ],
  [
    "batch",
    "2.5",
    "@/config.yaml:14:8: batch: found 2.5, expected a whole number from 1 to 65536",
    "3",
  ],
  [
    "steps",
    "0",
    "@/config.yaml:15:8: steps: found 0, expected a whole number from 1 to 2147483647",
    "1",
  ],
  [
    "steps",
    "1e99",
    "@/config.yaml:15:8: steps: found 1e+99, expected a whole number from 1 to 2147483647",
    "1e0",
  ],
  [
    "hidden",
    "[]",
    "@/config.yaml:17:9: hidden: found an empty list, expected a list of at least one value",
    "[4, 4]",
  ],
  [
    "hidden",
    "4",
    "@/config.yaml:17:9: hidden: found 4, expected a list of at least one value",
    "[4]",
  ],
  [
    "hidden",
    "[4, -4]",
    "@/config.yaml:17:13: hidden: found -4, expected a whole number from 1 to 4096",
    "[4, 5]",
  ],
  [
    "seeds",
    "[1, 1]",
    "@/config.yaml:18:8: seeds: found 1 twice, expected different values",
    "[1, 2]",
  ],
  [
    "seeds",
    "[4294967296]",
    "@/config.yaml:18:9: seeds: found 4294967296, expected a whole number from 0 to 4294967295",
    "[4294967295]",
  ],
  [
    "mdp",
    "[mdp.npz]",
    "@/config.yaml:19:6: mdp: found a list, expected the path of a file",
    "mdp.npz",
  ],
  [
    "dataset",
    "clinician",
    '@/config.yaml:20:10: dataset: found "clinician", expected a mapping of behaviour, episodes, seed',
    "{ behaviour: clinician, episodes: 3, seed: 0 }",
  ],
  [
    "dataset",
    "{ behaviour: clinician, episodes: 3 }",
    '@/config.yaml:20:10: dataset: the key "seed" is missing',
    "{ behaviour: clinician, episodes: 3, seed: 1 }",
  ],
  [
    "dataset",
    "{ behaviour: clinician, episodes: 3, seeds: 1 }",
    '@/config.yaml:20:47: found the unknown key "seeds", expected one of the keys behaviour, episodes, seed of dataset',
    "{ behaviour: clinician, episodes: 3, seed: 1 }",
  ],
  [
    "kernels",
    "a b",
    '@/config.yaml:24:10: kernels: found "a b", expected the name of a kernel variant, or null',
    "texture",
  ],
  [
    "on_divergence",
    "stop",
    '@/config.yaml:25:16: on_divergence: found "stop", expected fail or continue',
    "fail",
  ],
  [
    "inadmissible",
    "raise",
    '@/config.yaml:26:15: inadmissible: found "raise", expected mean or terminate',
    "terminate",
  ],
  [
    "batch",
    "whole",
    '@/config.yaml:14:8: batch: found "whole", expected full or a whole number',
    "full",
  ],
  [
    "support",
    "30",
    "@/config.yaml:27:10: support: found 30, expected null, {count: k}, {share: p} or {relative: t}",
    "{ count: 30 }",
  ],
  [
    "support",
    "{ count: 3, share: 0.1 }",
    "@/config.yaml:27:10: support: found a mapping, expected null, {count: k}, {share: p} or {relative: t}",
    "{ share: 0.1 }",
  ],
  [
    "support",
    "{ relative: 0 }",
    "@/config.yaml:27:22: support.relative: found 0, expected a number from 1e-9 to 1",
    "{ relative: 0.3 }",
  ],
  [
    "policy_network",
    "slow",
    '@/config.yaml:28:17: policy_network: found "slow", expected online or target',
    "target",
  ],
  [
    "warm_up_steps",
    "2",
    "@/config.yaml:29:16: warm_up_steps: found 2, expected fewer than the 2 steps",
    "1",
  ],
  [
    "learning_rate_decay",
    "step",
    '@/config.yaml:30:22: learning_rate_decay: found "step", expected none or cosine or linear',
    "cosine",
  ],
  [
    "target_range",
    "1",
    "@/config.yaml:31:15: target_range: found 1, expected null or [low, high], low below high",
    "[0, 1]",
  ],
  [
    "target_range",
    "[1, 0]",
    "@/config.yaml:31:15: target_range: found [1, 0], expected null or [low, high], low below high",
    "[-1, 0.5]",
  ],
  [
    "target_range",
    "[1, 1]",
    "@/config.yaml:31:15: target_range: found [1, 1], expected null or [low, high], low below high",
    "[0.5, 1]",
  ],
  [
    "target_range",
    "[0, .inf]",
    "@/config.yaml:31:19: target_range: found Infinity, expected a number from -1e30 to 1e30",
    "[0, 1.0e+30]",
  ],
];

const values: BadCase[] = VALUES.map(([key, bad, error, good]) => ({
  name: `${key}: ${bad}`,
  files: config(configWith(key, `${key}: ${bad}`)),
  error,
  mended: { files: config(configWith(key, `${key}: ${good}`)) },
}));

testTable({
  kind: "YAML keys and types",
  command: "train",
  args: "@/config.yaml --out @/run",
  files: { "mdp.npz": mdpFile() },
  cases: [
    ...values,
    {
      name: "a key nobody knows",
      files: config(configWith("alpha", "alhpa: 0.5")),
      error:
        `@/config.yaml:4:1: found the unknown key "alhpa", expected one of the keys inherit, models, ${KEYS}`,
      mended,
      spawned: true,
    },
    {
      name: "a missing key",
      files: config(configWith("gamma", null)),
      error: '@/config.yaml:1:1: the key "gamma" is missing',
      mended,
    },
    {
      name: "a support for cloning",
      files: config(`${CONFIG}models: [{ algorithm: bc, support: { count: 2 } }]\n`),
      error: "@/config.yaml:37:36: support: found a rule, expected null with algorithm bc, " +
        "which values no actions",
      mended: { files: config(`${CONFIG}models: [{ algorithm: bc, batch: full }]\n`) },
    },
    {
      name: "a key that cloning does not have",
      files: config(`${CONFIG}models: [{ algorithm: bc, target_range: [0, 1] }]\n`),
      error:
        "@/config.yaml:37:27: target_range: algorithm bc does not have it; it has none of its own",
      mended: { files: config(`${CONFIG}models: [{ algorithm: dqn, target_range: [0, 1] }]\n`) },
    },
    {
      name: "a key that DQN does not have, in its own file",
      files: config(configWith("algorithm", "algorithm: dqn")),
      error:
        "@/config.yaml:4:1: alpha: algorithm dqn does not have it; it has target, target_range",
      mended: {
        files: config(configWith("algorithm", "algorithm: dqn").replace(/alpha: .*\n/, "")),
      },
    },
    {
      name: "observers without exact scores",
      files: config(`${CONFIG}models: [{ evaluate: none, observers: [published_protocol] }]\n`),
      error:
        "@/config.yaml:37:39: observers: found published_protocol, expected [] unless evaluate is exact: " +
        "they look on at exact evaluations",
      mended: { files: config(`${CONFIG}models: [{ evaluate: none }]\n`) },
    },
    {
      name: "Huber's loss on whole datasets",
      files: config(`${CONFIG}models: [{ huber: true, batch: full }]\n`),
      error:
        "@/config.yaml:37:19: huber: found true, expected false with batch: full, on which it has no form",
      mended: { files: config(`${CONFIG}models: [{ huber: false, batch: full }]\n`) },
    },
    {
      name: "a word of format 3 in a file of format 4",
      files: config(configWith("target_update", "tau: 0.005")),
      error:
        '@/config.yaml:6:1: found "tau", a word of format 3, expected target_update: {polyak: 0.005, every: 1}',
      mended,
    },
    {
      name: "a share that leaves no patient to evaluate by",
      files: config(configWith("evaluate", "evaluate: { held_out: { share: 0.1, seed: 0 } }")),
      error:
        "clinician: a share of 0.1 of its 3 patients leaves none to evaluate by: expected another " +
        "evaluate.held_out.share, or more patients",
      mended: {
        files: config(configWith("evaluate", "evaluate: { held_out: { share: 0.4, seed: 0 } }")),
      },
    },
    {
      name: "cloning with a target network",
      files: config(`${CONFIG}models: [{ algorithm: bc, policy_network: target }]\n`),
      error: '@/config.yaml:37:43: policy_network: found "target", expected online with ' +
        "algorithm bc, which trains no other",
      mended: { files: config(`${CONFIG}models: [{ algorithm: dqn, policy_network: target }]\n`) },
    },
    {
      name: "models that are none",
      files: config(`${CONFIG}models: 3\n`),
      error: "@/config.yaml:37:9: models: found 3, expected a list of mappings",
      mended: { files: config(`${CONFIG}models: [{ name: a }, { name: b }]\n`) },
    },
    {
      name: "a key of a model that nobody knows",
      files: config(`${CONFIG}models:\n  - { name: a }\n  - { name: b, alhpa: 1 }\n`),
      error: `@/config.yaml:39:16: found the unknown key "alhpa", expected one of the keys ${KEYS}`,
      mended: { files: config(`${CONFIG}models:\n  - { name: a }\n  - { name: b, alpha: 1 }\n`) },
    },
    {
      name: "two models of one name",
      files: config(`${CONFIG}models: [{ alpha: 1 }, { alpha: 2 }]\n`),
      error: "model demo-seed0: found twice, expected another name or seed",
      mended: {
        files: config(`${CONFIG}models: [{ alpha: 1 }, { alpha: 2, name: other }]\n`),
      },
    },
    {
      name: "models that cannot share a run",
      files: config(`${CONFIG}models: [{ name: a }, { name: b, batch: 3 }]\n`),
      error: "b: batch: found 3, expected 2 as in a: models of a run must agree on it",
      mended: { files: config(`${CONFIG}models: [{ name: a }, { name: b, gamma: 1 }]\n`) },
    },
  ],
});
