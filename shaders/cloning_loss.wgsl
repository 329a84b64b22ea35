// Behaviour cloning's cross-entropy of a batch, row by row, and its gradient with respect to the logits.
//
// loss = w (logsumexp_a Q(s,.) - Q(s,a)) with the row's weight w, meant over the batch;
// dloss/dQ[j] = w (softmax_j Q(s,.) - [j = a]) / BATCH.
//
// batch         (M,fields)    read
// q             (M,ROWS,A)    read, A padded to 4*A4
// gradient      (M,ROWS,A)    overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,9)    overwritten, each times w: loss, 0, cross-entropy, logsumexp, Q(s,a), max Q (without w), hit, entropy, 0
//
// Workgroup y is the model; an invocation owns a row.
// Float64 twin: src/algorithms/bc.ts

override BATCH: u32;
override ROWS: u32;
override BATCH_STRIDE: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;

@group(0) @binding(0) var<storage, read> batch: array<u32>;
@group(0) @binding(1) var<storage, read> q: array<f32>;
@group(0) @binding(2) var<storage, read_write> gradient: array<f32>;
@group(0) @binding(3) var<storage, read_write> row_metrics: array<f32>;

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
  let fields = model * BATCH_STRIDE + row;
  let action = batch[fields + 2u * ROWS];
  let row_weight = bitcast<f32>(batch[fields + 8u * ROWS]);
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
  for (var j = 0u; j < width; j++) {
    var slope = 0.0;
    if (j < ACTIONS) {
      slope = exp(q[own + j] - top) / total - select(0.0, 1.0, j == action);
    }
    gradient[out + j] = row_weight * slope / f32(BATCH);
  }
  let log_sum_exp = top + log(total);
  let chosen = q[own + action];
  let metrics = 9u * (model * ROWS + row);
  row_metrics[metrics] = row_weight * (log_sum_exp - chosen);
  row_metrics[metrics + 1u] = 0.0;
  row_metrics[metrics + 2u] = row_weight * (log_sum_exp - chosen);
  row_metrics[metrics + 3u] = row_weight * log_sum_exp;
  row_metrics[metrics + 4u] = row_weight * chosen;
  row_metrics[metrics + 5u] = select(-3.4028234e38, top, row_weight > 0.0);
  row_metrics[metrics + 6u] = row_weight * select(0.0, 1.0, greedy == action);
  row_metrics[metrics + 7u] = row_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 8u] = 0.0;
}
