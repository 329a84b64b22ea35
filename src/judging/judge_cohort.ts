/**
 * Judges policies on a cohort: the training patients fit, those of another split are evaluated.
 *
 * @module
 */
import { type Cohort, loadSplit } from "../cohort/open_cohort.ts";
import type { DenseDataset } from "../dataset/dataset.ts";
import type { Trainer, TrainerOptions } from "../trainer/trainer.ts";
import { cloneClinicians } from "./clone.ts";
import { type JudgeOptions, judgePolicy } from "./judge.ts";
import type { PolicyRecord } from "./policy_record.ts";
import { prepareGround } from "./prepare.ts";
import { atPlaces, fittedRecord, recordGround, recordPart } from "./record_ground.ts";
import type { RecordPolicy } from "./record_policy.ts";

/** Action of no treatment: the lowest level of every axis. */
const NONE = 0;

/** How policies of a cohort are judged. */
export interface CohortJudging extends Omit<JudgeOptions, "networks"> {
  /** Makes the trainer of the clone, and of the networks that are asked. */
  readonly createTrainer: (options: TrainerOptions) => Promise<Trainer>;
  /** Called with the share of the work that is done. */
  readonly onProgress?: (share: number) => void;
}

/** Share of the work that the clone and the references are, beside a policy's. */
const PREPARING = 3;

/**
 * Judges policies.
 *
 * @param cohort The cohort, whose training patients fit.
 * @param evaluated The patients evaluated, of the same cohort.
 * @param policies The policies.
 * @param options Settings, what trains the clone.
 * @returns A record a policy and kind, in order: a greedy policy is judged softened too.
 * @throws {InputError} If the cohort is damaged or its clone diverges.
 */
export async function judgeCohort(
  cohort: Cohort,
  evaluated: DenseDataset,
  policies: readonly RecordPolicy[],
  options: CohortJudging,
): Promise<readonly PolicyRecord[]> {
  const { settings, createTrainer, signal, onProgress } = options;
  const { record } = cohort;
  const work = PREPARING + policies.length;
  const train = await loadSplit(cohort, "train");
  const clone = await cloneClinicians(train, {
    settings: settings.clone,
    seed: settings.seed,
    createTrainer,
    signal,
    onProgress: (share) => onProgress?.(share / work),
  });
  const fitted = fittedRecord(train, clone, settings);
  const ground = recordGround(fitted, evaluated, {
    gamma: record.mapping.gamma,
    range: record.returns.attainable,
    features: record.features.map(({ name }) => name),
    none: NONE,
  }, settings);
  const prepared = await prepareGround(ground, settings, { signal });
  onProgress?.(PREPARING / work);
  const part = recordPart(evaluated);
  const records: PolicyRecord[] = [];
  for (const [i, policy] of policies.entries()) {
    const { name, kind } = policy;
    const target = { fitting: atPlaces(policy, fitted.part), evaluated: atPlaces(policy, part) };
    const networks = { evaluated, createTrainer };
    records.push(...await judgePolicy(prepared, { name, kind, target }, { ...options, networks }));
    onProgress?.((PREPARING + i + 1) / work);
  }
  return records;
}
