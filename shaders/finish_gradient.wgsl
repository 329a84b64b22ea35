// Finishes the gradient's norm, sets the clip, counts the step, adds up the metrics, freezes what diverged.
//
// norm = sqrt(sum of partials); clip = min(1, max_norm / (norm + 1e-6)); step += 1.
// A model is frozen at this step if its norm or a metric is not finite, or if the update of the step before
// left a number that is not (word 3): a frozen model's metrics and weights change no more.
// Finite means: the exponent bits are not all ones (a test of x != x misses NaN on some drivers).
//
// settings      (M,16 + ...)   read; word 8 of a model: largest norm (0: no clip)
// partials      (M,PARTIALS)   read
// row_metrics   (M,ROWS,9)     read
// progress      (M,4)          updated: steps taken, step of divergence (0: none), clip bits, bad update
// metric_sums   (M,12)         added to: steps, the first eight row metrics (max Q by maximum), gradient norm,
//                              the ninth row metric, the targets' own variance
//
// A row metric's mean is its sum over MEAN_OVER rows: BATCH, or 1 where rows come with their weights.
// One workgroup a model; sums run as 64 strided sums, then a tree, in a fixed order.
// Float64 twin: src/network/twin/clip.ts, src/algorithms/step_metrics.ts

override BATCH: u32;
override ROWS: u32;
override PARTIALS: u32;
override MEAN_OVER: f32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> partials: array<f32>;
@group(0) @binding(2) var<storage, read> row_metrics: array<f32>;
@group(0) @binding(3) var<storage, read_write> progress: array<u32>;
@group(0) @binding(4) var<storage, read_write> metric_sums: array<f32>;

// Value v of lane l at 10 * l + v: nine row metrics, then the squared norm.
var<workgroup> lanes: array<f32, 640>;

const MAX_Q = 5u;
const VARIANCE = 8u;
const SQUARED_NORM = 9u;

fn is_finite(value: f32) -> bool {
  return (bitcast<u32>(value) & 0x7f800000u) != 0x7f800000u;
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let model = group.x;
  let lane = local.x;
  for (var v = 0u; v < 9u; v++) {
    var sum = select(0.0, -3.4028234e38, v == MAX_Q);
    for (var row = lane; row < BATCH; row += 64u) {
      let value = row_metrics[9u * (model * ROWS + row) + v];
      sum = select(sum + value, max(sum, value), v == MAX_Q);
    }
    lanes[10u * lane + v] = sum;
  }
  var squares = 0.0;
  for (var i = lane; i < PARTIALS; i += 64u) {
    squares += partials[model * PARTIALS + i];
  }
  lanes[10u * lane + SQUARED_NORM] = squares;
  for (var half = 32u; half > 0u; half >>= 1u) {
    workgroupBarrier();
    if (lane < half) {
      for (var v = 0u; v < 10u; v++) {
        let a = lanes[10u * lane + v];
        let b = lanes[10u * (lane + half) + v];
        lanes[10u * lane + v] = select(a + b, max(a, b), v == MAX_Q);
      }
    }
  }
  workgroupBarrier();
  if (lane == 0u) {
    let norm = sqrt(lanes[SQUARED_NORM]);
    let step = progress[4u * model] + 1u;
    progress[4u * model] = step;
    var diverged = progress[4u * model + 1u];
    if (diverged == 0u && progress[4u * model + 3u] != 0u) {
      diverged = progress[4u * model + 3u];
    }
    var all_finite = true;
    for (var v = 0u; v < 10u; v++) {
      all_finite = all_finite && is_finite(lanes[v]);
    }
    if (diverged == 0u && !all_finite) {
      diverged = step;
    }
    progress[4u * model + 1u] = diverged;
    let largest = settings[16u * model + 8u];
    var clip = 1.0;
    if (largest > 0.0) {
      clip = min(1.0, largest / (norm + 1e-6));
    }
    progress[4u * model + 2u] = bitcast<u32>(clip);
    if (diverged == 0u) {
      let sums = 12u * model;
      let fresh = metric_sums[sums] == 0.0;
      metric_sums[sums] += 1.0;
      for (var v = 0u; v < 9u; v++) {
        let place = sums + 1u + v + select(0u, 1u, v == VARIANCE);
        let before = metric_sums[place];
        if (v == MAX_Q) {
          metric_sums[place] = select(max(before, lanes[v]), lanes[v], fresh);
        } else {
          metric_sums[place] = before + lanes[v] / MEAN_OVER;
        }
      }
      metric_sums[sums + 9u] += norm;
    }
  }
}
