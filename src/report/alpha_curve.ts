/**
 * What CQL's alpha does to exact survival: the numbers and the figure.
 *
 * @module
 */
import { type BootstrapMean, twoLevelBootstrap } from "../evaluation/two_level_bootstrap.ts";
import type { StudyRow } from "../study/grids/study_rows.ts";
import type { Figure } from "./figure.ts";
import { alphaAxis, intervals, named, type Reference, referenceLines, SURVIVAL } from "./chart.ts";
import { gridInWords } from "./names.ts";

/** Draws of the bootstrap. */
const RESAMPLES = 10_000;

/** One point of a curve. */
export interface AlphaPoint extends BootstrapMean {
  /** Name of the grid. */
  readonly grid: string;
  /** Weight of CQL's penalty. */
  readonly alpha: number;
  /** Number of datasets. */
  readonly datasets: number;
  /** Number of models. */
  readonly models: number;
  /** Exact survival of each model. */
  readonly survivals: readonly number[];
}

/** Datasets below which models are shown one by one: an interval over so few would promise too much. */
const FEW = 5;

/** Scores by dataset. */
function byDataset(rows: readonly StudyRow[]): number[][] {
  const groups = Map.groupBy(rows, (row) => row.dataset_sha256);
  return [...groups.values()].map((own) => own.map((row) => row.survival));
}

/**
 * Mean exact survival at each alpha of each grid, with its 95% interval over datasets and initialisations.
 *
 * @param rows Rows of a study whose grids vary `alpha`.
 * @returns Grids in order, alphas ascending.
 */
export function alphaCurve(rows: readonly StudyRow[]): AlphaPoint[] {
  return [...Map.groupBy(rows, (row) => row.grid)].flatMap(([grid, own]) =>
    [...Map.groupBy(own, (row) => row.config.alpha)]
      .sort(([a], [b]) => a - b)
      .map(([alpha, models]) => ({
        grid,
        alpha,
        ...twoLevelBootstrap(byDataset(models), { resamples: RESAMPLES, seed: 0 }),
        datasets: byDataset(models).length,
        models: models.length,
        survivals: models.map(({ survival }) => survival),
      }))
  );
}

/** Where each grid's mean survival is greatest, in words. */
function peaks(points: readonly AlphaPoint[]): string {
  return Array.from(Map.groupBy(points, ({ grid }) => grid), ([grid, own]) => {
    const best = own.reduce((one, other) => other.mean > one.mean ? other : one);
    return `at alpha ${best.alpha} (${best.mean.toFixed(3)}) for ${gridInWords(grid)}`;
  }).join(", ");
}

/**
 * The figure.
 *
 * @param points What {@link alphaCurve} found.
 * @param references Policies to compare with.
 */
export function alphaFigure(
  points: readonly AlphaPoint[],
  references: readonly Reference[],
): Figure {
  const values = points.map(({ survivals: _, ...point }) => ({
    ...point,
    grid: gridInWords(point.grid),
  }));
  const singly = points.filter(({ datasets }) => datasets < FEW).flatMap((point) =>
    point.survivals.map((survival) => ({
      grid: gridInWords(point.grid),
      alpha: point.alpha,
      survival,
    }))
  );
  const alphas = [...new Set(points.map(({ alpha }) => alpha))].sort((a, b) => a - b);
  const x = alphaAxis(alphas, "alpha, weight of CQL's penalty");
  const y = SURVIVAL;
  const color = named("grid", [...new Set(values.map(({ grid }) => grid))]);
  return {
    name: "alpha-curve",
    title: "Exact survival over alpha, the weight of CQL's penalty",
    caption:
      "Exact survival of CQL's final policy over alpha, the weight of its penalty; bars are 95% intervals " +
      "over datasets and initialisations, rings single models where there are fewer than five datasets. Alpha 0, which is " +
      "DQN, stands apart: no line leads to it, for nothing was measured between. " +
      `The peak is ${peaks(points)}.`,
    spec: {
      width: 640,
      height: 340,
      layer: [
        ...referenceLines(references, y),
        {
          data: { values },
          mark: { type: "point", opacity: 1 },
          encoding: { x, y: { ...y, field: "mean" }, color },
        },
        {
          data: { values: values.filter(({ alpha }) => alpha > 0) },
          mark: { type: "line" },
          encoding: { x, y: { ...y, field: "mean" }, color },
        },
        {
          data: { values: singly },
          mark: { type: "point", filled: false, size: 40 },
          encoding: { x, y: { ...y, field: "survival" }, color },
        },
        {
          data: { values: values.filter(({ datasets }) => datasets >= FEW) },
          ...intervals({ x, color }, ["y", y]),
        },
      ],
    },
  };
}
