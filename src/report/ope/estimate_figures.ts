/**
 * Estimates with their intervals, and those that are refused by their reasons: of all policies, and of one by all estimators.
 *
 * @module
 */
import {
  type EstimateRecord,
  ESTIMATORS,
  type PolicyRecord,
  type Reference,
} from "../../judging/policy_record.ts";
import { intervals, type Part } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { figureText } from "../figure_text.ts";
import { COLOURS } from "../theme.ts";
import { cliniciansLine, kindColour, RETURN } from "./ope_chart.ts";

/** Most policies of the figure of all. */
const ROWS = 40;

/** What a row shows. */
interface Row {
  readonly name: string;
  readonly kind: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Why there is no number; null where one stands. */
  readonly reason: string | null;
}

/** An estimate as a row shows it. */
const estimateRow = (
  { value, low, high, refused }: EstimateRecord,
  { name, kind }: Pick<Row, "name" | "kind">,
): Row => ({ name, kind, value, low, high, reason: refused && `refused: ${refused}` });

/** Points with intervals where a number stands, reasons where none does. */
function rowLayers(rows: readonly Row[], encoding: Part): Part[] {
  const stand = rows.filter(({ value, reason }) => value !== null && reason === null);
  const held = stand.filter(({ low, high }) => low !== null && high !== null);
  return [
    { data: { values: held }, ...intervals(encoding, ["x", RETURN]) },
    {
      data: { values: stand },
      mark: { type: "point", size: 70 },
      encoding: { ...encoding, x: { ...RETURN, field: "value" } },
    },
    {
      data: { values: rows.filter(({ reason }) => reason !== null) },
      mark: { type: "text", align: "left", dx: 8, fontSize: 11 },
      encoding: { ...encoding, x: { value: "width" }, text: { field: "reason", type: "nominal" } },
    },
  ];
}

const nameAxis = (names: readonly string[]): Part => ({
  field: "name",
  type: "nominal",
  title: null,
  scale: { domain: names },
  axis: { grid: true, labelLimit: 300, ticks: false, domain: false },
});

/**
 * One policy by all estimators.
 *
 * @param records The policy as it is judged: greedy and softened, or stochastic.
 */
export function estimateFigure(records: readonly PolicyRecord[]): Figure {
  const [{ references, recommended }] = records;
  const nameOf = (name: string) => name === recommended ? `${name} (recommended)` : name;
  const rows = ESTIMATORS.flatMap((name) =>
    records.map(({ kind, estimates }) => estimateRow(estimates[name], { name: nameOf(name), kind }))
  );
  const encoding = {
    y: nameAxis(ESTIMATORS.map(nameOf)),
    yOffset: { field: "kind", scale: { paddingOuter: 0.2 } },
    color: kindColour(records),
  };
  return {
    name: "estimates",
    title: "What the policy would have earned, by each estimator",
    caption:
      "Dots are estimates, lines their nominal 95% intervals where they have one; a number that is refused is not drawn, its " +
      "reason stands at the right. The dashed line is what the clinicians' patients earned.",
    spec: {
      width: 460,
      height: { step: records.length > 1 ? 36 : 26, for: "position" },
      layer: [...cliniciansLine(references.clinicians, "x"), ...rowLayers(rows, encoding)],
    },
  };
}

/** Someone to be seen beside the policies. */
const referenceRow = (name: string, found: Reference): Row => ({
  name,
  kind: "beside",
  value: found?.value ?? null,
  low: found?.low ?? null,
  high: found?.high ?? null,
  reason: found === null ? "refused, or there is none" : null,
});

/**
 * All policies by the recommended estimator.
 *
 * @param records The policies.
 */
export function overviewFigure(records: readonly PolicyRecord[]): Figure {
  const [{ references, recommended }] = records;
  const shown = records.slice(0, ROWS);
  const rows: Row[] = [
    referenceRow("clinicians (observed)", references.clinicians),
    referenceRow("their clone", references.clone),
    referenceRow("no treatment", references.none),
    referenceRow("random", references.random),
    ...shown.map(({ policy, kind, estimates }) =>
      estimateRow(estimates[recommended], {
        name: `${figureText(policy)}, ${kind}`,
        kind: "policy",
      })
    ),
  ];
  const colour = {
    field: "kind",
    type: "nominal",
    scale: { domain: ["policy", "beside"], range: [COLOURS[0], "#666666"] },
    legend: null,
  };
  const encoding = { y: nameAxis(rows.map(({ name }) => name)), color: colour };
  const left = records.length > ROWS ? ` The first ${ROWS} of ${records.length}.` : "";
  return {
    name: "overview",
    title: "What policies would have earned, by the recommended estimator",
    caption:
      `Dots are estimates (${recommended}) with nominal 95% intervals, above them who is to be seen beside them; a number that is ` +
      `refused is not drawn, its reason stands at the right. The dashed line is what the clinicians' patients earned.${left}`,
    spec: {
      width: 420,
      height: { step: 26 },
      layer: [...cliniciansLine(references.clinicians, "x"), ...rowLayers(rows, encoding)],
    },
  };
}
