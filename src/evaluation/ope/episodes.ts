/**
 * Logged episodes as off-policy estimators see them, whatever their states look like.
 *
 * t counts from 0 at an episode's first row. What a policy thinks of a row is told by numbers for the row: the
 * probability of its logged action, and for estimators with values Q and V. A row that is marked `truncated` ends its
 * episode: estimators by weights then speak of the return within the record, unless values are to go on from there.
 *
 * Shapes: N rows, A actions, E episodes, P patients.
 *
 * @module
 */
import { type Dataset, ENDING } from "../../dataset/dataset.ts";
import { episodePatients, episodeStarts } from "../../dataset/episodes.ts";
import type { HeldOut } from "../held_out.ts";

/** Whole episodes. {@link HeldOut} episodes are some. */
export interface LoggedEpisodes extends Pick<HeldOut, "starts" | "patientOf" | "patients"> {
  /** (N) what was done, earned, and whether that was the end. */
  readonly dataset: Pick<Dataset, "action" | "actions" | "reward" | "ending">;
}

/** What a policy and the behaviour think of the logged actions. */
export interface ActionProbabilities {
  /** (N) pi(a_t|s_t). */
  readonly target: ArrayLike<number>;
  /** (N) b(a_t|s_t), above 0. */
  readonly behaviour: ArrayLike<number>;
}

/** Values of a policy at the rows. */
export interface RowValues {
  /** (N) Q(s_t,a_t). */
  readonly q: ArrayLike<number>;
  /** (N) V(s_t) = sum_a pi(a|s_t) Q(s_t,a). */
  readonly v: ArrayLike<number>;
  /** (N) V(s_{t+1}); not read where the process ended. */
  readonly next: ArrayLike<number>;
}

/**
 * Makes episodes of a dataset.
 *
 * @param dataset Whole episodes, at least one.
 * @throws {RangeError} If there is none, or one does not end in its last row or ends before it.
 */
export function loggedEpisodes(dataset: Dataset): LoggedEpisodes {
  const starts = episodeStarts(dataset);
  if (starts.length < 2) throw new RangeError("Cannot evaluate a policy: there are no episodes");
  for (let e = 0; e + 1 < starts.length; e++) {
    const last = starts[e + 1] - 1;
    for (let i = starts[e]; i <= last; i++) {
      if ((dataset.ending[i] !== ENDING.none) === (i === last)) continue;
      const fault = i === last ? "is the last of an episode and no end" : "ends amid its episode";
      throw new RangeError(
        `Cannot evaluate a policy: row ${i} ${fault}, expected terminated or truncated in last rows alone`,
      );
    }
  }
  return { dataset, starts, ...episodePatients(dataset, starts) };
}

/** Share of the episodes that the record cut. */
export function truncatedShare({ dataset: { ending }, starts }: LoggedEpisodes): number {
  const episodes = starts.length - 1;
  let cut = 0;
  for (let e = 1; e <= episodes; e++) if (isCut(ending[starts[e] - 1])) cut++;
  return cut / episodes;
}

/** Whether an ending says that the process would have gone on. */
export function isCut(ending: number): boolean {
  return (ending & ENDING.truncated) !== 0 && (ending & ENDING.terminated) === 0;
}

/**
 * What remains of a row's reward and next value less its own: r + gamma V(s') - Q(s,a).
 *
 * @param episodes The episodes.
 * @param values Values at the rows.
 * @param options `gamma`, the discount; `goesOn`, whether a cut episode is worth V after its last row (else 0: the return
 * within the record).
 * @returns (N)
 */
export function residuals(
  { dataset: { reward, ending } }: LoggedEpisodes,
  { q, next }: Pick<RowValues, "q" | "next">,
  { gamma, goesOn }: { readonly gamma: number; readonly goesOn: boolean },
): Float64Array {
  return Float64Array.from(ending, (end, i) => {
    const ahead = end === ENDING.none || (goesOn && isCut(end)) ? gamma * next[i] : 0;
    return reward[i] + ahead - q[i];
  });
}
