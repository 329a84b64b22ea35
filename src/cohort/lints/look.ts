/**
 * What lints look at.
 *
 * Shapes: R rows of the training file, E stays of the training split, A axes of the action grid.
 *
 * @module
 */
import type { Findings } from "../import/findings.ts";
import type { FeatureMapping } from "../mapping/mapping.ts";

/** The training split as lints see it. */
export interface TrainLook {
  /** (E) first row of each stay. */
  readonly starts: Uint32Array;
  /** (E) outcome of each stay, see `OUTCOME`. */
  readonly outcomes: Uint8Array;
  /** Whether a row's action is of the window its values were taken in. */
  readonly isSameWindow: boolean;
  /** Axes of the action grid with (R) levels: that of the row's action, 255 where a row has none. */
  readonly axes: readonly { readonly name: string; readonly levels: Uint8Array }[];
}

/** Mean and spread of some numbers. */
export interface Moments {
  /** How many there are. */
  readonly count: number;
  /** Their mean. */
  readonly mean: number;
  /** Their population standard deviation. */
  readonly sd: number;
}

/** A feature as lints see it. Of validation and test there are moments alone: no outcome, no action. */
export interface FeatureLook {
  /** Its mapping. */
  readonly feature: FeatureMapping;
  /** (R) values of train as recorded, NaN where missing. */
  readonly values: Float32Array;
  /** The recorded ones, ascending. */
  readonly sorted: Float32Array;
  /** The training split. */
  readonly train: TrainLook;
  /** Moments of all recorded values of all splits. */
  readonly all: Moments;
  /** Whether there are values beside 0 and 1 in any split. */
  readonly isBinary: boolean;
  /** Moments of the recorded values in stays' first rows, a split. */
  readonly first: readonly [train: Moments, validation: Moments, test: Moments];
}

/** A lint of a feature. */
export type FeatureLint = (look: FeatureLook, findings: Findings) => void;

/**
 * Moments of numbers, without those that are missing.
 *
 * @param values The numbers, NaN where missing.
 */
export function momentsOf(values: ArrayLike<number>): Moments {
  let [count, sum] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    count++;
    sum += values[i];
  }
  const mean = count === 0 ? 0 : sum / count;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i])) squares += (values[i] - mean) ** 2;
  }
  return { count, mean, sd: count === 0 ? 0 : Math.sqrt(squares / count) };
}

/**
 * Moments of several groups together.
 *
 * @param groups Moments of each.
 */
export function pooled(groups: readonly Moments[]): Moments {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return { count, mean: 0, sd: 0 };
  const mean = groups.reduce((sum, group) => sum + group.count * group.mean, 0) / count;
  const variance = groups.reduce(
    (sum, group) => sum + group.count * (group.sd ** 2 + (group.mean - mean) ** 2),
    0,
  ) / count;
  return { count, mean, sd: Math.sqrt(variance) };
}
