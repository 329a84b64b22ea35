// Gradient of a linear layer's input, 16 rows x 16 columns an invocation (texture variant).
//
// output[m,r,k] = mask * sum_n gradient[m,r,n] * weight[m,k,n], n ascending, one fma each;
// mask is (activation[m,r,k] > 0), the derivative of ReLU, or 1 where MASK is false:
// what shaders/input_gradient_buffer.wgsl computes, to the bit.
//
// gradient    (M,ROWS,N)  read, a mirror, one layer a model
// parameters  (M,P)       read, a mirror of the linear layers; weight (K,N) at WEIGHT4
// activation  (M,rows,K)  read, the layer's input after its ReLU
// output      (M,ROWS,K)  overwritten
//
// Workgroup z is the model; y and local y the tile of 16 rows, x and local x the tile of 16 columns.
// ROWS, K and N are multiples of 16 (padding is zero); offsets and strides count vec4f.
// Float64 twin: src/network/twin/backward.ts

override LANES: u32;
override ROW_LANES: u32;
override ROWS: u32;
override K4: u32;
override N4: u32;
override WEIGHT4: u32;
override ACTIVATION_STRIDE4: u32;
override OUTPUT_STRIDE4: u32;
override MASK: bool;

@group(0) @binding(0) var gradient: texture_2d_array<f32>;
@group(0) @binding(1) var parameters: texture_2d_array<f32>;
@group(0) @binding(2) var<storage, read> activation: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> output: array<vec4f>;

// A mirror holds a model's operand as texels of four floats, 256 to a row.
fn load_gradient(texel: u32, model: u32) -> vec4f {
  return textureLoad(gradient, vec2u(texel & 255u, texel >> 8u), model, 0);
}
fn load_parameter(texel: u32, model: u32) -> vec4f {
  return textureLoad(parameters, vec2u(texel & 255u, texel >> 8u), model, 0);
}

fn masked(value: vec4f, at: u32) -> vec4f {
  if (!MASK) {
    return value;
  }
  return select(vec4f(0.0), value, activation[at] > vec4f(0.0));
}

