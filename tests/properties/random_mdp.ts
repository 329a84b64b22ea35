/**
 * Random small MDPs in the layout of ICU-Sepsis's files, written down without the code under test.
 *
 * Shapes: L live states, S = L + 3 states, A actions, D features.
 *
 * @module
 */
import fc from "fast-check";
import { type NpyArray, npyArray } from "../../src/files/npy.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";

/** What rewards are made of. */
export const REWARDS = [
  /** 1 for survival. */
  "survival",
  /** -1 for death. */
  "penalty",
  /** -0.1 a step and 1 for survival. */
  "costs",
  /** Of any sign, for every transition. */
  "shaped",
  /** None at all. */
  "none",
] as const;

/** What is drawn of an MDP; the rest follows from the seed. */
export interface MdpRecipe {
  /** Seed of its numbers. */
  readonly seed: number;
  /** Number of live states. */
  readonly live: number;
  /** Number of actions. */
  readonly actions: number;
  /** What rewards are made of. */
  readonly rewards: typeof REWARDS[number];
  /** Share of pairs that lead back to their own state for certain. */
  readonly waiting: number;
  /** Share of pairs that lead to live states alone. */
  readonly endless: number;
  /** Whether every other action ends the episode at once. */
  readonly oneStep: boolean;
  /** Largest probability of leaving for an end. */
  readonly exit: number;
  /** Share of pairs that are inadmissible. */
  readonly inadmissible: number;
  /** Number of features. */
  readonly features: number;
  /** Names of the arrays that are kept in float32. */
  readonly float32: readonly string[];
}

/** The arrays of the files that hold numbers. */
const ARRAYS = ["tx_mat", "r_mat", "d_0", "expert_policy", "state_cluster_centers", "sofa_scores"];

/** Recipes: 1 to 37 live states, 2 to 6 actions, loops, ends at once, rewards of any sign, own features. */
export const recipes: fc.Arbitrary<MdpRecipe> = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  live: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 37 })),
  actions: fc.integer({ min: 2, max: 6 }),
  rewards: fc.constantFrom(...REWARDS),
  waiting: fc.constantFrom(0, 0.3, 0.6),
  endless: fc.constantFrom(0, 0.2),
  oneStep: fc.nat(7).map((n) => n === 0),
  exit: fc.constantFrom(0.9, 0.3, 0.01),
  inadmissible: fc.constantFrom(0, 0.4, 0.8),
  features: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(47)),
  float32: fc.oneof(fc.constant([]), fc.subarray(ARRAYS)),
});

/** An MDP as its files hold it, all in float64. */
export interface DenseMdp {
  /** What it was made of. */
  readonly recipe: MdpRecipe;
  /** Number of states. */
  readonly states: number;
  /** Number of live states. */
  readonly live: number;
  /** Number of actions. */
  readonly actions: number;
  /** (S,A,S) */
  readonly probability: Float64Array;
  /** (S,A,S) */
  readonly reward: Float64Array;
  /** (S) */
  readonly initial: Float64Array;
  /** (S,A) */
  readonly clinician: Float64Array;
  /** (S,A) */
  readonly admissible: Uint8Array;
  /** (S,D) */
  readonly features: Float64Array;
}

/** Weights scaled to sum to 1. */
function scaled(weights: number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / sum);
}

/** (S) where a live pair leads. */
function rowOf(recipe: MdpRecipe, pair: number, state: number): number[] {
  const { seed, live, waiting, endless, oneStep, exit } = recipe;
  const draw = (index: number) => uniform(pcg4d(seed, 1000, 1 + pair, index));
  const row = new Array(live + 3).fill(0);
  const deadly = draw(0);
  const leave = oneStep ? 1 : exit * draw(1);
  const kind = draw(2);
  if (!oneStep && kind < waiting) {
    row[state] = 1;
    return row;
  }
  const ends = !oneStep && kind < waiting + (1 - waiting) * endless ? 0 : leave;
  const weights = Array.from({ length: live }, (_, t) => draw(10 + t) < 0.4 ? draw(100 + t) : 0);
  weights[Math.floor(draw(3) * live)] += 0.1;
  scaled(weights).forEach((w, t) => row[t] = w * (1 - ends));
  row[live] = ends * deadly;
  row[live + 1] = ends * (1 - deadly);
  return scaled(row);
}

