/**
 * Records of judged policies made up by hand, for what is done with them.
 *
 * @module
 */
import {
  type ChecksRecord,
  type DifferenceRecord,
  type EstimateRecord,
  type EstimatorName,
  ESTIMATORS,
  type PolicyRecord,
  RECOMMENDED,
} from "../../src/judging/policy_record.ts";

/** An estimate that stands. */
export function estimate(value: number, own: Partial<EstimateRecord> = {}): EstimateRecord {
  return {
    value,
    low: value - 1,
    high: value + 1,
    level: "nominal 95%",
    ess: null,
    mean_weight: null,
    largest_share: null,
    refused: null,
    measured: null,
    limit: null,
    ...own,
  };
}

/** An estimate that is refused. */
export const refusedEstimate = (refused: EstimateRecord["refused"]): EstimateRecord =>
  estimate(0, { value: null, low: null, high: null, refused, measured: 0.5, limit: 0.1 });

const CHECKS: ChecksRecord = {
  placebo: null,
  residuals: null,
  calibration: [],
  sensitivity: null,
  subgroups: [],
  control: null,
};

/**
 * A record.
 *
 * @param policy Its name.
 * @param own Estimates that are not refused for want of weight, and what else differs.
 */
export function smallRecord(
  policy: string,
  { estimates = {}, clinicians = 9, ...own }: Partial<Omit<PolicyRecord, "estimates">> & {
    readonly estimates?: Partial<Record<EstimatorName, EstimateRecord>>;
    readonly clinicians?: number;
  } = {},
): PolicyRecord {
  const named = <T>(make: (name: EstimatorName) => T) =>
    Object.fromEntries(ESTIMATORS.map((name) => [name, make(name)])) as Record<EstimatorName, T>;
  const all = named((name) => estimates[name] ?? refusedEstimate("no-weight"));
  return {
    policy,
    kind: "greedy",
    gamma: 0.99,
    patients: 8,
    recommended: RECOMMENDED,
    estimates: all,
    difference: named((name): DifferenceRecord => {
      const { value, low, high, refused } = all[name];
      if (value === null) return { value, low, high, refused };
      return {
        value: value - clinicians,
        low: low! - clinicians,
        high: high! - clinicians,
        refused,
      };
    }),
    behaviour: {
      kind: "cloned",
      nll: 1.2,
      nll_marginal: 1.4,
      calibration_error: 0.01,
      calibration_chance: 0.005,
      one_step_ratio: 1,
      least: 0.01,
      reliability: [],
      refused: null,
      measured: null,
      limit: null,
    },
    references: {
      clinicians: { value: clinicians, low: clinicians - 1, high: clinicians + 1 },
      clone: null,
      none: null,
      random: null,
    },
    checks: CHECKS,
    ...own,
  };
}
