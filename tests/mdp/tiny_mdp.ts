/**
 * Small MDPs for tests, in the layout of `dynamics.npz` and as `TabularMdp`.
 *
 * @module
 */
import { type NpyArray, npyArray } from "../../src/files/npy.ts";
import { mdpFromDynamics } from "../../src/mdp/from_dynamics.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";

/** An MDP of L live states and A actions; death is L, survival L + 1, absorbing L + 2. */
export interface TinySpec {
  live: number;
  actions: number;
  /** Probabilities of the next states of a live pair, by state; the rest is 0. */
  next: (state: number, action: number) => { [next: number]: number | undefined };
  /** Reward of a transition (default: 1 into survival). */
  reward?: (state: number, action: number, next: number) => number;
  /** (L) first states (default: all in state 0). */
  initial?: number[];
  /** Whether an action is admissible (default: all are). */
  admissible?: (state: number, action: number) => boolean;
}

/** The arrays of `dynamics.npz`. */
export function dynamicsOf(spec: TinySpec): Map<string, NpyArray> {
  const { live, actions, initial = [1] } = spec;
  const states = live + 3;
  const reward = spec.reward ?? ((_s, _a, next) => next === live + 1 ? 1 : 0);
  const tx = new Float64Array(states * actions * states);
  const r = new Float64Array(tx.length);
  for (let s = 0; s < states; s++) {
    for (let a = 0; a < actions; a++) {
      const row = s < live ? spec.next(s, a) : { [states - 1]: 1 };
      for (const [next, p] of Object.entries(row)) {
        tx[(s * actions + a) * states + Number(next)] = p ?? 0;
      }
      for (let t = 0; t < states && s < live; t++) {
        r[(s * actions + a) * states + t] = reward(s, a, t);
      }
    }
  }
  const policy = new Float64Array(states * actions).fill(1 / actions, 0, live * actions);
  const first = new Float64Array(states);
  first.set(initial);
  const shape = [states, actions, states];
  return new Map([
    ["tx_mat", npyArray(tx, { shape })],
    ["r_mat", npyArray(r, { shape })],
    ["d_0", npyArray(first)],
    ["expert_policy", npyArray(policy, { shape: [states, actions] })],
    ["state_cluster_centers", npyArray(new Float64Array(states * 2), { shape: [states, 2] })],
    ["sofa_scores", npyArray(new Float64Array(states))],
  ]);
}

/** The text of `admissible_actions.txt`. */
export function admissibleTextOf(spec: TinySpec): string {
  const rows = Array.from(
    { length: spec.live + 3 },
    (_, s) =>
      Array.from({ length: spec.actions }, (_, a) => a)
        .filter((a) => s >= spec.live || (spec.admissible?.(s, a) ?? true)),
  );
  return [rows.map((row) => row.length), ...rows].map((row) => row.join(" ") + " \n").join("");
}

/** The MDP itself. */
export function tinyMdp(spec: TinySpec): TabularMdp {
  const { actions } = spec;
  const mdp = mdpFromDynamics(dynamicsOf(spec), {
    path: "tiny.npz",
    provenance: { name: "tiny", source: "a test", license: "MIT", sources: {}, features: "none" },
    admissible: ({ states }) =>
      Uint8Array.from({ length: states * actions }, (_, pair) => {
        const state = Math.floor(pair / actions);
        return state >= spec.live || (spec.admissible?.(state, pair % actions) ?? true) ? 1 : 0;
      }),
  });
  return { ...mdp, sha256: "" };
}

/** A random MDP that always ends: 2 to `most` live states, 1 to 4 actions. */
export function randomSpec(seed: number, most = 6): TinySpec {
  const draw = (i: number, j: number) => uniform(pcg4d(seed, 5, i, j));
  const live = 2 + Math.floor(draw(0, 0) * (most - 1));
  const actions = 1 + Math.floor(draw(0, 1) * 4);
  return {
    live,
    actions,
    next: (s, a) => {
      const weights = Array.from({ length: live + 2 }, (_, t) => {
        const weight = draw(1 + s * actions + a, t);
        return t >= live || weight > 0.4 ? weight : 0;
      });
      const sum = weights.reduce((x, y) => x + y);
      return Object.fromEntries(weights.map((w, t) => [t, w / sum]));
    },
    // Inadmissible actions that end in death have one reward.
    reward: (s, a, t) => t === live ? -0.7 : draw(100 + s * actions + a, t) - 0.3,
    initial: Array(live).fill(1 / live),
    admissible: (s, a) => a === s % actions || draw(200 + s, a) > 0.5,
  };
}

/** A random policy of an MDP, some of its probabilities 0. */
export function randomTable(mdp: TabularMdp, seed: number): Float64Array {
  const policy = new Float64Array(mdp.states * mdp.actions);
  for (let s = 0; s < mdp.live; s++) {
    const row = policy.subarray(s * mdp.actions, (s + 1) * mdp.actions);
    row.forEach((_, a) => {
      const weight = uniform(pcg4d(seed, 5, 300 + s, a));
      row[a] = a === 0 || weight > 0.3 ? weight : 0;
    });
    const sum = row.reduce((x, y) => x + y);
    row.forEach((p, a) => row[a] = p / sum);
  }
  return policy;
}
