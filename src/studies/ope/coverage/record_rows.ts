/**
 * Records: synthetic cohorts that fit a clone, a learned policy, values and ratios once, and new patients on whom they are
 * read.
 *
 * Shapes: R rows, A actions.
 *
 * @module
 */
import { breathe } from "../../../breathe.ts";
import { placebo } from "../../../evaluation/ope/checks.ts";
import { meanEstimate } from "../../../evaluation/ope/estimate.ts";
import { episodeReturns } from "../../../evaluation/observed_return.ts";
import { askNetworks, directValue } from "../../../judging/ask_networks.ts";
import { fitModel, type FittedModel, readTarget } from "../../../judging/fit_target.ts";
import { atPlaces, recordPart } from "../../../judging/record_ground.ts";
import type { RecordPolicy } from "../../../judging/record_policy.ts";
import {
  judgedPolicies,
  type LearnedRecord,
  learnRecord,
  newPatients,
  recordTruth,
  type RecordWork,
} from "../records/record_policies.ts";
import type { KnownCohort } from "../../cohort/synthetic_cohort.ts";
import type { CoverageRow } from "./coverage_rows.ts";
import { saidOf } from "./said_of.ts";

/** A policy with its worth and what was fitted for it. */
interface FittedPolicy {
  readonly policy: RecordPolicy;
  readonly truth: number;
  /** (R,A) at the places of who fits. */
  readonly fitting: Float64Array;
  readonly model: FittedModel;
}

/** A cohort on which policies are judged. */
export interface FittedCohort extends Omit<LearnedRecord, "learned"> {
  /** The policies. */
  readonly policies: readonly FittedPolicy[];
}

/**
 * Fits all that does not depend on who is evaluated.
 *
 * @param known The cohort.
 * @param work How; rows drawn a state for the truth.
 */
export async function fitCohort(
  known: KnownCohort,
  work: RecordWork & { readonly draws: number },
): Promise<FittedCohort> {
  const { gamma } = known.cohort.record.mapping;
  const learned = await learnRecord(known, work);
  const { record } = learned;
  const policies: FittedPolicy[] = [];
  for (const policy of judgedPolicies(learned)) {
    const fitting = policy === record.clone.policy
      ? record.clone.at
      : atPlaces(policy, record.part);
    const { placed } = record.choose(fitting, gamma);
    policies.push({
      policy,
      truth: await recordTruth(known, policy, work),
      fitting,
      model: fitModel(record.part.episodes, placed, gamma),
    });
    work.signal?.throwIfAborted();
  }
  return { known, record, policies };
}

/**
 * Judges a cohort's policies on new patients.
 *
 * @param fitted The cohort.
 * @param work Settings of the judging, by which a network may evaluate fitted Q; what trains it.
 * @param patients How many, and their seed.
 */
export async function recordRow(
  fitted: FittedCohort,
  { settings, createTrainer, signal }: Omit<RecordWork, "learned">,
  patients: { readonly patients: number; readonly seed: number },
): Promise<CoverageRow> {
  const { evaluated, ground } = newPatients(fitted, settings, patients);
  await breathe(signal);
  const { gamma, episodes } = ground;
  const part = recordPart(evaluated);
  const observed = meanEstimate(episodes.evaluated, episodeReturns(episodes.evaluated, { gamma }));
  const networks = { evaluated, createTrainer };
  const row: Record<string, CoverageRow[string]> = {};
  let z: number | null = null;
  for (const { policy, truth, fitting, model } of fitted.policies) {
    await breathe(signal);
    const placed = ground.place({ fitting, evaluated: atPlaces(policy, part) });
    const read = readTarget(ground, placed, { ...settings, model });
    // The clone comes first: it is the placebo of the others.
    if (policy.name === "clone") z = placebo(read.double, observed)?.z ?? null;
    const { value } = await askNetworks(ground, read, {
      networks,
      settings: { ...settings, residual_network: false },
      signal,
    });
    row[`fitted ${policy.name}`] = saidOf(ground, read, {
      truth,
      placebo: z,
      settings,
      ...(value && { fqe: directValue(value, episodes.evaluated) }),
    });
  }
  return row;
}
