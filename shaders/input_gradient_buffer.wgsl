// Gradient of a linear layer's input, 8 rows x 8 columns an invocation (buffer variant).
//
// output[m,r,k] = mask * sum_n gradient[m,r,n] * weight[m,k,n], n ascending, one fma each;
// mask is (activation[m,r,k] > 0), the derivative of ReLU, or 1 where MASK is false.
//
// gradient    (M,rows,N)  read
// parameters  (M,P)       read; weight (K,N) at WEIGHT4
// activation  (M,rows,K)  read, the layer's input after its ReLU
// output      (M,rows,K)  overwritten in rows 0 to 8 * workgroups.y - 1
//
// Workgroup z is the model, y the tile of 8 rows, x and lane the tile of 8 columns.
// K and N are multiples of 8 (padding is zero); offsets and strides count vec4f.
// Float64 twin: src/network/twin/backward.ts

override LANES: u32 = 32;
override K4: u32;
override N4: u32;
override WEIGHT4: u32;
override GRADIENT_STRIDE4: u32;
override PARAMETER_STRIDE4: u32;
override ACTIVATION_STRIDE4: u32;
override OUTPUT_STRIDE4: u32;
override MASK: bool;

@group(0) @binding(0) var<storage, read> gradient: array<vec4f>;
@group(0) @binding(1) var<storage, read> parameters: array<vec4f>;
@group(0) @binding(2) var<storage, read> activation: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> output: array<vec4f>;

fn masked(value: vec4f, at: u32) -> vec4f {
  if (!MASK) {
    return value;
  }
  return select(vec4f(0.0), value, activation[at] > vec4f(0.0));
}

