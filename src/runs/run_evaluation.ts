/**
 * The scores of a run's models, as `evaluation.json` holds them.
 *
 * @module
 */
import { algorithmOf } from "../algorithms/registry.ts";
import { hyperParametersOf } from "../config/config.ts";
import type { Evaluation, Evaluator } from "../evaluation/evaluator.ts";
import { meanSd } from "../evaluation/mean_sd.ts";
import type { InadmissibleHandling } from "../mdp/tabular_mdp.ts";
import { deployedNetwork, modelBasis, type ModelCheckpoint } from "./model_checkpoint.ts";

/** What is said of a model beside its score; keys as in the file. */
export interface ModelFacts {
  /** The model's seed. */
  readonly seed: number;
  /** Name of its config. */
  readonly config: string;
  /** Steps its weights have taken. */
  readonly step: number;
  /** SHA-256 of another MDP that the data name, where their states are declared; absent where they name none. */
  readonly named_mdp_sha256?: string;
  /** Step at which it diverged, or null; its score is then that of its last finite checkpoint. */
  readonly diverged_at: number | null;
  /** Step at which it ended, its values out of the range of the return; absent if it did not. */
  readonly ended_at?: number;
}

/** The evaluation of one model; keys as in the file. */
export type ModelScore = Evaluation & ModelFacts;

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
 * Evaluates one model.
 *
 * @param checkpoint The model.
 * @param evaluator Looks at it.
 * @param options The policy's `name`, which errors speak of too; discount of the return, what an inadmissible action
 * does.
 */
export function scoreModel(
  checkpoint: ModelCheckpoint,
  evaluator: Evaluator,
  options: {
    readonly name: string;
    readonly gamma: number;
    readonly inadmissible: InadmissibleHandling;
  },
): ModelScore {
  const { state, shape, seed, config, support, data, endedAt } = checkpoint;
  const { parameters, target, step, divergedAt } = state;
  const evaluation = evaluator({
    ...options,
    seed,
    hyper: hyperParametersOf(config),
    weights: { shape, parameters, target },
    network: algorithmOf(config).policy === null ? null : deployedNetwork(checkpoint),
    fallback: support?.fallback,
    observers: config.observers,
    basis: (mdp) => modelBasis(checkpoint, mdp),
  });
  const named = data?.named_mdp_sha256;
  return {
    ...evaluation,
    seed,
    config: config.name,
    step,
    ...(named === undefined ? {} : { named_mdp_sha256: named }),
    diverged_at: divergedAt,
    ...(endedAt === undefined ? {} : { ended_at: endedAt }),
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
