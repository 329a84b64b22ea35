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
import { draw, findAllRows, findRows, hearRows, onlineRows, ownRows, targetRows } from "./draw";
import { PANEL_ROWS } from "./input_gradient";
import { TILE_ROWS } from "./linear_forward";
import { addLoss, lossRows } from "./losses";
import { addMetrics, lossOfStep } from "./metrics";
import {
  counts,
  nets,
  nextFirst,
  nextNets,
  targetFirst,
  targetNets,
  useModel,
} from "./model";
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
  netBytes,
  outputRows,
  rowDistance,
  rowSquares,
  rowState,
  states,
  targetInputRows,
  targetQRows,
  useNet,
} from "./scratch";
import { isFiniteFloat } from "./simd";
import { lookAhead } from "./targets";
import { barrier, deal, dealtEnd, size, worker } from "./team";
import { prepareUpdate, squaredNorm, update } from "./update";
import {
  DIVERGED,
  FIRST_MOMENT,
  PARAMETERS,
  SECOND_MOMENT,
  SETTING_COUNT,
  SETTING_OFFSET,
  SETTING_SEED,
  STEP,
  TARGET,
} from "./words";

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

/** Draws the batch, unless the step is on a whole dataset, and finds its rows. */
function findStep(model: usize, taken: u32): void {
  if (counts != 0) return findAllRows();
  const seed = load<u32>(model, SETTING_SEED);
  draw(seed, taken, load<u32>(model, SETTING_OFFSET), load<u32>(model, SETTING_COUNT));
  findRows();
}

/** Whether a network is among some neighbours. */
// @ts-ignore: decorator
@inline
function isAmong(net: i32, first: i32, count: i32): bool {
  return net >= first && net < first + count;
}

/** Runs target and online networks. A network alone looks ahead in the rows it has just been run on. */
function forwardRows(theta: usize, target: usize, isAhead: bool): void {
  const tiles = (max(onlineRows, targetRows) + TILE_ROWS - 1) / TILE_ROWS;
  const pieces = nets * tiles;
  for (let piece = deal(pieces); piece < pieces; piece = deal(pieces)) {
    const last = dealtEnd;
    for (let at = piece; at < last;) {
      const net = at / tiles;
      const from = at - net * tiles;
      const to = min(last - net * tiles, tiles);
      at = net * tiles + to;
      const online = isAmong(net, nextFirst, nextNets) ? onlineRows : ownRows;
      const followers = isAmong(net, targetFirst, targetNets) ? targetRows : 0;
      const first = from * TILE_ROWS;
      const targetEnd = min(to * TILE_ROWS, followers);
      const onlineEnd = min(to * TILE_ROWS, online);
      const own = <usize> net * netBytes;
      useNet(net);
      gatherTarget(target + own, first, targetEnd);
      gatherOnline(theta + own, first, onlineEnd);
      after(0);
      if (first < targetEnd) forward(target + own, targetInputRows, targetQRows, first, targetEnd);
      if (first < onlineEnd) {
        forward(theta + own, inputRows, outputRows(layers - 1), first, onlineEnd);
      }
      after(1);
      if (isAhead && nets == 1) lookAhead(first, targetEnd);
      after(2);
    }
  }
}

/** Looks ahead in all rows of a whole dataset, behind all networks. */
function aheadRows(): void {
  const rows = max(onlineRows, targetRows);
  const tiles = (rows + TILE_ROWS - 1) / TILE_ROWS;
  for (let tile = deal(tiles); tile < tiles; tile = deal(tiles)) {
    lookAhead(tile * TILE_ROWS, min(dealtEnd * TILE_ROWS, rows));
  }
  after(2);
}

