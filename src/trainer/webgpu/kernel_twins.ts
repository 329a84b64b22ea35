/**
 * What each kernel of a step must write, computed in float64 from what lay on the device before it.
 *
 * Every kernel is judged by itself: its inputs are the device's own, so an error is that kernel's.
 *
 * Shapes: R batch rows with padding, A actions; a matrix (rows,columns) is row-major.
 *
 * @module
 */
import { bcLoss } from "../../algorithms/bc.ts";
import { bellmanTargets } from "../../algorithms/bellman_target.ts";
import { cqlLoss } from "../../algorithms/cql.ts";
import { dqnLoss } from "../../algorithms/dqn.ts";
import { stepMetrics } from "../../algorithms/step_metrics.ts";
import { gatherBatch, sampleIndices } from "../../network/sample_batch.ts";
import { adamStep } from "../../network/twin/adam.ts";
import { clipGradient, gradientNorm } from "../../network/twin/clip.ts";
import { polyakUpdate } from "../../network/twin/polyak.ts";
import {
  batchField,
  ELEMENTWISE,
  type Expectation,
  sumTolerance,
  type TwinInput,
} from "./expectation.ts";
import { fullLookup, fullLossRows, fullTarget, nextValue } from "./full_twins.ts";
import { METRIC_SUMS } from "../metric_sums.ts";
import { PARTIALS, PROGRESS, ROW_METRICS } from "./group_buffers.ts";
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
  const { seed, slice } = group.models[model];
  const drawn = sampleIndices({ seed, step, batch, slice });
  const indices = Uint32Array.from({ length: rows }, (_, row) => drawn[row < batch ? row : 0]);
  const { inputs, nextInputs, action, reward, terminated } = gatherBatch(dataset, indices);
  const none = new Uint32Array(rows);
  const [state, next] = dataset.kind === "discrete" ? [inputs, nextInputs] : [none, none];
  const fields = [indices, state, action, bits(reward), next, terminated];
  return [
    exact("batch", model * batchStride, Uint32Array.from(fields.flatMap((words) => [...words]))),
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
    from: at + 7 * rows,
    count: layout.shape.input.states,
  }).slice();
  states.forEach((state) => firsts[state] = states.indexOf(state));
  return [
    exact("batch", at + 6 * rows, Uint32Array.from(next)),
    exact("batch", at + 7 * rows, firsts),
  ];
}

function embeddingLookup(input: TwinInput): Expectation[] {
  const { group, model, before } = input;
  const { rows, blocks, layout, activationStrides } = group.sizes;
  const values = new Uint32Array(blocks * rows * layout.features);
  for (let r = 0; r < blocks * rows; r++) {
    const state = batchField(input, r < rows ? 1 : 4)[r % rows];
    const from = model * layout.stride + state * layout.features;
    const network = r < 2 * rows ? "theta" : "target";
    const row = wordsOf(before, network, { from, count: layout.features });
    values.set(row, r * layout.features);
  }
  return [exact("activation.0", model * activationStrides[0], values), ...links(input)];
}

function observationLookup(input: TwinInput): Expectation[] {
  const { group, model, dataset } = input;
  const { rows, blocks, layout, activationStrides } = group.sizes;
  if (dataset.kind !== "dense") throw new TypeError("Cannot look up observations: found states");
  const { features } = dataset;
  const values = new Float32Array(blocks * rows * layout.features);
  for (let r = 0; r < blocks * rows; r++) {
    const index = batchField(input, 0)[r % rows];
    const source = r < rows ? dataset.observation : dataset.nextObservation;
    const row = source.subarray(index * features, (index + 1) * features);
    values.set(row, r * layout.features);
  }
  return [exact("activation.0", model * activationStrides[0], bits(values))];
}

