// The value of every state as a next state: the expectation over the policy that is evaluated.
//
// V(s) = sum_a pi(a|s) Q_target(s, a).
//
// settings    (M,SETTINGS)   read; as a word POLICY of a model, the row of `policy` that its probabilities begin at
// policy      (P,A)          read; pi(a|s)
// q           (M,2*ROWS,A)   read; blocks: Q_online, Q_target; A padded to 4*A4
// next_value  (M,STATES)     overwritten
//
// Workgroup y is the model; an invocation owns a state.
// Float64 twin: nextValue in src/algorithms/fqe.ts

override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override SETTINGS: u32;
override POLICY: u32;

@group(0) @binding(0) var<storage, read> settings: array<u32>;
@group(0) @binding(1) var<storage, read> policy: array<f32>;
@group(0) @binding(2) var<storage, read> q: array<f32>;
@group(0) @binding(3) var<storage, read_write> next_value: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let state = id.x;
  let model = id.y;
  if (state >= STATES) {
    return;
  }
  let follower = model * Q_STRIDE + (ROWS + state) * 4u * A4;
  let chances = (settings[SETTINGS * model + POLICY] + state) * ACTIONS;
  var value = 0.0;
  for (var a = 0u; a < ACTIONS; a++) {
    value += policy[chances + a] * q[follower + a];
  }
  next_value[model * STATES + state] = value;
}
