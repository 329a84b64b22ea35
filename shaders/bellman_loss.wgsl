// CQL and DQN loss of a batch, row by row, and its gradient with respect to Q.
//
// y    = r + gamma * (1 - terminated) * Q_target(s', a*), a* = argmax_a Q_online(s', a) (double DQN)
//        or argmax_a Q_target(s', a), over the actions a that may be chosen in s'; ties to the lowest index;
//        then clipped to the model's target range. NaN passes both comparisons and stays.
// loss = w ((Q(s,a) - y)^2 + alpha * (logsumexp_a Q(s,.) - Q(s,a))) with the row's weight w, meant over the batch.
// dloss/dQ[j] = w (2 (Q(s,a) - y) [j = a] + alpha (softmax_j Q(s,.) - [j = a])) / BATCH.
// With HUBER the squared error e^2 is e^2 / 2 within 1 and |e| - 1/2 outside.
//
// settings      (M,SETTINGS)    read; ALPHA, GAMMA, DOUBLE_DQN (0 or 1), LOWEST and HIGHEST target, -3.4e38 and
//                               3.4e38 where there is no range
// batch         (M,fields)      read
// q             (M,3*ROWS,A)    read; blocks: Q_online(s), Q_online(s'), Q_target(s'); A padded to 4*A4
// gradient      (M,ROWS,A)      overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,9)      overwritten, each times w: loss, TD, penalty, logsumexp, Q(s,a), max Q (without w), hit, entropy, 0
//
// Workgroup y is the model; an invocation owns a row.
// Float64 twin: src/algorithms/cql.ts, src/algorithms/bellman_target.ts

override BATCH: u32;
override ROWS: u32;
override BATCH_STRIDE: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;
override SETTINGS: u32;
override ALPHA: u32;
override GAMMA: u32;
override DOUBLE_DQN: u32;
override LOWEST: u32;
override HIGHEST: u32;
override HUBER: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> batch: array<u32>;
@group(0) @binding(2) var<storage, read> q: array<f32>;
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
  let out = model * GRADIENT_STRIDE + row * width;
  if (row >= BATCH) {
    for (var j = 0u; j < width; j++) {
      gradient[out + j] = 0.0;
    }
    return;
  }
  let alpha = settings[SETTINGS * model + ALPHA];
  let gamma = settings[SETTINGS * model + GAMMA];
  let double_dqn = settings[SETTINGS * model + DOUBLE_DQN] != 0.0;
  let fields = model * BATCH_STRIDE + row;
  let action = batch[fields + 2u * ROWS];
  let reward = bitcast<f32>(batch[fields + 3u * ROWS]);
  let terminated = batch[fields + 5u * ROWS] != 0u;

  let online_next = model * Q_STRIDE + (ROWS + row) * width;
  let target_next = model * Q_STRIDE + (2u * ROWS + row) * width;
  let chooser = select(target_next, online_next, double_dqn);
  let allowed = batch[fields + 7u * ROWS];
  let row_weight = bitcast<f32>(batch[fields + 8u * ROWS]);
  var choice = ACTIONS;
  var best = 0.0;
  for (var a = 0u; a < ACTIONS; a++) {
    let value = q[chooser + a];
    if (((allowed >> (a & 31u)) & 1u) == 1u && (choice == ACTIONS || value > best)) {
      best = value;
      choice = a;
    }
  }
  let lowest = settings[SETTINGS * model + LOWEST];
  let highest = settings[SETTINGS * model + HIGHEST];
  let unclipped = select(reward + gamma * q[target_next + choice], reward, terminated);
  let raised = select(unclipped, lowest, unclipped < lowest);
  let bellman_target = select(raised, highest, raised > highest);

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
    let weight = exp(value - top);
    total += weight;
    weighted += weight * value;
  }
  let log_sum_exp = top + log(total);
  let chosen = q[own + action];
  let error = chosen - bellman_target;
  let is_huber = settings[SETTINGS * model + HUBER] != 0.0;
  let size = abs(error);
  let error_loss = select(error * error, select(size - 0.5, 0.5 * error * error, size <= 1.0), is_huber);
  let error_slope = select(2.0 * error, clamp(error, -1.0, 1.0), is_huber);
  for (var j = 0u; j < width; j++) {
    var slope = 0.0;
    if (j < ACTIONS) {
      slope = alpha * exp(q[own + j] - top) / total;
      if (j == action) {
        slope += error_slope - alpha;
      }
    }
    gradient[out + j] = row_weight * slope / f32(BATCH);
  }
  let metrics = 9u * (model * ROWS + row);
  let penalty = log_sum_exp - chosen;
  row_metrics[metrics] = row_weight * (error_loss + alpha * penalty);
  row_metrics[metrics + 1u] = row_weight * error_loss;
  row_metrics[metrics + 2u] = row_weight * penalty;
  row_metrics[metrics + 3u] = row_weight * log_sum_exp;
  row_metrics[metrics + 4u] = row_weight * chosen;
  row_metrics[metrics + 5u] = select(-3.4028234e38, top, row_weight > 0.0);
  row_metrics[metrics + 6u] = row_weight * select(0.0, 1.0, greedy == action);
  row_metrics[metrics + 7u] = row_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 8u] = 0.0;
}
