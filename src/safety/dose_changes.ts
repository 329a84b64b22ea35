/**
 * How often a policy changes the dose from one step of care to the next.
 *
 * With x(s) the expected visits, the pairs of successive steps have the weights
 * x(s) pi(a|s) P(s'|s,a) pi(a'|s') for live s'; the rate is the share of those weights with a' != a.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { LEVELS, treatmentOf } from "../mdp/action.ts";
import type { InadmissibleHandling, TabularMdp } from "../mdp/tabular_mdp.ts";

/** Shares of successive steps between which a dose changes; null where no episode has a second step. */
export interface DoseChanges {
  /** Either dose changes. */
  readonly either: number | null;
  /** The fluid changes. */
  readonly fluid: number | null;
  /** The vasopressor changes. */
  readonly vasopressor: number | null;
}

/** (S,5) probabilities of the levels of one treatment in each state. */
function levelProbabilities(
  mdp: TabularMdp,
  policy: Float64Array,
  kind: "fluid" | "vasopressor",
): Float64Array {
  const levels = new Float64Array(mdp.live * LEVELS);
  for (let pair = 0; pair < mdp.live * mdp.actions; pair++) {
    const state = Math.floor(pair / mdp.actions);
    levels[state * LEVELS + treatmentOf(pair % mdp.actions)[kind]] += policy[pair];
  }
  return levels;
}

/**
 * The rates of change of dose, exact.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities of the actions.
 * @param options `pairs`: (S,A) expected number of times each action is taken in each state, under the same
 * handling of `inadmissible` actions.
 */
export function doseChanges(
  mdp: TabularMdp,
  policy: Float64Array,
  options: { readonly pairs: Float64Array; readonly inadmissible: InadmissibleHandling },
): DoseChanges {
  const { pairs, inadmissible } = options;
  const { live, actions } = mdp;
  const fluids = levelProbabilities(mdp, policy, "fluid");
  const vasopressors = levelProbabilities(mdp, policy, "vasopressor");
  let all = 0;
  const same = { either: 0, fluid: 0, vasopressor: 0 };
  for (let pair = 0; pair < live * actions; pair++) {
    const dies = inadmissible === "terminate" && !mdp.admissible[pair];
    if (pairs[pair] === 0 || dies) continue;
    const action = pair % actions;
    const { fluid, vasopressor } = treatmentOf(action);
    const row = mdp.row[pair];
    for (let k = mdp.rowStart[row]; k < mdp.rowStart[row + 1]; k++) {
      const next = mdp.next[k];
      if (next >= live) continue;
      const weight = pairs[pair] * mdp.probability[k];
      all += weight;
      same.either += weight * policy[next * actions + action];
      same.fluid += weight * fluids[next * LEVELS + fluid];
      same.vasopressor += weight * vasopressors[next * LEVELS + vasopressor];
    }
  }
  const rate = (unchanged: number) => all === 0 ? null : 1 - unchanged / all;
  return {
    either: rate(same.either),
    fluid: rate(same.fluid),
    vasopressor: rate(same.vasopressor),
  };
}
