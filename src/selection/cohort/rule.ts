/**
 * The rule by which a configuration is chosen on a cohort, from what was said of its seeds' policies: fixed before anything
 * is scored, and asked of records alone.
 *
 * Gates prune first: a configuration goes no further if the policy of any of its seeds is refused. Configurations compete,
 * seeds do not: the rest is ranked by the mean over seeds of the recommended estimate. A difference between two means has
 * two errors, that of the patients, on whom both were judged, and that of the seeds, which are each one's own:
 *
 *   se^2 = var_p(a_p - b_p) / P + var_s(a) / S_a + var_s(b) / S_b,
 *
 * a_p being what patient p adds to the mean over seeds. What is less than so many of them below the highest ties with it; of
 * those the first listed is chosen.
 *
 * Shapes: P patients.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { pairedEstimate } from "../../evaluation/ope/intervals.ts";
import type { RefusalReason } from "../../evaluation/ope/refusal.ts";
import { FITTED_VALUES, type PolicyRecord } from "../../judging/policy_record.ts";

/** Numbers of the rule; keys as in the config. */
export interface CohortRule {
  /** Least number of training seeds. */
  readonly seeds: number;
  /** Least mean probability that a policy gives to what clinicians did. */
  readonly agreement: number;
  /** A candidate ties with the highest if it is less than so many standard errors of their difference below. */
  readonly tie_standard_errors: number;
}

/** Why a candidate is out. */
export type GateReason =
  | RefusalReason
  /** Fewer training seeds than the rule asks for. */
  | "few-seeds"
  /** A model that is not at its config's last step. */
  | "unfinished"
  /** A model whose training diverged, or ended because its values left the range of the return. */
  | "diverged"
  /** A policy that does what clinicians hardly did. */
  | "agreement"
  /** Weighted importance sampling, where it is not refused, puts it below the clinicians. */
  | "below-clinicians";

/** A refusal by a gate. */
export interface GateRefusal {
  /** Why. */
  readonly refused: GateReason;
  /** The training seed whose policy it is; null where it is of all of them. */
  readonly seed: number | null;
  /** What was measured; null where nothing was. */
  readonly measured: number | null;
  /** The limit that it broke. */
  readonly limit: number | null;
}

/** A seed's policy, judged. */
export interface JudgedSeed {
  /** Seed of the training. */
  readonly seed: number;
  /** What is said of it. */
  readonly record: PolicyRecord;
  /** (P) what each patient adds to the recommended estimate. */
  readonly influence: Float64Array;
  /** Mean probability that it gives to what clinicians did. */
  readonly agreement: number;
}

/** A candidate. */
export interface JudgedCandidate {
  /** Its name. */
  readonly name: string;
  /** Why it was not judged at all; null if it was. */
  readonly fault: GateRefusal | null;
  /** Its policies, judged; none where it has a fault. */
  readonly seeds: readonly JudgedSeed[];
}

/** What became of a candidate. */
export interface CandidateOutcome extends JudgedCandidate {
  /** Why it is out; null if it is not. */
  readonly refusal: GateRefusal | null;
  /** Mean over seeds of the recommended estimate; null if it is out. */
  readonly mean: number | null;
  /** Standard deviation over seeds (divisor n - 1). */
  readonly sd: number | null;
  /** The highest mean less its own, with the standard error; null if it is out. */
  readonly below: { readonly value: number; readonly error: number } | null;
}

/** What the rule comes to. */
export interface CohortChoice {
  /** All candidates, in their order. */
  readonly outcomes: readonly CandidateOutcome[];
  /** Name of the one of highest mean; null if all are out. */
  readonly highest: string | null;
  /** All that tie with it, itself among them, in their order. */
  readonly tied: readonly string[];
  /** The first of them. */
  readonly chosen: string | null;
}

/** Estimates that gates ask beside the recommended one. */
export const GATE_ESTIMATES = [...FITTED_VALUES, "wis"] as const;

/** Refusals that are the cohort's, whatever the policy. */
const OF_ALL: readonly GateReason[] = ["behaviour", "placebo"];

/** Why a seed's policy is refused; null if it passes. */
function seedRefusal(
  { seed, record, agreement }: JudgedSeed,
  rule: CohortRule,
): GateRefusal | null {
  const { estimates, recommended, references: { clinicians } } = record;
  const own = estimates[recommended];
  if (own.refused !== null) {
    const { refused, measured, limit } = own;
    return { refused, seed: OF_ALL.includes(refused) ? null : seed, measured, limit };
  }
  if (own.value === null) return { refused: "not-finite", seed, measured: null, limit: null };
  if (FITTED_VALUES.some((name) => estimates[name].refused === "moving")) {
    return { refused: "moving", seed, measured: null, limit: null };
  }
  if (agreement < rule.agreement) {
    return { refused: "agreement", seed, measured: agreement, limit: rule.agreement };
  }
  const { wis } = estimates;
  const isBelow = wis.refused === null && wis.high !== null && clinicians !== null &&
    wis.high < clinicians.value;
  return isBelow
    ? { refused: "below-clinicians", seed, measured: wis.high, limit: clinicians.value }
    : null;
}

/** The mean over seeds of a candidate that passed. */
function meanOf({ seeds }: JudgedCandidate) {
  const values = seeds.map(({ record: { estimates, recommended } }) =>
    estimates[recommended].value!
  );
  const { mean, sd } = meanSd(values);
  const influence = new Float64Array(seeds[0].influence.length);
  for (const { influence: own } of seeds) own.forEach((one, p) => influence[p] += one);
  return {
    value: mean,
    sd,
    seedVariance: sd === null ? 0 : sd ** 2 / values.length,
    influence: influence.map((sum) => sum / seeds.length),
  };
}

type Mean = ReturnType<typeof meanOf>;

/** How far a mean lies below the highest. */
function distance(highest: Mean, own: Mean): { value: number; error: number } {
  if (own === highest) return { value: 0, error: 0 };
  const patients = pairedEstimate(highest, own)?.error ?? 0;
  const error = Math.sqrt(patients ** 2 + highest.seedVariance + own.seedVariance);
  return { value: highest.value - own.value, error };
}

/**
 * Chooses.
 *
 * @param candidates The candidates, in the order of the config.
 * @param rule The rule.
 */
export function chooseOnCohort(
  candidates: readonly JudgedCandidate[],
  rule: CohortRule,
): CohortChoice {
  const judged = candidates.map((candidate) => {
    const refusal = candidate.fault ??
      candidate.seeds.map((seed) => seedRefusal(seed, rule)).find((one) => one !== null) ?? null;
    return { candidate, refusal, mean: refusal === null ? meanOf(candidate) : null };
  });
  const means = judged.flatMap(({ mean }) => mean ?? []);
  const highest = means.reduce<Mean | null>(
    (best, one) => best === null || one.value > best.value ? one : best,
    null,
  );
  const outcomes = judged.map(({ candidate, refusal, mean }): CandidateOutcome => ({
    ...candidate,
    refusal,
    mean: mean?.value ?? null,
    sd: mean?.sd ?? null,
    below: mean && distance(highest!, mean),
  }));
  const tied = outcomes.filter(({ below }) =>
    below !== null && (below.value === 0 || below.value < rule.tie_standard_errors * below.error)
  ).map(({ name }) => name);
  const best = judged.find(({ mean }) => mean !== null && mean === highest);
  return { outcomes, highest: best?.candidate.name ?? null, tied, chosen: tied[0] ?? null };
}
