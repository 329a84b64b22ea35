/**
 * An MDP file's process, estimated from a dataset: what the data look like, for those who have no other MDP.
 *
 * P(.|s,a) = (n(s,a) P_data(.|s,a) + m P_b(.|s)) / (n(s,a) + m), P_b the row of the data's own actions in the state: the
 * row that `shrunk_value_iteration.ts` shrinks to as `behaviour`. A pair that was never seen follows P_b. With m above 0
 * every pair can do what the data's own actions do, so that every policy ends. A live state in which the data never act
 * leads where they lead on average. A transition's reward is its mean in the data, of the pair if it was seen there.
 *
 * Shapes: S states (the last three are death, survival and absorbing), L live states, A actions.
 *
 * @module
 */
import { checkTerminalRows } from "../dataset/check_states.ts";
import { type Dataset, type DiscreteDataset, ENDING } from "../dataset/dataset.ts";
import { episodeStarts } from "../dataset/episodes.ts";
import { countTransitions, type TransitionCounts } from "../dataset/transition_counts.ts";
import { InputError } from "../input_error.ts";
import { checkMdp } from "../mdp/check_mdp.ts";
import { policyChain } from "../mdp/policy_chain.ts";
import type { MdpProvenance, UnhashedMdp } from "../mdp/tabular_mdp.ts";
import { empiricalBehaviour, empiricalMdp } from "./empirical_mdp.ts";

/** An estimated process, and how little of it the data show. */
export interface EstimatedMdp {
  /** The process. */
  readonly mdp: UnhashedMdp;
  /** Transitions it is estimated from. */
  readonly transitions: number;
  /** Episodes. */
  readonly episodes: number;
  /** Live pairs that the data never show. */
  readonly unseenPairs: number;
  /** Live states in which the data never act. */
  readonly unseenStates: number;
}

/** Weights and weighted rewards of next states. */
type Row = Map<number, { weight: number; reward: number }>;

/** Adds a transition to a row. */
function add(row: Row, next: number, weight: number, reward: number): void {
  const known = row.get(next) ?? { weight: 0, reward: 0 };
  row.set(next, { weight: known.weight + weight, reward: known.reward + weight * reward });
}

/** Rows of the pairs that occur, of the states, and of all the data; terminal states are next states here. */
function observedRows({ actions, pair, start, next, nextCount, nextRewardSum }: TransitionCounts) {
  const pairs = new Map<number, Row>();
  const states = new Map<number, Row>();
  const all: Row = new Map();
  pair.forEach((one, k) => {
    const state = Math.floor(one / actions);
    const rows = [pairs.get(one) ?? new Map(), states.get(state) ?? new Map()] as const;
    pairs.set(one, rows[0]);
    states.set(state, rows[1]);
    for (let i = start[k]; i < start[k + 1]; i++) {
      for (const row of [...rows, all]) {
        add(row, next[i], nextCount[i], nextRewardSum[i] / nextCount[i]);
      }
    }
  });
  return { pairs, states, all };
}

/** A row's entries as probabilities, ascending by next state, in which a prior row is worth m transitions. */
function entries(own: Row | undefined, prior: Row, m: number) {
  const total = (row: Row) => [...row.values()].reduce((sum, { weight }) => sum + weight, 0);
  const [n, priorTotal] = [own ? total(own) : 0, total(prior)];
  const share = n === 0 ? 1 : m / (n + m);
  const targets = [...new Set([...(own ?? new Map()).keys(), ...(share > 0 ? prior.keys() : [])])];
  return targets.sort((a, b) => a - b).map((next) => {
    const [seen, expected] = [own?.get(next), prior.get(next)];
    const { weight, reward } = seen ?? expected!;
    const probability = (n === 0 ? 0 : (1 - share) * (seen?.weight ?? 0) / n) +
      share * (expected?.weight ?? 0) / priorTotal;
    return { next, probability, reward: reward / weight };
  });
}

