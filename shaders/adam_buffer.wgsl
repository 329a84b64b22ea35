// Clip, coupled weight decay, Adam and Polyak in one pass over the parameters (buffer variant).
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
// theta, target, first, second  (M,P)  updated from FIRST4 to FIRST4 + COUNT4 - 1
//
// Workgroup y is the model; an invocation owns eight times four parameters,
// lanes side by side.
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

fn all_finite(value: vec4f) -> bool {
  return all((bitcast<vec4u>(value) & vec4u(0x7f800000u)) != vec4u(0x7f800000u));
}

// The gradient of parameters i to i + 3: of an embedding row only if the batch touched it.
fn raw_gradient(model: u32, i: u32) -> vec4f {
  let own = model * GRADIENT_STRIDE4;
  if (i >= EMBEDDING4) {
    return gradient[own + select(0u, ROWS * E4, EMBEDDING4 > 0u) + i - EMBEDDING4];
  }
  let state = i / E4;
  let fields = model * BATCH_STRIDE;
  let slot = batch[fields + 7u * ROWS + state];
  if (slot < BATCH && batch[fields + ROWS + slot] == state) {
    return gradient[own + slot * E4 + i % E4];
  }
  return vec4f(0.0);
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let model = group.y;
  let step = atomicLoad(&progress[4u * model]);
  let is_frozen = atomicLoad(&progress[4u * model + 1u]) != 0u;
  if (is_frozen) {
    return;
  }
  let clip = bitcast<f32>(atomicLoad(&progress[4u * model + 2u]));
  let own = 16u * model;
  let tau = settings[own + 3u];
  let beta1 = settings[own + 4u];
  let one_minus_beta1 = settings[own + 5u];
  let beta2 = settings[own + 6u];
  let one_minus_beta2 = settings[own + 7u];
  let epsilon = settings[own + 9u];
  let decay = settings[own + 10u];
  let corrections = 16u * MODELS + 2u * (((step - 1u) % SCHEDULE) * MODELS + model);
  let scale = settings[corrections];
  let root = settings[corrections + 1u];

  for (var n = 0u; n < 8u; n++) {
    let place = 512u * group.x + 64u * n + local.x;
    if (place >= COUNT4) {
      return;
    }
    let i = FIRST4 + place;
    let at = model * PARAMETER_STRIDE4 + i;
    let before = theta[at];
    let g = clip * raw_gradient(model, i) + decay * before;
    let m = beta1 * first[at] + one_minus_beta1 * g;
    let v = beta2 * second[at] + one_minus_beta2 * g * g;
    let after = before - scale * m / (sqrt(v) * root + epsilon);
    first[at] = m;
    second[at] = v;
    theta[at] = after;
    var follower = target_theta[at];
    if (tau > 0.0) {
      follower += tau * (after - follower);
      target_theta[at] = follower;
    }
    if (!(all_finite(after) && all_finite(m) && all_finite(v) && all_finite(follower))) {
      atomicMax(&progress[4u * model + 3u], step);
    }
  }
}
