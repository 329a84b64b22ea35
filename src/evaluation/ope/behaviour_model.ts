/**
 * A model of the behaviour on numbered states: counts of which a part is given to actions that were not seen.
 *
 * b(a|s) = max(n(s,a) - d, 0) / n(s) + d k(s) / n(s) b(a), k(s) the number of different actions seen in s and b(a) =
 * (n(a) + 1) / (N + A): absolute discounting (Ney, Essen and Kneser, "On Structuring Probabilistic Dependences in Stochastic
 * Language Modelling", Computer Speech and Language 8, 1994), shrunk to the actions' shares anywhere. Where many rare
 * actions were seen, more of them are to come; a prior of fixed weight gives those too little, and what was given to a
 * patient against a model's odds then weighs more than it ought to. Records bring a cloned network's probabilities instead;
 * the patients who are evaluated fit neither.
 *
 * Shapes: N rows, S states, A actions.
 *
 * @module
 */
import type { DiscreteDataset } from "../../dataset/dataset.ts";

/** What is taken of each count d. */
export const COUNT_DISCOUNT = 0.5;

/**
 * Share of each action, each being counted once more than it occurs.
 *
 * @param dataset The rows.
 * @returns (A)
 */
export function marginalBehaviour(
  { action, actions }: Pick<DiscreteDataset, "action" | "actions">,
): Float64Array {
  const share = new Float64Array(actions).fill(1);
  for (const a of action) share[a]++;
  return share.map((count) => count / (action.length + actions));
}

/**
 * Fits the model; in a state without rows it is the actions' shares.
 *
 * @param dataset The rows to fit on.
 * @param options What is taken of each count, above 0 and below 1 (default {@link COUNT_DISCOUNT}).
 * @returns (S,A), nowhere 0.
 */
export function countedBehaviour(
  dataset: Pick<DiscreteDataset, "action" | "actions" | "state" | "states">,
  { discount = COUNT_DISCOUNT }: { readonly discount?: number } = {},
): Float64Array {
  const { state, action, states, actions } = dataset;
  const marginal = marginalBehaviour(dataset);
  const counts = new Float64Array(states * actions);
  state.forEach((s, i) => counts[s * actions + action[i]]++);
  const model = counts.slice();
  for (let first = 0; first < counts.length; first += actions) {
    const row = counts.subarray(first, first + actions);
    const total = row.reduce((sum, count) => sum + count, 0);
    const given = total === 0 ? 1 : discount * row.filter((count) => count > 0).length / total;
    row.forEach((count, a) => {
      const kept = total === 0 ? 0 : Math.max(count - discount, 0) / total;
      model[first + a] = kept + given * marginal[a];
    });
  }
  return model;
}
