// Fitted Q evaluation's loss of a batch, row by row, and its gradient with respect to Q.
//
// y    = r + gamma * (1 - terminated) * sum_a pi(a|s') Q_target(s', a), clipped to the range.
// loss = w (Q(s,a) - y)^2 with the row's weight w, meant over the batch; with HUBER e^2 is e^2 / 2 within 1 and
//        |e| - 1/2 outside. dloss/dQ[a] = 2 w (Q(s,a) - y) / BATCH.
//
// settings      (M,SETTINGS)    read; GAMMA, LOWEST, HIGHEST, HUBER of a model, and as words POLICY, the row of `policy` that
//                               its probabilities begin at, and BY_TRANSITION: whether they are by transition or by state
// batch         (M,fields)      read
// policy        (P,A)           read; pi(a|s')
// q             (M,2*ROWS,A)    read; blocks: Q_online(s), Q_target(s'); A padded to 4*A4
// gradient      (M,ROWS,A)      overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,6)      overwritten, each times w: loss, TD, whether y is at a bound, Q(s,a), max Q (without w), 0
//
// Workgroup y is the model; an invocation owns a row.
// Float64 twin: src/algorithms/fqe.ts

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
override POLICY: u32;
override BY_TRANSITION: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> batch: array<u32>;
@group(0) @binding(2) var<storage, read> policy: array<f32>;
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
  for (var j = 0u; j < width; j++) {
    gradient[out + j] = 0.0;
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
  let is_by_transition = bitcast<u32>(settings[own + BY_TRANSITION]) == 1u;
  let line = select(batch[fields + 4u * ROWS], batch[fields], is_by_transition);
  let chances = (bitcast<u32>(settings[own + POLICY]) + line) * ACTIONS;
  let next = model * Q_STRIDE + (ROWS + row) * width;
  var ahead = 0.0;
  for (var a = 0u; a < ACTIONS; a++) {
    ahead += policy[chances + a] * q[next + a];
  }
  let lowest = settings[own + LOWEST];
  let highest = settings[own + HIGHEST];
  let unclipped = select(reward + settings[own + GAMMA] * ahead, reward, terminated);
  let raised = select(unclipped, lowest, unclipped < lowest);
  let bellman_target = select(raised, highest, raised > highest);
  let values = model * Q_STRIDE + row * width;
  let error = q[values + action] - bellman_target;
  let is_huber = settings[own + HUBER] != 0.0;
  let size = abs(error);
  let error_loss = select(error * error, select(size - 0.5, 0.5 * error * error, size <= 1.0), is_huber);
  let slope = select(2.0 * error, clamp(error, -1.0, 1.0), is_huber);
  gradient[out + action] = row_weight * slope / f32(BATCH);
  var top = q[values];
  for (var j = 1u; j < ACTIONS; j++) {
    top = max(top, q[values + j]);
  }
  let is_held = bellman_target == lowest || bellman_target == highest;
  let metrics = 6u * (model * ROWS + row);
  row_metrics[metrics] = row_weight * error_loss;
  row_metrics[metrics + 1u] = row_weight * error_loss;
  row_metrics[metrics + 2u] = row_weight * select(0.0, 1.0, is_held);
  row_metrics[metrics + 3u] = row_weight * q[values + action];
  row_metrics[metrics + 4u] = select(-3.4028234e38, top, row_weight > 0.0);
  row_metrics[metrics + 5u] = 0.0;
}
