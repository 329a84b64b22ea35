// Finds the rows of a batch that share a state, so that their gradients can be added in order.
//
// link[m,b]  = the next row with the state of row b, or ROWS;
// slot[m,s]  = the first row with state s. A slot is stale unless state[slot] = s, so none is cleared.
//
// batch  (M,fields)  state read; link (ROWS, field 6) and slot (S, field 7) overwritten
//
// Workgroup y is the model; an invocation owns a row. Rows from BATCH on are padding.
// Twin: the sum over equal states in src/network/twin/backward.ts

override BATCH: u32;
override ROWS: u32;
override BATCH_STRIDE: u32;

@group(0) @binding(0) var<storage, read_write> batch: array<u32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.x;
  if (row >= BATCH) {
    return;
  }
  let own = id.y * BATCH_STRIDE;
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
    batch[own + 7u * ROWS + state] = row;
  }
}
