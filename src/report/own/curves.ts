/**
 * Courses of trainings: a line a config, a band over its models.
 *
 * @module
 */
import { named, type Part, type Reference, referenceLines, SURVIVAL } from "../chart.ts";
import type { Figure, FigureSpec } from "../figure.ts";
import type { OwnConfig, OwnModel } from "./own_input.ts";
import { spreadOf } from "./spread.ts";

/** Most points of a line. */
const POINTS = 100;

/** A point of a line with its band. */
export interface CurvePoint {
  /** The config's name. */
  readonly config: string;
  /** Training step. */
  readonly step: number;
  /** Share of the config's steps so far, of its last point's. */
  readonly share: number;
  /** Mean over the models. */
  readonly mean: number;
  /** Lower end of the band. */
  readonly low: number;
  /** Upper end of the band. */
  readonly high: number;
}

/** Evenly spread ones, the last among them. */
function thinned(steps: readonly number[]): readonly number[] {
  if (steps.length <= POINTS) return steps;
  return Array.from(
    { length: POINTS },
    (_, i) => steps[Math.round((i + 1) * steps.length / POINTS) - 1],
  );
}

/**
 * The course of a number.
 *
 * @param configs Whose.
 * @param valuesOf A model's numbers by step, null where there is none.
 */
export function curveOf(
  configs: readonly OwnConfig[],
  valuesOf: (
    model: OwnModel,
  ) => readonly { readonly step: number; readonly value: number | null }[],
): CurvePoint[] {
  return configs.flatMap(({ name, models }) => {
    const bySteps = new Map<number, { dataset: string; value: number }[]>();
    for (const model of models) {
      for (const { step, value } of valuesOf(model)) {
        if (value === null) continue;
        if (!bySteps.has(step)) bySteps.set(step, []);
        bySteps.get(step)!.push({ dataset: model.dataset, value });
      }
    }
    const steps = thinned([...bySteps.keys()].sort((a, b) => a - b));
    return steps.map((step) => {
      const { mean, low, high } = spreadOf(bySteps.get(step)!)!;
      return { config: name, step, share: step / steps.at(-1)!, mean, low, high };
    });
  });
}

/** What a panel shows. */
interface Panel {
  readonly title: string;
  readonly points: readonly CurvePoint[];
  readonly y: Part;
  readonly width: number;
  readonly references?: readonly Reference[];
}

/** A line of full colour a config, though bands are pale. */
const LEGEND = { symbolType: "stroke", symbolOpacity: 1, symbolStrokeWidth: 3 };

/** Longest name that stands with three others in a line of the legend. */
const SHORT = 16;

/** Trainings of lengths that differ by more than this share an axis by share of the training. */
const UNEVEN = 4;

/** The axis of time. */
export function timeAxis(points: readonly CurvePoint[]): Part {
  const last = Array.from(
    Map.groupBy(points, ({ config }) => config).values(),
    (own) => own.at(-1)!.step,
  );
  const isUneven = Math.max(...last) > UNEVEN * Math.min(...last);
  return {
    field: isUneven ? "share" : "step",
    type: "quantitative",
    title: isUneven ? "share of the training" : "training step",
    axis: { tickCount: 4, format: isUneven ? ".0%" : "~s", grid: false },
    scale: { nice: false },
  };
}

/** The legend of configs; null of a single one. */
export function legendOf(configs: readonly string[]): Part | null {
  if (configs.length === 1) return null;
  return { ...LEGEND, columns: configs.every(({ length }) => length <= SHORT) ? 4 : 2 };
}

/** One panel. */
function panel({ title, points, y, width, references }: Panel, configs: readonly string[]): Part {
  const colour = named("config", configs, { legend: legendOf(configs) });
  const x = timeAxis(points);
  const single = new Set(points.map(({ step }) => step)).size === 1;
  return {
    width,
    height: 230,
    title,
    layer: [
      ...(references ? referenceLines(references, y) : []),
      {
        data: { values: points },
        mark: { type: "area", opacity: 0.18 },
        encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, color: colour },
      },
      {
        data: { values: points },
        mark: { type: "line", point: single ? { size: 50 } : { size: 22 }, strokeWidth: 2 },
        encoding: { x, y: { ...y, field: "mean" }, color: colour },
      },
    ],
  };
}

