/**
 * What every off-policy estimator hands back, and estimates that are means over episodes.
 *
 * Shapes: E episodes, P patients.
 *
 * @module
 */
import { byPatient } from "../held_out.ts";
import { meanSd } from "../mean_sd.ts";
import type { LoggedEpisodes } from "./episodes.ts";
import { largestOf } from "./log_weights.ts";

/** An estimate of a policy's return. */
export interface OpeEstimate {
  /** The estimate; null where no episode has any weight: it is then not 0 but unknown. */
  readonly value: number | null;
  /** (P) what each patient adds: the estimate's error is about their mean's. All 0 where there is no value. */
  readonly influence: Float64Array;
  /** The estimate when each patient counts as often as `times` (P) says, normalisers and all. */
  readonly resampled: (times: ArrayLike<number>) => number | null;
}

/**
 * An estimate that is a mean of what episodes say by themselves.
 *
 * @param episodes Whose the terms are.
 * @param terms (E) what each episode says.
 */
export function meanEstimate(
  { patientOf, patients }: Pick<LoggedEpisodes, "patientOf" | "patients">,
  terms: Float64Array,
): OpeEstimate {
  const value = terms.reduce((sum, term) => sum + term, 0) / terms.length;
  return {
    value,
    influence: byPatient({ patientOf, patients }, terms.map((term) => term - value)),
    resampled(times) {
      let sum = 0, count = 0;
      for (let e = 0; e < terms.length; e++) {
        const often = times[patientOf[e]];
        sum += often * terms[e];
        count += often;
      }
      return count === 0 ? null : sum / count;
    },
  };
}

/** An estimate without a value. */
export function noEstimate(patients: number): OpeEstimate {
  return { value: null, influence: new Float64Array(patients), resampled: () => null };
}

/**
 * The standard error of an estimate: its patients are independent.
 *
 * @param influence (P) what each patient adds.
 * @returns Null for a single patient.
 */
export function standardErrorOf(influence: Float64Array): number | null {
  const { sd } = meanSd(Array.from(influence));
  return sd === null ? null : sd / Math.sqrt(influence.length);
}

/**
 * How much of an estimate's error hangs on one patient: the largest share of the summed squared influence.
 *
 * @param influence (P) what each patient adds.
 * @returns 0 where nobody adds anything.
 */
export function largestInfluence(influence: Float64Array): number {
  const squares = influence.map((one) => one * one);
  const sum = squares.reduce((a, b) => a + b, 0);
  return sum === 0 ? 0 : largestOf(squares) / sum;
}
