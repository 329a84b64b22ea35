/**
 * What each key of a config may hold, and what keys must be to each other.
 *
 * @module
 */
import { algorithmOf, ALGORITHMS } from "../algorithms/registry.ts";
import { DECLARATIONS } from "../dataset/data_identity.ts";
import type { SupportRule } from "../dataset/support_constraint.ts";
import { InputError } from "../input_error.ts";
import {
  boolean,
  type Check,
  type Checks,
  formOf,
  integer,
  listOf,
  nullable,
  number,
  oneOf,
  record,
  refuse,
  setOf,
  text,
} from "../text/yaml_checks.ts";
import {
  type Config,
  CONFIG_FORMAT,
  type DatasetConfig,
  type EvaluateConfig,
  hyperParametersOf,
  type InputConfig,
  type ObserverName,
  OBSERVERS,
  type TargetUpdate,
} from "./config.ts";
import { FORMER_FORMAT } from "./former_format.ts";

const SEED = integer({ min: 0, max: 2 ** 32 - 1 });
const STEPS = integer({ min: 1, max: 2 ** 31 - 1 });
const WIDTH = integer({ min: 1, max: 4096 });
const PROBABILITY = { min: 0, max: 1 };
const RATE = number({ min: 0, max: 1 });

const collected = record({
  behaviour: oneOf("clinician", "random", "random-admissible"),
  episodes: integer({ min: 1, max: 10_000_000 }),
  seed: SEED,
});

/** The path of a file, relative to the folder of the config, made absolute. */
export const path: Check<string> = (item, key): string => {
  if (typeof item.value !== "string" || item.value === "") {
    return refuse(item, key, "the path of a file");
  }
  return item.resolve(item.value);
};

const file = record({ path });
const declaredFile = record({ path, states: oneOf(...DECLARATIONS) });

/** The folder of a cohort, relative to that of the config; configs of the project leave it to be named. */
const cohortFolder: Check<string> = (item, key) =>
  typeof item.value === "string" && item.value !== ""
    ? item.resolve(item.value)
    : refuse(item, key, "the folder of a cohort: name one by --cohort DIR");

const cohort = record({ cohort: cohortFolder });

const dataset: Check<DatasetConfig> = (item, key) => {
  const has = (name: string) => item.value instanceof Map && item.value.has(name);
  if (has("cohort")) return cohort(item, key);
  if (!has("path")) return collected(item, key);
  return (item.value as Map<string, unknown>).size > 1 ? declaredFile(item, key) : file(item, key);
};

const ROWS = integer({ min: 1, max: 65_536 });

const batch: Check<number | "full"> = (item, key) => {
  if (item.value === "full") return "full";
  if (typeof item.value === "string") refuse(item, key, "full or a whole number");
  return ROWS(item, key);
};

const SHARE = number({ min: 1e-9, max: 1 });

/** A support rule: one of its three forms. */
export const support: Check<SupportRule> = formOf<SupportRule>({
  count: record({ count: integer({ min: 1, max: 2 ** 32 - 1 }) }),
  share: record({ share: SHARE }),
  relative: record({ relative: SHARE }),
}, "null, {count: k}, {share: p} or {relative: t}");

const targetUpdate: Check<TargetUpdate> = formOf<TargetUpdate>({
  polyak: record({ polyak: number(PROBABILITY), every: STEPS }),
  copy_every: record({ copy_every: STEPS }),
}, "{polyak: rate, every: steps} or {copy_every: steps}");

const isTrue: Check<true> = (item, key) => item.value === true ? true : refuse(item, key, "true");

const input: Check<InputConfig> = formOf<InputConfig>({
  embedding: record({ embedding: WIDTH }),
  dense: record({ dense: isTrue }),
}, "{embedding: features} or {dense: true}");

const HELD_OUT = "{held_out: {share: p, seed: n}}";
const HELD_OUT_FILE = "{held_out: {path: FILE}}";
const EVALUATE_FORMS =
  `${HELD_OUT}, ${HELD_OUT_FILE} or {validation: {on_out_of_range: warn or fail}}`;

const byPatients: Check<EvaluateConfig> = formOf<EvaluateConfig>({
  held_out: record({
    held_out: formOf<{ share: number; seed: number } | { path: string }>({
      share: record({ share: number({ min: 0.01, max: 0.99 }), seed: SEED }),
      path: file,
    }, "{share: p, seed: n} or {path: FILE}"),
  }),
  validation: record({ validation: record({ on_out_of_range: oneOf("warn", "fail") }) }),
}, `exact, none, ${EVALUATE_FORMS}`);

const evaluate: Check<EvaluateConfig> = (item, key) =>
  item.value === "exact" || item.value === "none" ? item.value : byPatients(item, key);

const observers: Check<readonly ObserverName[]> = (item, key) =>
  Array.isArray(item.value) && item.value.length === 0 ? [] : setOf(oneOf(...OBSERVERS))(item, key);

