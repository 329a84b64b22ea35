// Finishes the gradients' norms, sets the clips, counts the step, adds up the metrics, freezes what diverged.
//
// Of each network k: norm_k = sqrt(sum of its partials); clip_k = min(1, max_norm / (norm_k + 1e-6)). step += 1.
// The norm that is reported is that of all networks together.
// A model is frozen at this step if a norm or a metric is not finite, or if the update of the step before
// left a number that is not (word 3 of a network): a frozen model's metrics and weights change no more.
// Finite means: the exponent bits are not all ones (a test of x != x misses NaN on some drivers).
//
// A slice is one network of one model: network k of model m is slice k * MODELS + m.
//
// settings      (T*M,SETTINGS)   read; MAX_NORM of a slice: largest norm (0: no clip)
// partials      (T*M,PARTIALS)   read
// batch         (M,fields)       read; field 8: weights
// row_metrics   (M,ROWS,METRICS) read; the means, the one that is a maximum at LARGEST
// progress      (T*M,4)          updated: steps taken, step of divergence (0: none), clip bits, bad update
// metric_sums   (M,SUMS)         added to: steps, then the row metrics with the gradient norm before number NORM
//
// A row metric's mean is its sum by that of the rows' weights; a batch without weight has no metrics. Where WEIGHED
// is 0 rows come as shares of a whole dataset, and their sum is the mean.
// One workgroup a model; sums run as 64 strided sums, then a tree, in a fixed order.
// Float64 twin: src/network/twin/clip.ts, src/algorithms/value_metrics.ts

override MODELS: u32;
override NETS: u32;
override BATCH: u32;
override ROWS: u32;
override PARTIALS: u32;
override WEIGHED: u32;
override BATCH_STRIDE: u32;
override SETTINGS: u32;
override MAX_NORM: u32;
override METRICS: u32;
override LARGEST: u32;
override NORM: u32;
override SUMS: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> partials: array<f32>;
@group(0) @binding(2) var<storage, read> row_metrics: array<f32>;
@group(0) @binding(3) var<storage, read_write> progress: array<u32>;
@group(0) @binding(4) var<storage, read_write> metric_sums: array<f32>;
@group(0) @binding(5) var<storage, read> batch: array<u32>;

// Value v of lane l at 16 * l + v: up to fourteen row metrics, then the rows' weight, then a squared norm.
var<workgroup> lanes: array<f32, 1024>;

const WEIGHT = 14u;
const SQUARED_NORM = 15u;

fn is_finite(value: f32) -> bool {
  return (bitcast<u32>(value) & 0x7f800000u) != 0x7f800000u;
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let model = group.x;
  let lane = local.x;
  for (var v = 0u; v < METRICS; v++) {
    var sum = select(0.0, -3.4028234e38, v == LARGEST);
    for (var row = lane; row < BATCH; row += 64u) {
      let value = row_metrics[METRICS * (model * ROWS + row) + v];
      sum = select(sum + value, max(sum, value), v == LARGEST);
    }
    lanes[16u * lane + v] = sum;
  }
  var weight = 0.0;
  for (var row = lane; row < BATCH; row += 64u) {
    weight += bitcast<f32>(batch[model * BATCH_STRIDE + 8u * ROWS + row]);
  }
  lanes[16u * lane + WEIGHT] = weight;
  for (var half = 32u; half > 0u; half >>= 1u) {
    workgroupBarrier();
    if (lane < half) {
      lanes[16u * lane + WEIGHT] += lanes[16u * (lane + half) + WEIGHT];
      for (var v = 0u; v < METRICS; v++) {
        let a = lanes[16u * lane + v];
        let b = lanes[16u * (lane + half) + v];
        lanes[16u * lane + v] = select(a + b, max(a, b), v == LARGEST);
      }
    }
  }
  var all_squares = 0.0;
  var is_bad = false;
  for (var net = 0u; net < NETS; net++) {
    let slice = net * MODELS + model;
    var squares = 0.0;
    for (var i = lane; i < PARTIALS; i += 64u) {
      squares += partials[slice * PARTIALS + i];
    }
    lanes[16u * lane + SQUARED_NORM] = squares;
    for (var half = 32u; half > 0u; half >>= 1u) {
      workgroupBarrier();
      if (lane < half) {
        lanes[16u * lane + SQUARED_NORM] += lanes[16u * (lane + half) + SQUARED_NORM];
      }
    }
    workgroupBarrier();
    if (lane == 0u) {
      let norm = sqrt(lanes[SQUARED_NORM]);
      let largest = settings[SETTINGS * slice + MAX_NORM];
      var clip = 1.0;
      if (largest > 0.0) {
        clip = min(1.0, largest / (norm + 1e-6));
      }
      progress[4u * slice + 2u] = bitcast<u32>(clip);
      all_squares += lanes[SQUARED_NORM];
      is_bad = is_bad || progress[4u * slice + 3u] != 0u;
    }
  }
  if (lane == 0u) {
    let norm = sqrt(all_squares);
    let step = progress[4u * model] + 1u;
    var diverged = progress[4u * model + 1u];
    if (diverged == 0u && is_bad) {
      diverged = step - 1u;
    }
    var all_finite = is_finite(all_squares);
    for (var v = 0u; v < METRICS; v++) {
      all_finite = all_finite && is_finite(lanes[v]);
    }
    if (diverged == 0u && !all_finite) {
      diverged = step;
    }
    for (var net = 0u; net < NETS; net++) {
      let slice = net * MODELS + model;
      progress[4u * slice] = step;
      progress[4u * slice + 1u] = diverged;
    }
    let mean_over = select(1.0, lanes[WEIGHT], WEIGHED == 1u);
    if (diverged == 0u && mean_over > 0.0) {
      let sums = SUMS * model;
      let fresh = metric_sums[sums] == 0.0;
      metric_sums[sums] += 1.0;
      for (var v = 0u; v < METRICS; v++) {
        let place = sums + 1u + v + select(0u, 1u, v >= NORM);
        let before = metric_sums[place];
        if (v == LARGEST) {
          metric_sums[place] = select(max(before, lanes[v]), lanes[v], fresh);
        } else {
          metric_sums[place] = before + lanes[v] / mean_over;
        }
      }
      metric_sums[sums + 1u + NORM] += norm;
    }
  }
}
