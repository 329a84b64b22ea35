// One training step of one model, on a batch from the draw to Polyak or on a whole dataset; everything lies in the memory of scratch.ts.
//
// A model is described by MODEL words at `model` (src/trainer/cpu/shared_memory.ts).
// Float64 twins: src/algorithms/twin_step.ts, src/algorithms/full_batch.ts

import { draw, gather, gatherAll, gradientRow, onlineRows, ownRows, targetRows } from "./draw";
import { fullLossAndGradient } from "./full_loss";
import { inputGradient, PANEL_ROWS, rowPanels } from "./input_gradient";
import { linearForward, TILE_ROWS } from "./linear_forward";
import {
  chosenQ,
  entropy,
  hits,
  logSumExp,
  loss,
  lossAndGradient,
  maxQ,
  penalty,
  setTargetRange,
  tdLoss,
  tdVariance,
} from "./loss";
import {
  biasAt,
  deltaDistance,
  deltaPanels,
  deltaRows,
  drawn,
  features,
  gradient,
  inputRows,
  layerInputs,
  layerOutputs,
  layers,
  linear,
  linearSize,
  outputRows,
  rowDistance,
  states,
  targetInputRows,
  targetQRows,
  useDataset,
  weightAt,
} from "./scratch";
import { isFiniteFloat } from "./simd";
import { prepareUpdate, squaredNorm, update } from "./update";
import { weightGradient } from "./weight_gradient";

export { configure, scratchBytes } from "./scratch";
export { fmaRate } from "./fma_rate";

/** Called after each part of a step if profiling is on. */
// @ts-ignore: decorator
@external("host", "lap")
declare function lap(part: i32): void;

let isProfiled: bool = false;

/** Switches the calls of `lap` on or off. */
export function profile(on: bool): void {
  isProfiled = on;
}

// @ts-ignore: decorator
@inline
function after(part: i32): void {
  if (isProfiled) lap(part);
}

/** Runs a network over `rows` rows of inputs; its values go to `values`. */
function forward(parameters: usize, from: usize, values: usize, rows: i32): void {
  const weights = parameters + (<usize> linear << 2);
  const padded = (rows + TILE_ROWS - 1) / TILE_ROWS * TILE_ROWS;
  let x = from;
  for (let layer = 0; layer < layers; layer++) {
    const isLast = layer + 1 == layers;
    const y = isLast ? values : outputRows(layer);
    const inputs = layerInputs(layer);
    const outputs = layerOutputs(layer);
    linearForward(
      x,
      rowDistance(inputs),
      padded,
      inputs,
      outputs,
      weights + weightAt(layer),
      weights + biasAt(layer),
      y,
      rowDistance(outputs),
      !isLast,
    );
    x = y;
  }
}

/** Gradients of all layers, from that of Q; that of the embedding's rows ends in `deltaRows(1)`. */
function backward(theta: usize): void {
  const weights = theta + (<usize> linear << 2);
  const padded = (ownRows + PANEL_ROWS - 1) / PANEL_ROWS * PANEL_ROWS;
  for (let layer = layers - 1; layer >= 0; layer--) {
    const x = layer > 0 ? outputRows(layer - 1) : inputRows;
    const dy = deltaRows(layer);
    const inputs = layerInputs(layer);
    const outputs = layerOutputs(layer);
    const distance = rowDistance(inputs);
    weightGradient(
      x,
      distance,
      dy,
      deltaDistance,
      ownRows,
      inputs,
      outputs,
      gradient + weightAt(layer),
      gradient + biasAt(layer),
    );
    after(3);
    if (layer == 0 && states == 0) break;
    rowPanels(dy, deltaDistance, padded, outputs, deltaPanels);
    inputGradient(
      deltaPanels,
      padded,
      inputs,
      outputs,
      weights + weightAt(layer),
      x,
      distance,
      deltaRows(layer + 1),
      deltaDistance,
      layer > 0,
    );
    after(4);
  }
}

/** Squared norm of the whole gradient. */
function gradientNorm(): f64 {
  let squares = squaredNorm(gradient, linearSize);
  if (states > 0) {
    const rows = deltaRows(1);
    for (let r = 0; r < ownRows; r++) {
      squares += squaredNorm(rows + <usize> r * deltaDistance, features);
    }
  }
  return squares;
}

