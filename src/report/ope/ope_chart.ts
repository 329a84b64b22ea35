/**
 * What figures of judged policies share: the axis of returns, colours of kinds, the clinicians' line, the diagonal.
 *
 * @module
 */
import type { PolicyKind, PolicyRecord, Reference } from "../../judging/policy_record.ts";
import { DASHED, named, type Part } from "../chart.ts";
import { COLOURS } from "../theme.ts";

/** The axis of returns, without a field. */
export const RETURN: Part = {
  type: "quantitative",
  title: "discounted return",
  scale: { zero: false, nice: true },
  axis: { tickCount: 6 },
};

const KINDS: readonly PolicyKind[] = ["greedy", "softened", "stochastic"];

/**
 * A colour a kind of policy, the same in all figures.
 *
 * @param records Whose kinds are shown.
 */
export function kindColour(records: readonly Pick<PolicyRecord, "kind">[]): Part {
  const shown = KINDS.filter((kind) => records.some((record) => record.kind === kind));
  const range = shown.map((kind) => COLOURS[KINDS.indexOf(kind)]);
  return named("kind", shown, { range });
}

/**
 * The clinicians' mean return as a dashed line, with its name.
 *
 * @param clinicians The return; null where there is none.
 * @param channel Where it is measured: across, or upwards.
 * @param measure The figure's axis of returns.
 * @returns No layers or two.
 */
export function cliniciansLine(
  clinicians: Reference,
  channel: "x" | "y",
  measure: Part = RETURN,
): Part[] {
  if (clinicians === null) return [];
  const data = { values: [{ name: "clinicians", value: clinicians.value }] };
  const at = { ...measure, field: "value" };
  const label = { type: "text", color: "#444444", fontSize: 12 };
  const text = { field: "name", type: "nominal" };
  return channel === "x"
    ? [
      { data, mark: DASHED, encoding: { x: at } },
      {
        data,
        mark: { ...label, baseline: "bottom", dy: -4 },
        encoding: { x: at, y: { value: 0 }, text },
      },
    ]
    : [
      { data, mark: DASHED, encoding: { y: at } },
      {
        data,
        mark: { ...label, align: "right", baseline: "bottom", dy: -3 },
        encoding: { y: at, x: { value: "width" }, text },
      },
    ];
}

/**
 * Where what was predicted is what came.
 *
 * @param from The least of both axes.
 * @param to The largest.
 * @param axes Their measures.
 * @returns A layer.
 */
export function diagonal(
  [from, to]: readonly [from: number, to: number],
  { x, y }: { readonly x: Part; readonly y: Part },
): Part {
  return {
    data: { values: [{ at: from }, { at: to }] },
    mark: { type: "line", strokeDash: [4, 4], strokeWidth: 1, color: "#666666" },
    encoding: { x: { ...x, field: "at" }, y: { ...y, field: "at" } },
  };
}
