// Linear layer forward with fused bias and ReLU, 8 rows x 8 columns an invocation (buffer variant).
//
// output[m,r,n] = act(sum_k input[m,r,k] * weight[m,k,n] + bias[m,n]), k ascending, one fma each.
//
// input       (M,rows,K)  read
// parameters  (M,P)       read; weight (K,N) at WEIGHT4, bias (N) at BIAS4
// output      (M,rows,N)  overwritten from row OUTPUT_ROW on, for the input from row INPUT_ROW on
//
// Workgroup z is the model, y the tile of 8 rows, x and lane the tile of 8 columns.
// K and N are multiples of 8 (padding is zero); offsets and strides count vec4f.
// Float64 twin: src/network/twin/forward.ts

override LANES: u32 = 32;
override INPUT_ROW: u32;
override OUTPUT_ROW: u32;
override K4: u32;
override N4: u32;
override WEIGHT4: u32;
override BIAS4: u32;
override INPUT_STRIDE4: u32;
override OUTPUT_STRIDE4: u32;
override PARAMETER_STRIDE4: u32;
override RELU: bool;

@group(0) @binding(0) var<storage, read> input: array<vec4f>;
@group(0) @binding(1) var<storage, read> parameters: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> output: array<vec4f>;

fn activate(value: vec4f) -> vec4f {
  return select(value, max(value, vec4f(0.0)), RELU);
}