/** The loss, row by row: its gradient and metrics. */
function loss(input: TwinInput): Expectation[] {
  const { group, model, before } = input;
  const { batch, rows, blocks, layout, activationStrides, deltaStride } = group.sizes;
  const { actions } = layout.shape;
  const last = layout.layers.length;
  const width = layout.layers[last - 1].outputs;
  const { hyper, support } = group.models[model];
  const [, , action, reward, next, terminated] = [0, 1, 2, 3, 4, 5]
    .map((n) => batchField(input, n));
  const q = (block: number, row: number) => {
    const from = model * activationStrides[last] + (block * rows + row) * width;
    return numbersOf(before, `activation.${last}`, { from, count: actions });
  };
  const gradient = new Float64Array(rows * width);
  const metrics: number[][] = [];
  for (let row = 0; row < batch; row++) {
    const own = { q: q(0, row), action: Uint8Array.of(action[row]), actions };
    const target = blocks === 1 ? new Float64Array(1) : bellmanTargets({
      reward: new Float32Array(Uint32Array.of(reward[row]).buffer),
      terminated: Uint8Array.of(terminated[row]),
      nextTargetQ: q(2, row),
      nextChoiceQ: q(hyper.doubleDqn ? 1 : 2, row),
      gamma: hyper.gamma,
      nextAllowed: support && Uint32Array.of(support[next[row]]),
      targetRange: hyper.targetRange,
    });
    const report = hyper.algorithm === "bc"
      ? bcLoss({ ...own, target })
      : hyper.algorithm === "dqn"
      ? dqnLoss({ ...own, target })
      : cqlLoss({ ...own, target }, hyper.alpha);
    gradient.set(report.qGradient.map((g) => g / batch), row * width);
    const found = stepMetrics({ ...own, target }, report, 0);
    const { tdLoss, cqlPenalty, logsumexp, meanQ, maxQ, accuracy, entropy } = found;
    metrics.push([found.loss, tdLoss, cqlPenalty, logsumexp, meanQ, maxQ, accuracy, entropy, 0]);
  }
  const delta = `delta.${(last - 1) % 2}`;
  return [
    { buffer: delta, from: model * deltaStride, values: gradient, tolerance: ELEMENTWISE },
    ...metrics[0].map((_, column) => ({
      buffer: "row_metrics",
      from: ROW_METRICS * model * rows + column,
      stride: ROW_METRICS,
      values: Float64Array.from(metrics, (row) => row[column]),
      tolerance: ELEMENTWISE,
    })),
  ];
}

function partialNorms({ group, model, before }: TwinInput): Expectation[] {
  const { layout, touched, gradientStride } = group.sizes;
  const range = { from: model * gradientStride, count: touched + layout.linearSize };
  const gradient = numbersOf(before, "gradient", range);
  const values = new Float64Array(PARTIALS);
  for (let i = 0; i < gradient.length; i++) {
    values[Math.floor(i / 4) % PARTIALS] += gradient[i] ** 2;
  }
  const tolerance = sumTolerance(gradient.length / PARTIALS);
  return [{ buffer: "partials", from: model * PARTIALS, values, tolerance }];
}

