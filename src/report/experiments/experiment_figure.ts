/**
 * Figures of experiments: exact survival of every case.
 *
 * @module
 */
import type { Figure } from "../figure.ts";
import {
  intervals,
  named,
  type Part,
  type Reference,
  referenceColumns,
  SURVIVAL,
} from "../chart.ts";
import { caseInWords } from "../names.ts";
import type { CaseSummary } from "./case_summary.ts";
import type { Experiment } from "./experiment_list.ts";
import { findingOf } from "./finding.ts";

/** What the two ways of training are called. */
const WAYS = ["minibatches", "the whole dataset at every step"] as const;

const wayOf = ({ whole }: CaseSummary) => WAYS[whole ? 1 : 0];

/** Key that a grid over sizes varies. */
const EPISODES = "dataset.episodes";

/** A line a mean, with its interval or with the models it is of. */
function layers(cases: readonly CaseSummary[], axes: {
  readonly position: Part;
  readonly color: Part;
  readonly of: (one: CaseSummary) => Part;
  readonly value: "x" | "y";
  readonly line: boolean;
}): object[] {
  const { position, color, of, value, line } = axes;
  const means = cases.map((one) => ({ ...of(one), survival: one.mean }));
  const singles = cases.filter(({ interval }) => interval === null).flatMap((one) =>
    one.survivals.map((survival) => ({ ...of(one), survival }))
  );
  const ranges = cases.flatMap((one) =>
    one.interval === null ? [] : [{ ...of(one), low: one.interval.low, high: one.interval.high }]
  );
  const at = (field: string) => ({ ...SURVIVAL, field });
  return [
    {
      data: { values: means },
      mark: line
        ? { type: "line", point: true }
        : { type: "point", filled: true, size: 45, opacity: 1 },
      encoding: { ...position, color, [value]: at("survival") },
    },
    {
      data: { values: singles },
      mark: { type: "point", filled: false, size: 30 },
      encoding: { ...position, color, [value]: at("survival") },
    },
    { data: { values: ranges }, ...intervals({ ...position, color }, [value, SURVIVAL]) },
  ];
}

/** A row a case. */
function casesSpec(cases: readonly CaseSummary[], references: readonly Reference[]): object {
  const names = [...new Set(cases.map(({ name }) => name))];
  return {
    width: 440,
    height: { step: 11 },
    layer: [
      ...referenceColumns(references, SURVIVAL),
      ...layers(cases, {
        position: {
          y: {
            field: "name",
            type: "nominal",
            title: null,
            scale: { domain: names },
            axis: { labelLimit: 300, ticks: false, grid: true, tickBand: "extent" },
          },
          yOffset: { field: "way", type: "nominal", scale: { domain: WAYS } },
        },
        color: named("way", WAYS),
        of: (one) => ({ name: one.name, way: wayOf(one) }),
        value: "x",
        line: false,
      }),
    ],
  };
}

/** A curve over the number of episodes a case, in a panel a way of training. */
function sizesSpec(cases: readonly CaseSummary[]): object {
  const sizes = [...new Set(cases.map(({ varied }) => Number(varied[EPISODES])))];
  const names = [...new Set(cases.map(({ varied }) => caseInWords(String(varied.case))))];
  return {
    hconcat: WAYS.filter((way) => cases.some((one) => wayOf(one) === way)).map((way) => ({
      title: way,
      width: 290,
      height: 240,
      layer: layers(cases.filter((one) => wayOf(one) === way), {
        position: {
          x: {
            field: "episodes",
            type: "quantitative",
            title: "episodes in the dataset",
            scale: { type: "log" },
            axis: {
              values: sizes,
              format: "~s",
              grid: false,
              labelOverlap: false,
            },
          },
        },
        color: named("name", names),
        of: ({ varied }) => ({
          name: caseInWords(String(varied.case)),
          episodes: Number(varied[EPISODES]),
        }),
        value: "y",
        line: true,
      }),
    })),
    resolve: { scale: { y: "shared", color: "shared" } },
  };
}

/**
 * The figure of an experiment.
 *
 * @param experiment The experiment.
 * @param cases Its cases, at least one.
 * @param references Policies to compare with.
 */
export function experimentFigure(
  { study, title, reference }: Experiment,
  cases: readonly CaseSummary[],
  references: readonly Reference[],
): Figure {
  const bySize = cases.every(({ varied }) => EPISODES in varied && "case" in varied);
  return {
    name: study,
    title: `${title}: exact survival`,
    caption: [
      `${title}: exact survival of the final policies, means filled. Bars are 95% intervals over datasets and ` +
      "initialisations, rings single models where there are fewer than five datasets.",
      findingOf(cases, reference),
    ].join(" ").trimEnd(),
    spec: (bySize ? sizesSpec(cases) : casesSpec(cases, references)) as Figure["spec"],
  };
}
