/**
 * Files for PyTorch and ONNX Runtime to read, and what they are given: `peer.py` has them read.
 *
 *     deno run -P=fuzz tests/files/peer/written_files.ts FOLDER
 *
 * @module
 */
import type { CohortFeature } from "../../../src/cohort/cohort_record.ts";
import { onnxPreprocessing } from "../../../src/cohort/onnx_preprocessing.ts";
import { type OnnxGraph, writeOnnx } from "../../../src/files/onnx.ts";
import type { NpyArray } from "../../../src/files/npy.ts";
import { writeNpz } from "../../../src/files/npz.ts";
import { encodeSafetensors, type Tensor } from "../../../src/files/safetensors.ts";
import { writeTorchFile } from "../../../src/files/torch_write.ts";
import { initialise } from "../../../src/network/initialise.ts";
import { weightCount } from "../../../src/algorithms/nets.ts";
import { hyperParametersOf } from "../../../src/config/config.ts";
import { readConfig } from "../../../src/config/read_config.ts";
import { networkGraph } from "../../../src/network/onnx_network.ts";
import { policyGraph } from "../../../src/runs/policy_graph.ts";
import type { ModelCheckpoint } from "../../../src/runs/model_checkpoint.ts";
import { type NetworkShape, SEED_SHAPE, tensorsOf } from "../../../src/network/shape.ts";
import { pcg4d, STREAM, uniform } from "../../../src/random/pcg4d.ts";

/** Numbers in (-1, 1), the same for the same seed. */
const numbers = (seed: number, length: number) =>
  Float32Array.from({ length }, (_, i) => 2 * uniform(pcg4d(seed, STREAM.sample, i, 0)) - 1);

/** A tensor of every type that is written, with names and shapes that may go wrong. */
export const STATE_DICT: ReadonlyMap<string, Tensor> = new Map<string, Tensor>([
  ["net.0.weight", { shape: [3, 2], data: Float32Array.of(1.5, -0, NaN, Infinity, 1e-45, 3.4e38) }],
  ["größe", { shape: [2], data: Float64Array.of(Math.PI, -1e300) }],
  ["counts", { shape: [1, 2, 1], data: Int32Array.of(-(2 ** 31), 2 ** 31 - 1) }],
  ["mask", { shape: [3], data: Uint8Array.of(0, 1, 255) }],
  ["step", { shape: [], data: Float32Array.of(7) }],
  ["none", { shape: [0, 4], data: new Float32Array(0) }],
  ["x".repeat(300), { shape: [1], data: Float32Array.of(300) }],
]);

/** A network with inputs. */
export interface WrittenNetwork {
  /** Its sizes. */
  readonly shape: NetworkShape;
  /** (P). */
  readonly parameters: Float32Array;
  /** (B) states or (B,D) observations. */
  readonly inputs: Float32Array | Uint32Array;
}

/** Weights and biases that are all away from 0. */
function parametersOf(shape: NetworkShape, seed: number): Float32Array {
  const parameters = initialise(shape, seed);
  for (const { name, offset, size } of tensorsOf(shape)) {
    if (name.endsWith(".bias")) parameters.set(numbers(seed + offset, size), offset);
  }
  return parameters;
}

/** 62 features, as published. */
const DENSE: NetworkShape = {
  input: { kind: "dense", features: 62 },
  hidden: [256, 256],
  actions: 25,
};

/** The networks, by the stem of their files. */
export const NETWORKS: Readonly<Record<"embedding" | "dense", WrittenNetwork>> = {
  embedding: {
    shape: SEED_SHAPE,
    parameters: parametersOf(SEED_SHAPE, 1),
    inputs: Uint32Array.of(0, 1, 300, 715),
  },
  dense: {
    shape: DENSE,
    parameters: parametersOf(DENSE, 2),
    inputs: numbers(3, 4 * 62).map((x) => 3 * x),
  },
};

const value = (
  name: string,
  [median, mean, sd]: readonly [number, number, number],
  own: Partial<CohortFeature> = {},
): CohortFeature => ({
  ...{ name, unit: "1", kind: "value", clip: null, transform: "none", fill: "forward" },
  ...{ median, mean, sd, missing: 0.1, ...own },
});
const flag = (of: string): CohortFeature => ({
  ...value(`${of}_missing`, [0, 0, 1]),
  ...{ unit: null, kind: "flag", of, fill: "zero" },
});

