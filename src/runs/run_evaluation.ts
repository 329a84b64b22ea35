/**
 * The scores of a run's models, as `evaluation.json` holds them.
 *
 * @module
 */
import { meanSd } from "../evaluation/mean_sd.ts";
import { networkPolicy } from "../evaluation/network_policy.ts";
import { type PolicyScore, type ScoreOptions, scorePolicy } from "../evaluation/policy_score.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { deployedNetwork, type ModelCheckpoint } from "./model_checkpoint.ts";

/** The score of one model; keys as in the file. */
export interface ModelScore extends PolicyScore {
  /** The model's seed. */
  readonly seed: number;
  /** Name of its config. */
  readonly config: string;
  /** Steps its weights have taken. */
  readonly step: number;
  /** Step at which it diverged, or null; its score is then that of its last finite checkpoint. */
  readonly diverged_at: number | null;
}

/** The scores of a run; keys as in the file. */
export interface RunEvaluation {
  /** Of each model. */
  readonly models: readonly ModelScore[];
  /** Mean over the models. */
  readonly mean_survival: number;
  /** Standard deviation over the models (divisor n - 1); null for a single model. */
  readonly sd_survival: number | null;
}

/**
 * Scores one model.
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
  const { state, seed, config, support } = checkpoint;
  const { name: policy } = options;
  const probabilities = networkPolicy(mdp, deployedNetwork(checkpoint), policy);
  return {
    ...scorePolicy(mdp, { policy, probabilities, fallback: support?.fallback }, options),
    seed,
    config: config.name,
    step: state.step,
    diverged_at: state.divergedAt,
  };
}

/**
 * The scores of several models as one.
 *
 * @param models The models' scores.
 */
export function summarise(models: readonly ModelScore[]): RunEvaluation {
  const { mean, sd } = meanSd(models.map((model) => model.survival));
  return { models, mean_survival: mean, sd_survival: sd };
}
