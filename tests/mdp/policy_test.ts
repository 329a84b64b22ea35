import assert from "node:assert/strict";
import { InputError } from "../../src/input_error.ts";
import {
  argmax,
  clinicianGreedyPolicy,
  clinicianPolicy,
  greedyPolicy,
  randomAdmissiblePolicy,
  randomPolicy,
} from "../../src/mdp/policies.ts";
import { checkPolicy, policyFromTable } from "../../src/mdp/policy.ts";
import { tinyMdp } from "./tiny_mdp.ts";

const mdp = tinyMdp({
  live: 2,
  actions: 3,
  next: () => ({ 3: 1 }),
  admissible: (s, a) => s === 0 ? a > 0 : a === 1,
});
const terminal = Array(9).fill(0);

Deno.test("the reference policies, by hand", () => {
  assert.deepEqual([...randomPolicy(mdp)], [...Array(6).fill(1 / 3), ...terminal]);
  assert.deepEqual([...randomAdmissiblePolicy(mdp)], [0, 0.5, 0.5, 0, 1, 0, ...terminal]);
  const clinician = Float64Array.of(0.2, 0.4, 0.4, 0.5, 0, 0.5, ...terminal);
  const copy = clinicianPolicy({ ...mdp, clinician });
  assert.deepEqual(copy, clinician);
  copy[0] = 1;
  assert.equal(clinician[0], 0.2);
  const greedy = clinicianGreedyPolicy({ ...mdp, clinician });
  assert.deepEqual([...greedy], [0, 1, 0, 1, 0, 0, ...terminal]);
});

Deno.test("the largest value wins, ties go to the lowest index, however close", () => {
  const values = Float64Array.of(1, 1 + 1e-15, 1, -2, -2, -3, ...terminal);
  assert.equal(argmax(values, { state: 0, actions: 3 }), 1);
  assert.equal(argmax(values, { state: 1, actions: 3 }), 0);
  assert.deepEqual([...greedyPolicy(mdp, values)], [0, 1, 0, 1, 0, 0, ...terminal]);
});

Deno.test("a table of float32 probabilities is scaled to sum to 1, terminal rows are dropped", () => {
  const table = Float32Array.of(1 / 3, 1 / 3, 1 / 3, 0.1, 0.2, 0.7, ...Array(9).fill(7));
  const policy = policyFromTable(mdp, table, "p.npz: policy");
  checkPolicy(mdp, policy);
  assert.deepEqual([...policy.subarray(6)], terminal);
  for (const s of [0, 1]) {
    const sum = policy.subarray(3 * s, 3 * s + 3).reduce((a, b) => a + b);
    assert.ok(Math.abs(sum - 1) < 1e-15);
  }
});

const good = [0.5, 0.5, 0, 0, 0.25, 0.75, ...terminal];
const BAD: { name: string; index: number; value: number; message: RegExp }[] = [
  {
    name: "a sum",
    index: 4,
    value: 0.2,
    message: /^p\[1\]: probabilities of state 1 sum to 0\.95/,
  },
  {
    name: "a negative",
    index: 5,
    value: -1,
    message: /^p\[1,2\]: probability -1, expected 0 to 1/,
  },
  { name: "NaN", index: 0, value: NaN, message: /^p\[0,0\]: probability NaN/ },
  { name: "infinity", index: 1, value: Infinity, message: /^p\[0,1\]: probability Infinity/ },
];
for (const { name, index, value, message } of BAD) {
  Deno.test(`a user's table with a wrong number is refused: ${name}`, () => {
    policyFromTable(mdp, good, "p");
    assert.throws(
      () => policyFromTable(mdp, good.with(index, value), "p"),
      (error) => error instanceof InputError && message.test(error.message),
    );
    assert.throws(() => checkPolicy(mdp, Float64Array.from(good.with(index, value))), RangeError);
  });
}

Deno.test("a user's table of another size is refused", () => {
  assert.throws(
    () => policyFromTable(mdp, good.slice(1), "p"),
    /^InputError: p: 14 numbers, expected 5 x 3 \(states x actions\)$/,
  );
});
