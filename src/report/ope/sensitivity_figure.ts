/**
 * What hidden confounding could do to weighted importance sampling, by its strength.
 *
 * @module
 */
import type { PolicyRecord } from "../../judging/policy_record.ts";
import type { Part } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { COLOURS } from "../theme.ts";
import { cliniciansLine, RETURN } from "./ope_chart.ts";

/** A policy whose bounds are known. */
interface Bounded {
  readonly record: PolicyRecord;
  readonly sensitivity: NonNullable<PolicyRecord["checks"]["sensitivity"]>;
}

/** One kind of the policy. */
function panel({ record: { kind, references }, sensitivity: { bounds, tipping } }: Bounded): Part {
  const strongest = Math.max(...bounds.map(({ strength }) => strength));
  const x = {
    field: "strength",
    type: "quantitative",
    title: "strength of hidden confounding",
    scale: { domain: [1, strongest], nice: false },
    axis: {
      values: bounds.map(({ strength }) => strength),
      labelExpr: "toString(datum.value)",
      grid: false,
    },
  };
  const turns = tipping === null
    ? "differs from the clinicians at any strength looked at"
    : tipping === 1
    ? "is the clinicians'"
    : `may vanish at ${tipping.toFixed(2)}`;
  const tip = tipping !== null && tipping > 1 && tipping <= strongest
    ? [{ strength: tipping }]
    : [];
  return {
    title: { text: `${kind}: the difference ${turns}`, anchor: "start" },
    width: 300,
    height: 190,
    layer: [
      {
        data: { values: bounds.map(({ strength, interval }) => ({ strength, ...interval })) },
        mark: { type: "area", opacity: 0.15, color: COLOURS[0], line: false },
        encoding: { x, y: { ...RETURN, field: "low" }, y2: { field: "high" } },
      },
      {
        data: { values: bounds },
        mark: { type: "area", opacity: 0.3, color: COLOURS[0], line: false },
        encoding: { x, y: { ...RETURN, field: "low" }, y2: { field: "high" } },
      },
      ...["low", "high"].map((field) => ({
        data: { values: bounds },
        mark: { type: "line", color: COLOURS[0], strokeWidth: 1.5 },
        encoding: { x, y: { ...RETURN, field } },
      })),
      {
        data: { values: tip },
        mark: { type: "rule", color: COLOURS[1], strokeWidth: 1.5 },
        encoding: { x },
      },
      ...cliniciansLine(references.clinicians, "y"),
    ],
  };
}

/**
 * The figure.
 *
 * @param records The policy as it is judged.
 * @returns Null where WIS is refused, or has no weight, for all.
 */
export function sensitivityFigure(records: readonly PolicyRecord[]): Figure | null {
  const bounded = records.flatMap((record) => {
    const { checks: { sensitivity }, estimates: { wis } } = record;
    return sensitivity === null || wis.refused !== null ? [] : [{ record, sensitivity }];
  });
  if (bounded.length === 0) return null;
  return {
    name: "sensitivity",
    title: "What hidden confounding could make of weighted importance sampling",
    caption:
      "Least and largest estimate if what was not recorded changes a stay's weight by at most the factor (Zhao, Small and " +
      "Bhattacharya 2019), and lighter their nominal 95% interval over patients. The orange line is the tipping point, from which on the policy may be no better, or no worse, than the " +
      "clinicians, whose patients' return is dashed.",
    spec: { spacing: 30, hconcat: bounded.map(panel) },
  };
}
