/**
 * The positive control: a process in which buying what is uncertain must pay.
 *
 * In each of 30 states five actions end the episode, one of them in survival with probability 0.95, the
 * others with 0.05; which one it is differs from state to state. The sixth, waiting, leads to a state at
 * random (or, with probability 0.02, to death) and is what clinicians do 96% of the time. So 96% of the
 * logged rows are of waiting, all alike and soon known, and what is worth knowing is in the rest.
 *
 * @module
 */
import { below, pcg4d, STREAM } from "../random/pcg4d.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";

const LIVE = 30, ACTIONS = 6;
const WAIT = 0;
const [GOOD, BAD] = [0.95, 0.05];

/** The action of a state that ends well: 1 to 5. */
export function goodAction(state: number): number {
  return 1 + below(pcg4d(0, STREAM.rareActions, state, 0), ACTIONS - 1);
}

/** Makes the process. */
export function rareActionsMdp(): TabularMdp {
  const states = LIVE + 3;
  const [death, survival] = [LIVE, LIVE + 1];
  const next: number[] = [];
  const probability: number[] = [];
  const rowStart = [0];
  const row = new Uint32Array(LIVE * ACTIONS);
  const clinician = new Float64Array(states * ACTIONS);
  for (let state = 0; state < LIVE; state++) {
    for (let action = 0; action < ACTIONS; action++) {
      const pair = state * ACTIONS + action;
      clinician[pair] = action === WAIT ? 0.96 : 0.04 / (ACTIONS - 1);
      row[pair] = pair;
      if (action === WAIT) {
        for (let to = 0; to < LIVE; to++) {
          next.push(to);
          probability.push(0.98 / LIVE);
        }
        next.push(death);
        probability.push(0.02);
      } else {
        const p = action === goodAction(state) ? GOOD : BAD;
        next.push(death, survival);
        probability.push(1 - p, p);
      }
      rowStart.push(next.length);
    }
  }
  const initial = new Float64Array(states).fill(1 / LIVE, 0, LIVE);
  return {
    states,
    actions: ACTIONS,
    live: LIVE,
    death,
    survival,
    row,
    rowStart: Uint32Array.from(rowStart),
    next: Uint16Array.from(next),
    probability: Float64Array.from(probability),
    reward: Float64Array.from(next, (to) => to === survival ? 1 : 0),
    deathReward: 0,
    initial,
    clinician,
    admissible: new Uint8Array(states * ACTIONS).fill(1),
    sofa: new Float64Array(states),
    features: Float64Array.from({ length: states }, (_, state) => state),
    featureNames: ["state"],
    provenance: {
      name: "rare actions",
      source: "made here",
      license: "MIT",
      sources: {},
      features: "the state's number",
    },
    sha256: "",
  };
}
