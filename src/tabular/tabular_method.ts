/**
 * The planners on a dataset's MDP, by name and parameters.
 *
 * @module
 */
import type { SupportRule } from "../dataset/support_constraint.ts";
import type { TransitionCounts } from "../dataset/transition_counts.ts";
import { countCloning } from "./count_cloning.ts";
import { empiricalMdp } from "./empirical_mdp.ts";
import { lowerConfidenceValueIteration } from "./lower_confidence.ts";
import { pessimisticValueIteration } from "./pessimistic_value_iteration.ts";
import { type Prior, shrunkValueIteration } from "./shrunk_value_iteration.ts";
import { spibb } from "./spibb.ts";
import { supportedValueIteration } from "./supported_value_iteration.ts";
import { tabularCql } from "./tabular_cql.ts";
import type { TabularPlan } from "./tabular_plan.ts";

/** Names of the planners. */
export const TABULAR_METHODS = [
  "value-iteration",
  "pessimistic",
  "lower-confidence",
  "shrunk",
  "spibb",
  "cql",
  "cloning",
] as const;

/** A planner with its parameters; keys as in config files. */
export type TabularMethod =
  | { readonly method: "value-iteration"; readonly gamma: number; readonly support: SupportRule }
  | {
    readonly method: "pessimistic";
    readonly gamma: number;
    readonly support: SupportRule;
    /** c of the penalty c / sqrt(n). */
    readonly penalty: number;
  }
  | {
    readonly method: "lower-confidence";
    readonly gamma: number;
    readonly support: SupportRule;
    /** Transitions that the clinician's row is worth. */
    readonly weight: number;
    /** Standard errors taken off. */
    readonly errors: number;
  }
  | {
    readonly method: "shrunk";
    readonly gamma: number;
    readonly support: SupportRule;
    /** Row that rows are shrunk to. */
    readonly prior: Prior;
    /** Transitions it is worth. */
    readonly weight: number;
  }
  | {
    readonly method: "spibb";
    readonly gamma: number;
    /** N_wedge. */
    readonly count: number;
  }
  | {
    readonly method: "cql";
    readonly gamma: number;
    readonly support: SupportRule;
    /** Weight of the penalty. */
    readonly alpha: number;
  }
  | { readonly method: "cloning"; readonly gamma: number };

/** A planner with a name. */
export interface NamedMethod {
  /** Short name, unique among those it is compared with. */
  readonly name: string;
  /** Planner and parameters. */
  readonly method: TabularMethod;
}

/**
 * Largest discount that is planned with. At 1 going round for ever costs nothing, so a thin dataset's loops tie with
 * the way out; just below it, of equal values the one that comes sooner is the larger.
 */
const LARGEST_GAMMA = 1 - 1e-7;

/**
 * Plans; gamma 1 stands for the limit from below, so that ties go to what ends sooner.
 *
 * @param counts Counts of the dataset.
 * @param asked The planner.
 * @throws {RangeError} If a parameter is out of range.
 * @throws {InputError} If the planner cannot do with the rewards, or values do not settle.
 */
export function planTabular(counts: TransitionCounts, asked: TabularMethod): TabularPlan {
  const mdp = empiricalMdp(counts);
  const method = { ...asked, gamma: Math.min(asked.gamma, LARGEST_GAMMA) };
  switch (method.method) {
    case "value-iteration":
      return supportedValueIteration(mdp, method);
    case "pessimistic":
      return pessimisticValueIteration(mdp, method);
    case "lower-confidence":
      return lowerConfidenceValueIteration(mdp, method);
    case "shrunk":
      return shrunkValueIteration(mdp, method);
    case "spibb":
      return spibb(mdp, method);
    case "cql":
      return tabularCql(mdp, method);
    case "cloning":
      return countCloning(mdp, method);
  }
}

/**
 * Whether a planner matches the benchmark's construction, which a reader should know of when it does
 * well: ICU-Sepsis admits actions by a count threshold (20), and gives every other pair of a state the
 * mean of the admissible rows. So count thresholds above 1 and shrinkage to the state's mean row echo it.
 *
 * @param method The planner.
 */
export function matchesConstruction(method: TabularMethod): boolean {
  if (method.method === "spibb") return true;
  if (method.method === "shrunk" && method.prior === "state-mean") return true;
  return "support" in method && "count" in method.support && method.support.count > 1;
}
