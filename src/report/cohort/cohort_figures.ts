/**
 * Figures of a cohort: distributions, gaps, doses, lengths.
 *
 * Shapes: D features, A actions.
 *
 * @module
 */
import type { CohortRecord } from "../../cohort/cohort_record.ts";
import type { DenseDataset } from "../../dataset/dataset.ts";
import { episodeStarts } from "../../dataset/episodes.ts";
import { gridPlace, gridPosition } from "../action_grid.ts";
import { cells, SHARE_COLOURS, SHARE_LEGEND } from "../chart.ts";
import { figureText } from "../figure_text.ts";
import type { Figure } from "../figure.ts";
import { countHistogram, featureHistogram, flagOf } from "./histogram.ts";
import { histogramPanel } from "./histogram_panel.ts";

/** A cohort with what may be looked at of it. */
export interface ShownCohort {
  /** What it says of itself. */
  readonly record: CohortRecord;
  /** The training split. */
  readonly train: DenseDataset;
  /** The validation split. */
  readonly validation: DenseDataset;
}

/** Most features that are drawn. */
const PANELS = 80;

/**
 * Small multiples of the features' distributions.
 *
 * @param cohort The cohort.
 * @returns Null of a cohort of flags alone.
 */
export function featureFigure({ record: { features }, ...splits }: ShownCohort): Figure | null {
  const values = features.flatMap((feature, column) => feature.kind === "value" ? [column] : []);
  const drawn = values.flatMap((column) => {
    const histogram = featureHistogram(splits, features, column);
    if (histogram === null) return [];
    const { name, unit, transform } = features[column];
    const x = unit === null ? "" : figureText(unit);
    return histogramPanel(histogram, {
      title: figureText(name),
      x,
      width: 150,
      height: 64,
      transform,
    });
  }).slice(0, PANELS);
  if (drawn.length === 0) return null;
  const left = values.length > PANELS ? ` The first ${PANELS} of ${values.length} features.` : "";
  const unflagged = values.filter((column) =>
    features[column].missing > 0 && flagOf(features, features[column].name) < 0
  );
  const filled = unflagged.length === 0
    ? ""
    : ` Filled values are among those of ${
      unflagged.map((column) => figureText(features[column].name)).join(", ")
    }, which have no flag.`;
  return {
    name: "features",
    title: "Each feature's values in train and validation",
    caption:
      "Shares of rows in 24 bins between the 0.5% and 99.5% quantile of train, outer bins with what lies beyond; in the feature's " +
      `unit, on a logarithmic axis where the logarithm is taken. Bars are train, the line validation.${filled}${left}`,
    spec: { columns: 5, spacing: { row: 50, column: 20 }, bounds: "flush", concat: drawn },
  };
}

/** Share of a split's rows where a flag is set. */
function flagged({ observation, features: width, action }: DenseDataset, column: number): number {
  let sum = 0;
  for (let at = column; at < observation.length; at += width) sum += observation[at] > 0.5 ? 1 : 0;
  return sum / action.length;
}

/**
 * Gaps by feature, the most first.
 *
 * @param cohort The cohort.
 * @returns Null where no cell is empty.
 */
export function gapFigure({ record: { features }, validation }: ShownCohort): Figure | null {
  const gaps = features.filter(({ kind, missing }) => kind === "value" && missing > 0)
    .toSorted((a, b) => b.missing - a.missing).slice(0, PANELS);
  if (gaps.length === 0) return null;
  const train = gaps.map(({ name, missing }) => ({ feature: figureText(name), share: missing }));
  const also = gaps.flatMap(({ name }) => {
    const flag = flagOf(features, name);
    const isPlain = flag >= 0 && features[flag].sd === 1 && features[flag].mean === 0;
    return isPlain ? [{ feature: figureText(name), share: flagged(validation, flag) }] : [];
  });
  const y = {
    field: "feature",
    type: "nominal",
    title: null,
    sort: train.map(({ feature }) => feature),
    axis: { ticks: false, domain: false, labelLimit: 300 },
  };
  const x = {
    field: "share",
    type: "quantitative",
    title: "share of rows without a value",
    axis: { format: ".0%", tickCount: 5 },
  };
  return {
    name: "gaps",
    title: "Share of rows without a value, by feature",
    caption:
      "Bars are train; strokes validation, where a missing-flag tells. Features without gaps are left out.",
    spec: {
      width: 420,
      height: { step: 18 },
      layer: [
        { data: { values: train }, mark: { type: "bar", color: "#9ecae1" }, encoding: { x, y } },
        {
          data: { values: also },
          mark: { type: "tick", color: "#D55E00", thickness: 2, size: 14 },
          encoding: { x, y },
        },
      ],
    },
  };
}

/**
 * How often each action is taken: the first axis across, the second upwards.
 *
 * @param cohort The cohort.
 */
export function actionFigure({ record: { actions }, train, validation }: ShownCohort): Figure {
  const [first, second] = actions.axes;
  const placeOf = gridPlace(actions.axes);
  const sharesOf = (split: string, { action }: DenseDataset) => {
    const counts = new Uint32Array(actions.count);
    action.forEach((a) => counts[a]++);
    return Array.from(counts, (count, a) => ({
      split,
      ...placeOf(a),
      share: count / action.length,
      count,
    }));
  };
  const position = gridPosition(
    actions.axes.map((axis) => ({ ...axis, isDose: axis.edges !== null })),
  );
  const isWide = first.levels > 10;
  return {
    name: "actions",
    title: "How often each action is taken, in train and validation",
    caption: `Share of rows; index of an action: ${
      second === undefined
        ? `level of ${figureText(first.name)}`
        : `${second.levels} x ${figureText(first.name)} + ${figureText(second.name)}`
    }.`,
    spec: {
      data: { values: [...sharesOf("train", train), ...sharesOf("validation", validation)] },
      columns: isWide ? 1 : 2,
      spacing: 24,
      facet: { field: "split", type: "nominal", title: null, sort: ["train", "validation"] },
      spec: {
        width: isWide ? { step: 40 } : 260,
        height: second === undefined ? 40 : 230,
        layer: cells(position, {
          field: "share",
          title: "share of rows",
          scale: SHARE_COLOURS,
          legend: SHARE_LEGEND,
          format: ".1%",
          isDark: "datum.share > 0.3",
          fontSize: 10.5,
        }),
      },
      resolve: { axis: { x: "independent", y: "independent" } },
    },
  };
}

/** (E) transitions of each stay. */
function lengths(split: DenseDataset): Uint32Array {
  const starts = episodeStarts(split);
  return Uint32Array.from({ length: starts.length - 1 }, (_, e) => starts[e + 1] - starts[e]);
}

/**
 * How long stays are.
 *
 * @param cohort The cohort.
 */
export function lengthFigure({ train, validation }: ShownCohort): Figure {
  const histogram = countHistogram(lengths(train), lengths(validation));
  return {
    name: "lengths",
    title: "Transitions of a stay, in train and validation",
    caption:
      "Shares of stays by the number of their transitions. Bars are train, the line validation.",
    spec: histogramPanel(histogram, {
      width: 480,
      height: 180,
      x: "transitions of a stay",
      y: "share of stays",
    }),
  };
}
