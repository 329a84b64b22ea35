/**
 * What the estimators say of one policy on one set of patients, beside the truth.
 *
 * @module
 */
import { largestInfluence } from "../../../evaluation/ope/estimate.ts";
import { influenceInterval } from "../../../evaluation/ope/intervals.ts";
import { finalLogs, weightSummary } from "../../../evaluation/ope/log_weights.ts";
import { simpleRule } from "../../../evaluation/ope/simple_rule.ts";
import { type DirectValue, estimatesOf, targetLogs } from "../../../judging/estimates.ts";
import type { FittedTarget } from "../../../judging/fit_target.ts";
import type { Ground } from "../../../judging/ground.ts";
import type { JudgingSettings } from "../../../judging/judging_settings.ts";
import { type EstimatorName, ESTIMATORS } from "../../../judging/policy_record.ts";
import { residualZ } from "../../../judging/residual_z.ts";
import type { CoverageFound, Said } from "./coverage_rows.ts";

/** Six digits are more than any interval's. */
const short = (value: number | null | undefined) =>
  value === null || value === undefined || !Number.isFinite(value)
    ? null
    : Number(value.toPrecision(6));

/**
 * Asks all estimators.
 *
 * @param ground Where.
 * @param fitted The policy with what was fitted for it.
 * @param options Its truth, the placebo's z on these patients, settings; fitted Q evaluation by other means than cells.
 */
export function saidOf(
  ground: Ground,
  fitted: FittedTarget,
  { truth, placebo, settings, fqe }: {
    readonly truth: number;
    readonly placebo: number | null;
    readonly settings: JudgingSettings;
    readonly fqe?: DirectValue;
  },
): CoverageFound {
  const { episodes: { evaluated }, behaviour: { record } } = ground;
  const z = residualZ(ground, fitted, settings.seed);
  const judged = estimatesOf(ground, fitted, {
    checks: { placebo, residuals: z },
    settings,
    fqe,
  });
  const said = (name: EstimatorName): Said => {
    const { estimate, interval, refusal } = judged[name];
    const own = interval ?? influenceInterval(estimate);
    return [short(estimate.value), short(own?.low), short(own?.high), refusal?.refused ?? null];
  };
  const final = finalLogs(evaluated, targetLogs(ground, fitted));
  return {
    truth: short(truth)!,
    said: Object.fromEntries(ESTIMATORS.map((name) => [name, said(name)])) as Record<
      EstimatorName,
      Said
    >,
    simple: simpleRule(evaluated, final)?.refused ?? null,
    ess: short(weightSummary(evaluated, final).ess)!,
    residuals: short(z),
    influence: short(largestInfluence(fitted.double.influence)),
    behaviour: {
      ratio: short(record.one_step_ratio),
      calibration: short(record.calibration_error),
    },
  };
}
