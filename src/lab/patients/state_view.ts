/**
 * All that is shown of a state: its features, how often it is met, what is done in it, and what that is worth.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { LEVELS } from "../../mdp/action.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { ActionGrid } from "./action_grid.ts";
import { type FeatureText, featureTexts } from "./feature_words.ts";
import type { PolicyFacts } from "./policy_facts.ts";

/** How the numbers of a map are written. */
export type MapFormat = "count" | "share" | "value";

/** A number an action. */
export interface ActionMap {
  /** What it shows. */
  readonly title: string;
  /** Which of the policies it is of; null of the data. */
  readonly policy: number | null;
  /** How its numbers are written: counts, probabilities, or values of a network. */
  readonly format: MapFormat;
  /** (A) the numbers. */
  readonly values: readonly number[];
}

/** What a state is: one that goes on, or how an episode ends. */
export type StateKind = "live" | "death" | "survival";

/** A state as it is shown. */
export interface StateView {
  /** Its number. */
  readonly state: number;
  /** What it is. */
  readonly kind: StateKind;
  /** Number of live states: those from 0 up. */
  readonly liveStates: number;
  /** Its mean SOFA score. */
  readonly sofa: number;
  /** Its features in words and units. */
  readonly features: readonly FeatureText[];
  /** Probability that an episode starts in it. */
  readonly starts: number;
  /** Expected number of times that an episode of the clinicians is in it. */
  readonly visits: number;
  /** How often the data show it; null without data. */
  readonly seen: number | null;
  /** (A) whether the action is admissible. */
  readonly admissible: readonly boolean[];
  /** Maps of the actions. */
  readonly maps: readonly ActionMap[];
  /** Exact survival from here, one number a policy. */
  readonly survivals: readonly number[];
  /** Exact survival if an action is taken and a policy followed afterwards: (A) a policy; empty where it ended. */
  readonly afterActions: readonly (readonly number[])[];
  /** What the actions are. */
  readonly grid: ActionGrid;
}

/** Actions of ICU-Sepsis. */
const GRID: ActionGrid = {
  rows: { name: "fluid", levels: LEVELS },
  columns: { name: "vasopressor", levels: LEVELS },
};

/** What is known beside the process. */
export interface Known {
  /** Policies, the clinicians' first. */
  readonly policies: readonly PolicyFacts[];
  /** (S,A) n(s,a) of the data, if there are some. */
  readonly counts?: ArrayLike<number>;
}

/** What a state is. */
function kindOf(mdp: TabularMdp, state: number): StateKind {
  return state < mdp.live ? "live" : state === mdp.survival ? "survival" : "death";
}

/**
 * Exact survival from a state, one number a policy.
 *
 * @param policies The policies.
 * @param state The state.
 */
export function survivalsFrom(policies: readonly PolicyFacts[], state: number): number[] {
  return policies.map(({ survival }) => survival[state]);
}

/**
 * What is shown of a state.
 *
 * @param mdp The process.
 * @param state Its number.
 * @param known Policies, and counts of the data.
 * @throws {RangeError} If there is no such state.
 */
export function stateView(mdp: TabularMdp, state: number, { policies, counts }: Known): StateView {
  if (!(Number.isInteger(state) && state >= 0 && state < mdp.states)) {
    throw new RangeError(`Cannot show state ${state}, expected 0 to ${mdp.states - 1}`);
  }
  const { actions, featureNames } = mdp;
  const width = featureNames.length;
  const row = (table: ArrayLike<number>): number[] =>
    Array.from({ length: actions }, (_, a) => table[state * actions + a]);
  const seen = counts && row(counts);
  const maps: ActionMap[] = [];
  const add = (map: ActionMap) => maps.push(map);
  if (seen) add({ title: "the data's counts", policy: null, format: "count", values: seen });
  for (const [of, { name, policy, network }] of policies.entries()) {
    if (network) {
      const title = `${name}: its network's values`;
      add({ title, policy: of, format: "value", values: row(network) });
    }
    add({ title: `${name}: choices`, policy: of, format: "share", values: row(policy) });
  }
  return {
    state,
    kind: kindOf(mdp, state),
    liveStates: mdp.live,
    sofa: mdp.sofa[state],
    features: featureTexts(featureNames, mdp.features.subarray(state * width, (state + 1) * width)),
    starts: mdp.initial[state],
    visits: policies[0].visits?.[state] ?? NaN,
    seen: seen ? seen.reduce((sum, n) => sum + n, 0) : null,
    admissible: row(mdp.admissible).map(Boolean),
    maps,
    survivals: survivalsFrom(policies, state),
    afterActions: state < mdp.live ? policies.map(({ afterAction }) => row(afterAction)) : [],
    grid: GRID,
  };
}