/** Features of every kind, at the scales of intensive care; flags stand before and after their values. */
export const FEATURES: readonly CohortFeature[] = [
  flag("lactate"),
  value("heart_rate", [88, 90.3, 17.2], { clip: [0, 250] }),
  value("temperature", [36.9, 36.91, 0.61], { clip: [25, 45] }),
  value("lactate", [1.8, 0.62, 0.55], { clip: [0.1, 30], transform: "log" }),
  value("platelets", [181, 5.1, 0.7], { transform: "log1p", fill: "median" }),
  value("cum_iv_fluid_ml", [4000, 7.9, 1.8], {
    clip: [0, 60000],
    transform: "log1p",
    fill: "zero",
  }),
  value("sodium", [139, 139.2, 4.9]),
  flag("sodium"),
  value("weight_kg", [80, 0, 1], { fill: "median" }),
];

const COHORT: NetworkShape = {
  input: { kind: "dense", features: FEATURES.length },
  hidden: [64],
  actions: 25,
};

/** A network on {@link FEATURES}, and (B,V) raw values in the order of the features that are values. */
export const COHORT_NETWORK: WrittenNetwork = {
  shape: COHORT,
  parameters: parametersOf(COHORT, 4),
  inputs: new Float32Array([
    // lactate, heart_rate, temperature, platelets, cum_iv_fluid_ml, sodium, weight_kg
    ...[2.5, 101, 38.2, 90, 12500, 131, 71.5],
    ...[NaN, NaN, NaN, NaN, NaN, NaN, NaN],
    ...[0, 400, 20, 0, 0, 160, 300],
    ...[99, -3, 36.6, 1200, -50, NaN, 2],
  ]),
};

/** The graphs, by file. */
export const GRAPHS: Readonly<Record<string, OnnxGraph>> = {
  "embedding.onnx": networkGraph(NETWORKS.embedding.shape, NETWORKS.embedding.parameters),
  "dense.onnx": networkGraph(NETWORKS.dense.shape, NETWORKS.dense.parameters, {
    metadata: { features: '["größe"]' },
  }),
  "cohort.onnx": networkGraph(COHORT, COHORT_NETWORK.parameters, {
    before: onnxPreprocessing(FEATURES),
  }),
};

const RUN_SHAPE: NetworkShape = {
  input: { kind: "embedding", states: 7, width: 5 },
  hidden: [6, 8],
  actions: 4,
};

/** A network on seven states, as a checkpoint names its tensors, and the actions that may be chosen. */
export const RUN: WrittenNetwork & { readonly allowed: Uint32Array } = {
  shape: RUN_SHAPE,
  parameters: parametersOf(RUN_SHAPE, 5),
  inputs: Uint32Array.of(0, 1, 2, 3, 4, 5, 6),
  allowed: Uint32Array.of(1, 2, 4, 8, 3, 7, 15),
};

const CONFIGS = new URL("../../../configs/", import.meta.url).pathname;

/** A model of a config with weights of its own. */
async function modelOf(
  name: string,
  { shape, ...own }: Pick<ModelCheckpoint, "shape"> & Partial<ModelCheckpoint>,
): Promise<ModelCheckpoint> {
  const [config] = await readConfig(`${CONFIGS}${name}.yaml`);
  const size = weightCount(hyperParametersOf(config), shape);
  const parameters = numbers(6, size).map((x) => x / 2);
  const state = {
    ...{ parameters, target: parameters, firstMoment: parameters, secondMoment: parameters },
    ...{ metricSums: new Float32Array(0), step: 1, divergedAt: null },
  };
  return { shape, config, seed: 1, state, ...own };
}

const OF_COHORT: Pick<ModelCheckpoint, "shape" | "cohort"> = {
  shape: { ...COHORT, hidden: [16] },
  cohort: {
    ...{ name: "small", sha256: "a".repeat(64), gamma: 0.99, alignment: "shifted", lints: [] },
    reward: { kind: "sparse", scale: 15 },
    features: FEATURES,
    actions: { count: 25, axes: [{ name: "dose", levels: 25, column: null, edges: null }] },
    returns: { attainable: [-15, 15], all_live: 13, formula: "15 or -15 at the end" },
  },
};

