/**
 * A cohort's preprocessing as nodes of ONNX, so that a network's graph takes the raw values of one row.
 *
 * Each row stands by itself: a graph knows no earlier rows, so a missing value of a feature that is filled forward
 * takes train's median there. Whoever wants it filled forward fills it before.
 *
 * Shapes: B rows, V raw values, D features of an observation.
 *
 * @module
 */
import {
  ONNX_TYPES,
  type OnnxConstant,
  type OnnxNode,
  type OnnxPart,
  type OnnxValue,
} from "../files/onnx.ts";
import type { CohortFeature } from "./cohort_record.ts";

/**
 * Nodes that make observations of raw values: clip, fill, transform and scale, in float64 and rounded to float32 at
 * the end, as `observationsOf` does for rows before which nothing is known.
 *
 * @param features The D features, in order.
 * @returns The input `raw` (B,V), float32 with NaN where a value is missing, in the order of the features that are made
 * of them, and the nodes that make `observation` (B,D).
 */
export function onnxPreprocessing(
  features: readonly CohortFeature[],
): { readonly input: OnnxValue; readonly part: OnnxPart } {
  const sourceOf = ({ of, name }: CohortFeature) => of ?? name;
  const sources = [...new Set(features.map(sourceOf))];
  const constants: Record<string, OnnxConstant> = {};
  const nodes: OnnxNode[] = [];
  /** (D) a constant of every feature. */
  const each = (
    name: string,
    of: (feature: CohortFeature) => number,
    type: OnnxConstant["type"] = "float64",
  ) => {
    constants[name] = { type, shape: [features.length], data: features.map(of) };
    return name;
  };
  const node = (
    operator: string,
    inputs: readonly string[],
    options: { readonly output: string; readonly attributes?: OnnxNode["attributes"] },
  ) => {
    nodes.push({ operator, inputs, ...options });
    return options.output;
  };
  const toFloat64 = { to: ONNX_TYPES.float64 };

  const columns = each("columns", (feature) => sources.indexOf(sourceOf(feature)), "int64");
  const recorded = node("Gather", ["raw", columns], {
    output: "recorded",
    attributes: { axis: 1 },
  });
  const missing = node("IsNaN", [recorded], { output: "missing" });
  const wide = node("Cast", [recorded], { output: "wide", attributes: toFloat64 });
  const least = each("least", ({ clip }) => clip?.[0] ?? -Infinity);
  const most = each("most", ({ clip }) => clip?.[1] ?? Infinity);
  const raised = node("Max", [wide, least], { output: "raised" });
  const clipped = node("Min", [raised, most], { output: "clipped" });
  const fill = each("fill", ({ fill, median }) => fill === "zero" ? 0 : median);
  let value = node("Where", [missing, fill, clipped], { output: "filled" });
  if (features.some(({ transform }) => transform !== "none")) {
    const shift = each("shift", ({ transform }) => transform === "log1p" ? 1 : 0);
    const isLog = each("is_log", ({ transform }) => Number(transform !== "none"), "bool");
    const shifted = node("Add", [value, shift], { output: "shifted" });
    const log = node("Log", [shifted], { output: "log" });
    value = node("Where", [isLog, log, value], { output: "transformed" });
  }
  const mean = each("mean", (feature) => feature.mean);
  const sd = each("sd", (feature) => feature.sd);
  const scaled = node("Div", [node("Sub", [value, mean], { output: "centred" }), sd], {
    output: "scaled",
  });
  const isFlag = each("is_flag", ({ kind }) => Number(kind === "flag"), "bool");
  const flags = node("Cast", [missing], { output: "flags", attributes: toFloat64 });
  const all = node("Where", [isFlag, flags, scaled], { output: "values_and_flags" });
  node("Cast", [all], { output: "observation", attributes: { to: ONNX_TYPES.float32 } });

  const units = new Map(features.map(({ name, unit }) => [name, unit]));
  const names = sources.map((name) => units.get(name) ? `${name} (${units.get(name)})` : name);
  const doc = `raw values, NaN where missing, none filled forward: ${names.join(", ")}`;
  return {
    input: { name: "raw", type: "float32", shape: ["rows", sources.length], doc },
    part: { constants, nodes },
  };
}