/** The reward of a transition; into death the same for all pairs. */
function rewardOf({ seed, rewards, live }: MdpRecipe, pair: number, next: number): number {
  if (rewards === "none") return 0;
  if (rewards === "survival") return next === live + 1 ? 1 : 0;
  if (rewards === "penalty") return next === live ? -1 : 0;
  if (rewards === "costs") return next === live ? -0.6 : next === live + 1 ? 0.9 : -0.1;
  return next === live ? -0.7 : 2 * uniform(pcg4d(seed, 1001, 1 + pair, next)) - 1;
}

/**
 * Makes the MDP of a recipe.
 *
 * @param recipe The recipe.
 */
export function denseMdp(recipe: MdpRecipe): DenseMdp {
  const { seed, live, actions, inadmissible } = recipe;
  const states = live + 3;
  const probability = new Float64Array(states * actions * states);
  const reward = new Float64Array(probability.length);
  const clinician = new Float64Array(states * actions);
  const admissible = new Uint8Array(states * actions).fill(1);
  const draw = (purpose: number, i: number, j = 0) => uniform(pcg4d(seed, purpose, i, j));
  for (let pair = 0; pair < states * actions; pair++) {
    const s = Math.floor(pair / actions);
    if (s >= live) {
      probability[pair * states + states - 1] = 1;
      continue;
    }
    rowOf(recipe, pair, s).forEach((p, t) => {
      probability[pair * states + t] = p;
      reward[pair * states + t] = rewardOf(recipe, pair, t);
    });
    const always = Math.floor(draw(1002, s) * actions);
    if (pair % actions !== always && draw(1003, pair) < inadmissible) admissible[pair] = 0;
    clinician[pair] = draw(1004, pair) < 0.7 || pair % actions === always
      ? draw(1005, pair) + 0.01
      : 0;
  }
  for (let s = 0; s < live; s++) {
    scaled(Array.from(clinician.subarray(s * actions, (s + 1) * actions)))
      .forEach((p, a) => clinician[s * actions + a] = p);
  }
  const initial = new Float64Array(states);
  const starts = Array.from(
    { length: live },
    (_, s) => s === 0 || draw(1006, s) < 0.5 ? draw(1007, s) + 0.01 : 0,
  );
  initial.set(scaled(starts));
  const features = Float64Array.from(
    { length: states * recipe.features },
    (_, i) => 4 * draw(1008, i) - 2,
  );
  return {
    recipe,
    states,
    live,
    actions,
    probability,
    reward,
    initial,
    clinician,
    admissible,
    features,
  };
}

/**
 * The two files of an MDP.
 *
 * @param mdp The MDP.
 * @returns The arrays of `dynamics.npz` and the text of the admissible actions.
 */
export function filesOf(mdp: DenseMdp): { arrays: Map<string, NpyArray>; text: string } {
  const { states, actions, recipe } = mdp;
  const shapes: [string, Float64Array, number[]][] = [
    ["tx_mat", mdp.probability, [states, actions, states]],
    ["r_mat", mdp.reward, [states, actions, states]],
    ["d_0", mdp.initial, [states]],
    ["expert_policy", mdp.clinician, [states, actions]],
    ["state_cluster_centers", mdp.features, [states, recipe.features]],
    ["sofa_scores", new Float64Array(states), [states]],
  ];
  const arrays = new Map(shapes.map(([name, data, shape]) => [
    name,
    npyArray(recipe.float32.includes(name) ? Float32Array.from(data) : data, { shape }),
  ]));
  const rows = Array.from(
    { length: states },
    (_, s) =>
      Array.from({ length: actions }, (_, a) => a).filter((a) => mdp.admissible[s * actions + a]),
  );
  const text = [rows.map((row) => row.length), ...rows].map((row) => row.join(" ") + "\n").join("");
  return { arrays, text };
}

/**
 * A random policy.
 *
 * @param mdp The MDP.
 * @param salt Which.
 * @param deterministic Whether it takes one action a state.
 * @returns (S,A) probabilities.
 */
export function randomPolicyOf(mdp: DenseMdp, salt: number, deterministic: boolean): Float64Array {
  const { states, live, actions, recipe: { seed } } = mdp;
  const policy = new Float64Array(states * actions);
  for (let s = 0; s < live; s++) {
    const weights = Array.from(
      { length: actions },
      (_, a) => uniform(pcg4d(seed, 1010 + salt, s, a)),
    );
    const most = weights.indexOf(Math.max(...weights));
    const kept = weights.map((w, a) =>
      deterministic ? Number(a === most) : w > 0.4 || a === most ? w : 0
    );
    policy.set(scaled(kept), s * actions);
  }
  return policy;
}