/** Loss and gradients of rows of s. */
function backwardRows(theta: usize, isFull: bool): void {
  const panels = (ownRows + PANEL_ROWS - 1) / PANEL_ROWS;
  for (let panel = deal(panels); panel < panels; panel = deal(panels)) {
    const first = panel * PANEL_ROWS;
    const end = min(dealtEnd * PANEL_ROWS, ownRows);
    lossRows(first, end, isFull);
    after(2);
    for (let net = 0; net < nets; net++) {
      useNet(net);
      inputGradients(theta + <usize> net * netBytes, first, end);
      after(4);
      inputSquares(first, end);
      after(5);
    }
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
  const pieces = nets * panels;
  for (let piece = deal(pieces); piece < pieces; piece = deal(pieces)) {
    const last = dealtEnd;
    for (let at = piece; at < last;) {
      const net = at / panels;
      const to = min(last - net * panels, panels);
      useNet(net);
      weightGradients(at - net * panels, to);
      at = net * panels + to;
    }
  }
  after(3);
}

/** Blocks of a network's linear layers' gradient. */
function allBlocks(): i32 {
  return (linearSize + BLOCK - 1) / BLOCK;
}

/** Squared norms of the blocks. */
function squareBlocks(): void {
  const blocks = allBlocks();
  const pieces = nets * blocks;
  for (let piece = deal(pieces); piece < pieces; piece = deal(pieces)) {
    for (let at = piece; at < dealtEnd; at++) {
      useNet(at / blocks);
      const b = at % blocks;
      const from = b * BLOCK;
      const squares = squaredNorm(gradient + (<usize> from << 2), min(BLOCK, linearSize - from));
      store<f64>(blockSquares + (<usize> b << 3), squares);
    }
  }
}

/** Squared norm of the whole gradient of the network in use, from those of blocks and of the embedding's rows. */
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

/** Updates some pieces of the network in use, whose vectors begin at these addresses; returns whether all is finite. */
function updatePieces(
  theta: usize,
  target: usize,
  first: usize,
  second: usize,
  from: i32,
  to: i32,
): bool {
  let isFinite = true;
  for (let s = from; s < min(to, states); s++) {
    const row = load<u32>(gradientRow + (<usize> s << 2));
    const raw = row == DEAD ? <usize> 0 : deltaRows(0) + <usize> row * rowDistance(features);
    const at = <usize> s * features << 2;
    const good = update(theta + at, target + at, first + at, second + at, raw, features);
    isFinite = isFinite && good;
  }
  const start = max(from - states, 0) * STRETCH;
  const floats = min((to - states) * STRETCH, linearSize) - start;
  if (floats <= 0) return isFinite;
  const at = <usize> (linear + start) << 2;
  const raw = gradient + (<usize> start << 2);
  const good = update(theta + at, target + at, first + at, second + at, raw, floats);
  return isFinite && good;
}

/** Updates a model's parameters at step `number`; returns whether all that this worker updated are finite. */
function updateStretches(model: usize, number: u32): bool {
  const theta = <usize> load<u32>(model, PARAMETERS);
  const target = <usize> load<u32>(model, TARGET);
  const first = <usize> load<u32>(model, FIRST_MOMENT);
  const second = <usize> load<u32>(model, SECOND_MOMENT);
  const own = states + (linearSize + STRETCH - 1) / STRETCH;
  const pieces = nets * own;
  let isFinite = true;
  let prepared = -1;
  for (let piece = deal(pieces); piece < pieces; piece = deal(pieces)) {
    const last = dealtEnd;
    for (let at = piece; at < last;) {
      const net = at / own;
      const to = min(last - net * own, own);
      useNet(net);
      if (net != prepared) {
        const norm = sqrt(<f32> gradientSquares());
        prepareUpdate(model, net, number, norm, rateOf(net), root);
        prepared = net;
      }
      const bytes = <usize> net * netBytes;
      const good = updatePieces(
        theta + bytes,
        target + bytes,
        first + bytes,
        second + bytes,
        at - net * own,
        to,
      );
      isFinite = isFinite && good;
      at = net * own + to;
    }
  }
  return isFinite;
}

let rate0: f32 = 0;
let rate1: f32 = 0;
let rate2: f32 = 0;
let rate3: f32 = 0;
let root: f32 = 0;

/** Sets Adam's correction of the learning rate of a network in the steps to come, rate / (1 - beta1^t). */
export function setRate(net: i32, rate: f32): void {
  if (net == 0) rate0 = rate;
  else if (net == 1) rate1 = rate;
  else if (net == 2) rate2 = rate;
  else rate3 = rate;
}

function rateOf(net: i32): f32 {
  return net == 0 ? rate0 : net == 1 ? rate1 : net == 2 ? rate2 : rate3;
}

/**
 * Takes this worker's part of a step, with the rates that were set and 1 / sqrt(1 - beta2^t). A model whose numbers
 * stop being finite is frozen: it counts steps and changes no more.
 */
export function step(model: usize, rootOfStep: f32): void {
  root = rootOfStep;
  const theta = <usize> load<u32>(model, PARAMETERS);
  const target = <usize> load<u32>(model, TARGET);
  useModel(model);
  const isFull = counts != 0;
  if (isFull) useDataset(counts);
  if (worker == 0) {
    const taken = load<u32>(model, STEP);
    store<u32>(model, taken + 1, STEP);
    if (load<u32>(model, DIVERGED) == 0) findStep(model, taken);
    after(0);
  }
  meet();
  if (load<u32>(model, DIVERGED) != 0) return;
  const number = load<u32>(model, STEP);
  hearRows();
  const isAhead = isFull && (nextNets > 0 || targetNets > 0);
  forwardRows(theta, target, isAhead);
  meet();
  if (isAhead && nets > 1) {
    aheadRows();
    meet();
  }
  backwardRows(theta, isFull);
  meet();
  if (worker == 0) {
    useNet(0);
    addLoss(isFull);
    after(2);
    noteGradientRows();
  }
  backwardPanels();
  meet();
  squareBlocks();
  after(5);
  meet();
  let all: f64 = 0;
  for (let net = 0; net < nets; net++) {
    useNet(net);
    all += gradientSquares();
  }
  const squares = <f32> all;
  after(5);
  if (!isFiniteFloat(squares) || !isFiniteFloat(<f32> lossOfStep())) {
    store<u32>(model, number, DIVERGED);
    return;
  }
  if (worker == 0) addMetrics(model, sqrt(squares));
  if (!updateStretches(model, number)) store<u32>(model, number, DIVERGED);
  after(6);
}
