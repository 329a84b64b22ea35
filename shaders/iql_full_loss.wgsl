// IQL losses of a whole dataset, state by state, and their gradients with respect to V, every Q and the logits l of pi.
//
// w = n(s,a) / N, u(s,a) = min_j Q_target_j(s,a) - V(s). A state's part of the loss: sum_a w (
//   |expectile - [u < 0]| u^2 + sum_j ((Q_j(s,a) - y(s,a))^2 + var(s,a)) + min(exp(beta u), cap) (logsumexp l - l(s,a))),
// each term with the gradient of its own network alone.
//
// settings      (T*M,SETTINGS)    read; EXPECTILE, BETA, ADVANTAGE_CAP of a model
// weight        (M,STATES,A + 1)  read; w of each action, then w_s
// pair_target   (M,STATES,A)      read; y, var
// outputs       (T*M,2*ROWS,A)    read; networks V (one output), NETS - 2 of Q, pi; blocks: online, target (Q alone)
// gradient      (T*M,ROWS,A)      overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,11)       overwritten, each times its weight: loss, Q, V, policy, u, capped, Q(s,a), max Q (without
//                                 a weight), hit and entropy of pi, var; Q's are the first's, but for the loss and var
//
// Workgroup y is the model; an invocation owns a row. Rows of states without data are 0.
// Float64 twin: iqlFullLoss in src/algorithms/iql.ts

override MODELS: u32;
override NETS: u32;
override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;
override SETTINGS: u32;
override EXPECTILE: u32;
override BETA: u32;
override ADVANTAGE_CAP: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> weight: array<f32>;
@group(0) @binding(2) var<storage, read> pair_target: array<vec2f>;
@group(0) @binding(3) var<storage, read> outputs: array<f32>;
@group(0) @binding(4) var<storage, read_write> gradient: array<f32>;
@group(0) @binding(5) var<storage, read_write> row_metrics: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.x;
  let model = id.y;
  if (row >= ROWS) {
    return;
  }
  let width = 4u * A4;
  for (var net = 0u; net < NETS; net++) {
    let out = (net * MODELS + model) * GRADIENT_STRIDE + row * width;
    for (var j = 0u; j < width; j++) {
      gradient[out + j] = 0.0;
    }
  }
  let metrics = 11u * (model * ROWS + row);
  let weights = (model * STATES + row) * (ACTIONS + 1u);
  var state_weight = 0.0;
  if (row < STATES) {
    state_weight = weight[weights + ACTIONS];
  }
  if (state_weight == 0.0) {
    for (var v = 0u; v < 11u; v++) {
      row_metrics[metrics + v] = select(0.0, -3.4028234e38, v == 7u);
    }
    return;
  }
  let own = SETTINGS * model;
  let v = outputs[model * Q_STRIDE + row * width];
  let first = (MODELS + model) * Q_STRIDE + row * width;
  let pi_slice = (NETS - 1u) * MODELS + model;
  let logits = pi_slice * Q_STRIDE + row * width;
  var top = outputs[logits];
  var greedy = 0u;
  var max_q = outputs[first];
  for (var j = 1u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    if (value > top) {
      top = value;
      greedy = j;
    }
    max_q = max(max_q, outputs[first + j]);
  }
  var total = 0.0;
  var weighted = 0.0;
  for (var j = 0u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    let part = exp(value - top);
    total += part;
    weighted += part * value;
  }
  let log_sum_exp = top + log(total);
  let expectile = settings[own + EXPECTILE];
  let beta = settings[own + BETA];
  let cap = settings[own + ADVANTAGE_CAP];
  let targets = (model * STATES + row) * ACTIONS;
  var q_loss = 0.0;
  var v_loss = 0.0;
  var v_slope = 0.0;
  var policy_loss = 0.0;
  var pull_sum = 0.0;
  var advantages = 0.0;
  var capped = 0.0;
  var chosen = 0.0;
  var variance = 0.0;
  let pi_out = pi_slice * GRADIENT_STRIDE + row * width;
  for (var a = 0u; a < ACTIONS; a++) {
    let pair_weight = weight[weights + a];
    if (pair_weight == 0.0) {
      continue;
    }
    var least = 3.4028234e38;
    let bellman = pair_target[targets + a];
    for (var net = 1u; net + 1u < NETS; net++) {
      let slice = net * MODELS + model;
      least = min(least, outputs[slice * Q_STRIDE + (ROWS + row) * width + a]);
      let error = outputs[slice * Q_STRIDE + row * width + a] - bellman.x;
      q_loss += pair_weight * (error * error + bellman.y);
      variance += pair_weight * bellman.y;
      gradient[slice * GRADIENT_STRIDE + row * width + a] = 2.0 * pair_weight * error;
    }
    let advantage = least - v;
    let side = select(expectile, 1.0 - expectile, advantage < 0.0);
    v_loss += pair_weight * side * advantage * advantage;
    v_slope -= 2.0 * pair_weight * side * advantage;
    let uncapped = exp(min(beta * advantage, 80.0));
    let pull = pair_weight * min(uncapped, cap);
    pull_sum += pull;
    policy_loss += pull * (log_sum_exp - outputs[logits + a]);
    gradient[pi_out + a] = -pull;
    advantages += pair_weight * advantage;
    capped += select(0.0, pair_weight, uncapped > cap);
    chosen += pair_weight * outputs[first + a];
  }
  for (var a = 0u; a < ACTIONS; a++) {
    gradient[pi_out + a] += pull_sum * exp(outputs[logits + a] - top) / total;
  }
  gradient[model * GRADIENT_STRIDE + row * width] = v_slope;
  row_metrics[metrics] = q_loss + v_loss + policy_loss;
  row_metrics[metrics + 1u] = q_loss;
  row_metrics[metrics + 2u] = v_loss;
  row_metrics[metrics + 3u] = policy_loss;
  row_metrics[metrics + 4u] = advantages;
  row_metrics[metrics + 5u] = capped;
  row_metrics[metrics + 6u] = chosen;
  row_metrics[metrics + 7u] = max_q;
  row_metrics[metrics + 8u] = weight[weights + greedy];
  row_metrics[metrics + 9u] = state_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 10u] = variance;
}