/** Updates a model's parameters; returns whether all of them are finite. */
function updateAll(model: usize): bool {
  const theta = <usize> load<u32>(model);
  const target = <usize> load<u32>(model, 4);
  const first = <usize> load<u32>(model, 8);
  const second = <usize> load<u32>(model, 12);
  let isFinite = true;
  if (states > 0) {
    const rows = deltaRows(1);
    for (let s = 0; s < states; s++) {
      const row = gradientRow(s);
      const raw = row < 0 ? 0 : rows + <usize> row * deltaDistance;
      const at = <usize> s * features << 2;
      const good = update(theta + at, target + at, first + at, second + at, raw, features);
      isFinite = isFinite && good;
    }
  }
  const at = <usize> linear << 2;
  const good = update(theta + at, target + at, first + at, second + at, gradient, linearSize);
  return isFinite && good;
}

/** Adds a batch to the metric sums (12): steps, the eight row metrics, gradient norm, targets' variance. */
function addMetrics(sums: usize, norm: f32): void {
  const fresh = load<f32>(sums) == 0;
  store<f32>(sums, load<f32>(sums) + 1);
  store<f32>(sums, load<f32>(sums, 4) + <f32> loss, 4);
  store<f32>(sums, load<f32>(sums, 8) + <f32> tdLoss, 8);
  store<f32>(sums, load<f32>(sums, 12) + <f32> penalty, 12);
  store<f32>(sums, load<f32>(sums, 16) + <f32> logSumExp, 16);
  store<f32>(sums, load<f32>(sums, 20) + <f32> chosenQ, 20);
  store<f32>(sums, fresh ? maxQ : max(maxQ, load<f32>(sums, 24)), 24);
  store<f32>(sums, load<f32>(sums, 28) + <f32> hits, 28);
  store<f32>(sums, load<f32>(sums, 32) + <f32> entropy, 32);
  store<f32>(sums, load<f32>(sums, 36) + norm, 36);
  store<f32>(sums, load<f32>(sums, 40) + <f32> tdVariance, 40);
}

/**
 * Takes a step. `rate` = rate / (1 - beta1^t) and `root` = 1 / sqrt(1 - beta2^t) of this step.
 * A model whose numbers stop being finite is frozen: it counts steps and changes no more.
 */
export function step(model: usize, rate: f32, root: f32): void {
  const theta = <usize> load<u32>(model);
  const target = <usize> load<u32>(model, 4);
  const sums = model + 32;
  const settings = model + 96;
  const taken = load<u32>(model, 16);
  store<u32>(model, taken + 1, 16);
  if (load<u32>(model, 20) != 0) return;
  const isDouble = load<f32>(settings, 8) != 0;
  const isValue = load<f32>(settings, 44) != 0;
  const dataset = <usize> load<u32>(settings, 60);
  const support = <usize> load<u32>(settings, 64);
  if (dataset != 0) {
    useDataset(dataset);
    gatherAll(theta, target, isValue, isDouble);
  } else {
    draw(load<u32>(settings, 48), taken, load<u32>(settings, 52), load<u32>(settings, 56));
    gather(theta, target, isValue, isDouble);
  }
  after(0);
  forward(target, targetInputRows, targetQRows, targetRows);
  forward(theta, inputRows, outputRows(layers - 1), onlineRows);
  after(1);
  const weight = load<f32>(settings);
  const gamma = load<f32>(settings, 4);
  setTargetRange(load<f32>(settings, 68), load<f32>(settings, 72));
  if (dataset != 0) fullLossAndGradient(weight, gamma, isValue, isDouble, support);
  else lossAndGradient(weight, gamma, isValue, isDouble, support);
  after(2);
  backward(theta);
  const squares = <f32> gradientNorm();
  const norm = sqrt(squares);
  after(5);
  if (!isFiniteFloat(squares) || !isFiniteFloat(<f32> loss)) {
    store<u32>(model, taken + 1, 20);
    return;
  }
  addMetrics(sums, norm);
  prepareUpdate(settings, norm, rate, root);
  if (!updateAll(model)) store<u32>(model, taken + 1, 20);
  after(6);
}

/** Address of the (B) transitions of the last step. */
export function lastDraw(): usize {
  return drawn;
}

/** Address of the gradient of the linear layers of the last step, before the clip. */
export function lastGradient(): usize {
  return gradient;
}

/** Address of the gradient of an embedding row of the last step, before the clip; 0 if untouched. */
export function lastRowGradient(state: i32): usize {
  const row = gradientRow(state);
  return row < 0 ? 0 : deltaRows(1) + <usize> row * deltaDistance;
}

/** Rows computed in the last step: of s, of the online network, of the target network. */
export function lastRows(which: i32): i32 {
  return which == 0 ? ownRows : which == 1 ? onlineRows : targetRows;
}
