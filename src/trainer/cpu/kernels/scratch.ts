// The network, the data and a team's own memory, as addresses. Nothing here is allocated in a step.
//
// Shapes: B batch rows, S states, A actions, L layers; K and N a layer's inputs and outputs, padded to 8.
// `description` is written by src/trainer/cpu/shared_memory.ts; addresses are in bytes.

import { joinTeam, teamBytes } from "./team";

/** Words of the description before its layers, and words a layer. */
const HEAD: usize = 16;
const LAYER: usize = 4;

/** Rows behind those of a batch, for tiles that are not full. */
const SPARE: i32 = 8;

/** Bytes of the sums of a tile, as far apart as lines that workers write should be. */
const TILE_SUMS: usize = 256;

let description: usize = 0;

/** Batch rows; with whole datasets the most rows there may be, S. */
export let batch: i32 = 0;
/** Number of states; 0 for observations. */
export let states: i32 = 0;
/** Padded width of the first layer's input. */
export let features: i32 = 0;
/** Number of actions. */
export let actions: i32 = 0;
/** Number of linear layers. */
export let layers: i32 = 0;
/** Floats of the embedding: where the linear layers begin in a model's parameters. */
export let linear: i32 = 0;
/** Floats of the linear layers. */
export let linearSize: i32 = 0;

/** Most pairs of state and action in a whole dataset; 0 with batches. */
let pairs: i32 = 0;
/** Most networks of a model. */
let mostNets: i32 = 1;
/** Bytes of a network's parameters, its embedding with them. */
export let netBytes: usize = 0;

/** (N) u16 states, or (R,features) observations, each once. */
export let dataState: usize = 0;
/** (N) u16 next states, or u32 rows of the next observations. */
export let dataNext: usize = 0;
/** (N) u8 actions. */
export let dataAction: usize = 0;
/** (N) u8 ending bits. */
export let dataEnding: usize = 0;
/** (N) f32 rewards. */
export let dataReward: usize = 0;
/** (N) u32 bits of the actions that may be chosen in the next state; 0 if all may. */
export let nextAllowed: usize = 0;

/** (B) u32 transitions drawn that have weight. */
export let drawn: usize = 0;
/** (3) u32 rows of the step: of s, of the online network, of the target network. */
export let rowCounts: usize = 0;
/** (16) f64 metrics of the step, in the order of the algorithm's. */
export let means: usize = 0;
/** (1) f64 weight of the rows that metrics are means of. */
export let metricWeight: usize = 0;
/** (B) u32 row of s among the online network's rows. */
export let rowOf: usize = 0;
/** (B) u32 row of s' among the online network's rows. */
export let nextRowOf: usize = 0;
/** (B) u32 row of s' among the target network's rows; DEAD where the MDP ended. */
export let targetRowOf: usize = 0;
/** (2B + 8) u32 batch rows that share an online row. */
export let copies: usize = 0;
/** (S) u32 row of a state among the online network's; stale unless that row is of the state. */
export let slot: usize = 0;
/** (S) u32 the same for the target network. */
export let targetSlot: usize = 0;
/** (2B + 8) u32 state of each online row, or the row of its observation. */
export let rowState: usize = 0;
/** (B + 8) u32 state of each target row, or the row of its observation. */
export let targetRowState: usize = 0;
/** (B + 8) u32 first batch row of each row of s. */
export let firstCopy: usize = 0;
/** (B) u32 next batch row of the same row of s; DEAD behind the last. */
export let nextCopy: usize = 0;
/** (2B + 8,features) the online network's inputs. Of the network in use, as those named so below. */
export let inputRows: usize = 0;
/** (B + 8,features) the target network's inputs. */
export let targetInputRows: usize = 0;
/** (B + 8,A) the target network's outputs. */
export let targetQRows: usize = 0;
/** (B + 8) f64 logsumexp of each row of s. */
export let rowLog: usize = 0;
/** (B + 8) f64 entropy of each row of s by its share. */
export let rowEntropy: usize = 0;
/** (B + 8) u32 greedy action of each row of s. */
export let rowBest: usize = 0;
/** (B) f32 Q - y of each batch row, or (pairs) of each pair; then what else a loss keeps of them. */
export let errors: usize = 0;
export let otherErrors: usize = 0;
export let advantages: usize = 0;
/** (pairs) f64 variance around y of each pair. */
export let variances: usize = 0;
/** (B) f32 V of each row, with whole datasets. */
export let aheadValue: usize = 0;
/** (linearSize) gradient of the linear layers, of the network in use. */
export let gradient: usize = 0;
/** (blocks) f64 squared norm of each block of it. */
export let blockSquares: usize = 0;
/** (B + 8) f64 squared norm of each row of the embedding's gradient. */
export let rowSquares: usize = 0;
/** (S) u32 row of the gradient of each embedding row; DEAD if the batch did not touch it. */
export let gradientRow: usize = 0;
/** (L) addresses of each layer's (2B + 8,N) output rows, Q last, of the network in use. */
let outputs: usize = 0;
/** (L + 1) addresses of the (B + 8,K) gradient rows of each layer's inputs, those of Q last. */
let deltas: usize = 0;
/** (nets,8) words: where each network's begin. */
let netTable: usize = 0;
/** (B + 8,widest) gradient rows of a layer in panels of 8 rows. */
export let deltaPanels: usize = 0;
/** Widest layer of rows. */
export let widest: i32 = 0;
/** (6,8) sums of a tile of this worker on their way to gradient rows. */
export let tileSums: usize = 0;

