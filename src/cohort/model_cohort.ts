/**
 * What a model carries of the cohort it was trained on: enough to make its inputs of raw values, to read its actions
 * and its values, and to know another cohort when it sees one.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import {
  among,
  checkValue,
  fields,
  finite,
  ifThere,
  list,
  mapping,
  sha256,
  type ValueCheck,
  words,
} from "../text/value_checks.ts";
import { clipped } from "../text/visible.ts";
import type { CohortRecord } from "./cohort_record.ts";
import type { RewardMapping } from "./mapping/mapping.ts";
import type { Cohort } from "./open_cohort.ts";
import { ACTIONS, FEATURE, LINTS, RETURNS, REWARD } from "./record_check.ts";

/** What tells cohorts apart. */
export interface CohortName {
  /** Its name. */
  readonly name: string;
  /** Its hash. */
  readonly sha256: string;
}

/** Where a table in the cohort's layout holds what a model reads. */
export interface TableColumns {
  /** The column of stays. */
  readonly episode: string;
  /** The column of steps or times. */
  readonly time: string;
  /** The column of each feature that is a value, by the feature's name. */
  readonly features: Readonly<Record<string, string>>;
}

/** What a model carries; keys as in checkpoints. */
export interface ModelCohort
  extends CohortName, Pick<CohortRecord, "features" | "actions" | "returns" | "lints"> {
  /** Discount that the ranges of the return speak of. */
  readonly gamma: number;
  /** How rewards were made. */
  readonly reward: RewardMapping;
  /** Whether a row's action is of its features' window, or of the one after. */
  readonly alignment: CohortRecord["mapping"]["alignment"];
  /** Columns of its tables; absent in files from before this was kept. */
  readonly table?: TableColumns;
}

/**
 * What models carry of a cohort.
 *
 * @param cohort The cohort.
 */
export function modelCohort({ record, sha256 }: Pick<Cohort, "record" | "sha256">): ModelCohort {
  const { name, features, actions, returns, lints, mapping } = record;
  const { gamma, reward, alignment, columns: { episode, time } } = mapping;
  const columns = mapping.features.map((feature) => [feature.name, feature.column] as const);
  const table = { episode, time, features: Object.fromEntries(columns) };
  return { name, sha256, gamma, reward, alignment, table, features, actions, returns, lints };
}

const MODEL_COHORT: ValueCheck = fields({
  name: words(),
  sha256,
  gamma: finite({ min: 0, max: 1 }),
  reward: REWARD,
  alignment: among("same-window", "shifted"),
  table: ifThere(fields({ episode: words(), time: words(), features: mapping(words()) })),
  features: list(FEATURE, { least: 1 }),
  actions: ACTIONS,
  returns: RETURNS,
  lints: LINTS,
});

/**
 * Takes what a model says of its cohort.
 *
 * @param value What its file holds.
 * @param where The file, for errors.
 * @throws {InputError} Naming what is wrong.
 */
export function takeModelCohort(value: unknown, where: string): ModelCohort {
  checkValue(value, MODEL_COHORT, where);
  return value as ModelCohort;
}

/** A cohort in words. */
export const cohortWords = ({ name, sha256 }: CohortName): string =>
  `the cohort ${clipped(name)} (SHA-256 ${sha256.slice(0, 12)}…)`;

/**
 * Refuses a model beside another cohort than its own: features, actions and values would be read as what they are not.
 *
 * @param own What the model carries; null or undefined of a model of no cohort.
 * @param cohort The cohort that it is to be used with; null where the data are no cohort's.
 * @param where The model, for errors.
 * @throws {InputError} Naming both.
 */
export function checkSameCohort(
  own: CohortName | null | undefined,
  cohort: CohortName | null,
  where: string,
): void {
  if (own?.sha256 === cohort?.sha256) return;
  const [found, expected] = [own, cohort].map((one) => one ? cohortWords(one) : "no cohort");
  throw new InputError(where, `a model of ${found}, expected one of ${expected}`);
}
