/**
 * The page of a cohort: who is in it, what is known of them, what was given, what is to be read with care. Nothing of its
 * test split but the sizes that the import recorded.
 *
 * @module
 */
import { episodeStarts } from "../../dataset/episodes.ts";
import type { DenseDataset } from "../../dataset/dataset.ts";
import { episodeReturns } from "../../evaluation/observed_return.ts";
import type { Figure } from "../figure.ts";
import type { ReportSection, SectionedReport } from "../html/sectioned_html.ts";
import { figureMarkdown } from "../page.ts";
import { literal } from "../own/text.ts";
import {
  actionFigure,
  featureFigure,
  gapFigure,
  lengthFigure,
  type ShownCohort,
} from "./cohort_figures.ts";
import {
  featureTable,
  levelTable,
  lintTable,
  originLines,
  type Returns,
  splitTable,
} from "./cohort_tables.ts";

/** The page. */
export interface CohortPage extends SectionedReport {
  /** The first screen's picture. */
  readonly picture: Figure;
}

const count = (value: number) => value.toLocaleString("en");

/** Mean discounted return of a split. */
function meanReturn(dataset: DenseDataset, gamma: number): number {
  const returns = episodeReturns({ dataset, starts: episodeStarts(dataset) }, { gamma });
  return returns.reduce((sum, one) => sum + one, 0) / returns.length;
}

/** What returns may be. */
function returnWords({ record: { returns, mapping } }: ShownCohort): string {
  const { attainable, all_live, formula } = returns;
  const range = attainable === null
    ? "Nothing bounds the return"
    : `No return is below ${attainable[0]} or above ${attainable[1]}`;
  const living = all_live === null
    ? ""
    : ` If everybody in train had lived as long as they stayed, the mean would be ${
      all_live.toFixed(3)
    }.`;
  return `${range}, at discount ${mapping.gamma}: ${literal(formula)}.${living}`;
}

/** The sections. */
function sectionsOf(
  cohort: ShownCohort,
  { sha256 }: { readonly sha256: string },
): ReportSection[] {
  const { record } = cohort;
  const { gamma } = record.mapping;
  const returns: Returns = {
    train: meanReturn(cohort.train, gamma),
    validation: meanReturn(cohort.validation, gamma),
  };
  const lints = lintTable(record);
  const levels = levelTable(record);
  const [lengths, gaps, features] = [
    lengthFigure(cohort),
    gapFigure(cohort),
    featureFigure(cohort),
  ];
  const drawn = [lengths, gaps, features];
  const parts: readonly (readonly [
    id: string,
    title: string,
    text: string,
    figures: readonly (Figure | null)[],
  ])[] = [
    [
      "care",
      "To be read with care",
      lints === null
        ? "Lints found nothing."
        : `${lints}\n\nWhy each matters: \`src/cohort/lints/README.md\`.`,
      [],
    ],
    ["splits", "Who is in it", `${splitTable(record, returns)}\n\n${returnWords(cohort)}`, [
      drawn[0],
    ]],
    [
      "doses",
      "What was given",
      levels ?? "The table numbers its actions: nothing says what doses they are.",
      [],
    ],
    ["gaps", "What is not known", gaps === null ? "No cell is empty." : "", [drawn[1]]],
    ["features", "What is known", "", [drawn[2]]],
    [
      "statistics",
      "How features are read",
      "In this order. An observation is (x - mean) / sd of a value that was clipped, filled and transformed; median, mean and sd " +
      `are of train alone.\n\n${featureTable(record)}`,
      [],
    ],
    [
      "origin",
      "How it was made",
      originLines(record, sha256).map((line) => `- ${literal(line)}`).join("\n"),
      [],
    ],
  ];
  return parts.map(([id, title, text, all]) => {
    const figures = all.filter((figure) => figure !== null);
    const body = [text, ...figures.map(figureMarkdown)].filter((one) => one !== "").join("\n\n");
    return { id, markdown: `# ${title}\n\n${body}\n`, figures };
  });
}

/**
 * Makes the page.
 *
 * @param cohort The cohort, its training and its validation split.
 * @param sha256 The cohort's hash.
 */
export function cohortPage(
  cohort: ShownCohort,
  sha256: string,
): CohortPage {
  const { record } = cohort;
  const { name, source, splits, features, lints } = record;
  const { train, validation, test } = splits;
  const all = train.patients + validation.patients + test.patients;
  const survival = train.survival === null
    ? []
    : [{ number: train.survival.toFixed(3), name: "survived", how: "share of train's stays" }];
  const flags = features.filter(({ kind }) => kind === "flag").length;
  const care = lints.length === 0
    ? "lints found nothing"
    : [...new Set(lints.map(({ id }) => id))].join(", ");
  return {
    title: `Cohort ${name}`,
    summary: [
      `${count(all)} patients of ${source.file}: ${count(train.patients)} to train on, ${
        count(validation.patients)
      } to look at models by, ${
        count(test.patients)
      } sealed, of whom this page shows nothing but how many they are.`,
    ],
    numbers: [
      { number: count(train.transitions), name: "transitions", how: "to train on" },
      ...survival,
      {
        number: String(features.length),
        name: "features",
        how: flags === 0
          ? "all of them values"
          : `${features.length - flags} values, ${flags} missing-flags`,
      },
      {
        number: String(lints.length),
        name: lints.length === 1 ? "warning" : "warnings",
        how: care,
      },
    ],
    picture: actionFigure(cohort),
    sections: sectionsOf(cohort, { sha256 }),
  };
}
