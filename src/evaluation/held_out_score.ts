/**
 * What patients who were not trained on say of a policy; keys as in JSON output.
 *
 * @module
 */

/** Importance sampling, a check only; keys as in JSON output. */
export interface ImportanceSampling {
  /** The estimate; null where no episode has any weight. */
  readonly value: number | null;
  /** Effective number of episodes it rests on. */
  readonly effective_episodes: number;
  /** Whether these are too few for it to be worth anything. */
  readonly refused: boolean;
}

/** Estimates of a policy's return, which numbered states allow; keys as in JSON output. */
export interface HeldOutEstimate {
  /** Return by fitted Q evaluation, each pair's row shrunk to how its state goes on, as if seen once more. */
  readonly value: number;
  /** Its standard error, patients being independent; null for a single patient. */
  readonly standard_error: number | null;
  /** The same without shrinking: pairs that held-out data never show are worth 0. */
  readonly strict: number;
  /** Probability that an episode comes to such a pair. */
  readonly unseen: number;
  /** Null where the data lack behaviour probabilities. */
  readonly importance_sampling: ImportanceSampling | null;
}

/** What a model says its own policy is worth, beside what any policy can be: in units of the return. */
export interface LearnedValues {
  /** Root mean square of Q(s,a) less its target, on the data's actions: the Bellman error. */
  readonly bellman_error: number;
  /** Mean over states of the value of the policy's own action. */
  readonly mean: number;
  /** The largest of them, in first states too. */
  readonly largest: number;
  /** Mean over first states of episodes. */
  readonly start_mean: number;
  /** The largest in a first state. */
  readonly start_largest: number;
  /** Least and largest return that any policy can have; null where nothing bounds it. */
  readonly attainable: readonly [low: number, high: number] | null;
  /** Mean return if everybody survived with the lengths observed; null where rewards do not say it, or say it at another discount. */
  readonly all_live: number | null;
  /** Whether `largest` is more than can be attained. */
  readonly out_of_range: boolean;
}

/** What held-out patients say of a policy. */
export interface HeldOutScore {
  /** Number of patients. */
  readonly patients: number;
  /** Number of their episodes. */
  readonly episodes: number;
  /** What their episodes came to under whoever treated: mean discounted return. */
  readonly observed: number;
  /** Share of their actions that the policy takes too. */
  readonly agreement: number;
  /** Estimates of the policy's return; only where states are numbered. */
  readonly estimate?: HeldOutEstimate;
  /** The algorithm's metrics on their transitions, by name; only where states are features. */
  readonly metrics?: Readonly<Record<string, number>>;
  /** What it says its policy is worth in their states; only of a cohort's validation split and of models with values. */
  readonly values?: LearnedValues;
  /** Transitions that agreement, metrics and values are over, where they are not all. */
  readonly rows?: number;
}
