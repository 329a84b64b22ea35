/**
 * How states become rows of a record: the centres of all drawn values in units of their own spread, and the draws about
 * them.
 *
 * Shapes: L live states, F drawn values (the recorded ones without the ratios), V recorded values.
 *
 * @module
 */
import { evaluateEnding } from "../../mdp/exact_evaluation.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { normalOf, normalTable } from "../../random/normal.ts";
import {
  furtherDraw,
  pcg4d,
  type Quad,
  type RecordStreams,
  STREAM,
  uniform,
} from "../../random/pcg4d.ts";
import type { Knobs } from "./knobs.ts";
import {
  OTHER_CENTRE_VALUES,
  SYNTHETIC_FEATURES,
  type SyntheticFeature,
} from "./synthetic_feature.ts";

/** What rows are drawn from. */
export interface RecordModel {
  /** Number of live states L. */
  readonly live: number;
  /** (V) what is recorded. */
  readonly recorded: readonly SyntheticFeature[];
  /** (F) what is drawn: all of it but the ratios. */
  readonly drawn: readonly SyntheticFeature[];
  /** (F) standard deviation of the centres' z-scores, weighted by the clinicians' visits. */
  readonly sd: Float64Array;
  /** (F) (L) the centres in units of those. */
  readonly centre: readonly Float64Array[];
  /**
   * (F) 1 where clinicians read a value, and by which cells are kept: those of the 37 that are drawn anew from the row's
   * state.
   */
  readonly read: Uint8Array;
  /** (L) logarithm of the share of the clinicians' visits. */
  readonly logPrior: Float64Array;
}

/** Values that a patient keeps or gathers where records have a memory. */
export const KEPT_VALUES: readonly string[] = ["age_years", "weight_kg"];
/** Values that are sums or times where records have a memory. */
export const GATHERED_VALUES: readonly string[] = [
  "cum_iv_fluid_ml",
  "cum_vasopressor_dose_nor_equiv",
  "hours_since_onset",
];

/** What a layout's rows are made of: the 37 values, then what it holds beside them. */
export function recordedFeatures(layout: Knobs["layout"]): readonly SyntheticFeature[] {
  return layout === "mimic_sepsis"
    ? [...SYNTHETIC_FEATURES, ...OTHER_CENTRE_VALUES]
    : SYNTHETIC_FEATURES;
}

/** Mean and standard deviation under weights that sum to 1. */
function momentsOf(values: Float64Array, weight: Float64Array): { mean: number; sd: number } {
  let mean = 0, square = 0;
  for (let s = 0; s < values.length; s++) mean += weight[s] * values[s];
  for (let s = 0; s < values.length; s++) square += weight[s] * (values[s] - mean) ** 2;
  return { mean, sd: Math.sqrt(square) };
}

/** (L) z-scores of a feature in each state. */
function centresOf(
  mdp: TabularMdp,
  { feature, index, prior }: {
    readonly feature: SyntheticFeature;
    readonly index: number;
    readonly prior: Float64Array;
  },
): Float64Array {
  const { live, features, featureNames } = mdp;
  const { from } = feature;
  if (from.kind === "centre") {
    const column = featureNames.indexOf(from.column);
    return Float64Array.from(
      { length: live },
      (_, s) => features[s * featureNames.length + column],
    );
  }
  const sofa = momentsOf(mdp.sofa.subarray(0, live), prior);
  const share = from.kind === "own" ? from.sofa : 0;
  const rest = Math.sqrt(1 - share * share);
  return Float64Array.from({ length: live }, (_, s) => {
    const own = uniform(pcg4d(0, STREAM.ownFeatures, s, index));
    return share * (mdp.sofa[s] - sofa.mean) / sofa.sd + rest * Math.sqrt(3) * (2 * own - 1);
  });
}

/**
 * The model of a record.
 *
 * @param mdp ICU-Sepsis.
 * @param knobs Whether rows have a memory, and the layout.
 */
export function recordModel(
  mdp: TabularMdp,
  { memory, layout }: Pick<Knobs, "memory" | "layout">,
): RecordModel {
  const { live } = mdp;
  const recorded = recordedFeatures(layout);
  const { occupancy, length } = evaluateEnding(mdp, mdp.clinician);
  const prior = occupancy.slice(0, live).map((visits) => visits / length);
  const drawn = recorded.filter(({ from }) => from.kind !== "ratio");
  const sd = new Float64Array(drawn.length);
  const centre = drawn.map((feature, index) => {
    const z = centresOf(mdp, { feature, index, prior });
    sd[index] = momentsOf(z, prior).sd;
    return z.map((value) => value / sd[index]);
  });
  const remembered = memory === "none" ? [] : [...KEPT_VALUES, ...GATHERED_VALUES];
  const names = SYNTHETIC_FEATURES.map(({ name }) => name).filter((name) =>
    !remembered.includes(name)
  );
  const read = Uint8Array.from(drawn, ({ name }) => names.includes(name) ? 1 : 0);
  return { live, recorded, drawn, sd, centre, read, logPrior: prior.map(Math.log) };
}

