import assert from "node:assert/strict";
import { evaluateEnding, pairOccupancy } from "../../src/mdp/exact_evaluation.ts";
import { clinicianGreedyPolicy } from "../../src/mdp/policies.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import {
  clinicianDisagreement,
  sofaThirds,
  usualDisagreement,
} from "../../src/safety/clinician_disagreement.ts";
import { tinyMdp } from "../mdp/tiny_mdp.ts";
import { mixed, policyOf, twoStates } from "./two_states.ts";

Deno.test("thirds are of visits, in order of SOFA", () => {
  const three = tinyMdp({ live: 3, actions: 1, next: () => ({ 4: 1 }) });
  const mdp: TabularMdp = { ...three, sofa: Float64Array.of(9, 1, 5, 0, 0, 0) };
  const even = sofaThirds(mdp, Float64Array.of(1, 1, 1, 0, 0, 0));
  assert.deepEqual([[...even.third], even.bounds], [[2, 0, 1], [1, 5]]);
  const heavy = sofaThirds(mdp, Float64Array.of(4, 1, 1, 0, 0, 0));
  assert.deepEqual([[...heavy.third], heavy.bounds[0]], [[2, 0, 0], 5]);
  const late = sofaThirds(mdp, Float64Array.of(1, 1, 1.1, 0, 0, 0));
  assert.deepEqual([...late.third], [2, 0, 1]);
});

Deno.test("disagreement is the clinician's probability of other actions, by third and in all", () => {
  const clinician = policyOf({ 0: 0.8, 6: 0.2 }, { 1: 0.1, 2: 0.9 });
  const mdp = { ...twoStates, clinician };
  const { occupancy } = evaluateEnding(mdp, mixed);
  const pairs = pairOccupancy(mdp, mixed, occupancy);
  const thirds = { third: Uint8Array.of(0, 2), bounds: [4, 4] as [number, number] };
  // State 0: (0.2 + 0.8) / 2; state 1: (0.9 + 1) / 2; both are visited once.
  const found = clinicianDisagreement(mdp, pairs, thirds);
  [0.5, 0, 0.95].forEach((share, i) => assert.ok(Math.abs(found.thirds[i] - share) < 1e-12));
  assert.ok(Math.abs(found.all - (0.5 + 0.95) / 2) < 1e-12);
  // Most frequent: action 0, taken in half of the visits to state 0, and action 2, never taken.
  const usual = usualDisagreement(mdp, pairs, { ...thirds, usual: clinicianGreedyPolicy(mdp) });
  assert.deepEqual([usual.all, ...usual.thirds], [0.75, 0.5, 0, 1]);
});
