// Linear layer forward with fused bias and ReLU, 16 rows x 16 columns an invocation (texture variant).
//
// output[m,r,n] = act(sum_k input[m,r,k] * weight[m,k,n] + bias[m,n]), k ascending, one fma each:
// what shaders/linear_forward_buffer.wgsl computes, to the bit. Mirrors and the large tile are for
// adapters on which a load from a storage buffer is dear.
//
// input       (M,ROWS,K)  read, a mirror of the rows at work, one layer a model
// parameters  (M,P)       read, a mirror of the linear layers; weight (K,N) at WEIGHT4, bias (N) at BIAS4
// output      (M,rows,N)  overwritten in rows OUTPUT_ROW to OUTPUT_ROW + ROWS - 1
//
// Workgroup z is the model; y and local y the tile of 16 rows, x and local x the tile of 16 columns.
// ROWS, K and N are multiples of 16 (padding is zero); offsets and strides count vec4f.
// Float64 twin: src/network/twin/forward.ts

override LANES: u32;
override ROW_LANES: u32;
override ROWS: u32;
override OUTPUT_ROW: u32;
override K4: u32;
override N4: u32;
override WEIGHT4: u32;
override BIAS4: u32;
override OUTPUT_STRIDE4: u32;
override RELU: bool;

@group(0) @binding(0) var input: texture_2d_array<f32>;
@group(0) @binding(1) var parameters: texture_2d_array<f32>;
@group(0) @binding(2) var<storage, read_write> output: array<vec4f>;

// A mirror holds a model's operand as texels of four floats, 256 to a row.
fn load_input(texel: u32, model: u32) -> vec4f {
  return textureLoad(input, vec2u(texel & 255u, texel >> 8u), model, 0);
}
fn load_parameter(texel: u32, model: u32) -> vec4f {
  return textureLoad(parameters, vec2u(texel & 255u, texel >> 8u), model, 0);
}

fn activate(value: vec4f) -> vec4f {
  return select(value, max(value, vec4f(0.0)), RELU);
}

