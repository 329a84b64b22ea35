/**
 * The essay's figure 1: losses over steps.
 *
 * @module
 */
import { named } from "../chart.ts";
import { type EssayInput, type Learner, learnersOf, seedName } from "../essay_input.ts";
import type { Figure } from "../figure.ts";

/** What is drawn of each algorithm. */
const SERIES = {
  CQL: [["loss", "whole loss"], ["td_loss", "TD loss"]],
  BC: [["loss", "whole loss"]],
  DQN: [["td_loss", "TD loss"]],
} as const satisfies Readonly<Record<Learner, readonly (readonly [string, string])[]>>;

/** Titles of the panels. */
const TITLES: Readonly<Record<Learner, string>> = {
  CQL: "CQL",
  BC: "behaviour cloning",
  DQN: "DQN (logarithmic)",
};

const NAMES = ["whole loss", "TD loss"];

/** One algorithm's panel, a line a model and loss. */
function panel(input: EssayInput, learner: Learner) {
  const values = input.runs.filter((run) => run.learner === learner).flatMap(({ row, metrics }) =>
    (metrics ?? []).flatMap((line) =>
      SERIES[learner].map(([column, loss]) => ({
        step: line.step,
        loss,
        seed: seedName(row.seed),
        value: line[column],
      }))
    )
  );
  return {
    title: TITLES[learner],
    width: 165,
    height: 210,
    data: { values },
    mark: { type: "line", strokeWidth: 1.3, opacity: 0.85 },
    encoding: {
      x: {
        field: "step",
        type: "quantitative",
        title: "training step",
        axis: { tickCount: 3, format: "~s", grid: false },
      },
      y: {
        field: "value",
        type: "quantitative",
        title: "loss",
        scale: learner === "DQN" ? { type: "log" } : { zero: true },
        axis: { tickCount: 5, format: "~g" },
      },
      color: named("loss", NAMES),
      strokeDash: {
        field: "seed",
        type: "nominal",
        title: null,
        scale: { domain: [...new Set(input.runs.map(({ row }) => seedName(row.seed)))] },
      },
    },
  };
}

/**
 * The figure.
 *
 * @param input What there is.
 * @returns The figure, or null if no course of losses was kept.
 */
export function lossesFigure(input: EssayInput): Figure | null {
  if (!input.runs.some(({ metrics }) => metrics !== null)) return null;
  const learners = learnersOf(input);
  return {
    name: "figure-1-losses",
    title: "Training losses of CQL, behaviour cloning and DQN",
    caption: "Training losses, each point a mean over the steps since the one before, a line a " +
      "seed. CQL's whole loss is TD loss + alpha x penalty; BC's is cross-entropy. Look at the scale of DQN's " +
      "axis: its loss grows by powers of ten if it diverges.",
    spec: { hconcat: learners.map((learner) => panel(input, learner)), spacing: 14 },
  };
}
