/**
 * The recommended network over many datasets: how often it does worse than the clinicians, its worst tenth,
 * and where the way from the optimum to it is lost.
 *
 * @module
 */
import { type ShareBelow, shareBelow, worstTenthMean } from "../evaluation/tail_risk.ts";
import { type BootstrapMean, twoLevelBootstrap } from "../evaluation/two_level_bootstrap.ts";
import type { StudyRow } from "../study/grids/study_rows.ts";

/** Draws of the bootstrap. */
const RESAMPLES = 10_000;

/** Survival of the planners on the way down, on one dataset. */
export interface PlannedStages {
  /** Episodes of the dataset. */
  readonly episodes: number;
  /** Seed of the dataset. */
  readonly seed: number;
  /** Of the optimum. */
  readonly optimum: number;
  /** Best among the supported actions, under the true dynamics. */
  readonly supported: number;
  /** Planner on the data's MDP. */
  readonly planner: number;
}

/** One step of the way down. */
export interface Stage {
  /** What it is. */
  readonly name: string;
  /** Mean exact survival. */
  readonly survival: number;
  /** What is lost to the stage before, paired by dataset; null for the first. */
  readonly lost: BootstrapMean | null;
}

/** The datasets of one size. */
export interface ManyDatasets extends BootstrapMean {
  /** Episodes of a dataset. */
  readonly episodes: number;
  /** Number of datasets. */
  readonly datasets: number;
  /** Share of datasets on which it does worse than the clinicians. */
  readonly worse: ShareBelow;
  /** Mean of the worst tenth. */
  readonly worstTenth: number;
  /** From the optimum down to the network. */
  readonly stages: readonly Stage[];
}

const meanOf = (values: readonly number[]) =>
  twoLevelBootstrap(values.map((value) => [value]), { resamples: RESAMPLES, seed: 0 });

/** Stages over the datasets that both planners and network know. */
function stagesOf(
  survival: ReadonlyMap<number, number>,
  planned: readonly PlannedStages[],
): Stage[] {
  const both = planned.filter(({ seed }) => survival.has(seed));
  if (both.length === 0) return [];
  const columns = [
    ["optimum", both.map(({ optimum }) => optimum)],
    ["best on C(s), true dynamics", both.map(({ supported }) => supported)],
    ["planner on the data's MDP", both.map(({ planner }) => planner)],
    ["network", both.map(({ seed }) => survival.get(seed)!)],
  ] as const;
  return columns.map(([name, values], i) => ({
    name,
    survival: meanOf(values).mean,
    lost: i === 0 ? null : meanOf(values.map((value, d) => columns[i - 1][1][d] - value)),
  }));
}

/**
 * Sums up the network over many datasets, one initialisation on each.
 *
 * @param rows Rows of the grid.
 * @param options `clinicians`, their survival, and the planners' `stages` at the network's threshold and discount.
 * @returns Sizes ascending.
 */
export function manyDatasets(
  rows: readonly StudyRow[],
  options: { readonly clinicians: number; readonly stages: readonly PlannedStages[] },
): ManyDatasets[] {
  const { clinicians, stages } = options;
  const known = rows.flatMap(({ config: { dataset }, survival }) =>
    "episodes" in dataset ? [{ episodes: dataset.episodes, seed: dataset.seed, survival }] : []
  );
  return [...Map.groupBy(known, ({ episodes }) => episodes)]
    .sort(([a], [b]) => a - b)
    .map(([episodes, own]) => {
      const values = own.map(({ survival }) => survival);
      return {
        episodes,
        datasets: own.length,
        ...meanOf(values),
        worse: shareBelow(values, clinicians),
        worstTenth: worstTenthMean(values),
        stages: stagesOf(
          new Map(own.map(({ seed, survival }) => [seed, survival])),
          stages.filter((one) => one.episodes === episodes),
        ),
      };
    });
}
