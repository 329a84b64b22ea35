/**
 * Parts of a dataset's patients: each is scored on by what was trained on the others.
 *
 * @module
 */
import { atOnce } from "../breathe.ts";
import { type DiscreteDataset, ENDING } from "../dataset/dataset.ts";
import { splitByPatient } from "../dataset/episodes.ts";
import { transitionCounter, type TransitionCounts } from "../dataset/transition_counts.ts";
import { type HeldOut, heldOut } from "../evaluation/held_out.ts";

/** What one part is scored with. */
export interface Fold {
  /** Counts of all other parts: what candidates are trained on. */
  readonly training: TransitionCounts;
  /** The part itself. */
  readonly heldOut: HeldOut;
}

/**
 * Counts several datasets as one.
 *
 * @param datasets At least one, all of the same sizes.
 */
export function countTogether(datasets: readonly DiscreteDataset[]): TransitionCounts {
  const counter = transitionCounter(datasets[0]);
  for (const { state, action, reward, nextState, ending } of datasets) {
    for (let i = 0; i < action.length; i++) {
      counter.add({
        state: state[i],
        action: action[i],
        reward: reward[i],
        nextState: nextState[i],
        terminated: (ending[i] & ENDING.terminated) !== 0,
      });
    }
  }
  return counter.counts();
}

/** How to split. */
export interface FoldOptions {
  /** Number of parts. */
  readonly parts: number;
  /** Seed of the split. */
  readonly seed: number;
  /** How many of the parts are scored on. */
  readonly used: number;
}

/**
 * Splits a dataset into parts of whole patients, each with all episodes.
 *
 * @param dataset The dataset.
 * @param options Parts, seed, number of parts used.
 * @throws {RangeError} If a part would hold no patient.
 */
export function foldsOf(dataset: DiscreteDataset, options: FoldOptions): Fold[] {
  return atOnce(foldingOf(dataset, options));
}

/**
 * Splits in pieces, for `inPieces`: what {@link foldsOf} does at once.
 *
 * @param dataset The dataset.
 * @param options Parts, seed, number of parts used.
 * @returns Yields after every part, and returns the parts.
 * @throws {RangeError} If a part would hold no patient.
 */
export function* foldingOf(
  dataset: DiscreteDataset,
  options: FoldOptions,
): Generator<void, Fold[]> {
  const { parts, seed, used } = options;
  const shares = Array<number>(parts).fill(1 / parts);
  const split = splitByPatient(dataset, { shares, seed }) as DiscreteDataset[];
  const folds: Fold[] = [];
  for (const [f, part] of split.slice(0, used).entries()) {
    yield;
    const training = countTogether(split.filter((_, other) => other !== f));
    folds.push({ training, heldOut: heldOut(part) });
  }
  return folds;
}
