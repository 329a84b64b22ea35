/**
 * What first light compares, and how near the two trainings have to be.
 *
 * @module
 */

/** Seeds, each of the dataset and of the models trained on it. */
export const SEEDS = [0, 1, 2];

/** Models, as configs and files name them. */
export const MODELS = ["cql-0.5", "cql-0.1", "dqn", "bc"];

/** Steps the models take. */
export const LAST_STEP = 20_000;

/** Steps whose metrics are kept: the multiples of `every`, each a mean over the `window` before. */
export const LOGGED = { every: 1000, window: 100 };

/** Metrics compared, by their column. */
export const METRICS = ["td_loss", "cql_penalty", "logsumexp", "mean_q"] as const;

/** Models whose metrics are compared, and the steps they are compared at. */
export const COMPARED = {
  models: ["cql-0.5", "cql-0.1", "dqn"],
  steps: [1000, 5000, 10_000, 20_000],
};

/** How far the range of PyTorch's seeds is widened at each end: by a fifth. */
export const WIDENED_BY = 0.2;

/** Largest difference of mean exact survival to PyTorch's. */
export const SURVIVAL_TOLERANCE = 0.01;

/** What behaviour cloning has to come to. */
export const CLONING = {
  /** Largest occupancy-weighted KL(clinician || clone), in nats a step. */
  divergence: 0.05,
  /** Largest difference of the greedy clone's exact survival to the greedy clinician's. */
  greedy: 0.004,
  /** Largest difference of the stochastic clone's exact survival to the clinician's. */
  stochastic: 0.002,
};
