// Adds up the gradient of each embedding row the batch touched, in batch order.
//
// output[m,b,e] = sum of input[m,c,e] over the rows c with the state of row b, c ascending, if b is the
// first of them, and 0 otherwise: the gradient of embedding row state_b stands in its first batch row.
//
// A slice is one network of one model; batches are the models', slice % MODELS.
//
// batch   (M,fields)       read: state, link, slot (shaders/embedding_lookup.wgsl)
// input   (slices,ROWS,E)  read
// output  (slices,G)       its first ROWS * E values overwritten
//
// Workgroup z is the slice, y the row after FIRST_ROW; an invocation owns four features.
// Float64 twin: src/network/twin/backward.ts

override MODELS: u32;
override BATCH: u32;
override ROWS: u32;
override E4: u32;
override BATCH_STRIDE: u32;
override INPUT_STRIDE4: u32;
override OUTPUT_STRIDE4: u32;
override FIRST_ROW: u32;

@group(0) @binding(0) var<storage, read> batch: array<u32>;
@group(0) @binding(1) var<storage, read> input: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> output: array<vec4f>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 64u * group.x + local.x;
  if (column >= E4) {
    return;
  }
  let slice = group.z;
  let fields = (slice % MODELS) * BATCH_STRIDE;
  let first = FIRST_ROW + group.y;
  var sum = vec4f(0.0);
  if (first < BATCH && batch[fields + 9u * ROWS + batch[fields + ROWS + first]] == first) {
    var row = first;
    while (row < ROWS) {
      sum += input[slice * INPUT_STRIDE4 + row * E4 + column];
      row = batch[fields + 6u * ROWS + row];
    }
  }
  output[slice * OUTPUT_STRIDE4 + first * E4 + column] = sum;
}
