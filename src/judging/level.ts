/**
 * What an interval may be called: by how often such intervals held the truth where it is known.
 *
 * `measured_levels.ts` counts printed intervals of `results/ope/coverage-*.jsonl`, where nothing was hidden, by estimator, by
 * where the behaviour's probabilities came from (logged or counted on numbered states, cloned on records) and by the effective
 * share of the patients; of records over all that were studied, since nobody knows the noise of their own. The behaviour itself
 * is left out, whose weights are all 1: of a policy that is nearly it nothing is known by that.
 * `deno task dev build:kernels judging/measured_levels.ts` makes it anew of these rows.
 *
 * @module
 */
import { MEASURED_LEVELS } from "./measured_levels.ts";
import type { BehaviourRecord, EstimatorName } from "./policy_record.ts";

/** Whose intervals: fitted Q evaluation by a network with refits is measured by itself, that of cells was not. */
export type LevelOf = EstimatorName | "fqe-network";

/** How often intervals held the truth. */
export interface MeasuredLevel {
  /** Whose. */
  readonly estimator: LevelOf;
  /** Where the behaviour's probabilities came from. */
  readonly behaviour: BehaviourRecord["kind"];
  /** Effective share of the patients, at least; up to the next of {@link BANDS}. */
  readonly ess_share: number;
  /** Printed intervals that held the truth. */
  readonly covered: number;
  /** Printed intervals. */
  readonly printed: number;
}

/** Least effective shares of the patients in a band, ascending. */
export const BANDS: readonly number[] = [0, 0.02, 0.1, 0.5];

/** Share of printed intervals that must have held the truth for the nominal level to be printed as the level. */
const LEAST_COVERED = 0.9;

/** Intervals on which a level may rest: if sets were independent, 90% of as many would have a standard error of three points. */
const LEAST_PRINTED = 100;

/** The words where there is no interval. */
export const NO_INTERVAL = "no interval";

/**
 * The band of an effective share: its least.
 *
 * @param share Effective number of patients by their number.
 */
export function bandOf(share: number): number {
  return BANDS.findLast((least) => share >= least) ?? BANDS[0];
}

/**
 * The words for the level of an interval that is nominally of 95%.
 *
 * @param estimator Whose.
 * @param where Where the behaviour's probabilities came from, and the effective share of the patients.
 * @param measured What was measured (default: what is committed).
 */
export function levelWords(
  estimator: LevelOf,
  { behaviour, essShare }: {
    readonly behaviour: BehaviourRecord["kind"];
    readonly essShare: number;
  },
  measured: readonly MeasuredLevel[] = MEASURED_LEVELS,
): string {
  const found = measured.find((one) =>
    one.estimator === estimator && one.behaviour === behaviour &&
    one.ess_share === bandOf(essShare)
  );
  if (found === undefined) return "nominal 95%";
  const { covered, printed } = found;
  return printed >= LEAST_PRINTED && covered >= LEAST_COVERED * printed
    ? "95%"
    : `nominal 95%, covered ${covered} of ${printed}`;
}
