/**
 * What the cases of an experiment come to, and how they differ.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { probabilityOfImprovement } from "../../evaluation/probability_of_improvement.ts";
import { type CourseEvaluation, publishedChoice } from "../../evaluation/published_protocol.ts";
import { type BootstrapMean, twoLevelBootstrap } from "../../evaluation/two_level_bootstrap.ts";
import type { StudyRow } from "../../study/grids/study_rows.ts";
import { caseName, type Experiment, type Varied } from "./experiment_list.ts";

/** Draws of the bootstrap. */
const RESAMPLES = 10_000;

/** Datasets below which models are shown one by one: an interval over so few would promise too much. */
const FEW = 5;

/** How a case differs from the one it is compared with, on the same datasets and from the same initial weights. */
export interface CaseDifference extends BootstrapMean {
  /** Probability that a model of the case survives more than one of the other on the same dataset. */
  readonly improvement: number;
}

/** A case of an experiment. */
export interface CaseSummary {
  /** Its name in words. */
  readonly name: string;
  /** What sets it apart. */
  readonly varied: Varied;
  /** The grid it is of. */
  readonly grid: string;
  /** Whether it trains on the whole dataset at every step. */
  readonly whole: boolean;
  /** Steps of a training. */
  readonly steps: number;
  /** Number of datasets. */
  readonly datasets: number;
  /** Exact survival of each model's final weights. */
  readonly survivals: readonly number[];
  /** Mean exact survival. */
  readonly mean: number;
  /** 95% interval of the mean; null with fewer than five datasets. */
  readonly interval: BootstrapMean | null;
  /** Mean score that the published protocol reports; null where it did not look on. */
  readonly published: number | null;
  /** Against the case it is compared with; null for that case itself, and with fewer than five datasets. */
  readonly difference: CaseDifference | null;
}

/** Rows by dataset. */
function byDataset(rows: readonly StudyRow[]): StudyRow[][] {
  return [...Map.groupBy(rows, (row) => row.dataset_sha256).values()];
}

const survivalsOf = (rows: readonly StudyRow[]) => rows.map(({ survival }) => survival);

const bootstrap = (values: readonly (readonly number[])[]) =>
  twoLevelBootstrap(values, { resamples: RESAMPLES, seed: 0 });

/** What sets a row's case apart: what its grid varies but the dataset's seed. */
function variedOf({ varied: { "dataset.seed": _, ...varied } }: StudyRow): Varied {
  return varied;
}

/** Mean score that the published protocol reports of models; null where it did not look on at all of them. */
function publishedMean(rows: readonly StudyRow[]): number | null {
  const courses = rows.map(({ course }) => course);
  const isCourse = (course: StudyRow["course"]): course is readonly CourseEvaluation[] =>
    course.every(({ published }) => published !== undefined);
  if (!courses.every(isCourse)) return null;
  return meanSd(courses.map((course) => publishedChoice(course).published)).mean;
}

/** Compares two cases on the datasets and seeds that both have. */
function differenceOf(
  own: readonly StudyRow[],
  others: readonly StudyRow[],
): CaseDifference | null {
  const pairs = byDataset(own).map((rows) =>
    rows.flatMap((row) => {
      const { dataset_sha256: sha256, seed } = row;
      const other = others.find((one) => one.dataset_sha256 === sha256 && one.seed === seed);
      return other ? [[row.survival, other.survival] as const] : [];
    })
  ).filter((one) => one.length > 0);
  if (pairs.length < FEW) return null;
  const side = (i: 0 | 1) => pairs.map((dataset) => dataset.map((pair) => pair[i]));
  return {
    ...bootstrap(pairs.map((dataset) => dataset.map(([one, other]) => one - other))),
    improvement: probabilityOfImprovement(side(0), side(1)),
  };
}

/**
 * Sums up the cases of an experiment.
 *
 * @param experiment The experiment.
 * @param rows Rows of its study.
 * @returns Cases in the order of the rows, minibatches and whole datasets apart.
 */
export function caseSummaries(
  { referenceOf }: Experiment,
  rows: readonly StudyRow[],
): CaseSummary[] {
  const keyOf = (row: StudyRow, varied = variedOf(row)) =>
    JSON.stringify([row.config.batch === "full", caseName(varied)]);
  const cases = Map.groupBy(rows, (row) => keyOf(row));
  return [...cases].map(([key, own]) => {
    const [first] = own;
    const varied = variedOf(first);
    const reference = keyOf(first, referenceOf(varied));
    const datasets = byDataset(own).map(survivalsOf);
    const enough = datasets.length >= FEW;
    return {
      name: caseName(varied),
      varied,
      grid: first.grid,
      whole: first.config.batch === "full",
      steps: first.config.steps,
      datasets: datasets.length,
      survivals: survivalsOf(own),
      mean: meanSd(datasets.map((models) => meanSd(models).mean)).mean,
      interval: enough ? bootstrap(datasets) : null,
      published: publishedMean(own),
      difference: reference === key ? null : differenceOf(own, cases.get(reference) ?? []),
    };
  });
}
