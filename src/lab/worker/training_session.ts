/**
 * A training in a worker: what is trained on what, its last checkpoint in memory, and what can be said of that.
 *
 * Shapes: M models, S states, A actions.
 *
 * @module
 */
import { hyperParametersOf, networkShapeOf } from "../../config/config.ts";
import { exactEvaluator } from "../../evaluation/exact_evaluator.ts";
import { actionValues, networkPolicy } from "../../evaluation/network_policy.ts";
import { InputError } from "../../input_error.ts";
import {
  deployedNetwork,
  encodeCheckpoint,
  type ModelCheckpoint,
} from "../../runs/model_checkpoint.ts";
import { type ModelData, modelData } from "../../runs/model_data.ts";
import type { ExactData } from "../../runs/run_data.ts";
import { scoreModel } from "../../runs/run_evaluation.ts";
import type { RunPlan } from "../../runs/run_plan.ts";
import { freshState } from "../../trainer/fresh_state.ts";
import type { ModelState, TrainerOptions } from "../../trainer/trainer.ts";
import type { SharedPolicy } from "../lab.ts";
import type { TrainSettings } from "../train/settings.ts";
import type { KeptTraining } from "./kept_training.ts";
import { loadedMdp } from "./mdp.ts";
import { planOf } from "./presets.ts";
import { collectData } from "./training_data.ts";

/** All that a training is. */
export interface Session {
  /** What the form said. */
  readonly settings: TrainSettings;
  /** Its run. */
  readonly plan: RunPlan;
  /** What its models learn from. */
  readonly data: ExactData;
  /** (M) counts and supports. */
  readonly own: readonly ModelData[];
  /** What a trainer is asked to train, but for the states. */
  readonly options: TrainerOptions;
  /** Steps taken at the last checkpoint. */
  step: number;
  /** (M) the models at it. */
  states: readonly ModelState[];
}

/**
 * Opens a training: collects its data, and takes fresh models or those that were kept.
 *
 * @param settings What the form says.
 * @param options Called with the episodes collected so far; what was kept.
 * @throws {InputError} At the first setting that is none.
 */
export async function openSession(
  settings: TrainSettings,
  { onProgress, kept }: {
    readonly onProgress: (episodes: number) => void;
    readonly kept?: KeptTraining;
  },
): Promise<Session> {
  const plan = planOf(settings);
  const data = await collectData(plan, await loadedMdp(), onProgress);
  const shape = networkShapeOf(plan.settings, data.datasets[0].dataset);
  const own = modelData(plan, data);
  const { batch } = plan.settings;
  const models = plan.models.map(({ seed, config }, m) => ({
    seed,
    hyper: hyperParametersOf(config),
    slice: data.slices[m],
    counts: own[m].counts,
    support: own[m].support?.allowed,
  }));
  const options = { shape, batch, models, dataset: batch === "full" ? undefined : data.whole };
  const states = kept?.states ?? models.map(({ seed, hyper }) => freshState(shape, seed, hyper));
  return { settings, plan, data, own, options, step: kept?.step ?? 0, states };
}

/**
 * Makes states the session's last checkpoint. A model that has diverged stays as it was before.
 *
 * @param session The training.
 * @param step Steps taken.
 * @param states (M) the models.
 */
export function keepStates(session: Session, step: number, states: readonly ModelState[]): void {
  session.states = states.map((state, m) => {
    const { metricSums, divergedAt } = state;
    return divergedAt === null ? state : { ...session.states[m], metricSums, divergedAt };
  });
  session.step = step;
}

/** A model of the last checkpoint. */
function checkpointOf(
  { plan, data, own, options, states }: Session,
  model: number,
): ModelCheckpoint {
  const { seed, config } = plan.models[model];
  const { support } = own[model];
  const { identity } = data.datasets[0];
  return { state: states[model], shape: options.shape, seed, config, support, data: identity };
}

/**
 * A model of the last checkpoint as a file.
 *
 * @param session The training.
 * @param model Index of the model.
 * @throws {InputError} If there is no such model.
 */
export function checkpointFile(
  session: Session,
  model: number,
): { name: string; bytes: Uint8Array } {
  const found = session.plan.models[model];
  if (found === undefined) {
    throw new InputError("model", `found ${model}, expected one that trains`);
  }
  return {
    name: `${found.name}.safetensors`,
    bytes: encodeCheckpoint(checkpointOf(session, model)),
  };
}

/** Exact survival of every model of the last checkpoint, (M). */
export function survivals(session: Session): number[] {
  const evaluator = exactEvaluator(session.data.mdp);
  return session.plan.models.map(({ name, config: { gamma, inadmissible } }, m) => {
    const score = scoreModel(checkpointOf(session, m), evaluator, { name, gamma, inadmissible });
    if (score.survival === null) throw new RangeError(`${name} has no exact score`);
    return score.survival;
  });
}

/**
 * The policies of the last checkpoint, with the values that they follow.
 *
 * @param session The training.
 * @param survival (M) their exact survival.
 */
export function trainedPolicies(session: Session, survival: readonly number[]): SharedPolicy[] {
  const { mdp } = session.data;
  return session.plan.models.map(({ name }, m) => {
    const network = deployedNetwork(checkpointOf(session, m));
    return {
      id: `trained-${name}`,
      name,
      table: networkPolicy(mdp, network, name),
      values: actionValues(mdp, network, name),
      survival: survival[m],
    };
  });
}
