// Draws a batch with replacement and gathers its transitions.
//
// index[m,b] = offset_m + below(pcg4d(seed_m, SAMPLE, step_m, b), count_m), the same u32 arithmetic
// as src/random/pcg4d.ts; rows BATCH to ROWS - 1 (padding) repeat row 0's transition.
//
// settings     (T*M,SETTINGS)  read; SEED, OFFSET and COUNT of a model: seed, slice offset, slice count
// progress     (T*M,4)       read; word 0 of a model: steps taken
// transitions  (N,3)         read; state | next_state << 16, action | terminated << 16, reward bits
// support      (M,STATES)    read; bit a is set where action a may be chosen in a state, all 32 where any may
// next_allowed (N) or (1)    read; the same of a transition's next state where BY_ROW is 1, else one word for all
// row_weight   (W)           read; weights of transitions: WEIGHTS of a model is where its slice's begin, all ones else
// batch        (M,fields)    overwritten: index, state, action, reward, next_state, terminated, ROWS each; then fields 7
//                            and 8: actions that may be chosen in the next state, and the row's weight
//
// Workgroup y is the model; an invocation owns a row.
// Twin: src/network/sample_batch.ts

override BATCH: u32;
override ROWS: u32;
override BATCH_STRIDE: u32;
override SETTINGS: u32;
override SEED: u32;
override OFFSET: u32;
override COUNT: u32;
override STATES: u32;
override WEIGHTS: u32;
override BY_ROW: u32;

@group(0) @binding(0) var<storage, read> settings: array<u32>;
@group(0) @binding(1) var<storage, read> progress: array<u32>;
@group(0) @binding(2) var<storage, read> transitions: array<u32>;
@group(0) @binding(3) var<storage, read_write> batch: array<u32>;
@group(0) @binding(4) var<storage, read> support: array<u32>;
@group(0) @binding(5) var<storage, read> next_allowed: array<u32>;
@group(0) @binding(6) var<storage, read> row_weight: array<f32>;

const SAMPLE = 0u;

fn pcg4d(key: vec4u) -> vec4u {
  var v = key * 1664525u + 1013904223u;
  v.x += v.y * v.w;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  v.w += v.y * v.z;
  v ^= v >> vec4u(16u);
  v.x += v.y * v.w;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  v.w += v.y * v.z;
  return v;
}

fn multiply_high(a: u32, b: u32) -> u32 {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let middle = (a >> 16u) * (b & 0xffffu) + (low >> 16u);
  let other = (a & 0xffffu) * (b >> 16u) + (middle & 0xffffu);
  return (a >> 16u) * (b >> 16u) + (middle >> 16u) + (other >> 16u);
}

// floor(u * n / 2^64) with u = draw.x:draw.y.
fn below(draw: vec4u, n: u32) -> u32 {
  let middle = draw.x * n;
  let sum = middle + multiply_high(draw.y, n);
  return multiply_high(draw.x, n) + select(0u, 1u, sum < middle);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.x;
  let model = id.y;
  if (row >= ROWS) {
    return;
  }
  let own = SETTINGS * model;
  let drawn = select(0u, row, row < BATCH);
  let draw = pcg4d(vec4u(settings[own + SEED], SAMPLE, progress[4u * model], drawn));
  let place = below(draw, settings[own + COUNT]);
  let index = settings[own + OFFSET] + place;
  let states = transitions[3u * index];
  let outcome = transitions[3u * index + 1u];
  let out = model * BATCH_STRIDE + row;
  batch[out] = index;
  batch[out + ROWS] = states & 0xffffu;
  batch[out + 2u * ROWS] = outcome & 0xffffu;
  batch[out + 3u * ROWS] = transitions[3u * index + 2u];
  batch[out + 4u * ROWS] = states >> 16u;
  batch[out + 5u * ROWS] = outcome >> 16u;
  let by_row = next_allowed[select(0u, index, BY_ROW == 1u)];
  let both = by_row & support[model * STATES + (states >> 16u)];
  batch[out + 7u * ROWS] = select(both, by_row, both == 0u);
  let weights = settings[own + WEIGHTS];
  let weighted = row_weight[select(weights + place, 0u, weights == 0u)];
  batch[out + 8u * ROWS] = bitcast<u32>(select(weighted, 0.0, row >= BATCH));
}
