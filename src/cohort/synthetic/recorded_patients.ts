/**
 * New patients of a synthetic cohort, read as another import would read them: with the statistics of a record that is there.
 *
 * Shapes: N rows, D features, C cells of a row.
 *
 * @module
 */
import { type DenseDataset, ENDING } from "../../dataset/dataset.ts";
import { observationsOf } from "../observations.ts";
import { syntheticStays } from "./generate.ts";
import { latentActions } from "./latent_actions.ts";
import { carry } from "./layout.ts";
import { layoutOf } from "./layouts.ts";
import type { TruthQuestion } from "./scored_policy.ts";
import type { CohortRecord } from "../cohort_record.ts";

/** What of a record new patients are read by. */
export interface ReadBy extends Omit<TruthQuestion, "record"> {
  /** The record, of uncut stays with a sparse reward. */
  readonly record: Pick<CohortRecord, "features" | "mapping" | "actions">;
}

/**
 * Makes patients.
 *
 * @param question ICU-Sepsis, the knobs of the process and of its clinicians, the record.
 * @param options Number of patients, and their seed.
 * @returns Whole stays, with the clinicians' probabilities.
 * @throws {RangeError} If the knobs cut stays or the reward is not sparse.
 */
export function recordedPatients(
  { mdp, knobs: usual, record }: ReadBy,
  { patients, seed }: { readonly patients: number; readonly seed: number },
): DenseDataset {
  const { reward: rule, features: mappings } = record.mapping;
  if (usual.horizon !== null || rule.kind !== "sparse") {
    throw new RangeError("Cannot make patients of cut stays or shaped rewards");
  }
  const knobs = { ...usual, patients, seed };
  const { valueColumns, valuesOf } = layoutOf(knobs);
  const latent = latentActions(record.actions, "the cohort");
  const own = Uint8Array.from(latent, (_, action) => latent.indexOf(action));
  const cells = new Float64Array(valueColumns.length);
  const columns = mappings.map(({ name, column }) => ({
    name,
    index: valueColumns.indexOf(column),
    values: [] as number[],
  }));
  const action: number[] = [], reward: number[] = [], ending: number[] = [];
  const episode: number[] = [], step: number[] = [], probability: number[] = [];
  const starts: number[] = [];
  for (const { patient, died, rows } of syntheticStays(mdp, knobs)) {
    starts.push(action.length);
    const last = new Float64Array(rows[0].values.length).fill(NaN);
    rows.forEach((row, t) => {
      valuesOf({ values: row.values, last, sofa: row.sofa }, cells);
      carry(row.values, last);
      for (const { index, values } of columns) values.push(cells[index]);
      const isLast = t === rows.length - 1;
      action.push(own[row.action!]);
      reward.push(isLast ? (died ? -rule.scale : rule.scale) : 0);
      ending.push(isLast ? ENDING.terminated : ENDING.none);
      episode.push(patient);
      step.push(t);
      probability.push(row.probability);
    });
  }
  const observation = observationsOf({
    rows: action.length,
    columns: new Map(columns.map(({ name, values }) => [name, Float32Array.from(values)])),
    starts: Uint32Array.from(starts),
  }, record.features);
  const width = record.features.length;
  // What follows a last row is not read: it stays what it is.
  const nextObservation = observation.slice();
  nextObservation.copyWithin(0, width);
  return {
    kind: "dense",
    features: width,
    actions: record.actions.count,
    observation,
    nextObservation,
    action: Uint8Array.from(action),
    reward: Float32Array.from(reward),
    ending: Uint8Array.from(ending),
    episode: Uint32Array.from(episode),
    step: Uint16Array.from(step),
    behaviourProbability: Float32Array.from(probability),
  };
}
