// CQL and DQN loss of a whole dataset, state by state, and its gradient with respect to Q.
//
// w = n(s,a) / N, w_s = n(s) / N. A state's part of the loss:
//   sum_a w (Q(s,a) - y(s,a))^2 + alpha * sum_a w (logsumexp_b Q(s,b) - Q(s,a)) + sum_a w var(s,a);
// dloss/dQ(s,a) = 2 w (Q(s,a) - y(s,a)) + alpha (w_s softmax_a Q(s,.) - w).
//
// settings      (M,SETTINGS)      read; ALPHA of a model
// weight        (M,STATES,A + 1)  read; w of each action, then w_s
// pair_target   (M,STATES,A)      read; y, var
// q             (M,2*ROWS,A)      read; the first block, Q_online; A padded to 4*A4
// gradient      (M,ROWS,A)        overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,9)        overwritten, each times its weight: loss, TD, penalty, logsumexp, Q(s,a),
//                                 max Q (without a weight), hit, entropy, var
//
// Workgroup y is the model; an invocation owns a row. Rows of states without data are 0.
// Float64 twin: src/algorithms/full_loss.ts

override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;
override SETTINGS: u32;
override ALPHA: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> weight: array<f32>;
@group(0) @binding(2) var<storage, read> pair_target: array<vec2f>;
@group(0) @binding(3) var<storage, read> q: array<f32>;
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
  let out = model * GRADIENT_STRIDE + row * width;
  let metrics = 9u * (model * ROWS + row);
  let weights = (model * STATES + row) * (ACTIONS + 1u);
  var state_weight = 0.0;
  if (row < STATES) {
    state_weight = weight[weights + ACTIONS];
  }
  if (state_weight == 0.0) {
    for (var j = 0u; j < width; j++) {
      gradient[out + j] = 0.0;
    }
    for (var v = 0u; v < 9u; v++) {
      row_metrics[metrics + v] = select(0.0, -3.4028234e38, v == 5u);
    }
    return;
  }
  let alpha = settings[SETTINGS * model + ALPHA];
  let own = model * Q_STRIDE + row * width;
  var top = q[own];
  var greedy = 0u;
  for (var j = 1u; j < ACTIONS; j++) {
    let value = q[own + j];
    if (value > top) {
      top = value;
      greedy = j;
    }
  }
  var total = 0.0;
  var weighted = 0.0;
  for (var j = 0u; j < ACTIONS; j++) {
    let value = q[own + j];
    let part = exp(value - top);
    total += part;
    weighted += part * value;
  }
  let log_sum_exp = top + log(total);
  let targets = (model * STATES + row) * ACTIONS;
  var squares = 0.0;
  var variance = 0.0;
  var penalty = 0.0;
  var chosen = 0.0;
  for (var j = 0u; j < width; j++) {
    var slope = 0.0;
    if (j < ACTIONS) {
      let value = q[own + j];
      let pair_weight = weight[weights + j];
      let bellman = pair_target[targets + j];
      let error = value - bellman.x;
      squares += pair_weight * error * error;
      variance += pair_weight * bellman.y;
      penalty += pair_weight * (log_sum_exp - value);
      chosen += pair_weight * value;
      slope = alpha * (state_weight * exp(value - top) / total - pair_weight) + 2.0 * pair_weight * error;
    }
    gradient[out + j] = slope;
  }
  row_metrics[metrics] = squares + variance + alpha * penalty;
  row_metrics[metrics + 1u] = squares + variance;
  row_metrics[metrics + 2u] = penalty;
  row_metrics[metrics + 3u] = state_weight * log_sum_exp;
  row_metrics[metrics + 4u] = chosen;
  row_metrics[metrics + 5u] = top;
  row_metrics[metrics + 6u] = weight[weights + greedy];
  row_metrics[metrics + 7u] = state_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 8u] = variance;
}
