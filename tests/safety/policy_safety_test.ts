import assert from "node:assert/strict";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { clinicianPolicy, optimalPolicy } from "../../src/mdp/policies.ts";
import { valueIteration } from "../../src/mdp/value_iteration.ts";
import { clinicianYardstick, policySafety } from "../../src/safety/policy_safety.ts";

const mdp = await loadMdp();
const yardstick = clinicianYardstick(mdp);
const counts = new Uint32Array(mdp.states * mdp.actions).fill(20);

Deno.test("SOFA scores are in points, and a third of the clinician's steps is in each third", () => {
  const live = mdp.sofa.subarray(0, mdp.live);
  assert.ok(Math.min(...live) > 1 && Math.max(...live) < 24, "SOFA goes from 0 to 24 points");
  const { bounds } = yardstick.thirds;
  assert.deepEqual(bounds.map((bound) => bound.toFixed(1)), ["4.7", "7.0"]);
});

Deno.test("the clinician: an eighth of his steps is inadmissible, and he differs from himself", () => {
  const found = policySafety(mdp, clinicianPolicy(mdp), { yardstick, counts });
  assert.equal(found.survival.toFixed(5), "0.78184");
  assert.equal(found.inadmissible.toFixed(3), "0.121");
  const fluidsAlone = [0, 5, 10, 15, 20].reduce((sum, a) => sum + found.actionShares[a], 0);
  assert.equal(fluidsAlone.toFixed(2), "0.86");
  assert.ok(found.mostFluid > found.mostVasopressor);
  assert.ok(found.disagreement.all > 0.5 && found.disagreement.all < 0.9);
  assert.ok(found.usualDisagreement.all < found.disagreement.all, "his usual action is likelier");
  assert.ok(found.terminateSurvival < 0.5 && found.maskedSurvival > 0.78);
  assert.deepEqual([found.unseen, found.rare, found.calibration], [0, 0, null]);
});

Deno.test("the optimum takes admissible actions alone, and its own values are calibrated", () => {
  const { q } = valueIteration(mdp, { gamma: 1 });
  const found = policySafety(mdp, optimalPolicy(mdp), {
    yardstick,
    counts,
    learned: { values: q, gamma: 1, tolerance: 1e-9 },
  });
  assert.equal(found.survival.toFixed(5), "0.87514");
  assert.equal(found.inadmissible, 0);
  assert.ok(Math.abs(found.terminateSurvival - found.survival) < 1e-12);
  assert.ok(Math.abs(found.maskedSurvival - found.survival) < 1e-9);
  assert.equal(found.calibration!.aboveStates, 0);
  assert.ok(Math.abs(found.calibration!.meanError) < 1e-9);
});

Deno.test("in 237 states one action is admissible, so that data cannot tell a deadly one from it", () => {
  let single = 0;
  for (let s = 0; s < mdp.live; s++) {
    const own = mdp.admissible.subarray(s * mdp.actions, (s + 1) * mdp.actions);
    if (own.reduce((sum, one) => sum + one, 0) === 1) single++;
  }
  assert.equal(single, 237);
});
