import assert from "node:assert/strict";
import { ACTION_NAMES, actionName, actionOf, treatmentOf } from "../../src/mdp/action.ts";

Deno.test("action 0 is no treatment, 5 to 20 in fives are fluid alone, 1 to 4 vasopressor alone", () => {
  assert.equal(actionName(0), "fluid 0, vasopressor 0");
  assert.deepEqual([5, 10, 15, 20].map((a) => treatmentOf(a)), [
    { fluid: 1, vasopressor: 0 },
    { fluid: 2, vasopressor: 0 },
    { fluid: 3, vasopressor: 0 },
    { fluid: 4, vasopressor: 0 },
  ]);
  assert.equal(actionName(4), "fluid 0, vasopressor 4");
  assert.equal(ACTION_NAMES[23], "fluid 4, vasopressor 3");
  assert.equal(new Set(ACTION_NAMES).size, 25);
});

Deno.test("an action's treatment gives the action back", () => {
  for (let action = 0; action < 25; action++) {
    assert.equal(actionOf(treatmentOf(action)), action);
  }
});
