/**
 * Judges all seeds of all candidates on the validation patients, by one clone and one set of fitting seeds.
 *
 * Shapes: N rows, A actions.
 *
 * @module
 */
import type { Cohort } from "../../cohort/open_cohort.ts";
import type { DenseDataset } from "../../dataset/dataset.ts";
import { placedProbabilities } from "../../evaluation/ope/placed_policy.ts";
import type { Judged } from "../../judging/judge.ts";
import { type CohortJudging, judgeCohort } from "../../judging/judge_cohort.ts";
import { modelPolicy } from "../../judging/model_policy.ts";
import type { PolicyRecord } from "../../judging/policy_record.ts";
import type { RecordPolicy } from "../../judging/record_policy.ts";
import { type Candidate, candidateFault } from "./candidates.ts";
import type { JudgedCandidate, JudgedSeed } from "./rule.ts";
import type { CohortSelectionSettings } from "./settings.ts";

/**
 * Mean probability that a policy gives to what clinicians did, in the kind that is judged: greedy or softened.
 *
 * @param judged The policy.
 */
export function agreementOf({ ground, fitted }: Pick<Judged, "ground" | "fitted">): number {
  const { dataset } = ground.episodes.evaluated;
  const chosen = placedProbabilities(fitted.placed.evaluated, dataset);
  return chosen.reduce((sum, p) => sum + p, 0) / chosen.length;
}

/** A policy of a candidate's seed. */
interface Asked {
  readonly candidate: string;
  readonly seed: number;
  readonly policy: RecordPolicy;
}

/**
 * Judges candidates.
 *
 * @param candidates The candidates, in order.
 * @param data The cohort, and its validation patients.
 * @param options The selection's settings; how policies are judged.
 * @returns Each with its seeds judged, or with the reason why it was not.
 */
export async function judgeCandidates(
  candidates: readonly Candidate[],
  { cohort, validation }: { readonly cohort: Cohort; readonly validation: DenseDataset },
  { policy: kind, rule, ...judging }:
    & Pick<CohortSelectionSettings, "policy" | "rule">
    & Omit<CohortJudging, "isShown">,
): Promise<JudgedCandidate[]> {
  const faults = candidates.map((candidate) => candidateFault(candidate, rule));
  const asked = candidates.flatMap(({ name, models }, i): Asked[] =>
    faults[i] !== null ? [] : models.map((model) => ({
      candidate: name,
      seed: model.seed,
      policy: modelPolicy(`${name}-seed${model.seed}`, model, cohort),
    }))
  );
  const found = new Map<string, Omit<JudgedSeed, "seed">>();
  const onJudged: CohortJudging["onJudged"] = (policy) => {
    judging.onJudged?.(policy);
    const { record, estimates } = policy;
    if (record.kind !== kind) return;
    const { influence } = estimates[record.recommended].estimate;
    found.set(record.policy, { record, influence, agreement: agreementOf(policy) });
  };
  if (asked.length > 0) {
    const policies = asked.map(({ policy }) => policy);
    await judgeCohort(cohort, validation, policies, { ...judging, onJudged });
  }
  const seeds = Map.groupBy(asked, ({ candidate }) => candidate);
  return candidates.map(({ name }, i) => ({
    name,
    fault: faults[i],
    seeds: (seeds.get(name) ?? []).map(({ seed, policy }) => ({
      seed,
      ...found.get(policy.name)!,
    })),
  }));
}

/**
 * The record of a policy in the kind that is judged.
 *
 * @param records What judging one policy came to.
 * @param kind Greedy or softened.
 */
export function recordOfKind(
  records: readonly PolicyRecord[],
  kind: CohortSelectionSettings["policy"],
): PolicyRecord {
  return records.find((record) => record.kind === kind)!;
}
