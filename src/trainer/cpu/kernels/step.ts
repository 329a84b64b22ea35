// One training step of one model by a team of workers, on a batch from the draw to Polyak or on a whole dataset;
// everything lies in the memory of scratch.ts.
//
// A model is described by MODEL words at `model` (src/trainer/cpu/shared_memory.ts).
//
// Draw; gather and forward by rows; loss and input gradients by rows; weight gradients by panels of outputs; norm
// by blocks; update by stretches. Between them the team waits for all. What lies between two waits may be done by
// anyone in any order: every sum is made by one worker, in its fixed order.
// Float64 twins: src/algorithms/twin_step.ts, src/algorithms/full_batch.ts

import { useDataset } from "./counts";
import {
  draw,
  findAllRows,
  findRows,
  hearRows,
  onlineRows,
  ownRows,
  targetRows,
} from "./draw";
import { addFullLoss, fullLossRows, lookAhead } from "./full_loss";
import { PANEL_ROWS } from "./input_gradient";
import { TILE_ROWS } from "./linear_forward";
import { addLoss, isDouble, isValue, loss, lossRows, prepareLoss } from "./loss";
import { addMetrics } from "./metrics";
import {
  allPanels,
  forward,
  gatherOnline,
  gatherTarget,
  inputGradients,
  inputSquares,
  weightGradients,
} from "./network";
import {
  BLOCK,
  blockSquares,
  DEAD,
  deltaRows,
  features,
  gradient,
  gradientRow,
  inputRows,
  layers,
  linear,
  linearSize,
  lossWord,
  outputRows,
  rowDistance,
  rowSquares,
  rowState,
  states,
  targetInputRows,
  targetQRows,
} from "./scratch";
import { isFiniteFloat } from "./simd";
import { barrier, deal, dealtEnd, size, worker } from "./team";
import { prepareUpdate, squaredNorm, update } from "./update";

/** Floats of the linear layers in a piece of the update. */
const STRETCH: i32 = 1024;

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

/** Waits for the team. */
function meet(): void {
  barrier();
  if (size > 1) after(7);
}

/** Draws the batch, if `dataset` is none, and finds the rows of a step. */
function findStep(settings: usize, taken: u32, dataset: usize): void {
  if (dataset != 0) {
    findAllRows(isValue, isDouble);
  } else {
    draw(load<u32>(settings, 48), taken, load<u32>(settings, 52), load<u32>(settings, 56));
    findRows(isValue, isDouble);
  }
}

/** Runs target and online network. */
function forwardRows(theta: usize, target: usize, isFull: bool): void {
  const tiles = (max(onlineRows, targetRows) + TILE_ROWS - 1) / TILE_ROWS;
  for (let tile = deal(tiles); tile < tiles; tile = deal(tiles)) {
    const first = tile * TILE_ROWS;
    const targetEnd = min(dealtEnd * TILE_ROWS, targetRows);
    const onlineEnd = min(dealtEnd * TILE_ROWS, onlineRows);
    gatherTarget(target, first, targetEnd);
    gatherOnline(theta, first, onlineEnd);
    after(0);
    if (first < targetEnd) forward(target, targetInputRows, targetQRows, first, targetEnd);
    if (first < onlineEnd) forward(theta, inputRows, outputRows(layers - 1), first, onlineEnd);
    after(1);
    if (isFull) lookAhead(first, targetEnd);
    after(2);
  }
}

/** Loss and gradients of rows of s. */
function backwardRows(theta: usize, isFull: bool): void {
  const panels = (ownRows + PANEL_ROWS - 1) / PANEL_ROWS;
  for (let panel = deal(panels); panel < panels; panel = deal(panels)) {
    const first = panel * PANEL_ROWS;
    const end = min(dealtEnd * PANEL_ROWS, ownRows);
    if (isFull) fullLossRows(first, end);
    else lossRows(first, end);
    after(2);
    inputGradients(theta, first, end);
    after(4);
    inputSquares(first, end);
    after(5);
  }
}

/** Writes which embedding rows have a gradient. */
function noteGradientRows(): void {
  for (let s: usize = 0; s < <usize> states; s++) store<u32>(gradientRow + (s << 2), DEAD);
  if (states == 0) return;
  for (let row = 0; row < ownRows; row++) {
    const state = <usize> load<u32>(rowState + (<usize> row << 2));
    store<u32>(gradientRow + (state << 2), row);
  }
}

