/**
 * Two values and a flag, as a cohort has them.
 *
 * @module
 */
import type { CohortFeature } from "../../src/cohort/cohort_record.ts";
import type { TableColumns } from "../../src/cohort/model_cohort.ts";

/** Heart rate, lactate and its flag. */
export const FEATURES: readonly CohortFeature[] = [
  {
    ...{ name: "heart_rate", unit: "/min", kind: "value", clip: [20, 250], transform: "none" },
    ...{ fill: "forward", median: 88, mean: 90, sd: 20, missing: 0.1 },
  },
  {
    ...{ name: "lactate", unit: "mmol/L", kind: "value", clip: null, transform: "log" },
    ...{ fill: "forward", median: 2, mean: 0.5, sd: 0.5, missing: 0.4 },
  },
  {
    ...{ name: "lactate_missing", unit: null, kind: "flag", of: "lactate", clip: null },
    ...{ transform: "none", fill: "zero", median: 0, mean: 0, sd: 1, missing: 0.4 },
  },
];

/** Where a table has them. */
export const COLUMNS: TableColumns = {
  episode: "stay_id",
  time: "hours",
  features: { heart_rate: "hr", lactate: "lact" },
};