/** Marks rows without a next state, and what has no row. */
export const DEAD: u32 = 0xffffffff;

/** Floats of the gradient whose squares are added up in float32 before the sum goes on in float64. */
export const BLOCK: i32 = 4096;

/** Bytes between rows of `width` floats: an odd number of cache lines, so that columns spread over the cache. */
export function rowDistance(width: i32): usize {
  return <usize> (((width + 15) & ~15) | 16) << 2;
}

let end: usize = 0;

function take(bytes: usize): usize {
  const start = end;
  end = (start + bytes + 63) & ~63;
  return start;
}

function takeRows(rows: i32, width: i32): usize {
  return take(<usize> rows * rowDistance(width));
}

/** A word of the description. */
function word(index: usize): u32 {
  return load<u32>(description + (index << 2));
}

/** Padded inputs of a layer. */
export function layerInputs(layer: i32): i32 {
  return word(HEAD + LAYER * layer);
}

/** Padded outputs of a layer. */
export function layerOutputs(layer: i32): i32 {
  return word(HEAD + LAYER * layer + 1);
}

/** Offset of a layer's weight in bytes, behind the embedding. */
export function weightAt(layer: i32): usize {
  return <usize> word(HEAD + LAYER * layer + 2) << 2;
}

/** Offset of a layer's bias in bytes, behind the embedding. */
export function biasAt(layer: i32): usize {
  return <usize> word(HEAD + LAYER * layer + 3) << 2;
}

/** A layer's output rows. */
export function outputRows(layer: i32): usize {
  return load<u32>(outputs + (<usize> layer << 2));
}

/** Gradient rows of a layer's inputs; of the network's outputs for the number of layers. */
export function deltaRows(layer: i32): usize {
  return load<u32>(deltas + (<usize> layer << 2));
}

/** A word of a network's line in the table. */
// @ts-ignore: decorator
@inline
function netWord(net: i32, at: usize): usize {
  return load<u32>(netTable + (<usize> net << 5) + at);
}

/** Takes up a network. */
export function useNet(net: i32): void {
  gradient = netWord(net, 0);
  blockSquares = netWord(net, 4);
  rowSquares = netWord(net, 8);
  inputRows = netWord(net, 12);
  targetInputRows = netWord(net, 16);
  targetQRows = netWord(net, 20);
  outputs = netWord(net, 24);
  deltas = netWord(net, 28);
}

/** A network's output rows. */
// @ts-ignore: decorator
@inline
export function outputsOf(net: i32): usize {
  return load<u32>(netWord(net, 24) + (<usize> (layers - 1) << 2));
}

/** A target network's output rows. */
// @ts-ignore: decorator
@inline
export function targetsOf(net: i32): usize {
  return netWord(net, 20);
}

/** Gradient rows of a network's outputs. */
// @ts-ignore: decorator
@inline
export function deltasOf(net: i32): usize {
  return load<u32>(netWord(net, 28) + (<usize> layers << 2));
}

