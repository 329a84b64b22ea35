/**
 * The MDP a dataset looks like: every seen pair leads where the data say it led, as often.
 *
 * P(s'|s,a) = n(s,a,s') / n(s,a) and r(s,a) = mean reward, the maximum-likelihood model. What
 * terminated has no next state, so that a row sums to the share that goes on. An unseen pair is worth
 * nothing and goes nowhere.
 *
 * Shapes: S states, A actions, T distinct (s,a,s') that go on.
 *
 * @module
 */
import type { TransitionCounts } from "../dataset/transition_counts.ts";

/** The maximum-likelihood MDP of a dataset. Pair (s,a) is numbered `s * actions + a`. */
export interface EmpiricalMdp {
  /** Number of states S. */
  readonly states: number;
  /** Number of actions A. */
  readonly actions: number;
  /** (S,A) n(s,a). */
  readonly count: Uint32Array;
  /** (S) n(s). */
  readonly stateCount: Float64Array;
  /** (S,A) mean reward, 0 where the pair is unseen. */
  readonly reward: Float64Array;
  /** (S*A+1) a pair goes on to the entries from `start[pair]` up to, not including, the next. */
  readonly start: Uint32Array;
  /** (T) next state of an entry, ascending within a pair. */
  readonly next: Uint16Array;
  /** (T) its probability, above 0. */
  readonly probability: Float64Array;
  /** The dataset's most frequent action, the lowest of equals. */
  readonly commonest: number;
}

/** Values that a backup looks ahead to. */
export interface Lookahead {
  /** Discount, 0 to 1. */
  readonly gamma: number;
  /** (S) value of each state. */
  readonly value: Float64Array;
}

/**
 * Makes the maximum-likelihood MDP.
 *
 * @param counts Counts of the dataset.
 */
export function empiricalMdp(counts: TransitionCounts): EmpiricalMdp {
  const { states, actions, pair } = counts;
  const pairs = states * actions;
  const count = new Uint32Array(pairs);
  const stateCount = new Float64Array(states);
  const reward = new Float64Array(pairs);
  const start = new Uint32Array(pairs + 1);
  const probability = new Float64Array(counts.next.length);
  const actionCount = new Float64Array(actions);
  pair.forEach((p, k) => {
    const n = counts.count[k];
    count[p] = n;
    stateCount[Math.floor(p / actions)] += n;
    actionCount[p % actions] += n;
    reward[p] = counts.rewardSum[k] / n;
    start[p + 1] = counts.start[k + 1] - counts.start[k];
    for (let i = counts.start[k]; i < counts.start[k + 1]; i++) {
      probability[i] = counts.nextCount[i] / n;
    }
  });
  for (let p = 0; p < pairs; p++) start[p + 1] += start[p];
  const commonest = actionCount.indexOf(actionCount.reduce((a, b) => Math.max(a, b), 0));
  return {
    states,
    actions,
    count,
    stateCount,
    reward,
    start,
    next: counts.next,
    probability,
    commonest,
  };
}

/**
 * The value of taking an action once and being worth `value` thereafter:
 * r(s,a) + gamma sum P(s'|s,a) V(s'), which is 0 for an unseen pair.
 *
 * @param mdp The process.
 * @param pair Number of the pair.
 * @param lookahead Discount and values.
 */
export function backup(mdp: EmpiricalMdp, pair: number, { gamma, value }: Lookahead): number {
  const { start, next, probability } = mdp;
  const end = start[pair + 1];
  let sum = 0;
  for (let i = start[pair]; i < end; i++) sum += probability[i] * value[next[i]];
  return mdp.reward[pair] + gamma * sum;
}

/**
 * How the data act: pi(a|s) = n(s,a) / n(s); in an unseen state the dataset's most frequent action.
 *
 * @param mdp The process.
 * @returns (S,A) probabilities.
 */
export function empiricalBehaviour(mdp: EmpiricalMdp): Float64Array {
  const { states, actions, count, stateCount, commonest } = mdp;
  const policy = new Float64Array(states * actions);
  for (let s = 0; s < states; s++) {
    if (stateCount[s] === 0) policy[s * actions + commonest] = 1;
    for (let a = 0; a < actions && stateCount[s] > 0; a++) {
      policy[s * actions + a] = count[s * actions + a] / stateCount[s];
    }
  }
  return policy;
}
