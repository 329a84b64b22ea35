/**
 * What a study's rows say: curves, areas, tests, and the three findings of the published text.
 *
 * @module
 */
import type { ActiveConfig, StrategyName } from "../config/active_config.ts";
import { bootstrapInterval } from "../evaluation/bootstrap_interval.ts";
import { holm } from "../evaluation/holm.ts";
import { type PairedDifference, pairedDifference } from "../evaluation/paired_difference.ts";
import { curveArea, type CurvePoint, saturationBudget } from "./curve.ts";
import type { ValueBounds } from "../mdp/value_bounds.ts";
import type { StudyRow } from "./run_dataset.ts";
import type { References } from "./study_types.ts";

/** A mean over the datasets with its 95% interval (Student's t). */
export interface MeanInterval {
  /** Mean. */
  readonly mean: number;
  /** Lower bound. */
  readonly low: number;
  /** Upper bound. */
  readonly high: number;
}

/** A strategy at a budget. */
export interface CurveSummary {
  /** Strategy, `cloned` or `full`. */
  readonly strategy: StudyRow["strategy"];
  /** Transitions bought (mean, for `full`). */
  readonly budget: number;
  /** Mean number of different pairs among them. */
  readonly pairs: number;
  /** Value of the policy. */
  readonly value: MeanInterval;
  /** Agreement with the logged actions. */
  readonly agreement: MeanInterval;
  /** Value less that of `random`; null for `random`, `cloned` and `full`. */
  readonly difference: PairedDifference | null;
  /** Datasets in which the value is below that of `random`. */
  readonly below: number | null;
  /** Those in which it is so by more than 1.96 standard errors of simulation. */
  readonly clearly_below: number | null;
}

/** A comparison of areas under the value-budget curve. */
export interface AreaComparison {
  /** Strategy. */
  readonly strategy: StrategyName;
  /** What it is compared with. */
  readonly against: StrategyName;
  /** Mean area of the strategy: its mean value over the budgets. */
  readonly area: number;
  /** Difference over the datasets. */
  readonly difference: PairedDifference;
  /** P-value by Holm's correction within its family; null for the oracle, which is in none. */
  readonly p_holm: number | null;
  /** Datasets in which the area is smaller. */
  readonly below: number;
}

/** Where a mean curve is all but done. */
export interface Saturation {
  /** Strategy. */
  readonly strategy: StrategyName;
  /** `agreement` or `value`. */
  readonly measure: "agreement" | "value";
  /** `at least 95%` of the final value, or `within 5%` of it, from the budget on. */
  readonly rule: "at least 95%" | "within 5%";
  /** The budget, of those evaluated; the size of the data if none before. */
  readonly budget: number;
  /** 95% bootstrap interval over the datasets. */
  readonly low: number;
  /** 95% bootstrap interval over the datasets. */
  readonly high: number;
}

/** All that a study says. */
export interface StudySummary {
  /** Format of the file. */
  readonly format: 1;
  /** The study. */
  readonly config: ActiveConfig;
  /** Seconds of all parts together, by the clock of the workers that ran them. */
  readonly seconds: number;
  /** Mean number of transitions of a dataset. */
  readonly transitions: number;
  /** Bounds of values, from the reward. */
  readonly bounds: ValueBounds;
  /** The truth beside. */
  readonly references: References;
  /** Every strategy at every budget. */
  readonly curves: readonly CurveSummary[];
  /** Each strategy's area against that of `random`. */
  readonly against_random: readonly AreaComparison[];
  /** The distribution-aware strategies' areas against that of `uncertainty`. */
  readonly against_uncertainty: readonly AreaComparison[];
  /** Budgets at which agreement and value are all but final. */
  readonly saturation: readonly Saturation[];
}

/** Strategies meant to correct uncertainty's distribution. */
export const AWARE: readonly StrategyName[] = ["uncertainty-weighted", "uncertainty-density"];

