/**
 * A policy at the places where rows act: numbered states share their places, records have one a row.
 *
 * Tables of values need numbers for states. A record's are cells, such as those of k-means; the policy is still asked at
 * every row, since it may do different things within a cell.
 *
 * Shapes: N rows, E episodes, R places, C cells, A actions, S states.
 *
 * @module
 */
import { type DiscreteDataset, ENDING } from "../../dataset/dataset.ts";
import { isCut, type LoggedEpisodes } from "./episodes.ts";

/** A policy on rows. */
export interface PlacedPolicy {
  /** Number of cells C. */
  readonly cells: number;
  /** (R,A) probabilities of the actions. */
  readonly policy: ArrayLike<number>;
  /** (R) cell of each place. */
  readonly cellOf: ArrayLike<number>;
  /** (N) place of each row. */
  readonly place: ArrayLike<number>;
  /** (N) place that the row leads to; not read where the process ended. */
  readonly nextPlace: ArrayLike<number>;
}

/**
 * A policy on numbered states: each is a cell and a place.
 *
 * @param dataset The rows.
 * @param policy (S,A) probabilities of the actions.
 */
export function onStates(
  { states, state, nextState }: DiscreteDataset,
  policy: Float64Array,
): PlacedPolicy {
  const cellOf = Uint16Array.from({ length: states }, (_, s) => s);
  return { cells: states, policy, cellOf, place: state, nextPlace: nextState };
}

/** Places of a record: row i is place i, and what lies beyond a cut episode is a place after those of the rows. */
export interface RecordPlaces extends Pick<PlacedPolicy, "place" | "nextPlace"> {
  /** Rows whose next observation has a place of its own: N, N + 1 and so on, in this order. */
  readonly beyond: Uint32Array;
}

/**
 * The places of records' rows. Observations at them are those of the rows, then the next observations of `beyond`.
 *
 * @param episodes The episodes.
 */
export function recordPlaces(
  { dataset: { ending } }: Pick<LoggedEpisodes, "dataset">,
): RecordPlaces {
  const place = Uint32Array.from({ length: ending.length }, (_, i) => i);
  const beyond = place.filter((i) => isCut(ending[i]));
  const nextPlace = place.map((i) => ending[i] === ENDING.none ? i + 1 : i);
  beyond.forEach((i, k) => nextPlace[i] = ending.length + k);
  return { place, nextPlace, beyond };
}

/** Largest difference from 1 of a place's sum: the rounding of float32. */
const ROUNDING = 1e-5;

/**
 * The probability of each row's logged action.
 *
 * @param placed The policy.
 * @param dataset The rows' actions.
 * @returns (N)
 * @throws {RangeError} If a row's place holds no probabilities that sum to 1.
 */
export function placedProbabilities(
  { policy, place }: Pick<PlacedPolicy, "policy" | "place">,
  { action, actions }: LoggedEpisodes["dataset"],
): Float64Array {
  return Float64Array.from(action, (chosen, i) => {
    const at = place[i] * actions;
    let sum = 0;
    for (let a = 0; a < actions; a++) {
      const p = policy[at + a];
      if (!(p >= 0 && p <= 1 + ROUNDING)) {
        throw new RangeError(
          `Cannot weigh row ${i}: probability of action ${a} is ${p}, expected 0 to 1`,
        );
      }
      sum += p;
    }
    if (Math.abs(sum - 1) > ROUNDING) {
      throw new RangeError(`Cannot weigh row ${i}: probabilities sum to ${sum}, expected 1`);
    }
    return policy[at + chosen];
  });
}
