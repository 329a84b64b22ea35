// Clip, coupled weight decay, Adam and Polyak in one pass over the parameters (texture variant).
//
// g = clip * gradient + decay * theta;  m = b1 m + (1 - b1) g;  v = b2 v + (1 - b2) g g;
// theta -= rate / (1 - b1^t) * m / (sqrt(v) / sqrt(1 - b2^t) + epsilon);
// target += tau * (theta - target)  with the new theta; tau 0 leaves the target alone.
// Every embedding row moves, touched or not (dense Adam). 1 - b1, 1 - b2 and the bias corrections come
// from the host in float64, rounded once.
//
// settings   (M,16) then (SCHEDULE,M,2)  read; words 3 to 10 of a model: tau, b1, 1 - b1, b2, 1 - b2, max norm, epsilon,
//            decay; the schedule holds rate / (1 - b1^t) and 1 / sqrt(1 - b2^t) at ((t - 1) % SCHEDULE, m)
// batch      (M,fields)  read: state and slot tell which embedding rows have a gradient
// gradient   (M,G)       read: ROWS * E values of touched embedding rows, then the linear layers
// progress   (M,4)       step, divergence and clip read; word 3 set to the step if a number is not finite
// old_*  (M,COUNT4)  read, mirrors of theta, target, first and second, one layer a model
// theta, target, first, second  (M,P)  overwritten
//
// The old values are read from mirrors of parameters FIRST4 to FIRST4 + COUNT4 - 1, the new ones written to
// the buffers: what shaders/adam_buffer.wgsl computes, to the bit.
//
// Workgroup y is the model; an invocation owns four parameters.
// Float64 twin: src/network/twin/adam.ts, src/network/twin/polyak.ts

override MODELS: u32;
override SCHEDULE: u32;
override ROWS: u32;
override BATCH: u32;
override E4: u32;
override EMBEDDING4: u32;
override FIRST4: u32;
override COUNT4: u32;
override BATCH_STRIDE: u32;
override GRADIENT_STRIDE4: u32;
override PARAMETER_STRIDE4: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> batch: array<u32>;
@group(0) @binding(2) var<storage, read> gradient: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> progress: array<atomic<u32>>;
@group(0) @binding(4) var<storage, read_write> theta: array<vec4f>;
@group(0) @binding(5) var<storage, read_write> target_theta: array<vec4f>;
@group(0) @binding(6) var<storage, read_write> first: array<vec4f>;
@group(0) @binding(7) var<storage, read_write> second: array<vec4f>;
@group(0) @binding(8) var old_theta: texture_2d_array<f32>;
@group(0) @binding(9) var old_target: texture_2d_array<f32>;
@group(0) @binding(10) var old_first: texture_2d_array<f32>;
@group(0) @binding(11) var old_second: texture_2d_array<f32>;

fn all_finite(value: vec4f) -> bool {
  return all((bitcast<vec4u>(value) & vec4u(0x7f800000u)) != vec4u(0x7f800000u));
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let model = id.y;
  if (id.x >= COUNT4) {
    return;
  }
  let i = FIRST4 + id.x;
  let texel = vec2u(id.x & 255u, id.x >> 8u);
  let step = atomicLoad(&progress[4u * model]);
  if (atomicLoad(&progress[4u * model + 1u]) != 0u) {
    return;
  }
  let clip = bitcast<f32>(atomicLoad(&progress[4u * model + 2u]));
  let own = 16u * model;
  let corrections = 16u * MODELS + 2u * (((step - 1u) % SCHEDULE) * MODELS + model);

  var raw = vec4f(0.0);
  if (i < EMBEDDING4) {
    let state = i / E4;
    let fields = model * BATCH_STRIDE;
    let slot = batch[fields + 7u * ROWS + state];
    if (slot < BATCH && batch[fields + ROWS + slot] == state) {
      raw = gradient[model * GRADIENT_STRIDE4 + slot * E4 + i % E4];
    }
  } else {
    raw = gradient[model * GRADIENT_STRIDE4 + select(0u, ROWS * E4, EMBEDDING4 > 0u) + i - EMBEDDING4];
  }
  let at = model * PARAMETER_STRIDE4 + i;
  let before = textureLoad(old_theta, texel, model, 0);
  let g = clip * raw + settings[own + 10u] * before;
  let m = settings[own + 4u] * textureLoad(old_first, texel, model, 0) + settings[own + 5u] * g;
  let v = settings[own + 6u] * textureLoad(old_second, texel, model, 0) + settings[own + 7u] * g * g;
  let scale = settings[corrections];
  let root = settings[corrections + 1u];
  let after = before - scale * m / (sqrt(v) * root + settings[own + 9u]);
  first[at] = m;
  second[at] = v;
  theta[at] = after;
  let target_before = textureLoad(old_target, texel, model, 0);
  let tau = settings[own + 3u];
  var new_target = target_before;
  if (tau > 0.0) {
    new_target = target_before + tau * (after - target_before);
    target_theta[at] = new_target;
  }
  if (!(all_finite(after) && all_finite(m) && all_finite(v) && all_finite(new_target))) {
    atomicMax(&progress[4u * model + 3u], step);
  }
}
