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
import { SYNTHETIC_FEATURES, type SyntheticFeature } from "./synthetic_feature.ts";

/** What rows are drawn from. */
export interface RecordModel {
  /** Number of live states L. */
  readonly live: number;
  /** (F) the drawn features. */
  readonly drawn: readonly SyntheticFeature[];
  /** (F) standard deviation of the centres' z-scores, weighted by the clinicians' visits. */
  readonly sd: Float64Array;
  /** (F,L) the centres in units of those. */
  readonly centre: Float64Array;
  /** (F) 1 where a row's value is drawn anew from its state: by these the state is known. */
  readonly anew: Uint8Array;
  /** (L) share of the clinicians' visits. */
  readonly prior: Float64Array;
}

/** Values that a patient keeps or gathers where records have a memory. */
export const KEPT_VALUES: readonly string[] = ["age_years", "weight_kg"];
/** Values that are sums or times where records have a memory. */
export const GATHERED_VALUES: readonly string[] = [
  "cum_iv_fluid_ml",
  "cum_vasopressor_dose_nor_equiv",
  "hours_since_onset",
];

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
 * @param knobs Whether rows have a memory.
 */
export function recordModel(mdp: TabularMdp, { memory }: Pick<Knobs, "memory">): RecordModel {
  const { live } = mdp;
  const { occupancy, length } = evaluateEnding(mdp, mdp.clinician);
  const prior = occupancy.slice(0, live).map((visits) => visits / length);
  const drawn = SYNTHETIC_FEATURES.filter(({ from }) => from.kind !== "ratio");
  const sd = new Float64Array(drawn.length);
  const centre = new Float64Array(drawn.length * live);
  for (const [f, feature] of drawn.entries()) {
    const z = centresOf(mdp, { feature, index: f, prior });
    sd[f] = momentsOf(z, prior).sd;
    centre.set(z.map((value) => value / sd[f]), f * live);
  }
  const remembered = memory === "none" ? [] : [...KEPT_VALUES, ...GATHERED_VALUES];
  const anew = Uint8Array.from(drawn, ({ name }) => remembered.includes(name) ? 0 : 1);
  return { live, drawn, sd, centre, anew, prior };
}

/** Squared distances of a row to all centres, over the values that are given. */
export function squaredDistances(
  { live, centre }: RecordModel,
  row: Float64Array,
  { given, out }: { readonly given: Uint8Array; readonly out: Float64Array },
): void {
  out.fill(0);
  for (let f = 0; f < row.length; f++) {
    if (given[f] === 0) continue;
    const value = row[f];
    for (let s = 0, k = f * live; s < live; s++, k++) {
      const difference = value - centre[k];
      out[s] += difference * difference;
    }
  }
}

/** The nearest centre; ties go to the lowest state. */
function nearest(distances: Float64Array): number {
  let best = 0;
  for (let s = 1; s < distances.length; s++) if (distances[s] < distances[best]) best = s;
  return best;
}

/** Attempts after which a draw is given up: at noise 1.5 the state kept least often takes about a hundred. */
const MOST_ATTEMPTS = 1_000_000;

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
  const { live, centre, anew } = model;
  const table = normalTable();
  const key: Quad = [0, 0, 0, 0];
  const draw: Quad = [0, 0, 0, 0];
  const distances = new Float64Array(live);
  return ({ patient, step, state }, row) => {
    if (noise > 0) pcg4d(seed, streams.record, patient, step, key);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      for (let f = 0; f < row.length; f++) {
        row[f] = centre[f * live + state];
        if (noise === 0) continue;
        if (f % 8 === 0) furtherDraw(key, attempt, f >> 3, draw);
        row[f] += noise * normalOf(table, draw, f % 8);
      }
      if (noise === 0 || cells === "crossed") return;
      squaredDistances(model, row, { given: anew, out: distances });
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
