/**
 * The published protocol, rolled again and again beside the truth: each roll scores both policies in n episodes of
 * n environment seeds, the same for both, each episode cut after 100 actions. Rolls share no seeds.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { episodeOutcomes, PUBLISHED_MAX_STEPS } from "../../evaluation/published_protocol.ts";
import { evaluatePolicy } from "../../mdp/exact_evaluation.ts";
import { type PolicyChain, policyChain } from "../../mdp/policy_chain.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { type Standing, standingOf } from "./binomial.ts";

/** Two policies as (S,A) probabilities. */
export type Pair = readonly [Float64Array, Float64Array];

/** What inadmissible actions do in every roll: what the process's rows say, as in the published studies. */
const INADMISSIBLE = "mean";

/** What is true of a policy. */
export interface Truth {
  /** Exact probability of survival. */
  readonly survival: number;
  /** Exact probability of survival within the protocol's 100 actions: what its score is on average. */
  readonly within: number;
  /** Standard deviation of its score in n episodes. */
  readonly error: number;
}

/** What is true of two policies, and of their scores in n episodes. */
export interface ProtocolTruth {
  /** Of each. */
  readonly policies: readonly [Truth, Truth];
  /** Which score is larger, exactly, were the two drawn each for itself. */
  readonly standing: Standing;
}

/** A roll. */
export interface Roll {
  /** Environment seed of its first episode. */
  readonly seed: number;
  /** Score of each policy: the share of its episodes that ended in survival. */
  readonly scores: readonly [number, number];
}

/** Probability of survival within so many actions. */
function survivalWithin(
  { live, transition, survive }: PolicyChain,
  initial: Float64Array,
  steps: number,
): number {
  let at = initial.slice(0, live);
  let survival = 0;
  for (let step = 0; step < steps; step++) {
    const next = new Float64Array(live);
    for (let s = 0; s < live; s++) {
      if (at[s] === 0) continue;
      survival += at[s] * survive[s];
      for (let t = 0; t < live; t++) next[t] += at[s] * transition[s * live + t];
    }
    at = next;
  }
  return survival;
}

/**
 * What is true of two policies, and of their scores in n episodes.
 *
 * @param mdp The process.
 * @param policies The two.
 * @param episodes Episodes n of a score.
 */
export function protocolTruth(mdp: TabularMdp, policies: Pair, episodes: number): ProtocolTruth {
  const truths = policies.map((policy): Truth => {
    const chain = policyChain(mdp, policy, { inadmissible: INADMISSIBLE });
    const within = survivalWithin(chain, mdp.initial, PUBLISHED_MAX_STEPS);
    return {
      survival: evaluatePolicy(mdp, policy, { inadmissible: INADMISSIBLE }).survival,
      within,
      error: Math.sqrt(within * (1 - within) / episodes),
    };
  });
  const [first, second] = truths;
  return {
    policies: [first, second],
    standing: standingOf(first.within, second.within, episodes),
  };
}

/** Environment seeds there are. */
const SEEDS = 2 ** 32;

/**
 * Rolls the protocol for two policies.
 *
 * @param mdp The process.
 * @param policies The two.
 * @param options Episodes n of a score, the seed of the first roll's first episode, and the roll's number.
 * @returns The roll: that of seed 0 and number 0 in 100 episodes is the published score of training seed 0.
 */
export function rollProtocol(
  mdp: TabularMdp,
  policies: Pair,
  { episodes, seed, roll }: {
    readonly episodes: number;
    readonly seed: number;
    readonly roll: number;
  },
): Roll {
  const first = (seed + roll * episodes) % SEEDS;
  const [a, b] = policies.map((policy) => {
    const options = { seed: first, episodes, inadmissible: INADMISSIBLE } as const;
    return episodeOutcomes(mdp, policy, options).reduce((sum, one) => sum + one, 0) / episodes;
  });
  return { seed: first, scores: [a, b] };
}
