/**
 * Some of the episodes, such as those of half of the patients or of a subgroup.
 *
 * Shapes: N rows, E episodes.
 *
 * @module
 */
import { shuffled } from "../../dataset/episodes.ts";
import type { LoggedEpisodes } from "./episodes.ts";
import type { PlacedPolicy } from "./placed_policy.ts";

/** Episodes taken from others. */
export interface TakenEpisodes {
  /** The episodes; patients are numbered anew. */
  readonly episodes: LoggedEpisodes;
  /** Their rows in the whole. */
  readonly rows: Uint32Array;
}

/**
 * Takes episodes.
 *
 * @param episodes The whole.
 * @param chosen Numbers of the episodes to take, ascending.
 * @throws {RangeError} If there is none.
 */
export function takeEpisodes(
  { dataset, starts, patientOf }: LoggedEpisodes,
  chosen: ArrayLike<number>,
): TakenEpisodes {
  const count = chosen.length;
  if (count === 0) throw new RangeError("Cannot evaluate on no episodes, expected at least one");
  const taken = new Uint32Array(count + 1);
  for (let k = 0; k < count; k++) {
    taken[k + 1] = taken[k] + starts[chosen[k] + 1] - starts[chosen[k]];
  }
  const rows = new Uint32Array(taken[count]);
  for (let k = 0; k < count; k++) {
    for (let i = taken[k]; i < taken[k + 1]; i++) rows[i] = starts[chosen[k]] + i - taken[k];
  }
  const known = new Map<number, number>();
  const patients = Uint32Array.from(chosen, (e) => {
    if (!known.has(patientOf[e])) known.set(patientOf[e], known.size);
    return known.get(patientOf[e])!;
  });
  return {
    episodes: {
      dataset: {
        actions: dataset.actions,
        action: Uint8Array.from(rows, (i) => dataset.action[i]),
        reward: Float32Array.from(rows, (i) => dataset.reward[i]),
        ending: Uint8Array.from(rows, (i) => dataset.ending[i]),
      },
      starts: taken,
      patientOf: patients,
      patients: known.size,
    },
    rows,
  };
}

/**
 * A policy on taken rows; its places stay those of the whole.
 *
 * @param placed The policy on all rows.
 * @param rows Rows that are taken.
 */
export function takePlaces(placed: PlacedPolicy, rows: Uint32Array): PlacedPolicy {
  return {
    ...placed,
    place: rows.map((i) => placed.place[i]),
    nextPlace: rows.map((i) => placed.nextPlace[i]),
  };
}

/**
 * The episodes of two halves of the patients, who are drawn by their number.
 *
 * @param episodes The whole; at least two patients.
 * @param seed Seed of the draw.
 * @returns Numbers of the episodes of each half, ascending.
 */
export function halves(
  { patientOf, patients }: Pick<LoggedEpisodes, "patientOf" | "patients">,
  seed: number,
): readonly [Uint32Array, Uint32Array] {
  const first = new Uint8Array(patients);
  for (const p of shuffled(patients, seed).subarray(0, patients >> 1)) first[p] = 1;
  const all = Uint32Array.from(patientOf, (_, e) => e);
  return [
    all.filter((e) => first[patientOf[e]] === 1),
    all.filter((e) => first[patientOf[e]] === 0),
  ];
}