@compute @workgroup_size(LANES)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 2u * (group.x * LANES + local.x);
  if (column >= K4) {
    return;
  }
  let model = group.z;
  let row = 8u * group.y;
  let g = model * GRADIENT_STRIDE4 + row * N4;
  let w = model * PARAMETER_STRIDE4 + WEIGHT4 + 4u * column * N4;
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
  for (var n = 0u; n < N4; n++) {
    let v0 = parameters[w + 0u * N4 + n];
    let v1 = parameters[w + 1u * N4 + n];
    let v2 = parameters[w + 2u * N4 + n];
    let v3 = parameters[w + 3u * N4 + n];
    let v4 = parameters[w + 4u * N4 + n];
    let v5 = parameters[w + 5u * N4 + n];
    let v6 = parameters[w + 6u * N4 + n];
    let v7 = parameters[w + 7u * N4 + n];
    let w0a = vec4f(v0.x, v1.x, v2.x, v3.x);
    let w0b = vec4f(v4.x, v5.x, v6.x, v7.x);
    let w1a = vec4f(v0.y, v1.y, v2.y, v3.y);
    let w1b = vec4f(v4.y, v5.y, v6.y, v7.y);
    let w2a = vec4f(v0.z, v1.z, v2.z, v3.z);
    let w2b = vec4f(v4.z, v5.z, v6.z, v7.z);
    let w3a = vec4f(v0.w, v1.w, v2.w, v3.w);
    let w3b = vec4f(v4.w, v5.w, v6.w, v7.w);
    let g0 = gradient[g + 0u * N4 + n];
    c0a = fma(vec4f(g0.x), w0a, c0a);
    c0b = fma(vec4f(g0.x), w0b, c0b);
    c0a = fma(vec4f(g0.y), w1a, c0a);
    c0b = fma(vec4f(g0.y), w1b, c0b);
    c0a = fma(vec4f(g0.z), w2a, c0a);
    c0b = fma(vec4f(g0.z), w2b, c0b);
    c0a = fma(vec4f(g0.w), w3a, c0a);
    c0b = fma(vec4f(g0.w), w3b, c0b);
    let g1 = gradient[g + 1u * N4 + n];
    c1a = fma(vec4f(g1.x), w0a, c1a);
    c1b = fma(vec4f(g1.x), w0b, c1b);
    c1a = fma(vec4f(g1.y), w1a, c1a);
    c1b = fma(vec4f(g1.y), w1b, c1b);
    c1a = fma(vec4f(g1.z), w2a, c1a);
    c1b = fma(vec4f(g1.z), w2b, c1b);
    c1a = fma(vec4f(g1.w), w3a, c1a);
    c1b = fma(vec4f(g1.w), w3b, c1b);
    let g2 = gradient[g + 2u * N4 + n];
    c2a = fma(vec4f(g2.x), w0a, c2a);
    c2b = fma(vec4f(g2.x), w0b, c2b);
    c2a = fma(vec4f(g2.y), w1a, c2a);
    c2b = fma(vec4f(g2.y), w1b, c2b);
    c2a = fma(vec4f(g2.z), w2a, c2a);
    c2b = fma(vec4f(g2.z), w2b, c2b);
    c2a = fma(vec4f(g2.w), w3a, c2a);
    c2b = fma(vec4f(g2.w), w3b, c2b);
    let g3 = gradient[g + 3u * N4 + n];
    c3a = fma(vec4f(g3.x), w0a, c3a);
    c3b = fma(vec4f(g3.x), w0b, c3b);
    c3a = fma(vec4f(g3.y), w1a, c3a);
    c3b = fma(vec4f(g3.y), w1b, c3b);
    c3a = fma(vec4f(g3.z), w2a, c3a);
    c3b = fma(vec4f(g3.z), w2b, c3b);
    c3a = fma(vec4f(g3.w), w3a, c3a);
    c3b = fma(vec4f(g3.w), w3b, c3b);
    let g4 = gradient[g + 4u * N4 + n];
    c4a = fma(vec4f(g4.x), w0a, c4a);
    c4b = fma(vec4f(g4.x), w0b, c4b);
    c4a = fma(vec4f(g4.y), w1a, c4a);
    c4b = fma(vec4f(g4.y), w1b, c4b);
    c4a = fma(vec4f(g4.z), w2a, c4a);
    c4b = fma(vec4f(g4.z), w2b, c4b);
    c4a = fma(vec4f(g4.w), w3a, c4a);
    c4b = fma(vec4f(g4.w), w3b, c4b);
    let g5 = gradient[g + 5u * N4 + n];
    c5a = fma(vec4f(g5.x), w0a, c5a);
    c5b = fma(vec4f(g5.x), w0b, c5b);
    c5a = fma(vec4f(g5.y), w1a, c5a);
    c5b = fma(vec4f(g5.y), w1b, c5b);
    c5a = fma(vec4f(g5.z), w2a, c5a);
    c5b = fma(vec4f(g5.z), w2b, c5b);
    c5a = fma(vec4f(g5.w), w3a, c5a);
    c5b = fma(vec4f(g5.w), w3b, c5b);
    let g6 = gradient[g + 6u * N4 + n];
    c6a = fma(vec4f(g6.x), w0a, c6a);
    c6b = fma(vec4f(g6.x), w0b, c6b);
    c6a = fma(vec4f(g6.y), w1a, c6a);
    c6b = fma(vec4f(g6.y), w1b, c6b);
    c6a = fma(vec4f(g6.z), w2a, c6a);
    c6b = fma(vec4f(g6.z), w2b, c6b);
    c6a = fma(vec4f(g6.w), w3a, c6a);
    c6b = fma(vec4f(g6.w), w3b, c6b);
    let g7 = gradient[g + 7u * N4 + n];
    c7a = fma(vec4f(g7.x), w0a, c7a);
    c7b = fma(vec4f(g7.x), w0b, c7b);
    c7a = fma(vec4f(g7.y), w1a, c7a);
    c7b = fma(vec4f(g7.y), w1b, c7b);
    c7a = fma(vec4f(g7.z), w2a, c7a);
    c7b = fma(vec4f(g7.z), w2b, c7b);
    c7a = fma(vec4f(g7.w), w3a, c7a);
    c7b = fma(vec4f(g7.w), w3b, c7b);
  }
  let h = model * ACTIVATION_STRIDE4 + row * K4 + column;
  let out = model * OUTPUT_STRIDE4 + row * K4 + column;
  output[out + 0u * K4] = masked(c0a, h + 0u * K4);
  output[out + 0u * K4 + 1u] = masked(c0b, h + 0u * K4 + 1u);
  output[out + 1u * K4] = masked(c1a, h + 1u * K4);
  output[out + 1u * K4 + 1u] = masked(c1b, h + 1u * K4 + 1u);
  output[out + 2u * K4] = masked(c2a, h + 2u * K4);
  output[out + 2u * K4 + 1u] = masked(c2b, h + 2u * K4 + 1u);
  output[out + 3u * K4] = masked(c3a, h + 3u * K4);
  output[out + 3u * K4 + 1u] = masked(c3b, h + 3u * K4 + 1u);
  output[out + 4u * K4] = masked(c4a, h + 4u * K4);
  output[out + 4u * K4 + 1u] = masked(c4b, h + 4u * K4 + 1u);
  output[out + 5u * K4] = masked(c5a, h + 5u * K4);
  output[out + 5u * K4 + 1u] = masked(c5b, h + 5u * K4 + 1u);
  output[out + 6u * K4] = masked(c6a, h + 6u * K4);
  output[out + 6u * K4 + 1u] = masked(c6b, h + 6u * K4 + 1u);
  output[out + 7u * K4] = masked(c7a, h + 7u * K4);
  output[out + 7u * K4 + 1u] = masked(c7b, h + 7u * K4 + 1u);
}
