/**
 * What a policy of a synthetic cohort is worth, truly.
 *
 * Where a row depends on its state alone, states under a policy are a Markov chain with pi(a|s) = E[pi(a|o) | s], exact
 * or over drawn rows, whose value is a linear solve (under a horizon a recursion); the error of drawn rows is that of ten
 * groups of them. Where rows depend on earlier ones, patients are simulated. A stochastic policy is scored as it is, never
 * as its mode.
 *
 * @module
 */
import { type ChainValue, chainValue, latentReward } from "./chain_value.ts";
import { isRowwise, type ScoredPolicy, type TruthQuestion } from "./scored_policy.ts";
import { simulatePolicy } from "./simulate_policy.ts";
import { GROUPS, statePolicies } from "./state_policies.ts";

/** A number with its error. */
export interface Estimate {
  /** The number. */
  readonly value: number;
  /** Its standard error; 0 where it is exact. */
  readonly standard_error: number;
}

/** What a policy is worth. */
export interface Truth {
  /** What is said of survival, in words. */
  readonly estimand: string;
  /** How it was found. */
  readonly method: "exact" | "drawn rows" | "simulated patients";
  /** Rows drawn a state, or patients simulated; 0 where it is exact. */
  readonly size: number;
  /** Probability of survival. */
  readonly survival: Estimate;
  /** Probability of death. */
  readonly death: Estimate;
  /** Mean return of the cohort's reward at its gamma; null where the reward is not one of the latent process. */
  readonly mean_return: Estimate | null;
  /** The discount. */
  readonly gamma: number;
}

/** How much work is done. */
export interface TruthOptions {
  /** Rows drawn a state (default 2,000), a multiple of 10. */
  readonly draws?: number;
  /** Patients simulated (default 400,000). */
  readonly patients?: number;
  /** Whether patients are simulated even where a solve would do. */
  readonly simulate?: boolean;
  /** Told how much is done of how much. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Rows a state that are drawn unless it is said otherwise. */
export const USUAL_DRAWS = 2000;
/** Patients that are simulated unless it is said otherwise. */
export const USUAL_PATIENTS = 400_000;

/** Mean and its standard error over groups of equal size. */
function overGroups(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(square / (values.length - 1) / values.length);
}

/** The estimand in words. */
function estimandOf(horizon: number | null): string {
  return horizon === null
    ? "survival"
    : `survival within ${horizon} steps (${
      4 * horizon
    } h); who is still in care then has neither survived nor died`;
}

/** By a solve. */
function* solved(
  question: TruthQuestion,
  policy: ScoredPolicy,
  { draws = USUAL_DRAWS, onProgress }: TruthOptions,
): Generator<void, Truth> {
  const { mdp, knobs, record } = question;
  const { gamma, reward: said } = record.mapping;
  const reward = latentReward(said, knobs.layout);
  const { mean, groups } = yield* statePolicies(question, policy, {
    draws,
    onState: (states) => onProgress?.(states, mdp.live),
  });
  const options = { ...knobs, reward, gamma };
  const value = chainValue(mdp, mean, options);
  const parts: ChainValue[] = [];
  for (const group of groups) {
    parts.push(chainValue(mdp, group, options));
    yield;
  }
  const estimate = (part: (value: ChainValue) => number): Estimate => ({
    value: part(value),
    standard_error: parts.length === 0 ? 0 : overGroups(parts.map(part)),
  });
  return {
    estimand: estimandOf(knobs.horizon),
    method: parts.length === 0 ? "exact" : "drawn rows",
    size: parts.length === 0 ? 0 : draws,
    survival: estimate(({ survival }) => survival),
    death: estimate(({ death }) => death),
    mean_return: reward && estimate(({ meanReturn }) => meanReturn!),
    gamma,
  };
}

/** By simulated patients. */
function* simulated(
  question: TruthQuestion,
  policy: ScoredPolicy,
  { patients = USUAL_PATIENTS, onProgress }: TruthOptions,
): Generator<void, Truth> {
  const { knobs, record } = question;
  const { gamma, reward: said } = record.mapping;
  const reward = latentReward(said, knobs.layout);
  const counts = yield* simulatePolicy(question, policy, {
    patients,
    reward,
    gamma,
    onPatients: (done) => onProgress?.(done, patients),
  });
  const share = (count: number): Estimate => {
    const value = count / patients;
    return { value, standard_error: Math.sqrt(value * (1 - value) / patients) };
  };
  const mean = counts.returns / patients;
  const spread = Math.max(0, counts.squares / patients - mean * mean);
  return {
    estimand: estimandOf(knobs.horizon),
    method: "simulated patients",
    size: patients,
    survival: share(counts.survived),
    death: share(counts.died),
    mean_return: reward && { value: mean, standard_error: Math.sqrt(spread / patients) },
    gamma,
  };
}

/**
 * Whether a solve says what a policy is worth; else patients must be simulated.
 *
 * @param question Knobs and record.
 * @param policy The policy. Clinicians read nothing but their own row, whatever a patient remembers.
 */
export function isSolvable(
  question: Omit<TruthQuestion, "mdp">,
  policy: ScoredPolicy,
): boolean {
  return policy.kind !== "observations" || isRowwise(question);
}

/**
 * What a policy is worth.
 *
 * @param question The cohort.
 * @param policy The policy.
 * @param options How much work is done.
 * @returns Yields now and then, and returns the truth.
 * @throws {RangeError} If the draws are no multiple of 10, or a policy returns no probabilities.
 */
export function* findTruth(
  question: TruthQuestion,
  policy: ScoredPolicy,
  options: TruthOptions = {},
): Generator<void, Truth> {
  const { draws = USUAL_DRAWS, simulate = false } = options;
  if (!(draws > 0 && draws % GROUPS === 0)) {
    throw new RangeError(`Cannot draw ${draws} rows a state, expected a multiple of ${GROUPS}`);
  }
  return !simulate && isSolvable(question, policy)
    ? yield* solved(question, policy, options)
    : yield* simulated(question, policy, options);
}
