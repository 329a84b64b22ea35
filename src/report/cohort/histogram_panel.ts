/**
 * A distribution as a panel: train's bars, validation's line.
 *
 * @module
 */
import type { CohortFeature } from "../../cohort/cohort_record.ts";
import type { Part } from "../chart.ts";
import { COLOURS } from "../theme.ts";
import type { Histogram } from "./histogram.ts";

/** Names of the splits, with their colours. */
const SPLITS = { domain: ["train", "validation"], range: ["#9ecae1", COLOURS[1]] };

/** How a panel looks. */
export interface PanelOptions {
  /** Its title; one that is wider than the panel is cut. */
  readonly title?: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Title of the axis of values. */
  readonly x?: string;
  /** Title of the axis of shares; without one the axis is not drawn. */
  readonly y?: string;
  /** What was taken of values before they were binned. */
  readonly transform?: CohortFeature["transform"];
}

/** Scales of values by what was taken of them: bins are equally wide on them. */
const SCALES: Readonly<Record<CohortFeature["transform"], Part>> = {
  none: { zero: false, nice: false },
  log: { type: "log", nice: false },
  log1p: { type: "symlog", constant: 1, nice: false },
};

/**
 * Makes a panel.
 *
 * @param histogram The distribution.
 * @param options How it looks.
 */
export function histogramPanel(
  { edges, train, validation }: Histogram,
  { title, width, height, x, y, transform = "none" }: PanelOptions,
): Part {
  const isSmall = y === undefined;
  const small = isSmall ? { labelFontSize: 10, titleFontSize: 10, titlePadding: 2 } : {};
  const bars = train.map((share, i) => ({ low: edges[i], high: edges[i + 1], share }));
  const line = [...validation, validation.at(-1)!].map((share, i) => ({ low: edges[i], share }));
  const values = {
    field: "low",
    type: "quantitative",
    title: x ?? null,
    scale: { ...SCALES[transform], domain: [edges[0], edges.at(-1)!] },
    axis: { tickCount: 3, format: "~r", grid: false, labelOverlap: true, ...small },
  };
  const shares = {
    field: "share",
    type: "quantitative",
    title: y ?? null,
    scale: { zero: true },
    axis: y === undefined ? null : { format: ".0%", tickCount: 4 },
  };
  const colour = (split: string) => ({
    datum: split,
    type: "nominal",
    title: null,
    scale: SPLITS,
    legend: { symbolType: "square", symbolStrokeWidth: 0 },
  });
  return {
    ...(title === undefined
      ? {}
      : { title: { text: title, anchor: "start", fontSize: 11, limit: width + 8, offset: 3 } }),
    width,
    height,
    layer: [
      {
        data: { values: bars },
        mark: { type: "rect", strokeWidth: 0 },
        encoding: {
          x: values,
          x2: { field: "high" },
          y: shares,
          y2: { datum: 0 },
          color: colour("train"),
        },
      },
      {
        data: { values: line },
        mark: { type: "line", interpolate: "step-after", strokeWidth: 1.5 },
        encoding: { x: values, y: shares, color: colour("validation") },
      },
    ],
  };
}
