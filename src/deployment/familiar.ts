/**
 * What training records are like: which rows a model may be asked about, and what clinicians did near a row.
 *
 * A row is unlike the training records where
 *   a feature lies beyond all of theirs by more than a tenth of their span,
 *   a value lies outside of the bounds it is clipped to, to which less than a thousandth of theirs was clipped,
 *   a cell is empty of a feature that none of theirs lacks, or
 *   the row is farther from its nearest k-means centre than 99.9% of theirs are from their own.
 * Where the records themselves are not to be had: a feature 10 standard deviations from their mean, the bounds, and empty
 * cells.
 *
 * Shapes: N training records, R rows, D features, K cells, A actions.
 *
 * @module
 */
import type { CohortFeature } from "../cohort/cohort_record.ts";
import type { DenseDataset } from "../dataset/dataset.ts";
import { kMeans, nearestCells } from "../evaluation/ope/k_means.ts";
import type { PatientRows } from "./patient_rows.ts";

/** Training records in cells. */
export interface CountedCells {
  /** (K,D) centres. */
  readonly centres: Float32Array;
  /** (K,A) records of each cell by action. */
  readonly counts: Float64Array;
  /** Distance from the nearest centre that 99.9% of the records do not pass. */
  readonly farthest: number;
}

/** What training records are like. */
export interface Familiar {
  /** (D) least of each feature, as observations have it. */
  readonly least: Float64Array;
  /** (D) largest. */
  readonly most: Float64Array;
  /** (D) whether a raw value below, above the clip's bounds is refused. */
  readonly refusesClipped: readonly (readonly [below: boolean, above: boolean])[];
  /** The records themselves; null where they are not to be had. */
  readonly cells: CountedCells | null;
}

/** The rules in words, with and without the records. */
export const RULES = {
  records:
    "refused: a feature beyond all training records by over a tenth of their span, a value outside of its clip (unless a " +
    "thousandth of the records is), a gap where no record has one, or a row farther from its nearest k-means centre than " +
    "99.9% of the records",
  statistics:
    "refused: a feature over 10 standard deviations from the mean of training, a value outside of its clip, or a gap where " +
    "no training record has one",
} as const;

/** Part of a feature's span that a row may lie beyond it. */
const MARGIN = 0.1;
/** Share of the records above which being clipped is usual. */
const CLIPPED = 0.001;
/** Share of the records that are not farther from their centres than the limit. */
const NEAR = 0.999;
/** Standard deviations from the mean, where nothing else is known. */
const SPREAD = 10;
/** Records a cell has on average, and the most cells. */
const [CELL_ROWS, MOST_CELLS] = [100, 300];

/**
 * What is known from a cohort's statistics alone.
 *
 * @param features The D features.
 */
export function familiarStatistics(features: readonly CohortFeature[]): Familiar {
  const isScaled = ({ mean, sd }: CohortFeature) => mean !== 0 || sd !== 1;
  const most = Float64Array.from(features, (feature) => {
    if (feature.kind === "flag") return feature.missing === 0 ? 0 : 1;
    return isScaled(feature) ? SPREAD : Infinity;
  });
  return {
    least: most.map((bound, d) => features[d].kind === "flag" ? 0 : -bound),
    most,
    refusesClipped: features.map(() => [true, true]),
    cells: null,
  };
}

/** Values after clip and transform as observations have them. */
function observedBound({ transform, mean, sd }: CohortFeature, bound: number): number {
  const taken = transform === "log"
    ? Math.log(bound)
    : transform === "log1p"
    ? Math.log1p(bound)
    : bound;
  return Math.fround((taken - mean) / sd);
}

/** (R) distances of rows from given centres. */
function distances(values: Float32Array, centres: Float32Array, cellOf: Uint32Array): Float64Array {
  const width = values.length / cellOf.length;
  return Float64Array.from(cellOf, (cell, row) => {
    let sum = 0;
    for (let d = 0; d < width; d++) {
      sum += (values[row * width + d] - centres[cell * width + d]) ** 2;
    }
    return Math.sqrt(sum);
  });
}

/** Puts records into cells. */
function cellsOf({ observation: values, features, action, actions }: DenseDataset): CountedCells {
  const rows = action.length;
  const cells = Math.max(1, Math.min(MOST_CELLS, Math.floor(rows / CELL_ROWS)));
  const centres = kMeans({ values, features }, { cells, seed: 0 });
  const cellOf = nearestCells({ values, features }, centres);
  const counts = new Float64Array(cells * actions);
  cellOf.forEach((cell, row) => counts[cell * actions + action[row]]++);
  const sorted = distances(values, centres, cellOf).sort();
  return { centres, counts, farthest: sorted[Math.ceil(NEAR * rows) - 1] };
}

