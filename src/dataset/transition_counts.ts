/**
 * What a dataset of numbered states comes to: how often each pair and each transition occurs.
 *
 * The gradient of a loss over all transitions depends on the data through these numbers alone if the
 * loss is squared or a cross-entropy. Counts are integers: float32 would lose them above 2^24. Of transitions with
 * weights they are sums of weights, in float64.
 *
 * Shapes: N transitions, S states, A actions, K pairs that occur, T distinct (s,a,s') that go on.
 *
 * @module
 */
import { type DiscreteDataset, ENDING } from "./dataset.ts";
import { tripleIndex } from "./triple_index.ts";

/** Counts of a dataset. Pair (s,a) is numbered `s * actions + a`. */
export interface TransitionCounts {
  /** Number of states S. */
  readonly states: number;
  /** Number of actions A. */
  readonly actions: number;
  /** Number of transitions N, at most 2^32 - 1, or the sum of their weights. */
  readonly transitions: number;
  /** (K) the pairs that occur, ascending. */
  readonly pair: Uint32Array;
  /** (K) n(s,a) of each. */
  readonly count: Uint32Array | Float64Array;
  /** (K) sum of the rewards. */
  readonly rewardSum: Float64Array;
  /** (K) sum of the squared rewards. */
  readonly rewardSquares: Float64Array;
  /** (K+1) pair k goes on to the entries from `start[k]` up to, not including, `start[k + 1]`. */
  readonly start: Uint32Array;
  /** (T) next state of an entry, ascending within a pair; transitions that terminated have none. */
  readonly next: Uint16Array;
  /** (T) how often the pair goes on to it. */
  readonly nextCount: Uint32Array | Float64Array;
  /** (T) sum of the rewards on the way to it. */
  readonly nextRewardSum: Float64Array;
}

/** One transition, as far as counts depend on it. */
export interface CountedTransition {
  /** State before the action. */
  readonly state: number;
  /** The action. */
  readonly action: number;
  /** Its reward. */
  readonly reward: number;
  /** State after the action; not read if the transition terminated. */
  readonly nextState: number;
  /** The MDP ended. */
  readonly terminated: boolean;
}

/** Takes in transitions one at a time, so that more can be counted than memory would hold. */
export interface TransitionCounter {
  /** Counts a transition as often as its weight says (default: once); not at all if that is 0. */
  add(transition: CountedTransition, weight?: number): void;
  /** The counts so far. */
  counts(): TransitionCounts;
}

/**
 * Starts to count.
 *
 * @param sizes Number of states S and of actions A.
 */
export function transitionCounter(
  { states, actions }: { readonly states: number; readonly actions: number },
): TransitionCounter {
  const pairCount = new Float64Array(states * actions);
  const rewardSum = new Float64Array(states * actions);
  const rewardSquares = new Float64Array(states * actions);
  const triples = tripleIndex();
  let entryCount = new Float64Array(1024);
  let entryReward = new Float64Array(1024);
  let transitions = 0;
  let isWeighted = false;

  /** Doubles the room for entries. */
  function grow(): void {
    const [counted, rewarded] = [entryCount, entryReward];
    entryCount = new Float64Array(2 * counted.length);
    entryReward = new Float64Array(2 * rewarded.length);
    entryCount.set(counted);
    entryReward.set(rewarded);
  }

  return {
    add({ state, action, reward, nextState, terminated }, weight = 1) {
      if (weight === 0) return;
      const pair = state * actions + action;
      isWeighted ||= weight !== 1;
      transitions += weight;
      pairCount[pair] += weight;
      rewardSum[pair] += weight * reward;
      rewardSquares[pair] += weight * reward * reward;
      if (terminated) return;
      const entry = triples.entryOf(pair, nextState);
      if (entry >= entryCount.length) grow();
      entryCount[entry] += weight;
      if (reward !== 0) entryReward[entry] += weight * reward;
    },
    counts() {
      if (transitions >= 2 ** 32) {
        throw new RangeError(`Cannot count ${transitions} transitions, expected under 2^32`);
      }
      const pair = Uint32Array.from(pairCount.keys()).filter((p) => pairCount[p] > 0);
      const entries = Uint32Array.from({ length: triples.size }, (_, entry) => entry).sort(
        (a, b) => triples.pairOf(a) - triples.pairOf(b) || triples.nextOf(a) - triples.nextOf(b),
      );
      const start = new Uint32Array(pair.length + 1);
      for (let k = 0, at = 0; k < pair.length; k++) {
        while (at < entries.length && triples.pairOf(entries[at]) === pair[k]) at++;
        start[k + 1] = at;
      }
      const kept = (values: Float64Array) => isWeighted ? values : Uint32Array.from(values);
      return {
        states,
        actions,
        transitions,
        pair,
        count: kept(Float64Array.from(pair, (p) => pairCount[p])),
        rewardSum: Float64Array.from(pair, (p) => rewardSum[p]),
        rewardSquares: Float64Array.from(pair, (p) => rewardSquares[p]),
        start,
        next: Uint16Array.from(entries, (entry) => triples.nextOf(entry)),
        nextCount: kept(Float64Array.from(entries, (entry) => entryCount[entry])),
        nextRewardSum: Float64Array.from(entries, (entry) => entryReward[entry]),
      };
    },
  };
}

/**
 * Counts a dataset. `terminated` and the reward come from their own arrays; rows that were cut go on.
 *
 * @param dataset Transitions between numbered states.
 * @param weights (N) weights of the transitions (default: 1 each); one of weight 0 counts as one that is not there.
 */
export function countTransitions(
  dataset: DiscreteDataset,
  weights?: ArrayLike<number>,
): TransitionCounts {
  const counter = transitionCounter(dataset);
  const { state, action, reward, nextState, ending } = dataset;
  for (let i = 0; i < action.length; i++) {
    counter.add({
      state: state[i],
      action: action[i],
      reward: reward[i],
      nextState: nextState[i],
      terminated: (ending[i] & ENDING.terminated) !== 0,
    }, weights?.[i]);
  }
  return counter.counts();
}

/**
 * The counts of the pairs as a table.
 *
 * @param counts The counts.
 * @returns (S,A) n(s,a), row-major.
 */
export function pairTable(counts: TransitionCounts): Uint32Array {
  const table = new Uint32Array(counts.states * counts.actions);
  counts.pair.forEach((pair, k) => table[pair] = counts.count[k]);
  return table;
}
