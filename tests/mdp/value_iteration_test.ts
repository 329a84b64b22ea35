import assert from "node:assert/strict";
import fc from "fast-check";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { deterministicPolicy } from "../../src/mdp/policies.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import { valueIteration } from "../../src/mdp/value_iteration.ts";
import { randomSpec, tinyMdp } from "./tiny_mdp.ts";

const icu = await loadMdp();

/** Every assignment of admissible actions to live states. */
function* assignments(mdp: TabularMdp, state = 0): Generator<number[]> {
  if (state === mdp.live) {
    yield [];
    return;
  }
  for (const rest of assignments(mdp, state + 1)) {
    for (let a = 0; a < mdp.actions; a++) {
      if (mdp.admissible[state * mdp.actions + a]) yield [a, ...rest];
    }
  }
}

Deno.test("random MDPs: no deterministic policy is better than the best, none worse than the worst", () => {
  const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  fc.assert(
    fc.property(seed, fc.constantFrom(0, 0.5, 0.99, 1), (n, gamma) => {
      const mdp = tinyMdp(randomSpec(n, 4));
      const returns = [...assignments(mdp)].map((action) =>
        evaluatePolicy(mdp, deterministicPolicy(mdp, action), { gamma }).discountedReturn
      );
      for (const sense of ["best", "worst"] as const) {
        const plan = valueIteration(mdp, { gamma, sense });
        const expected = sense === "best" ? Math.max(...returns) : Math.min(...returns);
        const policy = deterministicPolicy(mdp, plan.action);
        const found = evaluatePolicy(mdp, policy, { gamma }).discountedReturn;
        assert.ok(Math.abs(found - expected) < 1e-10, `${sense}: ${found}, expected ${expected}`);
        const value = mdp.initial.reduce((sum, p, s) => sum + p * plan.value[s], 0);
        assert.ok(Math.abs(value - expected) < 1e-10, `${sense}: value ${value}`);
      }
    }),
    { numRuns: 60 },
  );
});

Deno.test("the plan's values are those of its policy, and q backs them up", () => {
  const plan = valueIteration(icu, { gamma: 0.99 });
  const policy = deterministicPolicy(icu, plan.action);
  const { stateReturn } = evaluatePolicy(icu, policy, { gamma: 0.99 });
  for (let s = 0; s < icu.states; s++) {
    assert.ok(Math.abs(plan.value[s] - stateReturn[s]) < 1e-12, `state ${s}`);
    const chosen = s < icu.live ? plan.q[s * icu.actions + plan.action[s]] : 0;
    assert.ok(Math.abs(plan.value[s] - chosen) < 1e-12, `state ${s}`);
  }
});

Deno.test("ties within 1e-12 go to the lowest admissible action", () => {
  // Action 0 is inadmissible and as good; 1 is worse by 2e-13; 2 and 3 are best; state 1 differs by 1e-9.
  const survive = [[0.5, 0.5 - 2e-13, 0.5, 0.5], [0.5, 0.5 - 1e-9, 0.5, 0.5]];
  const mdp = tinyMdp({
    live: 2,
    actions: 4,
    next: (s, a) => ({ 2: 1 - survive[s][a], 3: survive[s][a] }),
    admissible: (_, a) => a > 0,
  });
  assert.deepEqual([...valueIteration(mdp, { gamma: 1 }).action], [1, 2, 0, 0, 0]);
  const worst = valueIteration(mdp, { gamma: 1, sense: "worst" });
  assert.deepEqual([...worst.action], [1, 1, 0, 0, 0]);
});

Deno.test("under terminate an inadmissible action is worth the reward of dying", () => {
  const spec = randomSpec(3);
  const mdp = { ...tinyMdp(spec), deathReward: -2 };
  const mean = valueIteration(mdp, { gamma: 0.9 });
  const terminate = valueIteration(mdp, { gamma: 0.9, inadmissible: "terminate" });
  assert.deepEqual(terminate.value, mean.value);
  let outside = 0;
  for (let pair = 0; pair < mdp.live * mdp.actions; pair++) {
    if (!mdp.admissible[pair]) outside++;
    assert.equal(terminate.q[pair], mdp.admissible[pair] ? mean.q[pair] : -2);
  }
  assert.ok(outside > 0);
});

Deno.test("values that do not settle are refused", () => {
  const mdp = tinyMdp({ live: 1, actions: 1, next: () => ({ 0: 1 }), reward: () => 1 });
  assert.throws(() => valueIteration(mdp, { gamma: 1 }), /Cannot plan: values still move/);
  assert.ok(Math.abs(valueIteration(mdp, { gamma: 0.9 }).value[0] - 10) < 1e-12);
  assert.throws(() => valueIteration(mdp, { gamma: -1 }), RangeError);
});
