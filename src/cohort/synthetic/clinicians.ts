/**
 * What the synthetic cohort's clinicians do, given what they see.
 *
 * Shapes: L live states, A actions, F drawn values.
 *
 * @module
 */
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { Knobs } from "./knobs.ts";
import { type RecordModel, squaredDistances } from "./record_model.ts";

/** What clinicians have before them. */
export interface SeenRow {
  /** The state. */
  readonly state: number;
  /** (F) the values in units of the centres' spread. */
  readonly row: Float64Array;
  /** (F) 1 where a value is recorded. */
  readonly recorded: Uint8Array;
  /** Whether the patient is frail. */
  readonly frail: boolean;
}

/**
 * Multiplies the odds of any treatment (every action but 0).
 *
 * @param probabilities (A) changed in place.
 * @param factor The factor.
 */
export function tiltTreatment(probabilities: Float64Array, factor: number): void {
  const none = probabilities[0];
  const scale = 1 / (none + factor * (1 - none));
  probabilities[0] = none * scale;
  for (let a = 1; a < probabilities.length; a++) probabilities[a] *= factor * scale;
}

/** Posteriors below this share of the largest are left out. */
const NEGLIGIBLE = Math.log(1e-12);

/**
 * P(s|o) under noise, from the squared distances of a row.
 *
 * @param model The record.
 * @param options `noise` above 0; `distances` (L), which become the posterior.
 */
export function posterior(
  { logPrior }: RecordModel,
  { noise, distances }: { readonly noise: number; readonly distances: Float64Array },
): void {
  const scale = -0.5 / (noise * noise);
  let largest = -Infinity;
  for (let s = 0; s < distances.length; s++) {
    distances[s] = scale * distances[s] + logPrior[s];
    if (distances[s] > largest) largest = distances[s];
  }
  let sum = 0;
  for (let s = 0; s < distances.length; s++) {
    const exponent = distances[s] - largest;
    sum += distances[s] = exponent < NEGLIGIBLE ? 0 : Math.exp(exponent);
  }
  for (let s = 0; s < distances.length; s++) distances[s] /= sum;
}

/** Fills (A) the probabilities of the clinicians' actions. */
export type Clinicians = (seen: SeenRow, probabilities: Float64Array) => void;

/**
 * The clinicians of a cohort. Where they read the record they read the values this row records anew: neither what a
 * patient keeps nor earlier rows. Without noise, and where cells are kept, these tell the state.
 *
 * @param mdp ICU-Sepsis.
 * @param model The record.
 * @param knobs The knobs.
 */
export function cliniciansOf(
  mdp: TabularMdp,
  model: RecordModel,
  { clinicians, noise, cells, frailty }: Pick<
    Knobs,
    "clinicians" | "noise" | "cells" | "frailty"
  >,
): Clinicians {
  const { live, actions, clinician } = mdp;
  const given = new Uint8Array(model.drawn.length);
  const weights = new Float64Array(live);
  const told = clinicians === "state" || noise === 0 || cells === "kept";
  return ({ state, row, recorded, frail }, probabilities) => {
    if (told) {
      for (let a = 0; a < actions; a++) probabilities[a] = clinician[state * actions + a];
    } else {
      for (let f = 0; f < given.length; f++) given[f] = recorded[f] & model.read[f];
      squaredDistances(model, row, { given, out: weights });
      posterior(model, { noise, distances: weights });
      probabilities.fill(0);
      for (let s = 0; s < live; s++) {
        if (weights[s] === 0) continue;
        for (let a = 0; a < actions; a++) {
          probabilities[a] += weights[s] * clinician[s * actions + a];
        }
      }
    }
    if (frail) tiltTreatment(probabilities, frailty);
  };
}
