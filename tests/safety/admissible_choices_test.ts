import assert from "node:assert/strict";
import { evaluateEnding } from "../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { deterministicPolicy } from "../../src/mdp/policies.ts";
import { greedyAdmissible, withoutInadmissible } from "../../src/safety/admissible_choices.ts";
import { mixed, policyOf, twoStates } from "./two_states.ts";

Deno.test("leaving inadmissible actions out scales the others, or takes all admissible ones alike", () => {
  assert.deepEqual(withoutInadmissible(twoStates, mixed), policyOf({ 0: 0.5, 6: 0.5 }, { 1: 1 }));
  const sixth = 1 / 6;
  assert.deepEqual(
    withoutInadmissible(twoStates, policyOf({ 6: 1 }, { 6: 1 })),
    policyOf({ 6: 1 }, { 0: sixth, 1: sixth, 2: sixth, 3: sixth, 4: sixth, 5: sixth }),
  );
});

Deno.test("the greedy choice is the best that is admissible and allowed, the lowest among equals", () => {
  const values = new Float64Array(5 * 7);
  values.set([0, 1, 1, 0, 0, 0, 0, /* state 1: */ 0, 0, 0, 2, 3, 0, 9]);
  assert.deepEqual(greedyAdmissible(twoStates, values), policyOf({ 1: 1 }, { 4: 1 }));
  const allowed = Uint32Array.of(1 << 2 | 1 << 3, 1 << 6, 0, 0, 0);
  assert.deepEqual(
    greedyAdmissible(twoStates, values, allowed),
    policyOf({ 2: 1 }, { 4: 1 }),
    "where only inadmissible actions are allowed, all admissible ones are",
  );
});

Deno.test("in ICU-Sepsis a masked deterministic policy survives as it does under the handling mean", async () => {
  const mdp = await loadMdp();
  const policy = deterministicPolicy(mdp, Array.from({ length: mdp.live }, (_, s) => (7 * s) % 25));
  const mean = evaluateEnding(mdp, policy).survival;
  const masked = withoutInadmissible(mdp, policy);
  const terminate = evaluateEnding(mdp, masked, { inadmissible: "terminate" });
  assert.equal(terminate.inadmissibleShare, 0);
  assert.ok(Math.abs(terminate.survival - mean) < 1e-9, `${terminate.survival} ${mean}`);
});
