// BCQ loss of a whole dataset, state by state, and its gradients with respect to Q and the cloning network's logits l.
//
// w = n(s,a) / N, w_s = n(s) / N. A state's part of the loss: sum_a w ((Q(s,a) - y(s,a))^2 + var(s,a))
//   + sum_a w (logsumexp_b l(s,b) - l(s,a)) + w_s penalty mean_j l(s,j)^2;
// dloss/dQ(s,a) = 2 w (Q(s,a) - y(s,a)); dloss/dl(s,a) = w_s (softmax_a l + 2 penalty l / A) - w.
//
// settings      (T*M,SETTINGS)    read; BCQ_THRESHOLD and LOGIT_PENALTY of a model
// weight        (M,STATES,A + 1)  read; w of each action, then w_s
// pair_target   (M,STATES,A)      read; y, var
// outputs       (2*M,2*ROWS,A)    read; networks Q and clone, the first block; A padded to 4*A4
// gradient      (2*M,ROWS,A)      overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,9)        overwritten, each times its weight: loss, TD, cloning, Q(s,a), max Q (without a weight),
//                                 hit and entropy of the clone, number of likely actions, var
//
// Workgroup y is the model; an invocation owns a row. Rows of states without data are 0.
// Float64 twin: bcqFullLoss in src/algorithms/bcq.ts

override MODELS: u32;
override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;
override SETTINGS: u32;
override BCQ_THRESHOLD: u32;
override LOGIT_PENALTY: u32;

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
  let out = model * GRADIENT_STRIDE + row * width;
  let clone_out = (MODELS + model) * GRADIENT_STRIDE + row * width;
  let metrics = 9u * (model * ROWS + row);
  let weights = (model * STATES + row) * (ACTIONS + 1u);
  var state_weight = 0.0;
  if (row < STATES) {
    state_weight = weight[weights + ACTIONS];
  }
  if (state_weight == 0.0) {
    for (var j = 0u; j < width; j++) {
      gradient[out + j] = 0.0;
      gradient[clone_out + j] = 0.0;
    }
    for (var v = 0u; v < 9u; v++) {
      row_metrics[metrics + v] = select(0.0, -3.4028234e38, v == 4u);
    }
    return;
  }
  let q = model * Q_STRIDE + row * width;
  let logits = (MODELS + model) * Q_STRIDE + row * width;
  var top = outputs[logits];
  var greedy = 0u;
  var max_q = outputs[q];
  for (var j = 1u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    if (value > top) {
      top = value;
      greedy = j;
    }
    max_q = max(max_q, outputs[q + j]);
  }
  let threshold = settings[SETTINGS * model + BCQ_THRESHOLD];
  var total = 0.0;
  var weighted = 0.0;
  var logit_squares = 0.0;
  var count = 0.0;
  for (var j = 0u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    let part = exp(value - top);
    total += part;
    weighted += part * value;
    logit_squares += value * value;
    count += select(0.0, 1.0, part >= threshold);
  }
  let log_sum_exp = top + log(total);
  let penalty = settings[SETTINGS * model + LOGIT_PENALTY] / f32(ACTIONS);
  let targets = (model * STATES + row) * ACTIONS;
  var squares = 0.0;
  var variance = 0.0;
  var cloning = 0.0;
  var chosen = 0.0;
  for (var j = 0u; j < width; j++) {
    var slope = 0.0;
    var clone_slope = 0.0;
    if (j < ACTIONS) {
      let value = outputs[q + j];
      let logit = outputs[logits + j];
      let pair_weight = weight[weights + j];
      let bellman = pair_target[targets + j];
      let error = value - bellman.x;
      squares += pair_weight * error * error;
      variance += pair_weight * bellman.y;
      cloning += pair_weight * (log_sum_exp - logit);
      chosen += pair_weight * value;
      slope = 2.0 * pair_weight * error;
      clone_slope = state_weight * (exp(logit - top) / total + 2.0 * penalty * logit) - pair_weight;
    }
    gradient[out + j] = slope;
    gradient[clone_out + j] = clone_slope;
  }
  row_metrics[metrics] = squares + variance + cloning + state_weight * penalty * logit_squares;
  row_metrics[metrics + 1u] = squares + variance;
  row_metrics[metrics + 2u] = cloning;
  row_metrics[metrics + 3u] = chosen;
  row_metrics[metrics + 4u] = max_q;
  row_metrics[metrics + 5u] = weight[weights + greedy];
  row_metrics[metrics + 6u] = state_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 7u] = state_weight * count;
  row_metrics[metrics + 8u] = variance;
}
