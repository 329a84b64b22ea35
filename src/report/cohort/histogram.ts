/**
 * Distributions of a cohort's features in their own units: shares of rows by bin, of train and validation alike.
 *
 * Shapes: N rows, D features, B bins.
 *
 * @module
 */
import type { CohortFeature } from "../../cohort/cohort_record.ts";
import type { DenseDataset } from "../../dataset/dataset.ts";

/** Bins of a distribution. */
const BINS = 24;

/** Most rows of a split that are counted, evenly spread. */
export const MOST_ROWS = 200_000;

/** Share of the values below the first bin's start, and beyond the last one's end: they count in these bins. */
const TAIL = 0.005;

/** Shares of rows in bins. */
export interface Histogram {
  /** (B+1) ends of the bins, ascending. */
  readonly edges: readonly number[];
  /** (B) share of train's rows. */
  readonly train: readonly number[];
  /** (B) share of validation's rows. */
  readonly validation: readonly number[];
}

/** Undoes a transform. */
const RAW: Readonly<Record<CohortFeature["transform"], (value: number) => number>> = {
  none: (value) => value,
  log: Math.exp,
  log1p: Math.expm1,
};

/** Column of the flag that says where a feature was missing; -1 where nothing does. */
export function flagOf(features: readonly CohortFeature[], name: string): number {
  return features.findIndex(({ kind, of }) => kind === "flag" && of === name);
}

/** A feature's recorded values, clipped and transformed but not scaled; those that a flag knows to be filled in are left out. */
function recordedValues(
  { observation, features: width, action: { length } }: DenseDataset,
  features: readonly CohortFeature[],
  column: number,
): Float64Array {
  const { mean, sd, name } = features[column];
  const flag = flagOf(features, name);
  const count = Math.min(length, MOST_ROWS);
  const values = new Float64Array(count);
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const row = Math.floor(i * length / count) * width;
    const isFilled = flag >= 0 &&
      observation[row + flag] * features[flag].sd + features[flag].mean > 0.5;
    if (!isFilled) values[kept++] = observation[row + column] * sd + mean;
  }
  return values.subarray(0, kept);
}

/**
 * Shares of values between edges; what lies outside counts in the outer bins.
 *
 * @param values Values.
 * @param edges (B+1) ascending, equally far apart.
 * @returns (B) shares; all 0 of no values.
 */
export function sharesBetween(values: ArrayLike<number>, edges: readonly number[]): number[] {
  const bins = edges.length - 1;
  const [low, step] = [edges[0], (edges[bins] - edges[0]) / bins];
  const shares = new Array<number>(bins).fill(0);
  for (let i = 0; i < values.length; i++) {
    const bin = Math.floor((values[i] - low) / step);
    shares[Math.max(0, Math.min(bins - 1, bin))] += 1 / values.length;
  }
  return shares;
}

/**
 * The distribution of a feature.
 *
 * @param splits The cohort's splits that may be looked at.
 * @param features (D) its features.
 * @param column Which of them.
 * @returns Null where no value was recorded.
 */
export function featureHistogram(
  splits: { readonly train: DenseDataset; readonly validation: DenseDataset },
  features: readonly CohortFeature[],
  column: number,
): Histogram | null {
  const [train, validation] = [splits.train, splits.validation].map((split) =>
    recordedValues(split, features, column)
  );
  if (train.length === 0) return null;
  const sorted = train.toSorted();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
  const [low, high] = [at(TAIL), at(1 - TAIL)];
  const width = high > low ? high - low : 1;
  const start = high > low ? low : low - 0.5;
  const edges = Array.from({ length: BINS + 1 }, (_, i) => start + i * width / BINS);
  const raw = RAW[features[column].transform];
  return {
    edges: edges.map(raw),
    train: sharesBetween(train, edges),
    validation: sharesBetween(validation, edges),
  };
}

/**
 * The distribution of whole numbers such as lengths, in bins of as many.
 *
 * @param train Numbers of train.
 * @param validation Numbers of validation.
 */
export function countHistogram(train: Uint32Array, validation: Uint32Array): Histogram {
  const most = [...train, ...validation].reduce((a, b) => Math.max(a, b), 1);
  const size = Math.ceil(most / 40);
  const edges = Array.from({ length: Math.ceil(most / size) + 1 }, (_, i) => 0.5 + i * size);
  return {
    edges,
    train: sharesBetween(train, edges),
    validation: sharesBetween(validation, edges),
  };
}
