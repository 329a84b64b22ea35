/**
 * The figure of online training: exact survival against actions taken in the simulator.
 *
 * @module
 */
import type { OnlineRow } from "../online/online_rows.ts";
import { type Reference, referenceLines } from "./reference_lines.ts";
import type { Figure } from "./figure.ts";
import { COLOURS } from "./theme.ts";

/** Points of a curve that are drawn, at most. */
const POINTS = 100;

/** Points in thousands of actions, thinned out but for the last. */
function pointsOf({ seed, course }: OnlineRow) {
  const every = Math.ceil(course.length / POINTS);
  return course
    .filter((_, i) => (course.length - 1 - i) % every === 0)
    .map(({ environment_steps, survival }) => ({
      seed: String(seed),
      steps: environment_steps / 1000,
      survival: Number(survival.toFixed(5)),
    }));
}

/**
 * The curves of all seeds.
 *
 * @param rows A row a seed.
 * @param references Policies to compare with.
 */
export function onlineFigure(
  rows: readonly OnlineRow[],
  references: readonly Reference[],
): Figure {
  const y = {
    type: "quantitative",
    title: "exact survival (share of patients)",
    scale: { zero: false, nice: true },
    axis: { format: ".2f" },
  };
  const seeds = rows.map(({ seed }) => String(seed));
  return {
    name: "online-survival",
    caption:
      "Exact survival of the greedy policy of online double DQN against the actions it has taken in the " +
      `simulator, a line a seed (${seeds.length} seeds); dashed, the optimum and the clinicians.`,
    spec: {
      width: 640,
      height: 340,
      layer: [
        ...referenceLines(references, y),
        {
          data: { values: rows.flatMap(pointsOf) },
          mark: { type: "line", strokeWidth: 1.5 },
          encoding: {
            x: {
              field: "steps",
              type: "quantitative",
              title: "actions taken in the simulator (thousands)",
              axis: { format: ",d", grid: false },
            },
            y: { ...y, field: "survival" },
            color: {
              field: "seed",
              type: "nominal",
              title: "seed",
              scale: { domain: seeds, range: [...COLOURS] },
            },
          },
        },
      ],
    },
  };
}
