// Clip, coupled weight decay, Adam and Polyak in one pass over the parameters (buffer variant).
//
// g = clip * gradient + decay * theta;  m = b1 m + (1 - b1) g;  v = b2 v + (1 - b2) g g;
// theta -= rate / (1 - b1^t) * m / (sqrt(v) / sqrt(1 - b2^t) + epsilon);
// target += tau * (theta - target)  with the new theta, every TARGET_EVERY steps; tau 0 leaves the target alone, tau 1
// copies.
// Every embedding row moves, touched or not (dense Adam). 1 - b1, 1 - b2 and the bias corrections come
// from the host in float64, rounded once.
//
// A slice is one network of one model: network k of model m is slice k * MODELS + m.
//
// settings   (SLICES,SETTINGS) then (SCHEDULE,SLICES,2)  read; TARGET_RATE tau, BETA1, ... of a slice; the schedule
//            holds rate / (1 - b1^t) and 1 / sqrt(1 - b2^t) at ((t - 1) % SCHEDULE, slice)
// batch      (M,fields)  read: state and slot tell which embedding rows have a gradient
// gradient   (SLICES,G)  read: ROWS * E values of touched embedding rows, then the linear layers
// progress   (SLICES,4)  step, divergence and clip read; word 3 set to the step if a number is not finite
// theta, target, first, second  (SLICES,P)  updated from FIRST4 to FIRST4 + COUNT4 - 1
//
// Workgroup y is the slice; an invocation owns eight times four parameters,
// lanes side by side.
// Float64 twin: src/network/twin/adam.ts, src/network/twin/polyak.ts

override MODELS: u32;
override SLICES: u32;
override SETTINGS: u32;
override TARGET_RATE: u32;
override BETA1: u32;
override REST_OF_BETA1: u32;
override BETA2: u32;
override REST_OF_BETA2: u32;
override EPSILON: u32;
override DECAY: u32;
override TARGET_EVERY: u32;
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

fn all_finite(value: vec4f) -> bool {
  return all((bitcast<vec4u>(value) & vec4u(0x7f800000u)) != vec4u(0x7f800000u));
}

// The gradient of parameters i to i + 3: of an embedding row only if the batch touched it.
fn raw_gradient(slice: u32, i: u32) -> vec4f {
  let own = slice * GRADIENT_STRIDE4;
  if (i >= EMBEDDING4) {
    return gradient[own + select(0u, ROWS * E4, EMBEDDING4 > 0u) + i - EMBEDDING4];
  }
  let state = i / E4;
  let fields = (slice % MODELS) * BATCH_STRIDE;
  let slot = batch[fields + 9u * ROWS + state];
  if (slot < BATCH && batch[fields + ROWS + slot] == state) {
    return gradient[own + slot * E4 + i % E4];
  }
  return vec4f(0.0);
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let slice = group.y;
  let step = atomicLoad(&progress[4u * slice]);
  let is_frozen = atomicLoad(&progress[4u * slice + 1u]) != 0u;
  if (is_frozen) {
    return;
  }
  let clip = bitcast<f32>(atomicLoad(&progress[4u * slice + 2u]));
  let own = SETTINGS * slice;
  let is_followed = step % u32(settings[own + TARGET_EVERY]) == 0u;
  let tau = select(0.0, settings[own + TARGET_RATE], is_followed);
  let beta1 = settings[own + BETA1];
  let one_minus_beta1 = settings[own + REST_OF_BETA1];
  let beta2 = settings[own + BETA2];
  let one_minus_beta2 = settings[own + REST_OF_BETA2];
  let epsilon = settings[own + EPSILON];
  let decay = settings[own + DECAY];
  let corrections = SETTINGS * SLICES + 2u * (((step - 1u) % SCHEDULE) * SLICES + slice);
  let scale = settings[corrections];
  let root = settings[corrections + 1u];

  for (var n = 0u; n < 8u; n++) {
    let place = 512u * group.x + 64u * n + local.x;
    if (place >= COUNT4) {
      return;
    }
    let i = FIRST4 + place;
    let at = slice * PARAMETER_STRIDE4 + i;
    let before = theta[at];
    let g = clip * raw_gradient(slice, i) + decay * before;
    let m = beta1 * first[at] + one_minus_beta1 * g;
    let v = beta2 * second[at] + one_minus_beta2 * g * g;
    let after = before - scale * m / (sqrt(v) * root + epsilon);
    first[at] = m;
    second[at] = v;
    theta[at] = after;
    var follower = target_theta[at];
    if (tau > 0.0) {
      follower = select(follower + tau * (after - follower), after, tau == 1.0);
      target_theta[at] = follower;
    }
    if (!(all_finite(after) && all_finite(m) && all_finite(v) && all_finite(follower))) {
      atomicMax(&progress[4u * slice + 3u], step);
    }
  }
}
