/**
 * Checks that an expert looks for beside an estimate: placebo, calibration of Q, subgroups, negative control.
 *
 * Shapes: N rows, E episodes, P patients, R places, A actions.
 *
 * @module
 */
import { pcg4d, type Quad, STREAM, uniform } from "../../random/pcg4d.ts";
import type { Interval } from "../wilson.ts";
import { isCut, type LoggedEpisodes } from "./episodes.ts";
import { meanEstimate, type OpeEstimate, standardErrorOf } from "./estimate.ts";
import type { Discount } from "./importance_sampling.ts";
import { influenceInterval, type PairedEstimate, pairedEstimate } from "./intervals.ts";
import type { PlacedPolicy } from "./placed_policy.ts";
import { takeEpisodes } from "./take_episodes.ts";

/** What the placebo came to. */
export interface Placebo extends PairedEstimate {
  /** The difference in standard errors. */
  readonly z: number;
}

/**
 * Placebo: the estimate of the clone, who does what clinicians do, less the clinicians' mean return, which needs no
 * estimator. It sees wrong values and weights; hidden confounding it cannot see.
 *
 * @param clone The estimate of the clone's policy.
 * @param observed The mean return of the same patients.
 * @returns Null where there is no value or a single patient.
 */
export function placebo(
  clone: Pick<OpeEstimate, "value" | "influence">,
  observed: Pick<OpeEstimate, "value" | "influence">,
): Placebo | null {
  const found = pairedEstimate(clone, observed);
  if (!found) return null;
  return { ...found, z: found.value === 0 ? 0 : found.value / found.error };
}

/** Predicted against observed returns of some rows. */
export interface CalibrationGroup {
  /** The group. */
  readonly group: number;
  /** Rows. */
  readonly count: number;
  /** Mean predicted value. */
  readonly predicted: number;
  /** Mean discounted return from the row on. */
  readonly observed: number;
  /** Standard error of the difference, patients being independent; null for a single one. */
  readonly error: number | null;
}

/**
 * Calibration of the clinicians' Q (that of the clone): predicted against observed returns by group, such as deciles of the
 * prediction or thirds of SOFA. Rows of cut episodes have no return and are left out.
 *
 * @param episodes Patients that Q was not fitted on.
 * @param predicted (N) Q(s_t,a_t).
 * @param options Discount, and the group (N) of each row.
 * @returns Groups with rows, ascending.
 */
export function valueCalibration(
  { starts, patientOf, patients, dataset: { reward, ending } }: LoggedEpisodes,
  predicted: ArrayLike<number>,
  { gamma, group }: Discount & { readonly group: ArrayLike<number> },
): CalibrationGroup[] {
  type Sums = {
    count: number;
    predicted: number;
    observed: number;
    byPatient: Map<number, [number, number]>;
  };
  const groups = new Map<number, Sums>();
  for (let e = 0; e + 1 < starts.length; e++) {
    if (isCut(ending[starts[e + 1] - 1])) continue;
    let ahead = 0;
    for (let i = starts[e + 1] - 1; i >= starts[e]; i--) {
      ahead = reward[i] + gamma * ahead;
      const sums = groups.get(group[i]) ??
        { count: 0, predicted: 0, observed: 0, byPatient: new Map() };
      groups.set(group[i], sums);
      sums.count++;
      sums.predicted += predicted[i];
      sums.observed += ahead;
      const [sum, count] = sums.byPatient.get(patientOf[e]) ?? [0, 0];
      sums.byPatient.set(patientOf[e], [sum + predicted[i] - ahead, count + 1]);
    }
  }
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([own, sums]) => {
    const { count, byPatient } = sums;
    const mean = (sums.predicted - sums.observed) / count;
    const influence = new Float64Array(patients);
    for (const [p, [sum, rows]] of byPatient) influence[p] = (sum - rows * mean) * patients / count;
    return {
      group: own,
      count,
      predicted: sums.predicted / count,
      observed: sums.observed / count,
      error: byPatient.size < 2 ? null : standardErrorOf(influence),
    };
  });
}

/**
 * Groups of about equal size by value, 0 being the lowest; equal values share a group.
 *
 * @param values At least one.
 * @param count Number of groups: 10 for deciles.
 * @returns Group of each.
 */
export function quantileGroups(values: ArrayLike<number>, count: number): Uint8Array {
  const sorted = Float64Array.from(values).sort();
  const edges = Array.from(
    { length: count - 1 },
    (_, k) => sorted[Math.floor((k + 1) * sorted.length / count)],
  );
  return Uint8Array.from(values, (value) => edges.filter((edge) => value >= edge).length);
}

/** An estimate for a subgroup. */
export interface SubgroupEstimate {
  /** Number of the subgroup. */
  readonly group: number;
  /** Its patients. */
  readonly patients: number;
  /** Its mean. */
  readonly estimate: OpeEstimate;
  /** The nominal 95% interval; null for a single patient. */
  readonly interval: Interval | null;
}

/**
 * Estimates for subgroups that were declared beforehand, of estimators that are means over episodes, such as DRL. Each is to
 * be refused by itself.
 *
 * @param episodes The episodes.
 * @param terms (E) what each says.
 * @param group (E) subgroup of each, by what was known in its first row.
 * @returns Subgroups, ascending.
 */
export function subgroupEstimates(
  episodes: LoggedEpisodes,
  terms: Float64Array,
  group: ArrayLike<number>,
): SubgroupEstimate[] {
  const groups = [...new Set(Array.from(group))].sort((a, b) => a - b);
  return groups.map((own) => {
    const chosen = Uint32Array.from(terms.keys()).filter((e) => group[e] === own);
    const { episodes: theirs } = takeEpisodes(episodes, chosen);
    const estimate = meanEstimate(theirs, Float64Array.from(chosen, (e) => terms[e]));
    return {
      group: own,
      patients: theirs.patients,
      estimate,
      interval: influenceInterval(estimate),
    };
  });
}

/**
 * Negative control: actions redrawn from the model of the behaviour, while all else stays. They explain nothing, so that
 * policy minus clinicians has to cover 0 of a record with them.
 *
 * @param placed Probabilities of the behaviour at the rows.
 * @param options Number of actions A, and the seed.
 * @returns (N) an action for each row.
 */
export function redrawnActions(
  { policy, place }: Pick<PlacedPolicy, "policy" | "place">,
  { actions, seed }: { readonly actions: number; readonly seed: number },
): Uint8Array {
  const draw: Quad = [0, 0, 0, 0];
  return Uint8Array.from(place, (at, i) => {
    let left = uniform(pcg4d(seed, STREAM.control, i, 0, draw));
    let last = 0;
    for (let a = 0; a < actions; a++) {
      const p = policy[at * actions + a];
      if (p === 0) continue;
      last = a;
      if ((left -= p) < 0) return a;
    }
    return last;
  });
}