function finishGradient({ group, model, before }: TwinInput): Expectation[] {
  const { isFull, batch, rows } = group.sizes;
  const { maxNorm } = group.models[model].hyper;
  const norm = gradientNorm(deviceGradient(group.sizes, before, model));
  const clip = clipGradient(Float64Array.of(norm), maxNorm).gradient[0] / norm;
  const progress = wordsOf(before, "progress", { from: PROGRESS * model, count: PROGRESS });
  const sums = numbersOf(before, "metric_sums", { from: METRIC_SUMS * model, count: 11 });
  const metrics = numbersOf(before, "row_metrics", {
    from: ROW_METRICS * model * rows,
    count: ROW_METRICS * batch,
  });
  const column = (v: number) => metrics.filter((_, i) => i % ROW_METRICS === v);
  const isFresh = sums[0] === 0;
  sums[0]++;
  for (let v = 0; v < ROW_METRICS; v++) {
    const largest = Math.max(...column(v), isFresh ? -Infinity : sums[6]);
    const mean = column(v).reduce((sum, value) => sum + value, 0) / (isFull ? 1 : batch);
    const place = v === 8 ? 10 : v + 1;
    sums[place] = v === 5 ? largest : sums[place] + mean;
  }
  sums[9] += norm;
  const tolerance = sumTolerance(rows);
  return [
    exact("progress", PROGRESS * model, Uint32Array.of(progress[0] + 1, progress[1])),
    { buffer: "progress", from: PROGRESS * model + 2, values: Float64Array.of(clip), tolerance },
    ...Array.from(sums, (value, i) => ({
      buffer: "metric_sums",
      from: METRIC_SUMS * model + i,
      values: Float64Array.of(value),
      tolerance,
      // Rows may cancel: their mean is as exact as the largest of them. A maximum is one of them.
      size: Math.max(
        Math.abs(value),
        ...i >= 1 && i <= 8 && i !== 6 ? column(i - 1).map(Math.abs) : [],
      ),
    })),
  ];
}

function adam(input: TwinInput): Expectation[] {
  const { group, model, before, part } = input;
  const { layout } = group.sizes;
  const { hyper } = group.models[model];
  const start = part === "linear" ? layout.linear : 0;
  const count = part === "embedding" ? layout.linear : layout.linear + layout.linearSize - start;
  const from = model * layout.stride + start;
  const read = (label: string) => numbersOf(before, label, { from, count });
  const [step, , clipWord] = wordsOf(before, "progress", { from: PROGRESS * model, count: 3 });
  const [clip] = new Float32Array(Uint32Array.of(clipWord).buffer);
  const gradient = deviceGradient(group.sizes, before, model)
    .subarray(start, start + count).map((g) => clip * g);
  const state = {
    parameters: read("theta"),
    firstMoment: read("first_moment"),
    secondMoment: read("second_moment"),
  };
  adamStep(state, { ...hyper, gradient, step });
  const target = read("target");
  if (hyper.algorithm !== "bc") polyakUpdate(target, state.parameters, hyper.tau);
  return [
    { buffer: "theta", from, values: state.parameters, tolerance: ELEMENTWISE },
    { buffer: "first_moment", from, values: state.firstMoment, tolerance: ELEMENTWISE },
    { buffer: "second_moment", from, values: state.secondMoment, tolerance: ELEMENTWISE },
    { buffer: "target", from, values: target, tolerance: ELEMENTWISE },
  ];
}

const TWINS: Partial<Record<string, (input: TwinInput) => Expectation[]>> = {
  sample,
  embedding_lookup: embeddingLookup,
  observation_lookup: observationLookup,
  linear_forward: linearForward,
  bellman_loss: loss,
  cloning_loss: loss,
  full_lookup: fullLookup,
  next_value: nextValue,
  full_target: fullTarget,
  full_bellman_loss: fullLossRows,
  full_cloning_loss: fullLossRows,
  weight_gradient: weightGradient,
  input_gradient: inputGradient,
  embedding_gradient: embeddingGradient,
  gradient_norm: partialNorms,
  finish_gradient: finishGradient,
  adam,
};

/**
 * What a dispatch must leave of one model.
 *
 * @param dispatch The dispatch.
 * @param input The group, the model in it, and its buffers before.
 */
export function expectKernel(
  dispatch: Dispatch,
  input: Omit<TwinInput, "part">,
): Expectation[] {
  const twin = TWINS[dispatch.kernel.replace(/_(?:buffer|texture)$/, "")];
  if (!twin) throw new RangeError(`Cannot check ${dispatch.kernel}: it has no twin`);
  // The buffer variant of Adam takes all parameters at once.
  const part = dispatch.kernel === "adam_buffer"
    ? ""
    : dispatch.label.split(".").slice(1).join(".");
  return twin({ ...input, part });
}
