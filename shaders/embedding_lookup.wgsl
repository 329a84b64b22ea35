// Copies the embedding rows of a batch's states into the first layer's input, and finds the rows of the
// batch that share a state, so that their gradients can be added in order.
//
// Blocks of ROWS rows, block b of slice k: output[k,b,r,e] = w[k,state,e], state the batch's state_r or, where bit b of
// NEXT is set, next_state_r; w the online network's weights for blocks under ONLINE, the target network's for the rest.
// A slice is one network of one model; batches are the models', slice % MODELS.
// link[m,b] = the next row with the state of row b, or ROWS; slot[m,s] = the first row with state s.
// A slot is stale unless state[slot] = s, so none is ever cleared.
//
// theta, target  (slices,P)         read; the embedding (S,E) lies at 0
// batch          (M,fields)         states read; link (ROWS, field 6) and slot (S, field 9) overwritten
// output         (slices,blocks*ROWS,E)  overwritten
//
// Workgroup z is the slice, y the row after FIRST_ROW; an invocation owns four features. The first eight invocations of row
// y own the links of rows 8y to 8y + 7 as well. Rows from BATCH on are padding. Float64 twin: firstActivations in src/network/twin/forward.ts

override BATCH: u32;
override ROWS: u32;
override E4: u32;
override BATCH_STRIDE: u32;
override PARAMETER_STRIDE4: u32;
override OUTPUT_STRIDE4: u32;
override FIRST_ROW: u32;
override MODELS: u32;
override ONLINE: u32;
override NEXT: u32;

@group(0) @binding(0) var<storage, read> theta: array<vec4f>;
@group(0) @binding(1) var<storage, read> target_theta: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> batch: array<u32>;
@group(0) @binding(3) var<storage, read_write> output: array<vec4f>;

fn link_row(own: u32, row: u32) {
  let states = own + ROWS;
  let state = batch[states + row];
  var link = ROWS;
  for (var other = BATCH - 1u; other > row; other--) {
    if (batch[states + other] == state) {
      link = other;
    }
  }
  batch[own + 6u * ROWS + row] = link;
  var is_first = true;
  for (var other = 0u; other < row; other++) {
    if (batch[states + other] == state) {
      is_first = false;
    }
  }
  if (is_first) {
    batch[own + 9u * ROWS + state] = row;
  }
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let slice = group.z;
  let model = slice % MODELS;
  let place = FIRST_ROW + group.y;
  let linked = 8u * place + local.x;
  if (slice == model && group.x == 0u && local.x < 8u && linked < BATCH) {
    link_row(model * BATCH_STRIDE, linked);
  }
  let column = 64u * group.x + local.x;
  if (column >= E4) {
    return;
  }
  let block = place / ROWS;
  let row = place % ROWS;
  let field = select(1u, 4u, ((NEXT >> block) & 1u) == 1u);
  let state = batch[model * BATCH_STRIDE + field * ROWS + row];
  let source = slice * PARAMETER_STRIDE4 + state * E4 + column;
  let out = slice * OUTPUT_STRIDE4 + place * E4 + column;
  if (block >= ONLINE) {
    output[out] = target_theta[source];
  } else {
    output[out] = theta[source];
  }
}
