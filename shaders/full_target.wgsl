// Bellman target of every pair of state and action, the expectation over its next states, and its variance.
//
// y(s,a)   = E[r] + gamma * sum over the pair's entries e of P_e V_e, V_e = V(s'_e), clipped to the model's
//            target range; NaN passes both comparisons and stays.
// var(s,a) = Var(r + gamma V(s')), V = 0 behind a transition that terminated: those are no entries. It is
//            that around the expectation before the clip.
//
// With c = V of the first entry, d = V_e - c, L = sum P_e, T = 1 - L, s1 = sum P_e d, s2 = sum P_e d^2:
// Var(V) = L T c^2 + 2 T c s1 + s2 - s1^2, which cancels little where values lie near each other;
// Cov(r, V) = sum D_e V_e with D_e = E[r; s' = s'_e] - E[r] P_e; var = Var(r) + 2 gamma Cov + gamma^2 Var(V).
//
// settings     (M,SETTINGS)   read; GAMMA of a model, LOWEST and HIGHEST target, -3.4e38 and 3.4e38 where there is
//                             no range
// start        (M,PAIRS + 1)  read; pair p has the entries from start[p] up to, not including, start[p + 1]
// outcome      (M,PAIRS)      read; E[r], Var(r), L, T; 0 for a pair that does not occur
// next_state   (T)            read; s'_e of the entries of all models
// probability  (T)            read; P_e, D_e
// next_value   (M,STATES)     read
// pair_target  (M,PAIRS)      overwritten: y, var; a pair that does not occur has y of 0 clipped, which has no weight
//
// Workgroup y is the model; an invocation owns a pair after FIRST_PAIR, state * A + action, and takes its
// entries in order.
// Float64 twin: src/algorithms/full_targets.ts

override PAIRS: u32;
override STATES: u32;
override FIRST_PAIR: u32;
override SETTINGS: u32;
override GAMMA: u32;
override LOWEST: u32;
override HIGHEST: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> start: array<u32>;
@group(0) @binding(2) var<storage, read> outcome: array<vec4f>;
@group(0) @binding(3) var<storage, read> next_state: array<u32>;
@group(0) @binding(4) var<storage, read> probability: array<vec2f>;
@group(0) @binding(5) var<storage, read> next_value: array<f32>;
@group(0) @binding(6) var<storage, read_write> pair_target: array<vec2f>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let pair = FIRST_PAIR + id.x;
  let model = id.y;
  if (pair >= PAIRS) {
    return;
  }
  let gamma = settings[SETTINGS * model + GAMMA];
  let first = start[model * (PAIRS + 1u) + pair];
  let end = start[model * (PAIRS + 1u) + pair + 1u];
  let values = model * STATES;
  var origin = 0.0;
  if (first < end) {
    origin = next_value[values + next_state[first]];
  }
  var mean = 0.0;
  var square = 0.0;
  var covariance = 0.0;
  for (var e = first; e < end; e++) {
    let value = next_value[values + next_state[e]];
    let weights = probability[e];
    let moved = value - origin;
    mean += weights.x * moved;
    square += weights.x * moved * moved;
    covariance += weights.y * value;
  }
  let own = outcome[model * PAIRS + pair];
  let live = own.z;
  let ended = own.w;
  let spread = ended * origin * (live * origin + 2.0 * mean) + (square - mean * mean);
  let variance = own.y + gamma * (2.0 * covariance + gamma * spread);
  let lowest = settings[SETTINGS * model + LOWEST];
  let highest = settings[SETTINGS * model + HIGHEST];
  let unclipped = own.x + gamma * (live * origin + mean);
  let raised = select(unclipped, lowest, unclipped < lowest);
  let clipped = select(raised, highest, raised > highest);
  pair_target[model * PAIRS + pair] = vec2f(clipped, variance);
}
