/**
 * What the YAML of a coverage study says: how many datasets of whom, and whose policies are judged on them.
 *
 * @module
 */
import type { Knobs } from "../../../cohort/synthetic/knobs.ts";
import { refitsCheck } from "../../../judging/judging_settings.ts";
import type { Located } from "../../../text/located_yaml.ts";
import {
  integer,
  listOf,
  number,
  oneOf,
  record,
  refuse,
  setOf,
} from "../../../text/yaml_checks.ts";
import { NAME } from "../../../study/grids/grid_settings.ts";
import { configPath, RECORD_SETS, type RecordSets } from "../records/record_sets.ts";

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
export interface RecordCoverage extends RecordSets {
  /** Rows drawn a state for the truth. */
  readonly draws: number;
  /** Records. */
  readonly points: readonly RecordPoint[];
}

/** Fitted Q evaluation by a network, with refits, in place of cells: of fewer sets of the same patients. */
export interface NetworkCoverage {
  /** Refits. */
  readonly refits: number;
  /** Sets of patients at each point, of the cohorts in turn. */
  readonly sets: number;
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
  /** Networks asked of records; null if cells are. */
  readonly network: NetworkCoverage | null;
}

const seed = integer({ min: 0, max: 2 ** 31 });
const count = integer({ min: 1, max: 1e7 });

const FILE = record<CoverageFile & { readonly study: string; readonly format: number }>({
  study: NAME,
  format: (item, key) => item.value === FORMAT ? FORMAT : refuse(item, key, String(FORMAT)),
  name: NAME,
  settings: configPath,
  resamples: integer({ min: 100, max: 1e6 }),
  states: record<StateCoverage>({
    first_seed: seed,
    datasets: count,
    fitting: count,
    patients: setOf(count),
    network: configPath,
  }),
  records: record<RecordCoverage>({
    ...RECORD_SETS,
    draws: count,
    points: listOf(record<RecordPoint>({
      noise: number({ min: 0, max: 10 }),
      clinicians: oneOf("record", "state"),
    })),
  }),
  network: record<NetworkCoverage>({ refits: refitsCheck, sets: count }),
}, { states: null, records: null, network: null });

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
