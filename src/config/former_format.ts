/**
 * Format 3 of configs, which runs and checkpoints of before hold: read into the words of format 4, and worded again
 * for what is known by those words.
 *
 * @module
 */
import { algorithmOf } from "../algorithms/registry.ts";
import { InputError } from "../input_error.ts";
import { boolean, type Check, integer, number } from "../text/yaml_checks.ts";
import type { Config } from "./config.ts";
import type { Located, Member } from "../text/located_yaml.ts";
import { ownChecks } from "./own_keys.ts";

/** The format. */
export const FORMER_FORMAT = 3;

/** Its keys, in their order; a config of it held all of them. */
export const FORMER_KEYS = [
  ...["format", "name", "algorithm", "alpha", "gamma", "tau", "double_dqn", "learning_rate"],
  ...["warm_up_steps", "learning_rate_decay", "beta1", "beta2", "epsilon", "weight_decay"],
  ...["max_norm", "batch", "steps", "support", "target_range", "policy_network", "embedding"],
  ...["hidden", "seeds", "mdp", "dataset", "log_every", "evaluate_every", "checkpoint_every"],
  ...["kernels", "on_divergence", "inadmissible"],
];

/** Keys of algorithms' own that it had, as they are called now. */
const OWN = ["alpha", "target", "target_range"];

/** A key of the format, and what stands for it now. */
interface Renamed {
  /** The key now. */
  readonly key: string;
  /** What it might hold. */
  readonly check: Check<number | boolean>;
  /** The value now. */
  readonly value: (item: Located) => Located["value"];
  /** The same in words, with what the file has. */
  readonly words: (value: unknown) => string;
}

/** A mapping of keys to plain values, at the place of another value. */
function mappingAt(item: Located, values: Readonly<Record<string, Located["value"]>>) {
  return new Map(
    Object.entries(values).map(([key, value]) => [key, {
      where: item.where,
      item: { ...item, value },
    }]),
  );
}

/** Keys that have another name now. */
const RENAMED: Readonly<Record<string, Renamed>> = {
  tau: {
    key: "target_update",
    check: number({ min: 0, max: 1 }),
    value: (item) => mappingAt(item, { polyak: item.value, every: 1 }),
    words: (value) => `target_update: {polyak: ${value}, every: 1}`,
  },
  double_dqn: {
    key: "target",
    check: boolean(),
    value: ({ value }) => value === true ? "double" : "single",
    words: (value) => `target: ${value === true ? "double" : "single"}`,
  },
  embedding: {
    key: "input",
    check: integer({ min: 1, max: 4096 }),
    value: (item) => mappingAt(item, { embedding: item.value }),
    words: (value) => `input: {embedding: ${value}}`,
  },
};

/** What a config of the format did that it had no word for. */
const UNSAID: Readonly<Record<string, Located["value"]>> = {
  learning_rates: null,
  huber: false,
  initialisation: "xavier",
  evaluate: "exact",
};

/** Keys that have another name now. */
export const RENAMED_KEYS: readonly string[] = Object.keys(RENAMED);

/**
 * What a missing key was called in the format.
 *
 * @param key The key as it is now.
 */
export function formerName(key: string): string {
  return RENAMED_KEYS.find((name) => RENAMED[name].key === key) ?? key;
}

/**
 * Members in the words of now.
 *
 * @param members Keys of either format.
 * @param refused Whether words of the format are refused.
 * @throws {InputError} If they are, or a value is wrong.
 */
export function inWordsOfNow(
  members: ReadonlyMap<string, Member>,
  refused: boolean,
): ReadonlyMap<string, Member> {
  return new Map(Array.from(members, ([name, member]) => {
    if (!Object.hasOwn(RENAMED, name)) return [name, member];
    const { key, check, value, words } = RENAMED[name];
    const { item } = member;
    if (refused) {
      throw new InputError(
        member.where,
        `found "${name}", a word of format ${FORMER_FORMAT}, expected ${words(item.value)}`,
      );
    }
    check(item, name);
    return [key, { ...member, item: { ...item, value: value(item) } }];
  }));
}

/**
 * Adds what a config of the format did without a word for it.
 *
 * @param members All keys it has, in the words of now.
 */
export function withUnsaid(members: ReadonlyMap<string, Member>): ReadonlyMap<string, Member> {
  const { where, item } = members.get("format")!;
  const all = mappingAt(item, {
    ...UNSAID,
    observers: [{ ...item, value: "published_protocol" }],
  });
  return new Map([
    ...Array.from(all, ([key, member]) => [key, { ...member, where }] as const),
    ...members,
  ]);
}

/** Keys that the format had no word for. */
export type UnsaidKey =
  | "target_update"
  | "input"
  | "learning_rates"
  | "huber"
  | "initialisation"
  | "evaluate"
  | "observers";

/** A config in the words by which results are known: those of format 3 where it had them. */
export type RecordedConfig = Omit<Config, UnsaidKey> & {
  /** Weight of the CQL penalty; 0 for other algorithms of format 3. */
  readonly alpha: number;
};

/**
 * The same of a training whose models nobody evaluates on the way.
 *
 * @param config The experiment.
 */
export function learnedWords(config: Config): RecordedConfig {
  return recordedWords({ ...config, evaluate: "exact", observers: ["published_protocol"] });
}

/**
 * Words a config as results record it and are known by: in format 3 where that had words for all of it, so that
 * rows of before stand for the same trainings; else as it is.
 *
 * @param config The experiment.
 */
export function recordedWords(config: Config): RecordedConfig {
  const values: Readonly<Record<string, unknown>> = { ...config };
  const { target_update: update, input } = config;
  const own = [...ownChecks(algorithmOf(config)).keys()];
  const isFormer = own.every((key) => OWN.includes(key)) && "polyak" in update &&
    update.every === 1 && "embedding" in input && !config.huber &&
    config.initialisation === "xavier" && config.learning_rates === null &&
    config.evaluate === "exact" && String(config.observers) === "published_protocol";
  if (!isFormer) return config as RecordedConfig & Config;
  const former: Readonly<Record<string, unknown>> = {
    alpha: 0,
    target_range: null,
    ...values,
    format: FORMER_FORMAT,
    tau: update.polyak,
    double_dqn: values.target !== "single",
    embedding: input.embedding,
  };
  return Object.fromEntries(
    FORMER_KEYS.map((key) => [key, former[key]]),
  ) as unknown as RecordedConfig;
}
