/**
 * What clinicians did beside what the policy does, by action: where data are, and where the policy asks for none.
 *
 * Shapes: A actions.
 *
 * @module
 */
import type { NamedAxis } from "../../cohort/mapping/mapping.ts";
import type { FigureData } from "../../judging/figure_data.ts";
import { gridPlace, gridPosition } from "../action_grid.ts";
import { type CellOptions, cells, type Part, SHARE_COLOURS, SHARE_LEGEND } from "../chart.ts";
import type { Figure } from "../figure.ts";

/** Likelihoods from none to certain: small ones stay apart. */
const LIKELIHOOD_COLOURS: Part = {
  type: "sqrt",
  range: ["#fff7ec", "#fdbb84", "#990000"],
  domain: [0, 1],
};

/** Where and how large a panel is. */
interface Frame {
  readonly axes: readonly NamedAxis[];
  readonly size: readonly [width: number, height: number];
}

/** A panel. */
function panel(
  title: string,
  values: readonly Part[],
  { axes, size: [width, height], shown }: Frame & { readonly shown: CellOptions },
): Part {
  const placeOf = gridPlace(axes);
  return {
    title: { text: title, anchor: "start" },
    data: { values: values.map((value, a) => ({ ...placeOf(a), ...value })) },
    width,
    height,
    layer: cells(gridPosition(axes), shown),
  };
}

/** Rows by action. */
function countPanel(title: string, counts: readonly number[], frame: Frame): Part {
  const total = counts.reduce((a, b) => a + b, 0);
  const values = counts.map((rows) => ({ rows: Math.round(rows), share: rows / total }));
  return panel(title, values, {
    ...frame,
    shown: {
      field: "share",
      title: "share of rows",
      scale: SHARE_COLOURS,
      legend: SHARE_LEGEND,
      text: "rows",
      format: ",d",
      isDark: "datum.share > 0.3",
      fontSize: 11,
    },
  });
}

/** How likely clinicians do what the policy does. */
function likelihoodPanel(likelihood: FigureData["support"]["likelihood"], frame: Frame): Part {
  return panel(
    "clinicians' probability of its choice",
    likelihood.map((p) => ({ likelihood: p })),
    {
      ...frame,
      shown: {
        field: "likelihood",
        title: "probability",
        scale: LIKELIHOOD_COLOURS,
        legend: null,
        format: ".1%",
        isDark: "datum.likelihood > 0.4",
        written: "isValid(datum.likelihood)",
        fontSize: 10,
        channel: "fill",
      },
    },
  );
}

/**
 * The figure.
 *
 * @param support Rows by action.
 * @param options Axes of the actions; null: they are mere names.
 */
export function supportFigure(
  { clinicians, policy, likelihood }: FigureData["support"],
  { axes: known }: { readonly axes: readonly NamedAxis[] | null },
): Figure {
  const axes = known ?? [{ name: "action", levels: clinicians.length }];
  const isLine = axes.length === 1;
  const frame: Frame = {
    axes,
    size: isLine ? [Math.min(620, 40 * axes[0].levels), 40] : [200, 200],
  };
  const panels = [
    countPanel("clinicians", clinicians, frame),
    countPanel("the policy", policy, frame),
    likelihoodPanel(likelihood, frame),
  ];
  return {
    name: "support",
    title:
      "Rows by action: what clinicians did, what the policy does, how likely clinicians do that",
    caption:
      "Numbers are rows of the patients evaluated. The last panel, where the policy takes an action: the mean probability that the " +
      "clinicians' own model gives it there. Much care in the middle that is pale at the end is care that few records show.",
    spec: { spacing: 24, ...(isLine ? { vconcat: panels } : { hconcat: panels }) },
  };
}