const learningRates: Check<Readonly<Record<string, number>>> = (item, key) => {
  if (!(item.value instanceof Map)) {
    return refuse(item, key, "null or a mapping of networks to learning rates");
  }
  return Object.fromEntries(
    Array.from(item.value, ([net, member]) => [net, RATE(member.item, `${key}.${net}`)]),
  );
};

/** Keys that configs of older formats lack. */
const ADDED: ReadonlyMap<unknown, string> = new Map([
  [1, "support, policy_network, warm_up_steps, learning_rate_decay and more"],
  [2, "target_range and more"],
]);

/** What the keys of every config must hold. */
export const CONFIG_CHECKS: Checks<Omit<Config, "policy">> = {
  format: (item, key) => {
    if (item.value === CONFIG_FORMAT || item.value === FORMER_FORMAT) return CONFIG_FORMAT;
    const added = ADDED.get(item.value);
    const expected = added
      ? `which asks for ${added} too: see configs/cql.yaml`
      : "the format this version reads";
    return refuse(item, key, `${CONFIG_FORMAT}, ${expected}`);
  },
  name: text(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "up to 64 letters, digits, dots, - and _"),
  algorithm: oneOf(...ALGORITHMS.map(({ name }) => name)),
  gamma: number(PROBABILITY),
  target_update: targetUpdate,
  learning_rate: RATE,
  learning_rates: nullable(learningRates),
  warm_up_steps: integer({ min: 0, max: 2 ** 31 - 1 }),
  learning_rate_decay: oneOf("none", "cosine", "linear"),
  beta1: number({ ...PROBABILITY, below: true }),
  beta2: number({ ...PROBABILITY, below: true }),
  epsilon: number({ min: 1e-30, max: 1 }),
  weight_decay: number({ min: 0, max: 1e6 }),
  max_norm: nullable(number({ min: 1e-30, max: 1e30 })),
  huber: boolean(),
  batch,
  steps: STEPS,
  support: nullable(support),
  policy_network: oneOf("online", "target"),
  input,
  hidden: listOf(WIDTH),
  initialisation: oneOf("xavier", "orthogonal"),
  seeds: setOf(SEED),
  mdp: nullable(path),
  dataset,
  evaluate,
  observers,
  log_every: STEPS,
  evaluate_every: STEPS,
  checkpoint_every: STEPS,
  kernels: nullable(text(/^[A-Za-z0-9_-]+$/, "the name of a kernel variant, or null")),
  on_divergence: oneOf("fail", "continue"),
  inadmissible: oneOf("mean", "terminate"),
};

/** A key, and what is wrong with its value beside others. */
type Contradiction = readonly [key: keyof Config, words: string];

/** What an algorithm cannot make of a config. */
function misfits(config: Config): Contradiction[] {
  const { algorithm: name, support, policy_network, learning_rates, huber, batch } = config;
  const hyper = hyperParametersOf(config);
  const { nets, passes, policy } = algorithmOf(config);
  const all = nets(hyper);
  const found: Contradiction[] = [];
  if (support !== null && passes.every(({ network }) => network === "online")) {
    found.push([
      "support",
      `found a rule, expected null with algorithm ${name}, which values no actions`,
    ]);
  }
  const own = all.find((net) => net.name === policy?.net);
  if (policy_network === "target" && !own?.hasTarget) {
    found.push([
      "policy_network",
      `found "target", expected online with algorithm ${name}, which trains no other`,
    ]);
  }
  const unknown = Object.keys(learning_rates ?? {})
    .find((net) => all.every((each) => each.name !== net));
  if (unknown !== undefined) {
    const names = all.map((net) => net.name).join(", ");
    found.push([
      "learning_rates",
      `found "${unknown}", expected networks of algorithm ${name}: ${names}`,
    ]);
  }
  if (huber && batch === "full") {
    found.push(["huber", "found true, expected false with batch: full, on which it has no form"]);
  }
  return found;
}

/**
 * Refuses values that are right by themselves and wrong together.
 *
 * @param config A config whose every value was checked.
 * @param place Where the value of a key stands.
 * @throws {InputError} At the first contradiction.
 */
export function checkTogether(config: Config, place: (key: keyof Config) => string): void {
  const { warm_up_steps, steps, observers, evaluate, dataset } = config;
  const found: Contradiction[] = warm_up_steps >= steps
    ? [["warm_up_steps", `found ${warm_up_steps}, expected fewer than the ${steps} steps`]]
    : [];
  found.push(...misfits(config));
  if (observers.length > 0 && evaluate !== "exact") {
    found.push([
      "observers",
      `found ${
        observers.join(", ")
      }, expected [] unless evaluate is exact: they look on at exact evaluations`,
    ]);
  }
  if (typeof evaluate !== "string" && "validation" in evaluate && !("cohort" in dataset)) {
    found.push([
      "evaluate",
      `found validation, which cohorts have, but dataset is none: expected ${HELD_OUT} or ${HELD_OUT_FILE}, or a cohort`,
    ]);
  }
  for (const [key, words] of found) throw new InputError(place(key), `${key}: ${words}`);
}
