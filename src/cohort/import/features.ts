/**
 * Statistics of features, fitted on the training split alone, and the lints that look at one feature at a time.
 *
 * @module
 */
import { breathe } from "../../breathe.ts";
import type { CohortFeature } from "../cohort_record.ts";
import { actionInState, outcomeInFeature } from "../lints/leaks.ts";
import {
  type FeatureLint,
  type FeatureLook,
  momentsOf,
  pooled,
  type TrainLook,
} from "../lints/look.ts";
import { alreadyStandardised, splitsDrift } from "../lints/splits.ts";
import {
  comaScale,
  constantFlag,
  emptyOrConstant,
  oxygenFraction,
  unitRange,
} from "../lints/values.ts";
import type { FeatureMapping } from "../mapping/mapping.ts";
import { shapedValues } from "../observations.ts";
import { counted, type Findings } from "./findings.ts";
import type { Records } from "./records.ts";
import type { FileRows } from "./transitions.ts";

/** Every lint of a feature, in the order of their findings. */
const FEATURE_LINTS: readonly FeatureLint[] = [
  emptyOrConstant,
  constantFlag,
  comaScale,
  oxygenFraction,
  unitRange,
  actionInState,
  outcomeInFeature,
  splitsDrift,
];

/**
 * The median of recorded values.
 *
 * @param values The values, NaN where missing; 0 if all are.
 */
export function recordedMedian(values: Float32Array): number {
  return medianOf(recorded(values).sort());
}

/** Median of ascending numbers. */
function medianOf(sorted: ArrayLike<number>): number {
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Fits a feature to the training split.
 *
 * @param mapping What is done to its values.
 * @param values Values of train's rows, NaN where missing.
 * @param options First row of each stay; the recorded values, ascending.
 */
export function fitFeature(mapping: FeatureMapping, values: Float32Array, options: {
  readonly starts: Uint32Array;
  readonly sorted: Float32Array;
}): CohortFeature {
  const { name, unit, clip, transform, fill, scale } = mapping;
  const [low, high] = clip ?? [-Infinity, Infinity];
  // Clipping keeps the order.
  const median = Math.min(Math.max(medianOf(options.sorted), low), high);
  const shape = { clip, transform, fill, median };
  const { mean, sd } = scale
    ? momentsOf(shapedValues(values, options.starts, shape))
    : { mean: 0, sd: 1 };
  const missing = values.length === 0 ? 0 : 1 - options.sorted.length / values.length;
  return {
    name,
    unit,
    kind: "value",
    clip,
    transform,
    fill,
    median,
    mean,
    sd: sd > 0 ? sd : 1,
    missing,
  };
}

/** The flag of a feature's gaps. */
function flagOf({ name, missing }: CohortFeature): CohortFeature {
  return {
    name: `${name}_missing`,
    unit: null,
    kind: "flag",
    of: name,
    clip: null,
    transform: "none",
    fill: "zero",
    median: 0,
    mean: 0,
    sd: 1,
    missing,
  };
}

/** Finds values that have no logarithm. */
function checkLogarithms(
  { name, clip, transform }: FeatureMapping,
  splits: readonly Float32Array[],
  findings: Findings,
): void {
  if (transform === "none" || splits.every(({ length }) => length === 0)) return;
  const bound = transform === "log" ? 0 : -1;
  if ((clip?.[0] ?? -Infinity) > bound) return;
  const count = splits.reduce(
    (sum, values) =>
      sum + values.filter((one) => Math.max(one, clip?.[0] ?? -Infinity) <= bound).length,
    0,
  );
  if (count === 0) return;
  const least = splits.reduce(
    (low, values) => values.reduce((a, b) => b < a ? b : a, low),
    Infinity,
  );
  const expected =
    `expected all above ${bound} for ${transform}: clip it, or take another transform`;
  findings.add(
    "log-not-positive",
    `${name}: found ${counted(count, "value")} down to ${least}, ${expected}`,
  );
}

/** The values that are not missing. */
function recorded(values: Float32Array): Float32Array {
  const found = new Float32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i])) found[count++] = values[i];
  }
  return found.subarray(0, count);
}

/** Whether there is nothing but 0 and 1. */
function isBinary(values: Float32Array): boolean {
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== 0 && values[i] !== 1 && !Number.isNaN(values[i])) return false;
  }
  return true;
}

/**
 * Fits all features and looks at each.
 *
 * @param mappings The features, in order.
 * @param options The records; rows of each split's file; the training split for lints; where findings go.
 * @param signal Stops it between two features.
 * @returns The features, with the missing-flags behind the values in the same order.
 */
export async function fitFeatures(mappings: readonly FeatureMapping[], options: {
  readonly records: Records;
  readonly splits: readonly FileRows[];
  readonly train: TrainLook;
  readonly findings: Findings;
}, signal?: AbortSignal): Promise<CohortFeature[]> {
  const { records, splits, train, findings } = options;
  const fitted: CohortFeature[] = [];
  const looks: Pick<FeatureLook, "all" | "isBinary">[] = [];
  for (const feature of mappings) {
    const column = records.features.get(feature.name)!;
    const gathered: Float32Array[] = [];
    for (const { rows } of splits) {
      await breathe(signal);
      gathered.push(column.gather(rows));
    }
    const [values] = gathered;
    const sorted = recorded(values).sort();
    await breathe(signal);
    const first = splits.map(({ starts }, i) =>
      momentsOf(Float32Array.from(starts, (row) => gathered[i][row]))
    );
    const look: FeatureLook = {
      feature,
      values,
      sorted,
      train,
      all: pooled(gathered.map(momentsOf)),
      isBinary: gathered.every(isBinary),
      first: [first[0], first[1], first[2]],
    };
    looks.push({ all: look.all, isBinary: look.isBinary });
    for (const lint of FEATURE_LINTS) {
      await breathe(signal);
      lint(look, findings);
    }
    checkLogarithms(feature, gathered, findings);
    fitted.push(fitFeature(feature, values, { starts: splits[0].starts, sorted }));
  }
  alreadyStandardised(looks, findings);
  const flagged = new Set(mappings.filter(({ flag }) => flag).map(({ name }) => name));
  return [...fitted, ...fitted.filter(({ name }) => flagged.has(name)).map(flagOf)];
}
