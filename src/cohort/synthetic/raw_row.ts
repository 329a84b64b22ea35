/**
 * A row of the record in its units.
 *
 * Shapes: F drawn values, V recorded values.
 *
 * @module
 */
import type { RecordModel } from "./record_model.ts";
import { ratioOf, SYNTHETIC_FEATURES, valueOf } from "./synthetic_feature.ts";

/** What a patient brings from the rows before, where records have a memory. */
export interface Remembered {
  /** Age as first recorded. */
  age: number;
  /** Weight as first recorded. */
  weight: number;
  /** Fluid given so far, in mL. */
  fluid: number;
  /** Vasopressor given so far, in ug/kg/min h. */
  vasopressor: number;
}

/** Hours a step takes. */
export const HOURS = 4;

const NAMES = SYNTHETIC_FEATURES.map(({ name }) => name);
const AGE = NAMES.indexOf("age_years");
const WEIGHT = NAMES.indexOf("weight_kg");
const FLUID = NAMES.indexOf("cum_iv_fluid_ml");
const VASOPRESSOR = NAMES.indexOf("cum_vasopressor_dose_nor_equiv");
const TIME = NAMES.indexOf("hours_since_onset");

/** Puts what the patient remembers in a row's place; the first row is what there is to remember. */
function remember(out: Float64Array, memory: Remembered, step: number): void {
  if (step === 0) {
    memory.age = out[AGE];
    memory.weight = out[WEIGHT];
    memory.fluid = 0;
    memory.vasopressor = 0;
  }
  out[AGE] = memory.age;
  out[WEIGHT] = memory.weight;
  out[FLUID] = Math.round(memory.fluid * 10) / 10;
  out[VASOPRESSOR] = Math.round(memory.vasopressor * 1e4) / 1e4;
  out[TIME] = HOURS * step;
}

/**
 * Writes a row's values in their units.
 *
 * @param model The record.
 * @param drawn `row` (F) in units of the centres' spread, `recorded` (F) 1 where it is not empty, `step`, and what the
 * patient remembers, which a first row sets.
 * @param out (V) receives the values; NaN where empty.
 */
export function rawRow(
  { recorded: features, sd }: RecordModel,
  { row, recorded, step, memory }: {
    readonly row: Float64Array;
    readonly recorded: Uint8Array;
    readonly step: number;
    readonly memory: Remembered | null;
  },
  out: Float64Array,
): void {
  let f = 0;
  for (const [v, feature] of features.entries()) {
    if (feature.from.kind === "ratio") continue;
    out[v] = recorded[f] ? valueOf(feature, row[f] * sd[f]) : NaN;
    f++;
  }
  if (memory) remember(out, memory, step);
  for (const [v, feature] of features.entries()) {
    if (feature.from.kind !== "ratio") continue;
    const [numerator, denominator] = feature.from.of;
    out[v] = ratioOf(feature, out[NAMES.indexOf(numerator)], out[NAMES.indexOf(denominator)]);
  }
}

/**
 * Adds a step's doses to what a patient remembers.
 *
 * @param memory What the patient remembers.
 * @param doses Fluid in mL, vasopressor in ug/kg/min.
 */
export function gather(
  memory: Remembered,
  [fluid, vasopressor]: readonly [fluid: number, vasopressor: number],
): void {
  memory.fluid += fluid;
  memory.vasopressor += vasopressor * HOURS;
}
