import assert from "node:assert/strict";
import {
  layerWidths,
  type NetworkShape,
  parameterCount,
  SEED_SHAPE,
  tensorsOf,
} from "../../src/network/shape.ts";

Deno.test("the published network has PyTorch's tensors, one after the other", () => {
  const tensors = tensorsOf(SEED_SHAPE);
  assert.deepEqual(tensors.map((tensor) => [tensor.name, ...tensor.shape]), [
    ["state_embedding.weight", 716, 256],
    ["network.0.weight", 256, 256],
    ["network.0.bias", 256],
    ["network.2.weight", 256, 256],
    ["network.2.bias", 256],
    ["network.4.weight", 25, 256],
    ["network.4.bias", 25],
  ]);
  let offset = 0;
  for (const tensor of tensors) {
    assert.equal(tensor.offset, offset);
    assert.equal(tensor.size, tensor.shape.reduce((a, b) => a * b));
    offset += tensor.size;
  }
  assert.equal(parameterCount(SEED_SHAPE), 321305);
});

Deno.test("a dense input layer has no embedding", () => {
  const shape: NetworkShape = {
    input: { kind: "dense", features: 47 },
    hidden: [8],
    actions: 3,
  };
  assert.deepEqual(layerWidths(shape), [47, 8, 3]);
  assert.deepEqual(tensorsOf(shape).map((tensor) => tensor.name), [
    "network.0.weight",
    "network.0.bias",
    "network.2.weight",
    "network.2.bias",
  ]);
  assert.equal(parameterCount(shape), 47 * 8 + 8 + 8 * 3 + 3);
});