/** Models whose policies are written as graphs, by the stem of their files. */
export async function policies(): Promise<Readonly<Record<string, ModelCheckpoint>>> {
  const support = { allowed: RUN.allowed, fallback: new Uint8Array(7) };
  return {
    numbered: await modelOf("cql", { shape: RUN.shape, support }),
    bcq: await modelOf("bcq", OF_COHORT),
    iql: await modelOf("iql", OF_COHORT),
    bc: await modelOf("bc", OF_COHORT),
  };
}

const column = (
  dtype: "bool" | "float32" | "int32",
  data: number[],
  shape = [data.length],
): NpyArray => ({
  dtype,
  shape,
  data: dtype === "bool"
    ? Uint8Array.from(data)
    : dtype === "int32"
    ? Int32Array.from(data)
    : Float32Array.from(data),
});

/** Three episodes: one ends, one is cut, one has a single row. */
export const CARE: Readonly<Record<string, NpyArray>> = {
  states: column("int32", [7], []),
  actions: column("int32", [4], []),
  state: column("int32", [3, 1, 4, 0, 2, 5]),
  action: column("int32", [0, 2, 1, 1, 0, 2]),
  reward: column("float32", [0, 0.5, -1, 0.25, 0, 1]),
  terminated: column("bool", [0, 0, 1, 0, 0, 1]),
  truncated: column("bool", [0, 0, 0, 0, 1, 0]),
};

/** The tensors of {@link RUN} as a checkpoint has them: weights, target network, support. */
function runTensors(): Map<string, Tensor> {
  const { shape, parameters, allowed } = RUN;
  const tensors = new Map<string, Tensor>([["support.allowed", { shape: [7], data: allowed }]]);
  for (const { name, shape: sizes, offset, size } of tensorsOf(shape)) {
    const data = parameters.subarray(offset, offset + size);
    tensors.set(name, { shape: sizes, data });
    tensors.set(`target.${name}`, { shape: sizes, data: data.map((weight) => 2 * weight) });
  }
  return tensors;
}

/**
 * Writes the files.
 *
 * @param folder Where to.
 * @returns Their names.
 */
export async function writeFiles(folder: string): Promise<string[]> {
  await writeTorchFile(`${folder}/state_dict.pt`, STATE_DICT);
  for (const [name, { shape, parameters }] of Object.entries(NETWORKS)) {
    const tensors = tensorsOf(shape).map(({ name, shape: sizes, offset, size }) =>
      [name, { shape: sizes, data: parameters.subarray(offset, offset + size) }] as const
    );
    await writeTorchFile(`${folder}/${name}.pt`, new Map(tensors));
  }
  for (const [name, graph] of Object.entries(GRAPHS)) await writeOnnx(`${folder}/${name}`, graph);
  const models = await policies();
  for (const [name, model] of Object.entries(models)) {
    await writeOnnx(`${folder}/${name}.policy.onnx`, policyGraph(model));
  }
  await Deno.writeFile(
    `${folder}/run.safetensors`,
    encodeSafetensors(runTensors(), { step: "20" }),
  );
  await writeNpz(`${folder}/care.npz`, Object.entries(CARE), { compress: false });
  const networks = { ...NETWORKS, cohort: COHORT_NETWORK, numbered: RUN };
  const inputs = Object.entries(networks).map((
    [name, { inputs }],
  ) => [name, [...inputs].map(String)]);
  await Deno.writeTextFile(`${folder}/inputs.json`, JSON.stringify(Object.fromEntries(inputs)));
  return [
    "state_dict.pt",
    "run.safetensors",
    "care.npz",
    ...Object.keys(NETWORKS).map((name) => `${name}.pt`),
    ...Object.keys(GRAPHS),
    ...Object.keys(models).map((name) => `${name}.policy.onnx`),
  ];
}

if (import.meta.main) await writeFiles(Deno.args[0]);
