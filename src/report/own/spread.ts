/**
 * The mean over models and how sure it is.
 *
 * Initialisations on one dataset are averaged first: what a method does on other data is told by datasets alone. With
 * one dataset, the models are the units, and the interval speaks of other initialisations on the same data.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { pairedDifference } from "../../evaluation/paired_difference.ts";
import type { OwnModel } from "./own_input.ts";

/** Fewest units of an interval. */
const LEAST = 3;

/** A number of a model. */
export interface Measured {
  /** What the model's data are known by. */
  readonly dataset: string;
  /** The number. */
  readonly value: number;
}

/** A mean with what it may be. */
export interface Spread {
  /** Mean over the units. */
  readonly mean: number;
  /** Lower end. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
  /** What the ends are: a 95% interval of the mean (Student's t), or the least and greatest model. */
  readonly kind: "interval" | "range";
  /** Number of models. */
  readonly models: number;
}

/**
 * The mean of models' numbers.
 *
 * @param measured The numbers, or differences of pairs.
 * @returns Null of none.
 */
export function spreadOf(measured: readonly Measured[]): Spread | null {
  if (measured.length === 0) return null;
  const values = measured.map(({ value }) => value);
  const byDataset = Map.groupBy(measured, ({ dataset }) => dataset);
  const units = byDataset.size === 1
    ? values
    : Array.from(byDataset.values(), (own) => meanSd(own.map(({ value }) => value)).mean);
  const models = values.length;
  if (units.length >= LEAST) {
    const { mean, low, high } = pairedDifference(units);
    return { mean, low, high, kind: "interval", models };
  }
  const ends = { low: Math.min(...values), high: Math.max(...values) };
  return { mean: meanSd(units).mean, ...ends, kind: "range", models };
}

/** Survival of the models that have a score. */
export function survivalsOf(models: readonly OwnModel[]): Measured[] {
  return models.flatMap(({ dataset, survival }) =>
    survival === null ? [] : [{ dataset, value: survival }]
  );
}

/**
 * Differences in survival between models of the same data and seed.
 *
 * @param models Models.
 * @param others What is subtracted.
 * @returns One a pair; none where no two models are one.
 */
export function pairsOf(models: readonly OwnModel[], others: readonly OwnModel[]): Measured[] {
  const keyOf = ({ dataset, seed }: OwnModel) => JSON.stringify([dataset, seed]);
  const other = new Map(others.map((model) => [keyOf(model), model.survival]));
  return models.flatMap((model) => {
    const against = other.get(keyOf(model)) ?? null;
    if (model.survival === null || against === null) return [];
    return [{ dataset: model.dataset, value: model.survival - against }];
  });
}
