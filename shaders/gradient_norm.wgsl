// Partial sums of the squared gradient, the first half of its norm.
//
// partials[s,i] = sum_{k} |gradient[s, i + k * PARTIALS]|^2 over vec4f's, k ascending.
//
// gradient  (slices,G)         read; a slice is one network of one model
// partials  (slices,PARTIALS)  overwritten
//
// Workgroup y is the slice; an invocation owns one partial sum.
// Float64 twin: gradientNorm in src/network/twin/clip.ts

override PARTIALS: u32;
override G4: u32;
override GRADIENT_STRIDE4: u32;

@group(0) @binding(0) var<storage, read> gradient: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> partials: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= PARTIALS) {
    return;
  }
  var sum = vec4f(0.0);
  for (var i = id.x; i < G4; i += PARTIALS) {
    let value = gradient[id.y * GRADIENT_STRIDE4 + i];
    sum = fma(value, value, sum);
  }
  partials[id.y * PARTIALS + id.x] = (sum.x + sum.y) + (sum.z + sum.w);
}
