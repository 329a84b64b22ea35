// The value of every state as a next state: the target network's, of the action that would be chosen.
//
// V(s) = Q_target(s, a*), a* = argmax_a Q_online(s, a) (double DQN) or argmax_a Q_target(s, a), over the
// actions a that may be chosen in s; ties to the lowest index.
//
// settings    (M,SETTINGS)   read; DOUBLE_DQN of a model: 0 or 1
// support     (M,STATES)     read; bit a is set where action a may be chosen in a state, all 32 where any may
// q           (M,2*ROWS,A)   read; blocks: Q_online, Q_target; A padded to 4*A4
// next_value  (M,STATES)     overwritten
//
// Workgroup y is the model; an invocation owns a state.
// Float64 twin: nextValues in src/algorithms/full_batch.ts

override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override SETTINGS: u32;
override DOUBLE_DQN: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> support: array<u32>;
@group(0) @binding(2) var<storage, read> q: array<f32>;
@group(0) @binding(3) var<storage, read_write> next_value: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let state = id.x;
  let model = id.y;
  if (state >= STATES) {
    return;
  }
  let online = model * Q_STRIDE + state * 4u * A4;
  let follower = model * Q_STRIDE + (ROWS + state) * 4u * A4;
  let chooser = select(follower, online, settings[SETTINGS * model + DOUBLE_DQN] != 0.0);
  let allowed = support[model * STATES + state];
  var choice = ACTIONS;
  var best = 0.0;
  for (var a = 0u; a < ACTIONS; a++) {
    let value = q[chooser + a];
    if (((allowed >> (a & 31u)) & 1u) == 1u && (choice == ACTIONS || value > best)) {
      best = value;
      choice = a;
    }
  }
  next_value[model * STATES + state] = q[follower + choice];
}
