/**
 * Records: synthetic cohorts that fit a clone, a learned policy, values and ratios once, and new patients on whom they are
 * read.
 *
 * Shapes: R rows, D features, A actions.
 *
 * @module
 */
import { inPieces } from "../../../breathe.ts";
import { loadSplit } from "../../../cohort/open_cohort.ts";
import { latentActions } from "../../../cohort/synthetic/latent_actions.ts";
import { recordedPatients } from "../../../cohort/synthetic/recorded_patients.ts";
import { findTruth } from "../../../cohort/synthetic/truth.ts";
import type { Config } from "../../../config/config.ts";
import { placebo } from "../../../evaluation/ope/checks.ts";
import { meanEstimate } from "../../../evaluation/ope/estimate.ts";
import { episodeReturns } from "../../../evaluation/observed_return.ts";
import { cloneClinicians } from "../../../judging/clone.ts";
import { fitModel, type FittedModel, readTarget } from "../../../judging/fit_target.ts";
import type { JudgingSettings } from "../../../judging/judging_settings.ts";
import { networkPolicy } from "../../../judging/model_policy.ts";
import {
  atPlaces,
  type FittedRecord,
  fittedRecord,
  recordGround,
  recordPart,
} from "../../../judging/record_ground.ts";
import type { RecordPolicy } from "../../../judging/record_policy.ts";
import { trainNetwork } from "../../../judging/train_network.ts";
import { deployedNetwork } from "../../../runs/model_checkpoint.ts";
import type { Trainer, TrainerOptions } from "../../../trainer/trainer.ts";
import type { KnownCohort } from "../../cohort/synthetic_cohort.ts";
import type { CoverageRow } from "./coverage_rows.ts";
import { saidOf } from "./said_of.ts";

/** How it is done. */
export interface RecordWork {
  /** Settings of the judging. */
  readonly settings: JudgingSettings;
  /** What the learned policy is learned by. */
  readonly learned: Config;
  /** Rows drawn a state for the truth. */
  readonly draws: number;
  /** Seed of networks. */
  readonly seed: number;
  /** Makes trainers. */
  readonly createTrainer: (options: TrainerOptions) => Promise<Trainer>;
  /** Stops early, by throwing. */
  readonly signal?: AbortSignal;
}

/** A policy with its worth and what was fitted for it. */
interface FittedPolicy {
  readonly policy: RecordPolicy;
  readonly truth: number;
  /** (R,A) at the places of who fits. */
  readonly fitting: Float64Array;
  readonly model: FittedModel;
}

/** A cohort on which policies are judged. */
export interface FittedCohort {
  /** The cohort. */
  readonly known: KnownCohort;
  /** What was fitted of the record. */
  readonly record: FittedRecord;
  /** The policies. */
  readonly policies: readonly FittedPolicy[];
}

/** Share of the learned policy in the mixed one. */
const QUARTER = 0.25;

/** A mean of two policies. */
function mixed(name: string, one: RecordPolicy, other: RecordPolicy, share: number): RecordPolicy {
  return {
    name,
    kind: "stochastic",
    actionProbabilities(observations, rows) {
      const rest = other.actionProbabilities(observations, rows);
      return one.actionProbabilities(observations, rows)
        .map((p, k) => share * p + (1 - share) * rest[k]);
    },
  };
}

/** What a policy is worth, as the latent process has it. */
async function truthOf(
  { cohort: { record }, question }: KnownCohort,
  { actionProbabilities }: RecordPolicy,
  { draws, signal }: Pick<RecordWork, "draws" | "signal">,
): Promise<number> {
  const latent = latentActions(record.actions, "the cohort");
  const { length } = latent;
  const truth = await inPieces(
    findTruth(question, {
      kind: "observations",
      actionProbabilities(observations, rows) {
        const own = actionProbabilities(observations, rows);
        const all = new Float64Array(own.length);
        own.forEach((p, k) => all[k - k % length + latent[k % length]] = p);
        return all;
      },
    }, { draws }),
    signal,
  );
  return truth.mean_return!.value;
}

/**
 * Fits all that does not depend on who is evaluated.
 *
 * @param known The cohort.
 * @param work How.
 */
export async function fitCohort(known: KnownCohort, work: RecordWork): Promise<FittedCohort> {
  const { settings, learned, seed, createTrainer, signal } = work;
  const { cohort: { record: { actions, mapping } } } = known;
  const train = await loadSplit(known.cohort, "train");
  const training = { seed, createTrainer, signal };
  const clone = await cloneClinicians(train, { settings: settings.clone, ...training });
  const { shape, state } = await trainNetwork(train, learned, training);
  const network = deployedNetwork({ shape, state, seed, config: learned });
  const greedy = networkPolicy("learned", network, actions.count);
  const record = fittedRecord(train, clone, settings);
  const policies: FittedPolicy[] = [];
  for (const policy of [clone, mixed("quarter learned", greedy, clone, QUARTER), greedy]) {
    const fitting = policy === clone ? record.clone.at : atPlaces(policy, record.part);
    const { placed } = record.choose(fitting, mapping.gamma);
    policies.push({
      policy,
      truth: await truthOf(known, policy, work),
      fitting,
      model: fitModel(record.part.episodes, placed, mapping.gamma),
    });
    signal?.throwIfAborted();
  }
  return { known, record, policies };
}

/**
 * Judges a cohort's policies on new patients.
 *
 * @param fitted The cohort.
 * @param settings Settings of the judging.
 * @param patients How many, and their seed.
 */
export function* recordRow(
  { known, record, policies }: FittedCohort,
  settings: JudgingSettings,
  patients: { readonly patients: number; readonly seed: number },
): Generator<void, CoverageRow> {
  const { cohort, question } = known;
  const { mapping: { gamma }, returns, actions } = cohort.record;
  const evaluated = recordedPatients(
    { ...question, record: { ...question.record, mapping: cohort.record.mapping, actions } },
    patients,
  );
  yield;
  const ground = recordGround(record, evaluated, {
    gamma,
    range: returns.attainable,
    features: [],
    none: null,
  }, settings);
  const part = recordPart(evaluated);
  const { episodes } = ground;
  const observed = meanEstimate(episodes.evaluated, episodeReturns(episodes.evaluated, { gamma }));
  yield;
  const row: Record<string, CoverageRow[string]> = {};
  let z: number | null = null;
  for (const { policy, truth, fitting, model } of policies) {
    const placed = ground.place({ fitting, evaluated: atPlaces(policy, part) });
    const fitted = readTarget(ground, placed, { ...settings, model });
    // The clone comes first: it is the placebo of the others.
    if (policy.name === "clone") z = placebo(fitted.double, observed)?.z ?? null;
    row[`fitted ${policy.name}`] = saidOf(ground, fitted, { truth, placebo: z, settings });
    yield;
  }
  return row;
}
