// Fitted Q evaluation's loss of a whole dataset, state by state, and its gradient with respect to Q.
//
// w = n(s,a) / N. A state's part of the loss: sum_a w ((Q(s,a) - y(s,a))^2 + var(s,a)); dloss/dQ = 2 w (Q(s,a) - y(s,a)).
//
// settings      (M,SETTINGS)      read; LOWEST and HIGHEST target of a model
// weight        (M,STATES,A + 1)  read; w of each action, then n(s) / N
// pair_target   (M,STATES,A)      read; y, var
// q             (M,2*ROWS,A)      read; the first block, Q_online; A padded to 4*A4
// gradient      (M,ROWS,A)        overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,6)        overwritten, each times its weight: loss, TD, whether y is at a bound, Q(s,a), max Q
//                                 (without a weight), var
//
// Workgroup y is the model; an invocation owns a row. Rows of states without data are 0.
// Float64 twin: fqeFullLoss in src/algorithms/fqe.ts

override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;
override SETTINGS: u32;
override LOWEST: u32;
override HIGHEST: u32;

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
  for (var j = 0u; j < width; j++) {
    gradient[out + j] = 0.0;
  }
  let metrics = 6u * (model * ROWS + row);
  let weights = (model * STATES + row) * (ACTIONS + 1u);
  if (row >= STATES || weight[min(weights, arrayLength(&weight) - ACTIONS - 1u) + ACTIONS] == 0.0) {
    for (var v = 0u; v < 6u; v++) {
      row_metrics[metrics + v] = select(0.0, -3.4028234e38, v == 4u);
    }
    return;
  }
  let lowest = settings[SETTINGS * model + LOWEST];
  let highest = settings[SETTINGS * model + HIGHEST];
  let values = model * Q_STRIDE + row * width;
  let targets = (model * STATES + row) * ACTIONS;
  var top = q[values];
  var squares = 0.0;
  var variance = 0.0;
  var held = 0.0;
  var chosen = 0.0;
  for (var a = 0u; a < ACTIONS; a++) {
    let value = q[values + a];
    top = max(top, value);
    let pair_weight = weight[weights + a];
    let bellman = pair_target[targets + a];
    let error = value - bellman.x;
    squares += pair_weight * error * error;
    variance += pair_weight * bellman.y;
    held += select(0.0, pair_weight, bellman.x == lowest || bellman.x == highest);
    chosen += pair_weight * value;
    gradient[out + a] = 2.0 * pair_weight * error;
  }
  row_metrics[metrics] = squares + variance;
  row_metrics[metrics + 1u] = squares + variance;
  row_metrics[metrics + 2u] = held;
  row_metrics[metrics + 3u] = chosen;
  row_metrics[metrics + 4u] = top;
  row_metrics[metrics + 5u] = variance;
}
