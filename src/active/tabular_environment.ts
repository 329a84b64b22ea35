/**
 * A finite MDP as the environment of a study: policies are scored exactly.
 *
 * @module
 */
import type { StudyEnvironment } from "../config/active_config.ts";
import { collect } from "../dataset/collect.ts";
import { evaluateEnding } from "../mdp/exact_evaluation.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import { deterministicPolicy, optimalPolicy, randomPolicy } from "../mdp/policies.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { rewardRange, valueBounds } from "../mdp/value_bounds.ts";
import { valueIteration } from "../mdp/value_iteration.ts";
import { rareActionsMdp } from "./rare_actions_mdp.ts";
import { clonedActions, rowLook } from "./row_look.ts";
import type { Environment, LoggedData } from "./study_types.ts";

/** Groups of rows: one a pair. */
function pairGroups(state: Uint16Array, action: Uint8Array, mdp: TabularMdp) {
  const width = mdp.featureNames.length;
  const numbers = new Map<number, number>();
  const features: number[] = [];
  const group = Uint32Array.from(state, (s, i) => {
    const pair = s * mdp.actions + action[i];
    let number = numbers.get(pair);
    if (number === undefined) {
      numbers.set(pair, number = numbers.size);
      features.push(...mdp.features.subarray(s * width, (s + 1) * width));
    }
    return number;
  });
  return rowLook(group, Float64Array.from(features), width);
}

/**
 * Makes the environment.
 *
 * @param environment Kind, episodes, horizon, discount.
 * @param mdp The process.
 */
export function tabularEnvironment(
  environment: StudyEnvironment,
  mdp: TabularMdp,
): Environment {
  const { gamma, episodes, horizon } = environment;
  const best = valueIteration(mdp, { gamma }).action;
  const valueOf = (policy: Float64Array): number => {
    const { survival, discountedReturn } = evaluateEnding(mdp, policy, { gamma });
    return gamma === 1 ? survival : discountedReturn;
  };
  return {
    states: mdp.states,
    actions: mdp.actions,
    gamma,
    bounds: valueBounds(rewardRange(mdp), gamma),
    collect(seed): LoggedData {
      const rows = collect(mdp, mdp.clinician, { episodes, seed, maxSteps: horizon });
      return {
        rows,
        dense: null,
        look: pairGroups(rows.state, rows.action, mdp),
        optimal: rows.action.map((action, i) => action === best[rows.state[i]] ? 1 : 0),
        cloned: clonedActions(rows),
      };
    },
    score(policy) {
      if (policy.kind === "network") throw new RangeError("Cannot score a network on a table");
      const value = valueOf(deterministicPolicy(mdp, policy.action));
      return { value, error: 0, returns: null };
    },
    references() {
      const exact = (policy: string, probabilities: Float64Array) => ({
        policy,
        value: valueOf(probabilities),
        error: 0,
      });
      return {
        scores: [
          exact("random", randomPolicy(mdp)),
          exact("clinician", mdp.clinician),
          exact("optimal", optimalPolicy(mdp, { gamma })),
        ],
        refinement: [],
      };
    },
  };
}

/**
 * Loads the MDP of a study.
 *
 * @param kind Which.
 */
export async function studyMdp(kind: "icu-sepsis" | "rare-actions"): Promise<TabularMdp> {
  return kind === "icu-sepsis" ? await loadMdp() : rareActionsMdp();
}
