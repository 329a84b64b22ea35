/**
 * The golden cases: ten steps of the real configuration in PyTorch, written by `generate.py`.
 *
 * A test builds a trainer from a case's `shape`, `hyper`, `initial`, `dataset`, `policy`, `seed`, `slice`
 * and `batch`, advances it, and hands flat (P) vectors to {@link goldenErrors}.
 *
 * @module
 */
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import { modelTensors, netsOf } from "../../src/algorithms/nets.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import type { NetworkShape, TensorSpec } from "../../src/network/shape.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";
import { freshState } from "../../src/trainer/fresh_state.ts";
import type { EvaluatedPolicy } from "../../src/trainer/trainer.ts";
import { type FixtureArray, safetensorsArrays } from "./safetensors_arrays.ts";
import { relativeErrors, sketch, splitSketches } from "./sketch.ts";

/** PyTorch's dtype: float32 as users run it, float64 for the twin. */
export type Precision = "float32" | "float64";

/**
 * What is recorded after a step: the gradient before and after the clip, W_t - W_0, Adam's moments,
 * and W_t - W_0 of the target networks, where there are any.
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
  /** Sizes of a network with an output an action. */
  readonly shape: NetworkShape;
  /** The model's hyper-parameters. */
  readonly hyper: HyperParameters;
  /** The model's seed: keys its initial weights and its batches. */
  readonly seed: number;
  /** Rows in a batch B. */
  readonly batch: number;
  /** Numbers recorded of a large tensor. */
  readonly buckets: number;
  /** The transitions the model samples from. */
  readonly slice: { readonly offset: number; readonly count: number };
  /** SHA-256 of the initial weights' float32 bytes, as numpy drew them. */
  readonly initialSha256: string;
  /** In how many of the ten steps each network's clip was active. */
  readonly clipActiveSteps: Readonly<Record<string, number>>;
  /** (P) initial weights; target networks start as copies. */
  readonly initial: Float32Array;
  /** The policy that is evaluated, if one is. */
  readonly policy?: EvaluatedPolicy;
  /** SHA-256 of its probabilities' bytes, as numpy computed them. */
  readonly policySha256?: string;
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
  buckets: number;
  slice: { offset: number; count: number };
  initialSha256: string;
  clipActiveSteps: Record<string, number>;
  policy?: { by: EvaluatedPolicy["by"]; sha256: string };
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

/** The generator's made-up data. */
const DATA = { seed: 2024, stream: 1000, policy: 5 };

/** A made-up policy: exp(6 u), u uniform, by their sum, of every action in every state or transition. */
function policyOf(by: EvaluatedPolicy["by"], shape: NetworkShape): EvaluatedPolicy {
  const { input, actions } = shape;
  const isByState = by === "state" && input.kind === "embedding";
  const rows = isByState ? input.states : arraysOf("data").get("action")!.length;
  const probabilities = new Float32Array(rows * actions);
  for (let row = 0; row < rows; row++) {
    const weights = Float64Array.from(
      { length: actions },
      (_, a) =>
        Math.exp(6 * uniform(pcg4d(DATA.seed, DATA.stream, DATA.policy, row * actions + a))),
    );
    const sum = weights.reduce((total, weight) => total + weight);
    probabilities.set(weights.map((weight) => weight / sum), row * actions);
  }
  return { by, probabilities };
}

/** Reads all golden cases. */
export function loadGolden(): GoldenCase[] {
  const { cases } = JSON.parse(Deno.readTextFileSync(fixture("cases.json"))) as {
    cases: Record<string, CaseJson>;
  };
  return Object.entries(cases).map(([name, json]) => {
    const { shape, seed, batch, buckets, slice, initialSha256, policy, metrics } = json;
    const { clipActiveSteps } = json;
    const hyper = { ...json.hyper, maxNorm: json.hyper.maxNorm ?? Infinity } as HyperParameters;
    const evaluated = policy &&
      { policy: policyOf(policy.by, shape), policySha256: policy.sha256 };
    const initial = freshState(shape, seed, hyper).parameters;
    const dataset = datasetOf(shape);
    return {
      ...{ name, shape, hyper, seed, batch, buckets, slice, initialSha256, clipActiveSteps },
      ...{ initial, dataset, metrics },
      ...evaluated,
    };
  });
}

/** The tensors that a vector is recorded of: all but for `target`, which is of networks with targets. */
function tensorsOfKind({ hyper, shape }: GoldenCase, kind: Kind): TensorSpec[] {
  const tensors = modelTensors(hyper, shape);
  if (kind !== "target") return tensors;
  const followed = netsOf(hyper, shape).filter(({ hasTarget }) => hasTarget);
  return tensors.filter((tensor) =>
    followed.some(({ offset, size }) => tensor.offset >= offset && tensor.offset < offset + size)
  );
}

/**
 * Whether a case records vectors of this kind.
 *
 * @param golden The case.
 * @param kind Which vector.
 */
export function isRecorded(golden: GoldenCase, kind: Kind): boolean {
  return tensorsOfKind(golden, kind).length > 0;
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
  const { hyper, shape, buckets } = golden;
  return relativeErrors(
    sketch(modelTensors(hyper, shape), actual, buckets),
    splitSketches(tensorsOfKind(golden, record.kind), recorded, buckets),
  );
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
