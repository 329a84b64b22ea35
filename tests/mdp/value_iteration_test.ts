import assert from "node:assert/strict";
import fc from "fast-check";
import { evaluateEnding, evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import {
  deterministicPolicy,
  improvedPolicy,
  optimalPolicy,
  randomPolicy,
} from "../../src/mdp/policies.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import { valueIteration } from "../../src/mdp/value_iteration.ts";
import { randomSpec, tinyMdp, type TinySpec } from "./tiny_mdp.ts";

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
        evaluateEnding(mdp, deterministicPolicy(mdp, action), { gamma }).discountedReturn
      );
      for (const sense of ["best", "worst"] as const) {
        const plan = valueIteration(mdp, { gamma, sense });
        const expected = sense === "best" ? Math.max(...returns) : Math.min(...returns);
        const policy = deterministicPolicy(mdp, plan.action);
        const found = evaluateEnding(mdp, policy, { gamma }).discountedReturn;
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
  const { stateReturn } = evaluateEnding(icu, policy, { gamma: 0.99 });
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

/** The way on takes action 1 (0.6, 0.7 and 0.8); action 0 waits where it is; the rest is death. */
const WAITING: TinySpec = {
  live: 3,
  actions: 2,
  next: (s, a) => a === 0 ? { [s]: 1 } : { [s < 2 ? s + 1 : 4]: 0.6 + s / 10, 3: 0.4 - s / 10 },
};
/** 0.6 x 0.7 x 0.8, and 1 + 0.6 + 0.6 x 0.7 steps. */
const ON = { survival: 0.336, length: 2.02 };

Deno.test("at gamma 1 the best policy does not wait for ever, whatever the order of the actions", () => {
  for (const turned of [false, true]) {
    const next: TinySpec["next"] = (s, a) => WAITING.next(s, turned ? 1 - a : a);
    const mdp = tinyMdp({ ...WAITING, next });
    const on = turned ? 0 : 1;
    for (const gamma of [1, 1 - 1e-14, 0.9]) {
      assert.deepEqual([...valueIteration(mdp, { gamma }).action], [on, on, on, 0, 0, 0]);
    }
    for (const policy of [optimalPolicy(mdp), improvedPolicy(mdp, randomPolicy(mdp))]) {
      const { survival, length } = evaluateEnding(mdp, policy);
      assert.ok(Math.abs(survival - ON.survival) < 1e-15 && Math.abs(length - ON.length) < 1e-15);
    }
  }
});

Deno.test("among ties from which episodes end the lowest is taken, and where none ends the lowest of all", () => {
  // 0 and 1 lead to each other or, by action 1, out; 2 waits or goes out by 1 and 2; 3 can only wait.
  const next: TinySpec["next"] = (s, a) =>
    s === 3 ? { 3: 1 } : s === 2 ? { [a === 0 ? 2 : 5]: 1 } : { [a === 0 ? 1 - s : 5]: 1 };
  const mdp = tinyMdp({ live: 4, actions: 3, next, initial: [0.25, 0.25, 0.25, 0.25] });
  assert.deepEqual([...valueIteration(mdp, { gamma: 1 }).action], [1, 1, 1, 0, 0, 0, 0]);
  const admissible = (s: number, a: number) => s !== 2 || a !== 1;
  const fewer = tinyMdp({ live: 4, actions: 3, next, admissible });
  assert.deepEqual([...valueIteration(fewer, { gamma: 1 }).action], [1, 1, 2, 0, 0, 0, 0]);
});

Deno.test("an action that may come where nothing ends gives way to one as good that surely ends", () => {
  // Action 0: survive or, as likely, fall where episodes stay; action 1: survive or die.
  const next: TinySpec["next"] = (s, a) => s === 1 ? { 1: 1 } : { [a === 0 ? 1 : 2]: 0.5, 3: 0.5 };
  const mdp = tinyMdp({ live: 2, actions: 2, next });
  assert.deepEqual([...valueIteration(mdp, { gamma: 1 }).action], [1, 0, 0, 0, 0]);
});

Deno.test("where waiting is worth more than ending, the best policy waits", () => {
  const mdp = tinyMdp({ ...WAITING, reward: (_s, _a, t) => t === 3 ? -1 : 0 });
  assert.deepEqual([...valueIteration(mdp, { gamma: 1 }).action], [0, 0, 0, 0, 0, 0]);
  const { survival, ends, length, discountedReturn } = evaluatePolicy(mdp, optimalPolicy(mdp));
  assert.deepEqual([survival, ends, length, discountedReturn], [0, 0, null, 0]);
});

Deno.test("a policy whose rewards add up for ever is not improved at gamma 1, but below", () => {
  const mdp = tinyMdp({ ...WAITING, reward: () => 1 });
  const waits = deterministicPolicy(mdp, [0, 0, 0]);
  assert.throws(
    () => improvedPolicy(mdp, waits),
    /^InputError: improved policy: rewards of the policy/,
  );
  const improved = improvedPolicy(mdp, randomPolicy(mdp), { gamma: 0.9 });
  assert.deepEqual(improved, waits);
});

Deno.test("a policy is improved for the discount that is asked for", () => {
  // From state 0: survive at once with 0.3, or two steps later with 0.9, which is 0.225 at gamma 1/2.
  const next: TinySpec["next"] = (s, a) =>
    s === 0 && a === 0 ? { 3: 0.7, 4: 0.3 } : s === 2 ? { 3: 0.1, 4: 0.9 } : { [s + 1]: 1 };
  const mdp = tinyMdp({ live: 3, actions: 2, next });
  for (const [gamma, best] of [[0.5, 0], [1, 1]]) {
    const improved = improvedPolicy(mdp, randomPolicy(mdp), { gamma });
    assert.deepEqual(improved, deterministicPolicy(mdp, [best, 0, 0]), `gamma ${gamma}`);
  }
});

Deno.test("ties are as wide as large values are exact", () => {
  const reward: TinySpec["reward"] = (_s, _a, t) => t === 4 ? 1e6 / 3 : 0;
  const next: TinySpec["next"] = (s, a) =>
    a === 0 ? { 0: 0.3, 1: 0.3, 2: 0.4 } : WAITING.next(s, 1);
  const mdp = tinyMdp({ ...WAITING, next, reward });
  const { ends } = evaluatePolicy(mdp, optimalPolicy(mdp));
  assert.equal(ends, 1);
  // All that follows is worth the same; 0.1, 0.2 and 0.7 of it add up to that only nearly.
  for (let divisor = 1; divisor <= 20; divisor++) {
    const equal = tinyMdp({
      live: 4,
      actions: 2,
      next: (s, a) => s > 0 ? { 5: 1 } : a === 0 ? { 1: 0.1, 2: 0.2, 3: 0.7 } : { 1: 1 },
      reward: (_s, _a, t) => t === 5 ? 1e6 / divisor : 0,
    });
    assert.equal(valueIteration(equal, { gamma: 1 }).action[0], 0, `rewards of 1e6 / ${divisor}`);
  }
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
  assert.throws(
    () => valueIteration(mdp, { gamma: 1 }),
    /^InputError: optimal policy: values still move after 100000 sweeps at gamma 1/,
  );
  assert.ok(Math.abs(valueIteration(mdp, { gamma: 0.9 }).value[0] - 10) < 1e-12);
  assert.throws(() => valueIteration(mdp, { gamma: -1 }), RangeError);
});
