/**
 * What a selector is: a rule that names the rows to buy next, from the open columns alone.
 *
 * Shapes: N transitions, G groups of alike rows, D features.
 *
 * @module
 */
import { pcg4d, type Quad, STREAM } from "../../random/pcg4d.ts";
import type { OpenRows } from "../purchase_ledger.ts";

/** What a selector may know. */
export interface Selection {
  /** The open columns. */
  readonly open: OpenRows;
  /** (N) 1 where the row has been bought. */
  readonly bought: Readonly<Uint8Array>;
  /** Rows to buy; never more than are left. */
  readonly count: number;
  /** Keys the draws, with the round. */
  readonly seed: number;
  /** Number of the purchase. */
  readonly round: number;
  /** (N) uncertainty of each row's value, at least 0, learned from what was bought; null if not asked for. */
  readonly uncertainty: Float64Array | null;
  /** What rows look like, for selectors that go by distance. */
  readonly look: RowLook;
  /** (N) 1 where the action is the optimal policy's: the truth, for the oracle alone. */
  readonly optimal: Uint8Array;
}

/** Rows as points: alike rows share a group. */
export interface RowLook {
  /** (N) group of each row. */
  readonly group: Uint32Array;
  /** (G,D) features of each group. */
  readonly features: Float64Array;
}

/** What to buy. */
export interface Choice {
  /** Rows, each once, none bought before. */
  readonly rows: readonly number[];
  /** Weight of each row by which the choice stands for all that was left; absent if it has none. */
  readonly weights?: readonly number[];
}

/** A strategy of buying. */
export interface Selector {
  /** Whether it needs the uncertainty of a trained ensemble. */
  readonly needsUncertainty: boolean;
  /** Names the rows to buy next. */
  choose(selection: Selection): Choice;
}

/**
 * A random number of each row, to break ties and to draw by.
 *
 * @param selection Its seed and round key the numbers.
 * @returns (N) from above 0 to below 1.
 */
export function rowNumbers({ open, seed, round }: Selection): Float64Array {
  const draw: Quad = [0, 0, 0, 0];
  return Float64Array.from(
    { length: open.state.length },
    (_, row) => (pcg4d(seed, STREAM.select, round, row, draw)[0] + 0.5) / 4294967296,
  );
}

/** The rows that have not been bought. */
export function rowsLeft({ bought }: Pick<Selection, "bought">): number[] {
  const rows: number[] = [];
  for (let row = 0; row < bought.length; row++) if (!bought[row]) rows.push(row);
  return rows;
}

/**
 * The rows left that score highest; ties are broken at random.
 *
 * @param selection How many, and what is left.
 * @param score (N) scores.
 */
export function topRows(selection: Selection, score: ArrayLike<number>): number[] {
  const numbers = rowNumbers(selection);
  return rowsLeft(selection)
    .sort((i, j) => score[j] - score[i] || numbers[i] - numbers[j])
    .slice(0, selection.count);
}

/** The uncertainty a selector needs. */
export function uncertaintyOf({ uncertainty }: Selection): Float64Array {
  if (uncertainty) return uncertainty;
  throw new RangeError("Cannot choose by uncertainty: no ensemble was trained");
}
