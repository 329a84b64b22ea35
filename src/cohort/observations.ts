/**
 * Observations from raw values: clip, fill, transform, scale, in that order. Import, truth and evaluation all use this
 * one function: float32 in, float64 arithmetic, float32 out, the same bits everywhere.
 *
 * Shapes: R rows, D features, E episodes.
 *
 * @module
 */
import type { CohortFeature } from "./cohort_record.ts";

/** Values as a table records them. */
export interface RawRows {
  /** Number of rows R. */
  readonly rows: number;
  /** (R) values by the feature's name, in its unit; NaN where missing. */
  readonly columns: ReadonlyMap<string, Float32Array>;
  /** (E) first row of each episode, ascending; the first is 0. */
  readonly starts: Uint32Array;
}

/** What decides a feature's values before they are scaled. */
export type Shape = Pick<CohortFeature, "clip" | "transform" | "fill" | "median">;

const TRANSFORMS: Readonly<Record<CohortFeature["transform"], (x: number) => number>> = {
  none: (x) => x,
  log: Math.log,
  log1p: Math.log1p,
};

/**
 * A feature's values after clip, fill and transform.
 *
 * @param values (R) raw values, NaN where missing.
 * @param starts (E) first row of each episode.
 * @param shape What is done to them; `median` stands for what forward filling cannot reach.
 * @returns (R) numbers, not yet scaled.
 */
export function shapedValues(
  values: Float32Array,
  starts: Uint32Array,
  { clip, transform, fill, median }: Shape,
): Float64Array {
  const [low, high] = clip ?? [-Infinity, Infinity];
  const take = TRANSFORMS[transform];
  const otherwise = take(fill === "zero" ? 0 : median);
  const shaped = new Float64Array(values.length);
  for (let next = 0, row = 0, last = otherwise; row < values.length; row++) {
    if (row === starts[next]) {
      last = otherwise;
      next++;
    }
    const value = values[row];
    const isMissing = Number.isNaN(value);
    const own = isMissing ? last : take(Math.min(Math.max(value, low), high));
    if (!isMissing && fill === "forward") last = own;
    shaped[row] = own;
  }
  return shaped;
}

/**
 * Observations of rows.
 *
 * @param raw The values that the features are made of.
 * @param features The D features of a cohort, in its order.
 * @returns (R,D) observations, row-major.
 * @throws {RangeError} If a feature's values are not there, or not R.
 */
export function observationsOf(raw: RawRows, features: readonly CohortFeature[]): Float32Array {
  const { rows, columns, starts } = raw;
  const width = features.length;
  const observations = new Float32Array(rows * width);
  for (const [d, feature] of features.entries()) {
    const name = feature.of ?? feature.name;
    const values = columns.get(name);
    if (values?.length !== rows) {
      const found = values === undefined ? "no values" : `${values.length} values`;
      throw new RangeError(`Cannot make observations: ${found} of ${name} for ${rows} rows`);
    }
    if (feature.kind === "flag") {
      for (let i = 0; i < rows; i++) observations[i * width + d] = Number.isNaN(values[i]) ? 1 : 0;
      continue;
    }
    const { mean, sd } = feature;
    const shaped = shapedValues(values, starts, feature);
    for (let i = 0; i < rows; i++) observations[i * width + d] = (shaped[i] - mean) / sd;
  }
  return observations;
}

/** What undoes a transform. */
const UNDONE: Readonly<Record<CohortFeature["transform"], (x: number) => number>> = {
  none: (x) => x,
  log: Math.exp,
  log1p: Math.expm1,
};

/** Digits that are left of a float32 that was scaled. */
const DIGITS = 6;

/**
 * The value that an observation stands for, in the feature's unit: what was recorded, as it was clipped and filled. To six
 * digits, as many as float32 keeps.
 *
 * @param x The observation.
 * @param feature Its feature.
 */
export function recordedValue(
  x: number,
  { mean, sd, transform }: Pick<CohortFeature, "mean" | "sd" | "transform">,
): number {
  return Number(UNDONE[transform](x * sd + mean).toPrecision(DIGITS));
}
