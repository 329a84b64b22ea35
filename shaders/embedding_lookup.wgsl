// Copies the embedding rows of a batch's states into the first layer's input.
//
// output[m,r,e] = theta[m,state_r,e]        for rows 0 to ROWS - 1,
//               = theta[m,next_state_r,e]   for the next ROWS rows,
//               = target[m,next_state_r,e]  for the last ROWS rows (bc has only the first block).
//
// theta, target  (M,P)          read; the embedding (S,E) lies at 0
// batch          (M,fields)     read
// output         (M,blocks*ROWS,E)  overwritten
//
// Workgroup z is the model, y the row; an invocation owns four features.
// Float64 twin: firstActivations in src/network/twin/forward.ts

override ROWS: u32;
override E4: u32;
override BATCH_STRIDE: u32;
override PARAMETER_STRIDE4: u32;
override OUTPUT_STRIDE4: u32;

@group(0) @binding(0) var<storage, read> theta: array<vec4f>;
@group(0) @binding(1) var<storage, read> target_theta: array<vec4f>;
@group(0) @binding(2) var<storage, read> batch: array<u32>;
@group(0) @binding(3) var<storage, read_write> output: array<vec4f>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 64u * group.x + local.x;
  if (column >= E4) {
    return;
  }
  let model = group.z;
  let block = group.y / ROWS;
  let row = group.y % ROWS;
  let field = select(4u, 1u, block == 0u);
  let state = batch[model * BATCH_STRIDE + field * ROWS + row];
  let source = model * PARAMETER_STRIDE4 + state * E4 + column;
  let out = model * OUTPUT_STRIDE4 + group.y * E4 + column;
  if (block == 2u) {
    output[out] = target_theta[source];
  } else {
    output[out] = theta[source];
  }
}
