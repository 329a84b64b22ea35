/**
 * What the YAML of a study of synthetic cohorts says: grids of trainings on cohorts whose knobs are varied like any key.
 *
 * @module
 */
import { readConfig } from "../../config/read_config.ts";
import type { Config } from "../../config/config.ts";
import { checkKnobs, type Knobs, USUAL_KNOBS } from "../../cohort/synthetic/knobs.ts";
import { InputError } from "../../input_error.ts";
import {
  combinations,
  type Direction,
  directions,
  type GridValue,
  NAME,
  type Setting,
  settings,
} from "../../study/grids/grid_settings.ts";
import type { Located } from "../../text/located_yaml.ts";
import {
  type Check,
  integer,
  listOf,
  oneOf,
  record,
  refuse,
  setOf,
  text,
} from "../../text/yaml_checks.ts";
import { discountOf } from "./synthetic_cohort.ts";

/** The newest format this version reads. */
const FORMAT = 1;

/** What models read: the record, or at no noise the numbers of the states behind it. */
export const READS = ["record", "numbered"] as const;
/** How rewards are made: `sofa` takes 0.025 for each point of SOFA gained. */
export const REWARDS = ["sparse", "sofa"] as const;

/** What a grid's trainings are chosen by, of another grid. */
export interface Best {
  /** Name of the other grid. */
  readonly of: string;
  /** How many of its points go on: those whose networks promise most of their start states. */
  readonly count: number;
}

/** A point of a grid. */
export interface Point {
  /** Name of its grid. */
  readonly grid: string;
  /** What sets it apart within the grid. */
  readonly varied: Readonly<Record<string, GridValue>>;
  /** What the cohort is made with. */
  readonly knobs: Knobs;
  /** How rewards are made. */
  readonly reward: typeof REWARDS[number];
  /** What models read. */
  readonly reads: typeof READS[number];
  /** Seeds of the models. */
  readonly seeds: readonly number[];
  /** What the grid's config is with further settings; the discount is the cohort's, unless the grid says another. */
  readonly config: (overrides: readonly string[]) => Promise<Config>;
}

/** A grid. */
export interface CohortGrid {
  /** Its name. */
  readonly name: string;
  /** Its points; of a grid with `best` those of the other grid, before a choice. */
  readonly points: readonly Point[];
  /** How points are chosen; absent: all are taken. */
  readonly best?: Best;
}

/** A study. */
export interface CohortStudy {
  /** Names its rows. */
  readonly name: string;
  /** Most models trained as one run. */
  readonly together: number;
  /** Rows a state that are drawn, or patients that are simulated, where a truth is not exact. */
  readonly truth: { readonly draws: number; readonly patients: number };
  /** The grids, in order. */
  readonly grids: readonly CohortGrid[];
}

interface GridFile {
  readonly name: string;
  readonly config: string;
  readonly set: readonly Setting[];
  readonly vary: readonly Direction[];
  readonly seeds: readonly number[];
  readonly best: Best | null;
}

const count = (max: number) => integer({ min: 1, max });

const path: Check<string> = (item, key) =>
  item.resolve(text(/\.yaml$/, "the path of a config")(item, key));

const FILE = record<
  {
    readonly study: string;
    readonly format: number;
    readonly name: string;
    readonly models_together: number;
    readonly truth: CohortStudy["truth"];
    readonly grids: readonly GridFile[];
  }
>({
  study: NAME,
  format: (item, key) => item.value === FORMAT ? FORMAT : refuse(item, key, String(FORMAT)),
  name: NAME,
  models_together: count(1024),
  truth: record({ draws: count(1e6), patients: count(1e8) }),
  grids: listOf(record<GridFile>({
    name: NAME,
    config: path,
    set: settings,
    vary: directions,
    seeds: setOf(integer({ min: 0, max: 2 ** 32 - 1 })),
    best: record<Best>({ of: NAME, count: count(1e6) }),
  }, { best: null, set: [] })),
});

/** Settings of the cohort, by the name behind the prefix. */
const KNOBS = "knobs.";
/** Keys that are the study's own. */
const OWN = { reward: oneOf(...REWARDS), reads: oneOf(...READS) };

const located = ({ value, where }: Setting): Located => ({
  where,
  resolve: String,
  value: value as Located["value"],
});

/** The knobs that settings name. */
function knobsOf(changes: readonly Setting[], where: string): Knobs {
  const knobs: Record<string, unknown> = { ...USUAL_KNOBS };
  for (const { key, value, where: place } of changes) {
    const name = key.slice(KNOBS.length);
    const usual = name === "patients" ? 0 : knobs[name];
    const sameType = usual === null || typeof usual === typeof value;
    if (!(name === "patients" || Object.hasOwn(USUAL_KNOBS, name)) || !sameType) {
      const known = ["patients", ...Object.keys(USUAL_KNOBS)].map((one) => KNOBS + one).join(", ");
      throw new InputError(place, `found ${key} ${JSON.stringify(value)}, expected ${known}`);
    }
    knobs[name] = value;
  }
  if (knobs.patients === undefined) {
    throw new InputError(where, `the key "${KNOBS}patients" is missing`);
  }
  checkKnobs(knobs as unknown as Knobs);
  return knobs as unknown as Knobs;
}

/** One point. */
function pointOf(
  { name, config, set, seeds }: GridFile,
  combination: readonly Direction[number][],
  where: string,
): Point {
  const changes = [...set, ...combination.flatMap((one) => one.settings)];
  const knobs = knobsOf(changes.filter(({ key }) => key.startsWith(KNOBS)), where);
  const own = <K extends keyof typeof OWN>(key: K) => {
    const setting = changes.findLast((one) => one.key === key);
    return setting && OWN[key](located(setting), key);
  };
  const rest = changes.filter(({ key }) => !key.startsWith(KNOBS) && !Object.hasOwn(OWN, key));
  const overrides = rest.map(({ key, value }) => `${key}=${JSON.stringify(value)}`);
  const recipe = { knobs, reward: (own("reward") ?? "sparse") as Point["reward"] };
  return {
    grid: name,
    varied: Object.fromEntries(combination.map(({ key, value }) => [key, value])),
    ...recipe,
    reads: (own("reads") ?? "record") as Point["reads"],
    seeds,
    async config(more) {
      const discount = `gamma=${discountOf(recipe)}`;
      const configs = await readConfig(config, { overrides: [discount, ...overrides, ...more] });
      if (configs.length === 1) return configs[0];
      throw new InputError(config, `found ${configs.length} experiments, expected one`);
    },
  };
}

/**
 * Reads a study.
 *
 * @param yaml The YAML.
 * @throws {InputError} At the first mistake.
 */
export function cohortStudyOf(yaml: Located): CohortStudy {
  const { name, models_together: together, truth, grids } = FILE(yaml, "study");
  const made: CohortGrid[] = [];
  for (const grid of grids) {
    const { best } = grid;
    const before = best && made.find((one) => one.name === best.of);
    if (best && !before) {
      throw new InputError(
        yaml.where,
        `${grid.name}: found best.of ${best.of}, expected a grid before`,
      );
    }
    const points = before
      ? before.points.map((point) => ({ ...point, grid: grid.name, seeds: grid.seeds }))
      : combinations(grid.vary).map((one) => pointOf(grid, one, yaml.where));
    made.push({ name: grid.name, points, ...(best && { best }) });
  }
  return { name, together, truth, grids: made };
}
