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
    labelFlush: false,
  },
  title: { fontSize: 13, fontWeight: "normal" },
  legend: {
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: "normal",
    orient: "top",
    symbolStrokeWidth: 3,
    labelLimit: 1000,
    titleLimit: 1000,
  },
  header: { labelFontSize: 12, titleFontSize: 13, titleFontWeight: "normal" },
  range: { category: [...COLOURS] },
  line: { strokeWidth: 2 },
  point: { size: 50, filled: true },
  view: { stroke: null },
};

/** What changes on dark paper: colours of the palette that would be too dim, and defaults of vega. */
export const DARK: Readonly<Record<string, unknown>> = {
  palette: {
    "#0072B2": "#4AA3DF",
    "#D55E00": "#F0803C",
    "#009E73": "#2FC79B",
    "#CC79A7": "#E29BC3",
    "#E69F00": "#F2B84B",
    "#56B4E9": "#A8DCFA",
  },
  config: {
    axis: { labelColor: "#d0d2d6", titleColor: "#e6e7ea" },
    legend: { labelColor: "#d0d2d6", titleColor: "#e6e7ea" },
    title: { color: "#e6e7ea", subtitleColor: "#d0d2d6" },
    style: {
      "guide-label": { fill: "#d0d2d6" },
      "guide-title": { fill: "#e6e7ea" },
      "group-title": { fill: "#e6e7ea" },
      "group-subtitle": { fill: "#d0d2d6" },
    },
    text: { fill: "#e6e7ea" },
    rule: { stroke: "#e6e7ea" },
  },
};
