import { type BadCase, testTable } from "./bad_input.ts";
import { CONFIG, configWith, mdpFile } from "./good_input.ts";

const config = (text: string) => ({ "config.yaml": text });
const mended = { files: config(CONFIG) };

/** Keys with a value that is refused, the message after the key, and one that is accepted. */
const VALUES: [key: string, bad: string, error: string, good: string][] = [
  [
    "format",
    "4",
    "@/config.yaml:1:9: format: found 4, expected 3, the format this version reads",
    "3",
  ],
  // Words that every plain object has a value for.
  ...["constructor", "toString", "__proto__"].map((word): [string, string, string, string] => [
    "format",
    word,
    `@/config.yaml:1:9: format: found "${word}", expected 3, the format this version reads`,
    "3",
  ]),
  [
    "format",
    "1",
    "@/config.yaml:1:9: format: found 1, expected 3, which asks for support, target_range, policy_network, warm_up_steps and learning_rate_decay too: see configs/cql.yaml",
    "3",
  ],
  [
    "format",
    "2",
    "@/config.yaml:1:9: format: found 2, expected 3, which asks for target_range too: see configs/cql.yaml",
    "3",
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
    '@/config.yaml:3:12: algorithm: found "ppo", expected cql or dqn or bc',
    "dqn",
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
    "double_dqn",
    "yes",
    '@/config.yaml:7:13: double_dqn: found "yes", expected true or false',
    "true",
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
    "@/config.yaml:13:11: max_norm: found 0, expected a number from 1e-30 to 1e+30",
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
    "[0, .inf]",
    "@/config.yaml:31:19: target_range: found Infinity, expected a number from -1e+30 to 1e+30",
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
        '@/config.yaml:4:1: found the unknown key "alhpa", expected one of the keys inherit, models, format, name, algorithm, alpha, gamma, tau, double_dqn, learning_rate, warm_up_steps, learning_rate_decay, beta1, beta2, epsilon, weight_decay, max_norm, batch, steps, support, target_range, policy_network, embedding, hidden, seeds, mdp, dataset, log_every, evaluate_every, checkpoint_every, kernels, on_divergence, inadmissible',
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
      error: "@/config.yaml:32:36: support: found a rule, expected null with algorithm bc, " +
        "which values no actions",
      mended: { files: config(`${CONFIG}models: [{ algorithm: bc, batch: full }]\n`) },
    },
    {
      name: "a target range for cloning",
      files: config(`${CONFIG}models: [{ algorithm: bc, target_range: [0, 1] }]\n`),
      error: "@/config.yaml:32:41: target_range: found a range, expected null with algorithm bc, " +
        "which has no targets",
      mended: { files: config(`${CONFIG}models: [{ algorithm: dqn, target_range: [0, 1] }]\n`) },
    },
    {
      name: "cloning with a target network",
      files: config(`${CONFIG}models: [{ algorithm: bc, policy_network: target }]\n`),
      error: '@/config.yaml:32:43: policy_network: found "target", expected online with ' +
        "algorithm bc, which trains no other",
      mended: { files: config(`${CONFIG}models: [{ algorithm: dqn, policy_network: target }]\n`) },
    },
    {
      name: "models that are none",
      files: config(`${CONFIG}models: 3\n`),
      error: "@/config.yaml:32:9: models: found 3, expected a list of mappings",
      mended: { files: config(`${CONFIG}models: [{ name: a }, { name: b }]\n`) },
    },
    {
      name: "a key of a model that nobody knows",
      files: config(`${CONFIG}models:\n  - { name: a }\n  - { name: b, alhpa: 1 }\n`),
      error:
        '@/config.yaml:34:16: found the unknown key "alhpa", expected one of the keys format, name, algorithm, alpha, gamma, tau, double_dqn, learning_rate, warm_up_steps, learning_rate_decay, beta1, beta2, epsilon, weight_decay, max_norm, batch, steps, support, target_range, policy_network, embedding, hidden, seeds, mdp, dataset, log_every, evaluate_every, checkpoint_every, kernels, on_divergence, inadmissible',
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