/** A column of zeros. */
const NOTHING = new Float64Array(65536);

/**
 * Squared distances of a row to all centres, over the values that are given.
 *
 * @param model The record.
 * @param row (F) the row.
 * @param options `given` (F) 1 where a value counts; `out` (L) receives the distances.
 */
export function squaredDistances(
  { live, centre }: RecordModel,
  row: Float64Array,
  { given, out }: { readonly given: Uint8Array; readonly out: Float64Array },
): void {
  out.fill(0);
  const columns: Float64Array[] = [];
  const values: number[] = [];
  for (let f = 0; f < row.length; f++) {
    if (given[f] === 0) continue;
    columns.push(centre[f]);
    values.push(row[f]);
  }
  for (; columns.length % 4 !== 0; values.push(0)) columns.push(NOTHING.subarray(0, live));
  // Four at a time: half as many passes over the distances take two thirds of the time.
  for (let i = 0; i < columns.length; i += 4) {
    const [c0, c1, c2, c3] = [columns[i], columns[i + 1], columns[i + 2], columns[i + 3]];
    const [v0, v1, v2, v3] = [values[i], values[i + 1], values[i + 2], values[i + 3]];
    for (let s = 0; s < live; s++) {
      const d0 = v0 - c0[s], d1 = v1 - c1[s], d2 = v2 - c2[s], d3 = v3 - c3[s];
      out[s] += (d0 * d0 + d1 * d1) + (d2 * d2 + d3 * d3);
    }
  }
}

/**
 * The nearest centre; ties go to the lowest state.
 *
 * @param distances (L) squared distances.
 */
export function nearest(distances: Float64Array): number {
  let best = 0;
  for (let s = 1; s < distances.length; s++) if (distances[s] < distances[best]) best = s;
  return best;
}

/** Attempts after which a draw is given up: at noise 2 the state that is kept least often takes about a hundred. */
const MOST_ATTEMPTS = 100_000;

/** Draws rows about the centres of their states. */
export interface RowDrawer {
  /**
   * Draws the values of a row.
   *
   * @param place Patient, step and state.
   * @param row (F) receives the values in units of the centres' spread.
   */
  (place: { patient: number; step: number; state: number }, row: Float64Array): void;
}

/**
 * What draws rows. Every draw is keyed by seed, patient and step, so that no knob shifts another's.
 *
 * @param model The record.
 * @param options Noise, cells, seed and streams.
 */
export function rowDrawer(
  model: RecordModel,
  { noise, cells, seed, streams }: Pick<Knobs, "noise" | "cells" | "seed"> & {
    readonly streams: RecordStreams;
  },
): RowDrawer {
  const { live, centre, read } = model;
  const table = normalTable();
  const key: Quad = [0, 0, 0, 0];
  const draw: Quad = [0, 0, 0, 0];
  const distances = new Float64Array(live);
  return ({ patient, step, state }, row) => {
    if (noise > 0) pcg4d(seed, streams.record, patient, step, key);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      for (let f = 0; f < row.length; f++) {
        row[f] = centre[f][state];
        if (noise === 0) continue;
        if (f % 8 === 0) furtherDraw(key, attempt, f >> 3, draw);
        row[f] += noise * normalOf(table, draw, f % 8);
      }
      if (noise === 0 || cells === "crossed") return;
      squaredDistances(model, row, { given: read, out: distances });
      if (nearest(distances) === state) return;
    }
    throw new RangeError(
      `Cannot keep state ${state}: no draw of ${MOST_ATTEMPTS} is nearest to it`,
    );
  };
}

/**
 * What empties cells. A patient's gaps do not depend on values.
 *
 * @param model The record.
 * @param options Whether there are gaps, seed and streams.
 * @returns Fills (F) 1 where the value is recorded.
 */
export function gapDrawer(
  { drawn }: RecordModel,
  { gaps, seed, streams }: Pick<Knobs, "gaps" | "seed"> & { readonly streams: RecordStreams },
): (place: { patient: number; step: number }, recorded: Uint8Array) => void {
  const key: Quad = [0, 0, 0, 0];
  const draw: Quad = [0, 0, 0, 0];
  const below = drawn.map(({ gap }) => gap * 65536);
  return ({ patient, step }, recorded) => {
    recorded.fill(1);
    if (gaps === "none") return;
    pcg4d(seed, streams.gaps, patient, step, key);
    for (let f = 0; f < recorded.length; f++) {
      if (f % 8 === 0) furtherDraw(key, 0, f >> 3, draw);
      const word = draw[f % 8 >> 1];
      if ((f & 1 ? word >>> 16 : word & 0xffff) < below[f]) recorded[f] = 0;
    }
  };
}
