/**
 * Logged care whose states are features, made up: 4 features, 3 actions, 60 episodes of 30 patients.
 *
 * @module
 */
import { type DenseDataset, ENDING } from "../../src/dataset/dataset.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";

const [EPISODES, LENGTH, FEATURES, ACTIONS] = [60, 4, 4, 3];

/** The data, with a policy that is likelier to take action 0. */
export function featureData(): DenseDataset {
  const rows = EPISODES * LENGTH;
  const draw = (i: number, what: number) => uniform(pcg4d(11, 7, i, what));
  const of = (make: (i: number) => number, width = 1) =>
    Array.from({ length: rows * width }, (_, i) => make(i));
  const observation = Float32Array.from(of((i) => draw(i, 0) - 0.5, FEATURES));
  const nextObservation = new Float32Array(observation.length);
  nextObservation.set(observation.subarray(FEATURES));
  const isLast = (i: number) => i % LENGTH === LENGTH - 1;
  const row = [0.6, 0.3, 0.1];
  return {
    kind: "dense",
    features: FEATURES,
    actions: ACTIONS,
    observation,
    nextObservation,
    action: Uint8Array.from(of((i) => Math.floor(ACTIONS * draw(i, 1)))),
    reward: Float32Array.from(of((i) => isLast(i) ? Math.round(draw(i, 2)) : 0)),
    ending: Uint8Array.from(of((i) => isLast(i) ? ENDING.terminated : 0)),
    episode: Uint32Array.from(of((i) => Math.floor(i / LENGTH))),
    step: Uint16Array.from(of((i) => i % LENGTH)),
    patient: Uint32Array.from(of((i) => Math.floor(i / LENGTH / 2))),
    behaviourProbability: null,
    policy: Float32Array.from(of((i) => row[i % ACTIONS], ACTIONS)),
    nextPolicy: Float32Array.from(of((i) => row[i % ACTIONS], ACTIONS)),
  };
}
