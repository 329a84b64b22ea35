import assert from "node:assert/strict";
import { initialise } from "../../src/network/initialise.ts";
import { type NetworkShape, SEED_SHAPE, tensorsOf } from "../../src/network/shape.ts";
import { pcg4d, STREAM, uniform } from "../../src/random/pcg4d.ts";

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

Deno.test("orthogonal weights are orthonormal rows or columns times the gain, signs as of a QR with a positive diagonal", () => {
  const shape: NetworkShape = {
    input: { kind: "embedding", states: 3, width: 8 },
    hidden: [20, 20],
    actions: 5,
  };
  const drawn = initialise(shape, 4, 0, "orthogonal");
  const tensors = tensorsOf(shape);
  const xavier = initialise(shape, 4);
  assert.deepEqual(drawn.subarray(0, 24), xavier.subarray(0, 24), "embeddings stay normal");
  for (const [index, gain] of [[1, Math.SQRT2], [3, Math.SQRT2], [5, 1]] as const) {
    const { offset, shape: [rows, columns], name } = tensors[index];
    const at = (r: number, c: number) => drawn[offset + r * columns + c];
    const isWide = rows < columns;
    const [count, length] = isWide ? [rows, columns] : [columns, rows];
    const vector = (v: number, i: number) => isWide ? at(v, i) : at(i, v);
    for (let a = 0; a < count; a++) {
      for (let b = 0; b <= a; b++) {
        let product = 0;
        for (let i = 0; i < length; i++) product += vector(a, i) * vector(b, i);
        const expected = a === b ? gain * gain : 0;
        assert.ok(Math.abs(product - expected) < 1e-5, `${name}: ${a} and ${b} give ${product}`);
      }
    }
    assert.ok(drawn.subarray(offset, offset + rows * columns).some((x) => x < 0), name);
  }
  // A layer of one output is the normal numbers themselves, only longer or shorter: no sign is turned.
  const narrow = { ...shape, hidden: [1] };
  const { offset, size } = tensorsOf(narrow)[1];
  const row = initialise(narrow, 4, 0, "orthogonal").subarray(offset, offset + size);
  const numbers = Array.from(row, (_, e) => {
    const draw = pcg4d(4, STREAM.initialise, 1, e);
    const turn = uniform([draw[2], draw[3], 0, 0]);
    return Math.sqrt(-2 * Math.log(1 - uniform(draw))) * Math.cos(2 * Math.PI * turn);
  });
  const scale = Math.SQRT2 / Math.hypot(...numbers);
  numbers.forEach((x, i) => assert.ok(Math.abs(row[i] - scale * x) < 1e-6, `${i}: ${row[i]}`));
});
