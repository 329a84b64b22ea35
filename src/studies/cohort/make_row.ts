/**
 * Making a row: the truth of a trained policy, and what its network promised.
 *
 * @module
 */
import { inPieces } from "../../breathe.ts";
import { findTruth, type Truth } from "../../cohort/synthetic/truth.ts";
import type { ScoredPolicy } from "../../cohort/synthetic/scored_policy.ts";
import { networkPolicy } from "../../evaluation/network_policy.ts";
import type { HeldOutScore } from "../../evaluation/held_out_score.ts";
import { sha256 } from "../../files/sha256.ts";
import { optimalPolicy } from "../../mdp/policies.ts";
import { cohortPolicy } from "../../runs/cohort_policy.ts";
import { deployedNetwork } from "../../runs/model_checkpoint.ts";
import type { TrainedModel } from "../../runs/train_missing.ts";
import type { CohortKey, CohortRow, Promised } from "./rows.ts";
import type { CohortStudy } from "./study_file.ts";
import type { KnownCohort } from "./synthetic_cohort.ts";

/** What known policies of a cohort are worth. */
export type References = Pick<CohortRow, "clinicians" | "optimum">;

/** How much work a truth is. */
export interface TruthWork {
  /** Draws a state, or patients, and their seed. */
  readonly truth: CohortStudy["truth"];
  /** Gives up. */
  readonly signal?: AbortSignal;
}

const truthOf = (
  { question }: KnownCohort,
  policy: ScoredPolicy,
  { truth, signal }: TruthWork,
): Promise<Truth> => inPieces(findTruth(question, policy, truth), signal);

const numbers = ({ survival, mean_return }: Truth) => ({
  survival: survival.value,
  mean_return: mean_return!.value,
});

/**
 * What clinicians and the optimum of a cohort are worth.
 *
 * @param known The cohort.
 * @param work How much work each is.
 */
export async function referencesOf(known: KnownCohort, work: TruthWork): Promise<References> {
  const table = optimalPolicy(known.question.mdp);
  return {
    clinicians: numbers(await truthOf(known, { kind: "clinicians" }, work)),
    optimum: numbers(await truthOf(known, { kind: "states", table }, work)),
  };
}

/** What evaluations on the way say. */
function courseOf({ evaluations }: TrainedModel<CohortKey>): Promised[] {
  return evaluations.flatMap(({ step, held_out }) => {
    const score = held_out as HeldOutScore | undefined;
    if (score?.values === undefined) return [];
    const { bellman_error, mean, largest, start_mean, start_largest } = score.values;
    const { agreement } = score;
    return [{ step, bellman_error, agreement, mean, largest, start_mean, start_largest }];
  });
}

/**
 * Makes a row.
 *
 * @param model A trained model.
 * @param known Its cohort.
 * @param options What known policies are worth, and how much work its truth is.
 */
export async function cohortRow(
  model: TrainedModel<CohortKey>,
  known: KnownCohort,
  { references, ...work }: TruthWork & { readonly references: References },
): Promise<CohortRow> {
  const { checkpoint, key, effective } = model;
  const { mdp } = known.question;
  const policy: ScoredPolicy = key.reads === "numbered"
    ? { kind: "states", table: networkPolicy(mdp, deployedNetwork(checkpoint), "numbered") }
    : cohortPolicy("record", checkpoint, known.cohort);
  const { survival, mean_return } = await truthOf(known, policy, work);
  const { attainable, all_live } = known.cohort.record.returns;
  const { parameters, divergedAt } = checkpoint.state;
  return {
    survival,
    mean_return: mean_return!,
    ...references,
    ranges: { highest: attainable![1], all_live: all_live! },
    course: courseOf(model),
    effective,
    weights_sha256: await sha256([parameters]),
    diverged: divergedAt !== null,
  };
}
