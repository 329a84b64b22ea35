/**
 * What policies of a synthetic cohort are worth, for reading.
 *
 * @module
 */
import type { Estimate } from "../../cohort/synthetic/truth.ts";
import { table } from "../table.ts";
import type { NamedTruth } from "./cohort_truths.ts";

/**
 * A number with its error.
 *
 * @param estimate The number; null where there is none.
 */
export function truthCell(estimate: Estimate | null): string {
  if (estimate === null) return "-";
  const { value, standard_error } = estimate;
  return standard_error === 0
    ? value.toFixed(4)
    : `${value.toFixed(4)} ± ${standard_error.toFixed(5)}`;
}

/**
 * The truths as a table.
 *
 * @param truths At least one, of the same cohort.
 */
export function truthTable(truths: readonly NamedTruth[]): string {
  const [{ gamma, estimand }] = truths;
  const rows = truths.map(({ policy, survival, death, mean_return, method, size }) => [
    policy,
    truthCell(survival),
    truthCell(death),
    truthCell(mean_return),
    size === 0 ? method : `${size} ${method}${method === "drawn rows" ? " a state" : ""}`,
  ]);
  const columns = [
    { title: "policy" },
    { title: "survival", align: "right" },
    { title: "death", align: "right" },
    { title: `return (gamma ${gamma})`, align: "right" },
    { title: "found by" },
  ] as const;
  const notes = [
    ...(estimand === "survival" ? [] : [`survival: ${estimand}`]),
    ...(truths.some(({ survival }) => survival.standard_error > 0) ? ["±: standard error"] : []),
  ];
  return [table(columns, rows), ...notes].join("\n");
}