/** Lays out a network's own memory; writes addresses only if asked. */
function layOutNet(net: i32, write: bool): void {
  const once = batch + SPARE;
  const twice = 2 * batch + SPARE;
  gradient = take(<usize> linearSize << 2);
  blockSquares = take(<usize> ((linearSize + BLOCK - 1) / BLOCK) << 3);
  rowSquares = take(<usize> once << 3);
  inputRows = takeRows(twice, features);
  targetInputRows = takeRows(once, features);
  targetQRows = takeRows(once, layerOutputs(layers - 1));
  outputs = take(<usize> layers << 2);
  deltas = take(<usize> (layers + 1) << 2);
  widest = features;
  const inputDeltas = states > 0 ? takeRows(once, features) : 0;
  if (write) store<u32>(deltas, <u32> inputDeltas);
  for (let layer = 0; layer < layers; layer++) {
    const width = layerOutputs(layer);
    widest = max(widest, width);
    const rows = takeRows(twice, width);
    const deltaRows = takeRows(once, width);
    if (!write) continue;
    store<u32>(outputs + (<usize> layer << 2), <u32> rows);
    store<u32>(deltas + (<usize> layer << 2), <u32> deltaRows, 4);
  }
  if (!write) return;
  const line = netTable + (<usize> net << 5);
  store<u32>(line, <u32> gradient);
  store<u32>(line, <u32> blockSquares, 4);
  store<u32>(line, <u32> rowSquares, 8);
  store<u32>(line, <u32> inputRows, 12);
  store<u32>(line, <u32> targetInputRows, 16);
  store<u32>(line, <u32> targetQRows, 20);
  store<u32>(line, <u32> outputs, 24);
  store<u32>(line, <u32> deltas, 28);
}

/** Lays out the memory of a team of workers from `start`; returns its end. Writes addresses only if asked. */
function layOut(start: usize, workers: i32, write: bool): usize {
  end = start;
  take(teamBytes(workers));
  const once = batch + SPARE;
  const twice = 2 * batch + SPARE;
  rowCounts = take(12);
  means = take(16 << 3);
  metricWeight = take(8);
  drawn = take(<usize> once << 2);
  rowOf = take(<usize> once << 2);
  nextRowOf = take(<usize> once << 2);
  targetRowOf = take(<usize> once << 2);
  copies = take(<usize> twice << 2);
  firstCopy = take(<usize> once << 2);
  nextCopy = take(<usize> once << 2);
  slot = take(<usize> states << 2);
  targetSlot = take(<usize> states << 2);
  rowState = take(<usize> twice << 2);
  targetRowState = take(<usize> once << 2);
  rowLog = take(<usize> once << 3);
  rowEntropy = take(<usize> once << 3);
  rowBest = take(<usize> once << 2);
  errors = take(<usize> max(once, pairs) << 2);
  otherErrors = take(<usize> max(once, pairs) << 2);
  advantages = take(<usize> max(once, pairs) << 2);
  variances = take(<usize> pairs << 3);
  aheadValue = take(<usize> once << 2);
  gradientRow = take(<usize> states << 2);
  netTable = take(<usize> mostNets << 5);
  for (let net = 0; net < mostNets; net++) layOutNet(net, write);
  deltaPanels = take(<usize> once * widest << 2);
  tileSums = take(TILE_SUMS * <usize> workers);
  return end;
}

function read(from: usize): void {
  description = from;
  batch = word(0);
  states = word(1);
  features = word(2);
  actions = word(3);
  layers = word(4);
  linear = word(5);
  linearSize = word(6);
  dataState = word(7);
  dataNext = word(8);
  dataAction = word(9);
  dataEnding = word(10);
  dataReward = word(11);
  pairs = word(12);
  mostNets = word(13);
  netBytes = <usize> word(14) << 2;
  nextAllowed = word(15);
}

/** Bytes of the memory of a team of workers. */
export function scratchBytes(from: usize, workers: i32): usize {
  read(from);
  return layOut(0, workers, false);
}

/** Makes this a worker of a team, whose memory, all zero at first, lies at `scratch`. */
export function configure(from: usize, scratch: usize, own: i32, workers: i32): void {
  read(from);
  layOut(scratch, workers, true);
  tileSums += TILE_SUMS * <usize> own;
  joinTeam(scratch, own, workers);
}
