/**
 * What each kernel of a step must write, computed in float64 from what lay on the device before it.
 *
 * Every kernel is judged by itself: its inputs are the device's own, so an error is that kernel's.
 *
 * Shapes: R batch rows with padding, A actions; a matrix (rows,columns) is row-major.
 *
 * @module
 */
import { learningRateAt } from "../../algorithms/learning_rate.ts";
import { algorithmOf } from "../../algorithms/registry.ts";
import { ENDING } from "../../dataset/dataset.ts";
import { gatherBatch, sampleIndices } from "../../network/sample_batch.ts";
import { adamStep } from "../../network/twin/adam.ts";
import { clipGradient, gradientNorm } from "../../network/twin/clip.ts";
import { polyakUpdate } from "../../network/twin/polyak.ts";
import {
  batchField,
  ELEMENTWISE,
  type Expectation,
  lookedUp,
  NO_MAX_Q,
  rowMetricsOf,
  rowOutputs,
  sumTolerance,
  type TwinInput,
} from "./expectation.ts";
import { fullLookup, fullLossRows, fullTarget, nextValue } from "./full_twins.ts";
import { FIELDS, type GroupSizes, PARTIALS, PROGRESS } from "./group_buffers.ts";
import { deviceGradient, numbersOf, wordsOf } from "./group_snapshot.ts";
import type { Dispatch } from "./kernels.ts";
import { embeddingGradient, inputGradient, linearForward, weightGradient } from "./linear_twins.ts";

function exact(buffer: string, from: number, values: Uint32Array): Expectation {
  return { buffer, from, values, tolerance: 0 };
}

/** The words of float32 numbers. */
function bits(values: Float32Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length);
}

function sample({ group, model, before, dataset }: TwinInput): Expectation[] {
  const { batch, rows, batchStride } = group.sizes;
  const step = before.get("progress")![PROGRESS * model];
  const { seed, slice, support, weights } = group.models[model];
  const drawn = sampleIndices({ seed, step, batch, slice });
  const indices = Uint32Array.from({ length: rows }, (_, row) => drawn[row < batch ? row : 0]);
  const { inputs, nextInputs, action, reward, terminated } = gatherBatch(dataset, indices);
  const none = new Uint32Array(rows);
  const [state, next] = dataset.kind === "discrete" ? [inputs, nextInputs] : [none, none];
  const fields = [indices, state, action, bits(reward), next, terminated];
  const at = model * batchStride;
  const all = 2 ** 32 - 1;
  const allowed = indices.map((index, row) => {
    const own = dataset.nextAllowed?.[index] ?? all;
    return (own & (support?.[next[row]] ?? all)) >>> 0 || own;
  });
  const mean = weights && weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const weight = Float32Array.from(
    indices,
    (index, row) => row >= batch ? 0 : weights ? weights[index - slice.offset] / mean! : 1,
  );
  return [
    exact("batch", at, Uint32Array.from(fields.flatMap((words) => [...words]))),
    exact("batch", at + 7 * rows, Uint32Array.from([...allowed, ...bits(weight)])),
  ];
}

/** Which rows share a state: the next of each, and the first of each state. */
function links(input: TwinInput): Expectation[] {
  const { group, model, before } = input;
  const { batch, rows, batchStride, layout } = group.sizes;
  if (layout.shape.input.kind !== "embedding") return [];
  const states = [...batchField(input, 1).subarray(0, batch)];
  const next = states.map((state, row) => {
    const found = states.indexOf(state, row + 1);
    return found === -1 ? rows : found;
  });
  const at = model * batchStride;
  const firsts = wordsOf(before, "batch", {
    from: at + FIELDS * rows,
    count: layout.shape.input.states,
  }).slice();
  states.forEach((state) => firsts[state] = states.indexOf(state));
  return [
    exact("batch", at + 6 * rows, Uint32Array.from(next)),
    exact("batch", at + FIELDS * rows, firsts),
  ];
}

function embeddingLookup(input: TwinInput): Expectation[] {
  const { group, slice, net, before } = input;
  const { rows, blocks, layout, activationStrides } = group.sizes;
  const run = lookedUp(input);
  if (!run) return [];
  const values = new Uint32Array(run.blocks * rows * layout.features);
  for (let r = 0; r < run.blocks * rows; r++) {
    const { network, at } = blocks[run.block + Math.floor(r / rows)];
    const state = batchField(input, at === "state" ? 1 : 4)[r % rows];
    const from = slice * layout.stride + state * layout.features;
    const weights = network === "online" ? "theta" : "target";
    const row = wordsOf(before, weights, { from, count: layout.features });
    values.set(row, r * layout.features);
  }
  const from = slice * activationStrides[0] + run.block * rows * layout.features;
  const found = exact("activation.0", from, values);
  return run.block === 0 && net === 0 ? [found, ...links(input)] : [found];
}

