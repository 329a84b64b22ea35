/**
 * Episodes kept from training, in the forms that off-policy estimators want.
 *
 * Shapes: S states, E episodes, P patients.
 *
 * @module
 */
import type { DiscreteDataset } from "../dataset/dataset.ts";
import { episodePatients, episodeStarts } from "../dataset/episodes.ts";
import { countTransitions } from "../dataset/transition_counts.ts";
import { type EmpiricalMdp, empiricalMdp } from "../tabular/empirical_mdp.ts";

/** Held-out episodes. */
export interface HeldOut {
  /** The transitions. */
  readonly dataset: DiscreteDataset;
  /** (E+1) first row of each episode, then their number. */
  readonly starts: Uint32Array;
  /** (E) patient of each episode, numbered from 0. */
  readonly patientOf: Uint32Array;
  /** Number of patients. */
  readonly patients: number;
  /** The MDP that the episodes look like. */
  readonly mdp: EmpiricalMdp;
  /** (S) share of the episodes that begin in each state. */
  readonly initial: Float64Array;
}

/**
 * Prepares held-out episodes.
 *
 * @param dataset Whole episodes.
 * @throws {RangeError} If there is none.
 */
export function heldOut(dataset: DiscreteDataset): HeldOut {
  const starts = episodeStarts(dataset);
  const episodes = starts.length - 1;
  if (episodes === 0) {
    throw new RangeError("Cannot evaluate on held-out data: there are no episodes");
  }
  const initial = new Float64Array(dataset.states);
  for (let e = 0; e < episodes; e++) initial[dataset.state[starts[e]]] += 1 / episodes;
  const mdp = empiricalMdp(countTransitions(dataset));
  return { dataset, starts, ...episodePatients(dataset, starts), mdp, initial };
}

/**
 * What each patient adds to an estimate, from what their episodes do: patients are independent, episodes of one
 * patient are not. The mean stays what it is.
 *
 * @param data Whose the episodes are.
 * @param influence (E) what each episode adds: the estimate's error is about their mean's.
 * @returns (P) P / E of the sum over each patient's episodes.
 */
export function byPatient(
  { patientOf, patients }: Pick<HeldOut, "patientOf" | "patients">,
  influence: Float64Array,
): Float64Array {
  const sums = new Float64Array(patients);
  influence.forEach((value, e) => sums[patientOf[e]] += value);
  return sums.map((sum) => sum * (patients / influence.length));
}
