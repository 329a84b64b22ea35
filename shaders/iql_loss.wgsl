// IQL losses of a batch, row by row, and their gradients with respect to V, every Q and the logits l of pi.
//
// u = min_j Q_target_j(s,a) - V(s); y = r + gamma * (1 - terminated) * V(s'), clipped to the range.
// loss = w (|expectile - [u < 0]| u^2 + sum_j (Q_j(s,a) - y)^2 + min(exp(beta u), cap) (logsumexp l(s,.) - l(s,a))) with
//        the row's weight w, meant over the batch, each term with the gradient of its own network alone;
//        with HUBER Q's e^2 is e^2 / 2 within 1 and |e| - 1/2 outside.
//
// settings      (T*M,SETTINGS)  read; GAMMA, LOWEST, HIGHEST, HUBER, EXPECTILE, BETA, ADVANTAGE_CAP of a model
// batch         (M,fields)      read
// outputs       (T*M,3*ROWS,A)  read; networks V (one output), NETS - 2 of Q, pi; blocks: online on s, online on s' (V
//                               alone), target on s (Q alone); A padded to 4*A4
// gradient      (T*M,ROWS,A)    overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,11)     overwritten, each times w: loss, Q, V, policy, u, capped, Q(s,a), max Q (without w), hit
//                               and entropy of pi, 0; Q's are the first's
//
// Workgroup y is the model; an invocation owns a row.
// Float64 twin: src/algorithms/iql.ts

override MODELS: u32;
override NETS: u32;
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
override EXPECTILE: u32;
override BETA: u32;
override ADVANTAGE_CAP: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> batch: array<u32>;
@group(0) @binding(2) var<storage, read> outputs: array<f32>;
@group(0) @binding(3) var<storage, read_write> gradient: array<f32>;
@group(0) @binding(4) var<storage, read_write> row_metrics: array<f32>;

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
  if (row >= BATCH) {
    return;
  }
  let own = SETTINGS * model;
  let fields = model * BATCH_STRIDE + row;
  let action = batch[fields + 2u * ROWS];
  let reward = bitcast<f32>(batch[fields + 3u * ROWS]);
  let terminated = batch[fields + 5u * ROWS] != 0u;
  let row_weight = bitcast<f32>(batch[fields + 8u * ROWS]);
  let share = row_weight / f32(BATCH);

  let v = model * Q_STRIDE + row * width;
  let v_next = outputs[v + ROWS * width];
  var least = 3.4028234e38;
  for (var net = 1u; net + 1u < NETS; net++) {
    least = min(least, outputs[(net * MODELS + model) * Q_STRIDE + (2u * ROWS + row) * width + action]);
  }
  let advantage = least - outputs[v];
  let expectile = settings[own + EXPECTILE];
  let side = select(expectile, 1.0 - expectile, advantage < 0.0);
  gradient[model * GRADIENT_STRIDE + row * width] = -2.0 * side * advantage * share;

  let lowest = settings[own + LOWEST];
  let highest = settings[own + HIGHEST];
  let unclipped = select(reward + settings[own + GAMMA] * v_next, reward, terminated);
  let raised = select(unclipped, lowest, unclipped < lowest);
  let bellman_target = select(raised, highest, raised > highest);
  let is_huber = settings[own + HUBER] != 0.0;
  var q_loss = 0.0;
  for (var net = 1u; net + 1u < NETS; net++) {
    let slice = net * MODELS + model;
    let error = outputs[slice * Q_STRIDE + row * width + action] - bellman_target;
    let size = abs(error);
    q_loss += select(error * error, select(size - 0.5, 0.5 * error * error, size <= 1.0), is_huber);
    let slope = select(2.0 * error, clamp(error, -1.0, 1.0), is_huber);
    gradient[slice * GRADIENT_STRIDE + row * width + action] = slope * share;
  }
  let first = (MODELS + model) * Q_STRIDE + row * width;
  var max_q = outputs[first];
  for (var j = 1u; j < ACTIONS; j++) {
    max_q = max(max_q, outputs[first + j]);
  }

  let pi_slice = (NETS - 1u) * MODELS + model;
  let logits = pi_slice * Q_STRIDE + row * width;
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
  for (var j = 0u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    let part = exp(value - top);
    total += part;
    weighted += part * value;
  }
  let cap = settings[own + ADVANTAGE_CAP];
  let uncapped = exp(min(settings[own + BETA] * advantage, 80.0));
  let pull = min(uncapped, cap);
  let out = pi_slice * GRADIENT_STRIDE + row * width;
  for (var j = 0u; j < ACTIONS; j++) {
    let slope = exp(outputs[logits + j] - top) / total - select(0.0, 1.0, j == action);
    gradient[out + j] = pull * slope * share;
  }
  let log_sum_exp = top + log(total);
  let v_loss = side * advantage * advantage;
  let policy_loss = pull * (log_sum_exp - outputs[logits + action]);
  let metrics = 11u * (model * ROWS + row);
  row_metrics[metrics] = row_weight * (q_loss + v_loss + policy_loss);
  row_metrics[metrics + 1u] = row_weight * q_loss;
  row_metrics[metrics + 2u] = row_weight * v_loss;
  row_metrics[metrics + 3u] = row_weight * policy_loss;
  row_metrics[metrics + 4u] = row_weight * advantage;
  row_metrics[metrics + 5u] = row_weight * select(0.0, 1.0, uncapped > cap);
  row_metrics[metrics + 6u] = row_weight * outputs[first + action];
  row_metrics[metrics + 7u] = select(-3.4028234e38, max_q, row_weight > 0.0);
  row_metrics[metrics + 8u] = row_weight * select(0.0, 1.0, greedy == action);
  row_metrics[metrics + 9u] = row_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 10u] = 0.0;
}
