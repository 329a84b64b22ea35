/**
 * What held-out data say of a candidate.
 *
 * Shapes: S states, A actions, P patients.
 *
 * @module
 */
import { atOnce } from "../breathe.ts";
import { pairTable } from "../dataset/transition_counts.ts";
import { fittedQEvaluation, fittedValue } from "../evaluation/fitted_q_evaluation.ts";
import { meanSd } from "../evaluation/mean_sd.ts";
import { smoothedPolicy } from "../evaluation/smoothed_policy.ts";
import {
  type WeightedImportanceSampling,
  weightedImportanceSampling,
} from "../evaluation/weighted_importance_sampling.ts";
import type { Fold } from "./fold.ts";

/** Estimates of a candidate, over the parts it was scored on. */
export interface CandidateScore {
  /** Its name. */
  readonly name: string;
  /** Mean estimate; -Infinity if the candidate diverged. */
  readonly value: number;
  /** Standard error of it; null if the candidate diverged. */
  readonly standardError: number | null;
  /** Estimate on each part. */
  readonly parts: readonly number[];
  /** Mean estimate with unseen pairs worth 0, whatever the weight of the prior. */
  readonly strict: number;
  /** Mean probability that an episode comes to a pair that its part never shows. */
  readonly unseen: number;
  /** Geometric mean over the policy's steps of n(s,a) in training (an unseen pair counts as 1/2). */
  readonly support: number;
  /** Importance sampling on the first part; null if the candidate diverged or the data lack behaviour probabilities. */
  readonly importance: WeightedImportanceSampling | null;
  /** (P) what each held-out patient adds, part after part. */
  readonly influence: Float64Array;
}

/** Mean over the policy's steps of ln n(s,a). */
function logSupport({ training, heldOut }: Fold, known: {
  readonly policy: Float64Array;
  readonly visits: Float64Array;
}): number {
  const counts = pairTable(training);
  const { actions } = heldOut.mdp;
  let sum = 0, steps = 0;
  known.policy.forEach((p, pair) => {
    const visits = p * known.visits[Math.floor(pair / actions)];
    sum += visits * Math.log(Math.max(counts[pair], 0.5));
    steps += visits;
  });
  return sum / steps;
}

const mean = (values: readonly number[]) => meanSd(values).mean;

/** Standard error of a mean that the patients' influences add up to. */
function errorOf(influence: Float64Array): number | null {
  const { sd } = meanSd(Array.from(influence));
  return sd === null ? null : sd / Math.sqrt(influence.length);
}

/** The score of a candidate that has no policy. */
function diverged(name: string): CandidateScore {
  return {
    name,
    value: -Infinity,
    standardError: null,
    parts: [],
    strict: -Infinity,
    unseen: 1,
    support: 0,
    importance: null,
    influence: new Float64Array(),
  };
}

/** What a candidate is scored with. */
export interface ScoringOptions {
  /** For each part the (S,A) policy trained without it, null if that diverged. */
  readonly policies: readonly (Float64Array | null)[];
  /** Discount of the return. */
  readonly gamma: number;
  /** Transitions that the state's behaviour row is worth. */
  readonly priorWeight: number;
}

/**
 * Scores a candidate.
 *
 * @param name Its name.
 * @param folds The parts.
 * @param options Its policies, discount, weight of the prior.
 */
export function scoreCandidate(
  name: string,
  folds: readonly Fold[],
  options: ScoringOptions,
): CandidateScore {
  return atOnce(scoringCandidate(name, folds, options));
}

/**
 * Scores a candidate in pieces, for `inPieces`: what {@link scoreCandidate} does at once.
 *
 * @param name Its name.
 * @param folds The parts.
 * @param options Its policies, discount, weight of the prior.
 * @returns Yields after every estimate, and returns the score.
 */
export function* scoringCandidate(
  name: string,
  folds: readonly Fold[],
  options: ScoringOptions,
): Generator<void, CandidateScore> {
  const { gamma, priorWeight } = options;
  const policies = options.policies.filter((policy) => policy !== null);
  if (policies.length < folds.length) return diverged(name);
  const strict: ReturnType<typeof fittedValue>[] = [];
  const found: ReturnType<typeof fittedQEvaluation>[] = [];
  for (const [f, { heldOut }] of folds.entries()) {
    strict.push(fittedValue(heldOut, policies[f], { gamma }));
    yield;
    const smoothed = smoothedPolicy(heldOut.mdp, policies[f], priorWeight);
    found.push(fittedQEvaluation(heldOut, smoothed, { gamma }));
    yield;
  }
  const influence = Float64Array.from(found.flatMap((one) => Array.from(one.influence)));
  const logs = folds.map((fold, f) =>
    logSupport(fold, { policy: policies[f], visits: found[f].visits })
  );
  return {
    name,
    value: mean(found.map(({ value }) => value)),
    standardError: errorOf(influence),
    parts: found.map(({ value }) => value),
    strict: mean(strict.map(({ value }) => value)),
    unseen: mean(strict.map(({ unseen }) => unseen)),
    support: Math.exp(mean(logs)),
    importance: weightedImportanceSampling(folds[0].heldOut, policies[0], { gamma }),
    influence,
  };
}

/**
 * Standard error of the difference between two candidates, scored on the same episodes.
 *
 * @param a One.
 * @param b The other.
 */
export function differenceError(a: CandidateScore, b: CandidateScore): number {
  return errorOf(a.influence.map((value, e) => value - b.influence[e])) ?? Infinity;
}
