import assert from "node:assert/strict";
import { policyDivergence } from "../../src/evaluation/policy_divergence.ts";
import { InputError } from "../../src/input_error.ts";
import { evaluateEnding } from "../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { clinicianGreedyPolicy, clinicianPolicy, randomPolicy } from "../../src/mdp/policies.ts";
import { tinyMdp } from "../mdp/tiny_mdp.ts";

/** Rounding of a few float64 operations. */
const TOLERANCE = 1e-12;

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) <= TOLERANCE, `${actual}, expected ${expected}`);
}

/** State 0 goes on to state 1 by action 0 and ends by action 1; state 1 ends. */
const mdp = tinyMdp({
  live: 2,
  actions: 2,
  next: (s, a) => s === 0 && a === 0 ? { 1: 1 } : { 3: 1 },
});

/** A policy of the two live states. */
const table = (...rows: number[]): Float64Array => Float64Array.of(...rows, 0, 0, 0, 0, 0, 0);

Deno.test("states weigh as often as the reference visits them, the divergence is by hand", () => {
  const reference = table(0.25, 0.75, 0.5, 0.5);
  const policy = table(0.5, 0.5, 0.2, 0.8);
  // State 0 is visited once, state 1 in a quarter of the episodes: 1.25 steps.
  const first = 0.25 * Math.log(0.25 / 0.5) + 0.75 * Math.log(0.75 / 0.5);
  const second = 0.5 * Math.log(0.5 / 0.2) + 0.5 * Math.log(0.5 / 0.8);
  near(policyDivergence(mdp, { reference, policy }), (first + 0.25 * second) / 1.25);
  // The other way round, state 1 is visited in half of the episodes.
  const forth = 0.5 * Math.log(0.5 / 0.25) + 0.5 * Math.log(0.5 / 0.75);
  const back = 0.2 * Math.log(0.2 / 0.5) + 0.8 * Math.log(0.8 / 0.5);
  const other = policyDivergence(mdp, { reference: policy, policy: reference });
  near(other, (forth + 0.5 * back) / 1.5);
});

Deno.test("a policy is at no distance from itself; one that rules an action out is infinitely far", () => {
  const sure = table(1, 0, 1, 0);
  const unsure = table(0.5, 0.5, 1, 0);
  assert.equal(policyDivergence(mdp, { reference: unsure, policy: unsure }), 0);
  assert.equal(policyDivergence(mdp, { reference: unsure, policy: sure }), Infinity);
  near(policyDivergence(mdp, { reference: sure, policy: unsure }), Math.log(2) / 2);
});

Deno.test("what inadmissible actions do changes the weights", () => {
  const strict = tinyMdp({
    live: 2,
    actions: 2,
    next: (s) => s === 0 ? { 1: 1 } : { 3: 1 },
    admissible: (s, a) => s === 1 || a === 0,
  });
  const reference = table(0.5, 0.5, 1, 0);
  const policy = table(0.5, 0.5, 0.1, 0.9);
  near(policyDivergence(strict, { reference, policy }), Math.log(10) / 2);
  const ended = policyDivergence(strict, { reference, policy, inadmissible: "terminate" });
  near(ended, 0.5 * Math.log(10) / 1.5);
  assert.throws(
    () => policyDivergence(strict, { reference, policy, inadmissible: "raise" }),
    InputError,
  );
});

Deno.test("on ICU-Sepsis, uniformly random care is ln 25 less the clinicians' entropy away", async () => {
  const icu = await loadMdp();
  const clinician = clinicianPolicy(icu);
  const { occupancy, length } = evaluateEnding(icu, clinician);
  const entropy = clinician.reduce((sum, p, pair) => {
    return p > 0 ? sum - occupancy[Math.floor(pair / 25)] * p * Math.log(p) / length : sum;
  }, 0);
  const found = policyDivergence(icu, { reference: clinician, policy: randomPolicy(icu) });
  near(found, Math.log(25) - entropy);
  assert.equal(found.toFixed(2), "1.78");
  const greedy = clinicianGreedyPolicy(icu);
  assert.equal(policyDivergence(icu, { reference: clinician, policy: greedy }), Infinity);
});
