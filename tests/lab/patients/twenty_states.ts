/**
 * ICU-Sepsis with its reference policies' figures, and twenty of its states.
 *
 * @module
 */
import assert from "node:assert/strict";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { clinicianPolicy, optimalPolicy, randomPolicy } from "../../../src/mdp/policies.ts";
import { type PolicyFacts, policyFacts } from "../../../src/lab/patients/policy_facts.ts";

/** ICU-Sepsis. */
export const ICU = await loadMdp();

/** Clinicians, optimum and random care. */
export const POLICIES: readonly PolicyFacts[] = [
  policyFacts(ICU, { name: "clinicians", policy: clinicianPolicy(ICU) }),
  policyFacts(ICU, { name: "optimum", policy: optimalPolicy(ICU) }),
  policyFacts(ICU, { name: "random care", policy: randomPolicy(ICU) }),
];

/** Twenty live states, from the first to the last. */
export const TWENTY: readonly number[] = Array.from(
  { length: 20 },
  (_, i) => Math.round(i * (ICU.live - 1) / 19),
);

/** Refuses a number that is not the expected one to 1e-9. */
export function near(found: number, expected: number, what: string): void {
  assert.ok(Math.abs(found - expected) <= 1e-9, `${what}: ${found}, expected ${expected}`);
}

/** Next states of a pair with their probabilities, read off the MDP's rows. */
export function rowOf(state: number, action: number): { next: number; probability: number }[] {
  const row = ICU.row[state * ICU.actions + action];
  const entries = [];
  for (let k = ICU.rowStart[row]; k < ICU.rowStart[row + 1]; k++) {
    entries.push({ next: ICU.next[k], probability: ICU.probability[k] });
  }
  return entries;
}
