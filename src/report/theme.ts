/**
 * How figures look: readable at the width of a page, colours that colour-blind readers tell apart.
 *
 * @module
 */
/** Colours of Okabe and Ito, "Color Universal Design" (2008), without yellow, which is too light for lines. */
export const COLOURS = [
  "#0072B2",
  "#D55E00",
  "#009E73",
  "#CC79A7",
  "#E69F00",
  "#56B4E9",
  "#000000",
] as const;

const FONT = "DejaVu Sans, Verdana, sans-serif";

/** The vega-lite configuration of every figure. */
export const THEME: Readonly<Record<string, unknown>> = {
  background: "white",
  font: FONT,
  padding: 8,
  axis: {
    labelFontSize: 12,
    titleFontSize: 13,
    titleFontWeight: "normal",
    titlePadding: 8,
    gridColor: "#e4e4e4",
    domainColor: "#888888",
    tickColor: "#888888",
  },
  legend: {
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: "normal",
    orient: "top",
    symbolStrokeWidth: 3,
    labelLimit: 400,
  },
  header: { labelFontSize: 12, titleFontSize: 13, titleFontWeight: "normal" },
  range: { category: [...COLOURS] },
  line: { strokeWidth: 2 },
  point: { size: 50, filled: true },
  view: { stroke: null },
};
