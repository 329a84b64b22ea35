// Gradient of a linear layer's weight and bias, 16 rows x 16 columns an invocation (texture variant).
//
// output[m,WEIGHT4 + k,n] = sum_b input[m,b,k] * gradient[m,b,n]; output[m,BIAS4 + n] = sum_b gradient[m,b,n];
// b ascending, one fma each: what shaders/weight_gradient_buffer.wgsl computes, to the bit.
// The bias is the row behind the last: its input is 1.
//
// input     (M,rows,K)  read, a mirror, one layer a model
// gradient  (M,rows,N)  read, a mirror, one layer a model
// output    (M,G)       overwritten where the layer's weight (K,N) and bias (N) lie
//
// Workgroup z is the model; y and local y the tile of 16 weight rows (K / 16: the bias), x and local x the
// tile of 16 columns. K and N are multiples of 16 (padding is zero); offsets and strides count vec4f.
// Float64 twin: src/network/twin/backward.ts

override LANES: u32;
override ROW_LANES: u32;
override BATCH: u32;
override K4: u32;
override N4: u32;
override WEIGHT4: u32;
override BIAS4: u32;
override OUTPUT_STRIDE4: u32;

@group(0) @binding(0) var input: texture_2d_array<f32>;
@group(0) @binding(1) var gradient: texture_2d_array<f32>;
@group(0) @binding(2) var<storage, read_write> output: array<vec4f>;

// A mirror holds a model's operand as texels of four floats, 256 to a row.
fn load_input(texel: u32, model: u32) -> vec4f {
  return textureLoad(input, vec2u(texel & 255u, texel >> 8u), model, 0);
}
fn load_gradient(texel: u32, model: u32) -> vec4f {
  return textureLoad(gradient, vec2u(texel & 255u, texel >> 8u), model, 0);
}

