/**
 * Figures of experiments: exact survival of every case.
 *
 * @module
 */
import type { Figure } from "../figure.ts";
import type { Reference } from "../reference_lines.ts";
import { COLOURS } from "../theme.ts";
import type { CaseSummary } from "./case_summary.ts";
import type { Experiment } from "./experiment_list.ts";
import { findingOf } from "./finding.ts";

/** What the two ways of training are called. */
const WAYS = ["minibatches, as published", "the whole dataset at every step"] as const;

const wayOf = ({ whole }: CaseSummary) => WAYS[whole ? 1 : 0];

/** Key that a grid over sizes varies. */
const EPISODES = "dataset.episodes";

const SURVIVAL = {
  type: "quantitative",
  title: "exact survival (share of patients)",
  scale: { zero: false, nice: true },
  axis: { format: ".2f" },
} as const;

/** A line a mean, with its interval or with the models it is of. */
function layers(cases: readonly CaseSummary[], axes: {
  readonly position: object;
  readonly color: object;
  readonly of: (one: CaseSummary) => object;
  readonly value: "x" | "y";
  readonly line: boolean;
}): object[] {
  const { position, color, of, value, line } = axes;
  const means = cases.map((one) => ({ ...of(one), survival: one.mean }));
  const singles = cases.filter(({ interval }) => interval === null).flatMap((one) =>
    one.survivals.map((survival) => ({ ...of(one), survival }))
  );
  const intervals = cases.flatMap((one) =>
    one.interval === null ? [] : [{ ...of(one), low: one.interval.low, high: one.interval.high }]
  );
  const at = (field: string) => ({ ...SURVIVAL, field });
  return [
    {
      data: { values: means },
      mark: line ? { type: "line", point: true } : { type: "point", filled: true, size: 70 },
      encoding: { ...position, color, [value]: at("survival") },
    },
    {
      data: { values: singles },
      mark: { type: "point", filled: false, size: 40 },
      encoding: { ...position, color, [value]: at("survival") },
    },
    {
      data: { values: intervals },
      mark: { type: "rule", strokeWidth: 1.5 },
      encoding: { ...position, color, [value]: at("low"), [`${value}2`]: { field: "high" } },
    },
  ];
}

/** A vertical line a known policy, named at the top. */
function verticals(references: readonly Reference[]): object[] {
  const data = { values: references };
  const x = { ...SURVIVAL, field: "survival" };
  return [
    { data, mark: { type: "rule", strokeDash: [4, 4], color: "#666666" }, encoding: { x } },
    {
      data,
      mark: { type: "text", baseline: "bottom", dy: -4, color: "#444444", fontSize: 12 },
      encoding: { x, y: { value: 0 }, text: { field: "name", type: "nominal" } },
    },
  ];
}

/** A row a case. */
function casesSpec(cases: readonly CaseSummary[], references: readonly Reference[]): object {
  const names = [...new Set(cases.map(({ name }) => name))];
  return {
    width: 520,
    height: { step: 34 },
    layer: [
      ...verticals(references),
      ...layers(cases, {
        position: {
          y: {
            field: "name",
            type: "nominal",
            title: null,
            scale: { domain: names },
            axis: { labelLimit: 300 },
          },
          yOffset: { field: "way", type: "nominal", scale: { domain: WAYS } },
        },
        color: {
          field: "way",
          type: "nominal",
          title: null,
          scale: { domain: WAYS, range: COLOURS.slice(0, 2) },
        },
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
  const names = [...new Set(cases.map(({ varied }) => String(varied.case)))];
  return {
    hconcat: WAYS.filter((way) => cases.some((one) => wayOf(one) === way)).map((way) => ({
      title: { text: way, fontWeight: "normal", fontSize: 13 },
      width: 300,
      height: 300,
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
              labelFlush: true,
              labelOverlap: false,
            },
          },
        },
        color: { field: "name", type: "nominal", title: null, scale: { domain: names } },
        of: ({ varied }) => ({ name: String(varied.case), episodes: Number(varied[EPISODES]) }),
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
    caption: [
      `${title}: exact survival of the final policies, means filled. Bars are 95% intervals over datasets and ` +
      "initialisations, rings single models where there are fewer than five datasets.",
      findingOf(cases, reference),
    ].join(" ").trimEnd(),
    spec: (bySize ? sizesSpec(cases) : casesSpec(cases, references)) as Figure["spec"],
  };
}