function observationLookup(input: TwinInput): Expectation[] {
  const { group, slice, dataset } = input;
  const { rows, blocks, layout, activationStrides } = group.sizes;
  if (dataset.kind !== "dense") throw new TypeError("Cannot look up observations: found states");
  const { features } = dataset;
  const run = lookedUp(input);
  if (!run) return [];
  const values = new Float32Array(run.blocks * rows * layout.features);
  for (let r = 0; r < run.blocks * rows; r++) {
    const index = batchField(input, 0)[r % rows];
    const { at } = blocks[run.block + Math.floor(r / rows)];
    // Nothing reads what comes after a transition that terminated: its own observation stands there.
    const isNext = at === "next" && !(dataset.ending[index] & ENDING.terminated);
    const source = isNext ? dataset.nextObservation : dataset.observation;
    const row = source.subarray(index * features, (index + 1) * features);
    values.set(row, r * layout.features);
  }
  const from = slice * activationStrides[0] + run.block * rows * layout.features;
  return [exact("activation.0", from, bits(values))];
}

/** The loss, row by row: its gradients and metrics. */
function loss(input: TwinInput): Expectation[] {
  const { group, model } = input;
  const { batch, rows, layout, deltaStride, nets, models, rowMetrics } = group.sizes;
  const { actions } = layout.shape;
  const last = layout.layers.length;
  const width = layout.layers[last - 1].outputs;
  const { hyper, policy } = group.models[model];
  const algorithm = algorithmOf(hyper);
  const [index, , action, reward, next, terminated, , allowed, weightBits] = [
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
  ].map((n) => batchField(input, n));
  const weights = new Float32Array(Uint32Array.from(weightBits).buffer);
  const gradients = nets.map(() => new Float64Array(rows * width));
  const metrics: number[][] = [];
  for (let row = 0; row < batch; row++) {
    const report = algorithm.loss({
      outputs: rowOutputs(input, (block) => block * rows + row),
      batch: {
        action: Uint8Array.of(action[row]),
        actions,
        reward: new Float32Array(Uint32Array.of(reward[row]).buffer),
        terminated: Uint8Array.of(terminated[row]),
        nextAllowed: Uint32Array.of(allowed[row]),
        nextPolicy: policy?.probabilities.subarray(
          actions * (policy.by === "state" ? next[row] : index[row]),
          actions * (1 + (policy.by === "state" ? next[row] : index[row])),
        ),
      },
      hyper,
    });
    nets.forEach(({ name }, k) => {
      const gradient = report.gradients[name].map((g) => weights[row] * g / batch);
      gradients[k].set(gradient, row * width);
    });
    const kinds = algorithm.metrics.filter(({ over }) => over !== "norm");
    metrics.push(
      rowMetricsOf(algorithm, report.metrics).map((value, v) =>
        kinds[v].over === "mean" ? weights[row] * value : weights[row] > 0 ? value : NO_MAX_Q
      ),
    );
  }
  const delta = `delta.${(last - 1) % 2}`;
  return [
    ...gradients.map((values, k) => ({
      buffer: delta,
      from: (k * models + model) * deltaStride,
      values,
      tolerance: ELEMENTWISE,
    })),
    ...metrics[0].map((_, column) => ({
      buffer: "row_metrics",
      from: rowMetrics * model * rows + column,
      stride: rowMetrics,
      values: Float64Array.from(metrics, (row) => row[column]),
      tolerance: ELEMENTWISE,
      size: Math.max(...metrics.map((row) => row[column] === NO_MAX_Q ? 0 : Math.abs(row[column]))),
    })),
  ];
}

function partialNorms({ group, slice, before }: TwinInput): Expectation[] {
  const { layout, touched, gradientStride } = group.sizes;
  const range = { from: slice * gradientStride, count: touched + layout.linearSize };
  const gradient = numbersOf(before, "gradient", range);
  const values = new Float64Array(PARTIALS);
  for (let i = 0; i < gradient.length; i++) {
    values[Math.floor(i / 4) % PARTIALS] += gradient[i] ** 2;
  }
  const tolerance = sumTolerance(gradient.length / PARTIALS);
  return [{ buffer: "partials", from: slice * PARTIALS, values, tolerance }];
}

