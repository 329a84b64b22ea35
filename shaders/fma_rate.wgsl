// A loop of fused multiply-adds in registers: the adapter's arithmetic ceiling, for the benchmark.
//
// output (2 * invocations)  first half of each pair overwritten; 8 chains of vec4f, ROUNDS rounds:
// 32 * ROUNDS fma an invocation.
//
// Timed by src/trainer/webgpu/step_profile.ts; its values are read by nobody, so it has no twin.

override ROUNDS: u32 = 512;

@group(0) @binding(0) var<storage, read_write> output: array<vec4f>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let x = output[2u * id.x];
  let y = output[2u * id.x + 1u];
  var a = x;
  var b = y;
  var c = x + y;
  var d = x - y;
  var e = y - x;
  var f = x * y;
  var g = 2.0 * x;
  var h = 2.0 * y;
  for (var i = 0u; i < ROUNDS; i++) {
    a = fma(a, x, y);
    b = fma(b, x, y);
    c = fma(c, x, y);
    d = fma(d, x, y);
    e = fma(e, x, y);
    f = fma(f, x, y);
    g = fma(g, x, y);
    h = fma(h, x, y);
  }
  output[2u * id.x] = ((a + b) + (c + d)) + ((e + f) + (g + h));
}
