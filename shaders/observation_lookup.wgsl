// Copies the observations of a batch into the first layer's input.
//
// output[m,r,d] = observation[index_r,d]       for rows 0 to ROWS - 1,
//               = next_observation[index_r,d]  for the later blocks of ROWS rows (bc has only the first).
//
// observation, next_observation  (N,D)  read, D padded to a multiple of 16 by zeros
// batch                          (M,fields)  read; field 0 is the transition's index
// output                         (M,blocks*ROWS,D)  overwritten
//
// Workgroup z is the model, y the row after FIRST_ROW; an invocation owns four features.
// Float64 twin: firstActivations in src/network/twin/forward.ts

override ROWS: u32;
override E4: u32;
override BATCH_STRIDE: u32;
override OUTPUT_STRIDE4: u32;
override FIRST_ROW: u32;

@group(0) @binding(0) var<storage, read> observation: array<vec4f>;
@group(0) @binding(1) var<storage, read> next_observation: array<vec4f>;
@group(0) @binding(2) var<storage, read> batch: array<u32>;
@group(0) @binding(3) var<storage, read_write> output: array<vec4f>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 64u * group.x + local.x;
  if (column >= E4) {
    return;
  }
  let model = group.z;
  let place = FIRST_ROW + group.y;
  let index = batch[model * BATCH_STRIDE + place % ROWS];
  let out = model * OUTPUT_STRIDE4 + place * E4 + column;
  if (place < ROWS) {
    output[out] = observation[index * E4 + column];
  } else {
    output[out] = next_observation[index * E4 + column];
  }
}
