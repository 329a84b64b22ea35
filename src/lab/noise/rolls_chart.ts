/**
 * Rolls as a chart: of each policy a bar a score, as high as rolls came to it, and a line where the truth is.
 *
 * @module
 */
import type { ProtocolTruth, Roll } from "./protocol_rolls.ts";

/** Room for the axis beside the bars, in pixels. */
const AXIS = 70;

/**
 * A vega-lite specification of rolls.
 *
 * @param rolls The rolls.
 * @param options What is true, the policies' names, and the width in pixels.
 */
export function rollsChart(
  rolls: readonly Roll[],
  { truth, names, width }: {
    readonly truth: ProtocolTruth;
    readonly names: readonly [string, string];
    readonly width: number;
  },
): Readonly<Record<string, unknown>> {
  const all = rolls.flatMap(({ scores }) => scores);
  const ends = [...all, ...truth.policies.map(({ survival }) => survival)];
  const domain = [Math.min(...ends) - 0.01, Math.max(...ends) + 0.01];
  const x = (title: string | null) => ({
    field: "survival",
    type: "quantitative",
    title,
    scale: { domain, nice: false },
  });
  const panel = (p: 0 | 1) => {
    const counts = Map.groupBy(rolls, ({ scores }) => scores[p]);
    const bars = Array.from(counts, ([survival, own]) => ({ survival, rolls: own.length }));
    return {
      title: { text: names[p], anchor: "start" },
      width: Math.max(100, width - AXIS),
      height: 90,
      layer: [
        {
          data: { values: bars },
          mark: { type: "bar", width: 4 },
          encoding: {
            x: x(p === 1 ? "survival" : null),
            y: { field: "rolls", type: "quantitative", title: "rolls", axis: { tickCount: 3 } },
            color: { value: p === 0 ? "#0072B2" : "#D55E00" },
          },
        },
        {
          data: { values: [{ survival: truth.policies[p].survival }] },
          mark: { type: "rule", color: "#000000", strokeWidth: 2, strokeDash: [6, 3] },
          encoding: { x: x(p === 1 ? "survival" : null) },
        },
      ],
    };
  };
  return { vconcat: [panel(0), panel(1)], resolve: { scale: { x: "shared", y: "shared" } } };
}
