// Does nothing: the cost of a dispatch, for the benchmark.
//
// output (1)  untouched unless MARK is set.
//
// Timed by src/trainer/webgpu/step_profile.ts; there is nothing a twin could compute.

override MARK: bool = false;

@group(0) @binding(0) var<storage, read_write> output: array<f32>;

@compute @workgroup_size(1)
fn main() {
  if (MARK) {
    output[0] = 1.0;
  }
}