/** Gradients of weights and biases. */
function backwardPanels(): void {
  const panels = allPanels();
  for (let panel = deal(panels); panel < panels; panel = deal(panels)) {
    weightGradients(panel, dealtEnd);
  }
  after(3);
}

/** Blocks of the linear layers' gradient. */
function allBlocks(): i32 {
  return (linearSize + BLOCK - 1) / BLOCK;
}

/** Squared norms of the blocks. */
function squareBlocks(): void {
  const blocks = allBlocks();
  for (let block = deal(blocks); block < blocks; block = deal(blocks)) {
    for (let b = block; b < dealtEnd; b++) {
      const from = b * BLOCK;
      const squares = squaredNorm(gradient + (<usize> from << 2), min(BLOCK, linearSize - from));
      store<f64>(blockSquares + (<usize> b << 3), squares);
    }
  }
}

/** Squared norm of the whole gradient, from those of blocks and of the embedding's rows. */
function gradientSquares(): f64 {
  const blocks = <usize> allBlocks();
  let squares: f64 = 0;
  for (let b: usize = 0; b < blocks; b++) squares += load<f64>(blockSquares + (b << 3));
  if (states == 0) return squares;
  for (let row: usize = 0; row < <usize> ownRows; row++) {
    squares += load<f64>(rowSquares + (row << 3));
  }
  return squares;
}

/** Updates a model's parameters; returns whether all that this worker updated are finite. */
function updateStretches(model: usize): bool {
  const theta = <usize> load<u32>(model);
  const target = <usize> load<u32>(model, 4);
  const first = <usize> load<u32>(model, 8);
  const second = <usize> load<u32>(model, 12);
  const pieces = states + (linearSize + STRETCH - 1) / STRETCH;
  let isFinite = true;
  for (let from = deal(pieces); from < pieces; from = deal(pieces)) {
    const to = dealtEnd;
    for (let s = from; s < min(to, states); s++) {
      const row = load<u32>(gradientRow + (<usize> s << 2));
      const raw = row == DEAD ? <usize> 0 : deltaRows(0) + <usize> row * rowDistance(features);
      const at = <usize> s * features << 2;
      const good = update(theta + at, target + at, first + at, second + at, raw, features);
      isFinite = isFinite && good;
    }
    const start = max(from - states, 0) * STRETCH;
    const floats = min((to - states) * STRETCH, linearSize) - start;
    if (floats <= 0) continue;
    const at = <usize> (linear + start) << 2;
    const raw = gradient + (<usize> start << 2);
    const good = update(theta + at, target + at, first + at, second + at, raw, floats);
    isFinite = isFinite && good;
  }
  return isFinite;
}

/**
 * Takes this worker's part of a step. `rate` = rate / (1 - beta1^t) and `root` = 1 / sqrt(1 - beta2^t) of it.
 * A model whose numbers stop being finite is frozen: it counts steps and changes no more.
 */
export function step(model: usize, rate: f32, root: f32): void {
  const theta = <usize> load<u32>(model);
  const target = <usize> load<u32>(model, 4);
  const settings = model + 96;
  const dataset = <usize> load<u32>(settings, 60);
  const isFull = dataset != 0;
  prepareLoss(settings);
  if (isFull) useDataset(dataset);
  if (worker == 0) {
    const taken = load<u32>(model, 16);
    store<u32>(model, taken + 1, 16);
    if (load<u32>(model, 20) == 0) findStep(settings, taken, dataset);
    after(0);
  }
  meet();
  if (load<u32>(model, 20) != 0) return;
  const number = load<u32>(model, 16);
  hearRows();
  forwardRows(theta, target, isFull);
  meet();
  backwardRows(theta, isFull);
  meet();
  if (worker == 0) {
    if (isFull) addFullLoss();
    else addLoss();
    store<f64>(lossWord, loss);
    after(2);
    noteGradientRows();
  }
  backwardPanels();
  meet();
  squareBlocks();
  after(5);
  meet();
  const squares = <f32> gradientSquares();
  const norm = sqrt(squares);
  after(5);
  if (!isFiniteFloat(squares) || !isFiniteFloat(<f32> load<f64>(lossWord))) {
    store<u32>(model, number, 20);
    return;
  }
  if (worker == 0) addMetrics(model + 32, norm);
  prepareUpdate(settings, norm, rate, root);
  if (!updateStretches(model)) store<u32>(model, number, 20);
  after(6);
}
