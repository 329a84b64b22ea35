/**
 * The exact scores of a model's two policies.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { actionValues, type TrainedNetwork } from "../../src/evaluation/network_policy.ts";
import { policyDivergence } from "../../src/evaluation/policy_divergence.ts";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import {
  clinicianGreedyPolicy,
  clinicianPolicy,
  greedyPolicy,
  randomPolicy,
} from "../../src/mdp/policies.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import type { ScoreRow } from "./records.ts";

/** A model's two policies. */
export interface Policies {
  /** (S,A) the greedy one. */
  readonly greedy: Float64Array;
  /** (S,A) the stochastic one. */
  readonly stochastic: Float64Array;
}

/** What a score is of. */
export type ScoreKey = Pick<ScoreRow, "source" | "model" | "seed" | "step">;

/**
 * Scores two policies.
 *
 * @param mdp The process.
 * @param scored The policies, and what they are called.
 */
export function scoreRow(mdp: TabularMdp, scored: Policies & { readonly key: ScoreKey }): ScoreRow {
  const { greedy, stochastic, key } = scored;
  return {
    ...key,
    greedy_survival: evaluatePolicy(mdp, greedy).survival,
    stochastic_survival: evaluatePolicy(mdp, stochastic).survival,
    divergence: policyDivergence(mdp, { reference: clinicianPolicy(mdp), policy: stochastic }),
  };
}

/**
 * A network's greedy and softmax policies.
 *
 * @param mdp The process.
 * @param network The network.
 * @param where What it is, for errors.
 */
export function networkPolicies(
  mdp: TabularMdp,
  network: TrainedNetwork,
  where: string,
): Policies {
  const q = actionValues(mdp, network, where);
  return {
    greedy: greedyPolicy(mdp, q),
    stochastic: behaviourPolicy(mdp, { behaviour: "softmax", q }),
  };
}

/**
 * The policies that cloning is held against: clinicians, and uniformly random care.
 *
 * @param mdp The process.
 */
export function referenceScores(mdp: TabularMdp): ScoreRow[] {
  const key = { source: "reference", seed: 0, step: 0 } as const;
  const random = randomPolicy(mdp);
  const policies = {
    clinician: { greedy: clinicianGreedyPolicy(mdp), stochastic: clinicianPolicy(mdp) },
    random: { greedy: greedyPolicy(mdp, random), stochastic: random },
  };
  return Object.entries(policies).map(([model, pair]) =>
    scoreRow(mdp, { ...pair, key: { ...key, model } })
  );
}
