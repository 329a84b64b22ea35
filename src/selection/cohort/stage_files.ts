/**
 * What a selection on a cohort leaves of its two stages: every candidate and every reason. Keys are those of the published
 * "MIMIC Sepsis CQL", with what its files lack: why, and what was refused.
 *
 * Stage 1 asks who may stand at all, stage 2 ranks those who may.
 *
 * @module
 */
import type { Cohort } from "../../cohort/open_cohort.ts";
import type { Config } from "../../config/config.ts";
import type { EstimateRecord, EstimatorName } from "../../judging/policy_record.ts";
import type { Candidate } from "./candidates.ts";
import {
  type CandidateOutcome,
  type CohortChoice,
  GATE_ESTIMATES,
  type GateReason,
  type GateRefusal,
} from "./rule.ts";

/** A candidate in a ranking; keys as in the file. */
export interface RankedCandidate {
  /** Its name. */
  readonly config: string;
  /** Which loss. */
  readonly algorithm: string;
  /** How the cohort's rewards are made. */
  readonly reward_variant: string;
  /** Learning rate. */
  readonly learning_rate: number;
  /** Weight of CQL's penalty; null of other algorithms. */
  readonly cql_alpha: number | null;
  /** Its first listed seed. */
  readonly seed: number | null;
  /** Training seeds that were judged. */
  readonly seeds: readonly number[];
  /** Patients evaluated. */
  readonly val_n_patients: number;
  /** Their episodes. */
  readonly val_n_episodes: number;
  /** Mean over seeds of the recommended estimate; null if it is refused. */
  readonly value: number | null;
  /** Standard deviation over seeds. */
  readonly sd: number | null;
  /** By seed: the probability of what clinicians did, and the estimates that the gates ask. */
  readonly judged: readonly {
    /** Training seed. */
    readonly seed: number;
    /** Probability of what clinicians did. */
    readonly agreement: number;
    /** The recommended estimate, and those that gates ask beside it. */
    readonly estimates: Readonly<Partial<Record<EstimatorName, EstimateRecord>>>;
  }[];
  /** Why it is out; null if it is not. */
  readonly refused: GateReason | null;
  /** Seed, measure and limit of the refusal. */
  readonly refusal: Omit<GateRefusal, "refused"> | null;
  /** What became of it, in words. */
  readonly reason: string;
}

/** A stage's ranking. */
export interface StageEvaluation {
  /** 1 or 2. */
  readonly stage: 1 | 2;
  /** Which patients. */
  readonly split: "validation";
  /** Candidates looked at. */
  readonly n_total_configs: number;
  /** Those that go on: to stage 2, and in stage 2 those that tie with the highest. */
  readonly top_configs: readonly string[];
  /** The candidates: those that go on first. */
  readonly rankings: readonly RankedCandidate[];
}

/** All seeds of those ranked. */
export interface MultiseedValidation {
  /** Always 2. */
  readonly stage: 2;
  /** Which patients. */
  readonly split: "validation";
  /** Their episodes. */
  readonly n_episodes: number;
  /** All training seeds. */
  readonly seeds: readonly number[];
  /** By candidate: mean, standard deviation and values by seed of the recommended estimate. */
  readonly results: readonly {
    /** The candidate. */
    readonly config: string;
    /** Mean over seeds. */
    readonly mean: number;
    /** Standard deviation over seeds. */
    readonly sd: number | null;
    /** Values by seed. */
    readonly values: readonly { readonly seed: number; readonly value: number }[];
  }[];
}

/** The files by name. */
export interface StageFiles {
  /** Who may stand. */
  readonly "stage1_evaluation.json": StageEvaluation;
  /** Who ranks where. */
  readonly "stage2_evaluation.json": StageEvaluation;
  /** The values by seed. */
  readonly "stage2_multiseed_validation.json": MultiseedValidation;
}

/** What reasons are in words. */
const REASONS: Readonly<Partial<Record<GateReason, string>>> = {
  "few-seeds": "too few training seeds",
  unfinished: "a model is not at its last step",
  diverged: "a training diverged, or left the range of the return",
  agreement: "does what clinicians hardly did",
  "below-clinicians": "weighted importance sampling puts it below the clinicians",
  unsupported: "acts where the training records show nothing",
  residuals: "what its Q leaves can be predicted: Q is wrong",
  moving: "its values were still moving",
  "out-of-range": "no policy can have such a return",
  influence: "one patient decides",
  capped: "the cap on ratios took too much",
  behaviour: "the clone of the clinicians is refused",
  placebo: "the clone's own estimate is not the clinicians' return",
};

