import assert from "node:assert/strict";
import fc from "fast-check";
import { conservativeSlope, solveConservativeState } from "../../src/tabular/conservative_state.ts";
import { backup, type EmpiricalMdp, empiricalMdp } from "../../src/tabular/empirical_mdp.ts";
import { supportedValueIteration } from "../../src/tabular/supported_value_iteration.ts";
import { tabularCql } from "../../src/tabular/tabular_cql.ts";
import type { TabularPlan } from "../../src/tabular/tabular_plan.ts";
import { wrightOmega } from "../../src/tabular/wright_omega.ts";
import { anyCounts, countsOf } from "./small_counts.ts";

/** Largest |Q - y + (alpha/2)(softmax(Q)/pi - 1)| over the seen pairs, from the definition alone. */
function largestResidual(
  mdp: EmpiricalMdp,
  { q, value }: TabularPlan,
  { gamma, alpha }: { gamma: number; alpha: number },
): number {
  let largest = 0;
  for (let s = 0; s < mdp.states; s++) {
    const pairs = Array.from({ length: mdp.actions }, (_, a) => s * mdp.actions + a)
      .filter((pair) => mdp.count[pair] > 0);
    const most = Math.max(...pairs.map((pair) => q[pair]));
    const sum = pairs.reduce((total, pair) => total + Math.exp(q[pair] - most), 0);
    for (const pair of pairs) {
      const y = backup(mdp, pair, { gamma, value });
      const softmax = Math.exp(q[pair] - most) / sum;
      const share = mdp.count[pair] / mdp.stateCount[s];
      largest = Math.max(largest, Math.abs(q[pair] - y + alpha / 2 * (softmax / share - 1)));
    }
  }
  return largest;
}

Deno.test("omega + ln omega is what it was taken of", () => {
  assert.ok(Math.abs(wrightOmega(0) - 0.5671432904097838) < 1e-16);
  assert.equal(wrightOmega(1), 1);
  assert.equal(wrightOmega(-1000), 0);
  fc.assert(fc.property(fc.double({ min: -700, max: 1e6, noNaN: true }), (u) => {
    const w = wrightOmega(u);
    assert.ok(Math.abs(w + Math.log(w) - u) <= 1e-14 * Math.max(1, Math.abs(u)));
  }));
});

Deno.test("at the fixed point Q = y - (alpha/2)(softmax(Q)/pi - 1) on every seen pair", () => {
  const alphas = fc.constantFrom(0, 1e-4, 0.01, 0.5, 3, 50);
  const gammas = fc.double({ min: 0, max: 0.99, noNaN: true });
  fc.assert(fc.property(anyCounts(), gammas, alphas, (counts, gamma, alpha) => {
    const mdp = empiricalMdp(counts);
    const plan = tabularCql(mdp, { gamma, alpha, support: { count: 1 } });
    assert.ok(largestResidual(mdp, plan, { gamma, alpha }) < 1e-8);
    for (let s = 0; s < mdp.states; s++) {
      const chosen = plan.policy.indexOf(1, s * mdp.actions);
      if (mdp.stateCount[s] > 0) assert.ok(mdp.count[chosen] > 0, "an unseen action was chosen");
    }
  }));
});

Deno.test("alpha 0 is value iteration; a large alpha clones; the TD term has no factor 1/2", () => {
  const mdp = empiricalMdp(countsOf({ states: 1, actions: 2 }, [
    { from: [0, 0], to: "death", times: 3 },
    { from: [0, 1], to: "survival", times: 1 },
  ]));
  const plan = (alpha: number) => tabularCql(mdp, { gamma: 1, alpha, support: { count: 1 } });
  assert.deepEqual([...plan(0).q], [0, 1]);
  assert.deepEqual([...plan(0.1).policy], [0, 1]);
  assert.deepEqual([...plan(10).policy], [1, 0]);
  // Gradient of sum pi (Q - y)^2 + alpha (logsumexp Q - sum pi Q), by central differences.
  const { q } = plan(0.7);
  const loss = (a: number, b: number) =>
    0.75 * a ** 2 + 0.25 * (b - 1) ** 2 +
    0.7 * (Math.log(Math.exp(a) + Math.exp(b)) - 0.75 * a - 0.25 * b);
  const h = 1e-5;
  assert.ok(Math.abs(loss(q[0] + h, q[1]) - loss(q[0] - h, q[1])) / (2 * h) < 1e-9);
  assert.ok(Math.abs(loss(q[0], q[1] + h) - loss(q[0], q[1] - h)) / (2 * h) < 1e-9);
});

Deno.test("the choice is among C(s), logsumexp among all that is seen", () => {
  fc.assert(fc.property(anyCounts(), (counts) => {
    const mdp = empiricalMdp(counts);
    const options = { gamma: 0.9, alpha: 0.05, support: { count: 12 } };
    const plan = tabularCql(mdp, options);
    assert.ok(largestResidual(mdp, plan, options) < 1e-8);
    const none = tabularCql(mdp, { ...options, alpha: 0 });
    const plain = supportedValueIteration(mdp, options);
    none.value.forEach((value, s) => assert.ok(Math.abs(value - plain.value[s]) < 1e-10));
  }));
});

Deno.test("how a value moves with its targets is a distribution, as central differences say", () => {
  const share = Float64Array.of(0.6, 0.3, 0.1);
  const at = (target: readonly number[]) => {
    const state = {
      pairs: Uint32Array.of(0, 1, 2),
      share,
      target: Float64Array.from(target),
      q: new Float64Array(3),
      penalty: new Float64Array(3),
      z: 0,
    };
    solveConservativeState(state, 0.4);
    return state;
  };
  const y = [0.2, 0.9, 0.5];
  const slope = conservativeSlope(at(y), 1);
  assert.ok(Math.abs(slope.reduce((a, b) => a + b) - 1) < 1e-12);
  slope.forEach((expected, i) => {
    const moved = (by: number) => at(y.map((v, j) => j === i ? v + by : v)).q[1];
    assert.ok(Math.abs((moved(1e-5) - moved(-1e-5)) / 2e-5 - expected) < 1e-8);
  });
});

Deno.test("a penalty that pays for ever has no fixed point at gamma 1", () => {
  // Both actions of state 0 lead on, and the commoner is paid alpha / 8; going back from state 1 costs
  // at most alpha / 198, however large its value.
  const mdp = empiricalMdp(countsOf({ states: 2, actions: 2 }, [
    { from: [0, 0], to: 1, times: 2 },
    { from: [0, 1], to: 1, times: 1 },
    { from: [1, 0], to: 0, times: 99 },
    { from: [1, 1], to: "survival", times: 1 },
  ]));
  const solve = (gamma: number) => tabularCql(mdp, { gamma, alpha: 1, support: { count: 1 } });
  assert.throws(
    () => solve(1),
    /^InputError: dataset: reward: a planner's values still move after 20000 sweeps/,
  );
  assert.deepEqual([...solve(0.9).policy], [1, 0, 1, 0]);
});
