/**
 * What an action leads to: death, survival, or which state, and what each of them is worth.
 *
 * @module
 */
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { PolicyFacts } from "./policy_facts.ts";
import { survivalsFrom } from "./state_view.ts";

/** A state that an action may lead to. */
export interface NextState {
  /** The state. */
  readonly state: number;
  /** Probability of it. */
  readonly probability: number;
  /** Exact survival from there, one number a policy. */
  readonly survivals: readonly number[];
}

/** What an action leads to. */
export interface Consequences {
  /** The state. */
  readonly state: number;
  /** The action. */
  readonly action: number;
  /** Whether it is admissible; if not, it does what the mean of the admissible ones does. */
  readonly admissible: boolean;
  /** Probability that the patient dies in this step. */
  readonly death: number;
  /** Probability that the patient survives in this step. */
  readonly survival: number;
  /** The likeliest states that go on, likeliest first. */
  readonly next: readonly NextState[];
  /** How many further states it may lead to. */
  readonly others: number;
  /** Probability of those. */
  readonly otherProbability: number;
  /** Exact survival if it is taken and a policy is followed afterwards, one number a policy. */
  readonly survivals: readonly number[];
}

/** States that are listed. */
const LISTED = 8;

/**
 * What an action leads to.
 *
 * @param mdp The process.
 * @param pair A live state and an action.
 * @param policies The policies.
 * @throws {RangeError} If there is no such pair.
 */
export function consequencesOf(
  mdp: TabularMdp,
  { state, action }: { readonly state: number; readonly action: number },
  policies: readonly PolicyFacts[],
): Consequences {
  const { live, actions, row, rowStart, next, probability } = mdp;
  const isPair = state >= 0 && state < live && action >= 0 && action < actions;
  if (!isPair) throw new RangeError(`Cannot take action ${action} in state ${state}`);
  const pair = state * actions + action;
  const entries = Array.from(
    { length: rowStart[row[pair] + 1] - rowStart[row[pair]] },
    (_, i) => ({
      state: next[rowStart[row[pair]] + i],
      probability: probability[rowStart[row[pair]] + i],
    }),
  );
  const going = entries.filter((entry) => entry.state < live)
    .sort((a, b) => b.probability - a.probability || a.state - b.state);
  const sum = (of: typeof entries) => of.reduce((total, entry) => total + entry.probability, 0);
  return {
    state,
    action,
    admissible: mdp.admissible[pair] === 1,
    death: sum(entries.filter((entry) => entry.state >= live && entry.state !== mdp.survival)),
    survival: sum(entries.filter((entry) => entry.state === mdp.survival)),
    next: going.slice(0, LISTED).map((entry) => ({
      ...entry,
      survivals: survivalsFrom(policies, entry.state),
    })),
    others: Math.max(0, going.length - LISTED),
    otherProbability: sum(going.slice(LISTED)),
    survivals: policies.map(({ afterAction }) => afterAction[pair]),
  };
}
