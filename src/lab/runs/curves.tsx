/**
 * Curves of runs, one above the other.
 *
 * @module
 */
import type { VNode } from "preact";
import { Chart } from "../charts/chart.tsx";
import type { CurvePoint, WatchedRun } from "../server/runs.ts";

/** A run that is looked at. */
export interface LookedAt {
  /** Its name. */
  readonly name: string;
  /** What its files say. */
  readonly run: WatchedRun;
}

/** Most curves with a name in the legend. */
const NAMED = 7;

/** A kind of curve. */
function Curve({ title, axis, runs, points }: {
  readonly title: string;
  readonly axis: string;
  readonly runs: readonly LookedAt[];
  points(run: WatchedRun): readonly CurvePoint[];
}): VNode | null {
  const values = runs.flatMap(({ name, run }) =>
    points(run).map(({ step, model, value }) => ({
      step,
      value,
      run: name,
      curve: `${name}: ${model}`,
    }))
  );
  if (values.length === 0) return null;
  const few = (field: "curve" | "run") => new Set(values.map((one) => one[field])).size <= NAMED;
  // By colour and name every curve, where they are too many every run.
  const named = few("curve") ? "curve" : few("run") ? "run" : null;
  const color = named
    ? { field: named, type: "nominal", sort: null, title: null, legend: { columns: 1 } }
    : { value: "#0072B2" };
  return (
    <Chart
      title={title}
      data={[runs]}
      spec={(width) => ({
        width,
        height: 240,
        autosize: { type: "fit", contains: "padding" },
        data: { values },
        mark: { type: "line", point: { size: 20 } },
        encoding: {
          x: {
            field: "step",
            type: "quantitative",
            axis: { tickMinStep: 1, tickCount: { expr: "width / 70" } },
          },
          y: { field: "value", type: "quantitative", title: axis, scale: { zero: false } },
          color,
          ...(named === "curve" ? {} : { detail: { field: "curve" }, opacity: { value: 0.5 } }),
        },
      })}
    />
  );
}

/** Survival and loss of runs. */
export function Curves({ runs }: { readonly runs: readonly LookedAt[] }): VNode {
  return (
    <>
      <Curve
        title="Exact survival of each model, by evaluations.jsonl"
        axis="exact survival"
        runs={runs}
        points={({ survival }) => survival}
      />
      <Curve
        title="Loss of each model, by metrics.jsonl"
        axis="loss"
        runs={runs}
        points={({ loss }) => loss}
      />
    </>
  );
}
