// A network's way there and back, by the parts of it that are dealt out: rows, and panels of outputs.
//
// `parameters` is the address of a network's: its embedding, if it has one, and its linear layers.

import { ownRows } from "./draw";
import { inputGradient, PANEL_ROWS, rowPanels } from "./input_gradient";
import { linearForward, TILE_ROWS } from "./linear_forward";
import { panelBytes } from "./panels";
import {
  biasAt,
  dataState,
  deltaPanels,
  deltaRows,
  features,
  gradient,
  inputRows,
  layerInputs,
  layerOutputs,
  layers,
  linear,
  outputRows,
  rowDistance,
  rowSquares,
  rowState,
  states,
  targetInputRows,
  targetRowState,
  weightAt,
  widest,
} from "./scratch";
import { squaredNorm } from "./update";
import { addWeightGradient } from "./weight_gradient";

/** Outputs of a panel. */
const PANEL: i32 = 8;

/** Rows that go through all layers before the next do: what they are on the way stays in a core's own cache. */
const NEAR_ROWS: i32 = 264;

/** Copies a row of the first layer's input. */
function look(from: usize, to: usize): void {
  const bytes = <usize> features << 2;
  for (let i: usize = 0; i < bytes; i += 32) {
    v128.store(to + i, v128.load(from + i));
    v128.store(to + i, v128.load(from + i, 16), 16);
  }
}

/** Copies the inputs of online rows: rows of the embedding, or observations of s and then of s'. */
export function gatherOnline(theta: usize, first: i32, end: i32): void {
  const bytes = <usize> features << 2;
  for (let row = first; row < end; row++) {
    const table = states > 0 ? theta : dataState;
    const source = <usize> load<u32>(rowState + (<usize> row << 2));
    look(table + source * bytes, inputRows + <usize> row * rowDistance(features));
  }
}

/** Copies the inputs of target rows. */
export function gatherTarget(target: usize, first: i32, end: i32): void {
  const bytes = <usize> features << 2;
  const table = states > 0 ? target : dataState;
  for (let row = first; row < end; row++) {
    const source = <usize> load<u32>(targetRowState + (<usize> row << 2));
    look(table + source * bytes, targetInputRows + <usize> row * rowDistance(features));
  }
}

/** Runs a network over rows of inputs, whole tiles but for the last; its values go to `values`. */
export function forward(parameters: usize, from: usize, values: usize, first: i32, end: i32): void {
  for (let row = first; row < end; row += NEAR_ROWS) {
    forwardNear(parameters, from, values, row, min(row + NEAR_ROWS, end));
  }
}

function forwardNear(parameters: usize, from: usize, values: usize, first: i32, end: i32): void {
  const weights = parameters + (<usize> linear << 2);
  const rows = (end - first + TILE_ROWS - 1) / TILE_ROWS * TILE_ROWS;
  const at = <usize> first;
  let x = from;
  for (let layer = 0; layer < layers; layer++) {
    const isLast = layer + 1 == layers;
    const y = isLast ? values : outputRows(layer);
    const inputs = layerInputs(layer);
    const outputs = layerOutputs(layer);
    linearForward(
      x + at * rowDistance(inputs),
      rowDistance(inputs),
      rows,
      inputs,
      outputs,
      weights + weightAt(layer),
      weights + biasAt(layer),
      y + at * rowDistance(outputs),
      rowDistance(outputs),
      !isLast,
    );
    x = y;
  }
}

/** Gradients of rows of all layers' inputs, whole panels but for the last, from those of its outputs. */
export function inputGradients(parameters: usize, first: i32, end: i32): void {
  for (let row = first; row < end; row += NEAR_ROWS) {
    inputGradientsNear(parameters, row, min(row + NEAR_ROWS, end));
  }
}

function inputGradientsNear(parameters: usize, first: i32, end: i32): void {
  const weights = parameters + (<usize> linear << 2);
  const rows = (end - first + PANEL_ROWS - 1) / PANEL_ROWS * PANEL_ROWS;
  const at = <usize> first;
  const panels = deltaPanels + (at * widest << 2);
  const lowest = states > 0 ? 0 : 1;
  for (let layer = layers - 1; layer >= lowest; layer--) {
    const inputs = layerInputs(layer);
    const outputs = layerOutputs(layer);
    const distance = rowDistance(inputs);
    const x = layer > 0 ? outputRows(layer - 1) : inputRows;
    rowPanels(
      deltaRows(layer + 1) + at * rowDistance(outputs),
      rowDistance(outputs),
      rows,
      outputs,
      panels,
    );
    inputGradient(
      panels,
      rows,
      inputs,
      outputs,
      weights + weightAt(layer),
      x + at * distance,
      distance,
      deltaRows(layer) + at * distance,
      distance,
      layer > 0,
    );
  }
}

/** Writes the squared norms of rows of the embedding's gradient. */
export function inputSquares(first: i32, end: i32): void {
  if (states == 0) return;
  for (let row = <usize> first; row < <usize> end; row++) {
    const squares = squaredNorm(deltaRows(0) + row * rowDistance(features), features);
    store<f64>(rowSquares + (row << 3), squares);
  }
}

/** Panels of all layers. */
export function allPanels(): i32 {
  let panels = 0;
  for (let layer = 0; layer < layers; layer++) panels += layerOutputs(layer) / PANEL;
  return panels;
}

/** Gradients of weights and biases of some of all layers' panels, from all rows. */
export function weightGradients(first: i32, end: i32): void {
  let before = 0;
  for (let layer = 0; layer < layers; layer++) {
    const inputs = layerInputs(layer);
    const outputs = layerOutputs(layer);
    const from = max(first - before, 0);
    const to = min(end - before, outputs / PANEL);
    before += outputs / PANEL;
    if (from >= to) continue;
    const at = <usize> from * PANEL << 2;
    const x = layer > 0 ? outputRows(layer - 1) : inputRows;
    const dy = deltaRows(layer + 1) + at;
    const weight = gradient + weightAt(layer) + <usize> from * panelBytes(inputs);
    const bias = gradient + biasAt(layer) + at;
    memory.fill(weight, 0, <usize> (to - from) * panelBytes(inputs));
    memory.fill(bias, 0, <usize> (to - from) * PANEL << 2);
    for (let row = 0; row < ownRows; row += NEAR_ROWS) {
      addWeightGradient(
        x + <usize> row * rowDistance(inputs),
        rowDistance(inputs),
        dy + <usize> row * rowDistance(outputs),
        rowDistance(outputs),
        min(NEAR_ROWS, ownRows - row),
        inputs,
        (to - from) * PANEL,
        weight,
        bias,
      );
    }
  }
}
