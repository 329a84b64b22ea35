// The value of every state as a next state: V's own.
//
// outputs     (T*M,2*ROWS,A)   read; the first network is V, the first block the online network's; A padded to 4*A4
// next_value  (M,STATES)       overwritten
//
// Workgroup y is the model; an invocation owns a state.
// Float64 twin: nextValue in src/algorithms/iql.ts

override STATES: u32;
override A4: u32;
override Q_STRIDE: u32;

@group(0) @binding(0) var<storage, read> outputs: array<f32>;
@group(0) @binding(1) var<storage, read_write> next_value: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= STATES) {
    return;
  }
  next_value[id.y * STATES + id.x] = outputs[id.y * Q_STRIDE + id.x * 4u * A4];
}
