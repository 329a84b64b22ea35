/**
 * The essay's figure 7: action values of CQL and DQN, in one state and over states.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
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

/** Values of an action: mean, spread, and how well the data cover it. */
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

/** Shading: in the state 1 if the pair is in the data; over states the share of states where it is. */
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

/** A panel: shading, whiskers, points. */
function panel(
  points: readonly ValuePoint[],
  coverage: readonly Coverage[],
  words: { readonly title: string; readonly colour: string; readonly last: boolean },
) {
  const x = {
    field: "action",
    type: "ordinal",
    title: words.last ? "action" : null,
    axis: { labelAngle: 0, values: [0, 5, 10, 15, 20, 24], ticks: false },
  };
  const y = { type: "quantitative", title: "Q", scale: { zero: false, nice: true } };
  return {
    title: { text: words.title, fontSize: 13, fontWeight: "normal" },
    width: 275,
    height: 170,
    layer: [
      {
        data: { values: coverage },
        mark: { type: "rect", color: "#888888" },
        encoding: {
          x,
          opacity: {
            field: "covered",
            type: "quantitative",
            title: "in the data (share of states)",
            scale: { domain: [0, 1], range: [0.55, 0] },
            legend: { titleLimit: 400, values: [0, 0.5, 1], format: ".0%", symbolType: "square" },
          },
        },
      },
      {
        data: { values: points },
        mark: { type: "rule", strokeWidth: 1.5, color: words.colour },
        encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" } },
      },
      {
        data: { values: points },
        mark: { type: "point", size: 40, filled: true, opacity: 1, color: words.colour },
        encoding: { x, y: { ...y, field: "mean" } },
      },
    ],
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
  const [state, states] = coverages(input.counts, input);
  const learners = VALUED.flatMap((learner) => {
    const values = input.runs.flatMap((run) =>
      run.learner === learner && run.values ? [run.values] : []
    );
    return values.length > 0 ? [{ learner, values }] : [];
  });
  if (learners.length === 0) return null;
  const rows = learners.map(({ learner, values }, i) => {
    const words = { colour: COLOURS[i], last: i === learners.length - 1 };
    return {
      hconcat: [
        panel(inState(values, input.actions), state, {
          ...words,
          title: `${learner}, state ${ESSAY_STATE}`,
        }),
        panel(overStates(values, input), states, {
          ...words,
          title: `${learner}, all ${input.live} states`,
        }),
      ],
    };
  });
  return {
    name: "figure-7-values",
    caption:
      `Action values, each panel on its own scale. Left: state ${ESSAY_STATE}, mean and extremes over the seeds. Right: mean over all ` +
      `${input.live} live states with one standard deviation either way. Shading is from the data themselves: the darker, the less they show the action ` +
      "(there, or in how large a share of states); the action is 5 x fluid level + vasopressor level. No action returns more than 1 or less than 0.",
    spec: { vconcat: rows, spacing: 14 },
  };
}
