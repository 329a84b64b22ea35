/**
 * What the YAML of a coverage study says: how many datasets of whom, and whose policies are judged on them.
 *
 * @module
 */
import { checkKnobs, type Knobs, USUAL_KNOBS } from "../../../cohort/synthetic/knobs.ts";
import type { Located } from "../../../text/located_yaml.ts";
import {
  type Check,
  integer,
  listOf,
  number,
  oneOf,
  record,
  refuse,
  setOf,
  text,
} from "../../../text/yaml_checks.ts";
import { NAME } from "../../../study/grids/grid_settings.ts";

/** The newest format this version reads. */
const FORMAT = 1;

/** Numbered states of ICU-Sepsis. */
export interface StateCoverage {
  /** Seed of the first dataset; the next has the next. */
  readonly first_seed: number;
  /** Number of datasets. */
  readonly datasets: number;
  /** Patients who fit. */
  readonly fitting: number;
  /** Numbers of patients who are evaluated, ascending: the fewer are the first of the more. */
  readonly patients: readonly number[];
  /** Config of the network whose policy is judged. */
  readonly network: string;
}

/** Who is recorded how. */
export type RecordPoint = Pick<Knobs, "noise" | "clinicians">;

/** Synthetic cohorts. */
export interface RecordCoverage {
  /** Seed of the first cohort; the next has the next. */
  readonly first_seed: number;
  /** Number of cohorts that fit. */
  readonly cohorts: number;
  /** Patients of a cohort, of whom seven tenths fit. */
  readonly patients: number;
  /** Sets of patients who are evaluated, for each cohort. */
  readonly tests: number;
  /** Patients in each. */
  readonly test_patients: number;
  /** Config of the policy that is learned. */
  readonly learned: string;
  /** Rows drawn a state for the truth. */
  readonly draws: number;
  /** Records. */
  readonly points: readonly RecordPoint[];
}

/** A coverage study. */
export interface CoverageFile {
  /** Names its rows. */
  readonly name: string;
  /** Settings of the judging. */
  readonly settings: string;
  /** Resamples of intervals by weights, in place of the settings'. */
  readonly resamples: number;
  /** Numbered states; null if the study is not of them. */
  readonly states: StateCoverage | null;
  /** Records. */
  readonly records: RecordCoverage | null;
}

const seed = integer({ min: 0, max: 2 ** 31 });
const count = integer({ min: 1, max: 1e7 });

const path: Check<string> = (item, key) =>
  item.resolve(text(/\.yaml$/, "the path of a config")(item, key));

const FILE = record<CoverageFile & { readonly study: string; readonly format: number }>({
  study: NAME,
  format: (item, key) => item.value === FORMAT ? FORMAT : refuse(item, key, String(FORMAT)),
  name: NAME,
  settings: path,
  resamples: integer({ min: 100, max: 1e6 }),
  states: record<StateCoverage>({
    first_seed: seed,
    datasets: count,
    fitting: count,
    patients: setOf(count),
    network: path,
  }),
  records: record<RecordCoverage>({
    first_seed: seed,
    cohorts: count,
    patients: count,
    tests: count,
    test_patients: count,
    learned: path,
    draws: count,
    points: listOf(record<RecordPoint>({
      noise: number({ min: 0, max: 10 }),
      clinicians: oneOf("record", "state"),
    })),
  }),
}, { states: null, records: null });

/**
 * Reads a coverage study.
 *
 * @param yaml The YAML.
 * @throws {InputError} At the first mistake.
 */
export function coverageFileOf(yaml: Located): CoverageFile {
  const { study: _, format: __, ...file } = FILE(yaml, "study");
  return file;
}

/**
 * The knobs of a cohort that fits.
 *
 * @param records The study's records.
 * @param point Who is recorded how.
 * @param cohort Its number.
 */
export function knobsOf(
  { patients, first_seed }: RecordCoverage,
  point: RecordPoint,
  cohort: number,
): Knobs {
  const knobs: Knobs = { ...USUAL_KNOBS, ...point, patients, seed: first_seed + cohort };
  checkKnobs(knobs);
  return knobs;
}
