/**
 * What figures are built of: the axis of survival, colours of named things, means with intervals, known policies
 * as dashed lines, cells of heat maps, and the grid of doses with its one orientation.
 *
 * Every scale of colours runs from pale to dark: dark is more.
 *
 * @module
 */
import { LEVELS } from "../mdp/action.ts";
import { COLOURS } from "./theme.ts";

/** A part of a vega-lite specification. */
export type Part = Readonly<Record<string, unknown>>;

/** The axis of exact survival, without a field. */
export const SURVIVAL: Part = {
  type: "quantitative",
  title: "exact survival (share of patients)",
  scale: { zero: false, nice: true },
  axis: { format: ".2f" },
};

/** Dashes and grey of whatever is there to compare with. */
export const DASHED: Part = { type: "rule", strokeDash: [4, 4], color: "#666666" };

/**
 * The axis of CQL's alpha: logarithmic, and linear next to 0.
 *
 * @param ticks Alphas that are written, ascending.
 * @param title Its title.
 */
export function alphaAxis(ticks: readonly number[], title: string): Part {
  return {
    field: "alpha",
    type: "quantitative",
    title,
    scale: { type: "symlog", constant: 0.002 },
    axis: {
      values: ticks,
      labelExpr: "toString(datum.value)",
      grid: false,
      labelOverlap: "greedy",
    },
  };
}

/** How the legend of a colour shows its names. */
export interface NamedOptions {
  /** The legend's title (default: none). */
  readonly title?: string;
  /** Colours in the order of the names (default: the palette's). */
  readonly range?: readonly string[];
  /** More of the legend. */
  readonly legend?: Part | null;
}

/**
 * A colour a name.
 *
 * @param field Field that holds the name.
 * @param names All names, in order.
 * @param options Title, colours, legend.
 */
export function named(
  field: string,
  names: readonly string[],
  { title, range = COLOURS, legend }: NamedOptions = {},
): Part {
  return {
    field,
    type: "nominal",
    title: title ?? null,
    scale: { domain: names, range: range.slice(0, Math.max(1, names.length)) },
    ...(legend === undefined ? {} : { legend }),
  };
}

/**
 * Lines from `low` to `high`.
 *
 * @param encoding Where they stand along the other axis, and their colour.
 * @param along The axis they lie along: `x` or `y`, and what it measures.
 * @returns A layer.
 */
export function intervals(
  encoding: Part,
  [channel, measure]: readonly ["x" | "y", Part],
): Part {
  return {
    mark: { type: "rule", strokeWidth: 1.5 },
    encoding: {
      ...encoding,
      [channel]: { ...measure, field: "low" },
      [`${channel}2`]: { field: "high" },
    },
  };
}

/** What a dashed line stands for. */
export interface Reference {
  /** Its label. */
  readonly name: string;
  /** Exact survival. */
  readonly survival: number;
}

/** Grey of a label that names a line. */
const LABEL = { type: "text", color: "#444444", fontSize: 12 } as const;

/**
 * Known policies as dashed lines across, named at the right, below the line.
 *
 * @param references Policies to compare with.
 * @param y The figure's axis of survival.
 * @returns Two layers.
 */
export function referenceLines(references: readonly Reference[], y: Part): Part[] {
  const data = { values: references };
  const at = { ...y, field: "survival" };
  return [
    { data, mark: DASHED, encoding: { y: at } },
    {
      data,
      mark: { ...LABEL, align: "right", baseline: "top", dy: 4 },
      encoding: { y: at, x: { value: "width" }, text: { field: "name", type: "nominal" } },
    },
  ];
}

/**
 * Known policies as dashed lines upwards, named at the top.
 *
 * @param references Policies to compare with.
 * @param x The figure's axis of survival.
 * @returns Two layers.
 */
export function referenceColumns(references: readonly Reference[], x: Part): Part[] {
  const data = { values: references };
  const at = { ...x, field: "survival" };
  return [
    { data, mark: DASHED, encoding: { x: at } },
    {
      data,
      mark: { ...LABEL, baseline: "bottom", dy: -4 },
      encoding: { x: at, y: { value: 0 }, text: { field: "name", type: "nominal" } },
    },
  ];
}

/** What cells of a heat map show. */
export interface CellOptions {
  /** Field of the number. */
  readonly field: string;
  /** What the number is. */
  readonly title: string;
  /** Colours: pale to dark with the number. */
  readonly scale: Part;
  /** The legend. */
  readonly legend?: Part | null;
  /** Field of the number that is written in the cell (default: the coloured one). */
  readonly text?: string;
  /** Format of the number in the cell. */
  readonly format: string;
  /** Cells for which this holds are dark enough for white text. */
  readonly isDark: string;
  /** Cells whose number is written (default: all). */
  readonly written?: string;
  /** Size of the numbers in pixels (default: 12). */
  readonly fontSize?: number;
  /** Channel of the colour (default: `color`): maps of two scales in one figure take two. */
  readonly channel?: "color" | "fill";
}

/**
 * Cells with their numbers.
 *
 * @param position Encodings of x and y.
 * @param options What they show.
 * @returns Two layers.
 */
export function cells(position: Part, options: CellOptions): Part[] {
  const { field, title, scale, legend, format, isDark, written, text = field } = options;
  const { fontSize = 12, channel = "color" } = options;
  return [
    {
      mark: { type: "rect", stroke: "#d0d0d0", strokeWidth: 0.5 },
      encoding: {
        ...position,
        [channel]: {
          field,
          type: "quantitative",
          title,
          scale,
          ...(legend === undefined ? {} : { legend }),
        },
      },
    },
    {
      ...(written ? { transform: [{ filter: written }] } : {}),
      mark: { type: "text", fontSize },
      encoding: {
        ...position,
        text: { field: text, type: "quantitative", format },
        color: { condition: { test: isDark, value: "white" }, value: "#222222" },
      },
    },
  ];
}

/** Pale to dark, for survival. */
export const SURVIVAL_COLOURS: Part = { scheme: "viridis", reverse: true };

/** Shares of steps or states, from none to all: small ones stay apart. */
export const SHARE_COLOURS: Part = {
  type: "sqrt",
  range: ["#f4f8fc", "#9ecae1", "#08519c"],
  domain: [0, 1],
};

/** The legend of {@link SHARE_COLOURS}. */
export const SHARE_LEGEND: Part = {
  format: ".0%",
  values: [0, 0.05, 0.2, 0.5, 1],
  gradientLength: 220,
};

/**
 * The grid of doses: fluid across, vasopressor upwards, as in every figure.
 *
 * @param titles Whether the axes are named and numbered (all but the outer ones of a block of grids need not be),
 * or by what shorter name.
 * @returns Encodings of x and y; fields `fluid` and `vasopressor`.
 */
export function doseAxes(
  titles: { readonly x?: string | false; readonly y?: false } = {},
): { readonly x: Part; readonly y: Part } {
  const levels = Array.from({ length: LEVELS }, (_, level) => level);
  const axis = { labelAngle: 0, domain: false, ticks: false, grid: false };
  const on = (shown: unknown) => shown === false ? { ...axis, labels: false } : axis;
  const { x = "IV fluid (0 none, 4 most)" } = titles;
  return {
    x: {
      field: "fluid",
      type: "ordinal",
      title: x === false ? null : x,
      scale: { domain: levels },
      axis: on(titles.x),
    },
    y: {
      field: "vasopressor",
      type: "ordinal",
      title: titles.y === false ? null : "vasopressor",
      scale: { domain: levels.toReversed() },
      axis: on(titles.y),
    },
  };
}
