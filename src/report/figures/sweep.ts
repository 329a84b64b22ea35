/**
 * What CQL's alpha does to what policies do: a panel a measure.
 *
 * @module
 */
import { alphaAxis, named, SURVIVAL } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { groupMean, type PolicyGroup } from "../policy_group.ts";

/** Panels: title, column of the rows. */
const MEASURES = [
  ["exact survival", "survival"],
  ["steps with the most fluid", "most_fluid"],
  ["steps with the most vasopressor", "most_vasopressor"],
  ["steps between which a dose changes", "change_either"],
  ["steps clinicians would do otherwise", "disagreement"],
  ["inadmissible steps", "inadmissible"],
] as const;

/** Alphas that are written. */
const TICKS = [0, 0.001, 0.01, 0.1, 1, 10];

/** Panels side by side. */
const COLUMNS = 2;

/**
 * The figure.
 *
 * @param groups Groups of the sweep; each has an alpha.
 * @param clinicians Their group, to compare with.
 * @returns The figure, or null without a sweep.
 */
export function sweepFigure(
  groups: readonly PolicyGroup[],
  clinicians: PolicyGroup,
): Figure | null {
  if (groups.length === 0) return null;
  const trainings = [...new Set(groups.map(({ training }) => training))];
  const color = named("training", trainings);
  const panel = ([title, column]: typeof MEASURES[number]) => {
    const values = groups.map((group) => ({
      training: group.training,
      alpha: group.alpha!,
      value: groupMean(group, column),
    }));
    const y = {
      ...SURVIVAL,
      title: null,
      axis: column === "survival" ? SURVIVAL.axis : { format: ".0%", tickCount: 5 },
    };
    const encoding = { x: alphaAxis(TICKS, "alpha"), y: { ...y, field: "value" }, color };
    return {
      title,
      width: 290,
      height: 120,
      layer: [
        {
          data: { values: [{ value: groupMean(clinicians, column) }] },
          mark: { type: "rule", strokeDash: [4, 4], color: "#666666" },
          encoding: { y: { ...y, field: "value" } },
        },
        { data: { values }, mark: { type: "point", opacity: 1 }, encoding },
        {
          data: { values: values.filter(({ alpha }) => alpha > 0) },
          mark: { type: "line" },
          encoding,
        },
      ],
    };
  };
  return {
    name: "sweep",
    title: "What CQL's alpha does to doses, changes and agreement with clinicians",
    caption:
      "What policies do over alpha, the weight of CQL's penalty, means over models; alpha 0, which is DQN, stands apart. " +
      "Dashed: the clinicians. The more weight, the more a policy does what the data show; most fluid is given in between.",
    spec: { concat: MEASURES.map(panel), columns: COLUMNS, spacing: 16 },
  };
}
