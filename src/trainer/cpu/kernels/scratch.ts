// The network, the data and a worker's own memory, as addresses. Nothing here is allocated in a step.
//
// Shapes: B batch rows, S states, A actions, L layers; K and N a layer's inputs and outputs, padded to 8.
// `description` is written by src/trainer/cpu/shared_memory.ts; addresses are in bytes.

/** Words of the description before its layers, and words a layer. */
const HEAD: usize = 16;
const LAYER: usize = 4;

/** Rows behind those of a batch, for tiles that are not full. */
const SPARE: i32 = 8;

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

/** (N) u16 states, or (N,features) observations. */
export let dataState: usize = 0;
/** (N) u16 next states, or (N,features) next observations. */
export let dataNext: usize = 0;
/** (N) u8 actions. */
export let dataAction: usize = 0;
/** (N) u8 ending bits. */
export let dataEnding: usize = 0;
/** (N) f32 rewards. */
export let dataReward: usize = 0;

/** (B) u32 transitions drawn. */
export let drawn: usize = 0;
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
/** (2B + 8) u32 state of each online row. */
export let rowState: usize = 0;
/** (B + 8) u32 state of each target row. */
export let targetRowState: usize = 0;
/** (2B + 8,features) the online network's inputs. */
export let inputRows: usize = 0;
/** (B + 8,features) the target network's inputs. */
export let targetInputRows: usize = 0;
/** (B + 8,A) the target network's Q(s',.). */
export let targetQRows: usize = 0;
/** (B) f32 V of each row, with whole datasets. */
export let aheadValue: usize = 0;
/** (linearSize) gradient of the linear layers. */
export let gradient: usize = 0;
/** (L) addresses of each layer's (2B + 8,N) output rows, Q last. */
let outputs: usize = 0;
/** (2) addresses of (B + 8,widest) gradient rows, taking turns. */
let deltas: usize = 0;
/** (B + 8,widest) gradient rows of a layer in panels of 8 rows. */
export let deltaPanels: usize = 0;
/** (6,8) sums of a tile on their way to gradient rows. */
export let tileSums: usize = 0;
/** Bytes between gradient rows. */
export let deltaDistance: usize = 0;

/** Marks rows without a next state. */
export const DEAD: u32 = 0xffffffff;

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

/** Gradient rows: of the outputs of layers of one parity. */
export function deltaRows(layer: i32): usize {
  return load<u32>(deltas + (<usize> (layer & 1) << 2));
}

/** Lays out a worker's memory from `start`; returns its end. Writes addresses only if asked. */
function layOut(start: usize, write: bool): usize {
  end = start;
  const once = batch + SPARE;
  const twice = 2 * batch + SPARE;
  drawn = take(<usize> once << 2);
  rowOf = take(<usize> once << 2);
  nextRowOf = take(<usize> once << 2);
  targetRowOf = take(<usize> once << 2);
  copies = take(<usize> twice << 2);
  slot = take(<usize> states << 2);
  targetSlot = take(<usize> states << 2);
  rowState = take(<usize> twice << 2);
  targetRowState = take(<usize> once << 2);
  aheadValue = take(<usize> once << 2);
  gradient = take(<usize> linearSize << 2);
  inputRows = takeRows(twice, features);
  targetInputRows = takeRows(once, features);
  targetQRows = takeRows(once, layerOutputs(layers - 1));
  outputs = take(<usize> layers << 2);
  deltas = take(8);
  let widest = features;
  for (let layer = 0; layer < layers; layer++) {
    const width = layerOutputs(layer);
    if (width > widest) widest = width;
    const rows = takeRows(twice, width);
    if (write) store<u32>(outputs + (<usize> layer << 2), <u32> rows);
  }
  deltaPanels = take(<usize> once * widest << 2);
  tileSums = take(6 * 8 << 2);
  deltaDistance = rowDistance(widest);
  for (let parity: usize = 0; parity < 2; parity++) {
    const rows = takeRows(once, widest);
    if (write) store<u32>(deltas + (parity << 2), <u32> rows);
  }
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
}

/** Rows of the dataset in use: all, and those of s, which come first. */
export let fullRows: i32 = 0;
export let fullOwnRows: i32 = 0;
/** (rows) u16 state of each row. */
export let fullState: usize = 0;
/** (own) f32 n(s)/N. */
export let rowShare: usize = 0;
/** (own + 1) u32 first pair of each row. */
export let pairStart: usize = 0;
/** (pairs) u8 action. */
export let pairAction: usize = 0;
/** (pairs) f32 n(s,a)/N. */
export let pairShare: usize = 0;
/** (pairs) f32 mean reward. */
export let pairReward: usize = 0;
/** (pairs) f32 mean squared reward. */
export let pairSquare: usize = 0;
/** (pairs + 1) u32 first entry of each pair. */
export let entryStart: usize = 0;
/** (entries) u16 row of s'. */
export let entryRow: usize = 0;
/** (entries) f32 P(s'|s,a). */
export let entryProbability: usize = 0;
/** (entries) f32 reward on the way to s' by n(s,a); 0 if there is none. */
export let entryReward: usize = 0;

/** Takes up a whole dataset, as src/trainer/cpu/place_counts.ts lays it out. */
export function useDataset(from: usize): void {
  fullRows = load<u32>(from);
  fullOwnRows = load<u32>(from, 4);
  fullState = load<u32>(from, 8);
  rowShare = load<u32>(from, 12);
  pairStart = load<u32>(from, 16);
  pairAction = load<u32>(from, 20);
  pairShare = load<u32>(from, 24);
  pairReward = load<u32>(from, 28);
  pairSquare = load<u32>(from, 32);
  entryStart = load<u32>(from, 36);
  entryRow = load<u32>(from, 40);
  entryProbability = load<u32>(from, 44);
  entryReward = load<u32>(from, 48);
}

/** Bytes of a worker's memory. */
export function scratchBytes(from: usize): usize {
  read(from);
  return layOut(0, false);
}

/** Makes the memory at `scratch`, all zero, this worker's own. */
export function configure(from: usize, scratch: usize): void {
  read(from);
  layOut(scratch, true);
}
