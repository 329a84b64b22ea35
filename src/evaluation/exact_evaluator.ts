/**
 * Exact evaluation: in the MDP whose states a model's data are, and nowhere else.
 *
 * @module
 */
import { scoresApply } from "../dataset/data_identity.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { type Evaluator, unscored } from "./evaluator.ts";
import { actionValues, networkPolicy } from "./network_policy.ts";
import { observe } from "./observers.ts";
import { type ScoreOptions, scorePolicy } from "./policy_score.ts";
import { tableRows } from "./state_scores.ts";

/**
 * Makes the evaluator. A model whose data are not known to be of the MDP's states has no score in it, and one
 * that reads features, or has no policy of its own, has none anywhere.
 *
 * @param mdp The process.
 * @param options Episodes to simulate as well, and whether to say what each model does in every state.
 */
export function exactEvaluator(
  mdp: TabularMdp,
  { simulation, byState }: Pick<ScoreOptions, "simulation" | "byState"> = {},
): Evaluator {
  return (model) => {
    const { name, seed, network, fallback, gamma, inadmissible, observers } = model;
    if (network === null || network.shape.input.kind === "dense") {
      return { ...unscored(model), states: null };
    }
    const states = model.basis(mdp);
    if (!scoresApply(states)) return { ...unscored(model), states };
    const probabilities = networkPolicy(mdp, network, name);
    const score = scorePolicy(
      mdp,
      { policy: name, probabilities, fallback },
      { gamma, inadmissible, simulation, byState },
    );
    const observed = { mdp, policy: probabilities, seed, inadmissible };
    const by_state = score.by_state && {
      ...score.by_state,
      network: tableRows(actionValues(mdp, network, name), mdp.actions),
    };
    return { ...score, ...(by_state && { by_state }), states, ...observe(observers, observed) };
  };
}
