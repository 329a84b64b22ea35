/**
 * The policies that are judged on records: a clone of the clinicians, a learned one, and the clone with a quarter of the
 * learned one; what each is worth, and new patients to judge them on.
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
import type { DenseDataset } from "../../../dataset/dataset.ts";
import { cloneClinicians } from "../../../judging/clone.ts";
import type { Ground } from "../../../judging/ground.ts";
import type { JudgingSettings } from "../../../judging/judging_settings.ts";
import { networkPolicy } from "../../../judging/model_policy.ts";
import { type FittedRecord, fittedRecord, recordGround } from "../../../judging/record_ground.ts";
import type { RecordPolicy } from "../../../judging/record_policy.ts";
import { trainNetwork } from "../../../judging/train_network.ts";
import { deployedNetwork } from "../../../runs/model_checkpoint.ts";
import type { Trainer, TrainerOptions } from "../../../trainer/trainer.ts";
import type { KnownCohort } from "../../cohort/synthetic_cohort.ts";

/** How it is done. */
export interface RecordWork {
  /** Settings of the judging. */
  readonly settings: JudgingSettings;
  /** What the learned policy is learned by. */
  readonly learned: Config;
  /** Makes trainers. */
  readonly createTrainer: (options: TrainerOptions) => Promise<Trainer>;
  /** Stops early, by throwing. */
  readonly signal?: AbortSignal;
}

/** A cohort with what was learned of its training patients. */
export interface LearnedRecord {
  /** The cohort. */
  readonly known: KnownCohort;
  /** What was fitted of the record. */
  readonly record: FittedRecord;
  /** The learned policy, greedy. */
  readonly learned: RecordPolicy;
}

/** Share of the learned policy in the mixed one of most studies. */
const QUARTER = 0.25;

/** Seed of the networks. */
const SEED = 0;

/**
 * The clone with a share of the learned policy.
 *
 * @param name Its name.
 * @param record The cohort.
 * @param share The share.
 */
export function mixedPolicy(
  name: string,
  { learned, record: { clone } }: Pick<LearnedRecord, "learned" | "record">,
  share: number,
): RecordPolicy {
  return {
    name,
    kind: "stochastic",
    actionProbabilities(observations, rows) {
      const rest = clone.policy.actionProbabilities(observations, rows);
      return learned.actionProbabilities(observations, rows)
        .map((p, k) => share * p + (1 - share) * rest[k]);
    },
  };
}

/**
 * The clone, sharpened: its probabilities to a power above 1, which likely actions gain by.
 *
 * @param name Its name.
 * @param record The cohort.
 * @param power The power.
 */
export function sharpenedPolicy(
  name: string,
  { record: { clone } }: Pick<LearnedRecord, "record">,
  power: number,
): RecordPolicy {
  return {
    name,
    kind: "stochastic",
    actionProbabilities(observations, rows) {
      const all = clone.policy.actionProbabilities(observations, rows).map((p) => p ** power);
      const actions = all.length / rows;
      for (let first = 0; first < all.length; first += actions) {
        const row = all.subarray(first, first + actions);
        const sum = row.reduce((total, p) => total + p, 0);
        row.forEach((p, a) => row[a] = p / sum);
      }
      return all;
    },
  };
}

/**
 * The policies that most studies judge.
 *
 * @param record The cohort.
 * @returns The clone, which comes first; a quarter learned; the learned one.
 */
export function judgedPolicies(record: LearnedRecord): RecordPolicy[] {
  const quarter = mixedPolicy("quarter learned", record, QUARTER);
  return [record.record.clone.policy, quarter, record.learned];
}

/**
 * Learns from a cohort's training patients: a clone of the clinicians, and a policy.
 *
 * @param known The cohort.
 * @param work How.
 */
export async function learnRecord(
  known: KnownCohort,
  { settings, learned, createTrainer, signal }: RecordWork,
): Promise<LearnedRecord> {
  const { count } = known.cohort.record.actions;
  const train = await loadSplit(known.cohort, "train");
  const training = { seed: SEED, createTrainer, signal };
  const clone = await cloneClinicians(train, { settings: settings.clone, ...training });
  const { shape, state } = await trainNetwork(train, learned, training);
  const network = deployedNetwork({ shape, state, seed: SEED, config: learned });
  return {
    known,
    record: fittedRecord(train, clone, settings),
    learned: networkPolicy("learned", network, count),
  };
}

/**
 * What a policy is worth, as the latent process has it.
 *
 * @param known The cohort.
 * @param policy The policy.
 * @param options Rows drawn a state, a signal.
 */
export async function recordTruth(
  { cohort: { record }, question }: KnownCohort,
  { actionProbabilities }: RecordPolicy,
  { draws, signal }: { readonly draws: number; readonly signal?: AbortSignal },
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

/** New patients with what they are judged on. */
export interface NewPatients {
  /** Their rows, with the probabilities with which the clinicians acted, hidden bit and all. */
  readonly evaluated: DenseDataset;
  /** The ground. */
  readonly ground: Ground;
}

/**
 * Makes new patients of a cohort's process.
 *
 * @param learned The cohort, with what fits.
 * @param settings Settings of the judging.
 * @param patients How many, and their seed.
 */
export function newPatients(
  { known: { cohort, question }, record }: Omit<LearnedRecord, "learned">,
  settings: JudgingSettings,
  patients: { readonly patients: number; readonly seed: number },
): NewPatients {
  const { mapping, returns, actions } = cohort.record;
  const evaluated = recordedPatients(
    { ...question, record: { ...question.record, mapping, actions } },
    patients,
  );
  const ground = recordGround(record, evaluated, {
    gamma: mapping.gamma,
    range: returns.attainable,
    features: [],
    none: null,
  }, settings);
  return { evaluated, ground };
}
