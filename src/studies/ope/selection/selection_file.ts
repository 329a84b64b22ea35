/**
 * What the YAML of a selection study says: whose care, which candidates in which order, and the rule, frozen before any of
 * the seeds that judge it.
 *
 * @module
 */
import type { Knobs } from "../../../cohort/synthetic/knobs.ts";
import { InputError } from "../../../input_error.ts";
import type { CohortRule } from "../../../selection/cohort/rule.ts";
import { namedMethod } from "../../../selection/method_checks.ts";
import { NAME } from "../../../study/grids/grid_settings.ts";
import type { Located } from "../../../text/located_yaml.ts";
import {
  type Check,
  integer,
  listOf,
  number,
  oneOf,
  record,
  refuse,
} from "../../../text/yaml_checks.ts";
import { configPath } from "../records/record_sets.ts";
import type { StateCandidate } from "./state_row.ts";

/** The newest format this version reads. */
const FORMAT = 1;

/** Numbered states of ICU-Sepsis. */
export interface StateSelection {
  /** Seed of the first dataset; the next has the next. */
  readonly first_seed: number;
  /** Number of datasets. */
  readonly datasets: number;
  /** Patients on whom candidates plan, and who fit what they are judged by. */
  readonly fitting: number;
  /** Patients on whom they are judged. */
  readonly patients: number;
  /** The candidates, in the order of trust. */
  readonly candidates: readonly StateCandidate[];
}

/** Synthetic cohorts. */
export interface RecordSelection extends Pick<Knobs, "noise" | "clinicians"> {
  /** Seed of the first cohort; the next has the next. */
  readonly first_seed: number;
  /** Number of cohorts. */
  readonly cohorts: number;
  /** Patients of a cohort: seven tenths train, the validation split judges. */
  readonly patients: number;
  /** Config of the candidates, in the order of trust; it names its own gamma. */
  readonly candidates: string;
  /** Models trained at once. */
  readonly models_together: number;
  /** Rows drawn a state for the truth. */
  readonly draws: number;
}

/** A selection study. */
export interface SelectionStudy {
  /** Names its rows. */
  readonly name: string;
  /** How policies are judged: a file such as `configs/ope.yaml`. */
  readonly settings: string;
  /** Resamples of intervals by weights, in place of the settings'. */
  readonly resamples: number;
  /** The rule of the two stages. */
  readonly rule: CohortRule;
  /** Numbered states; null if the study is not of them. */
  readonly states: StateSelection | null;
  /** Records. */
  readonly records: RecordSelection | null;
}

const seed = integer({ min: 0, max: 2 ** 31 });
const count = integer({ min: 1, max: 1e7 });

/** The key that a candidate has beside those of its method. */
const CLINICIANS = "clinicians";

const candidate: Check<StateCandidate> = (item, key) => {
  if (!(item.value instanceof Map)) return { ...namedMethod(item, key), clinicians: 0 };
  const own = item.value.get(CLINICIANS)?.item;
  const value = new Map([...item.value].filter(([name]) => name !== CLINICIANS));
  const clinicians = own ? number({ min: 0, max: 1 })(own, `${key}.${CLINICIANS}`) : 0;
  return { ...namedMethod({ ...item, value }, key), clinicians };
};

const candidates: Check<readonly StateCandidate[]> = (item, key) => {
  const all = listOf(candidate)(item, key);
  const names = all.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined) return all;
  throw new InputError(item.where, `${key}: found ${twice} twice, expected different names`);
};

const FILE = record<SelectionStudy & { readonly study: string; readonly format: number }>({
  study: NAME,
  format: (item, key) => item.value === FORMAT ? FORMAT : refuse(item, key, String(FORMAT)),
  name: NAME,
  settings: configPath,
  resamples: integer({ min: 100, max: 1e6 }),
  rule: record<CohortRule>({
    seeds: integer({ min: 1, max: 1000 }),
    agreement: number({ min: 0, max: 1 }),
    tie_standard_errors: number({ min: 0, max: 100 }),
  }),
  states: record<StateSelection>({
    first_seed: seed,
    datasets: count,
    fitting: count,
    patients: count,
    candidates,
  }),
  records: record<RecordSelection>({
    noise: number({ min: 0, max: 10 }),
    clinicians: oneOf("record", "state"),
    first_seed: seed,
    cohorts: count,
    patients: count,
    candidates: configPath,
    models_together: integer({ min: 1, max: 1024 }),
    draws: count,
  }),
}, { states: null, records: null });

/**
 * Reads a selection study.
 *
 * @param yaml The YAML.
 * @throws {InputError} At the first mistake.
 */
export function selectionStudyOf(yaml: Located): SelectionStudy {
  const { study: _, format: __, ...file } = FILE(yaml, "study");
  return file;
}