@compute @workgroup_size(LANES, ROW_LANES)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 4u * (group.x * LANES + local.x);
  let row = 16u * (group.y * ROW_LANES + local.y);
  if (column >= K4 || row >= ROWS) {
    return;
  }
  let model = group.z;
  let g = row * N4;
  let w = WEIGHT4 + 4u * column * N4;
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
  for (var n = 0u; n < N4; n++) {
    let v0 = load_parameter(w + 0u * N4 + n, model);
    let v1 = load_parameter(w + 1u * N4 + n, model);
    let v2 = load_parameter(w + 2u * N4 + n, model);
    let v3 = load_parameter(w + 3u * N4 + n, model);
    let v4 = load_parameter(w + 4u * N4 + n, model);
    let v5 = load_parameter(w + 5u * N4 + n, model);
    let v6 = load_parameter(w + 6u * N4 + n, model);
    let v7 = load_parameter(w + 7u * N4 + n, model);
    let v8 = load_parameter(w + 8u * N4 + n, model);
    let v9 = load_parameter(w + 9u * N4 + n, model);
    let v10 = load_parameter(w + 10u * N4 + n, model);
    let v11 = load_parameter(w + 11u * N4 + n, model);
    let v12 = load_parameter(w + 12u * N4 + n, model);
    let v13 = load_parameter(w + 13u * N4 + n, model);
    let v14 = load_parameter(w + 14u * N4 + n, model);
    let v15 = load_parameter(w + 15u * N4 + n, model);
    let w0a = vec4f(v0.x, v1.x, v2.x, v3.x);
    let w0b = vec4f(v4.x, v5.x, v6.x, v7.x);
    let w0c = vec4f(v8.x, v9.x, v10.x, v11.x);
    let w0d = vec4f(v12.x, v13.x, v14.x, v15.x);
    let w1a = vec4f(v0.y, v1.y, v2.y, v3.y);
    let w1b = vec4f(v4.y, v5.y, v6.y, v7.y);
    let w1c = vec4f(v8.y, v9.y, v10.y, v11.y);
    let w1d = vec4f(v12.y, v13.y, v14.y, v15.y);
    let w2a = vec4f(v0.z, v1.z, v2.z, v3.z);
    let w2b = vec4f(v4.z, v5.z, v6.z, v7.z);
    let w2c = vec4f(v8.z, v9.z, v10.z, v11.z);
    let w2d = vec4f(v12.z, v13.z, v14.z, v15.z);
    let w3a = vec4f(v0.w, v1.w, v2.w, v3.w);
    let w3b = vec4f(v4.w, v5.w, v6.w, v7.w);
    let w3c = vec4f(v8.w, v9.w, v10.w, v11.w);
    let w3d = vec4f(v12.w, v13.w, v14.w, v15.w);
    let g0 = load_gradient(g + 0u * N4 + n, model);
    c0a = fma(vec4f(g0.x), w0a, c0a); c0b = fma(vec4f(g0.x), w0b, c0b);
    c0a = fma(vec4f(g0.y), w1a, c0a); c0b = fma(vec4f(g0.y), w1b, c0b);
    c0a = fma(vec4f(g0.z), w2a, c0a); c0b = fma(vec4f(g0.z), w2b, c0b);
    c0a = fma(vec4f(g0.w), w3a, c0a); c0b = fma(vec4f(g0.w), w3b, c0b);
    c0c = fma(vec4f(g0.x), w0c, c0c); c0d = fma(vec4f(g0.x), w0d, c0d);
    c0c = fma(vec4f(g0.y), w1c, c0c); c0d = fma(vec4f(g0.y), w1d, c0d);
    c0c = fma(vec4f(g0.z), w2c, c0c); c0d = fma(vec4f(g0.z), w2d, c0d);
    c0c = fma(vec4f(g0.w), w3c, c0c); c0d = fma(vec4f(g0.w), w3d, c0d);
    let g1 = load_gradient(g + 1u * N4 + n, model);
    c1a = fma(vec4f(g1.x), w0a, c1a); c1b = fma(vec4f(g1.x), w0b, c1b);
    c1a = fma(vec4f(g1.y), w1a, c1a); c1b = fma(vec4f(g1.y), w1b, c1b);
    c1a = fma(vec4f(g1.z), w2a, c1a); c1b = fma(vec4f(g1.z), w2b, c1b);
    c1a = fma(vec4f(g1.w), w3a, c1a); c1b = fma(vec4f(g1.w), w3b, c1b);
    c1c = fma(vec4f(g1.x), w0c, c1c); c1d = fma(vec4f(g1.x), w0d, c1d);
    c1c = fma(vec4f(g1.y), w1c, c1c); c1d = fma(vec4f(g1.y), w1d, c1d);
    c1c = fma(vec4f(g1.z), w2c, c1c); c1d = fma(vec4f(g1.z), w2d, c1d);
    c1c = fma(vec4f(g1.w), w3c, c1c); c1d = fma(vec4f(g1.w), w3d, c1d);
    let g2 = load_gradient(g + 2u * N4 + n, model);
    c2a = fma(vec4f(g2.x), w0a, c2a); c2b = fma(vec4f(g2.x), w0b, c2b);
    c2a = fma(vec4f(g2.y), w1a, c2a); c2b = fma(vec4f(g2.y), w1b, c2b);
    c2a = fma(vec4f(g2.z), w2a, c2a); c2b = fma(vec4f(g2.z), w2b, c2b);
    c2a = fma(vec4f(g2.w), w3a, c2a); c2b = fma(vec4f(g2.w), w3b, c2b);
    c2c = fma(vec4f(g2.x), w0c, c2c); c2d = fma(vec4f(g2.x), w0d, c2d);
    c2c = fma(vec4f(g2.y), w1c, c2c); c2d = fma(vec4f(g2.y), w1d, c2d);
    c2c = fma(vec4f(g2.z), w2c, c2c); c2d = fma(vec4f(g2.z), w2d, c2d);
    c2c = fma(vec4f(g2.w), w3c, c2c); c2d = fma(vec4f(g2.w), w3d, c2d);
    let g3 = load_gradient(g + 3u * N4 + n, model);
    c3a = fma(vec4f(g3.x), w0a, c3a); c3b = fma(vec4f(g3.x), w0b, c3b);
    c3a = fma(vec4f(g3.y), w1a, c3a); c3b = fma(vec4f(g3.y), w1b, c3b);
    c3a = fma(vec4f(g3.z), w2a, c3a); c3b = fma(vec4f(g3.z), w2b, c3b);
    c3a = fma(vec4f(g3.w), w3a, c3a); c3b = fma(vec4f(g3.w), w3b, c3b);
    c3c = fma(vec4f(g3.x), w0c, c3c); c3d = fma(vec4f(g3.x), w0d, c3d);
    c3c = fma(vec4f(g3.y), w1c, c3c); c3d = fma(vec4f(g3.y), w1d, c3d);
    c3c = fma(vec4f(g3.z), w2c, c3c); c3d = fma(vec4f(g3.z), w2d, c3d);
    c3c = fma(vec4f(g3.w), w3c, c3c); c3d = fma(vec4f(g3.w), w3d, c3d);
    let g4 = load_gradient(g + 4u * N4 + n, model);
    c4a = fma(vec4f(g4.x), w0a, c4a); c4b = fma(vec4f(g4.x), w0b, c4b);
    c4a = fma(vec4f(g4.y), w1a, c4a); c4b = fma(vec4f(g4.y), w1b, c4b);
    c4a = fma(vec4f(g4.z), w2a, c4a); c4b = fma(vec4f(g4.z), w2b, c4b);
    c4a = fma(vec4f(g4.w), w3a, c4a); c4b = fma(vec4f(g4.w), w3b, c4b);
    c4c = fma(vec4f(g4.x), w0c, c4c); c4d = fma(vec4f(g4.x), w0d, c4d);
    c4c = fma(vec4f(g4.y), w1c, c4c); c4d = fma(vec4f(g4.y), w1d, c4d);
    c4c = fma(vec4f(g4.z), w2c, c4c); c4d = fma(vec4f(g4.z), w2d, c4d);
    c4c = fma(vec4f(g4.w), w3c, c4c); c4d = fma(vec4f(g4.w), w3d, c4d);
    let g5 = load_gradient(g + 5u * N4 + n, model);
    c5a = fma(vec4f(g5.x), w0a, c5a); c5b = fma(vec4f(g5.x), w0b, c5b);
    c5a = fma(vec4f(g5.y), w1a, c5a); c5b = fma(vec4f(g5.y), w1b, c5b);
    c5a = fma(vec4f(g5.z), w2a, c5a); c5b = fma(vec4f(g5.z), w2b, c5b);
    c5a = fma(vec4f(g5.w), w3a, c5a); c5b = fma(vec4f(g5.w), w3b, c5b);
    c5c = fma(vec4f(g5.x), w0c, c5c); c5d = fma(vec4f(g5.x), w0d, c5d);
    c5c = fma(vec4f(g5.y), w1c, c5c); c5d = fma(vec4f(g5.y), w1d, c5d);
    c5c = fma(vec4f(g5.z), w2c, c5c); c5d = fma(vec4f(g5.z), w2d, c5d);
    c5c = fma(vec4f(g5.w), w3c, c5c); c5d = fma(vec4f(g5.w), w3d, c5d);
    let g6 = load_gradient(g + 6u * N4 + n, model);
    c6a = fma(vec4f(g6.x), w0a, c6a); c6b = fma(vec4f(g6.x), w0b, c6b);
    c6a = fma(vec4f(g6.y), w1a, c6a); c6b = fma(vec4f(g6.y), w1b, c6b);
    c6a = fma(vec4f(g6.z), w2a, c6a); c6b = fma(vec4f(g6.z), w2b, c6b);
    c6a = fma(vec4f(g6.w), w3a, c6a); c6b = fma(vec4f(g6.w), w3b, c6b);
    c6c = fma(vec4f(g6.x), w0c, c6c); c6d = fma(vec4f(g6.x), w0d, c6d);
    c6c = fma(vec4f(g6.y), w1c, c6c); c6d = fma(vec4f(g6.y), w1d, c6d);
    c6c = fma(vec4f(g6.z), w2c, c6c); c6d = fma(vec4f(g6.z), w2d, c6d);
    c6c = fma(vec4f(g6.w), w3c, c6c); c6d = fma(vec4f(g6.w), w3d, c6d);
    let g7 = load_gradient(g + 7u * N4 + n, model);
    c7a = fma(vec4f(g7.x), w0a, c7a); c7b = fma(vec4f(g7.x), w0b, c7b);
    c7a = fma(vec4f(g7.y), w1a, c7a); c7b = fma(vec4f(g7.y), w1b, c7b);
    c7a = fma(vec4f(g7.z), w2a, c7a); c7b = fma(vec4f(g7.z), w2b, c7b);
    c7a = fma(vec4f(g7.w), w3a, c7a); c7b = fma(vec4f(g7.w), w3b, c7b);
    c7c = fma(vec4f(g7.x), w0c, c7c); c7d = fma(vec4f(g7.x), w0d, c7d);
    c7c = fma(vec4f(g7.y), w1c, c7c); c7d = fma(vec4f(g7.y), w1d, c7d);
    c7c = fma(vec4f(g7.z), w2c, c7c); c7d = fma(vec4f(g7.z), w2d, c7d);
    c7c = fma(vec4f(g7.w), w3c, c7c); c7d = fma(vec4f(g7.w), w3d, c7d);
    let g8 = load_gradient(g + 8u * N4 + n, model);
    c8a = fma(vec4f(g8.x), w0a, c8a); c8b = fma(vec4f(g8.x), w0b, c8b);
    c8a = fma(vec4f(g8.y), w1a, c8a); c8b = fma(vec4f(g8.y), w1b, c8b);
    c8a = fma(vec4f(g8.z), w2a, c8a); c8b = fma(vec4f(g8.z), w2b, c8b);
    c8a = fma(vec4f(g8.w), w3a, c8a); c8b = fma(vec4f(g8.w), w3b, c8b);
    c8c = fma(vec4f(g8.x), w0c, c8c); c8d = fma(vec4f(g8.x), w0d, c8d);
    c8c = fma(vec4f(g8.y), w1c, c8c); c8d = fma(vec4f(g8.y), w1d, c8d);
    c8c = fma(vec4f(g8.z), w2c, c8c); c8d = fma(vec4f(g8.z), w2d, c8d);
    c8c = fma(vec4f(g8.w), w3c, c8c); c8d = fma(vec4f(g8.w), w3d, c8d);
    let g9 = load_gradient(g + 9u * N4 + n, model);
    c9a = fma(vec4f(g9.x), w0a, c9a); c9b = fma(vec4f(g9.x), w0b, c9b);
    c9a = fma(vec4f(g9.y), w1a, c9a); c9b = fma(vec4f(g9.y), w1b, c9b);
    c9a = fma(vec4f(g9.z), w2a, c9a); c9b = fma(vec4f(g9.z), w2b, c9b);
    c9a = fma(vec4f(g9.w), w3a, c9a); c9b = fma(vec4f(g9.w), w3b, c9b);
    c9c = fma(vec4f(g9.x), w0c, c9c); c9d = fma(vec4f(g9.x), w0d, c9d);
    c9c = fma(vec4f(g9.y), w1c, c9c); c9d = fma(vec4f(g9.y), w1d, c9d);
    c9c = fma(vec4f(g9.z), w2c, c9c); c9d = fma(vec4f(g9.z), w2d, c9d);
    c9c = fma(vec4f(g9.w), w3c, c9c); c9d = fma(vec4f(g9.w), w3d, c9d);
    let g10 = load_gradient(g + 10u * N4 + n, model);
    c10a = fma(vec4f(g10.x), w0a, c10a); c10b = fma(vec4f(g10.x), w0b, c10b);
    c10a = fma(vec4f(g10.y), w1a, c10a); c10b = fma(vec4f(g10.y), w1b, c10b);
    c10a = fma(vec4f(g10.z), w2a, c10a); c10b = fma(vec4f(g10.z), w2b, c10b);
    c10a = fma(vec4f(g10.w), w3a, c10a); c10b = fma(vec4f(g10.w), w3b, c10b);
    c10c = fma(vec4f(g10.x), w0c, c10c); c10d = fma(vec4f(g10.x), w0d, c10d);
    c10c = fma(vec4f(g10.y), w1c, c10c); c10d = fma(vec4f(g10.y), w1d, c10d);
    c10c = fma(vec4f(g10.z), w2c, c10c); c10d = fma(vec4f(g10.z), w2d, c10d);
    c10c = fma(vec4f(g10.w), w3c, c10c); c10d = fma(vec4f(g10.w), w3d, c10d);
    let g11 = load_gradient(g + 11u * N4 + n, model);
    c11a = fma(vec4f(g11.x), w0a, c11a); c11b = fma(vec4f(g11.x), w0b, c11b);
    c11a = fma(vec4f(g11.y), w1a, c11a); c11b = fma(vec4f(g11.y), w1b, c11b);
    c11a = fma(vec4f(g11.z), w2a, c11a); c11b = fma(vec4f(g11.z), w2b, c11b);
    c11a = fma(vec4f(g11.w), w3a, c11a); c11b = fma(vec4f(g11.w), w3b, c11b);
    c11c = fma(vec4f(g11.x), w0c, c11c); c11d = fma(vec4f(g11.x), w0d, c11d);
    c11c = fma(vec4f(g11.y), w1c, c11c); c11d = fma(vec4f(g11.y), w1d, c11d);
    c11c = fma(vec4f(g11.z), w2c, c11c); c11d = fma(vec4f(g11.z), w2d, c11d);
    c11c = fma(vec4f(g11.w), w3c, c11c); c11d = fma(vec4f(g11.w), w3d, c11d);
    let g12 = load_gradient(g + 12u * N4 + n, model);
    c12a = fma(vec4f(g12.x), w0a, c12a); c12b = fma(vec4f(g12.x), w0b, c12b);
    c12a = fma(vec4f(g12.y), w1a, c12a); c12b = fma(vec4f(g12.y), w1b, c12b);
    c12a = fma(vec4f(g12.z), w2a, c12a); c12b = fma(vec4f(g12.z), w2b, c12b);
    c12a = fma(vec4f(g12.w), w3a, c12a); c12b = fma(vec4f(g12.w), w3b, c12b);
    c12c = fma(vec4f(g12.x), w0c, c12c); c12d = fma(vec4f(g12.x), w0d, c12d);
    c12c = fma(vec4f(g12.y), w1c, c12c); c12d = fma(vec4f(g12.y), w1d, c12d);
    c12c = fma(vec4f(g12.z), w2c, c12c); c12d = fma(vec4f(g12.z), w2d, c12d);
    c12c = fma(vec4f(g12.w), w3c, c12c); c12d = fma(vec4f(g12.w), w3d, c12d);
    let g13 = load_gradient(g + 13u * N4 + n, model);
    c13a = fma(vec4f(g13.x), w0a, c13a); c13b = fma(vec4f(g13.x), w0b, c13b);
    c13a = fma(vec4f(g13.y), w1a, c13a); c13b = fma(vec4f(g13.y), w1b, c13b);
    c13a = fma(vec4f(g13.z), w2a, c13a); c13b = fma(vec4f(g13.z), w2b, c13b);
    c13a = fma(vec4f(g13.w), w3a, c13a); c13b = fma(vec4f(g13.w), w3b, c13b);
    c13c = fma(vec4f(g13.x), w0c, c13c); c13d = fma(vec4f(g13.x), w0d, c13d);
    c13c = fma(vec4f(g13.y), w1c, c13c); c13d = fma(vec4f(g13.y), w1d, c13d);
    c13c = fma(vec4f(g13.z), w2c, c13c); c13d = fma(vec4f(g13.z), w2d, c13d);
    c13c = fma(vec4f(g13.w), w3c, c13c); c13d = fma(vec4f(g13.w), w3d, c13d);
    let g14 = load_gradient(g + 14u * N4 + n, model);
    c14a = fma(vec4f(g14.x), w0a, c14a); c14b = fma(vec4f(g14.x), w0b, c14b);
    c14a = fma(vec4f(g14.y), w1a, c14a); c14b = fma(vec4f(g14.y), w1b, c14b);
    c14a = fma(vec4f(g14.z), w2a, c14a); c14b = fma(vec4f(g14.z), w2b, c14b);
    c14a = fma(vec4f(g14.w), w3a, c14a); c14b = fma(vec4f(g14.w), w3b, c14b);
    c14c = fma(vec4f(g14.x), w0c, c14c); c14d = fma(vec4f(g14.x), w0d, c14d);
    c14c = fma(vec4f(g14.y), w1c, c14c); c14d = fma(vec4f(g14.y), w1d, c14d);
    c14c = fma(vec4f(g14.z), w2c, c14c); c14d = fma(vec4f(g14.z), w2d, c14d);
    c14c = fma(vec4f(g14.w), w3c, c14c); c14d = fma(vec4f(g14.w), w3d, c14d);
    let g15 = load_gradient(g + 15u * N4 + n, model);
    c15a = fma(vec4f(g15.x), w0a, c15a); c15b = fma(vec4f(g15.x), w0b, c15b);
    c15a = fma(vec4f(g15.y), w1a, c15a); c15b = fma(vec4f(g15.y), w1b, c15b);
    c15a = fma(vec4f(g15.z), w2a, c15a); c15b = fma(vec4f(g15.z), w2b, c15b);
    c15a = fma(vec4f(g15.w), w3a, c15a); c15b = fma(vec4f(g15.w), w3b, c15b);
    c15c = fma(vec4f(g15.x), w0c, c15c); c15d = fma(vec4f(g15.x), w0d, c15d);
    c15c = fma(vec4f(g15.y), w1c, c15c); c15d = fma(vec4f(g15.y), w1d, c15d);
    c15c = fma(vec4f(g15.z), w2c, c15c); c15d = fma(vec4f(g15.z), w2d, c15d);
    c15c = fma(vec4f(g15.w), w3c, c15c); c15d = fma(vec4f(g15.w), w3d, c15d);
  }
  let h = model * ACTIVATION_STRIDE4 + row * K4 + column;
  let out = model * OUTPUT_STRIDE4 + row * K4 + column;
  output[out + 0u * K4 + 0u] = masked(c0a, h + 0u * K4 + 0u);
  output[out + 0u * K4 + 1u] = masked(c0b, h + 0u * K4 + 1u);
  output[out + 0u * K4 + 2u] = masked(c0c, h + 0u * K4 + 2u);
  output[out + 0u * K4 + 3u] = masked(c0d, h + 0u * K4 + 3u);
  output[out + 1u * K4 + 0u] = masked(c1a, h + 1u * K4 + 0u);
  output[out + 1u * K4 + 1u] = masked(c1b, h + 1u * K4 + 1u);
  output[out + 1u * K4 + 2u] = masked(c1c, h + 1u * K4 + 2u);
  output[out + 1u * K4 + 3u] = masked(c1d, h + 1u * K4 + 3u);
  output[out + 2u * K4 + 0u] = masked(c2a, h + 2u * K4 + 0u);
  output[out + 2u * K4 + 1u] = masked(c2b, h + 2u * K4 + 1u);
  output[out + 2u * K4 + 2u] = masked(c2c, h + 2u * K4 + 2u);
  output[out + 2u * K4 + 3u] = masked(c2d, h + 2u * K4 + 3u);
  output[out + 3u * K4 + 0u] = masked(c3a, h + 3u * K4 + 0u);
  output[out + 3u * K4 + 1u] = masked(c3b, h + 3u * K4 + 1u);
  output[out + 3u * K4 + 2u] = masked(c3c, h + 3u * K4 + 2u);
  output[out + 3u * K4 + 3u] = masked(c3d, h + 3u * K4 + 3u);
  output[out + 4u * K4 + 0u] = masked(c4a, h + 4u * K4 + 0u);
  output[out + 4u * K4 + 1u] = masked(c4b, h + 4u * K4 + 1u);
  output[out + 4u * K4 + 2u] = masked(c4c, h + 4u * K4 + 2u);
  output[out + 4u * K4 + 3u] = masked(c4d, h + 4u * K4 + 3u);
  output[out + 5u * K4 + 0u] = masked(c5a, h + 5u * K4 + 0u);
  output[out + 5u * K4 + 1u] = masked(c5b, h + 5u * K4 + 1u);
  output[out + 5u * K4 + 2u] = masked(c5c, h + 5u * K4 + 2u);
  output[out + 5u * K4 + 3u] = masked(c5d, h + 5u * K4 + 3u);
  output[out + 6u * K4 + 0u] = masked(c6a, h + 6u * K4 + 0u);
  output[out + 6u * K4 + 1u] = masked(c6b, h + 6u * K4 + 1u);
  output[out + 6u * K4 + 2u] = masked(c6c, h + 6u * K4 + 2u);
  output[out + 6u * K4 + 3u] = masked(c6d, h + 6u * K4 + 3u);
  output[out + 7u * K4 + 0u] = masked(c7a, h + 7u * K4 + 0u);
  output[out + 7u * K4 + 1u] = masked(c7b, h + 7u * K4 + 1u);
  output[out + 7u * K4 + 2u] = masked(c7c, h + 7u * K4 + 2u);
  output[out + 7u * K4 + 3u] = masked(c7d, h + 7u * K4 + 3u);
  output[out + 8u * K4 + 0u] = masked(c8a, h + 8u * K4 + 0u);
  output[out + 8u * K4 + 1u] = masked(c8b, h + 8u * K4 + 1u);
  output[out + 8u * K4 + 2u] = masked(c8c, h + 8u * K4 + 2u);
  output[out + 8u * K4 + 3u] = masked(c8d, h + 8u * K4 + 3u);
  output[out + 9u * K4 + 0u] = masked(c9a, h + 9u * K4 + 0u);
  output[out + 9u * K4 + 1u] = masked(c9b, h + 9u * K4 + 1u);
  output[out + 9u * K4 + 2u] = masked(c9c, h + 9u * K4 + 2u);
  output[out + 9u * K4 + 3u] = masked(c9d, h + 9u * K4 + 3u);
  output[out + 10u * K4 + 0u] = masked(c10a, h + 10u * K4 + 0u);
  output[out + 10u * K4 + 1u] = masked(c10b, h + 10u * K4 + 1u);
  output[out + 10u * K4 + 2u] = masked(c10c, h + 10u * K4 + 2u);
  output[out + 10u * K4 + 3u] = masked(c10d, h + 10u * K4 + 3u);
  output[out + 11u * K4 + 0u] = masked(c11a, h + 11u * K4 + 0u);
  output[out + 11u * K4 + 1u] = masked(c11b, h + 11u * K4 + 1u);
  output[out + 11u * K4 + 2u] = masked(c11c, h + 11u * K4 + 2u);
  output[out + 11u * K4 + 3u] = masked(c11d, h + 11u * K4 + 3u);
  output[out + 12u * K4 + 0u] = masked(c12a, h + 12u * K4 + 0u);
  output[out + 12u * K4 + 1u] = masked(c12b, h + 12u * K4 + 1u);
  output[out + 12u * K4 + 2u] = masked(c12c, h + 12u * K4 + 2u);
  output[out + 12u * K4 + 3u] = masked(c12d, h + 12u * K4 + 3u);
  output[out + 13u * K4 + 0u] = masked(c13a, h + 13u * K4 + 0u);
  output[out + 13u * K4 + 1u] = masked(c13b, h + 13u * K4 + 1u);
  output[out + 13u * K4 + 2u] = masked(c13c, h + 13u * K4 + 2u);
  output[out + 13u * K4 + 3u] = masked(c13d, h + 13u * K4 + 3u);
  output[out + 14u * K4 + 0u] = masked(c14a, h + 14u * K4 + 0u);
  output[out + 14u * K4 + 1u] = masked(c14b, h + 14u * K4 + 1u);
  output[out + 14u * K4 + 2u] = masked(c14c, h + 14u * K4 + 2u);
  output[out + 14u * K4 + 3u] = masked(c14d, h + 14u * K4 + 3u);
  output[out + 15u * K4 + 0u] = masked(c15a, h + 15u * K4 + 0u);
  output[out + 15u * K4 + 1u] = masked(c15b, h + 15u * K4 + 1u);
  output[out + 15u * K4 + 2u] = masked(c15c, h + 15u * K4 + 2u);
  output[out + 15u * K4 + 3u] = masked(c15d, h + 15u * K4 + 3u);
}
