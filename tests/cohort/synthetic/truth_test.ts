import assert from "node:assert/strict";
import { atOnce } from "../../../src/breathe.ts";
import type { ScoredPolicy, TruthQuestion } from "../../../src/cohort/synthetic/scored_policy.ts";
import { findTruth, type Truth } from "../../../src/cohort/synthetic/truth.ts";
import { evaluatePolicy } from "../../../src/mdp/exact_evaluation.ts";
import { clinicianPolicy, optimalPolicy, randomPolicy } from "../../../src/mdp/policies.ts";
import { MDP } from "./knobs_of.ts";
import { questionOf } from "./question_of.ts";
import { GREEDY, SOFT } from "./read_policies.ts";
import { POLICIES, SETTINGS } from "./truth_cases.ts";

const CLINICIANS = POLICIES.clinicians;
const truth = (
  question: TruthQuestion,
  policy: ScoredPolicy,
  options: Parameters<typeof findTruth>[2] = {},
): Truth => atOnce(findTruth(question, policy, options));

Deno.test("without noise a solve gives what exact evaluation gives", () => {
  const question = questionOf({});
  for (
    const [policy, table] of [
      [CLINICIANS, clinicianPolicy(MDP)],
      [POLICIES.optimal, optimalPolicy(MDP)],
      [POLICIES.random, randomPolicy(MDP)],
    ] as const
  ) {
    const { survival, death, mean_return, method } = truth(question, policy);
    const exact = evaluatePolicy(MDP, table, { gamma: 0.99 });
    assert.equal(method, "exact");
    assert.ok(Math.abs(survival.value - exact.survival) < 1e-12);
    assert.ok(Math.abs(death.value - (1 - exact.survival)) < 1e-12);
    assert.equal(survival.standard_error, 0);
    // 15 for survival and -15 for death, each at the last step: 30 E[gamma^(T-1) survived] - 15 E[gamma^(T-1)].
    const both = evaluatePolicy({ ...MDP, reward: endings() }, table, { gamma: 0.99 });
    const expected = 30 * exact.discountedReturn! - 15 * both.discountedReturn!;
    assert.ok(Math.abs(mean_return!.value - expected) < 1e-10);
  }
});

/** (K) 1 for whatever ends an episode. */
function endings(): Float64Array {
  return Float64Array.from(MDP.next, (next) => next >= MDP.live ? 1 : 0);
}

for (const [own, fill] of SETTINGS) {
  Deno.test(`a solve agrees with simulated patients: ${JSON.stringify(own)}`, () => {
    const question = questionOf(own, { fill });
    for (const [name, policy] of Object.entries(POLICIES)) {
      const solved = truth(question, policy, { draws: 20 });
      const simulated = truth(question, policy, { patients: 1000, simulate: true });
      assert.notEqual(solved.method, "simulated patients");
      assert.equal(simulated.method, "simulated patients");
      for (const key of ["survival", "death", "mean_return"] as const) {
        const [one, other] = [solved[key]!, simulated[key]!];
        const error = Math.hypot(one.standard_error, other.standard_error);
        const z = (one.value - other.value) / error;
        assert.ok(Math.abs(z) < 4, `${name}: ${key} ${one.value} and ${other.value}, z ${z}`);
      }
    }
  });
}

Deno.test("the error of drawn rows is that of other draws", () => {
  // Greedy on noisy rows: twenty draws a state move little from seed to seed, and about as much as is said.
  const found = [1, 2, 3].map((seed) =>
    truth(questionOf({ noise: 1.5, seed }), GREEDY, { draws: 20 }).survival
  );
  const mean = found.reduce((sum, { value }) => sum + value / 3, 0);
  for (const { value, standard_error } of found) {
    assert.ok(standard_error > 1e-6 && standard_error < 1e-3, String(standard_error));
    assert.ok(Math.abs(value - mean) < 5 * standard_error, `${value} against ${mean}`);
  }
});