@compute @workgroup_size(LANES, ROW_LANES)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 4u * (group.x * LANES + local.x);
  let row = 16u * (group.y * ROW_LANES + local.y);
  if (column >= N4 || row >= ROWS) {
    return;
  }
  let model = group.z;
  let x = row * K4;
  let w = WEIGHT4 + column;
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
  for (var k = 0u; k < K4; k++) {
    let w0a = load_parameter(w + (4u * k + 0u) * N4 + 0u, model);
    let w0b = load_parameter(w + (4u * k + 0u) * N4 + 1u, model);
    let w0c = load_parameter(w + (4u * k + 0u) * N4 + 2u, model);
    let w0d = load_parameter(w + (4u * k + 0u) * N4 + 3u, model);
    let w1a = load_parameter(w + (4u * k + 1u) * N4 + 0u, model);
    let w1b = load_parameter(w + (4u * k + 1u) * N4 + 1u, model);
    let w1c = load_parameter(w + (4u * k + 1u) * N4 + 2u, model);
    let w1d = load_parameter(w + (4u * k + 1u) * N4 + 3u, model);
    let w2a = load_parameter(w + (4u * k + 2u) * N4 + 0u, model);
    let w2b = load_parameter(w + (4u * k + 2u) * N4 + 1u, model);
    let w2c = load_parameter(w + (4u * k + 2u) * N4 + 2u, model);
    let w2d = load_parameter(w + (4u * k + 2u) * N4 + 3u, model);
    let w3a = load_parameter(w + (4u * k + 3u) * N4 + 0u, model);
    let w3b = load_parameter(w + (4u * k + 3u) * N4 + 1u, model);
    let w3c = load_parameter(w + (4u * k + 3u) * N4 + 2u, model);
    let w3d = load_parameter(w + (4u * k + 3u) * N4 + 3u, model);
    let x0 = load_input(x + 0u * K4 + k, model);
    c0a = fma(vec4f(x0.x), w0a, c0a); c0b = fma(vec4f(x0.x), w0b, c0b);
    c0a = fma(vec4f(x0.y), w1a, c0a); c0b = fma(vec4f(x0.y), w1b, c0b);
    c0a = fma(vec4f(x0.z), w2a, c0a); c0b = fma(vec4f(x0.z), w2b, c0b);
    c0a = fma(vec4f(x0.w), w3a, c0a); c0b = fma(vec4f(x0.w), w3b, c0b);
    c0c = fma(vec4f(x0.x), w0c, c0c); c0d = fma(vec4f(x0.x), w0d, c0d);
    c0c = fma(vec4f(x0.y), w1c, c0c); c0d = fma(vec4f(x0.y), w1d, c0d);
    c0c = fma(vec4f(x0.z), w2c, c0c); c0d = fma(vec4f(x0.z), w2d, c0d);
    c0c = fma(vec4f(x0.w), w3c, c0c); c0d = fma(vec4f(x0.w), w3d, c0d);
    let x1 = load_input(x + 1u * K4 + k, model);
    c1a = fma(vec4f(x1.x), w0a, c1a); c1b = fma(vec4f(x1.x), w0b, c1b);
    c1a = fma(vec4f(x1.y), w1a, c1a); c1b = fma(vec4f(x1.y), w1b, c1b);
    c1a = fma(vec4f(x1.z), w2a, c1a); c1b = fma(vec4f(x1.z), w2b, c1b);
    c1a = fma(vec4f(x1.w), w3a, c1a); c1b = fma(vec4f(x1.w), w3b, c1b);
    c1c = fma(vec4f(x1.x), w0c, c1c); c1d = fma(vec4f(x1.x), w0d, c1d);
    c1c = fma(vec4f(x1.y), w1c, c1c); c1d = fma(vec4f(x1.y), w1d, c1d);
    c1c = fma(vec4f(x1.z), w2c, c1c); c1d = fma(vec4f(x1.z), w2d, c1d);
    c1c = fma(vec4f(x1.w), w3c, c1c); c1d = fma(vec4f(x1.w), w3d, c1d);
    let x2 = load_input(x + 2u * K4 + k, model);
    c2a = fma(vec4f(x2.x), w0a, c2a); c2b = fma(vec4f(x2.x), w0b, c2b);
    c2a = fma(vec4f(x2.y), w1a, c2a); c2b = fma(vec4f(x2.y), w1b, c2b);
    c2a = fma(vec4f(x2.z), w2a, c2a); c2b = fma(vec4f(x2.z), w2b, c2b);
    c2a = fma(vec4f(x2.w), w3a, c2a); c2b = fma(vec4f(x2.w), w3b, c2b);
    c2c = fma(vec4f(x2.x), w0c, c2c); c2d = fma(vec4f(x2.x), w0d, c2d);
    c2c = fma(vec4f(x2.y), w1c, c2c); c2d = fma(vec4f(x2.y), w1d, c2d);
    c2c = fma(vec4f(x2.z), w2c, c2c); c2d = fma(vec4f(x2.z), w2d, c2d);
    c2c = fma(vec4f(x2.w), w3c, c2c); c2d = fma(vec4f(x2.w), w3d, c2d);
    let x3 = load_input(x + 3u * K4 + k, model);
    c3a = fma(vec4f(x3.x), w0a, c3a); c3b = fma(vec4f(x3.x), w0b, c3b);
    c3a = fma(vec4f(x3.y), w1a, c3a); c3b = fma(vec4f(x3.y), w1b, c3b);
    c3a = fma(vec4f(x3.z), w2a, c3a); c3b = fma(vec4f(x3.z), w2b, c3b);
    c3a = fma(vec4f(x3.w), w3a, c3a); c3b = fma(vec4f(x3.w), w3b, c3b);
    c3c = fma(vec4f(x3.x), w0c, c3c); c3d = fma(vec4f(x3.x), w0d, c3d);
    c3c = fma(vec4f(x3.y), w1c, c3c); c3d = fma(vec4f(x3.y), w1d, c3d);
    c3c = fma(vec4f(x3.z), w2c, c3c); c3d = fma(vec4f(x3.z), w2d, c3d);
    c3c = fma(vec4f(x3.w), w3c, c3c); c3d = fma(vec4f(x3.w), w3d, c3d);
    let x4 = load_input(x + 4u * K4 + k, model);
    c4a = fma(vec4f(x4.x), w0a, c4a); c4b = fma(vec4f(x4.x), w0b, c4b);
    c4a = fma(vec4f(x4.y), w1a, c4a); c4b = fma(vec4f(x4.y), w1b, c4b);
    c4a = fma(vec4f(x4.z), w2a, c4a); c4b = fma(vec4f(x4.z), w2b, c4b);
    c4a = fma(vec4f(x4.w), w3a, c4a); c4b = fma(vec4f(x4.w), w3b, c4b);
    c4c = fma(vec4f(x4.x), w0c, c4c); c4d = fma(vec4f(x4.x), w0d, c4d);
    c4c = fma(vec4f(x4.y), w1c, c4c); c4d = fma(vec4f(x4.y), w1d, c4d);
    c4c = fma(vec4f(x4.z), w2c, c4c); c4d = fma(vec4f(x4.z), w2d, c4d);
    c4c = fma(vec4f(x4.w), w3c, c4c); c4d = fma(vec4f(x4.w), w3d, c4d);
    let x5 = load_input(x + 5u * K4 + k, model);
    c5a = fma(vec4f(x5.x), w0a, c5a); c5b = fma(vec4f(x5.x), w0b, c5b);
    c5a = fma(vec4f(x5.y), w1a, c5a); c5b = fma(vec4f(x5.y), w1b, c5b);
    c5a = fma(vec4f(x5.z), w2a, c5a); c5b = fma(vec4f(x5.z), w2b, c5b);
    c5a = fma(vec4f(x5.w), w3a, c5a); c5b = fma(vec4f(x5.w), w3b, c5b);
    c5c = fma(vec4f(x5.x), w0c, c5c); c5d = fma(vec4f(x5.x), w0d, c5d);
    c5c = fma(vec4f(x5.y), w1c, c5c); c5d = fma(vec4f(x5.y), w1d, c5d);
    c5c = fma(vec4f(x5.z), w2c, c5c); c5d = fma(vec4f(x5.z), w2d, c5d);
    c5c = fma(vec4f(x5.w), w3c, c5c); c5d = fma(vec4f(x5.w), w3d, c5d);
    let x6 = load_input(x + 6u * K4 + k, model);
    c6a = fma(vec4f(x6.x), w0a, c6a); c6b = fma(vec4f(x6.x), w0b, c6b);
    c6a = fma(vec4f(x6.y), w1a, c6a); c6b = fma(vec4f(x6.y), w1b, c6b);
    c6a = fma(vec4f(x6.z), w2a, c6a); c6b = fma(vec4f(x6.z), w2b, c6b);
    c6a = fma(vec4f(x6.w), w3a, c6a); c6b = fma(vec4f(x6.w), w3b, c6b);
    c6c = fma(vec4f(x6.x), w0c, c6c); c6d = fma(vec4f(x6.x), w0d, c6d);
    c6c = fma(vec4f(x6.y), w1c, c6c); c6d = fma(vec4f(x6.y), w1d, c6d);
    c6c = fma(vec4f(x6.z), w2c, c6c); c6d = fma(vec4f(x6.z), w2d, c6d);
    c6c = fma(vec4f(x6.w), w3c, c6c); c6d = fma(vec4f(x6.w), w3d, c6d);
    let x7 = load_input(x + 7u * K4 + k, model);
    c7a = fma(vec4f(x7.x), w0a, c7a); c7b = fma(vec4f(x7.x), w0b, c7b);
    c7a = fma(vec4f(x7.y), w1a, c7a); c7b = fma(vec4f(x7.y), w1b, c7b);
    c7a = fma(vec4f(x7.z), w2a, c7a); c7b = fma(vec4f(x7.z), w2b, c7b);
    c7a = fma(vec4f(x7.w), w3a, c7a); c7b = fma(vec4f(x7.w), w3b, c7b);
    c7c = fma(vec4f(x7.x), w0c, c7c); c7d = fma(vec4f(x7.x), w0d, c7d);
    c7c = fma(vec4f(x7.y), w1c, c7c); c7d = fma(vec4f(x7.y), w1d, c7d);
    c7c = fma(vec4f(x7.z), w2c, c7c); c7d = fma(vec4f(x7.z), w2d, c7d);
    c7c = fma(vec4f(x7.w), w3c, c7c); c7d = fma(vec4f(x7.w), w3d, c7d);
    let x8 = load_input(x + 8u * K4 + k, model);
    c8a = fma(vec4f(x8.x), w0a, c8a); c8b = fma(vec4f(x8.x), w0b, c8b);
    c8a = fma(vec4f(x8.y), w1a, c8a); c8b = fma(vec4f(x8.y), w1b, c8b);
    c8a = fma(vec4f(x8.z), w2a, c8a); c8b = fma(vec4f(x8.z), w2b, c8b);
    c8a = fma(vec4f(x8.w), w3a, c8a); c8b = fma(vec4f(x8.w), w3b, c8b);
    c8c = fma(vec4f(x8.x), w0c, c8c); c8d = fma(vec4f(x8.x), w0d, c8d);
    c8c = fma(vec4f(x8.y), w1c, c8c); c8d = fma(vec4f(x8.y), w1d, c8d);
    c8c = fma(vec4f(x8.z), w2c, c8c); c8d = fma(vec4f(x8.z), w2d, c8d);
    c8c = fma(vec4f(x8.w), w3c, c8c); c8d = fma(vec4f(x8.w), w3d, c8d);
    let x9 = load_input(x + 9u * K4 + k, model);
    c9a = fma(vec4f(x9.x), w0a, c9a); c9b = fma(vec4f(x9.x), w0b, c9b);
    c9a = fma(vec4f(x9.y), w1a, c9a); c9b = fma(vec4f(x9.y), w1b, c9b);
    c9a = fma(vec4f(x9.z), w2a, c9a); c9b = fma(vec4f(x9.z), w2b, c9b);
    c9a = fma(vec4f(x9.w), w3a, c9a); c9b = fma(vec4f(x9.w), w3b, c9b);
    c9c = fma(vec4f(x9.x), w0c, c9c); c9d = fma(vec4f(x9.x), w0d, c9d);
    c9c = fma(vec4f(x9.y), w1c, c9c); c9d = fma(vec4f(x9.y), w1d, c9d);
    c9c = fma(vec4f(x9.z), w2c, c9c); c9d = fma(vec4f(x9.z), w2d, c9d);
    c9c = fma(vec4f(x9.w), w3c, c9c); c9d = fma(vec4f(x9.w), w3d, c9d);
    let x10 = load_input(x + 10u * K4 + k, model);
    c10a = fma(vec4f(x10.x), w0a, c10a); c10b = fma(vec4f(x10.x), w0b, c10b);
    c10a = fma(vec4f(x10.y), w1a, c10a); c10b = fma(vec4f(x10.y), w1b, c10b);
    c10a = fma(vec4f(x10.z), w2a, c10a); c10b = fma(vec4f(x10.z), w2b, c10b);
    c10a = fma(vec4f(x10.w), w3a, c10a); c10b = fma(vec4f(x10.w), w3b, c10b);
    c10c = fma(vec4f(x10.x), w0c, c10c); c10d = fma(vec4f(x10.x), w0d, c10d);
    c10c = fma(vec4f(x10.y), w1c, c10c); c10d = fma(vec4f(x10.y), w1d, c10d);
    c10c = fma(vec4f(x10.z), w2c, c10c); c10d = fma(vec4f(x10.z), w2d, c10d);
    c10c = fma(vec4f(x10.w), w3c, c10c); c10d = fma(vec4f(x10.w), w3d, c10d);
    let x11 = load_input(x + 11u * K4 + k, model);
    c11a = fma(vec4f(x11.x), w0a, c11a); c11b = fma(vec4f(x11.x), w0b, c11b);
    c11a = fma(vec4f(x11.y), w1a, c11a); c11b = fma(vec4f(x11.y), w1b, c11b);
    c11a = fma(vec4f(x11.z), w2a, c11a); c11b = fma(vec4f(x11.z), w2b, c11b);
    c11a = fma(vec4f(x11.w), w3a, c11a); c11b = fma(vec4f(x11.w), w3b, c11b);
    c11c = fma(vec4f(x11.x), w0c, c11c); c11d = fma(vec4f(x11.x), w0d, c11d);
    c11c = fma(vec4f(x11.y), w1c, c11c); c11d = fma(vec4f(x11.y), w1d, c11d);
    c11c = fma(vec4f(x11.z), w2c, c11c); c11d = fma(vec4f(x11.z), w2d, c11d);
    c11c = fma(vec4f(x11.w), w3c, c11c); c11d = fma(vec4f(x11.w), w3d, c11d);
    let x12 = load_input(x + 12u * K4 + k, model);
    c12a = fma(vec4f(x12.x), w0a, c12a); c12b = fma(vec4f(x12.x), w0b, c12b);
    c12a = fma(vec4f(x12.y), w1a, c12a); c12b = fma(vec4f(x12.y), w1b, c12b);
    c12a = fma(vec4f(x12.z), w2a, c12a); c12b = fma(vec4f(x12.z), w2b, c12b);
    c12a = fma(vec4f(x12.w), w3a, c12a); c12b = fma(vec4f(x12.w), w3b, c12b);
    c12c = fma(vec4f(x12.x), w0c, c12c); c12d = fma(vec4f(x12.x), w0d, c12d);
    c12c = fma(vec4f(x12.y), w1c, c12c); c12d = fma(vec4f(x12.y), w1d, c12d);
    c12c = fma(vec4f(x12.z), w2c, c12c); c12d = fma(vec4f(x12.z), w2d, c12d);
    c12c = fma(vec4f(x12.w), w3c, c12c); c12d = fma(vec4f(x12.w), w3d, c12d);
    let x13 = load_input(x + 13u * K4 + k, model);
    c13a = fma(vec4f(x13.x), w0a, c13a); c13b = fma(vec4f(x13.x), w0b, c13b);
    c13a = fma(vec4f(x13.y), w1a, c13a); c13b = fma(vec4f(x13.y), w1b, c13b);
    c13a = fma(vec4f(x13.z), w2a, c13a); c13b = fma(vec4f(x13.z), w2b, c13b);
    c13a = fma(vec4f(x13.w), w3a, c13a); c13b = fma(vec4f(x13.w), w3b, c13b);
    c13c = fma(vec4f(x13.x), w0c, c13c); c13d = fma(vec4f(x13.x), w0d, c13d);
    c13c = fma(vec4f(x13.y), w1c, c13c); c13d = fma(vec4f(x13.y), w1d, c13d);
    c13c = fma(vec4f(x13.z), w2c, c13c); c13d = fma(vec4f(x13.z), w2d, c13d);
    c13c = fma(vec4f(x13.w), w3c, c13c); c13d = fma(vec4f(x13.w), w3d, c13d);
    let x14 = load_input(x + 14u * K4 + k, model);
    c14a = fma(vec4f(x14.x), w0a, c14a); c14b = fma(vec4f(x14.x), w0b, c14b);
    c14a = fma(vec4f(x14.y), w1a, c14a); c14b = fma(vec4f(x14.y), w1b, c14b);
    c14a = fma(vec4f(x14.z), w2a, c14a); c14b = fma(vec4f(x14.z), w2b, c14b);
    c14a = fma(vec4f(x14.w), w3a, c14a); c14b = fma(vec4f(x14.w), w3b, c14b);
    c14c = fma(vec4f(x14.x), w0c, c14c); c14d = fma(vec4f(x14.x), w0d, c14d);
    c14c = fma(vec4f(x14.y), w1c, c14c); c14d = fma(vec4f(x14.y), w1d, c14d);
    c14c = fma(vec4f(x14.z), w2c, c14c); c14d = fma(vec4f(x14.z), w2d, c14d);
    c14c = fma(vec4f(x14.w), w3c, c14c); c14d = fma(vec4f(x14.w), w3d, c14d);
    let x15 = load_input(x + 15u * K4 + k, model);
    c15a = fma(vec4f(x15.x), w0a, c15a); c15b = fma(vec4f(x15.x), w0b, c15b);
    c15a = fma(vec4f(x15.y), w1a, c15a); c15b = fma(vec4f(x15.y), w1b, c15b);
    c15a = fma(vec4f(x15.z), w2a, c15a); c15b = fma(vec4f(x15.z), w2b, c15b);
    c15a = fma(vec4f(x15.w), w3a, c15a); c15b = fma(vec4f(x15.w), w3b, c15b);
    c15c = fma(vec4f(x15.x), w0c, c15c); c15d = fma(vec4f(x15.x), w0d, c15d);
    c15c = fma(vec4f(x15.y), w1c, c15c); c15d = fma(vec4f(x15.y), w1d, c15d);
    c15c = fma(vec4f(x15.z), w2c, c15c); c15d = fma(vec4f(x15.z), w2d, c15d);
    c15c = fma(vec4f(x15.w), w3c, c15c); c15d = fma(vec4f(x15.w), w3d, c15d);
  }
  let bias_a = load_parameter(BIAS4 + column + 0u, model);
  let bias_b = load_parameter(BIAS4 + column + 1u, model);
  let bias_c = load_parameter(BIAS4 + column + 2u, model);
  let bias_d = load_parameter(BIAS4 + column + 3u, model);
  let out = model * OUTPUT_STRIDE4 + (OUTPUT_ROW + row) * N4 + column;
  output[out + 0u * N4 + 0u] = activate(c0a + bias_a);
  output[out + 0u * N4 + 1u] = activate(c0b + bias_b);
  output[out + 0u * N4 + 2u] = activate(c0c + bias_c);
  output[out + 0u * N4 + 3u] = activate(c0d + bias_d);
  output[out + 1u * N4 + 0u] = activate(c1a + bias_a);
  output[out + 1u * N4 + 1u] = activate(c1b + bias_b);
  output[out + 1u * N4 + 2u] = activate(c1c + bias_c);
  output[out + 1u * N4 + 3u] = activate(c1d + bias_d);
  output[out + 2u * N4 + 0u] = activate(c2a + bias_a);
  output[out + 2u * N4 + 1u] = activate(c2b + bias_b);
  output[out + 2u * N4 + 2u] = activate(c2c + bias_c);
  output[out + 2u * N4 + 3u] = activate(c2d + bias_d);
  output[out + 3u * N4 + 0u] = activate(c3a + bias_a);
  output[out + 3u * N4 + 1u] = activate(c3b + bias_b);
  output[out + 3u * N4 + 2u] = activate(c3c + bias_c);
  output[out + 3u * N4 + 3u] = activate(c3d + bias_d);
  output[out + 4u * N4 + 0u] = activate(c4a + bias_a);
  output[out + 4u * N4 + 1u] = activate(c4b + bias_b);
  output[out + 4u * N4 + 2u] = activate(c4c + bias_c);
  output[out + 4u * N4 + 3u] = activate(c4d + bias_d);
  output[out + 5u * N4 + 0u] = activate(c5a + bias_a);
  output[out + 5u * N4 + 1u] = activate(c5b + bias_b);
  output[out + 5u * N4 + 2u] = activate(c5c + bias_c);
  output[out + 5u * N4 + 3u] = activate(c5d + bias_d);
  output[out + 6u * N4 + 0u] = activate(c6a + bias_a);
  output[out + 6u * N4 + 1u] = activate(c6b + bias_b);
  output[out + 6u * N4 + 2u] = activate(c6c + bias_c);
  output[out + 6u * N4 + 3u] = activate(c6d + bias_d);
  output[out + 7u * N4 + 0u] = activate(c7a + bias_a);
  output[out + 7u * N4 + 1u] = activate(c7b + bias_b);
  output[out + 7u * N4 + 2u] = activate(c7c + bias_c);
  output[out + 7u * N4 + 3u] = activate(c7d + bias_d);
  output[out + 8u * N4 + 0u] = activate(c8a + bias_a);
  output[out + 8u * N4 + 1u] = activate(c8b + bias_b);
  output[out + 8u * N4 + 2u] = activate(c8c + bias_c);
  output[out + 8u * N4 + 3u] = activate(c8d + bias_d);
  output[out + 9u * N4 + 0u] = activate(c9a + bias_a);
  output[out + 9u * N4 + 1u] = activate(c9b + bias_b);
  output[out + 9u * N4 + 2u] = activate(c9c + bias_c);
  output[out + 9u * N4 + 3u] = activate(c9d + bias_d);
  output[out + 10u * N4 + 0u] = activate(c10a + bias_a);
  output[out + 10u * N4 + 1u] = activate(c10b + bias_b);
  output[out + 10u * N4 + 2u] = activate(c10c + bias_c);
  output[out + 10u * N4 + 3u] = activate(c10d + bias_d);
  output[out + 11u * N4 + 0u] = activate(c11a + bias_a);
  output[out + 11u * N4 + 1u] = activate(c11b + bias_b);
  output[out + 11u * N4 + 2u] = activate(c11c + bias_c);
  output[out + 11u * N4 + 3u] = activate(c11d + bias_d);
  output[out + 12u * N4 + 0u] = activate(c12a + bias_a);
  output[out + 12u * N4 + 1u] = activate(c12b + bias_b);
  output[out + 12u * N4 + 2u] = activate(c12c + bias_c);
  output[out + 12u * N4 + 3u] = activate(c12d + bias_d);
  output[out + 13u * N4 + 0u] = activate(c13a + bias_a);
  output[out + 13u * N4 + 1u] = activate(c13b + bias_b);
  output[out + 13u * N4 + 2u] = activate(c13c + bias_c);
  output[out + 13u * N4 + 3u] = activate(c13d + bias_d);
  output[out + 14u * N4 + 0u] = activate(c14a + bias_a);
  output[out + 14u * N4 + 1u] = activate(c14b + bias_b);
  output[out + 14u * N4 + 2u] = activate(c14c + bias_c);
  output[out + 14u * N4 + 3u] = activate(c14d + bias_d);
  output[out + 15u * N4 + 0u] = activate(c15a + bias_a);
  output[out + 15u * N4 + 1u] = activate(c15b + bias_b);
  output[out + 15u * N4 + 2u] = activate(c15c + bias_c);
  output[out + 15u * N4 + 3u] = activate(c15d + bias_d);
}
