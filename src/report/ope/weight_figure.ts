/**
 * How patients are weighted: few who carry all of it make an estimate by weights theirs.
 *
 * @module
 */
import type { DrawnPolicy } from "../../judging/judged_file.ts";
import type { Part } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { COLOURS } from "../theme.ts";

/** Half a decade. */
const STEP = 0.5;

/** Colours of the two distributions. */
const SERIES = { domain: ["patients", "weight they carry"], range: ["#9ecae1", COLOURS[1]] };

/** Logarithms as powers. */
const POWERS = "datum.value == 0 ? '1' : '10^' + format(datum.value, 'd')";

/** Ticks of whole decades within a range, not too many. */
function decades(from: number, to: number): number[] {
  const every = Math.ceil((to - from) / 6);
  const first = every * Math.ceil(from / every);
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / every) + 1) },
    (_, i) => first + i * every,
  );
}

/** One kind of the policy. */
function panel(
  { record: { kind, patients, estimates: { wis } }, figures: { weights } }: DrawnPolicy,
  [from, to]: readonly [number, number],
): Part {
  const none = weights.zero === 0 ? "" : `${weights.zero} of ${patients} patients weigh nothing, `;
  const found = new Map(weights.bins.map((bin) => [bin.from, bin]));
  const values = Array.from({ length: Math.round((to - from) / STEP) }, (_, i) => {
    const at = from + i * STEP;
    const { patients: own = 0, share = 0 } = found.get(at) ?? {};
    return { from: at, to: at + STEP, patients: own / patients, weight: share };
  });
  const x = {
    field: "from",
    type: "quantitative",
    title: "a patient's weight",
    scale: { domain: [from, to], nice: false },
    axis: { values: decades(from, to), labelExpr: POWERS, grid: false },
  };
  const y = {
    type: "quantitative",
    title: "share",
    scale: { zero: true },
    axis: { format: ".0%", tickCount: 4 },
  };
  const colour = (series: string) => ({
    datum: series,
    type: "nominal",
    title: null,
    scale: SERIES,
    legend: { symbolType: "square", symbolStrokeWidth: 0 },
  });
  return {
    title: {
      text: `${kind}: ${none}ESS ${wis.ess?.toFixed(1) ?? "unknown"}`,
      anchor: "start",
    },
    width: 300,
    height: 170,
    layer: [
      {
        data: { values },
        mark: { type: "rect", strokeWidth: 0 },
        encoding: {
          x,
          x2: { field: "to" },
          y: { ...y, field: "patients" },
          y2: { datum: 0 },
          color: colour(SERIES.domain[0]),
        },
      },
      {
        data: { values: [...values, { ...values.at(-1)!, from: to }] },
        mark: { type: "line", interpolate: "step-after", strokeWidth: 1.5 },
        encoding: { x, y: { ...y, field: "weight" }, color: colour(SERIES.domain[1]) },
      },
    ],
  };
}

/**
 * The figure.
 *
 * @param judged The policy as it is judged.
 * @returns Null where no patient has any weight.
 */
export function weightFigure(judged: readonly DrawnPolicy[]): Figure | null {
  const all = judged.flatMap(({ figures }) => figures.weights.bins.map(({ from }) => from));
  if (all.length === 0) return null;
  const range = [Math.min(...all, -1), Math.max(...all, 0.5) + STEP] as const;
  const shown = judged.filter(({ figures }) => figures.weights.bins.length > 0);
  return {
    name: "weights",
    title: "Weights of the patients, and what they carry of the sum",
    caption:
      "Bars are shares of all patients by weight, half a decade each, the line what these carry of the sum of the weights. Where " +
      "the policy is the clinicians' all weigh 1; an effective number (ESS) far below the patients' says that few decide.",
    spec: { spacing: 30, hconcat: shown.map((one) => panel(one, range)) },
  };
}
