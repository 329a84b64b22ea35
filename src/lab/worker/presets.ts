/**
 * The project's configs, as the form of the training begins from them, and the configs that it comes to: those that
 * `deno task train` takes.
 *
 * @module
 */
import BC from "../../../configs/bc.yaml" with { type: "text" };
import BCQ from "../../../configs/bcq.yaml" with { type: "text" };
import CQL_FULL from "../../../configs/cql-full.yaml" with { type: "text" };
import CQL from "../../../configs/cql.yaml" with { type: "text" };
import DQN from "../../../configs/dqn.yaml" with { type: "text" };
import IQL from "../../../configs/iql.yaml" with { type: "text" };
import type { Config } from "../../config/config.ts";
import { checkedConfig, type Members, membersOf } from "../../config/parse_config.ts";
import { configText } from "../../config/write_config.ts";
import { planRun, type RunPlan } from "../../runs/run_plan.ts";
import { parseLocatedYaml } from "../../text/located_yaml.ts";
import type { TrainSettings } from "../train/settings.ts";

/** A config's name. */
export type PresetName = "cql-full" | "cql" | "dqn" | "bcq" | "iql" | "bc";

/** Texts of the configs; all inherit `cql`. */
const TEXTS: Readonly<Record<PresetName, string>> = {
  "cql-full": CQL_FULL,
  cql: CQL,
  dqn: DQN,
  bcq: BCQ,
  iql: IQL,
  bc: BC,
};

/** The members of a text, without what it inherits. */
function ownMembers(text: string, where: string, hasLines = true): Members {
  const item = parseLocatedYaml(text, {
    place: (line, column) => hasLines ? `${where}:${line}:${column}` : where,
    resolve: (path) => path,
  });
  const members = new Map(membersOf(item, ["inherit"]));
  members.delete("inherit");
  return members;
}

/** A config with some keys changed. */
function changed(preset: PresetName, changes: Readonly<Record<string, unknown>>): Config {
  const file = (name: PresetName) => ownMembers(TEXTS[name], `configs/${name}.yaml`);
  const own = ownMembers(JSON.stringify(changes), "the form", false);
  return checkedConfig([file("cql"), file(preset), own], `configs/${preset}.yaml`);
}

/** Most looks of a training that nobody asked for more of. */
const LOOKS = 30;

/** What the form says at first. */
function presetSettings(preset: PresetName): TrainSettings {
  const config = changed(preset, {});
  const { dataset, steps, seeds, batch, support, input, hidden } = config;
  if (!("behaviour" in dataset && "embedding" in input)) {
    throw new RangeError(`configs/${preset}.yaml collects no numbered states`);
  }
  const { alpha } = config as Config & { readonly alpha?: number };
  return {
    preset,
    behaviour: dataset.behaviour,
    episodes: dataset.episodes,
    datasetSeed: dataset.seed,
    alphas: alpha === undefined ? [] : [alpha],
    seeds,
    support,
    batch,
    embedding: input.embedding,
    hidden,
    steps,
    every: Math.ceil(steps / LOOKS),
    device: "auto",
  };
}

/** The configs that a training can begin from. */
export function describePresets(_input: null): TrainSettings[] {
  return (Object.keys(TEXTS) as PresetName[]).map(presetSettings);
}

/**
 * The run that a form says: a config for each alpha, a model for each of its seeds.
 *
 * @param settings The form.
 * @throws {InputError} At the first key whose value is none.
 */
export function planOf(settings: TrainSettings): RunPlan {
  const { preset, behaviour, episodes, datasetSeed, alphas, seeds, every } = settings;
  const { support, batch, embedding, hidden, steps } = settings;
  const shared = {
    dataset: { behaviour, episodes, seed: datasetSeed },
    seeds,
    support,
    batch,
    input: { embedding },
    hidden,
    steps,
    log_every: every,
    evaluate_every: every,
    checkpoint_every: every,
  };
  const own = alphas.length === 0 ? [{}] : alphas.map((alpha) => ({
    alpha,
    name: alphas.length === 1 ? preset : `${preset}-alpha-${alpha}`,
  }));
  return planRun(own.map((changes) => changed(preset, { ...shared, ...changes })));
}

/** The config of a form, as `deno task train` takes it. */
export function writeTrainingConfig(settings: TrainSettings): string {
  return configText(planOf(settings).configs);
}
