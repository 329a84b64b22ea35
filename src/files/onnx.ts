/**
 * Graphs in the Open Neural Network Exchange format (ONNX), operators of set 17, written without its libraries.
 *
 * A graph is data: constants, and nodes that each make one value of others by name. Parts made apart are joined by
 * the names that they share.
 *
 * @module
 */
import { writeFileAtomic, type WriteOptions } from "./atomic_write.ts";
import { type Message, messagePieces } from "./protobuf.ts";

/** Element types by the number that the format has for them. */
export const ONNX_TYPES = { float32: 1, int64: 7, bool: 9, float64: 11 } as const;

/** Name of an element type. */
export type OnnxType = keyof typeof ONNX_TYPES;

/** A constant. */
export interface OnnxConstant {
  /** Its element type. */
  readonly type: OnnxType;
  /** Sizes of the axes; empty for a scalar. */
  readonly shape: readonly number[];
  /** The elements, as many as the product of the shape. */
  readonly data: ArrayLike<number>;
}

/** One operator. */
export interface OnnxNode {
  /** Its name in the operator set, such as `Gemm`. */
  readonly operator: string;
  /** Values that it takes. */
  readonly inputs: readonly string[];
  /** The value that it makes. */
  readonly output: string;
  /** Its attributes, all of them whole numbers. */
  readonly attributes?: Readonly<Record<string, number>>;
}

/** A part of a graph. */
export interface OnnxPart {
  /** Constants by name. */
  readonly constants: Readonly<Record<string, OnnxConstant>>;
  /** Operators, each after those whose values it takes. */
  readonly nodes: readonly OnnxNode[];
}

/** What goes into a graph or comes out. */
export interface OnnxValue {
  /** Its name. */
  readonly name: string;
  /** Its element type. */
  readonly type: OnnxType;
  /** Sizes of the axes; a name where any size will do. */
  readonly shape: readonly (number | string)[];
  /** What it holds, for people. */
  readonly doc: string;
}

/** A whole graph. */
export interface OnnxGraph {
  /** Its name. */
  readonly name: string;
  /** What it does, for people. */
  readonly doc: string;
  /** What goes in. */
  readonly inputs: readonly OnnxValue[];
  /** What comes out. */
  readonly outputs: readonly OnnxValue[];
  /** Its parts, in the order in which they run. */
  readonly parts: readonly OnnxPart[];
  /** Texts to keep with it, such as the names of features. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** Elements as the format holds them, little-endian. */
function rawData({ type, data }: OnnxConstant): Uint8Array {
  const array = type === "float32"
    ? Float32Array.from(data)
    : type === "float64"
    ? Float64Array.from(data)
    : type === "bool"
    ? Uint8Array.from(data)
    : BigInt64Array.from(Array.from(data, BigInt));
  return new Uint8Array(array.buffer);
}

function constantMessage(name: string, constant: OnnxConstant): Message {
  const { type, shape, data } = constant;
  if (shape.reduce((a, b) => a * b, 1) !== data.length) {
    throw new RangeError(`Cannot shape ${name}: ${data.length} elements as (${shape})`);
  }
  return { fields: [[1, shape], [2, ONNX_TYPES[type]], [8, name], [9, rawData(constant)]] };
}

/** The format's mark of attributes that are whole numbers. */
const INT = 2;

function nodeMessage({ operator, inputs, output, attributes = {} }: OnnxNode): Message {
  const own = Object.entries(attributes).map(([name, value]): Message => ({
    fields: [[1, name], [3, value], [20, INT]],
  }));
  return { fields: [[1, inputs], [2, output], [3, output], [4, operator], [5, own]] };
}

function valueMessage({ name, type, shape, doc }: OnnxValue): Message {
  const axes = shape.map((size): Message => ({
    fields: [[typeof size === "number" ? 1 : 2, size]],
  }));
  const tensor: Message = { fields: [[1, ONNX_TYPES[type]], [2, { fields: [[1, axes]] }]] };
  return { fields: [[1, name], [2, { fields: [[1, tensor]] }], [3, doc]] };
}

/** Refuses a graph in which a name stands for two values, or for none when it is taken. */
function checkNames({ inputs, outputs, parts }: OnnxGraph): void {
  const names = new Set<string>();
  const make = (name: string) => {
    if (names.has(name)) throw new RangeError(`Cannot write a graph: two values named ${name}`);
    names.add(name);
  };
  const take = (name: string) => {
    if (!names.has(name)) throw new RangeError(`Cannot write a graph: no value named ${name}`);
  };
  for (const { name } of inputs) make(name);
  for (const name of parts.flatMap(({ constants }) => Object.keys(constants))) make(name);
  for (const node of parts.flatMap(({ nodes }) => nodes)) {
    node.inputs.forEach(take);
    make(node.output);
  }
  for (const { name } of outputs) take(name);
}

/** Version of the format's own messages, and of its operators. */
const [FORMAT, OPERATORS] = [8, 17];

/**
 * Encodes a graph as a model file.
 *
 * @param graph The graph.
 * @returns The file's pieces; the same graph makes the same bytes.
 * @throws {RangeError} If a name stands for two values or none, or a shape does not fit its data.
 */
export function encodeOnnx(graph: OnnxGraph): Uint8Array[] {
  checkNames(graph);
  const { name, doc, inputs, outputs, parts, metadata = {} } = graph;
  const constants = parts.flatMap((part) => Object.entries(part.constants));
  const body: Message = {
    fields: [
      [1, parts.flatMap((part) => part.nodes.map(nodeMessage))],
      [2, name],
      [5, constants.map(([label, constant]) => constantMessage(label, constant))],
      [10, doc],
      [11, inputs.map(valueMessage)],
      [12, outputs.map(valueMessage)],
    ],
  };
  const texts = Object.entries(metadata).map(([key, value]): Message => ({
    fields: [[1, key], [2, value]],
  }));
  return messagePieces({
    fields: [
      [1, FORMAT],
      [2, "icu-cql"],
      [7, body],
      [8, { fields: [[1, ""], [2, OPERATORS]] }],
      [14, texts],
    ],
  });
}

/**
 * Writes a graph as a model file, atomically.
 *
 * @param path The file.
 * @param graph The graph.
 * @param options The file's kind, and a signal to give up.
 * @throws {InputError} If the file cannot be written.
 * @throws {RangeError} As {@link encodeOnnx}.
 */
export async function writeOnnx(
  path: string,
  graph: OnnxGraph,
  options: WriteOptions = {},
): Promise<void> {
  await writeFileAtomic(path, encodeOnnx(graph), options);
}