/** Refuses data whose own actions can come where no episode ends. */
function checkEnds(mdp: UnhashedMdp, where: string): void {
  const { ending } = policyChain({ ...mdp, sha256: "" }, mdp.clinician, { inadmissible: "mean" });
  const endless = ending.indexOf(0);
  if (endless < 0) return;
  const count = ending.filter((one) => one === 0).length;
  throw new InputError(
    where,
    `no episode ends from state ${endless} (one of ${count}) under the data's own actions: expected episodes that ` +
      "end after it, collect more or leave out those that were cut",
  );
}

/** Refuses data whose states are not laid out as those of an MDP file. */
function checkLayout(dataset: Dataset, where: string): asserts dataset is DiscreteDataset {
  const { actions } = dataset;
  const states = dataset.kind === "discrete" ? dataset.states : 0;
  if (dataset.kind === "discrete" && states < 4) {
    throw new InputError(
      `${where}: states`,
      `${states}, expected at least 4: live states, death, survival, absorbing`,
    );
  }
  try {
    checkTerminalRows(dataset, where, { name: "an MDP file", states, actions });
  } catch (error) {
    if (!(error instanceof InputError) || dataset.kind !== "discrete") throw error;
    const advice =
      `of ${states} states the last three are to be death, survival and absorbing: say in the array states how many there are`;
    throw new InputError(error.where, `${error.what}; ${advice}`);
  }
}

/**
 * Estimates the process that a dataset looks like.
 *
 * @param dataset Whole episodes between numbered states, laid out as in an MDP file.
 * @param where The file, for errors.
 * @param options The transitions m that the state's own row is worth, at least 0; where the numbers come from.
 * @throws {InputError} If the states are laid out otherwise, or no episode ends from one of them.
 */
export function estimatedMdp(
  dataset: Dataset,
  where: string,
  { weight, provenance }: { readonly weight: number; readonly provenance: MdpProvenance },
): EstimatedMdp {
  checkLayout(dataset, where);
  const { states, actions } = dataset;
  const live = states - 3;
  // Terminal states count as next states.
  const counts = countTransitions({ ...dataset, ending: dataset.ending.map(() => ENDING.none) });
  const observed = observedRows(counts);
  const sparse = {
    row: [] as number[],
    rowStart: [0],
    next: [] as number[],
    p: [] as number[],
    reward: [] as number[],
  };
  const append = (own: Row | undefined, prior: Row): number => {
    for (const { next, probability, reward } of entries(own, prior, weight)) {
      sparse.next.push(next);
      sparse.p.push(probability);
      sparse.reward.push(reward);
    }
    return sparse.rowStart.push(sparse.next.length) - 2;
  };
  for (let s = 0; s < live; s++) {
    const prior = observed.states.get(s) ?? observed.all;
    let unseen = -1;
    for (let pair = s * actions; pair < (s + 1) * actions; pair++) {
      const own = observed.pairs.get(pair);
      if (own === undefined && unseen < 0) unseen = append(undefined, prior);
      sparse.row.push(own === undefined ? unseen : append(own, prior));
    }
  }
  const clinician = empiricalBehaviour(empiricalMdp(counts)).fill(0, live * actions);
  const starts = episodeStarts(dataset);
  const episodes = starts.length - 1;
  const initial = new Float64Array(states);
  for (let e = 0; e < episodes; e++) initial[dataset.state[starts[e]]]++;
  const death = observed.all.get(live);
  const mdp: UnhashedMdp = {
    states,
    actions,
    live,
    death: live,
    survival: live + 1,
    row: Uint32Array.from(sparse.row),
    rowStart: Uint32Array.from(sparse.rowStart),
    next: Uint16Array.from(sparse.next),
    probability: Float64Array.from(sparse.p),
    reward: Float64Array.from(sparse.reward),
    deathReward: death ? death.reward / death.weight : 0,
    initial: initial.map((count) => count / episodes),
    clinician,
    admissible: Uint8Array.from(clinician, (p, pair) => pair >= live * actions || p > 0 ? 1 : 0),
    sofa: new Float64Array(states),
    features: new Float64Array(0),
    featureNames: [],
    provenance,
  };
  checkMdp(mdp, where);
  checkEnds(mdp, where);
  return {
    mdp,
    transitions: dataset.action.length,
    episodes,
    unseenPairs: live * actions - counts.pair.length,
    unseenStates: live - observed.states.size,
  };
}
