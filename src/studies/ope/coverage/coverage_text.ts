/**
 * What a coverage study came to, summed up over sets of patients.
 *
 * @module
 */
import { RESIDUAL_FLAG } from "../../../evaluation/ope/residual_check.ts";
import { type EstimatorName, ESTIMATORS, RECOMMENDED } from "../../../judging/policy_record.ts";
import type { KeyedRow } from "../../../store/keyed_store.ts";
import { markdownTable } from "../../../study/tables/text_tables.ts";
import { type CoverageKey, type CoverageRow, isByNetwork, type Said } from "./coverage_rows.ts";

/** What an estimator's statements about a policy came to. */
export interface CoverageCell {
  /** Records or states, and how many patients were evaluated. */
  readonly of: string;
  /** Behaviour and policy, such as `logged optimum`. */
  readonly policy: string;
  /** The estimator. */
  readonly estimator: EstimatorName;
  /** Sets of patients. */
  readonly sets: number;
  /** Sets on which the number was not refused. */
  readonly kept: number;
  /** Sets on which what Q leaves could be predicted, so that it was flagged. */
  readonly flagged: number;
  /** Intervals that hold the truth, of those kept and of all. */
  readonly covered: { readonly kept: number; readonly all: number };
  /** Mean error, of those kept and of all with a value. */
  readonly bias: { readonly kept: number | null; readonly all: number | null };
  /** Root mean square error likewise. */
  readonly rmse: { readonly kept: number | null; readonly all: number | null };
  /** Mean width of the intervals kept. */
  readonly width: number | null;
}

/** A kept row. */
export type Kept = KeyedRow<CoverageKey, CoverageRow>;

/** The truth, and what was said of it. */
type Told = readonly [truth: number, ...Said];

const holds = ([truth, , low, high]: Told) =>
  low !== null && high !== null && low <= truth && truth <= high;

const error = ([truth, value]: Told) => value! - truth;

const square = (one: Told) => error(one) ** 2;

/** A group of rows in words. */
export function groupWords({ of, patients }: CoverageKey): string {
  if (of === "states") return `states, ${patients[1]} patients`;
  const sees = of.clinicians === "record" ? "nothing hidden" : "clinicians see the state";
  return `records, noise ${of.noise}, ${sees}`;
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;

const root = (value: number | null) => value === null ? null : Math.sqrt(value);

/**
 * Sums up rows.
 *
 * @param rows The rows.
 * @returns A cell for each group of rows, policy and estimator, in order.
 */
export function coverageCells(rows: readonly Kept[]): CoverageCell[] {
  const cells: CoverageCell[] = [];
  for (const [of, own] of Map.groupBy(rows, ({ key }) => groupWords(key))) {
    for (const policy of Object.keys(own[0].row)) {
      const found = own.map(({ row }) => row[policy]);
      for (const estimator of ESTIMATORS) {
        const all = found.map(({ truth, said }): Told => [truth, ...said[estimator]]);
        const kept = all.filter(([, , , , refused]) => refused === null);
        const flagged = found.filter(({ residuals }) => (residuals ?? 0) > RESIDUAL_FLAG);
        const valued = all.filter(([, value]) => value !== null);
        cells.push({
          of,
          policy,
          estimator,
          sets: all.length,
          kept: kept.length,
          flagged: flagged.length,
          covered: { kept: kept.filter(holds).length, all: all.filter(holds).length },
          bias: { kept: mean(kept.map(error)), all: mean(valued.map(error)) },
          rmse: { kept: root(mean(kept.map(square))), all: root(mean(valued.map(square))) },
          width: mean(kept.map(([, , low, high]) => high! - low!)),
        });
      }
    }
  }
  return cells;
}

const percent = (count: number, of: number) => of === 0 ? "-" : `${(100 * count / of).toFixed(1)}%`;

const digits = (value: number | null, places = 4) => value?.toFixed(places) ?? "-";

/**
 * A table of cells for reading.
 *
 * @param cells The cells.
 */
export function coverageTable(cells: readonly CoverageCell[]): string {
  return markdownTable(
    [
      "policy",
      "estimator",
      "printed",
      "covered of those",
      "covered of all",
      "bias",
      "RMSE",
      "width",
    ],
    cells.map(({ policy, estimator, sets, kept, covered, bias, rmse, width }) => [
      policy,
      estimator,
      percent(kept, sets),
      percent(covered.kept, kept),
      percent(covered.all, sets),
      digits(bias.all),
      digits(rmse.all),
      digits(width, 3),
    ]),
  );
}

/**
 * An estimator policy by policy, a table for each group of rows.
 *
 * @param rows The rows.
 * @param estimator The estimator.
 * @param heading Marks a group's name (default: nothing).
 */
export function estimatorTables(
  rows: readonly Kept[],
  estimator: EstimatorName,
  heading = "",
): string {
  const cells = coverageCells(rows).filter((cell) => cell.estimator === estimator);
  return [...Map.groupBy(cells, ({ of }) => of)]
    .map(([of, own]) => `${heading}${of}: ${own[0].sets} sets\n\n${coverageTable(own)}`)
    .join("\n\n");
}

/**
 * What a study came to, for reading.
 *
 * @param rows Its rows.
 */
export function coverageText(rows: readonly Kept[]): string {
  const isNetworks = rows.length > 0 && isByNetwork(rows[0].key);
  return estimatorTables(rows, isNetworks ? "fqe" : RECOMMENDED);
}
