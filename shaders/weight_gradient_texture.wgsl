// Gradient of a linear layer's weight and bias, 8 rows x 8 columns an invocation (texture variant).
//
// output[m,WEIGHT4 + k,n] = sum_b input[m,b,k] * gradient[m,b,n]; output[m,BIAS4 + n] = sum_b gradient[m,b,n];
// b ascending, one fma each. The bias is the row behind the last: its input is 1.
//
// input     (M,rows,K)  read, a texture mirror, one layer a model
// gradient  (M,rows,N)  read, a texture mirror, one layer a model
// output    (M,P)       overwritten where the layer's weight (K,N) and bias (N) lie
//
// Workgroup z is the model, y the tile of 8 weight rows (K / 8: the bias), x and lane the tile of 8 columns.
// K and N are multiples of 8 (padding is zero); offsets and strides count vec4f.
// Float64 twin: src/network/twin/backward.ts

override LANES: u32 = 32;
override BATCH: u32;
override K4: u32;
override N4: u32;
override WEIGHT4: u32;
override BIAS4: u32;
override OUTPUT_STRIDE4: u32;

@group(0) @binding(0) var input: texture_2d_array<f32>;
@group(0) @binding(1) var gradient: texture_2d_array<f32>;
@group(0) @binding(2) var<storage, read_write> output: array<vec4f>;

// A mirror holds a model's buffer as texels of four floats, 256 to a row.
fn load_input(texel: u32, model: u32) -> vec4f {
  return textureLoad(input, vec2u(texel & 255u, texel >> 8u), model, 0);
}
fn load_gradient(texel: u32, model: u32) -> vec4f {
  return textureLoad(gradient, vec2u(texel & 255u, texel >> 8u), model, 0);
}

@compute @workgroup_size(LANES)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 2u * (group.x * LANES + local.x);
  if (column >= N4) {
    return;
  }
  let model = group.z;
  let row = 2u * group.y;
  let is_bias = row >= K4;
  var c0a = vec4f(0.0);
  var c0b = vec4f(0.0);
  var c1a = vec4f(0.0);
  var c1b = vec4f(0.0);
  var c2a = vec4f(0.0);
  var c2b = vec4f(0.0);
  var c3a = vec4f(0.0);
  var c3b = vec4f(0.0);
  var c4a = vec4f(0.0);
  var c4b = vec4f(0.0);
  var c5a = vec4f(0.0);
  var c5b = vec4f(0.0);
  var c6a = vec4f(0.0);
  var c6b = vec4f(0.0);
  var c7a = vec4f(0.0);
  var c7b = vec4f(0.0);
  for (var b = 0u; b < BATCH; b++) {
    let x = b * K4 + min(row, K4 - 2u);
    let g = b * N4 + column;
    let g_a = load_gradient(g, model);
    let g_b = load_gradient(g + 1u, model);
    let x_a = select(load_input(x, model), vec4f(1.0), is_bias);
    let x_b = load_input(x + 1u, model);
    c0a = fma(vec4f(x_a.x), g_a, c0a);
    c0b = fma(vec4f(x_a.x), g_b, c0b);
    c1a = fma(vec4f(x_a.y), g_a, c1a);
    c1b = fma(vec4f(x_a.y), g_b, c1b);
    c2a = fma(vec4f(x_a.z), g_a, c2a);
    c2b = fma(vec4f(x_a.z), g_b, c2b);
    c3a = fma(vec4f(x_a.w), g_a, c3a);
    c3b = fma(vec4f(x_a.w), g_b, c3b);
    c4a = fma(vec4f(x_b.x), g_a, c4a);
    c4b = fma(vec4f(x_b.x), g_b, c4b);
    c5a = fma(vec4f(x_b.y), g_a, c5a);
    c5b = fma(vec4f(x_b.y), g_b, c5b);
    c6a = fma(vec4f(x_b.z), g_a, c6a);
    c6b = fma(vec4f(x_b.z), g_b, c6b);
    c7a = fma(vec4f(x_b.w), g_a, c7a);
    c7b = fma(vec4f(x_b.w), g_b, c7b);
  }
  if (is_bias) {
    let bias = model * OUTPUT_STRIDE4 + BIAS4 + column;
    output[bias] = c0a;
    output[bias + 1u] = c0b;
    return;
  }
  let out = model * OUTPUT_STRIDE4 + WEIGHT4 + 4u * row * N4 + column;
  output[out + 0u * N4] = c0a;
  output[out + 0u * N4 + 1u] = c0b;
  output[out + 1u * N4] = c1a;
  output[out + 1u * N4 + 1u] = c1b;
  output[out + 2u * N4] = c2a;
  output[out + 2u * N4 + 1u] = c2b;
  output[out + 3u * N4] = c3a;
  output[out + 3u * N4 + 1u] = c3b;
  output[out + 4u * N4] = c4a;
  output[out + 4u * N4 + 1u] = c4b;
  output[out + 5u * N4] = c5a;
  output[out + 5u * N4 + 1u] = c5b;
  output[out + 6u * N4] = c6a;
  output[out + 6u * N4 + 1u] = c6b;
  output[out + 7u * N4] = c7a;
  output[out + 7u * N4 + 1u] = c7b;
}
