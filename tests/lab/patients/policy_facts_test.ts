import assert from "node:assert/strict";
import truth from "../../fixtures/icu_sepsis_truth.json" with { type: "json" };
import { ICU, near, POLICIES, rowOf, TWENTY } from "./twenty_states.ts";

Deno.test("survival from every named state, and in all, is the reference's", () => {
  const known = [truth.clinician_value_of_state, truth.optimal_value_of_state];
  known.forEach((values, p) => {
    for (const [state, value] of Object.entries(values)) {
      near(POLICIES[p].survival[Number(state)], value, `${POLICIES[p].name} in ${state}`);
    }
  });
  const totals = [
    truth.policies.clinician,
    truth.policies.optimal_gamma_1,
    truth.policies.uniform_random,
  ];
  totals.forEach(({ survival }, p) => near(POLICIES[p].total, survival, POLICIES[p].name));
});

Deno.test("after each action of twenty states survival is what the MDP's rows make of it", () => {
  for (const { name, policy, survival, afterAction } of POLICIES) {
    for (const state of TWENTY) {
      let value = 0;
      for (let action = 0; action < ICU.actions; action++) {
        const expected = rowOf(state, action)
          .reduce((sum, { next, probability }) => sum + probability * survival[next], 0);
        near(afterAction[state * ICU.actions + action], expected, `${name} in ${state}: ${action}`);
        value += policy[state * ICU.actions + action] * expected;
      }
      near(value, survival[state], `${name} in ${state}`);
    }
    assert.equal(afterAction[ICU.survival * ICU.actions], 0);
  }
});
