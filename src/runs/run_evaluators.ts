/**
 * What looks at a run's models, as its config asks.
 *
 * Shapes: M models.
 *
 * @module
 */
import { type Evaluator, noEvaluator } from "../evaluation/evaluator.ts";
import { exactEvaluator } from "../evaluation/exact_evaluator.ts";
import { heldOutEvaluator } from "../evaluation/held_out_evaluator.ts";
import { startValueEvaluator } from "../evaluation/start_value.ts";
import type { GivenPolicy } from "./evaluated_policy.ts";
import type { RunData } from "./run_data.ts";
import type { RunPlan } from "./run_plan.ts";

/**
 * The evaluators of a run's models.
 *
 * @param plan The run.
 * @param data What its models learn from, and what is kept from them.
 * @param given (M) the policies that models evaluate.
 * @returns (M), those of one dataset shared; null where the config asks for none, and no model evaluates a policy.
 */
export function evaluatorsOf(
  { settings: { evaluate } }: RunPlan,
  { mdp, datasets, datasetOf }: RunData,
  given: readonly (GivenPolicy | undefined)[],
): Evaluator[] | null {
  if (evaluate === "none" && given.every((policy) => policy === undefined)) return null;
  const isExact = evaluate === "exact" && mdp !== null; // Of features there is no MDP.
  const same = typeof evaluate !== "string" ? null : isExact ? exactEvaluator(mdp) : noEvaluator;
  const evaluators = datasets.map(({ heldOut, cohort }) =>
    same ?? heldOutEvaluator(heldOut!, cohort ?? undefined)
  );
  return datasetOf.map((index, m) => {
    const policy = given[m];
    if (!policy) return evaluators[index];
    const { heldOut, dataset, cohort } = datasets[index];
    const asked = heldOut ?? dataset;
    return startValueEvaluator(asked, policy.start(asked), cohort?.returns.attainable);
  });
}
