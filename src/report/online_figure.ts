/**
 * The figure of online training: exact survival against actions taken in the simulator.
 *
 * @module
 */
import type { OnlineRow } from "../online/online_rows.ts";
import { meanInterval } from "../online/online_summary.ts";
import { named, type Reference, referenceLines, SURVIVAL } from "./chart.ts";
import type { Figure } from "./figure.ts";
import { COLOURS } from "./theme.ts";

/** Points of a curve that are drawn, at most. */
const POINTS = 100;

/** A point of a seed's curve, in thousands of actions. */
interface Point {
  readonly seed: string;
  readonly steps: number;
  readonly survival: number;
}

/** Points of a seed, thinned out but for the last. */
function pointsOf({ seed, course }: OnlineRow): Point[] {
  const every = Math.ceil(course.length / POINTS);
  return course
    .filter((_, i) => (course.length - 1 - i) % every === 0)
    .map(({ environment_steps, survival }) => ({
      seed: String(seed),
      steps: environment_steps / 1000,
      survival: Number(survival.toFixed(5)),
    }));
}

/** Means over the seeds, evaluation by evaluation, as far as all have come. */
function means(seeds: readonly (readonly Point[])[]) {
  const shortest = Math.min(...seeds.map((points) => points.length));
  return Array.from({ length: shortest }, (_, i) => {
    const at = seeds.map((points) => points[i]);
    const { mean, low, high } = meanInterval(at.map(({ survival }) => survival));
    const steps = at.reduce((sum, point) => sum + point.steps, 0) / at.length;
    return { steps, mean, low: low ?? mean, high: high ?? mean };
  });
}

/** What lines and bands are, in the legend. */
const [MEAN, BAND, SINGLE] = ["mean over the seeds", "its 95% interval", "single seeds"];

/**
 * The mean's curve with its band, and those of all seeds.
 *
 * @param rows A row a seed.
 * @param references Policies to compare with.
 */
export function onlineFigure(
  rows: readonly OnlineRow[],
  references: readonly Reference[],
): Figure {
  const x = {
    field: "steps",
    type: "quantitative",
    title: "actions taken in the simulator (thousands)",
    scale: { domainMin: 0 },
    axis: { format: ",d", tickCount: 10, grid: false },
  };
  const y = SURVIVAL;
  const seeds = rows.map(pointsOf);
  const mean = means(seeds);
  const color = (of: string) => ({
    ...named("of", [MEAN, BAND, SINGLE], {
      range: [COLOURS[0], COLOURS[5], "#777777"],
      legend: { symbolType: "stroke", symbolOpacity: 1 },
    }),
    field: undefined,
    datum: of,
  });
  return {
    name: "online-survival",
    title: "Exact survival of online double DQN over actions in the simulator",
    caption:
      "Exact survival of the greedy policy of online double DQN against the actions it has taken in the " +
      `simulator: the mean over ${seeds.length} seeds with Student's 95% interval, and each seed (thin); dashed, the optimum and the clinicians.`,
    spec: {
      width: 620,
      height: 300,
      layer: [
        ...referenceLines(references, y),
        {
          data: { values: mean },
          mark: { type: "area", opacity: 0.45 },
          encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, color: color(BAND) },
        },
        {
          data: { values: seeds.flat() },
          mark: { type: "line", strokeWidth: 0.8 },
          encoding: {
            x,
            y: { ...y, field: "survival" },
            detail: { field: "seed" },
            color: color(SINGLE),
          },
        },
        {
          data: { values: mean },
          mark: { type: "line", strokeWidth: 2.5 },
          encoding: { x, y: { ...y, field: "mean" }, color: color(MEAN) },
        },
      ],
    },
  };
}
