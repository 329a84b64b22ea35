import assert from "node:assert/strict";
import { evaluatePolicy } from "../../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { clinicianPolicy, deterministicPolicy } from "../../../src/mdp/policies.ts";
import { policyDoses } from "../../../src/report/own/policy_doses.ts";

const mdp = await loadMdp();

Deno.test("doses are the shares of steps by occupancy", () => {
  const policy = clinicianPolicy(mdp);
  const { occupancy, length } = evaluatePolicy(mdp, policy);
  const doses = policyDoses(mdp, policy, "mean")!;
  for (const action of [0, 7, 24]) {
    let expected = 0;
    for (let s = 0; s < mdp.live; s++) expected += occupancy![s] * policy[s * 25 + action];
    assert.ok(Math.abs(doses[action] - expected / length!) < 1e-12);
  }
  assert.ok(Math.abs(doses.reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
});

Deno.test("a policy of one action has all its steps there; other numbers of actions are no doses", () => {
  const policy = deterministicPolicy(mdp, new Uint8Array(mdp.live).fill(7));
  const doses = policyDoses(mdp, policy, "mean")!;
  assert.ok(doses.every((share, action) => Math.abs(share - (action === 7 ? 1 : 0)) < 1e-9));
  assert.equal(policyDoses({ ...mdp, actions: 24 }, policy, "mean"), null);
});