/** A refusal in words. */
export function refusalWords({ refused, seed, measured, limit }: GateRefusal): string {
  const number = (value: number) => String(Number(value.toPrecision(4)));
  const found = measured === null ? "" : `, found ${number(measured)}`;
  const expected = limit === null ? "" : `, limit ${number(limit)}`;
  const whose = seed === null ? "" : ` (seed ${seed})`;
  return `${REASONS[refused] ?? refused}${whose}${found}${expected}`;
}

/** A distance in words. */
const words = ({ value, error }: { readonly value: number; readonly error: number }) =>
  `${value.toFixed(4)} below the highest, standard error ${error.toFixed(4)}`;

/** What became of a candidate, in words. */
export function outcomeWords(
  { name, refusal, below }: CandidateOutcome,
  { chosen, tied, highest }: Pick<CohortChoice, "chosen" | "tied" | "highest">,
): string {
  if (refusal !== null) return `refused: ${refusalWords(refusal)}`;
  const where = name === highest ? "the highest mean" : words(below!);
  if (name === chosen) {
    return tied.length === 1 ? `chosen: ${where}` : `chosen: ${where}; the first of those that tie`;
  }
  return tied.includes(name) ? `tied: ${where}` : where;
}

/** A cohort's validation patients as files count them. */
export interface ValidationCounts {
  /** Patients. */
  readonly patients: number;
  /** Episodes. */
  readonly episodes: number;
}

/** A candidate in a ranking. */
function ranked(
  outcome: CandidateOutcome,
  { config, models }: Candidate,
  { cohort: { record: { mapping } }, counts, choice }: {
    readonly cohort: Pick<Cohort, "record">;
    readonly counts: ValidationCounts;
    readonly choice: CohortChoice;
  },
): RankedCandidate {
  const { name, seeds, mean, sd, refusal } = outcome;
  const { alpha = null } = config as Config & { readonly alpha?: number };
  return {
    config: name,
    algorithm: config.algorithm,
    reward_variant: mapping.reward.kind,
    learning_rate: config.learning_rate,
    cql_alpha: alpha,
    seed: models[0]?.seed ?? null,
    seeds: models.map(({ seed }) => seed),
    val_n_patients: counts.patients,
    val_n_episodes: counts.episodes,
    value: mean,
    sd,
    judged: seeds.map(({ seed, agreement, record: { estimates, recommended } }) => ({
      seed,
      agreement,
      estimates: Object.fromEntries(
        [recommended, ...GATE_ESTIMATES].map((estimator) => [estimator, estimates[estimator]]),
      ),
    })),
    refused: refusal?.refused ?? null,
    refusal: refusal &&
      { seed: refusal.seed, measured: refusal.measured, limit: refusal.limit },
    reason: outcomeWords(outcome, choice),
  };
}

/**
 * What the stages come to.
 *
 * @param choice What the rule came to.
 * @param options The candidates, in the same order; the cohort; its validation patients.
 */
export function stageFiles(choice: CohortChoice, options: {
  readonly candidates: readonly Candidate[];
  readonly cohort: Pick<Cohort, "record">;
  readonly counts: ValidationCounts;
}): StageFiles {
  const { candidates, counts } = options;
  const rows = choice.outcomes.map((outcome, i) => ({
    outcome,
    row: ranked(outcome, candidates[i], { ...options, choice }),
  }));
  const passing = rows.filter(({ outcome }) => outcome.refusal === null);
  const byMean = passing.toSorted((a, b) => b.outcome.mean! - a.outcome.mean!);
  const out = rows.filter(({ outcome }) => outcome.refusal !== null);
  const names = (some: typeof rows) => some.map(({ outcome: { name } }) => name);
  const split = "validation";
  const seeds = new Set(candidates.flatMap(({ models }) => models.map(({ seed }) => seed)));
  return {
    "stage1_evaluation.json": {
      stage: 1,
      split,
      n_total_configs: rows.length,
      top_configs: names(passing),
      rankings: [...passing, ...out].map(({ row }) => row),
    },
    "stage2_evaluation.json": {
      stage: 2,
      split,
      n_total_configs: passing.length,
      top_configs: choice.tied,
      rankings: byMean.map(({ row }) => row),
    },
    "stage2_multiseed_validation.json": {
      stage: 2,
      split,
      n_episodes: counts.episodes,
      seeds: [...seeds].sort((a, b) => a - b),
      results: byMean.map(({ outcome: { name, mean, sd, seeds } }) => ({
        config: name,
        mean: mean!,
        sd,
        values: seeds.map(({ seed, record: { estimates, recommended } }) => ({
          seed,
          value: estimates[recommended].value!,
        })),
      })),
    },
  };
}
