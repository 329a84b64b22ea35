import assert from "node:assert/strict";
import { initialise } from "../../src/network/initialise.ts";
import { qValues } from "../../src/network/q_values.ts";
import { type NetworkShape, SEED_SHAPE, tensorsOf } from "../../src/network/shape.ts";
import { forward } from "../../src/network/twin/forward.ts";

const EMBEDDING: NetworkShape = {
  input: { kind: "embedding", states: 3, width: 2 },
  hidden: [2],
  actions: 2,
};

Deno.test("a forward pass by hand", () => {
  const parameters = Float64Array.of(
    ...[1, 2, 3, -1, 0, 5], // embedding of states 0, 1, 2
    ...[1, 0, -1, 1], // network.0.weight
    ...[0, -2], // network.0.bias
    ...[2, 1, 1, -3], // network.2.weight
    ...[10, 20], // network.2.bias
  );
  const pass = forward(EMBEDDING, parameters, Uint16Array.of(2, 0, 2, 1));
  // State 2: (0,5) -> (0, 5-2) -> (3+10, -9+20). State 0: (1,2) -> (1, max(1-2,0)) -> (12, 21).
  // State 1: (3,-1) -> (3, max(-4-2,0)) -> (16, 23).
  assert.deepEqual(pass.activations[1], Float64Array.of(0, 3, 1, 0, 0, 3, 3, 0));
  assert.deepEqual(pass.q, Float64Array.of(13, 11, 12, 21, 13, 11, 16, 23));
  const dense: NetworkShape = { ...EMBEDDING, input: { kind: "dense", features: 2 } };
  const rows = Float32Array.of(0, 5, 1, 2, 0, 5, 3, -1);
  assert.deepEqual(qValues(dense, parameters.slice(6), rows), pass.q);
});

Deno.test("states of the published network, against sums written out plainly", () => {
  const parameters = initialise(SEED_SHAPE, 5);
  const states = Uint16Array.from({ length: 716 }, (_, state) => state);
  const q = qValues(SEED_SHAPE, parameters, states);
  const tensors = tensorsOf(SEED_SHAPE);
  for (const state of [0, 1, 357, 715]) {
    let x = Array.from(parameters.subarray(state * 256, (state + 1) * 256));
    for (const [layer, outputs] of [256, 256, 25].entries()) {
      const weight = tensors[1 + 2 * layer].offset;
      const bias = tensors[2 + 2 * layer].offset;
      x = Array.from({ length: outputs }, (_, o) => {
        const sum = x.reduce((s, value, i) => s + value * parameters[weight + o * 256 + i], 0);
        return layer < 2 ? Math.max(0, sum + parameters[bias + o]) : sum + parameters[bias + o];
      });
    }
    x.forEach((value, action) => {
      // 256 additions in double precision of terms below 1.
      assert.ok(Math.abs(value - q[state * 25 + action]) < 1e-13, `Q(${state},${action})`);
    });
  }
});

Deno.test("inputs that are no states or no whole rows are refused", () => {
  const parameters = new Float64Array(18);
  assert.throws(() => qValues(EMBEDDING, parameters, Uint16Array.of(3)), /embed state 3/);
  assert.throws(() => qValues(EMBEDDING, parameters, Float64Array.of(0.5)), /embed state 0.5/);
  const dense: NetworkShape = { ...EMBEDDING, input: { kind: "dense", features: 2 } };
  assert.throws(() => qValues(dense, parameters, Float32Array.of(1, 2, 3)), /found 3 numbers/);
});

Deno.test("a weight that is not finite shows in the values", () => {
  const parameters = new Float64Array(18).fill(1);
  parameters[0] = NaN;
  const q = qValues(EMBEDDING, parameters, Uint16Array.of(0, 1));
  assert.deepEqual(q, Float64Array.of(NaN, NaN, 7, 7));
});