/** Panels side by side. */
function side(panels: readonly Panel[], configs: readonly string[]): FigureSpec {
  return { hconcat: panels.map((one) => panel(one, configs)), spacing: 24 };
}

/** What the bands are. */
export const BANDS: string =
  "Lines are means over a config's models; bands the 95% interval of the mean over datasets, or over seeds on one dataset " +
  "(fewer than three: from the least to the greatest).";

/**
 * Exact survival and the published score over the training.
 *
 * @param configs The configs that are drawn.
 * @param references Known policies.
 * @returns The figure, or null where nothing was scored on the way.
 */
export function survivalCurves(
  configs: readonly OwnConfig[],
  references: readonly Reference[],
): Figure | null {
  const of = (key: "survival" | "published") =>
    curveOf(
      configs,
      ({ course }) => course.map((one) => ({ step: one.step, value: one[key] ?? null })),
    );
  const [exact, published] = [of("survival"), of("published")];
  if (exact.length === 0) return null;
  const names = configs.map(({ name }) => name);
  const panels: Panel[] = [
    { title: "scored exactly", points: exact, y: SURVIVAL, width: 340, references },
  ];
  if (published.length > 0) {
    panels.push({
      title: "scored in 100 simulated episodes",
      points: published,
      y: { ...SURVIVAL, title: "share that survived", axis: { format: "~f" } },
      width: 340,
    });
  }
  const [also, second] = published.length > 0
    ? [
      " and in 100 simulated episodes",
      "Second, the same policies as the published protocol scores them: the draw of 100 episodes alone moves such a score by 4 " +
      "points. ",
    ]
    : ["", ""];
  return {
    name: "survival-curves",
    title: `Survival over the training, scored exactly${also}`,
    caption: `${
      also === "" ? "The" : "First, the"
    } exact survival of the policies as they are learned; dashed, known policies. ${second}${BANDS}`,
    spec: side(panels, names),
  };
}

/** Whether numbers need a logarithmic axis. */
function isWide(points: readonly CurvePoint[]): boolean {
  const means = points.map(({ mean }) => mean);
  return Math.min(...points.map(({ low }) => low)) > 0 &&
    Math.max(...means) > 300 * Math.min(...means);
}

/** Panels of {@link metricCurves}. */
const METRICS = [
  ["loss", "loss", "loss"],
  ["max_q", "largest action value", "Q"],
  ["gradient_norm", "norm of the gradient", "norm"],
] as const;

/**
 * Loss, largest action value and gradient over the training.
 *
 * @param configs The configs that are drawn.
 * @param isSurvival Whether returns are survival in a known process, which no value can exceed.
 * @returns The figure, or null where nothing was kept.
 */
export function metricCurves(
  configs: readonly OwnConfig[],
  isSurvival: boolean,
): Figure | null {
  const names = configs.map(({ name }) => name);
  const panels = METRICS.flatMap(([key, title, unit]): Panel[] => {
    const points = curveOf(
      configs,
      ({ metrics }) => metrics.map((one) => ({ step: one.step, value: one[key] })),
    );
    if (points.length === 0) return [];
    const wide = isWide(points);
    const y = {
      type: "quantitative",
      title: unit,
      scale: wide ? { type: "log" } : { zero: false },
      axis: { tickCount: 5, format: wide ? "~g" : "~r" },
    };
    return [{ title: wide ? `${title} (logarithmic)` : title, points, y, width: 210 }];
  });
  if (panels.length === 0) return null;
  return {
    name: "training-curves",
    title: "Loss, largest action value and gradient over the training",
    caption:
      "What the optimiser saw, each point a mean over the steps since the one before. Losses of different algorithms are " +
      "different things: CQL's has its penalty, behaviour cloning's is a cross-entropy, whose largest value is a logit and no Q. " +
      (isSurvival
        ? "No return exceeds 1, so that a largest Q far above 1 is overestimation. "
        : "") +
      "Bands are over datasets or seeds, as in the table.",
    spec: side(panels, names),
  };
}
