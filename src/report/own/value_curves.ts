/**
 * What models say their own policies are worth over the training, against what any policy can be worth.
 *
 * @module
 */
import { DASHED, named, type Part } from "../chart.ts";
import type { Figure } from "../figure.ts";
import type { LearnedValues } from "../../evaluation/held_out_score.ts";
import { BANDS, curveOf, type CurvePoint, legendOf, timeAxis } from "./curves.ts";
import type { OwnConfig, OwnModel } from "./own_input.ts";

/** A rule across a panel. */
interface Rule {
  readonly name: string;
  readonly value: number;
}

/** Rules, named at the left above the line. */
function rules(lines: readonly Rule[], y: Part): Part[] {
  if (lines.length === 0) return [];
  const data = { values: lines };
  const at = { ...y, field: "value" };
  const text = { type: "text", color: "#444444", fontSize: 12, align: "left", baseline: "bottom" };
  return [
    { data, mark: DASHED, encoding: { y: at } },
    {
      data,
      mark: { ...text, dx: 4, dy: -3 },
      encoding: { y: at, x: { value: 0 }, text: { field: "name", type: "nominal" } },
    },
  ];
}

/** What a panel shows. */
interface Panel {
  readonly title: string;
  readonly of: (values: LearnedValues) => number;
  readonly rules: readonly Rule[];
  readonly unit: string;
}

/** One panel; colours are those of all configs, as in the page's other figures. */
function panel(
  { title, rules: lines, unit }: Panel,
  points: readonly CurvePoint[],
  configs: readonly string[],
): Part {
  const x = timeAxis(points);
  const y = {
    type: "quantitative",
    title: unit,
    scale: { zero: false, nice: true },
    axis: { tickCount: 5, format: "~r" },
  };
  const drawn = configs.filter((name) => points.some(({ config }) => config === name));
  const legend = legendOf(drawn);
  const color = named("config", configs, { legend: legend && { ...legend, values: drawn } });
  const isSingle = new Set(points.map(({ step }) => step)).size === 1;
  const data = { values: points };
  return {
    width: 210,
    height: 230,
    title,
    layer: [
      ...rules(lines, y),
      {
        data,
        mark: { type: "area", opacity: 0.18 },
        encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, color },
      },
      {
        data,
        mark: { type: "line", point: { size: isSingle ? 50 : 22 }, strokeWidth: 2 },
        encoding: { x, y: { ...y, field: "mean" }, color },
      },
    ],
  };
}

/** Rules that hold for every model, from the first that says them. */
function rulesOf(models: readonly OwnModel[]): { bound: Rule[]; means: Rule[] } {
  const asked = models.flatMap(({ heldOut }) => heldOut?.values ? [heldOut] : []);
  const known = new Set(
    asked.map(({ values, observed }) =>
      JSON.stringify([values!.attainable, values!.all_live, observed])
    ),
  );
  if (known.size !== 1) return { bound: [], means: [] }; // Of several cohorts none is that of all.
  const [{ values, observed }] = asked;
  const { attainable, all_live } = values!;
  return {
    bound: attainable ? [{ name: "largest return possible", value: attainable[1] }] : [],
    means: [
      ...(all_live === null ? [] : [{ name: "if everybody lived", value: all_live }]),
      { name: "clinicians, as observed", value: observed },
    ],
  };
}

/**
 * Largest and mean value of the policy's own actions and the Bellman error, with the ranges of the return as rules.
 *
 * @param configs The configs that are drawn.
 * @returns Null where no model says what its policy is worth.
 */
export function valueCurves(configs: readonly OwnConfig[]): Figure | null {
  const { bound, means } = rulesOf(configs.flatMap(({ models }) => models));
  const panels: Panel[] = [
    { title: "largest Q", of: (one) => one.largest, rules: bound, unit: "return" },
    { title: "mean Q at the start", of: (one) => one.start_mean, rules: means, unit: "return" },
    { title: "Bellman error", of: (one) => one.bellman_error, rules: [], unit: "return" },
  ];
  const drawn = panels.map((one) => {
    const points = curveOf(configs, ({ course }) =>
      course.map(({ step, held_out }) => ({
        step,
        value: held_out?.values ? one.of(held_out.values) : null,
      })));
    return { one, points };
  });
  if (drawn.every(({ points }) => points.length === 0)) return null;
  const names = configs.map(({ name }) => name);
  return {
    name: "value-curves",
    title:
      "What models say their policies are worth over the training, against the range of the return",
    caption:
      "Values are of the action that the model's policy takes, on validation patients: the largest in any of their states, the " +
      "mean in first ones, and the root mean square of Q less its target. A largest Q above the largest return possible cannot " +
      "be true of any policy, nor can a mean above what everybody's survival would bring, unless stays were shorter. Cloning has " +
      `no values. ${BANDS}`,
    spec: { hconcat: drawn.map(({ one, points }) => panel(one, points, names)), spacing: 24 },
  };
}
