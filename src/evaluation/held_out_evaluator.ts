/**
 * Evaluation by patients who were not trained on. Numbered states allow estimates of a policy's return, from counts;
 * features, without a model of behaviour, what the loss and the policy come to on held-out transitions.
 *
 * Shapes: S states, A actions, B rows.
 *
 * @module
 */
import { modelOutputs } from "../algorithms/outputs.ts";
import type { HyperParameters } from "../algorithms/hyper_parameters.ts";
import { algorithmOf } from "../algorithms/registry.ts";
import type { ModelCohort } from "../cohort/model_cohort.ts";
import type { Dataset, DenseDataset, DiscreteDataset } from "../dataset/dataset.ts";
import { episodePatients, episodeStarts } from "../dataset/episodes.ts";
import { gatherBatch } from "../network/sample_batch.ts";
import { snakeCase } from "../text/snake_case.ts";
import { type EvaluatedModel, type Evaluator, unscored } from "./evaluator.ts";
import { fittedQEvaluation, fittedValue } from "./fitted_q_evaluation.ts";
import { type HeldOut, heldOut } from "./held_out.ts";
import type { HeldOutEstimate, HeldOutScore } from "./held_out_score.ts";
import { learnedValues, type LookedAt } from "./learned_values.ts";
import { greedyActions, greedyTable } from "./network_policy.ts";
import { observedReturn } from "./observed_return.ts";
import { smoothedPolicy } from "./smoothed_policy.ts";
import { weightedImportanceSampling } from "./weighted_importance_sampling.ts";

/** Transitions that a state's behaviour row is worth in estimates, as in `configs/select.yaml`. */
const PRIOR_WEIGHT = 1;

/** Most transitions of features that are looked at. */
export const MOST_ROWS = 4096;

/** Estimates of a policy's return. */
function estimateOf(data: HeldOut, policy: Float64Array, gamma: number): HeldOutEstimate {
  const smoothed = smoothedPolicy(data.mdp, policy, PRIOR_WEIGHT);
  const { value, standardError } = fittedQEvaluation(data, smoothed, { gamma });
  const { value: strict, unseen } = fittedValue(data, policy, { gamma });
  const weighted = weightedImportanceSampling(data, policy, { gamma });
  return {
    value,
    standard_error: standardError,
    strict,
    unseen,
    importance_sampling: weighted && {
      value: weighted.value,
      effective_episodes: weighted.effectiveEpisodes,
      refused: weighted.refused,
    },
  };
}

/** Share of actions that are the same. */
function sharedActions(ours: Uint8Array, theirs: Uint8Array): number {
  return ours.reduce((sum, action, i) => sum + Number(action === theirs[i]), 0) / ours.length;
}

/** Looks at models of numbered states. */
function numberedScorer(dataset: DiscreteDataset): (model: EvaluatedModel) => HeldOutScore {
  const data = heldOut(dataset);
  const { patients, starts } = data;
  return ({ name, network, gamma }) => {
    const { action, table } = greedyTable(network!, name);
    return {
      patients,
      episodes: starts.length - 1,
      observed: observedReturn(data, { gamma }).value,
      agreement: sharedActions(Uint8Array.from(dataset.state, (s) => action[s]), dataset.action),
      estimate: estimateOf(data, table, gamma),
    };
  };
}

/** Evenly spread ones, at most {@link MOST_ROWS}. */
function spread(length: number): Uint32Array {
  const count = Math.min(length, MOST_ROWS);
  return Uint32Array.from({ length: count }, (_, i) => Math.floor(i * length / count));
}

/** What is known of the return: its ranges, and the discount that they speak of. */
export type KnownReturns = Pick<ModelCohort, "returns" | "gamma">;

/** What is looked at in first states, against ranges of the return. */
function valueScorer(dataset: DenseDataset, { returns, gamma }: KnownReturns) {
  const starts = episodeStarts(dataset).subarray(0, -1);
  const first = spread(starts.length).map((e) => starts[e]);
  const { inputs } = gatherBatch(dataset, first);
  const bits = dataset.allowed;
  const allowed = bits && first.map((row) => bits[row]);
  return (model: EvaluatedModel, looked: Pick<LookedAt, "outputs" | "action" | "metrics">) =>
    learnedValues(model, {
      ...looked,
      // The hard bounds hold at any discount, a mean return at its own.
      ranges: model.gamma === gamma ? returns : { ...returns, all_live: null },
      starts: inputs,
      startAction: greedyActions(model.network!, inputs, { where: model.name, allowed }),
    });
}

/** Looks at models of features. */
function featureScorer(
  dataset: DenseDataset,
  known: KnownReturns | undefined,
): (model: EvaluatedModel) => HeldOutScore {
  const starts = episodeStarts(dataset);
  const { patientOf, patients } = episodePatients(dataset, starts);
  const rows = spread(dataset.action.length);
  const batch = gatherBatch(dataset, rows);
  const ofRows = (bits?: Uint32Array) => bits && Uint32Array.from(rows, (row) => bits[row]);
  const [allowed, nextAllowed] = [dataset.allowed, dataset.nextAllowed].map(ofRows);
  const all = rows.length === dataset.action.length;
  const valuesOf = known && valueScorer(dataset, known);
  return (model) => {
    const { name, network, weights, hyper, gamma } = model;
    const { outputs } = modelOutputs(weights, hyper, {
      state: batch.inputs,
      next: batch.nextInputs,
    });
    const metricsBy = (own: HyperParameters) =>
      algorithmOf(hyper).loss({
        outputs,
        batch: { ...batch, actions: dataset.actions, nextAllowed },
        hyper: own,
      }).metrics;
    const metrics = metricsBy(hyper);
    const ours = greedyActions(network!, batch.inputs, { where: name, allowed });
    const values = valuesOf?.(model, {
      outputs,
      action: ours,
      metrics: hyper.huber ? metricsBy({ ...hyper, huber: false }) : metrics,
    });
    return {
      patients,
      episodes: starts.length - 1,
      observed: observedReturn({ dataset, starts, patientOf, patients }, { gamma }).value,
      agreement: sharedActions(ours, batch.action),
      metrics: Object.fromEntries(
        Object.entries(metrics).map(([metric, value]) => [snakeCase(metric), value]),
      ),
      ...(values && { values }),
      ...(!all && { rows: rows.length }),
    };
  };
}

/**
 * Makes the evaluator.
 *
 * @param dataset Whole episodes of held-out patients.
 * @param known Ranges of the return, to hold learned values of features against.
 * @throws {RangeError} If there is none.
 */
export function heldOutEvaluator(dataset: Dataset, known?: KnownReturns): Evaluator {
  const score = dataset.kind === "discrete"
    ? numberedScorer(dataset)
    : featureScorer(dataset, known);
  return (model) => ({
    ...unscored(model),
    states: null,
    ...(model.network && { held_out: score(model) }),
  });
}