function meanInterval(values: readonly number[]): MeanInterval {
  const { mean, low, high } = pairedDifference(values);
  return { mean, low, high };
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** Rows of a strategy, by dataset in order, then by budget. */
function rowsOf(rows: readonly StudyRow[], strategy: StudyRow["strategy"]): StudyRow[][] {
  const datasets = new Map<number, StudyRow[]>();
  for (const row of rows) {
    if (row.strategy !== strategy) continue;
    if (!datasets.has(row.dataset)) datasets.set(row.dataset, []);
    datasets.get(row.dataset)!.push(row);
  }
  return [...datasets.values()].map((own) => own.sort((a, b) => a.budget - b.budget));
}

function curveSummary(rows: readonly StudyRow[]): CurveSummary {
  const compared = rows.every((row) => row.difference !== null);
  const differences = rows.map((row) => row.difference!);
  return {
    strategy: rows[0].strategy,
    budget: Math.round(mean(rows.map((row) => row.budget))),
    pairs: mean(rows.map((row) => row.pairs)),
    value: meanInterval(rows.map((row) => row.value)),
    agreement: meanInterval(rows.map((row) => row.agreement)),
    difference: compared ? pairedDifference(differences) : null,
    below: compared ? differences.filter((d) => d < 0).length : null,
    clearly_below: compared
      ? rows.filter((row) => row.difference! < -1.96 * row.difference_error!).length
      : null,
  };
}

/** (datasets) area of each dataset's curve. */
function areas(rows: readonly StudyRow[], strategy: StrategyName): number[] {
  return rowsOf(rows, strategy).map(curveArea);
}

/** Compares areas; Holm's family is all the strategies but the oracle. */
function compareAreas(
  rows: readonly StudyRow[],
  strategies: readonly StrategyName[],
  against: StrategyName,
): AreaComparison[] {
  const base = areas(rows, against);
  const all = strategies.map((strategy) => {
    const own = areas(rows, strategy);
    const differences = own.map((area, i) => area - base[i]);
    return {
      strategy,
      against,
      area: mean(own),
      difference: pairedDifference(differences),
      below: differences.filter((d) => d < 0).length,
    };
  });
  const tested = all.filter(({ strategy }) => strategy !== "oracle");
  const adjusted = holm(tested.map(({ difference }) => difference.p));
  return all.map((one) => ({ ...one, p_holm: adjusted[tested.indexOf(one)] ?? null }));
}

/** Where the mean curves of a strategy are all but done. */
function saturations(
  rows: readonly StudyRow[],
  strategy: StrategyName,
  worthless: number,
): Saturation[] {
  const own = rowsOf(rows, strategy);
  const full = rowsOf(rows, "full");
  const size = Math.round(mean(full.map(([row]) => row.budget)));
  return (["agreement", "value"] as const).flatMap((measure) => {
    const curve = (drawn: readonly number[]): CurvePoint[] => [
      ...own[0].map(({ budget }, b) => ({
        budget,
        value: mean(drawn.map((d) => own[d][b][measure])),
      })),
      { budget: size, value: mean(drawn.map((d) => full[d][0][measure])) },
    ];
    const zero = measure === "value" ? worthless : 0;
    return (["at least 95%", "within 5%"] as const).map((rule): Saturation => {
      const budget = (drawn: readonly number[]) =>
        saturationBudget(curve(drawn), { zero, bothSides: rule === "within 5%" });
      const interval = bootstrapInterval(own.length, budget, { resamples: 2000, seed: 1 });
      return {
        strategy,
        measure,
        rule,
        budget: budget(Array.from(own.keys())),
        ...interval,
      };
    });
  });
}

/**
 * Summarises a study.
 *
 * @param config The study.
 * @param result Its rows (of all datasets), references, bounds and seconds.
 */
export function summariseStudy(
  config: ActiveConfig,
  result: {
    readonly rows: readonly StudyRow[];
    readonly references: References;
    readonly bounds: ValueBounds;
    readonly seconds: number;
  },
): StudySummary {
  const { rows, references, bounds, seconds } = result;
  const { strategies, budgets } = config;
  const at = (strategy: StudyRow["strategy"], budget?: number) =>
    rows.filter((row) =>
      row.strategy === strategy && (budget === undefined || row.budget === budget)
    );
  const worthless = references.scores.find(({ policy }) => policy === "random")!.value;
  const others = strategies.filter((strategy) => strategy !== "random");
  const aware = AWARE.filter((strategy) =>
    strategies.includes(strategy) && strategies.includes("uncertainty")
  );
  return {
    format: 1,
    config,
    seconds,
    transitions: mean(at("full").map(({ budget }) => budget)),
    bounds,
    references,
    curves: [
      curveSummary(at("cloned")),
      ...strategies.flatMap((strategy) =>
        budgets.map((budget) => curveSummary(at(strategy, budget)))
      ),
      curveSummary(at("full")),
    ],
    against_random: compareAreas(rows, others, "random"),
    against_uncertainty: compareAreas(rows, aware, "uncertainty"),
    saturation: strategies
      .filter((strategy) => strategy === "random" || strategy === "uncertainty")
      .flatMap((strategy) => saturations(rows, strategy, worthless)),
  };
}
