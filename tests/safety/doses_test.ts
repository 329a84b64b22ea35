import assert from "node:assert/strict";
import fc from "fast-check";
import { actionOf } from "../../src/mdp/action.ts";
import { evaluateEnding, pairOccupancy } from "../../src/mdp/exact_evaluation.ts";
import type { InadmissibleHandling, TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import { doseChanges } from "../../src/safety/dose_changes.ts";
import { actionShares, doseShares } from "../../src/safety/dose_shares.ts";
import { randomSpec, randomTable, tinyMdp } from "../mdp/tiny_mdp.ts";
import { mixed, policyOf, twoStates } from "./two_states.ts";

function pairsOf(mdp: TabularMdp, policy: Float64Array, inadmissible: InadmissibleHandling) {
  const { occupancy } = evaluateEnding(mdp, policy, { inadmissible });
  return pairOccupancy(mdp, policy, occupancy);
}

function changesOf(policy: Float64Array, inadmissible: InadmissibleHandling = "mean") {
  const pairs = pairsOf(twoStates, policy, inadmissible);
  return doseChanges(twoStates, policy, { pairs, inadmissible });
}

function close(actual: number | null, expected: number): void {
  assert.ok(Math.abs(actual! - expected) < 1e-12, `${actual}, expected ${expected}`);
}

Deno.test("shares of actions are of expected steps, and fluid is the axis that goes in fives", () => {
  const shares = actionShares(pairsOf(twoStates, mixed, "mean"), 7);
  [0.25, 0.25, 0, 0, 0, 0, 0.5].forEach((share, action) => close(shares[action], share));
  const { fluid, vasopressor } = doseShares(shares);
  [0.5, 0.5, 0, 0, 0].forEach((share, level) => close(fluid[level], share));
  [0.25, 0.75, 0, 0, 0].forEach((share, level) => close(vasopressor[level], share));
  const only = new Float64Array(25);
  only[actionOf({ fluid: 4, vasopressor: 1 })] = 1;
  assert.deepEqual(doseShares(only), { fluid: [0, 0, 0, 0, 1], vasopressor: [0, 1, 0, 0, 0] });
});

Deno.test("changes of dose are of successive steps", () => {
  // Successive steps: state 0, action 0 then state 1 (weight 1/2); state 1 twice, from actions 1 and 6 (1/4 each).
  const { either, fluid, vasopressor } = changesOf(mixed);
  close(either, 0.5 + 0.25 * 0.5 + 0.25 * 0.5);
  close(fluid, 0.5 * 0.5 + 0.25 * 0.5 + 0.25 * 0.5);
  close(vasopressor, 0.5);
});

Deno.test("where inadmissible actions end the episode, no step follows them", () => {
  // State 1 is visited 2/3 times; steps go on from state 0 (weight 1/2) and from action 1 in state 1 (1/6).
  close(changesOf(mixed, "terminate").either, (1 / 2 + 1 / 6 * 1 / 2) / (2 / 3));
});

Deno.test("a policy that never has a second step has no rate of change", () => {
  const none = { either: null, fluid: null, vasopressor: null };
  assert.deepEqual(changesOf(policyOf({ 6: 1 }, { 1: 1 })), none);
});

Deno.test("rates agree with the chain written out, step by step", () => {
  fc.assert(
    fc.property(fc.nat(10_000), (seed) => {
      const mdp = tinyMdp(randomSpec(seed, 4));
      const policy = randomTable(mdp, seed);
      let mass = Float64Array.from(mdp.initial.subarray(0, mdp.live));
      let changed = 0, all = 0;
      for (let step = 0; step < 400; step++) {
        const next = new Float64Array(mdp.live);
        for (let pair = 0; pair < mdp.live * mdp.actions; pair++) {
          const weight = mass[Math.floor(pair / mdp.actions)] * policy[pair];
          for (let k = mdp.rowStart[mdp.row[pair]]; k < mdp.rowStart[mdp.row[pair] + 1]; k++) {
            if (mdp.next[k] >= mdp.live) continue;
            next[mdp.next[k]] += weight * mdp.probability[k];
            for (let a = 0; a < mdp.actions; a++) {
              const both = weight * mdp.probability[k] * policy[mdp.next[k] * mdp.actions + a];
              all += both;
              if (a !== pair % mdp.actions) changed += both;
            }
          }
        }
        mass = next;
      }
      const pairs = pairsOf(mdp, policy, "mean");
      const found = doseChanges(mdp, policy, { pairs, inadmissible: "mean" });
      if (all < 1e-9) return;
      assert.ok(Math.abs(found.either! - changed / all) < 1e-6);
      assert.ok(Math.abs(found.fluid!) < 1e-12, "fewer than five actions give no fluid");
      assert.equal(found.vasopressor, found.either);
    }),
    { numRuns: 50 },
  );
});
