/**
 * Greedy choices as nodes of ONNX: the action of largest score among those that may be chosen, the lowest of equals.
 *
 * Shapes: B rows, S states, A actions.
 *
 * @module
 */
import { allActions } from "../dataset/optional_columns.ts";
import type { OnnxConstant, OnnxNode, OnnxPart, OnnxValue } from "../files/onnx.ts";

/** What leaves actions to choose among. */
export type ChoiceLimit =
  /** (S) bit a is set where action a may be chosen in a state; `state` is the value (B) of their numbers. */
  | { readonly allowed: Uint32Array; readonly state: string }
  /** The value (B,A) of a cloning network's logits, and the least likelihood of an action by that of the likeliest. */
  | { readonly logits: string; readonly threshold: number };

/** The value of the choices: `action` (B). */
export const ACTION_OUTPUT: OnnxValue = {
  name: "action",
  type: "int64",
  shape: ["rows"],
  doc: "the action that the policy takes",
};

/** Nodes that make `choice.may_choose` (B,A). */
function mask(limit: ChoiceLimit, actions: number): OnnxPart {
  if ("allowed" in limit) {
    const { allowed, state } = limit;
    const data = Array.from(
      { length: allowed.length * actions },
      (_, i) => allowed[Math.floor(i / actions)] >>> i % actions & 1,
    );
    const support: OnnxConstant = { type: "bool", shape: [allowed.length, actions], data };
    return {
      constants: { "support.allowed": support },
      nodes: [{
        operator: "Gather",
        inputs: ["support.allowed", state],
        output: "choice.may_choose",
      }],
    };
  }
  const { logits, threshold } = limit;
  const likeliest = { axis: 1, keepdims: 1 };
  return {
    constants: { "choice.threshold": { type: "float32", shape: [], data: [threshold] } },
    nodes: [
      { operator: "ArgMax", inputs: [logits], output: "choice.likeliest", attributes: likeliest },
      {
        operator: "GatherElements",
        inputs: [logits, "choice.likeliest"],
        output: "choice.top",
        attributes: { axis: 1 },
      },
      { operator: "Sub", inputs: [logits, "choice.top"], output: "choice.below_top" },
      { operator: "Exp", inputs: ["choice.below_top"], output: "choice.likelihood" },
      {
        operator: "GreaterOrEqual",
        inputs: ["choice.likelihood", "choice.threshold"],
        output: "choice.may_choose",
      },
    ],
  };
}

/**
 * The part of a graph that makes `action` (B) of scores.
 *
 * @param scores The value (B,A).
 * @param actions Number of actions A.
 * @param limit What leaves actions to choose among (default: nothing, all may be chosen).
 */
export function choicePart(scores: string, actions: number, limit?: ChoiceLimit): OnnxPart {
  const choose = (value: string): OnnxNode => ({
    operator: "ArgMax",
    inputs: [value],
    output: ACTION_OUTPUT.name,
    attributes: { axis: 1, keepdims: 0 },
  });
  const isFree = limit === undefined ||
    "allowed" in limit && limit.allowed.every((bits) => bits === allActions(actions));
  if (isFree) return { constants: {}, nodes: [choose(scores)] };
  const { constants, nodes } = mask(limit, actions);
  const least: OnnxConstant = { type: "float32", shape: [], data: [-3.4028234663852886e38] };
  const masked = {
    operator: "Where",
    inputs: ["choice.may_choose", scores, "choice.least"],
    output: "choice.masked",
  };
  return {
    constants: { ...constants, "choice.least": least },
    nodes: [...nodes, masked, choose("choice.masked")],
  };
}
