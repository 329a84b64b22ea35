/**
 * What an evaluator is: it looks at a trained model and says how good its policy is.
 *
 * @module
 */
import type { HyperParameters } from "../algorithms/hyper_parameters.ts";
import type { ModelWeights } from "../algorithms/outputs.ts";
import type { ObserverName } from "../config/config.ts";
import type { StatesBasis } from "../dataset/data_identity.ts";
import type { InadmissibleHandling } from "../mdp/tabular_mdp.ts";
import type { HeldOutScore } from "./held_out_score.ts";
import type { TrainedNetwork } from "./network_policy.ts";
import type { PolicyScore } from "./policy_score.ts";

/** A trained model, as evaluators see it. */
export interface EvaluatedModel {
  /** Its name, which errors speak of too. */
  readonly name: string;
  /** Its seed. */
  readonly seed: number;
  /** Its hyper-parameters. */
  readonly hyper: HyperParameters;
  /** All of its networks, as its loss reads them. */
  readonly weights: ModelWeights;
  /** The network its policy is greedy with; null where it evaluates a policy and has none of its own. */
  readonly network: TrainedNetwork | null;
  /** (S) where its support fell back, if it is bound to one. */
  readonly fallback?: Uint8Array;
  /** Discount of the return that is reported. */
  readonly gamma: number;
  /** What an inadmissible action does. */
  readonly inadmissible: InadmissibleHandling;
  /** What looks on at an exact evaluation. */
  readonly observers: readonly ObserverName[];
  /** Whether an exact score in an MDP applies to what it learned from. */
  readonly basis: (mdp: { readonly sha256: string }) => StatesBasis;
}

/** A policy without an exact score; keys as in JSON output. */
export interface UnscoredPolicy {
  /** The policy's name. */
  readonly policy: string;
  /** Not to be had. */
  readonly survival: null;
  /** Not to be had. */
  readonly length: null;
  /** Not to be had. */
  readonly discounted_return: null;
  /** Discount that was asked for. */
  readonly gamma: number;
  /** What an inadmissible action does. */
  readonly inadmissible: InadmissibleHandling;
  /** Not to be had. */
  readonly ends?: undefined;
  /** Not to be had. */
  readonly fallback?: undefined;
  /** Not to be had. */
  readonly simulated?: undefined;
  /** Not to be had. */
  readonly by_state?: undefined;
}

/** What an evaluator says; keys as in JSON output. */
export type Evaluation = (PolicyScore | UnscoredPolicy) & {
  /** What an exact score rests on, or why none applies; null where none was asked for. */
  readonly states: StatesBasis | null;
  /** Survival under the published protocol, where it looked on. */
  readonly published?: number;
  /** What patients who were not trained on say, where they were asked. */
  readonly held_out?: HeldOutScore;
  /** Return of the policy it evaluates, as it has learned it. */
  readonly estimated_return?: number;
  /** Range of the return, there only where that estimate lies outside of it. */
  readonly estimate_beyond?: readonly [number, number];
};

/** Looks at a model. */
export type Evaluator = (model: EvaluatedModel) => Evaluation;

/**
 * What is said of a model that has no exact score.
 *
 * @param model The model.
 */
export function unscored({ name: policy, gamma, inadmissible }: EvaluatedModel): UnscoredPolicy {
  return { policy, survival: null, length: null, discounted_return: null, gamma, inadmissible };
}

/** Scores nothing. */
export const noEvaluator: Evaluator = (model): Evaluation => ({
  ...unscored(model),
  states: null,
});
