// BCQ loss of a batch, row by row, and its gradients with respect to Q and to the cloning network's logits l.
//
// y    = r + gamma * (1 - terminated) * Q_target(s', a*), a* = argmax_a Q_online(s', a) (SELECTOR 1) or
//        argmax_a Q_target(s', a) over the actions that may be chosen in s' with exp(l(s',a) - max l) >= threshold, or
//        over all that may be chosen where none of those is left; ties to the lowest index; clipped to the range.
// loss = w ((Q(s,a) - y)^2 + logsumexp l(s,.) - l(s,a) + penalty * mean_j l(s,j)^2) with the row's weight w, meant
//        over the batch; with HUBER e^2 is e^2 / 2 within 1 and |e| - 1/2 outside.
// dloss/dQ[a] = 2 w (Q(s,a) - y) / BATCH; dloss/dl[j] = w (softmax_j l - [j = a] + 2 penalty l_j / A) / BATCH.
//
// settings      (T*M,SETTINGS)  read; GAMMA, LOWEST, HIGHEST, HUBER, BCQ_THRESHOLD, SELECTOR, LOGIT_PENALTY of a model
// batch         (M,fields)      read
// outputs       (2*M,3*ROWS,A)  read; networks Q and clone; blocks: online on s, online on s', target on s' (Q alone)
// gradient      (2*M,ROWS,A)    overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,9)      overwritten, each times w: loss, TD, cloning, Q(s,a), max Q (without w), hit and entropy
//                               of the clone, number of likely actions, 0
//
// Workgroup y is the model; an invocation owns a row.
// Float64 twin: src/algorithms/bcq.ts

override MODELS: u32;
override BATCH: u32;
override ROWS: u32;
override BATCH_STRIDE: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;
override SETTINGS: u32;
override GAMMA: u32;
override LOWEST: u32;
override HIGHEST: u32;
override HUBER: u32;
override BCQ_THRESHOLD: u32;
override SELECTOR: u32;
override LOGIT_PENALTY: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> batch: array<u32>;
@group(0) @binding(2) var<storage, read> outputs: array<f32>;
@group(0) @binding(3) var<storage, read_write> gradient: array<f32>;
@group(0) @binding(4) var<storage, read_write> row_metrics: array<f32>;

// The largest of A values.
fn largest(at: u32) -> f32 {
  var top = outputs[at];
  for (var j = 1u; j < ACTIONS; j++) {
    top = max(top, outputs[at + j]);
  }
  return top;
}

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
  if (row >= BATCH) {
    for (var j = 0u; j < width; j++) {
      gradient[out + j] = 0.0;
      gradient[clone_out + j] = 0.0;
    }
    return;
  }
  let own = SETTINGS * model;
  let threshold = settings[own + BCQ_THRESHOLD];
  let fields = model * BATCH_STRIDE + row;
  let action = batch[fields + 2u * ROWS];
  let reward = bitcast<f32>(batch[fields + 3u * ROWS]);
  let terminated = batch[fields + 5u * ROWS] != 0u;
  let allowed = batch[fields + 7u * ROWS];
  let row_weight = bitcast<f32>(batch[fields + 8u * ROWS]);

  let q = model * Q_STRIDE + row * width;
  let q_next = q + ROWS * width;
  let q_target = q + 2u * ROWS * width;
  let logits = (MODELS + model) * Q_STRIDE + row * width;
  let logits_next = logits + ROWS * width;

  let next_top = largest(logits_next);
  var likely = 0u;
  for (var a = 0u; a < ACTIONS; a++) {
    likely |= select(0u, 1u << a, exp(outputs[logits_next + a] - next_top) >= threshold);
  }
  let among = select(allowed, likely & allowed, (likely & allowed) != 0u);
  let chooser = select(q_target, q_next, settings[own + SELECTOR] != 0.0);
  var choice = ACTIONS;
  var best = 0.0;
  for (var a = 0u; a < ACTIONS; a++) {
    let value = outputs[chooser + a];
    if (((among >> a) & 1u) == 1u && (choice == ACTIONS || value > best)) {
      best = value;
      choice = a;
    }
  }
  let lowest = settings[own + LOWEST];
  let highest = settings[own + HIGHEST];
  let unclipped = select(reward + settings[own + GAMMA] * outputs[q_target + choice], reward, terminated);
  let raised = select(unclipped, lowest, unclipped < lowest);
  let bellman_target = select(raised, highest, raised > highest);
  let chosen = outputs[q + action];
  let error = chosen - bellman_target;
  let is_huber = settings[own + HUBER] != 0.0;
  let size = abs(error);
  let error_loss = select(error * error, select(size - 0.5, 0.5 * error * error, size <= 1.0), is_huber);
  let error_slope = select(2.0 * error, clamp(error, -1.0, 1.0), is_huber);

  var top = outputs[logits];
  var greedy = 0u;
  for (var j = 1u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    if (value > top) {
      top = value;
      greedy = j;
    }
  }
  var total = 0.0;
  var weighted = 0.0;
  var squares = 0.0;
  var count = 0.0;
  for (var j = 0u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    let part = exp(value - top);
    total += part;
    weighted += part * value;
    squares += value * value;
    count += select(0.0, 1.0, part >= threshold);
  }
  let log_sum_exp = top + log(total);
  let penalty = settings[own + LOGIT_PENALTY] / f32(ACTIONS);
  for (var j = 0u; j < width; j++) {
    var slope = 0.0;
    var clone_slope = 0.0;
    if (j < ACTIONS) {
      let value = outputs[logits + j];
      slope = select(0.0, error_slope, j == action);
      clone_slope = exp(value - top) / total - select(0.0, 1.0, j == action) + 2.0 * penalty * value;
    }
    gradient[out + j] = row_weight * slope / f32(BATCH);
    gradient[clone_out + j] = row_weight * clone_slope / f32(BATCH);
  }
  let metrics = 9u * (model * ROWS + row);
  let cloning = log_sum_exp - outputs[logits + action];
  row_metrics[metrics] = row_weight * (error_loss + cloning + penalty * squares);
  row_metrics[metrics + 1u] = row_weight * error_loss;
  row_metrics[metrics + 2u] = row_weight * cloning;
  row_metrics[metrics + 3u] = row_weight * chosen;
  row_metrics[metrics + 4u] = select(-3.4028234e38, largest(q), row_weight > 0.0);
  row_metrics[metrics + 5u] = row_weight * select(0.0, 1.0, greedy == action);
  row_metrics[metrics + 6u] = row_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 7u] = row_weight * count;
  row_metrics[metrics + 8u] = 0.0;
}
