/**
 * How far two of our own trainings are from each other: they draw the same weights and batches, so
 * that only rounding tells them apart.
 *
 * @module
 */
import { METRICS, MODELS, SEEDS } from "./protocol.ts";
import type { MetricRow, Source } from "./records.ts";

/** The largest relative difference of one model's metrics. */
export interface Agreement {
  /** The model. */
  readonly model: string;
  /** Its seed. */
  readonly seed: number;
  /** Steps at which both have metrics. */
  readonly steps: readonly number[];
  /** |one - other| / |other|, the largest of all steps and metrics. */
  readonly difference: number;
  /** The metric it is found in, and the step. */
  readonly at: { readonly metric: string; readonly step: number };
}

/**
 * Compares every model and seed that both have metrics of.
 *
 * @param rows All metrics.
 * @param sources The two.
 */
export function agreementsOf(
  rows: readonly MetricRow[],
  [one, other]: readonly [Source, Source],
): Agreement[] {
  return MODELS.flatMap((model) =>
    SEEDS.flatMap((seed): Agreement[] => {
      const own = rows.filter((row) => row.model === model && row.seed === seed);
      const pairs = own.filter(({ source }) => source === one).flatMap((row) => {
        const its = own.find(({ source, step }) => source === other && step === row.step);
        return its ? [[row, its] as const] : [];
      });
      const differences = pairs.flatMap(([mine, its]) =>
        METRICS.filter((metric) => its[metric] !== 0).map((metric) => ({
          difference: Math.abs(mine[metric] - its[metric]) / Math.abs(its[metric]),
          at: { metric, step: mine.step },
        }))
      );
      if (differences.length === 0) return [];
      const largest = differences.reduce((a, b) => b.difference > a.difference ? b : a);
      return [{ model, seed, steps: pairs.map(([{ step }]) => step), ...largest }];
    })
  );
}
