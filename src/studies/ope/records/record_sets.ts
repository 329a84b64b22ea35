/**
 * Records of a study: synthetic cohorts that fit, and sets of new patients of each who are evaluated.
 *
 * @module
 */
import { join } from "node:path";
import { checkKnobs, type Knobs, USUAL_KNOBS } from "../../../cohort/synthetic/knobs.ts";
import type { TabularMdp } from "../../../mdp/tabular_mdp.ts";
import type { StudyOptions } from "../../../report/study_module.ts";
import type { KeyedStore } from "../../../store/keyed_store.ts";
import { type Check, type Checks, integer, text } from "../../../text/yaml_checks.ts";
import { type KnownCohort, knownCohort } from "../../cohort/synthetic_cohort.ts";

/** How many cohorts and patients. */
export interface RecordSets {
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
}

const count = integer({ min: 1, max: 1e7 });

/** The path of a config, from its YAML's folder. */
export const configPath: Check<string> = (item, key) =>
  item.resolve(text(/\.yaml$/, "the path of a config")(item, key));

/** Its keys in a study's YAML. */
export const RECORD_SETS: Checks<RecordSets> = {
  first_seed: integer({ min: 0, max: 2 ** 31 }),
  cohorts: count,
  patients: count,
  tests: count,
  test_patients: count,
  learned: configPath,
};

/** What says who fits and who is evaluated. */
export interface SetKey {
  /** Seeds of the cohort that fits and of the patients evaluated. */
  readonly seeds: readonly [fitting: number, evaluated: number];
  /** Patients of the cohort, and patients evaluated. */
  readonly patients: readonly [fitting: number, evaluated: number];
}

/** Seeds of who is evaluated are those of who fits, this much further on. */
export const APART = 1_000_000;

/** The knobs that a point sets. */
export type RecordKnobs = Partial<Omit<Knobs, "patients" | "seed">>;

/**
 * The knobs of a cohort that fits.
 *
 * @param sets The study's records.
 * @param point Who is recorded how.
 * @param cohort Its number.
 */
export function knobsOf(
  { patients, first_seed }: Pick<RecordSets, "patients" | "first_seed">,
  point: RecordKnobs,
  cohort: number,
): Knobs {
  const knobs: Knobs = { ...USUAL_KNOBS, ...point, patients, seed: first_seed + cohort };
  checkKnobs(knobs);
  return knobs;
}

/**
 * The sets of patients who are evaluated with a cohort.
 *
 * @param sets The study's records.
 * @param cohort Its number.
 * @param most Sets of all cohorts, which take turns (default: all).
 */
export function setsOf(
  { first_seed, cohorts, patients, tests, test_patients }: RecordSets,
  cohort: number,
  most = Infinity,
): SetKey[] {
  const seed = first_seed + cohort;
  return Array.from({ length: tests }, (_, t): SetKey => ({
    seeds: [seed, seed + APART * (t + 1)],
    patients: [patients, test_patients],
  })).filter((_, t) => t * cohorts + cohort < most);
}

/** What makes the rows of a study of records. */
export interface RecordRows<Point, Key, Row> {
  /** ICU-Sepsis. */
  readonly mdp: TabularMdp;
  /** Where rows are. */
  readonly store: KeyedStore<Key, Row>;
  /** All keys are added to these. */
  readonly keys: Key[];
  /** Keys of a cohort's rows at a point. */
  readonly keysOf: (point: Point, cohort: number) => readonly Key[];
  /** Fits all that does not depend on who is evaluated, and makes rows. */
  readonly fit: (known: KnownCohort, point: Point) => Promise<(key: Key) => Promise<Row>>;
}

/**
 * Makes the rows that are missing, a cohort of every point by turns; a cohort that lacks none is not made.
 *
 * @param points Who is recorded how.
 * @param sets How many.
 * @param rows What makes them.
 * @param options Where cohorts go, the signal, told of progress.
 */
export async function makeRecordRows<Point extends RecordKnobs, Key, Row>(
  points: readonly Point[],
  sets: RecordSets,
  { mdp, store, keys, keysOf, fit }: RecordRows<Point, Key, Row>,
  { runs, signal, onProgress }: Pick<StudyOptions, "runs" | "signal" | "onProgress">,
): Promise<void> {
  const folder = join(runs, "cohort");
  const plan = points.flatMap((point) =>
    Array.from({ length: sets.cohorts }, (_, c) => ({ point, c, own: keysOf(point, c) }))
  );
  keys.push(...plan.flatMap(({ own }) => own));
  // Every point's first cohort, then every point's second: what a stop leaves holds of each point as many.
  for (const [done, { point, c, own }] of plan.toSorted((a, b) => a.c - b.c).entries()) {
    onProgress?.(done / plan.length);
    const open = own.filter((key) => store.get(key) === undefined);
    if (open.length === 0) continue;
    const known = await knownCohort(
      { knobs: knobsOf(sets, point, c), reward: "sparse" },
      { mdp, folder, sealed: join(folder, "sealed"), signal },
    );
    const make = await fit(known, point);
    for (const [i, key] of open.entries()) {
      await store.add(key, await make(key));
      onProgress?.((done + (own.length - open.length + i + 1) / own.length) / plan.length);
    }
  }
}