@compute @workgroup_size(LANES, ROW_LANES)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 4u * (group.x * LANES + local.x);
  let row = 4u * (group.y * ROW_LANES + local.y);
  if (column >= N4 || row > K4) {
    return;
  }
  let model = group.z;
  let is_bias = row == K4;
  var c0a = vec4f(0.0); var c0b = vec4f(0.0); var c0c = vec4f(0.0); var c0d = vec4f(0.0);
  var c1a = vec4f(0.0); var c1b = vec4f(0.0); var c1c = vec4f(0.0); var c1d = vec4f(0.0);
  var c2a = vec4f(0.0); var c2b = vec4f(0.0); var c2c = vec4f(0.0); var c2d = vec4f(0.0);
  var c3a = vec4f(0.0); var c3b = vec4f(0.0); var c3c = vec4f(0.0); var c3d = vec4f(0.0);
  var c4a = vec4f(0.0); var c4b = vec4f(0.0); var c4c = vec4f(0.0); var c4d = vec4f(0.0);
  var c5a = vec4f(0.0); var c5b = vec4f(0.0); var c5c = vec4f(0.0); var c5d = vec4f(0.0);
  var c6a = vec4f(0.0); var c6b = vec4f(0.0); var c6c = vec4f(0.0); var c6d = vec4f(0.0);
  var c7a = vec4f(0.0); var c7b = vec4f(0.0); var c7c = vec4f(0.0); var c7d = vec4f(0.0);
  var c8a = vec4f(0.0); var c8b = vec4f(0.0); var c8c = vec4f(0.0); var c8d = vec4f(0.0);
  var c9a = vec4f(0.0); var c9b = vec4f(0.0); var c9c = vec4f(0.0); var c9d = vec4f(0.0);
  var c10a = vec4f(0.0); var c10b = vec4f(0.0); var c10c = vec4f(0.0); var c10d = vec4f(0.0);
  var c11a = vec4f(0.0); var c11b = vec4f(0.0); var c11c = vec4f(0.0); var c11d = vec4f(0.0);
  var c12a = vec4f(0.0); var c12b = vec4f(0.0); var c12c = vec4f(0.0); var c12d = vec4f(0.0);
  var c13a = vec4f(0.0); var c13b = vec4f(0.0); var c13c = vec4f(0.0); var c13d = vec4f(0.0);
  var c14a = vec4f(0.0); var c14b = vec4f(0.0); var c14c = vec4f(0.0); var c14d = vec4f(0.0);
  var c15a = vec4f(0.0); var c15b = vec4f(0.0); var c15c = vec4f(0.0); var c15d = vec4f(0.0);
  for (var b = 0u; b < BATCH; b++) {
    let x = b * K4 + min(row, K4 - 4u);
    let g = b * N4 + column;
    let g_a = load_gradient(g + 0u, model);
    let g_b = load_gradient(g + 1u, model);
    let g_c = load_gradient(g + 2u, model);
    let g_d = load_gradient(g + 3u, model);
    let x_a = select(load_input(x, model), vec4f(1.0), is_bias);
    let x_b = load_input(x + 1u, model);
    let x_c = load_input(x + 2u, model);
    let x_d = load_input(x + 3u, model);
    c0a = fma(vec4f(x_a.x), g_a, c0a); c0b = fma(vec4f(x_a.x), g_b, c0b);
    c0c = fma(vec4f(x_a.x), g_c, c0c); c0d = fma(vec4f(x_a.x), g_d, c0d);
    c1a = fma(vec4f(x_a.y), g_a, c1a); c1b = fma(vec4f(x_a.y), g_b, c1b);
    c1c = fma(vec4f(x_a.y), g_c, c1c); c1d = fma(vec4f(x_a.y), g_d, c1d);
    c2a = fma(vec4f(x_a.z), g_a, c2a); c2b = fma(vec4f(x_a.z), g_b, c2b);
    c2c = fma(vec4f(x_a.z), g_c, c2c); c2d = fma(vec4f(x_a.z), g_d, c2d);
    c3a = fma(vec4f(x_a.w), g_a, c3a); c3b = fma(vec4f(x_a.w), g_b, c3b);
    c3c = fma(vec4f(x_a.w), g_c, c3c); c3d = fma(vec4f(x_a.w), g_d, c3d);
    c4a = fma(vec4f(x_b.x), g_a, c4a); c4b = fma(vec4f(x_b.x), g_b, c4b);
    c4c = fma(vec4f(x_b.x), g_c, c4c); c4d = fma(vec4f(x_b.x), g_d, c4d);
    c5a = fma(vec4f(x_b.y), g_a, c5a); c5b = fma(vec4f(x_b.y), g_b, c5b);
    c5c = fma(vec4f(x_b.y), g_c, c5c); c5d = fma(vec4f(x_b.y), g_d, c5d);
    c6a = fma(vec4f(x_b.z), g_a, c6a); c6b = fma(vec4f(x_b.z), g_b, c6b);
    c6c = fma(vec4f(x_b.z), g_c, c6c); c6d = fma(vec4f(x_b.z), g_d, c6d);
    c7a = fma(vec4f(x_b.w), g_a, c7a); c7b = fma(vec4f(x_b.w), g_b, c7b);
    c7c = fma(vec4f(x_b.w), g_c, c7c); c7d = fma(vec4f(x_b.w), g_d, c7d);
    c8a = fma(vec4f(x_c.x), g_a, c8a); c8b = fma(vec4f(x_c.x), g_b, c8b);
    c8c = fma(vec4f(x_c.x), g_c, c8c); c8d = fma(vec4f(x_c.x), g_d, c8d);
    c9a = fma(vec4f(x_c.y), g_a, c9a); c9b = fma(vec4f(x_c.y), g_b, c9b);
    c9c = fma(vec4f(x_c.y), g_c, c9c); c9d = fma(vec4f(x_c.y), g_d, c9d);
    c10a = fma(vec4f(x_c.z), g_a, c10a); c10b = fma(vec4f(x_c.z), g_b, c10b);
    c10c = fma(vec4f(x_c.z), g_c, c10c); c10d = fma(vec4f(x_c.z), g_d, c10d);
    c11a = fma(vec4f(x_c.w), g_a, c11a); c11b = fma(vec4f(x_c.w), g_b, c11b);
    c11c = fma(vec4f(x_c.w), g_c, c11c); c11d = fma(vec4f(x_c.w), g_d, c11d);
    c12a = fma(vec4f(x_d.x), g_a, c12a); c12b = fma(vec4f(x_d.x), g_b, c12b);
    c12c = fma(vec4f(x_d.x), g_c, c12c); c12d = fma(vec4f(x_d.x), g_d, c12d);
    c13a = fma(vec4f(x_d.y), g_a, c13a); c13b = fma(vec4f(x_d.y), g_b, c13b);
    c13c = fma(vec4f(x_d.y), g_c, c13c); c13d = fma(vec4f(x_d.y), g_d, c13d);
    c14a = fma(vec4f(x_d.z), g_a, c14a); c14b = fma(vec4f(x_d.z), g_b, c14b);
    c14c = fma(vec4f(x_d.z), g_c, c14c); c14d = fma(vec4f(x_d.z), g_d, c14d);
    c15a = fma(vec4f(x_d.w), g_a, c15a); c15b = fma(vec4f(x_d.w), g_b, c15b);
    c15c = fma(vec4f(x_d.w), g_c, c15c); c15d = fma(vec4f(x_d.w), g_d, c15d);
  }
  if (is_bias) {
    let bias = model * OUTPUT_STRIDE4 + BIAS4 + column;
    output[bias + 0u] = c0a;
    output[bias + 1u] = c0b;
    output[bias + 2u] = c0c;
    output[bias + 3u] = c0d;
    return;
  }
  let out = model * OUTPUT_STRIDE4 + WEIGHT4 + 4u * row * N4 + column;
  output[out + 0u * N4 + 0u] = c0a;
  output[out + 0u * N4 + 1u] = c0b;
  output[out + 0u * N4 + 2u] = c0c;
  output[out + 0u * N4 + 3u] = c0d;
  output[out + 1u * N4 + 0u] = c1a;
  output[out + 1u * N4 + 1u] = c1b;
  output[out + 1u * N4 + 2u] = c1c;
  output[out + 1u * N4 + 3u] = c1d;
  output[out + 2u * N4 + 0u] = c2a;
  output[out + 2u * N4 + 1u] = c2b;
  output[out + 2u * N4 + 2u] = c2c;
  output[out + 2u * N4 + 3u] = c2d;
  output[out + 3u * N4 + 0u] = c3a;
  output[out + 3u * N4 + 1u] = c3b;
  output[out + 3u * N4 + 2u] = c3c;
  output[out + 3u * N4 + 3u] = c3d;
  output[out + 4u * N4 + 0u] = c4a;
  output[out + 4u * N4 + 1u] = c4b;
  output[out + 4u * N4 + 2u] = c4c;
  output[out + 4u * N4 + 3u] = c4d;
  output[out + 5u * N4 + 0u] = c5a;
  output[out + 5u * N4 + 1u] = c5b;
  output[out + 5u * N4 + 2u] = c5c;
  output[out + 5u * N4 + 3u] = c5d;
  output[out + 6u * N4 + 0u] = c6a;
  output[out + 6u * N4 + 1u] = c6b;
  output[out + 6u * N4 + 2u] = c6c;
  output[out + 6u * N4 + 3u] = c6d;
  output[out + 7u * N4 + 0u] = c7a;
  output[out + 7u * N4 + 1u] = c7b;
  output[out + 7u * N4 + 2u] = c7c;
  output[out + 7u * N4 + 3u] = c7d;
  output[out + 8u * N4 + 0u] = c8a;
  output[out + 8u * N4 + 1u] = c8b;
  output[out + 8u * N4 + 2u] = c8c;
  output[out + 8u * N4 + 3u] = c8d;
  output[out + 9u * N4 + 0u] = c9a;
  output[out + 9u * N4 + 1u] = c9b;
  output[out + 9u * N4 + 2u] = c9c;
  output[out + 9u * N4 + 3u] = c9d;
  output[out + 10u * N4 + 0u] = c10a;
  output[out + 10u * N4 + 1u] = c10b;
  output[out + 10u * N4 + 2u] = c10c;
  output[out + 10u * N4 + 3u] = c10d;
  output[out + 11u * N4 + 0u] = c11a;
  output[out + 11u * N4 + 1u] = c11b;
  output[out + 11u * N4 + 2u] = c11c;
  output[out + 11u * N4 + 3u] = c11d;
  output[out + 12u * N4 + 0u] = c12a;
  output[out + 12u * N4 + 1u] = c12b;
  output[out + 12u * N4 + 2u] = c12c;
  output[out + 12u * N4 + 3u] = c12d;
  output[out + 13u * N4 + 0u] = c13a;
  output[out + 13u * N4 + 1u] = c13b;
  output[out + 13u * N4 + 2u] = c13c;
  output[out + 13u * N4 + 3u] = c13d;
  output[out + 14u * N4 + 0u] = c14a;
  output[out + 14u * N4 + 1u] = c14b;
  output[out + 14u * N4 + 2u] = c14c;
  output[out + 14u * N4 + 3u] = c14d;
  output[out + 15u * N4 + 0u] = c15a;
  output[out + 15u * N4 + 1u] = c15b;
  output[out + 15u * N4 + 2u] = c15c;
  output[out + 15u * N4 + 3u] = c15d;
}
