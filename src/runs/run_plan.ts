/**
 * What a run trains: every seed of every experiment is one model, all trained together.
 *
 * @module
 */
import { type Config, dataName, RUN_KEYS } from "../config/config.ts";
import { fileNameFault } from "../files/file_names.ts";
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

/** Refuses features of what is collected, which is of numbered states, and numbers of a cohort, whose rows are features. */
function checkInput({ name, input, dataset }: Config): void {
  if ("embedding" in input && "cohort" in dataset) {
    throw new InputError(
      `${name}: input`,
      `found {embedding: ${input.embedding}}, but a cohort's rows are features: expected {dense: true}, as in ` +
        "configs/cohort-cql.yaml",
    );
  }
  if ("embedding" in input || !("behaviour" in dataset)) return;
  throw new InputError(
    `${name}: input`,
    "found {dense: true}, but collected care is of numbered states: expected {embedding: n}, a dataset of features, " +
      "or a cohort",
  );
}

/**
 * Plans one run of several experiments.
 *
 * @param configs The experiments, at least one.
 * @throws {InputError} If they cannot share a run or two models have one name.
 */
export function planRun(configs: readonly Config[]): RunPlan {
  const [first] = configs;
  configs.forEach(checkInput);
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
 * Refuses models whose names cannot be names of files side by side on every system. Runs of before, begun where they
 * could, go on.
 *
 * @param models The models of a run that is to begin.
 * @throws {InputError} Naming the model.
 */
export function checkModelNames(models: readonly PlannedModel[]): void {
  const wrong = fileNameFault(models.map(({ name }) => name));
  if (wrong) throw new InputError(`model ${wrong.name}`, wrong.fault);
}

/** Keys that may name a file or folder that a run reads. */
export type FileKey = "mdp" | "dataset";

/** The file or folder that a key of a config names, or null if it names none. */
const FILES: Readonly<Record<FileKey, (config: Config) => string | null>> = {
  mdp: (config) => config.mdp,
  dataset: ({ dataset }) => "behaviour" in dataset ? null : dataName(dataset),
};

/** A file of a run that is somewhere else than when the run began. */
export interface MovedFile {
  /** The key that names it. */
  readonly key: FileKey;
  /** Where it was. */
  readonly from: string;
  /** Where it is. */
  readonly to: string;
}

/** Whether a config declares of its dataset what another does, or something where the other declares nothing. */
function keepsDeclaration(config: Config, stored: Config): boolean {
  const [one, other] = [config, stored].map(({ dataset }) =>
    "path" in dataset ? dataset.states : undefined
  );
  return other === undefined || one === other;
}

/**
 * Refuses to go on with a run under other configs than its own. Files may have moved: that they are the same the
 * manifest tells. Whose states a dataset's are may be declared later.
 *
 * @param given The configs on the command line.
 * @param stored The configs of the run.
 * @param folder The run's folder, for errors.
 * @returns The files that are elsewhere now, each once.
 * @throws {InputError} Naming the first key that differs.
 */
export function checkSameConfigs(
  given: readonly Config[],
  stored: readonly Config[],
  folder: string,
): MovedFile[] {
  const expected = `the run has ${stored.map((config) => config.name).join(", ")}`;
  if (given.length !== stored.length) {
    throw new InputError(folder, `found ${given.length} experiments in the configs, ${expected}`);
  }
  const moved = new Map<string, MovedFile>();
  given.forEach((config, i) => {
    const keys = Object.keys(config) as (keyof Config)[];
    for (const key of keys) {
      const [one, other] = [config[key], stored[i][key]].map((value) => JSON.stringify(value));
      if (one === other) continue;
      if (key === "mdp" || key === "dataset") {
        const [to, from] = [config, stored[i]].map(FILES[key]);
        if (
          to !== null && from !== null && (key === "mdp" || keepsDeclaration(config, stored[i]))
        ) {
          if (to !== from) moved.set(JSON.stringify([key, from, to]), { key, from, to });
          continue;
        }
      }
      throw new InputError(
        folder,
        `found ${key} ${one} in ${config.name}, the run has ${other}: resume it as it was begun`,
      );
    }
  });
  return [...moved.values()];
}

/**
 * The files that configs read.
 *
 * @param configs The experiments.
 * @returns Each file once, with the key that names it.
 */
export function filesOf(
  configs: readonly Config[],
): { readonly key: FileKey; readonly path: string }[] {
  const keys = Object.keys(FILES) as FileKey[];
  return keys.flatMap((key) => {
    const paths = configs.map(FILES[key]).filter((path) => path !== null);
    return [...new Set(paths)].map((path) => ({ key, path }));
  });
}
