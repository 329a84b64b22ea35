/**
 * Intervals of off-policy estimates over patients. Their level is nominal: how often they cover is measured in
 * `results/ope`.
 *
 * @module
 */
import { below, pcg4d, type Quad, STREAM } from "../../random/pcg4d.ts";
import type { Resampling } from "../bootstrap_interval.ts";
import { percentileInterval } from "../percentile_interval.ts";
import type { Interval } from "../wilson.ts";
import { type OpeEstimate, standardErrorOf } from "./estimate.ts";

/** The 97.5% quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * The nominal 95% interval value +- 1.96 standard errors, by the patients' influences.
 *
 * @param estimate The estimate.
 * @returns Null where there is no value or a single patient.
 */
export function influenceInterval(
  { value, influence }: Pick<OpeEstimate, "value" | "influence">,
): Interval | null {
  const error = standardErrorOf(influence);
  if (value === null || error === null) return null;
  return { low: value - Z * error, high: value + Z * error };
}

/** An interval by resampling. */
export interface ResampledInterval extends Interval {
  /** Number of resamples B. */
  readonly resamples: number;
  /** Seed of the draws. */
  readonly seed: number;
  /** Resamples in which no episode had any weight: the interval is that of the others. */
  readonly withoutWeight: number;
}

/**
 * Patients drawn with replacement, again and again.
 *
 * @param patients Number of patients P.
 * @param resampling How often, and by which random numbers.
 * @returns (P) how often each was drawn: one array, filled anew for each resample.
 */
export function* patientDraws(
  patients: number,
  { resamples, seed }: Resampling,
): Generator<Uint32Array> {
  const draw: Quad = [0, 0, 0, 0];
  const times = new Uint32Array(patients);
  for (let r = 0; r < resamples; r++) {
    times.fill(0);
    for (let p = 0; p < patients; p++) {
      times[below(pcg4d(seed, STREAM.bootstrap, r, p, draw), patients)]++;
    }
    yield times;
  }
}

/**
 * Nominal 95% percentile intervals (Efron and Tibshirani 1993, chapter 13): patients are drawn with replacement, and each
 * estimate is made anew of them, with its normalisers. Peers keep the normaliser of all patients, which makes intervals
 * up to twice as wide (`results/ope/README.md`).
 *
 * @param estimates Estimates on the same patients: each draw serves them all.
 * @param resampling How often, and by which random numbers.
 * @returns Of each estimate its interval; null where it has no value, or none in any resample.
 * @throws {RangeError} If they are of different numbers of patients.
 */
export function resampledIntervals(
  estimates: readonly OpeEstimate[],
  { resamples, seed }: Resampling,
): (ResampledInterval | null)[] {
  const patients = estimates[0]?.influence.length ?? 0;
  const other = estimates.find(({ influence }) => influence.length !== patients);
  if (other !== undefined) {
    throw new RangeError(
      `Cannot resample estimates of ${patients} and ${other.influence.length} patients together, expected the same patients`,
    );
  }
  const all = estimates.map((): number[] => []);
  for (const times of patientDraws(patients, { resamples, seed })) {
    for (const [i, { value, resampled }] of estimates.entries()) {
      const found = value === null ? null : resampled(times);
      if (found !== null) all[i].push(found);
    }
  }
  return all.map((values) => {
    if (values.length === 0) return null;
    const { low, high } = percentileInterval(Float64Array.from(values));
    return { low, high, resamples, seed, withoutWeight: resamples - values.length };
  });
}

/** {@link resampledIntervals} of one estimate. */
export function resampledInterval(
  estimate: OpeEstimate,
  resampling: Resampling,
): ResampledInterval | null {
  return resampledIntervals([estimate], resampling)[0];
}

/** A difference between two estimates on the same patients. */
export interface PairedEstimate extends Interval {
  /** The first less the second. */
  readonly value: number;
  /** Its standard error, patients being paired. */
  readonly error: number;
}

/**
 * The first less the second, each patient's influences being paired.
 *
 * @param first An estimate.
 * @param second Another, on the same patients: such as the clinicians' mean return.
 * @returns Null where either has no value, or there is a single patient.
 * @throws {RangeError} If they are of different numbers of patients.
 */
export function pairedEstimate(
  first: Pick<OpeEstimate, "value" | "influence">,
  second: Pick<OpeEstimate, "value" | "influence">,
): PairedEstimate | null {
  const [n, m] = [first.influence.length, second.influence.length];
  if (n !== m) {
    throw new RangeError(
      `Cannot pair estimates of ${n} and ${m} patients, expected the same patients`,
    );
  }
  if (first.value === null || second.value === null) return null;
  const value = first.value - second.value;
  const influence = first.influence.map((one, p) => one - second.influence[p]);
  const interval = influenceInterval({ value, influence });
  return interval && { value, error: standardErrorOf(influence)!, ...interval };
}
