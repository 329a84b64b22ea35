/**
 * Where the missing part goes: from the optimum to what a planner on data reaches, one loss after the other.
 *
 * @module
 */
import { breathe } from "../../breathe.ts";
import { optimalPolicy } from "../../mdp/policies.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { empiricalMdp } from "../../tabular/empirical_mdp.ts";
import { withTrueDynamics } from "../../tabular/known_dynamics.ts";
import { supportedValueIteration } from "../../tabular/supported_value_iteration.ts";
import { exactSurvival } from "./exact_survival.ts";
import { clinicianCounts, type TableDataset } from "./tabular_study.ts";

/** A threshold and a discount to decompose for. */
export interface DecompositionCase {
  /** k of C(s). */
  readonly count: number;
  /** Discount that is planned with. */
  readonly gamma: number;
}

/** The cases: the networks' own (k = 30, gamma 1), with the published discount, and a lower threshold. */
export const DECOMPOSITION_CASES: readonly DecompositionCase[] = [
  { count: 30, gamma: 1 },
  { count: 30, gamma: 0.99 },
  { count: 10, gamma: 0.99 },
];

/** Exact survival at each stage, on one dataset; keys as in the table. */
export interface DecompositionRow extends DecompositionCase {
  /** Episodes of the dataset. */
  readonly episodes: number;
  /** Seed of the dataset. */
  readonly seed: number;
  /** Of the optimum. */
  readonly optimum: number;
  /** Best on C(s) under the true dynamics. */
  readonly supported: number;
  /** The same, planned at the discount. */
  readonly discounted: number;
  /** Planner on the data's MDP, on C(s) and at the discount. */
  readonly planner: number;
}

/** Gamma 1 as the limit from below, as planners on counts take it: ties go to what ends sooner. */
const sooner = (gamma: number) => Math.min(gamma, 1 - 1e-7);

/**
 * Decomposes on one dataset.
 *
 * @param mdp ICU-Sepsis.
 * @param dataset Episodes and seed.
 * @param signal Stops between two cases.
 * @throws What the signal was fired with, if it was.
 */
export async function decompositionRows(
  mdp: TabularMdp,
  dataset: TableDataset,
  signal?: AbortSignal,
): Promise<DecompositionRow[]> {
  const survival = exactSurvival(mdp);
  const empirical = empiricalMdp(await clinicianCounts(mdp, dataset, signal));
  const known = withTrueDynamics(empirical, mdp);
  const optimum = survival(optimalPolicy(mdp));
  const rows: DecompositionRow[] = [];
  for (const { count, gamma } of DECOMPOSITION_CASES) {
    await breathe(signal);
    const support = { count };
    const on = (model: typeof known, discount: number) =>
      survival(supportedValueIteration(model, { gamma: sooner(discount), support }).policy);
    rows.push({
      ...dataset,
      count,
      gamma,
      optimum,
      supported: on(known, 1),
      discounted: on(known, gamma),
      planner: on(empirical, gamma),
    });
  }
  return rows;
}
