import assert from "node:assert/strict";
import { initialise } from "../../src/network/initialise.ts";
import { SEED_SHAPE, tensorsOf } from "../../src/network/shape.ts";

const parameters = initialise(SEED_SHAPE, 1);

Deno.test("a fresh embedding is normal with standard deviation 0.1", () => {
  const { offset, size } = tensorsOf(SEED_SHAPE)[0];
  const values = parameters.subarray(offset, offset + size).map((x) => 10 * x);
  const moment = (power: number) => values.reduce((sum, x) => sum + x ** power, 0) / size;
  // Standard errors of the moments of n = 183,296 normals: 1, sqrt 2, sqrt 15, sqrt 96 over sqrt n.
  const unit = 4 / Math.sqrt(size);
  assert.ok(Math.abs(moment(1)) < unit, `mean ${moment(1)}`);
  assert.ok(Math.abs(moment(2) - 1) < unit * Math.sqrt(2), `variance ${moment(2)}`);
  assert.ok(Math.abs(moment(3)) < unit * Math.sqrt(15), `third moment ${moment(3)}`);
  assert.ok(Math.abs(moment(4) - 3) < unit * Math.sqrt(96), `fourth moment ${moment(4)}`);
});

Deno.test("linear weights are Xavier uniform and biases zero", () => {
  for (const { name, shape, offset, size } of tensorsOf(SEED_SHAPE).slice(1)) {
    const values = parameters.subarray(offset, offset + size);
    if (name.endsWith(".bias")) {
      assert.ok(values.every((x) => x === 0), name);
      continue;
    }
    const bound = Math.fround(Math.sqrt(6 / (shape[0] + shape[1])));
    assert.ok(values.every((x) => Math.abs(x) <= bound), name);
    const mean = values.reduce((a, b) => a + b) / size;
    const square = values.reduce((sum, x) => sum + x * x, 0) / size;
    // Var x = b^2 / 3 and Var x^2 = 4 b^4 / 45, four standard errors.
    assert.ok(Math.abs(mean) < 4 * bound / Math.sqrt(3 * size), `${name}: mean ${mean}`);
    const slack = 4 * bound ** 2 * Math.sqrt(4 / 45 / size);
    assert.ok(Math.abs(square - bound ** 2 / 3) < slack, `${name}: mean square ${square}`);
  }
});

Deno.test("weights depend on the seed and nothing else", () => {
  assert.deepEqual(initialise(SEED_SHAPE, 1), parameters);
  const other = initialise(SEED_SHAPE, 2);
  const same = other.filter((x, i) => x !== 0 && x === parameters[i]).length;
  assert.ok(same < 10, `${same} weights of two seeds are equal`);
});
