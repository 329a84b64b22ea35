/**
 * The course of fitted Q evaluation: whether its value stands still.
 *
 * @module
 */
import type { DrawnPolicy } from "../../judging/judged_file.ts";
import type { Figure } from "../figure.ts";
import { cliniciansLine, kindColour, RETURN } from "./ope_chart.ts";

/**
 * The figure.
 *
 * @param judged The policy as it is judged.
 * @returns Null where fitted Q evaluation is refused for all.
 */
export function courseFigure(judged: readonly DrawnPolicy[]): Figure | null {
  const stand = judged.filter(({ record }) => record.estimates.fqe.refused === null);
  const values = stand.flatMap(({ record: { kind }, figures: { course } }) =>
    course.points.map((point) => ({ ...point, kind }))
  );
  if (values.length === 0) return null;
  const isLearned = stand[0].figures.course.by === "steps";
  const y = { ...RETURN, title: "mean value in first rows" };
  return {
    name: "course",
    title: "The course of fitted Q evaluation",
    caption: `The estimate on the way: it has to stand still in the end. ${
      isLearned
        ? "The network begins from a regression of the clinicians' returns."
        : "It begins at 0, since nothing is known of what comes after the next row."
    } The dashed line is what the clinicians' patients earned.`,
    spec: {
      width: 480,
      height: 200,
      layer: [
        ...cliniciansLine(stand[0].record.references.clinicians, "y", y),
        {
          data: { values },
          mark: { type: "line" },
          encoding: {
            x: {
              field: "at",
              type: "quantitative",
              title: isLearned ? "steps of the network" : "sweeps over the cells",
              scale: isLearned ? { nice: false } : { type: "log", nice: false },
              axis: { format: ",d", tickCount: 5, grid: false },
            },
            y: { ...y, field: "value" },
            color: kindColour(stand.map(({ record }) => record)),
            strokeDash: {
              condition: { test: "datum.kind === 'softened'", value: [5, 4] },
              value: [1, 0],
            },
          },
        },
      ],
    },
  };
}
