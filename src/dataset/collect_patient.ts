/**
 * Logged care of the synthetic patient, as feature vectors and as numbered cells.
 *
 * Shapes: N transitions, D = 5 features.
 *
 * @module
 */
import { cellOf, CELLS } from "../mdp/synthetic_patient/cells.ts";
import { clinicianAction, clinicianProbability } from "../mdp/synthetic_patient/clinician.ts";
import { ACTIONS, FEATURES } from "../mdp/synthetic_patient/patient.ts";
import { OUTCOME, simulatePatient } from "../mdp/synthetic_patient/simulate_patient.ts";
import { STREAM } from "../random/pcg4d.ts";
import { type DenseDataset, type DiscreteDataset, ENDING } from "./dataset.ts";
import { allocateDataset, sliceDataset } from "./rows.ts";

/** What to collect. */
export interface CollectPatientOptions {
  /** Number of episodes, at least 1. */
  readonly episodes: number;
  /** Seed of all draws, 0 to 2^32 - 1. */
  readonly seed: number;
  /** Steps after which a record is cut and marked truncated. */
  readonly horizon: number;
}

/**
 * Simulates episodes under the clinicians' protocol and keeps every transition.
 *
 * @param options Episodes, seed, horizon.
 * @returns The transitions; observations in the patient's own units.
 */
export function collectPatient(options: CollectPatientOptions): DenseDataset {
  const { episodes, seed, horizon } = options;
  const dataset = allocateDataset(
    { kind: "dense", features: FEATURES, actions: ACTIONS },
    episodes * horizon,
  ) as DenseDataset;
  let rows = 0;
  simulatePatient(clinicianAction, {
    episodes,
    seed,
    streams: STREAM.collection,
    horizon,
    gamma: 1,
    onTransition({ episode, step, state, action, reward, next, outcome, truncated }) {
      dataset.observation.set(state, rows * FEATURES);
      dataset.nextObservation.set(next, rows * FEATURES);
      dataset.action[rows] = action;
      dataset.reward[rows] = reward;
      dataset.ending[rows] = (outcome === OUTCOME.none ? 0 : ENDING.terminated) |
        (truncated ? ENDING.truncated : 0);
      dataset.episode[rows] = episode;
      dataset.step[rows] = step;
      dataset.behaviourProbability![rows] = clinicianProbability(state, action);
      rows++;
    },
  });
  return sliceDataset(dataset, { offset: 0, count: rows });
}

/**
 * The same transitions between numbered cells.
 *
 * @param dense Transitions of the synthetic patient.
 */
export function patientCells(dense: DenseDataset): DiscreteDataset {
  const rows = dense.action.length;
  const { observation, nextObservation } = dense;
  const cells = (x: Float32Array) =>
    Uint16Array.from({ length: rows }, (_, i) => cellOf(x, i * FEATURES));
  return {
    kind: "discrete",
    states: CELLS,
    actions: ACTIONS,
    state: cells(observation),
    nextState: cells(nextObservation),
    action: dense.action,
    reward: dense.reward,
    ending: dense.ending,
    episode: dense.episode,
    step: dense.step,
    behaviourProbability: dense.behaviourProbability,
  };
}
