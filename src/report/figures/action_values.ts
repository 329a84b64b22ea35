/**
 * The essay's figure 7: action values of CQL and DQN, in one state and over states.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { intervals, named, type Part } from "../chart.ts";
import type { EssayInput, Learner } from "../essay_input.ts";
import type { Figure } from "../figure.ts";
import { COLOURS } from "../theme.ts";

/** The essay's state. */
export const ESSAY_STATE = 559;

/** Algorithms that learn values of actions. */
const VALUED: readonly Learner[] = ["CQL", "DQN"];

/** How well the data cover an action, from 0 (nowhere) to 1. */
interface Coverage {
  readonly action: number;
  readonly covered: number;
}

/** Values of an action: mean and spread. */
interface ValuePoint {
  readonly action: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A learner's values in one state: mean and extremes over its models. */
function inState(values: readonly Float64Array[], actions: number): ValuePoint[] {
  return Array.from({ length: actions }, (_, action) => {
    const own = values.map((q) => q[ESSAY_STATE * actions + action]);
    return { action, mean: meanSd(own).mean, low: Math.min(...own), high: Math.max(...own) };
  });
}

/** A learner's values over all live states: mean and a standard deviation either way, of the mean over its models. */
function overStates(
  values: readonly Float64Array[],
  { live, actions }: Pick<EssayInput, "live" | "actions">,
): ValuePoint[] {
  return Array.from({ length: actions }, (_, action) => {
    const own = Array.from(
      { length: live },
      (_, s) => meanSd(values.map((q) => q[s * actions + action])).mean,
    );
    const { mean, sd } = meanSd(own);
    return { action, mean, low: mean - sd!, high: mean + sd! };
  });
}

/** In the state 1 if the pair is in the data; over states the share of states where it is. */
function coverages(
  counts: Uint32Array,
  { live, actions }: EssayInput,
): [Coverage[], Coverage[]] {
  const all = Array.from({ length: actions }, (_, action) => action);
  const seen = (s: number, action: number) => counts[s * actions + action] > 0 ? 1 : 0;
  return [
    all.map((action) => ({ action, covered: seen(ESSAY_STATE, action) })),
    all.map((action) => {
      let states = 0;
      for (let s = 0; s < live; s++) states += seen(s, action);
      return { action, covered: states / live };
    }),
  ];
}

const WIDTH = 290;

/** What the band stands for. */
const POSSIBLE = "returns that are possible: 0 to 1";

/** Actions, named below the strip of what the data hold. */
function actionAxis(isLast: boolean): Part {
  return {
    field: "action",
    type: "ordinal",
    title: isLast ? "action = 5 x fluid level + vasopressor level" : null,
    axis: isLast
      ? { labelAngle: 0, values: [0, 5, 10, 15, 20, 24], ticks: false, titleFontSize: 12 }
      : null,
  };
}

/** A panel: the returns that are possible, marks, points. */
function panel(
  points: readonly ValuePoint[],
  words: { readonly title: string; readonly marks: string; readonly colour: string },
) {
  const x = actionAxis(false);
  const y = {
    type: "quantitative",
    title: "Q of the action",
    scale: { zero: false, nice: false, padding: 8 },
    axis: { tickCount: 6, minExtent: 34 },
  };
  const possible = { values: [{ low: 0, high: 1 }] };
  const { mark, encoding } = intervals({ x }, ["y", y]);
  return {
    title: {
      text: words.title,
      subtitle: words.marks,
      subtitleFontSize: 11,
      anchor: "start",
      frame: "group",
    },
    width: WIDTH,
    height: 150,
    layer: [
      {
        data: possible,
        mark: { type: "rect", opacity: 0.5 },
        encoding: {
          y: { ...y, field: "low" },
          y2: { field: "high" },
          color: {
            ...named("of", [POSSIBLE], { range: [COLOURS[2]] }),
            field: undefined,
            datum: POSSIBLE,
          },
        },
      },
      {
        data: { values: points },
        mark: { ...mark as Part, color: words.colour },
        encoding,
      },
      {
        data: { values: points },
        mark: { type: "point", size: 40, filled: true, opacity: 1, color: words.colour },
        encoding: { x, y: { ...y, field: "mean" } },
      },
    ],
  };
}

/** What the data hold of each action: the darker, the more. */
function strip(coverage: readonly Coverage[], isFirst: boolean): Part {
  return {
    width: WIDTH,
    height: 18,
    data: { values: coverage },
    mark: { type: "rect", stroke: "#d0d0d0", strokeWidth: 0.5 },
    encoding: {
      x: actionAxis(true),
      y: {
        datum: isFirst ? "in the data" : "",
        type: "nominal",
        title: null,
        axis: isFirst
          ? { ticks: false, domain: false, labelExpr: "['in the', 'data']", minExtent: 34 }
          : { ticks: false, domain: false, minExtent: 34 },
      },
      fill: {
        field: "covered",
        type: "quantitative",
        title: "the data show the action there (right: in what share of states)",
        scale: { domain: [0, 1], range: ["#ffffff", "#333333"] },
        legend: {
          values: [0, 0.5, 1],
          format: ".0%",
          gradientLength: 120,
          gradientStrokeColor: "#888888",
        },
      },
    },
  };
}

/**
 * The figure.
 *
 * @param input What there is.
 * @returns The figure, or null if no values were kept or no counts.
 */
export function actionValuesFigure(input: EssayInput): Figure | null {
  if (input.counts === null) return null;
  const covered = coverages(input.counts, input);
  const learners = VALUED.flatMap((learner) => {
    const values = input.runs.flatMap((run) =>
      run.learner === learner && run.values ? [run.values] : []
    );
    return values.length > 0 ? [{ learner, values }] : [];
  });
  if (learners.length === 0) return null;
  const columns = [
    {
      where: `state ${ESSAY_STATE}`,
      marks: "dot: mean of seeds; line: their range",
      points: (values: readonly Float64Array[]) => inState(values, input.actions),
    },
    {
      where: `all ${input.live} states`,
      marks: "dot: mean of states; line: ± 1 sd",
      points: (values: readonly Float64Array[]) => overStates(values, input),
    },
  ];
  return {
    name: "figure-7-values",
    title: "Action values of CQL and DQN beside the returns that are possible",
    caption:
      `Action values, each panel on its own scale. Left: state ${ESSAY_STATE}, mean and extremes over the seeds. Right: mean over all ` +
      `${input.live} live states with one standard deviation either way. The strip below is of the data themselves: the darker, the more they show the action ` +
      "(there, or in how large a share of states). No action returns more than 1 or less than 0: the green band.",
    spec: {
      hconcat: columns.map(({ where, marks, points }, i) => ({
        vconcat: [
          ...learners.map(({ learner, values }, own) =>
            panel(points(values), { title: `${learner}, ${where}`, marks, colour: COLOURS[own] })
          ),
          strip(covered[i], i === 0),
        ],
        spacing: 10,
      })),
      spacing: 20,
    },
  };
}
