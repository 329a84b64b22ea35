/**
 * A Q-network as a graph of ONNX: rows in, action values out, in float32.
 *
 * Shapes: B rows, D features, A actions, P parameters.
 *
 * @module
 */
import type { OnnxConstant, OnnxGraph, OnnxNode, OnnxPart, OnnxValue } from "../files/onnx.ts";
import { type NetworkShape, tensorsOf } from "./shape.ts";

/**
 * The part of a graph that is a network.
 *
 * @param shape The network.
 * @param parameters (P) weights.
 * @param names The value that goes in, (B) int64 states or (B,D) float32 features, and the one that comes out; what names
 * within the part begin with (default: nothing), where a graph has several networks.
 * @returns Gather for an embedding, then Gemm with Relu between layers; constants under PyTorch's names.
 */
export function networkPart(
  shape: NetworkShape,
  parameters: Float32Array,
  { input, output, prefix = "" }: {
    readonly input: string;
    readonly output: string;
    readonly prefix?: string;
  },
): OnnxPart {
  const tensors = tensorsOf(shape);
  const constants = Object.fromEntries(
    tensors.map(({ name, shape: sizes, offset, size }): [string, OnnxConstant] => [
      prefix + name,
      { type: "float32", shape: sizes, data: parameters.subarray(offset, offset + size) },
    ]),
  );
  const nodes: OnnxNode[] = [];
  let value = input;
  const add = (node: OnnxNode) => {
    nodes.push(node);
    value = node.output;
  };
  if (shape.input.kind === "embedding") {
    add({
      operator: "Gather",
      inputs: [`${prefix}state_embedding.weight`, value],
      output: `${prefix}embedded`,
    });
  }
  for (let layer = 0; layer <= shape.hidden.length; layer++) {
    const isHead = layer === shape.hidden.length;
    const linear = `${prefix}network.${2 * layer}`;
    const inputs = [value, `${linear}.weight`, `${linear}.bias`];
    const made = isHead ? output : `${prefix}linear.${layer}`;
    add({ operator: "Gemm", inputs, output: made, attributes: { transB: 1 } });
    if (!isHead) add({ operator: "Relu", inputs: [value], output: `${prefix}hidden.${layer}` });
  }
  return { constants, nodes };
}

/**
 * A network's input as a value of a graph: `state` (B) or `observation` (B,D).
 *
 * @param shape The network.
 */
export function networkInput({ input }: NetworkShape): OnnxValue {
  if (input.kind === "embedding") {
    const doc = `numbers of states, 0 to ${input.states - 1}`;
    return { name: "state", type: "int64", shape: ["rows"], doc };
  }
  const doc = "features as the network was trained on them";
  return { name: "observation", type: "float32", shape: ["rows", input.features], doc };
}

/**
 * A network's output as a value of a graph: `q` (B,A).
 *
 * @param shape The network.
 */
export function networkOutput({ actions }: NetworkShape): OnnxValue {
  return { name: "q", type: "float32", shape: ["rows", actions], doc: "the value of every action" };
}

/** What comes before a network: raw values in, and nodes that make `observation` (B,D) of them. */
export interface Preprocessing {
  /** What goes in instead of observations. */
  readonly input: OnnxValue;
  /** The nodes. */
  readonly part: OnnxPart;
}

/**
 * A network as a whole graph.
 *
 * @param shape The network.
 * @param parameters (P) weights.
 * @param options What comes before the network, if anything, and texts to keep with it.
 */
export function networkGraph(
  shape: NetworkShape,
  parameters: Float32Array,
  { before, metadata }: {
    readonly before?: Preprocessing;
    readonly metadata?: Readonly<Record<string, string>>;
  } = {},
): OnnxGraph {
  const [input, output] = [networkInput(shape), networkOutput(shape)];
  const own = networkPart(shape, parameters, { input: input.name, output: output.name });
  return {
    name: "q_network",
    doc: `Action values of ${before ? "raw values" : input.name + "s"}.`,
    inputs: [before?.input ?? input],
    outputs: [output],
    parts: before ? [before.part, own] : [own],
    metadata,
  };
}
