/**
 * How far a training's result depends on the dataset and on the initialisation.
 *
 * @module
 */
import { meanSd } from "../evaluation/mean_sd.ts";
import { type BootstrapMean, twoLevelBootstrap } from "../evaluation/two_level_bootstrap.ts";
import type { StudyRow } from "../study/grids/study_rows.ts";

/** Draws of the bootstrap. */
const RESAMPLES = 10_000;

/** A grid's exact survival over datasets and initialisations. */
export interface Replication extends BootstrapMean {
  /** Name of the grid. */
  readonly grid: string;
  /** Steps of a training. */
  readonly steps: number;
  /** Episodes of a dataset; null where it came from a file. */
  readonly episodes: number | null;
  /** Number of datasets. */
  readonly datasets: number;
  /** Number of models. */
  readonly models: number;
  /** Standard deviation of the datasets' means (divisor n - 1); null for a single dataset. */
  readonly sdDatasets: number | null;
  /** Greatest difference between two initialisations on one dataset. */
  readonly spread: number;
  /** Least survival of a model. */
  readonly least: number;
}

/**
 * Sums up every grid of a study.
 *
 * @param rows Rows of the study.
 * @returns Grids in order.
 */
export function replications(rows: readonly StudyRow[]): Replication[] {
  return [...Map.groupBy(rows, (row) => row.grid)].map(([grid, own]) => {
    const datasets = [...Map.groupBy(own, (row) => row.dataset_sha256).values()]
      .map((models) => models.map(({ survival }) => survival));
    const { dataset, steps } = own[0].config;
    return {
      grid,
      steps,
      episodes: "episodes" in dataset ? dataset.episodes : null,
      ...twoLevelBootstrap(datasets, { resamples: RESAMPLES, seed: 0 }),
      datasets: datasets.length,
      models: own.length,
      sdDatasets: meanSd(datasets.map((models) => meanSd(models).mean)).sd,
      spread: Math.max(...datasets.map((models) => Math.max(...models) - Math.min(...models))),
      least: Math.min(...own.map(({ survival }) => survival)),
    };
  });
}

/**
 * The largest change of a model's exact survival from one grid to another, over the models that both
 * have: same dataset, same initialisation.
 *
 * @param rows Rows of a study.
 * @param grids Names of the two grids.
 * @returns Number of models, mean and largest magnitude of the change, the second grid's less the first's.
 */
export function changeBetween(
  rows: readonly StudyRow[],
  grids: readonly [string, string],
): { readonly models: number; readonly mean: number; readonly largest: number } {
  const survivals = grids.map((grid) =>
    new Map(
      rows.filter((row) => row.grid === grid)
        .map((row) => [`${row.dataset_sha256} ${row.seed}`, row.survival]),
    )
  );
  const changes = [...survivals[1]].filter(([model]) => survivals[0].has(model))
    .map(([model, survival]) => survival - survivals[0].get(model)!);
  return {
    models: changes.length,
    mean: changes.reduce((sum, change) => sum + change, 0) / changes.length,
    largest: Math.max(...changes.map(Math.abs)),
  };
}
