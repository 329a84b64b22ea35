/**
 * Walking a patient: one action at a time, chosen by hand or by a policy, and what each did to the odds.
 *
 * @module
 */
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { pcg4d, STREAM, uniform } from "../../random/pcg4d.ts";
import type { PolicyFacts } from "./policy_facts.ts";

/** What a step did to the odds under one policy. */
export interface StepOdds {
  /** Exact survival before the action. */
  readonly before: number;
  /** Exact survival once the action is taken, before chance decides. */
  readonly chosen: number;
  /** Exact survival in the state that came of it: 1 or 0 where the walk ended. */
  readonly after: number;
}

/** A step of a walk. */
export interface WalkStep {
  /** Its number, from 0. */
  readonly step: number;
  /** State before it. */
  readonly state: number;
  /** The action. */
  readonly action: number;
  /** Name of the policy that chose it; null for the visitor. */
  readonly by: string | null;
  /** State after it. */
  readonly nextState: number;
}

/** What is drawn in a step. */
const DRAWN = { start: 0, action: 1, transition: 2 } as const;

/** Draws an index by weights that sum to 1; rounding leaves the last positive one for what is over. */
function drawIndex(weights: ArrayLike<number>, u: number): number {
  let [sum, last] = [0, 0];
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    sum += weights[i];
    last = i;
    if (u < sum) return i;
  }
  return last;
}

/**
 * The first state of a patient, drawn as the process begins.
 *
 * @param mdp The process.
 * @param seed The walk's seed.
 */
export function drawPatient(mdp: TabularMdp, seed: number): number {
  return drawIndex(mdp.initial, uniform(pcg4d(seed, STREAM.walk, 0, DRAWN.start)));
}

/**
 * Takes a step.
 *
 * @param mdp The process.
 * @param at Where the walk is: its seed, the step's number and the state, a live one.
 * @param choice An action, or the policy that draws one.
 * @returns The step; the same seed, step, state and choice give the same.
 * @throws {RangeError} If the walk has ended, or there is no such action.
 */
export function walkStep(
  mdp: TabularMdp,
  { seed, step, state }: { readonly seed: number; readonly step: number; readonly state: number },
  choice: number | Pick<PolicyFacts, "name" | "policy">,
): WalkStep {
  const { live, actions, row, rowStart, probability, next } = mdp;
  if (!(state >= 0 && state < live)) throw new RangeError(`Cannot walk on from state ${state}`);
  const drawn = (policy: Float64Array) =>
    drawIndex(
      policy.subarray(state * actions, (state + 1) * actions),
      uniform(pcg4d(seed, STREAM.walk, step, DRAWN.action)),
    );
  const [by, action] = typeof choice === "number"
    ? [null, choice]
    : [choice.name, drawn(choice.policy)];
  if (!(action >= 0 && action < actions)) throw new RangeError(`Cannot take action ${action}`);
  const pair = state * actions + action;
  const [from, to] = [rowStart[row[pair]], rowStart[row[pair] + 1]];
  const u = uniform(pcg4d(seed, STREAM.walk, step, DRAWN.transition));
  const nextState = next[from + drawIndex(probability.subarray(from, to), u)];
  return { step, state, action, by, nextState };
}

/**
 * What steps did to the odds under each policy.
 *
 * @param mdp The process.
 * @param steps The steps.
 * @param policies The policies.
 * @returns A list a step, with an entry a policy.
 */
export function oddsOf(
  { actions }: TabularMdp,
  steps: readonly WalkStep[],
  policies: readonly PolicyFacts[],
): StepOdds[][] {
  return steps.map(({ state, action, nextState }) =>
    policies.map(({ survival, afterAction }) => ({
      before: survival[state],
      chosen: afterAction[state * actions + action],
      after: survival[nextState],
    }))
  );
}
