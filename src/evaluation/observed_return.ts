/**
 * What held-out episodes came to under whoever treated: nothing is estimated.
 *
 * Shapes: E episodes, P patients.
 *
 * @module
 */
import type { Dataset } from "../dataset/dataset.ts";
import { byPatient, type HeldOut } from "./held_out.ts";

/** Episodes, whatever their states look like. */
export type EpisodeRecords = Pick<HeldOut, "starts"> & {
  readonly dataset: Pick<Dataset, "reward">;
};

/** A mean return and what it is made of. */
export interface ObservedReturn {
  /** Mean discounted return. */
  readonly value: number;
  /** Number of episodes E. */
  readonly episodes: number;
  /** (P) what each patient adds: how far the returns of their episodes are from it. */
  readonly influence: Float64Array;
}

/**
 * The discounted returns of episodes, as far as their records go.
 *
 * @param data The episodes.
 * @param options `gamma`, discount of the return, 0 to 1.
 * @returns (E) sum_t gamma^t r_t.
 */
export function episodeReturns(
  { dataset, starts }: EpisodeRecords,
  { gamma }: { readonly gamma: number },
): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, e) => {
    let sum = 0;
    for (let i = starts[e], discount = 1; i < starts[e + 1]; i++, discount *= gamma) {
      sum += discount * dataset.reward[i];
    }
    return sum;
  });
}

/**
 * The mean return of episodes.
 *
 * @param data At least one episode.
 * @param options `gamma`, discount of the return, 0 to 1.
 */
export function observedReturn(
  data: EpisodeRecords & Pick<HeldOut, "patientOf" | "patients">,
  options: { readonly gamma: number },
): ObservedReturn {
  const returns = episodeReturns(data, options);
  const value = returns.reduce((sum, one) => sum + one, 0) / returns.length;
  const influence = byPatient(data, returns.map((one) => one - value));
  return { value, episodes: returns.length, influence };
}
