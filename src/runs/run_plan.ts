/**
 * What a run trains: every seed of every experiment is one model, all trained together.
 *
 * @module
 */
import { type Config, RUN_KEYS } from "../config/config.ts";
import { InputError } from "../input_error.ts";

/** One model of a run. */
export interface PlannedModel {
  /** Names the model's checkpoint and log lines: `<config>-seed<seed>`. */
  readonly name: string;
  /** The model's seed. */
  readonly seed: number;
  /** The experiment it belongs to. */
  readonly config: Config;
}

/** The keys all models of a run agree on. */
export type RunSettings = Pick<Config, typeof RUN_KEYS[number]>;

/** What a run trains. */
export interface RunPlan {
  /** The experiments. */
  readonly configs: readonly Config[];
  /** What they agree on. */
  readonly settings: RunSettings;
  /** (M) the models, experiments in order, seeds in order. */
  readonly models: readonly PlannedModel[];
}

/**
 * Plans one run of several experiments.
 *
 * @param configs The experiments, at least one.
 * @throws {InputError} If they cannot share a run or two models have one name.
 */
export function planRun(configs: readonly Config[]): RunPlan {
  const [first] = configs;
  for (const config of configs) {
    for (const key of RUN_KEYS) {
      const [one, other] = [first[key], config[key]].map((value) => JSON.stringify(value));
      if (one === other) continue;
      throw new InputError(
        `${config.name}: ${key}`,
        `found ${other}, expected ${one} as in ${first.name}: models of a run must agree on it`,
      );
    }
  }
  const models = configs.flatMap((config) =>
    config.seeds.map((seed) => ({ name: `${config.name}-seed${seed}`, seed, config }))
  );
  const names = models.map((model) => model.name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) {
    throw new InputError(`model ${twice}`, "found twice, expected another name or seed");
  }
  return { configs, settings: first, models };
}

/**
 * Refuses to go on with a run under other configs than its own.
 *
 * @param given The configs on the command line.
 * @param stored The configs of the run.
 * @param folder The run's folder, for errors.
 */
export function checkSameConfigs(
  given: readonly Config[],
  stored: readonly Config[],
  folder: string,
): void {
  const expected = `the run has ${stored.map((config) => config.name).join(", ")}`;
  if (given.length !== stored.length) {
    throw new InputError(folder, `found ${given.length} experiments in the configs, ${expected}`);
  }
  given.forEach((config, i) => {
    const keys = Object.keys(config) as (keyof Config)[];
    for (const key of keys) {
      const [one, other] = [config[key], stored[i][key]].map((value) => JSON.stringify(value));
      if (one === other) continue;
      throw new InputError(
        folder,
        `found ${key} ${one} in ${config.name}, the run has ${other}: resume it as it was begun`,
      );
    }
  });
}