function finishGradient({ group, model, before }: TwinInput): Expectation[] {
  const { isFull, batch, rows, batchStride, rowMetrics, algorithm, nets } = group.sizes;
  const { models, sums: size } = group.sizes;
  const { maxNorm } = group.models[model].hyper;
  const norms = nets.map((_, k) =>
    gradientNorm(deviceGradient(group.sizes, before, k * models + model))
  );
  const sums = numbersOf(before, "metric_sums", { from: size * model, count: size });
  const metrics = numbersOf(before, "row_metrics", {
    from: rowMetrics * model * rows,
    count: rowMetrics * batch,
  });
  const weight = numbersOf(before, "batch", {
    from: model * batchStride + 8 * rows,
    count: batch,
  }).reduce((sum, value) => sum + value, 0);
  const column = (v: number) => metrics.filter((_, i) => i % rowMetrics === v);
  const isFresh = sums[0] === 0;
  const magnitudes = new Float64Array(size);
  sums[0]++;
  let v = 0;
  algorithm.metrics.forEach(({ over }, i) => {
    if (over === "norm") {
      sums[1 + i] += Math.hypot(...norms);
      return;
    }
    const own = column(v++);
    const largest = Math.max(...own, isFresh ? -Infinity : sums[1 + i]);
    const mean = own.reduce((sum, value) => sum + value, 0) / (isFull ? 1 : weight);
    sums[1 + i] = over === "max" ? largest : sums[1 + i] + mean;
    if (over === "mean") magnitudes[1 + i] = Math.max(...own.map(Math.abs));
  });
  const tolerance = sumTolerance(rows);
  return [
    ...norms.flatMap((norm, k) => {
      const from = PROGRESS * (k * models + model);
      const clip = clipGradient(Float64Array.of(norm), maxNorm).gradient[0] / norm;
      const progress = wordsOf(before, "progress", { from, count: PROGRESS });
      return [
        exact("progress", from, Uint32Array.of(progress[0] + 1, progress[1])),
        { buffer: "progress", from: from + 2, values: Float64Array.of(clip), tolerance },
      ];
    }),
    ...Array.from(sums, (value, i) => ({
      buffer: "metric_sums",
      from: size * model + i,
      values: Float64Array.of(value),
      tolerance,
      // Rows may cancel: their mean is as exact as the largest of them. A maximum is one of them.
      size: Math.max(Math.abs(value), magnitudes[i]),
    })),
  ];
}

function adam(input: TwinInput): Expectation[] {
  const { group, model, net, slice, before, part } = input;
  const { layout, nets } = group.sizes;
  const { hyper } = group.models[model];
  const start = part === "linear" ? layout.linear : 0;
  const count = part === "embedding" ? layout.linear : layout.linear + layout.linearSize - start;
  const from = slice * layout.stride + start;
  const read = (label: string) => numbersOf(before, label, { from, count });
  const [step, , clipWord] = wordsOf(before, "progress", { from: PROGRESS * slice, count: 3 });
  const [clip] = new Float32Array(Uint32Array.of(clipWord).buffer);
  const gradient = deviceGradient(group.sizes, before, slice)
    .subarray(start, start + count).map((g) => clip * g);
  const state = {
    parameters: read("theta"),
    firstMoment: read("first_moment"),
    secondMoment: read("second_moment"),
  };
  const learningRate = learningRateAt(hyper, step, nets[net].name);
  adamStep(state, { ...hyper, learningRate, gradient, step });
  const target = read("target");
  const isFollowed = step % (hyper.targetEvery ?? 1) === 0;
  if (nets[net].hasTarget && isFollowed) polyakUpdate(target, state.parameters, hyper.tau);
  return [
    { buffer: "theta", from, values: state.parameters, tolerance: ELEMENTWISE },
    { buffer: "first_moment", from, values: state.firstMoment, tolerance: ELEMENTWISE },
    { buffer: "second_moment", from, values: state.secondMoment, tolerance: ELEMENTWISE },
    { buffer: "target", from, values: target, tolerance: ELEMENTWISE },
  ];
}

/** Twins by kernel, without its variant. */
type Twins = Partial<Record<string, (input: TwinInput) => Expectation[]>>;

/** Twins of the kernels that work on each network of a model. */
const SLICED: Twins = {
  embedding_lookup: embeddingLookup,
  observation_lookup: observationLookup,
  full_lookup: fullLookup,
  linear_forward: linearForward,
  weight_gradient: weightGradient,
  input_gradient: inputGradient,
  embedding_gradient: embeddingGradient,
  gradient_norm: partialNorms,
  adam,
};

/** Twins of the kernels that work on a model as a whole. */
const WHOLE: Twins = { sample, full_target: fullTarget, finish_gradient: finishGradient };

/** The twin of a kernel of some algorithm's own. */
function ownTwin({ algorithm }: GroupSizes, kernel: string): Twins[string] {
  if (kernel === algorithm.kernel) return loss;
  if (kernel === algorithm.full?.kernels.loss) return fullLossRows;
  if (kernel === algorithm.full?.kernels.nextValue) return nextValue;
}

/**
 * What a dispatch must leave of one model.
 *
 * @param dispatch The dispatch.
 * @param input The group, the model in it, and its buffers before.
 */
export function expectKernel(
  dispatch: Dispatch,
  input: Omit<TwinInput, "part" | "net" | "slice">,
): Expectation[] {
  const { sizes } = input.group;
  const name = dispatch.kernel.replace(/_(?:buffer|texture)$/, "");
  // The buffer variant of Adam takes all parameters at once.
  const part = dispatch.kernel === "adam_buffer"
    ? ""
    : dispatch.label.split(".").slice(1).join(".");
  const of = (net: number) => ({ ...input, part, net, slice: net * sizes.models + input.model });
  const sliced = SLICED[name];
  if (sliced) return sizes.nets.flatMap((_, net) => sliced(of(net)));
  const whole = WHOLE[name] ?? ownTwin(sizes, dispatch.kernel);
  if (!whole) throw new RangeError(`Cannot check ${dispatch.kernel}: it has no twin`);
  return whole(of(0));
}
