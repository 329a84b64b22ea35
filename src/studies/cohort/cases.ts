/**
 * Cases of the study's trainings: rows that differ by cohort and seed alone.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { type BootstrapMean, twoLevelBootstrap } from "../../evaluation/two_level_bootstrap.ts";
import { type KeyedRow, keyText } from "../../store/keyed_store.ts";
import type { CohortKey, CohortRow } from "./rows.ts";

/** A row with its key. */
export type Kept = KeyedRow<CohortKey, CohortRow>;

/** Draws of the bootstrap. */
const RESAMPLES = 10_000;

/** What a training's settings are called. */
export function settingsWords({ settings }: CohortKey): string {
  const { algorithm, alpha, bcq_threshold } = settings;
  if (algorithm === "cql") return `CQL, alpha ${alpha}`;
  if (algorithm === "bcq") return `BCQ, threshold ${bcq_threshold}`;
  return String(algorithm).toUpperCase();
}

/** What two trainings on the same cohort with the same seed have in common, whatever they read. */
const pairOf = ({ key: { knobs, reward, seed } }: Kept) => keyText({ knobs, reward, seed });

/** Rows by the seeds of their cohorts. */
export function byCohort(rows: readonly Kept[]): Kept[][] {
  return [...Map.groupBy(rows, ({ key }) => key.knobs.seed).values()];
}

const bootstrap = (values: readonly (readonly number[])[]) =>
  twoLevelBootstrap(values, { resamples: RESAMPLES, seed: 0 });

/**
 * The mean of a number over cohorts and seeds, with an interval.
 *
 * @param rows Rows of one case.
 * @param of The number.
 */
export function caseMean(rows: readonly Kept[], of: (row: CohortRow) => number): BootstrapMean {
  return bootstrap(byCohort(rows).map((own) => own.map(({ row }) => of(row))));
}

/**
 * How two cases differ on the same cohorts and seeds.
 *
 * @param rows Rows of one case.
 * @param others Rows of the other.
 * @returns Null where there are no pairs.
 */
export function caseDifference(
  rows: readonly Kept[],
  others: readonly Kept[],
): BootstrapMean | null {
  const known = new Map(others.map((one) => [pairOf(one), one.row.survival.value]));
  const pairs = byCohort(rows).map((own) =>
    own.flatMap((one) => {
      const other = known.get(pairOf(one));
      return other === undefined ? [] : [one.row.survival.value - other];
    })
  ).filter(({ length }) => length > 0);
  return pairs.length === 0 ? null : bootstrap(pairs);
}

/** Mean survival of a case's policies less that of the clinicians. */
export function gainOf(rows: readonly Kept[]): number {
  return meanSd(rows.map(({ row }) => row.survival.value - row.clinicians.survival)).mean;
}
