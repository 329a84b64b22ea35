/**
 * Small studies for tests.
 *
 * @module
 */
import type { ActiveConfig } from "../../src/config/active_config.ts";

/** The positive control, made small. */
export const SMALL_CONTROL: ActiveConfig = {
  format: 1,
  name: "small",
  title: "A small study",
  environment: { kind: "rare-actions", episodes: 150, horizon: 1000, gamma: 1 },
  evaluation: null,
  learner: { kind: "table", sweeps: 40, rate: 1, min_visits: 1, unknown: 0, members: 6 },
  datasets: { first_seed: 700, count: 3 },
  budgets: [100, 200, 400],
  rounds: 2,
  strategies: [
    "random",
    "uncertainty",
    "uncertainty-counts",
    "uncertainty-weighted",
    "uncertainty-density",
    "diversity",
    "episodes",
    "episodes-uncertainty",
    "oracle",
  ],
};

/** The synthetic patient with networks, made tiny. */
export const SMALL_NETWORK: ActiveConfig = {
  ...SMALL_CONTROL,
  name: "small-network",
  environment: { kind: "patient", episodes: 40, horizon: 28, gamma: 0.95 },
  evaluation: { episodes: 200, seed: 9, max_steps: 300 },
  learner: {
    kind: "network",
    hidden: [8],
    steps: 40,
    batch: 16,
    learning_rate: 3e-3,
    tau: 0.05,
    alpha: 0.01,
    double_dqn: true,
    max_norm: 10,
    members: 3,
  },
  budgets: [50, 100, 200],
  rounds: 1,
  strategies: ["random", "uncertainty", "uncertainty-weighted"],
};
