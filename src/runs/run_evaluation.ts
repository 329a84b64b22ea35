/**
 * The scores of a run's models, as `evaluation.json` holds them.
 *
 * @module
 */
import { scoresApply, type StatesBasis } from "../dataset/data_identity.ts";
import { meanSd } from "../evaluation/mean_sd.ts";
import { networkPolicy } from "../evaluation/network_policy.ts";
import { publishedScore } from "../evaluation/published_protocol.ts";
import { type PolicyScore, type ScoreOptions, scorePolicy } from "../evaluation/policy_score.ts";
import type { InadmissibleHandling, TabularMdp } from "../mdp/tabular_mdp.ts";
import { deployedNetwork, modelBasis, type ModelCheckpoint } from "./model_checkpoint.ts";

/** A policy that no exact score applies to; keys as in JSON output. */
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
}

/** What is said of a model beside its score; keys as in the file. */
export interface ModelFacts {
  /** The model's seed. */
  readonly seed: number;
  /** Name of its config. */
  readonly config: string;
  /** Steps its weights have taken. */
  readonly step: number;
  /** What an exact score rests on, or why none applies. */
  readonly states: StatesBasis;
  /** SHA-256 of another MDP that the data name, where their states are declared; absent where they name none. */
  readonly named_mdp_sha256?: string;
  /** Survival under the published protocol, in episodes whose seeds begin with the model's; null without a score. */
  readonly published: number | null;
  /** Step at which it diverged, or null; its score is then that of its last finite checkpoint. */
  readonly diverged_at: number | null;
}

/** The score of one model, or that none applies; keys as in the file. */
export type ModelScore = (PolicyScore | UnscoredPolicy) & ModelFacts;

/** The scores of a run; keys as in the file. */
export interface RunEvaluation {
  /** Of each model. */
  readonly models: readonly ModelScore[];
  /** Mean over the models; null if a model has no score. */
  readonly mean_survival: number | null;
  /** Standard deviation over the models (divisor n - 1); null for a single model, or if one has no score. */
  readonly sd_survival: number | null;
}

/**
 * Scores one model, if an exact score applies.
 *
 * @param mdp The process.
 * @param checkpoint The model.
 * @param options How to score, and the policy's `name`, which errors speak of too.
 */
export function scoreModel(
  mdp: TabularMdp,
  checkpoint: ModelCheckpoint,
  options: ScoreOptions & { readonly name: string },
): ModelScore {
  const { state, seed, config, support, data } = checkpoint;
  const { name: policy, gamma, inadmissible } = options;
  const states = modelBasis(checkpoint, mdp);
  const named = data?.named_mdp_sha256;
  const facts = {
    seed,
    config: config.name,
    step: state.step,
    states,
    ...(named === undefined ? {} : { named_mdp_sha256: named }),
  };
  const { divergedAt: diverged_at } = state;
  if (!scoresApply(states)) {
    const none = { survival: null, length: null, discounted_return: null, published: null };
    return { policy, gamma, inadmissible, ...none, ...facts, diverged_at };
  }
  const probabilities = networkPolicy(mdp, deployedNetwork(checkpoint), policy);
  return {
    ...scorePolicy(mdp, { policy, probabilities, fallback: support?.fallback }, options),
    ...facts,
    published: publishedScore(mdp, probabilities, { seed, inadmissible }),
    diverged_at,
  };
}

/**
 * The scores of several models as one.
 *
 * @param models The models' scores.
 */
export function summarise(models: readonly ModelScore[]): RunEvaluation {
  const survivals = models.map((model) => model.survival).filter((one) => one !== null);
  if (survivals.length < models.length) return { models, mean_survival: null, sd_survival: null };
  const { mean, sd } = meanSd(survivals);
  return { models, mean_survival: mean, sd_survival: sd };
}
