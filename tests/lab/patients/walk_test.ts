import assert from "node:assert/strict";
import { drawPatient, oddsOf, type WalkStep, walkStep } from "../../../src/lab/patients/walk.ts";
import { walkOdds } from "../../../src/lab/patients/walk_odds.ts";
import { ICU, near, POLICIES, rowOf } from "./twenty_states.ts";

/** Walks a patient to the end: policies take turns, and every fourth action is the visitor's. */
function walk(seed: number): WalkStep[] {
  const steps: WalkStep[] = [];
  let state = drawPatient(ICU, seed);
  while (state < ICU.live) {
    const step = steps.length;
    const choice = step % 4 === 3 ? seed % 25 : POLICIES[step % 4];
    steps.push(walkStep(ICU, { seed, step, state }, choice));
    state = steps[step].nextState;
  }
  return steps;
}

Deno.test("a walk goes where rows lead, and its odds are the exact values along it", () => {
  for (let seed = 0; seed < 20; seed++) {
    const steps = walk(seed);
    const odds = oddsOf(ICU, steps, POLICIES);
    for (const [t, { step, state, action, by, nextState }] of steps.entries()) {
      assert.equal(step, t);
      if (t > 0) assert.equal(state, steps[t - 1].nextState);
      assert.ok(rowOf(state, action).some(({ next }) => next === nextState));
      if (by === null) assert.equal(action, seed % 25);
      else {
        const { policy } = POLICIES.find(({ name }) => name === by)!;
        assert.ok(policy[state * ICU.actions + action] > 0);
      }
      for (const [p, { before, chosen, after }] of odds[t].entries()) {
        const { survival } = POLICIES[p];
        assert.equal(before, survival[state]);
        const expected = rowOf(state, action)
          .reduce((sum, { next, probability }) => sum + probability * survival[next], 0);
        near(chosen, expected, `step ${t}`);
        assert.equal(after, survival[nextState]);
      }
    }
    const { nextState: end } = steps[steps.length - 1];
    for (const [p, { survival }] of POLICIES.entries()) {
      const { began, choices, chance, now } = walkOdds(odds.map((each) => each[p]));
      assert.equal(began, survival[steps[0].state]);
      assert.equal(now, end === ICU.survival ? 1 : 0);
      near(choices + chance, now - began, "what choices and chance did together");
    }
  }
});

Deno.test("the best action does nothing to the odds of the optimum, and no action raises them", () => {
  for (const state of [0, 100, 350, 712]) {
    const at = { seed: 1, step: 0, state };
    const optimum = POLICIES[1];
    const after = (choice: Parameters<typeof walkStep>[2]) =>
      oddsOf(ICU, [walkStep(ICU, at, choice)], [optimum])[0][0];
    const best = after(optimum);
    near(best.chosen, best.before, "its own choice");
    for (let action = 0; action < 25; action++) {
      const { before, chosen } = after(action);
      assert.ok(chosen <= before + 1e-9);
    }
  }
});

Deno.test("the same seed walks the same way; others draw first states and next states as the MDP has them", () => {
  assert.deepEqual(walk(5), walk(5));
  const draws = 20_000;
  const starts = new Float64Array(ICU.states);
  const died = { found: 0, expected: 0 };
  const [state, action] = [4, 0];
  for (const { next, probability } of rowOf(state, action)) {
    if (next === ICU.death) died.expected = probability;
  }
  for (let seed = 0; seed < draws; seed++) {
    starts[drawPatient(ICU, seed)]++;
    const at = { seed, step: 2, state };
    const { nextState } = walkStep(ICU, at, action);
    if (nextState === ICU.death) died.found++;
  }
  // Five standard errors.
  const isNear = (found: number, p: number) =>
    Math.abs(found / draws - p) <= 5 * Math.sqrt(p * (1 - p) / draws) + 1e-12;
  assert.ok(died.expected > 0 && isNear(died.found, died.expected), `${died.found}`);
  starts.forEach((count, s) => assert.ok(isNear(count, ICU.initial[s]), `${s}: ${count}`));
});

Deno.test("a walk that ended does not go on, and there are 25 actions", () => {
  const choose = (state: number, action: number) => () =>
    walkStep(ICU, { seed: 0, step: 0, state }, action);
  assert.throws(choose(ICU.death, 0), /Cannot walk on from state 713/);
  assert.throws(choose(0, 25), /Cannot take action 25/);
});
