// The value of every state as a next state: the target network's, of the best action that the data make likely.
//
// V(s) = Q_target(s, a*), a* = argmax_a Q_online(s, a) (SELECTOR 1) or argmax_a Q_target(s, a) over the actions that may
// be chosen in s with exp(l(s,a) - max l) >= threshold, l the cloning network's logits, or over all that may be chosen
// where none of those is left; ties to the lowest index.
//
// settings    (T*M,SETTINGS)   read; BCQ_THRESHOLD and SELECTOR of a model
// support     (M,STATES)       read; bit a is set where action a may be chosen in a state, all 32 where any may
// outputs     (2*M,2*ROWS,A)   read; networks Q and clone; blocks: online, target (Q alone); A padded to 4*A4
// next_value  (M,STATES)       overwritten
//
// Workgroup y is the model; an invocation owns a state.
// Float64 twin: nextValue in src/algorithms/bcq.ts

override MODELS: u32;
override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override SETTINGS: u32;
override BCQ_THRESHOLD: u32;
override SELECTOR: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> support: array<u32>;
@group(0) @binding(2) var<storage, read> outputs: array<f32>;
@group(0) @binding(3) var<storage, read_write> next_value: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let state = id.x;
  let model = id.y;
  if (state >= STATES) {
    return;
  }
  let width = 4u * A4;
  let online = model * Q_STRIDE + state * width;
  let follower = online + ROWS * width;
  let logits = (MODELS + model) * Q_STRIDE + state * width;
  var top = outputs[logits];
  for (var a = 1u; a < ACTIONS; a++) {
    top = max(top, outputs[logits + a]);
  }
  let threshold = settings[SETTINGS * model + BCQ_THRESHOLD];
  var likely = 0u;
  for (var a = 0u; a < ACTIONS; a++) {
    likely |= select(0u, 1u << a, exp(outputs[logits + a] - top) >= threshold);
  }
  let allowed = support[model * STATES + state];
  let among = select(allowed, likely & allowed, (likely & allowed) != 0u);
  let chooser = select(follower, online, settings[SETTINGS * model + SELECTOR] != 0.0);
  var choice = ACTIONS;
  var best = 0.0;
  for (var a = 0u; a < ACTIONS; a++) {
    let value = outputs[chooser + a];
    if (((among >> a) & 1u) == 1u && (choice == ACTIONS || value > best)) {
      best = value;
      choice = a;
    }
  }
  next_value[model * STATES + state] = outputs[follower + choice];
}