/**
 * Looks at training records.
 *
 * @param features The D features.
 * @param train The training split, of at least one record.
 */
export function familiarRecords(features: readonly CohortFeature[], train: DenseDataset): Familiar {
  const { observation, action: { length: rows } } = train;
  const width = features.length;
  const least = new Float64Array(width).fill(Infinity);
  const most = new Float64Array(width).fill(-Infinity);
  const atBound = features.map(() => [0, 0]);
  const bounds = features.map((feature) =>
    feature.clip?.map((bound) => observedBound(feature, bound)) ?? [-Infinity, Infinity]
  );
  for (let i = 0; i < observation.length; i++) {
    const d = i % width;
    const value = observation[i];
    if (value < least[d]) least[d] = value;
    if (value > most[d]) most[d] = value;
    if (value <= bounds[d][0]) atBound[d][0]++;
    if (value >= bounds[d][1]) atBound[d][1]++;
  }
  const margin = most.map((high, d) => MARGIN * (high - least[d]));
  return {
    least: least.map((low, d) => low - margin[d]),
    most: most.map((high, d) => high + margin[d]),
    refusesClipped: atBound.map(([low, high]) => [low < CLIPPED * rows, high < CLIPPED * rows]),
    cells: cellsOf(train),
  };
}

/** A feature's value of an observation, in its unit. */
function inUnit({ transform, mean, sd, unit }: CohortFeature, observed: number): string {
  const taken = observed * sd + mean;
  const value = transform === "log"
    ? Math.exp(taken)
    : transform === "log1p"
    ? Math.expm1(taken)
    : taken;
  return `${Number(value.toPrecision(3))}${unit === null ? "" : ` ${unit}`}`;
}

/** Why raw values of a row are refused: outside of a clip, or missing where none ever was. */
function rawFault(
  { name, clip, missing }: CohortFeature,
  value: number,
  [below, above]: readonly [boolean, boolean],
): string | null {
  if (Number.isNaN(value)) {
    return missing === 0 ? `${name} is missing, which it is in no training record` : null;
  }
  const isOutside = clip !== null && (below && value < clip[0] || above && value > clip[1]);
  return isOutside ? `${name} ${value} is outside of ${clip[0]} to ${clip[1]}` : null;
}

/** What is said of rows. */
export interface Look {
  /** (R) why a row is refused; null where it is like the training records. */
  readonly refused: readonly (string | null)[];
  /** (R) its cell; null where the records are not to be had. */
  readonly cellOf: Uint32Array | null;
}

/**
 * Looks whether rows are like the training records; each is refused for the first reason found.
 *
 * @param rows The rows; `raw` is left out where they were prepared before.
 * @param familiar What the records are like.
 * @param features The D features.
 */
export function lookAt(
  { rows, raw, observations }: Pick<PatientRows, "rows" | "observations"> & Partial<PatientRows>,
  familiar: Familiar,
  features: readonly CohortFeature[],
): Look {
  const { least, most, refusesClipped, cells } = familiar;
  const width = features.length;
  const refused: (string | null)[] = Array.from({ length: rows }, () => null);
  for (const [d, feature] of features.entries()) {
    const values = raw?.get(feature.name);
    for (let row = 0; row < rows; row++) {
      const value = observations[row * width + d];
      refused[row] ??= values ? rawFault(feature, values[row], refusesClipped[d]) : null;
      if (refused[row] !== null || value >= least[d] && value <= most[d]) continue;
      const { name, kind } = feature;
      refused[row] = kind === "flag"
        ? `${name} is ${value}, which it is in no training record`
        : `${name} ${inUnit(feature, value)} is beyond ${inUnit(feature, least[d])} to ${
          inUnit(feature, most[d])
        }`;
    }
  }
  if (cells === null) return { refused, cellOf: null };
  const { centres, farthest } = cells;
  const cellOf = nearestCells({ values: observations, features: width }, centres);
  const far = distances(observations, centres, cellOf);
  far.forEach((distance, row) => {
    if (distance <= farthest) return;
    refused[row] ??= `far from all training records: ${distance.toPrecision(3)}, expected at most ${
      farthest.toPrecision(3)
    }`;
  });
  return { refused, cellOf };
}
