import assert from "node:assert/strict";
import { type Behaviour, behaviourPolicy, BEHAVIOURS } from "../../src/dataset/behaviour_policy.ts";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { checkPolicy } from "../../src/mdp/policy.ts";

const mdp = await loadMdp();
const { states, live, actions } = mdp;
const q = Float64Array.from({ length: states * actions }, (_, i) => (i * 7919) % 101 / 10);
const rowOf = (policy: Float64Array, s: number) => policy.subarray(s * actions, (s + 1) * actions);
const argmax = (row: Float64Array) => row.indexOf(Math.max(...row));

Deno.test("every behaviour, with epsilon or without, is a policy", () => {
  for (const behaviour of BEHAVIOURS) {
    for (const epsilon of [undefined, 0.3, 1]) {
      checkPolicy(mdp, behaviourPolicy(mdp, { behaviour, epsilon, q }));
    }
  }
});

Deno.test("random, random-admissible and clinician are what their names say", () => {
  const random = behaviourPolicy(mdp, { behaviour: "random" });
  assert.ok(random.subarray(0, live * actions).every((p) => p === 1 / 25));
  const admissible = behaviourPolicy(mdp, { behaviour: "random-admissible" });
  const clinician = behaviourPolicy(mdp, { behaviour: "clinician" });
  for (let s = 0; s < live; s++) {
    const allowed = mdp.admissible.subarray(s * actions, (s + 1) * actions);
    const count = allowed.reduce((a, b) => a + b, 0);
    const expected = Float64Array.from(allowed, (one) => one / count);
    assert.deepEqual(rowOf(admissible, s), expected);
    assert.deepEqual(rowOf(clinician, s), rowOf(mdp.clinician, s));
  }
});

Deno.test("the improved policy lies between the clinicians' and the optimum, which it may be mixed with", () => {
  const survival = (behaviour: Behaviour, epsilon?: number) =>
    evaluatePolicy(mdp, behaviourPolicy(mdp, { behaviour, epsilon })).survival;
  const values = [
    survival("clinician"),
    survival("optimal", 0.3),
    survival("improved"),
    survival("optimal"),
  ];
  assert.deepEqual(values.toSorted((a, b) => a - b), values);
  assert.equal(new Set(values).size, 4);
  const improved = behaviourPolicy(mdp, { behaviour: "improved" });
  assert.ok(improved.every((p, pair) => p === 0 || mdp.admissible[pair] === 1));
});

Deno.test("greedy takes the largest value, the lowest index among equals", () => {
  const ties = q.slice();
  ties.fill(1, 0, actions);
  ties.set([2, 5, 1, 5], actions);
  const greedy = behaviourPolicy(mdp, { behaviour: "greedy", q: ties });
  assert.deepEqual([0, 1].map((s) => argmax(rowOf(greedy, s))), [0, argmax(rowOf(ties, 1))]);
  for (let s = 0; s < live; s++) {
    const row = rowOf(greedy, s);
    assert.equal(row[argmax(rowOf(ties, s))], 1);
    assert.equal(row.reduce((a, b) => a + b, 0), 1);
  }
});

Deno.test("softmax follows value and temperature, however large the values", () => {
  const values = new Float64Array(states * actions);
  values.set([1, 3], 0);
  const probabilities = (temperature: number, shift: number) => {
    const shifted = values.map((value) => value + shift);
    return rowOf(behaviourPolicy(mdp, { behaviour: "softmax", temperature, q: shifted }), 0);
  };
  for (const [temperature, shift] of [[1, 0], [0.5, 0], [2, 1e6]]) {
    const [first, second, third] = probabilities(temperature, shift);
    const close = (ratio: number, difference: number) =>
      assert.ok(Math.abs(ratio / Math.exp(difference / temperature) - 1) < 1e-12);
    close(second / first, 2);
    close(first / third, 1);
  }
  assert.equal(probabilities(1e-3, 0)[1], 1);
});

Deno.test("epsilon mixes with all 25 actions alike", () => {
  const pure = behaviourPolicy(mdp, { behaviour: "clinician" });
  const mixed = behaviourPolicy(mdp, { behaviour: "clinician", epsilon: 0.1 });
  for (let i = 0; i < live * actions; i++) {
    assert.ok(Math.abs(mixed[i] - (0.9 * pure[i] + 0.004)) < 1e-15);
  }
  const all = behaviourPolicy(mdp, { behaviour: "greedy", epsilon: 1, q });
  assert.ok(all.subarray(0, live * actions).every((p) => p === 1 / 25));
});

Deno.test("values and numbers that make no policy are refused", () => {
  const refused: [Behaviour, object][] = [
    ["greedy", {}],
    ["softmax", { q: q.subarray(1) }],
    ["softmax", { q: q.map((value, i) => i === 7 ? NaN : value) }],
    ["softmax", { q, temperature: 0 }],
    ["clinician", { epsilon: 1.5 }],
    ["clinician", { epsilon: -0.1 }],
  ];
  for (const [behaviour, options] of refused) {
    assert.throws(() => behaviourPolicy(mdp, { behaviour, ...options }), RangeError);
  }
});