Deno.test("rows that depend on earlier ones ask for simulated patients, clinicians never do", () => {
  for (const own of [{ memory: "patient" }, { gaps: "labs", noise: 0.5 }] as const) {
    const question = questionOf(own);
    assert.equal(truth(question, SOFT, { patients: 200 }).method, "simulated patients");
    assert.notEqual(truth(question, CLINICIANS, { draws: 10 }).method, "simulated patients");
    assert.equal(truth(question, POLICIES.random).method, "exact");
  }
});

Deno.test("clinicians' solve holds where rows remember: they read their own row alone", () => {
  const question = questionOf({ noise: 1, memory: "patient", gaps: "labs", frailty: 2 });
  const solved = truth(question, CLINICIANS, { draws: 10 }).survival;
  const simulated = truth(question, CLINICIANS, { patients: 1500, simulate: true }).survival;
  assert.ok(Math.abs(solved.value - simulated.value) < 4 * simulated.standard_error);
});

Deno.test("a horizon longer than any stay changes nothing; a short one leaves patients in care", () => {
  const whole = truth(questionOf({}), CLINICIANS);
  const long = truth(questionOf({ horizon: 2000 }), CLINICIANS);
  assert.ok(Math.abs(whole.survival.value - long.survival.value) < 1e-9);
  assert.ok(Math.abs(whole.mean_return!.value - long.mean_return!.value) < 1e-9);
  const short = truth(questionOf({ horizon: 3 }), CLINICIANS);
  assert.ok(short.survival.value + short.death.value < 0.6);
  assert.match(short.estimand, /^survival within 3 steps \(12 h\)/);
});

Deno.test("frail patients die more often, and who treats them for it is scored so", () => {
  const survival = (frailty: number, policy: ScoredPolicy) =>
    truth(questionOf({ frailty }), policy).survival.value;
  for (const policy of [CLINICIANS, POLICIES.none]) {
    assert.ok(survival(4, policy) < survival(1, policy) - 0.05);
    assert.ok(survival(0.25, policy) > survival(1, policy) + 0.03);
  }
});

Deno.test("shaped rewards: the rises of SOFA are paid for, and the sum telescopes without discount", () => {
  const question = questionOf({});
  const { mapping } = question.record;
  const shaped = (weight: number, gamma: number): TruthQuestion => ({
    ...question,
    record: {
      ...question.record,
      mapping: { ...mapping, gamma, reward: { kind: "sofa", scale: 15, weight, sofa: "sofa" } },
    },
  });
  const [plain, paid] = [0, 0.5].map((w) => truth(shaped(w, 1), CLINICIANS).mean_return!.value);
  // Without discount: the mean SOFA of first states less that of last ones.
  const { occupancy } = evaluatePolicy(MDP, MDP.clinician);
  let fall = 0;
  for (let s = 0; s < MDP.live; s++) {
    fall += MDP.initial[s] * MDP.sofa[s];
    for (let a = 0; a < 25; a++) {
      const row = MDP.row[s * 25 + a];
      for (let k = MDP.rowStart[row]; k < MDP.rowStart[row + 1]; k++) {
        if (MDP.next[k] < MDP.live) continue;
        fall -= occupancy![s] * MDP.clinician[s * 25 + a] * MDP.probability[k] * MDP.sofa[s];
      }
    }
  }
  assert.ok(Math.abs(paid - plain - 0.5 * fall) < 1e-9);
  const simulated = truth(shaped(0.5, 0.99), SOFT, { patients: 3000, simulate: true }).mean_return!;
  const solved = truth(shaped(0.5, 0.99), SOFT).mean_return!;
  assert.ok(Math.abs(simulated.value - solved.value) < 4 * simulated.standard_error);
});

Deno.test("what is no distribution is refused", () => {
  const odd: ScoredPolicy = {
    kind: "observations",
    actionProbabilities: (_, rows) => new Float64Array(rows * 25).fill(0.05),
  };
  assert.throws(() => truth(questionOf({}), odd), /row 0 is no distribution, its sum is 1.25/);
  const few: ScoredPolicy = {
    kind: "observations",
    actionProbabilities: () => new Float64Array(3),
  };
  assert.throws(() => truth(questionOf({}), few), /3 probabilities, expected 1 x 25/);
});
