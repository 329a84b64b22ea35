/**
 * What the YAML of online training says: an experiment's network and loss, trained on experience of its own.
 *
 * ```yaml
 * format: 1
 * name: online
 * config: dqn.yaml       # network, loss and optimiser; its dataset, steps and seeds are not read
 * set: {}                # keys of it that differ
 * seeds: [0, 1]          # one model a seed, which also decides its patients
 * rounds: 200            # a round collects episodes, then trains on all that was collected so far
 * environment_steps: 5000
 * gradient_steps: 300
 * epsilon: { from: 1, to: 0.05, rounds: 100 }
 * checkpoint_every: 10   # rounds
 * ```
 *
 * @module
 */
import {
  type Check,
  type Checks,
  integer,
  number,
  record,
  refuse,
  setOf,
} from "../text/yaml_checks.ts";
import type { Config } from "../config/config.ts";
import { path } from "../config/config_checks.ts";
import type { Located } from "../text/located_yaml.ts";
import { readConfig } from "../config/read_config.ts";
import { readYaml } from "../text/read_yaml.ts";
import { InputError } from "../input_error.ts";
import { NAME, type Setting, settings } from "../study/grids/grid_settings.ts";

/** The newest format this version reads. */
export const ONLINE_FORMAT = 1;

/** How the share of random actions falls, linearly. */
export interface EpsilonSchedule {
  /** Share in the first round. */
  readonly from: number;
  /** Share from round `rounds` on. */
  readonly to: number;
  /** Rounds over which it falls. */
  readonly rounds: number;
}

/** Online training, every key with a value; keys as in the file. */
export interface OnlineConfig {
  /** Names the results. */
  readonly name: string;
  /** The experiment: its `steps` are those of all rounds. */
  readonly config: Config;
  /** Seeds of the models and of their patients. */
  readonly seeds: readonly number[];
  /** Rounds of collecting and training. */
  readonly rounds: number;
  /** Actions taken in the simulator before each round's training, at least; episodes are finished. */
  readonly environment_steps: number;
  /** Gradient steps of each round. */
  readonly gradient_steps: number;
  /** The share of random actions. */
  readonly epsilon: EpsilonSchedule;
  /** Rounds between two checkpoints. */
  readonly checkpoint_every: number;
}

/** A file named by a key, and the place that names it. */
interface Named {
  readonly path: string;
  readonly where: string;
}

interface OnlineFile extends Omit<OnlineConfig, "config"> {
  readonly format: number;
  readonly config: Named;
  readonly set: readonly Setting[];
}

const named: Check<Named> = (item, key) => ({ path: path(item, key), where: item.where });

const COUNT = integer({ min: 1, max: 10_000_000 });
const SHARE = number({ min: 0, max: 1 });

const CHECKS: Checks<OnlineFile> = {
  format: (item, key) =>
    item.value === ONLINE_FORMAT
      ? ONLINE_FORMAT
      : refuse(item, key, `${ONLINE_FORMAT}, the format this version reads`),
  name: NAME,
  config: named,
  set: settings,
  seeds: setOf(integer({ min: 0, max: 2 ** 32 - 1 })),
  rounds: integer({ min: 1, max: 100_000 }),
  environment_steps: COUNT,
  gradient_steps: COUNT,
  epsilon: record({ from: SHARE, to: SHARE, rounds: COUNT }),
  checkpoint_every: COUNT,
};

/** The one experiment of a config file, with keys that differ. */
async function experiment(
  { config: { path, where }, set, rounds, gradient_steps }: OnlineFile,
  shown?: (path: string) => string,
): Promise<Config> {
  const overrides = set.map(({ key, value }) => `${key}=${JSON.stringify(value)}`);
  overrides.push(`steps=${rounds * gradient_steps}`);
  const configs = await readConfig(path, { overrides, shown }).catch((error) => {
    if (!(error instanceof InputError)) throw error;
    const at = overrides.findIndex((setting) => error.where === `--set ${setting}`);
    if (at < 0 || at === set.length) throw error;
    throw new InputError(set[at].where, error.what);
  });
  const [config] = configs;
  const fault = (what: string): never => {
    throw new InputError(where, `config: ${what}`);
  };
  if (configs.length !== 1) fault(`found ${configs.length} experiments, expected one`);
  if (config.algorithm === "bc") fault("found algorithm bc, expected cql or dqn: it has no values");
  if (config.batch === "full") fault("found batch full, expected a number of rows");
  if (config.support !== null) fault("found a support, expected null: it is one of fixed data");
  return config;
}

/**
 * Reads a config of online training.
 *
 * @param file The YAML file.
 * @param options `shown` words a file's path in messages (default: as it is).
 * @throws {InputError} Naming file, line and column.
 */
export async function readOnlineConfig(
  file: string,
  { shown }: { readonly shown?: (path: string) => string } = {},
): Promise<OnlineConfig> {
  const item: Located = await readYaml(file, { shown });
  const { format: _, set: __, ...own } = record(CHECKS)(item, "online");
  const config = await experiment({ format: ONLINE_FORMAT, set: __, ...own }, shown);
  return { ...own, config: { ...config, seeds: own.seeds } };
}
