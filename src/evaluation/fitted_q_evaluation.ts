/**
 * Fitted Q evaluation on held-out counts: what a policy is worth in the MDP that they look like.
 *
 * Le, Voloshin and Yue, "Batch Policy Learning under Constraints", ICML 2019, algorithm 3; for a table its
 * fixed point solves V = (I - gamma P_pi)^-1 r_pi on the maximum-likelihood MDP. An unseen pair is
 * worth 0. Reward 1 for surviving and gamma 1 make it an estimate of survival.
 *
 * Its error is judged by the efficient influence function (Kallus and Uehara, "Double Reinforcement
 * Learning for Efficient Off-Policy Evaluation in Markov Decision Processes", JMLR 21, 2020), which for a
 * table is the delta method: an episode moves the estimate by 1/E of
 * V(s_0) - v + sum_t w(s_t,a_t) (r_t + gamma V(s_{t+1}) - Q(s_t,a_t)), w = x(s) pi(a|s) / (n(s,a) / E),
 * x the policy's discounted visits. What is unseen it knows nothing of. Episodes of one patient are not independent,
 * patients are: theirs are added up.
 *
 * Shapes: S states, A actions, E episodes, P patients.
 *
 * @module
 */
import { ENDING } from "../dataset/dataset.ts";
import { backup } from "../tabular/empirical_mdp.ts";
import { byPatient, type HeldOut } from "./held_out.ts";
import { heldOutChain, transposed } from "./held_out_chain.ts";
import { meanSd } from "./mean_sd.ts";
import { solveRows } from "./solve_rows.ts";

/** What held-out data say a policy is worth. */
export interface FittedValue {
  /** Estimated return. */
  readonly value: number;
  /** Probability that an episode comes to a pair the held-out data never show, which ends it there. */
  readonly unseen: number;
}

/** The same, and how sure it is. */
export interface FittedQEvaluation extends FittedValue {
  /** Its standard error, patients being independent; null for a single patient. */
  readonly standardError: number | null;
  /** (S) the policy's discounted visits to each state before it is lost. */
  readonly visits: Float64Array;
  /** (P) what each patient adds: the estimate's error is about their mean's. */
  readonly influence: Float64Array;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i], 0);
}

/** What each episode adds. */
function influenceOf(data: HeldOut, known: {
  readonly policy: Float64Array;
  readonly value: Float64Array;
  readonly visits: Float64Array;
  readonly gamma: number;
}): Float64Array {
  const { policy, value, visits, gamma } = known;
  const { dataset, starts, mdp } = data;
  const { state, action, reward, nextState, ending } = dataset;
  const { actions, count } = mdp;
  const q = Float64Array.from(policy, (p, pair) => p > 0 ? backup(mdp, pair, known) : 0);
  const overall = dot(data.initial, value);
  const episodes = starts.length - 1;
  return Float64Array.from({ length: episodes }, (_, e) => {
    let sum = value[state[starts[e]]] - overall;
    for (let i = starts[e]; i < starts[e + 1]; i++) {
      const pair = state[i] * actions + action[i];
      if (policy[pair] === 0) continue;
      const weight = visits[state[i]] * policy[pair] / (count[pair] / episodes);
      const ahead = ending[i] & ENDING.terminated ? 0 : gamma * value[nextState[i]];
      sum += weight * (reward[i] + ahead - q[pair]);
    }
    return sum;
  });
}

/**
 * Evaluates a policy on held-out data, without the error.
 *
 * @param data The episodes.
 * @param policy (S,A) probabilities of the actions.
 * @param options `gamma`, discount of the return, 0 to 1.
 */
export function fittedValue(
  data: HeldOut,
  policy: Float64Array,
  { gamma }: { readonly gamma: number },
): FittedValue {
  const chain = heldOutChain(data.mdp, policy);
  return {
    value: dot(data.initial, solveRows(chain, chain.reward, gamma)),
    unseen: chain.lost.some((p) => p > 0) ? dot(data.initial, solveRows(chain, chain.lost, 1)) : 0,
  };
}

/**
 * Evaluates a policy on held-out data.
 *
 * @param data The episodes.
 * @param policy (S,A) probabilities of the actions.
 * @param options `gamma`, discount of the return, 0 to 1.
 */
export function fittedQEvaluation(
  data: HeldOut,
  policy: Float64Array,
  { gamma }: { readonly gamma: number },
): FittedQEvaluation {
  const chain = heldOutChain(data.mdp, policy);
  const value = solveRows(chain, chain.reward, gamma);
  const visits = solveRows(transposed(chain), data.initial, gamma);
  const influence = byPatient(data, influenceOf(data, { policy, value, visits, gamma }));
  const { sd } = meanSd(Array.from(influence));
  return {
    value: dot(data.initial, value),
    standardError: sd === null ? null : sd / Math.sqrt(influence.length),
    unseen: dot(data.initial, solveRows(chain, chain.lost, 1)),
    visits,
    influence,
  };
}
