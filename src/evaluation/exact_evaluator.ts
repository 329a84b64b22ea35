/**
 * Exact evaluation: in the MDP whose states a model's data are, and nowhere else.
 *
 * @module
 */
import { scoresApply } from "../dataset/data_identity.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { type Evaluator, unscored } from "./evaluator.ts";
import { networkPolicy } from "./network_policy.ts";
import { observe } from "./observers.ts";
import { type ScoreOptions, scorePolicy } from "./policy_score.ts";

/**
 * Makes the evaluator. A model whose data are not known to be of the MDP's states has no score in it, and one
 * that reads features, or has no policy of its own, has none anywhere.
 *
 * @param mdp The process.
 * @param options Episodes to simulate as well.
 */
export function exactEvaluator(
  mdp: TabularMdp,
  { simulation }: Pick<ScoreOptions, "simulation"> = {},
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
      { gamma, inadmissible, simulation },
    );
    const observed = { mdp, policy: probabilities, seed, inadmissible };
    return { ...score, states, ...observe(observers, observed) };
  };
}
