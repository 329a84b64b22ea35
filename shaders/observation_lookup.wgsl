// Copies the observations of a batch into the first layer's input.
//
// Blocks of ROWS rows, block b of slice k: output[k,b,r,d] = observation[index_r,d] or, where bit b of NEXT is set,
// observation[next_row[index_r],d]. A slice is one network of one model; batches are the models', slice % MODELS.
//
// observation                    (R,D)  read, D padded to a multiple of 16 by zeros
// next_row                       (N)    read
// batch                          (M,fields)  read; field 0 is the transition's index
// output                         (slices,blocks*ROWS,D)  overwritten
//
// Workgroup z is the slice, y the row after FIRST_ROW; an invocation owns four features.
// Float64 twin: firstActivations in src/network/twin/forward.ts

override ROWS: u32;
override E4: u32;
override BATCH_STRIDE: u32;
override OUTPUT_STRIDE4: u32;
override FIRST_ROW: u32;
override MODELS: u32;
override NEXT: u32;

@group(0) @binding(0) var<storage, read> observation: array<vec4f>;
@group(0) @binding(1) var<storage, read> next_row: array<u32>;
@group(0) @binding(2) var<storage, read> batch: array<u32>;
@group(0) @binding(3) var<storage, read_write> output: array<vec4f>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 64u * group.x + local.x;
  if (column >= E4) {
    return;
  }
  let slice = group.z;
  let place = FIRST_ROW + group.y;
  let index = batch[(slice % MODELS) * BATCH_STRIDE + place % ROWS];
  let out = slice * OUTPUT_STRIDE4 + place * E4 + column;
  var source = index;
  if (((NEXT >> (place / ROWS)) & 1u) == 1u) {
    source = next_row[index];
  }
  output[out] = observation[source * E4 + column];
}
