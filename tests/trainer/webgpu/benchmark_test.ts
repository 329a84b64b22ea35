import assert from "node:assert/strict";
import { SEED_SHAPE } from "../../../src/network/shape.ts";
import { SHADERS } from "../../../src/trainer/webgpu/kernels.ts";
import { stepOperations } from "../../../src/trainer/webgpu/step_benchmark.ts";
import { isMatrixKernel } from "../../../src/trainer/webgpu/step_profile.ts";
import { median } from "../../../src/trainer/webgpu/timing.ts";

Deno.test("a step of the published configuration is 352 MFLOP", () => {
  assert.equal(Math.round(stepOperations(SEED_SHAPE, 256) / 1e6), 352);
});

Deno.test("the matrix kernels are those of the linear layers", () => {
  assert.deepEqual(Object.keys(SHADERS).filter(isMatrixKernel).sort(), [
    "input_gradient_buffer",
    "input_gradient_texture",
    "linear_forward_buffer",
    "linear_forward_texture",
    "weight_gradient_buffer",
    "weight_gradient_texture",
  ]);
});

Deno.test("the median lies in the middle", () => {
  assert.equal(median([3]), 3);
  assert.equal(median([10, 9, 2]), 9);
  assert.equal(median([10, 1, 3, 2]), 2.5);
});
