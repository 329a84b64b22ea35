/**
 * Records: configurations trained on a synthetic cohort and chosen among as `deno task select --cohort` does it.
 *
 * Shapes: E episodes, D features.
 *
 * @module
 */
import { inPieces } from "../../../breathe.ts";
import { loadSplit } from "../../../cohort/open_cohort.ts";
import type { ScoredPolicy } from "../../../cohort/synthetic/scored_policy.ts";
import { findTruth } from "../../../cohort/synthetic/truth.ts";
import { hyperParametersOf } from "../../../config/config.ts";
import type { DenseDataset } from "../../../dataset/dataset.ts";
import { episodeStarts } from "../../../dataset/episodes.ts";
import { chosenValues } from "../../../evaluation/learned_values.ts";
import { greedyActions } from "../../../evaluation/network_policy.ts";
import type { JudgedEstimates } from "../../../judging/estimates.ts";
import type { JudgingSettings } from "../../../judging/judging_settings.ts";
import { cohortPolicy } from "../../../runs/cohort_policy.ts";
import { deployedNetwork, type ModelCheckpoint } from "../../../runs/model_checkpoint.ts";
import type { Candidate } from "../../../selection/cohort/candidates.ts";
import { judgeCandidates } from "../../../selection/cohort/judge_candidates.ts";
import type { CohortRule } from "../../../selection/cohort/rule.ts";
import type { Trainer, TrainerOptions } from "../../../trainer/trainer.ts";
import type { KnownCohort } from "../../cohort/synthetic_cohort.ts";
import { type KnownPolicy, selectionRow } from "./selection_row.ts";
import type { SelectionRow, Worth } from "./selection_rows.ts";

/** How it is done. */
export interface RecordWork {
  /** How policies are judged. */
  readonly settings: JudgingSettings;
  /** The rule. */
  readonly rule: CohortRule;
  /** Rows drawn a state for the truth. */
  readonly draws: number;
  /** Makes trainers. */
  readonly createTrainer: (options: TrainerOptions) => Promise<Trainer>;
  /** Stops early, by throwing. */
  readonly signal?: AbortSignal;
  /** Called with the share of the work that is done. */
  readonly onProgress?: (share: number) => void;
}

/** (E,D) first rows. */
function firstRows(dataset: DenseDataset): Float32Array {
  const { observation, features } = dataset;
  const starts = episodeStarts(dataset).subarray(0, -1);
  const rows = new Float32Array(starts.length * features);
  starts.forEach((row, e) =>
    rows.set(observation.subarray(row * features, (row + 1) * features), e * features)
  );
  return rows;
}

/** Mean value that a model gives its own actions in first rows. */
function promiseOf(name: string, model: ModelCheckpoint, starts: Float32Array): number {
  const { config, shape, state: { parameters, target } } = model;
  const action = greedyActions(deployedNetwork(model), starts, { where: name });
  const weighed = { hyper: hyperParametersOf(config), weights: { shape, parameters, target } };
  const values = chosenValues(weighed, starts, action);
  if (values === null) throw new RangeError(`${name} has no values, expected a model that has`);
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

/**
 * Judges a cohort's candidates, chooses, and sets the truth beside it.
 *
 * @param known The cohort.
 * @param candidates The trained candidates, in order.
 * @param work How.
 */
export async function recordRow(
  known: KnownCohort,
  candidates: readonly Candidate[],
  { draws, rule, ...judging }: RecordWork,
): Promise<SelectionRow> {
  const { cohort, question } = known;
  const { signal } = judging;
  const validation = await loadSplit(cohort, "validation");
  const estimates = new Map<string, JudgedEstimates>();
  const judged = await judgeCandidates(candidates, { cohort, validation }, {
    ...judging,
    policy: "greedy",
    rule,
    onJudged: ({ record, estimates: own }) => estimates.set(record.policy, own),
  });
  const worthOf = async (policy: ScoredPolicy): Promise<Worth> => {
    const truth = await inPieces(findTruth(question, policy, { draws }), signal);
    return { mean_return: truth.mean_return!.value, survival: truth.survival.value };
  };
  const starts = firstRows(validation);
  const all = new Map<string, KnownPolicy>();
  for (const { name, seeds } of judged) {
    const { models } = candidates.find((one) => one.name === name)!;
    for (const { seed, record: { policy } } of seeds) {
      const model = models.find((one) => one.seed === seed)!;
      all.set(`${name} ${seed}`, {
        ...await worthOf(cohortPolicy(policy, model, cohort)),
        promise: promiseOf(policy, model, starts),
        estimates: estimates.get(policy)!,
      });
    }
  }
  return selectionRow(judged, {
    rule,
    clinicians: await worthOf({ kind: "clinicians" }),
    knownOf: (name, seed) => all.get(`${name} ${seed}`)!,
  });
}
