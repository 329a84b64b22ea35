/**
 * What a study's YAML says: grids of experiments, each a config whose keys are varied.
 *
 * ```yaml
 * format: 1
 * name: alpha            # names the results
 * models_together: 14    # models of one size that are trained as one run
 * grids:
 *   - name: minibatch
 *     config: cql.yaml   # relative to the study's file
 *     set: { steps: 50000 }
 *     vary:              # every combination; the last key changes fastest
 *       alpha: [0, 0.1]
 *       dataset.seed: [0, 1, 2]
 *     seeds: [0, 1]
 *     keep: { values: true, metrics: true } # may be left out, like either key: keep nothing more than the row
 *   - name: algorithms
 *     config: cql.yaml
 *     set: {}
 *     vary:
 *       case:            # alternatives that set several keys, known by their names
 *         - { name: cql, alpha: 0.1 }
 *         - { name: dqn, algorithm: dqn, alpha: 0 }
 *     seeds: [0]
 * ```
 *
 * @module
 */
import {
  boolean,
  type Check,
  integer,
  listOf,
  record,
  refuse,
  setOf,
} from "../../text/yaml_checks.ts";
import type { Config } from "../../config/config.ts";
import { found } from "../../text/located_yaml.ts";
import { readConfig } from "../../config/read_config.ts";
import { readYaml } from "../../text/read_yaml.ts";
import { InputError } from "../../input_error.ts";
import {
  type Alternative,
  combinations,
  type Direction,
  directions,
  type GridValue,
  NAME,
  type Setting,
  settings,
} from "./grid_settings.ts";

/** The newest format of studies this version reads. */
export const STUDY_FORMAT = 1;

/** What is kept of a grid's runs beside their rows. */
export interface Keep {
  /** The network's value of every live state and action. */
  readonly values: boolean;
  /** The course of the losses. */
  readonly metrics: boolean;
}

/** One experiment of a grid. */
export interface Cell {
  /** Name of its grid. */
  readonly grid: string;
  /** What sets it apart within the grid: each key that is varied with its value, `case` with its name. */
  readonly varied: Readonly<Record<string, GridValue>>;
  /** The experiment, every key with a value. */
  readonly config: Config;
  /** What is kept of its runs beside their rows. */
  readonly keep: Keep;
}

/** A study. */
export interface Study {
  /** Names its results. */
  readonly name: string;
  /** Names of its grids, in order. */
  readonly grids: readonly string[];
  /** Most models trained as one run. */
  readonly modelsTogether: number;
  /** Every experiment, grids in order. */
  readonly cells: readonly Cell[];
}

interface Grid {
  readonly name: string;
  readonly config: { readonly path: string; readonly where: string };
  readonly set: readonly Setting[];
  readonly vary: readonly Direction[];
  readonly seeds: readonly number[];
  readonly keep: Keep;
}

/** Nothing beside the row. */
const NOTHING: Keep = { values: false, metrics: false };

const file: Check<Grid["config"]> = (item, key) => {
  if (typeof item.value !== "string") return refuse(item, key, "the path of a config");
  return { path: item.resolve(item.value), where: item.where };
};

const studyFile = record<
  { format: number; name: string; models_together: number; grids: readonly Grid[] }
>({
  format: (item, key) =>
    item.value === STUDY_FORMAT ? STUDY_FORMAT : refuse(
      item,
      key,
      `${STUDY_FORMAT}, the format this version reads`,
    ),
  name: NAME,
  models_together: integer({ min: 1, max: 1024 }),
  grids: listOf(record<Grid>({
    name: NAME,
    config: file,
    set: settings,
    vary: directions,
    seeds: setOf(integer({ min: 0, max: 2 ** 32 - 1 })),
    keep: record<Keep>({ values: boolean(), metrics: boolean() }, NOTHING),
  }, { keep: NOTHING })),
});

/** The experiment of one combination. */
async function cellOf(
  grid: Grid,
  combination: readonly Alternative[],
  shown?: (path: string) => string,
): Promise<Cell> {
  const changes = [...grid.set, ...combination.flatMap((one) => one.settings)];
  const overrides = changes.map(({ key, value }) => `${key}=${JSON.stringify(value)}`);
  let configs: Config[];
  try {
    configs = await readConfig(grid.config.path, { overrides, shown });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { path, where } = grid.config;
    if (error.where === (shown?.(path) ?? path)) {
      throw new InputError(where, `config: ${error.message}`);
    }
    const at = overrides.findIndex((setting) => error.where === `--set ${setting}`);
    if (at < 0) throw error;
    throw new InputError(changes[at].where, error.what);
  }
  if (configs.length !== 1) {
    const expected = "expected a config of one experiment";
    throw new InputError(grid.config.where, `found ${configs.length} experiments, ${expected}`);
  }
  return {
    grid: grid.name,
    varied: Object.fromEntries(combination.map(({ key, value }) => [key, value])),
    config: { ...configs[0], seeds: grid.seeds },
    keep: grid.keep,
  };
}

/**
 * Reads a study.
 *
 * @param path The YAML file.
 * @param options `shown` words a file's path in messages (default: as it is).
 * @throws {InputError} Naming file, line and column.
 */
export async function readStudy(
  path: string,
  { shown }: { readonly shown?: (path: string) => string } = {},
): Promise<Study> {
  const item = await readYaml(path, { shown });
  if (!(item.value instanceof Map)) {
    throw new InputError(item.where, `${found(item)}, expected a mapping of keys to values`);
  }
  const { name, models_together, grids } = studyFile(item, "study");
  const names = grids.map((grid) => grid.name);
  const twice = names.find((one, i) => names.indexOf(one) !== i);
  if (twice !== undefined) {
    throw new InputError(item.where, `grids: found ${twice} twice, expected different names`);
  }
  const cells: Cell[] = [];
  for (const grid of grids) {
    for (const combination of combinations(grid.vary)) {
      cells.push(await cellOf(grid, combination, shown));
    }
  }
  return { name, grids: names, modelsTogether: models_together, cells };
}
