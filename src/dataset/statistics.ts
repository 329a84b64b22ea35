/**
 * What a dataset looks like in numbers.
 *
 * Shapes: N transitions, S states, A actions.
 *
 * @module
 */
import { type Dataset, type DiscreteDataset, ENDING } from "./dataset.ts";
import { episodeStarts } from "./episodes.ts";

/** Summary of a dataset; coverages of states and pairs are null where states are dense. */
export interface DatasetStatistics {
  /** Number of transitions N. */
  readonly transitions: number;
  /** Number of episodes. */
  readonly episodes: number;
  /** Episodes whose record was cut. */
  readonly truncatedEpisodes: number;
  /** Mean over the episodes of their undiscounted sum of rewards. */
  readonly meanReturn: number;
  /** Share of episodes that ended in survival; null where it is not known which state that is. */
  readonly survival: number | null;
  /** Mean number of actions of an episode. */
  readonly meanLength: number;
  /** Largest number of actions of an episode. */
  readonly maxLength: number;
  /** Share of the live states in which an action was taken. */
  readonly stateCoverage: number | null;
  /** Share of the pairs of live state and action that occur. */
  readonly pairCoverage: number | null;
  /** Share of the A actions that occur. */
  readonly actionCoverage: number;
  /** (A) share of the transitions with each action. */
  readonly actionShares: readonly number[];
  /** Mean over the transitions of the probability with which the action was chosen; null where it is not known. */
  readonly meanBehaviourProbability: number | null;
}

/**
 * How often each pair occurs.
 *
 * @param dataset Transitions between numbered states.
 * @returns (S,A) n(s,a), row-major.
 */
export function countPairs(dataset: DiscreteDataset): Uint32Array {
  const { states, actions, state, action } = dataset;
  const counts = new Uint32Array(states * actions);
  for (let i = 0; i < action.length; i++) counts[state[i] * actions + action[i]]++;
  return counts;
}

function coverages(
  dataset: Dataset,
  liveStates: number | undefined,
): Pick<DatasetStatistics, "stateCoverage" | "pairCoverage"> {
  if (dataset.kind === "dense") return { stateCoverage: null, pairCoverage: null };
  const { actions, states } = dataset;
  const live = liveStates ?? states;
  const counts = countPairs(dataset).subarray(0, live * actions);
  const visited = new Set<number>();
  let pairs = 0;
  counts.forEach((count, pair) => {
    if (count === 0) return;
    pairs++;
    visited.add(Math.floor(pair / actions));
  });
  return { stateCoverage: visited.size / live, pairCoverage: pairs / (live * actions) };
}

/** Sums over the episodes. */
function episodeSums(dataset: Dataset, survival: number | undefined) {
  const { reward, ending } = dataset;
  const nextState = dataset.kind === "discrete" ? dataset.nextState : [];
  const starts = episodeStarts(dataset);
  const sums = { episodes: starts.length - 1, return: 0, survived: 0, truncated: 0, longest: 0 };
  for (let e = 0; e < sums.episodes; e++) {
    const last = starts[e + 1] - 1;
    let total = 0;
    for (let i = starts[e]; i <= last; i++) total += reward[i];
    sums.return += total;
    sums.longest = Math.max(sums.longest, last - starts[e] + 1);
    const terminated = (ending[last] & ENDING.terminated) !== 0;
    if (terminated && nextState[last] === survival) sums.survived++;
    if (!terminated) sums.truncated++;
  }
  return sums;
}

/**
 * Summarises a dataset.
 *
 * @param dataset A dataset that `check_dataset.ts` accepts.
 * @param options What is known of the process: `live`, the number of states in which actions are taken,
 * numbered first (default: all S), of which coverages are shares, and `survival`, the state in which
 * episodes end that a patient survives. No sign of a reward says that: penalties for death alone and costs a
 * step are common.
 */
export function datasetStatistics(
  dataset: Dataset,
  options: { readonly live?: number; readonly survival?: number } = {},
): DatasetStatistics {
  const { action, actions, behaviourProbability } = dataset;
  const transitions = action.length;
  const actionCounts = new Array<number>(actions).fill(0);
  let probability = 0;
  for (let i = 0; i < transitions; i++) {
    actionCounts[action[i]]++;
    probability += behaviourProbability?.[i] ?? NaN;
  }
  const { live, survival } = options;
  const sums = episodeSums(dataset, survival);
  return {
    transitions,
    episodes: sums.episodes,
    truncatedEpisodes: sums.truncated,
    meanReturn: sums.return / sums.episodes,
    survival: survival === undefined ? null : sums.survived / sums.episodes,
    meanLength: transitions / sums.episodes,
    maxLength: sums.longest,
    ...coverages(dataset, live),
    actionCoverage: actionCounts.filter((count) => count > 0).length / actions,
    actionShares: actionCounts.map((count) => count / transitions),
    meanBehaviourProbability: behaviourProbability && probability / transitions,
  };
}
