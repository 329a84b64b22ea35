/**
 * The golden cases: ten steps of the real configuration in PyTorch, written by `generate.py`.
 *
 * A test builds a trainer from a case's `shape`, `hyper`, `initial`, `dataset`, `seed`, `slice` and
 * `batch`, advances it, and hands flat (P) vectors to {@link goldenErrors}.
 *
 * @module
 */
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { initialise } from "../../src/network/initialise.ts";
import type { NetworkShape } from "../../src/network/shape.ts";
import { type FixtureArray, safetensorsArrays } from "./safetensors_arrays.ts";
import { relativeErrors, sketch, splitSketches } from "./sketch.ts";

/** PyTorch's dtype: float32 as users run it, float64 for the twin. */
export type Precision = "float32" | "float64";

/**
 * What is recorded after a step: the gradient before and after the clip, W_t - W_0, Adam's moments,
 * and the target network's W_t - W_0 (not for bc).
 */
export type Kind =
  | "gradient"
  | "clipped"
  | "weight"
  | "first_moment"
  | "second_moment"
  | "target";

/** Steps after which tensors are recorded; metrics are recorded for steps 1 to 10. */
export const RECORDED_STEPS: readonly number[] = [1, 2, 5, 10];

/** One golden case. */
export interface GoldenCase {
  /** For example `embedding-cql-max-norm-0.45`. */
  readonly name: string;
  /** The network. */
  readonly shape: NetworkShape;
  /** The model's hyper-parameters. */
  readonly hyper: HyperParameters;
  /** The model's seed: keys its initial weights and its batches. */
  readonly seed: number;
  /** Rows in a batch B. */
  readonly batch: number;
  /** The transitions the model samples from. */
  readonly slice: { readonly offset: number; readonly count: number };
  /** SHA-256 of the initial weights' float32 bytes, as numpy drew them. */
  readonly initialSha256: string;
  /** (P) initial weights; the target network starts as a copy. */
  readonly initial: Float32Array;
  /** The transitions. */
  readonly dataset: Dataset;
  /** Metrics of steps 1 to 10 (index 0 is step 1). */
  readonly metrics: Readonly<Record<Precision, readonly Readonly<Record<string, number>>[]>>;
}

/** Which record to compare with. */
export interface GoldenRecord {
  /** PyTorch's dtype. */
  readonly precision: Precision;
  /** One of {@link RECORDED_STEPS}. */
  readonly step: number;
  /** Which vector. */
  readonly kind: Kind;
}

/** A case as `fixtures/cases.json` holds it. */
interface CaseJson {
  hyper: Readonly<Record<string, unknown>> & { maxNorm: number | null };
  shape: NetworkShape;
  seed: number;
  batch: number;
  slice: { offset: number; count: number };
  initialSha256: string;
  metrics: Record<Precision, Record<string, number>[]>;
}

function fixture(name: string): URL {
  return new URL(`./fixtures/${name}`, import.meta.url);
}

/** Arrays of fixture files already read. */
const filesRead = new Map<string, Map<string, FixtureArray>>();

function arraysOf(file: string): Map<string, FixtureArray> {
  const known = filesRead.get(file);
  if (known) return known;
  const arrays = safetensorsArrays(Deno.readFileSync(fixture(`${file}.safetensors`)));
  filesRead.set(file, arrays);
  return arrays;
}

/** The made-up transitions, between numbered states or between the rows of the feature table. */
function datasetOf(shape: NetworkShape): Dataset {
  const data = arraysOf("data");
  const state = data.get("state") as Uint16Array;
  const nextState = data.get("next_state") as Uint16Array;
  const common = {
    action: data.get("action") as Uint8Array,
    reward: data.get("reward") as Float32Array,
    ending: data.get("ending") as Uint8Array,
    episode: Uint32Array.from(state, (_, i) => i),
    step: new Uint16Array(state.length),
    behaviourProbability: new Float32Array(state.length).fill(1),
    actions: shape.actions,
  };
  if (shape.input.kind === "embedding") {
    return { ...common, kind: "discrete", states: shape.input.states, state, nextState };
  }
  const { features } = shape.input;
  const table = data.get("features") as Float32Array;
  const rows = (states: Uint16Array) => {
    const out = new Float32Array(states.length * features);
    states.forEach((s, i) =>
      out.set(table.subarray(s * features, (s + 1) * features), i * features)
    );
    return out;
  };
  return {
    ...common,
    kind: "dense",
    features,
    observation: rows(state),
    nextObservation: rows(nextState),
  };
}

/** Reads all golden cases. */
export function loadGolden(): GoldenCase[] {
  const { cases } = JSON.parse(Deno.readTextFileSync(fixture("cases.json"))) as {
    cases: Record<string, CaseJson>;
  };
  return Object.entries(cases).map(([name, json]) => ({
    name,
    shape: json.shape,
    hyper: { ...json.hyper, maxNorm: json.hyper.maxNorm ?? Infinity } as HyperParameters,
    seed: json.seed,
    batch: json.batch,
    slice: json.slice,
    initialSha256: json.initialSha256,
    initial: initialise(json.shape, json.seed),
    dataset: datasetOf(json.shape),
    metrics: json.metrics,
  }));
}

/**
 * Compares a flat vector with PyTorch's: norm(ours - torch's) / norm(torch's) of every tensor.
 *
 * @param golden The case.
 * @param actual (P) the vector: a gradient, a moment, or weights minus initial weights.
 * @param record Which record it answers to.
 * @returns Tensor names and relative errors.
 */
export function goldenErrors(
  golden: GoldenCase,
  actual: Float64Array | Float32Array,
  record: GoldenRecord,
): Map<string, number> {
  const key = `${record.precision}.${record.step}.${record.kind}`;
  const recorded = arraysOf(golden.name).get(key);
  if (!(recorded instanceof Float32Array)) {
    throw new RangeError(`Cannot compare with ${key}: ${golden.name} does not record it`);
  }
  return relativeErrors(sketch(golden.shape, actual), splitSketches(golden.shape, recorded));
}

/**
 * What weights have moved since the start, for the kinds `weight` and `target`.
 *
 * @param weights (P) weights now.
 * @param initial (P) weights at the start.
 * @returns (P) difference in float64.
 */
export function movement(
  weights: Float64Array | Float32Array,
  initial: Float32Array,
): Float64Array {
  return Float64Array.from(weights, (weight: number, i: number) => weight - initial[i]);
}
