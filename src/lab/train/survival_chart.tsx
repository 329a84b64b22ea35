/**
 * Exact survival of every model during the training, beside the reference policies.
 *
 * @module
 */
import type { VNode } from "preact";
import { Chart } from "../charts/chart.tsx";
import type { SharedPolicy } from "../lab.ts";
import type { TrainProgress } from "./progress.ts";

/** Most models with a name in the legend. */
const NAMED = 7;

/** The chart's specification. */
function specOf(
  { looks, models, steps }: TrainProgress,
  references: readonly SharedPolicy[],
  width: number,
): Readonly<Record<string, unknown>> {
  const values = looks.flatMap(({ step, models: seen }) =>
    seen.map(({ survival }, m) => ({ step, survival, model: models[m] }))
  );
  const isNamed = models.length <= NAMED;
  const x = {
    field: "step",
    type: "quantitative",
    scale: { domain: [0, steps] },
    axis: { tickMinStep: 1, tickCount: { expr: "width / 70" } },
  };
  const y = {
    field: "survival",
    type: "quantitative",
    scale: { zero: false, padding: 18 }, // Room for the names of the highest and the lowest line.
    title: "exact survival",
  };
  const rules = {
    data: { values: references.map(({ id, name, survival }) => ({ id, name, survival })) },
    layer: [
      { mark: { type: "rule", strokeDash: [4, 4], color: "#777777" }, encoding: { y } },
      ...[false, true].map((isBelow) => ({
        transform: [{ filter: `(datum.id === "random") === ${isBelow}` }],
        mark: {
          type: "text",
          align: "left",
          baseline: isBelow ? "top" : "bottom",
          dx: 4,
          dy: isBelow ? 4 : -3,
          fontSize: 12,
        },
        encoding: { y, x: { value: 0 }, text: { field: "name" } },
      })),
    ],
  };
  const lines = {
    data: { values },
    mark: { type: "line", point: { size: 30 }, tooltip: true },
    encoding: {
      x,
      y,
      color: isNamed
        ? { field: "model", type: "nominal", sort: null, title: null, legend: { columns: 1 } }
        : { value: "#0072B2" },
      ...(isNamed ? {} : { detail: { field: "model" }, opacity: { value: 0.5 } }),
    },
  };
  return {
    width,
    autosize: { type: "fit", contains: "padding" },
    layer: [rules, lines],
    height: 320,
  };
}

/**
 * The chart.
 *
 * @param props What is known of the training, and the reference policies.
 */
export function SurvivalChart({ progress, references }: {
  readonly progress: TrainProgress;
  readonly references: readonly SharedPolicy[];
}): VNode {
  return (
    <Chart
      title="Exact survival of each model during the training"
      caption="Exact survival of each model at each look: the solution of a linear system, no simulated episodes. Dashed: random care, clinicians, and the optimum."
      spec={(width) => specOf(progress, references, width)}
      data={[progress.looks, references]}
    />
  );
}
