import assert from "node:assert/strict";
import fc from "fast-check";
import { InputError } from "../../src/input_error.ts";
import { evaluateEnding, evaluatePolicy, pairOccupancy } from "../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import {
  clinicianGreedyPolicy,
  clinicianPolicy,
  deterministicPolicy,
  optimalPolicy,
  randomAdmissiblePolicy,
  randomPolicy,
  worstPolicy,
} from "../../src/mdp/policies.ts";
import type { InadmissibleHandling, TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import { valueIteration } from "../../src/mdp/value_iteration.ts";
import truth from "../fixtures/icu_sepsis_truth.json" with { type: "json" };
import { randomSpec, randomTable, tinyMdp } from "./tiny_mdp.ts";

const icu = await loadMdp();

const POLICIES: Record<keyof typeof truth.policies, () => Float64Array> = {
  uniform_random: () => randomPolicy(icu),
  uniform_admissible: () => randomAdmissiblePolicy(icu),
  clinician: () => clinicianPolicy(icu),
  clinician_greedy: () => clinicianGreedyPolicy(icu),
  optimal_gamma_1: () => optimalPolicy(icu),
  "optimal_gamma_0.99": () => optimalPolicy(icu, { gamma: 0.99 }),
  worst: () => worstPolicy(icu),
  optimal_terminate: () =>
    deterministicPolicy(icu, valueIteration(icu, { gamma: 1, inadmissible: "terminate" }).action),
};

function near(found: number, expected: number, tolerance: number, what: string): void {
  assert.ok(Math.abs(found - expected) <= tolerance, `${what}: ${found}, expected ${expected}`);
}

Deno.test("every figure of the reference policies comes out to 1e-9", () => {
  for (const [name, expected] of Object.entries(truth.policies)) {
    const policy = POLICIES[name as keyof typeof POLICIES]();
    const mean = evaluateEnding(icu, policy, { gamma: 0.99 });
    near(mean.survival, expected.survival, 1e-9, `${name} survival`);
    near(mean.length, expected.length, 1e-9, `${name} length`);
    near(mean.discountedReturn, expected["discounted_return_0.99"], 1e-9, `${name} return`);
    const terminate = evaluateEnding(icu, policy, { inadmissible: "terminate" });
    near(terminate.survival, expected.survival_terminate, 1e-9, `${name} survival, terminate`);
    near(terminate.length, expected.length_terminate, 1e-9, `${name} length, terminate`);
  }
});

Deno.test("state values, action shares and lengths of the reference come out to 1e-9", () => {
  const clinician = evaluateEnding(icu, icu.clinician);
  const optimal = evaluateEnding(icu, optimalPolicy(icu));
  for (const [state, value] of Object.entries(truth.clinician_value_of_state)) {
    near(clinician.stateValue[Number(state)], value, 1e-9, `clinician in ${state}`);
  }
  for (const [state, value] of Object.entries(truth.optimal_value_of_state)) {
    near(optimal.stateValue[Number(state)], value, 1e-9, `optimal in ${state}`);
  }
  const expected = truth.clinician_expected_transitions_per_episode;
  near(clinician.length, expected, 1e-9, "transitions an episode");
  const pairs = pairOccupancy(icu, icu.clinician, clinician.occupancy);
  const share = new Float64Array(25);
  pairs.forEach((visits, pair) => share[pair % 25] += visits / clinician.length);
  truth.clinician_action_share.forEach((e, a) => near(share[a], e, 1e-9, `action ${a}`));
  near(clinician.inadmissibleShare, 0.121, 0.0005, "inadmissible share of the clinicians");
});

Deno.test("a chain of two states by hand", () => {
  // State 0: stay 1/2, go to 1 with 1/2. State 1: survive 3/4, die 1/4.
  const mdp = tinyMdp({
    live: 2,
    actions: 1,
    next: (s) => s === 0 ? { 0: 1 / 2, 1: 1 / 2 } : { 2: 1 / 4, 3: 3 / 4 },
  });
  const found = evaluateEnding(mdp, mdp.clinician, { gamma: 1 / 2 });
  assert.equal(found.survival, 3 / 4);
  assert.equal(found.length, 3);
  assert.deepEqual([...found.occupancy], [2, 1, 0, 0, 0]);
  assert.deepEqual([...found.stateValue], [3 / 4, 3 / 4, 0, 1, 0]);
  // g1 = 3/4, g0 = 1/2 (g0 + g1) / 2, so g0 = 1/4.
  near(found.stateReturn[1], 3 / 4, 1e-15, "return of state 1");
  near(found.discountedReturn, 1 / 4, 1e-15, "return");
});

/** Distribution after distribution, until less than 1e-16 of it is still live. */
function rollForward(
  mdp: TabularMdp,
  policy: Float64Array,
  { gamma, inadmissible }: { gamma: number; inadmissible: InadmissibleHandling },
) {
  let now = mdp.initial.slice();
  const sums = { survival: 0, length: 0, discountedReturn: 0 };
  for (let t = 0; now.some((p) => p > 1e-18); t++) {
    const later = new Float64Array(mdp.states);
    for (let pair = 0; pair < mdp.live * mdp.actions; pair++) {
      const p = now[Math.floor(pair / mdp.actions)] * policy[pair];
      sums.length += p;
      if (inadmissible === "terminate" && !mdp.admissible[pair]) {
        sums.discountedReturn += gamma ** t * p * mdp.deathReward;
        continue;
      }
      for (let k = mdp.rowStart[mdp.row[pair]]; k < mdp.rowStart[mdp.row[pair] + 1]; k++) {
        const q = p * mdp.probability[k];
        sums.discountedReturn += gamma ** t * q * mdp.reward[k];
        if (mdp.next[k] === mdp.survival) sums.survival += q;
        if (mdp.next[k] < mdp.live) later[mdp.next[k]] += q;
      }
    }
    now = later;
  }
  return sums;
}

Deno.test("random MDPs with any rewards: the same as adding up distributions step by step", () => {
  const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const gamma = fc.constantFrom(0, 0.3, 0.9, 0.99, 1);
  const handling = fc.constantFrom<InadmissibleHandling>("mean", "terminate");
  fc.assert(
    fc.property(seed, gamma, handling, (n, gamma, inadmissible) => {
      const mdp = tinyMdp(randomSpec(n));
      const policy = randomTable(mdp, n);
      const found = evaluateEnding(mdp, policy, { gamma, inadmissible });
      const expected = rollForward(mdp, policy, { gamma, inadmissible });
      // A few hundred steps are added, of at most 1 each.
      near(found.survival, expected.survival, 1e-11, "survival");
      near(found.length, expected.length, 1e-11, "length");
      near(found.discountedReturn, expected.discountedReturn, 1e-11, "return");
      near(found.occupancy.reduce((a, b) => a + b), found.length, 1e-11, "occupancy");
    }),
    { numRuns: 200 },
  );
});

Deno.test("gamma changes the return of ICU-Sepsis and nothing else", () => {
  for (const gamma of [0, 0.5, 0.9, 0.999, 1]) {
    const found = evaluateEnding(icu, icu.clinician, { gamma });
    near(found.survival, truth.policies.clinician.survival, 1e-12, "survival");
    near(found.length, truth.policies.clinician.length, 1e-12, "length");
    for (let s = 0; s < icu.live; s++) {
      let value = 0;
      for (let pair = s * icu.actions; pair < (s + 1) * icu.actions; pair++) {
        for (let k = icu.rowStart[icu.row[pair]]; k < icu.rowStart[icu.row[pair] + 1]; k++) {
          const later = icu.reward[k] + gamma * found.stateReturn[icu.next[k]];
          value += icu.clinician[pair] * icu.probability[k] * later;
        }
      }
      // Some 2,000 products below 1 are added.
      near(found.stateReturn[s], value, 1e-13, `Bellman equation of state ${s} at ${gamma}`);
    }
  }
});

Deno.test("raise refuses a reachable inadmissible action, and only a reachable one", () => {
  const spec = {
    live: 3,
    actions: 2,
    next: (s: number) => s === 0 ? { 1: 1 } : { 3: 0.5, 4: 0.5 },
    admissible: (_: number, a: number) => a === 0,
  };
  const mdp = tinyMdp(spec);
  const policy = deterministicPolicy(mdp, [0, 0, 1]);
  assert.equal(evaluateEnding(mdp, policy, { inadmissible: "raise" }).survival, 0.5);
  policy[1 * 2] = 0.75;
  policy[1 * 2 + 1] = 0.25;
  assert.throws(
    () => evaluateEnding(mdp, policy, { inadmissible: "raise" }),
    (error) =>
      error instanceof InputError && !error.message.includes("\n") &&
      /policy: takes inadmissible action 1 in state 1 with probability 0.25/.test(error.message),
  );
  assert.throws(
    () => evaluateEnding(icu, icu.clinician, { inadmissible: "raise" }),
    /inadmissible action 6 \(fluid 1, vasopressor 1\) in state 0 .* expected only 5, 10, 15, 20/,
  );
});

/** Action 0 leads on, action 1 stays for ever. */
const STAYING = tinyMdp({
  live: 2,
  actions: 2,
  next: (s, a) => a === 1 ? { [s]: 1 } : s === 0 ? { 0: 0.5, 1: 0.25, 2: 0.25 } : { 3: 1 },
  reward: (s, a) => a === 1 ? 0 : 1 + s,
});

Deno.test("a policy that may go round for ever has the survival of what ends before", () => {
  // State 0 stays 1/2, leaves for state 1 with 1/4; there it stays. Half of the episodes end, all in death.
  const policy = deterministicPolicy(STAYING, [0, 1]);
  const found = evaluatePolicy(STAYING, policy);
  assert.deepEqual([found.survival, found.ends, found.length], [0, 0.5, null]);
  assert.deepEqual([found.occupancy, found.inadmissibleShare], [null, null]);
  assert.deepEqual([...found.stateValue], [0, 0, 0, 1, 0]);
  // A reward of 1 a step until state 0 is left, 2 steps on average; none in the loop.
  near(found.discountedReturn!, 2, 1e-15, "return");
  assert.throws(
    () => evaluateEnding(STAYING, policy),
    /^InputError: policy: 50\.0% of its episodes never end, expected one that always ends$/,
  );
  // Rewards of 1 a step in the loop have no sum at gamma 1, and 1 / (1 - gamma) below.
  const paid = { ...STAYING, reward: STAYING.reward.map(() => 1) };
  const endless = evaluatePolicy(paid, policy);
  assert.deepEqual([endless.discountedReturn, endless.survival], [null, 0]);
  assert.deepEqual([...endless.stateReturn].map(Number.isNaN), [true, true, false, false, false]);
  near(evaluatePolicy(paid, policy, { gamma: 0.5 }).stateReturn[1], 2, 1e-15, "return of the loop");
  // In state 1 alone, half and half: 3/4 x 2 steps there.
  const never = evaluatePolicy(STAYING, deterministicPolicy(STAYING, [1, 0]));
  assert.deepEqual([never.survival, never.ends, never.length, never.discountedReturn], [
    0,
    0,
    null,
    0,
  ]);
  assert.deepEqual([...never.stateValue], [0, 1, 0, 1, 0]);
});

Deno.test("a loop that no episode comes to is none of the policy's", () => {
  const mdp = tinyMdp({
    live: 2,
    actions: 2,
    next: (s, a) => a === 1 ? { [s]: 1 } : s === 0 ? { 0: 0.5, 2: 0.5 } : { 3: 1 },
  });
  const ends = evaluateEnding(mdp, deterministicPolicy(mdp, [0, 1]));
  assert.deepEqual([ends.ends, ends.length], [1, 2]);
  assert.deepEqual([...ends.stateValue], [0, 0, 0, 1, 0]);
  // However rarely it ends, half an action 0 suffices.
  const half = Float64Array.of(0.5, 0.5, 0.5, 0.5, 0, 0, 0, 0, 0, 0);
  near(evaluateEnding(mdp, half).length, 4, 1e-14, "length");
});

Deno.test("a policy that all but never ends is right to the last digits", () => {
  // Of 1e-9, 1e-15 and 2^-60 a step that leave state 0, a quarter survive.
  for (const leave of [1e-9, 1e-15, 2 ** -60]) {
    const mdp = tinyMdp({
      live: 3,
      actions: 2,
      next: (s, a) => a === 1 ? { [(s + 1) % 3]: 1 } : { 3: 0.75, 4: 0.25 },
      initial: [0.25, 0.25, 0.5],
    });
    const policy = Float64Array.from({ length: 12 }, (_, pair) => pair % 2 ? 1 - leave : leave);
    const found = evaluateEnding(mdp, policy.fill(0, 6));
    const near1 = (value: number, expected: number, what: string) =>
      near(value / expected, 1, 1e-14, `${what} at ${leave}`);
    near1(found.survival, 0.25, "survival");
    near1(found.length, 1 / leave, "length");
    near1(found.discountedReturn, 0.25, "return");
    near1(found.stateValue[1], 0.25, "survival from state 1");
  }
});

Deno.test("what is no policy is a programming error", () => {
  assert.throws(() => evaluateEnding(icu, new Float64Array(3)), RangeError);
  assert.throws(() => evaluateEnding(icu, new Float64Array(716 * 25)), /state 0 sum to 0/);
  assert.throws(() => evaluateEnding(icu, icu.clinician, { gamma: 1.01 }), RangeError);
  assert.throws(() => evaluateEnding(icu, icu.clinician, { gamma: NaN }), RangeError);
});