@compute @workgroup_size(LANES)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 2u * (group.x * LANES + local.x);
  if (column >= N4) {
    return;
  }
  let model = group.z;
  let row = 8u * group.y;
  let x = model * INPUT_STRIDE4 + (INPUT_ROW + row) * K4;
  let w = model * PARAMETER_STRIDE4 + WEIGHT4 + column;
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
  for (var k = 0u; k < K4; k++) {
    let w0a = parameters[w + (4u * k + 0u) * N4];
    let w0b = parameters[w + (4u * k + 0u) * N4 + 1u];
    let w1a = parameters[w + (4u * k + 1u) * N4];
    let w1b = parameters[w + (4u * k + 1u) * N4 + 1u];
    let w2a = parameters[w + (4u * k + 2u) * N4];
    let w2b = parameters[w + (4u * k + 2u) * N4 + 1u];
    let w3a = parameters[w + (4u * k + 3u) * N4];
    let w3b = parameters[w + (4u * k + 3u) * N4 + 1u];
    let x0 = input[x + 0u * K4 + k];
    c0a = fma(vec4f(x0.x), w0a, c0a);
    c0b = fma(vec4f(x0.x), w0b, c0b);
    c0a = fma(vec4f(x0.y), w1a, c0a);
    c0b = fma(vec4f(x0.y), w1b, c0b);
    c0a = fma(vec4f(x0.z), w2a, c0a);
    c0b = fma(vec4f(x0.z), w2b, c0b);
    c0a = fma(vec4f(x0.w), w3a, c0a);
    c0b = fma(vec4f(x0.w), w3b, c0b);
    let x1 = input[x + 1u * K4 + k];
    c1a = fma(vec4f(x1.x), w0a, c1a);
    c1b = fma(vec4f(x1.x), w0b, c1b);
    c1a = fma(vec4f(x1.y), w1a, c1a);
    c1b = fma(vec4f(x1.y), w1b, c1b);
    c1a = fma(vec4f(x1.z), w2a, c1a);
    c1b = fma(vec4f(x1.z), w2b, c1b);
    c1a = fma(vec4f(x1.w), w3a, c1a);
    c1b = fma(vec4f(x1.w), w3b, c1b);
    let x2 = input[x + 2u * K4 + k];
    c2a = fma(vec4f(x2.x), w0a, c2a);
    c2b = fma(vec4f(x2.x), w0b, c2b);
    c2a = fma(vec4f(x2.y), w1a, c2a);
    c2b = fma(vec4f(x2.y), w1b, c2b);
    c2a = fma(vec4f(x2.z), w2a, c2a);
    c2b = fma(vec4f(x2.z), w2b, c2b);
    c2a = fma(vec4f(x2.w), w3a, c2a);
    c2b = fma(vec4f(x2.w), w3b, c2b);
    let x3 = input[x + 3u * K4 + k];
    c3a = fma(vec4f(x3.x), w0a, c3a);
    c3b = fma(vec4f(x3.x), w0b, c3b);
    c3a = fma(vec4f(x3.y), w1a, c3a);
    c3b = fma(vec4f(x3.y), w1b, c3b);
    c3a = fma(vec4f(x3.z), w2a, c3a);
    c3b = fma(vec4f(x3.z), w2b, c3b);
    c3a = fma(vec4f(x3.w), w3a, c3a);
    c3b = fma(vec4f(x3.w), w3b, c3b);
    let x4 = input[x + 4u * K4 + k];
    c4a = fma(vec4f(x4.x), w0a, c4a);
    c4b = fma(vec4f(x4.x), w0b, c4b);
    c4a = fma(vec4f(x4.y), w1a, c4a);
    c4b = fma(vec4f(x4.y), w1b, c4b);
    c4a = fma(vec4f(x4.z), w2a, c4a);
    c4b = fma(vec4f(x4.z), w2b, c4b);
    c4a = fma(vec4f(x4.w), w3a, c4a);
    c4b = fma(vec4f(x4.w), w3b, c4b);
    let x5 = input[x + 5u * K4 + k];
    c5a = fma(vec4f(x5.x), w0a, c5a);
    c5b = fma(vec4f(x5.x), w0b, c5b);
    c5a = fma(vec4f(x5.y), w1a, c5a);
    c5b = fma(vec4f(x5.y), w1b, c5b);
    c5a = fma(vec4f(x5.z), w2a, c5a);
    c5b = fma(vec4f(x5.z), w2b, c5b);
    c5a = fma(vec4f(x5.w), w3a, c5a);
    c5b = fma(vec4f(x5.w), w3b, c5b);
    let x6 = input[x + 6u * K4 + k];
    c6a = fma(vec4f(x6.x), w0a, c6a);
    c6b = fma(vec4f(x6.x), w0b, c6b);
    c6a = fma(vec4f(x6.y), w1a, c6a);
    c6b = fma(vec4f(x6.y), w1b, c6b);
    c6a = fma(vec4f(x6.z), w2a, c6a);
    c6b = fma(vec4f(x6.z), w2b, c6b);
    c6a = fma(vec4f(x6.w), w3a, c6a);
    c6b = fma(vec4f(x6.w), w3b, c6b);
    let x7 = input[x + 7u * K4 + k];
    c7a = fma(vec4f(x7.x), w0a, c7a);
    c7b = fma(vec4f(x7.x), w0b, c7b);
    c7a = fma(vec4f(x7.y), w1a, c7a);
    c7b = fma(vec4f(x7.y), w1b, c7b);
    c7a = fma(vec4f(x7.z), w2a, c7a);
    c7b = fma(vec4f(x7.z), w2b, c7b);
    c7a = fma(vec4f(x7.w), w3a, c7a);
    c7b = fma(vec4f(x7.w), w3b, c7b);
  }
  let bias = model * PARAMETER_STRIDE4 + BIAS4 + column;
  let bias_a = parameters[bias];
  let bias_b = parameters[bias + 1u];
  let out = model * OUTPUT_STRIDE4 + (OUTPUT_ROW + row) * N4 + column;
  output[out + 0u * N4] = activate(c0a + bias_a);
  output[out + 0u * N4 + 1u] = activate(c0b + bias_b);
  output[out + 1u * N4] = activate(c1a + bias_a);
  output[out + 1u * N4 + 1u] = activate(c1b + bias_b);
  output[out + 2u * N4] = activate(c2a + bias_a);
  output[out + 2u * N4 + 1u] = activate(c2b + bias_b);
  output[out + 3u * N4] = activate(c3a + bias_a);
  output[out + 3u * N4 + 1u] = activate(c3b + bias_b);
  output[out + 4u * N4] = activate(c4a + bias_a);
  output[out + 4u * N4 + 1u] = activate(c4b + bias_b);
  output[out + 5u * N4] = activate(c5a + bias_a);
  output[out + 5u * N4 + 1u] = activate(c5b + bias_b);
  output[out + 6u * N4] = activate(c6a + bias_a);
  output[out + 6u * N4 + 1u] = activate(c6b + bias_b);
  output[out + 7u * N4] = activate(c7a + bias_a);
  output[out + 7u * N4 + 1u] = activate(c7b + bias_b);
}
