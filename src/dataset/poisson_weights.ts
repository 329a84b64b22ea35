/**
 * Resampling of patients by weights: the Poisson bootstrap.
 *
 * @module
 */
import { pcg4d, type Quad, STREAM, uniform } from "../random/pcg4d.ts";
import type { Dataset } from "./dataset.ts";

/** A Poisson(1) number by inversion of a uniform one. */
function poisson(u: number): number {
  let count = 0;
  for (let chance = Math.exp(-1), sum = chance; u >= sum && count < 20; sum += chance) {
    count++;
    chance /= count;
  }
  return count;
}

/**
 * Weights of transitions that resample a dataset's patients: every transition of a patient has the patient's own
 * Poisson(1) number, as if the patient had been drawn so often (Hanley and MacGibbon, "Creating non-parametric bootstrap
 * samples using Poisson frequencies", 2006). Keyed by seed and patient, never by row: the same patient has the same number
 * however a dataset is cut or ordered.
 *
 * @param dataset The transitions; patients are episodes where it names none.
 * @param seed Seed of the resampling, 0 to 2^32 - 1.
 * @returns (N) weights.
 */
export function poissonWeights(dataset: Dataset, seed: number): Float32Array {
  const draw: Quad = [0, 0, 0, 0];
  const known = new Map<number, number>();
  const of = (patient: number) => {
    const found = known.get(patient);
    if (found !== undefined) return found;
    const count = poisson(uniform(pcg4d(seed, STREAM.patients, patient, 0, draw)));
    known.set(patient, count);
    return count;
  };
  return Float32Array.from(dataset.patient ?? dataset.episode, of);
}
