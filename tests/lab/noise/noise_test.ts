import assert from "node:assert/strict";
import { publishedScore } from "../../../src/evaluation/published_protocol.ts";
import { standingOf } from "../../../src/lab/noise/binomial.ts";
import { protocolTruth, rollProtocol } from "../../../src/lab/noise/protocol_rolls.ts";
import { rollSummary } from "../../../src/lab/noise/roll_summary.ts";
import { clinicianPolicy, optimalPolicy, randomPolicy } from "../../../src/mdp/policies.ts";
import { tinyMdp } from "../../mdp/tiny_mdp.ts";
import truth from "../../fixtures/icu_sepsis_truth.json" with { type: "json" };
import { ICU, near } from "../patients/twenty_states.ts";

Deno.test("the larger of two counts: by hand, at the ends, and where powers would be lost", () => {
  // One throw of each: above 1/2 3/4, below 1/2 1/4.
  const { above, equal, below } = standingOf(0.5, 0.25, 1);
  near(above, 0.375, "above");
  near(equal, 0.5, "equal");
  near(below, 0.125, "below");
  assert.deepEqual(standingOf(1, 0, 3), { above: 1, equal: 0, below: 0 });
  assert.deepEqual(standingOf(1, 1, 3), { above: 0, equal: 1, below: 0 });
  for (const trials of [100, 20_000]) {
    const found = standingOf(0.79, 0.78, trials);
    near(found.above + found.equal + found.below, 1, `sum of ${trials}`);
    // A normal difference of counts, with the half that ties take from it.
    const sd = Math.sqrt(trials * (0.79 * 0.21 + 0.78 * 0.22));
    const z = trials * 0.01 / sd;
    const normal = { 100: 0.5683, 20_000: 0.9925 }[trials as 100 | 20_000];
    assert.ok(Math.abs(found.above + found.equal / 2 - normal) < 1e-3, `${z}: ${found.above}`);
  }
  const same = standingOf(0.8, 0.8, 100);
  near(same.above, same.below, "two alike");
});

Deno.test("the truth beside the protocol is the reference's, its error that of a binomial share", () => {
  const policies = [clinicianPolicy(ICU), optimalPolicy(ICU)] as const;
  const { policies: [clinician, optimal], standing } = protocolTruth(ICU, policies, 100);
  near(clinician.survival, truth.policies.clinician.survival, "clinicians");
  near(optimal.survival, truth.policies.optimal_gamma_1.survival, "optimum");
  for (const { survival, within, error } of [clinician, optimal]) {
    assert.ok(within <= survival && survival - within < 1e-3, `within 100 actions: ${within}`);
    near(error, Math.sqrt(within * (1 - within) / 100), "error");
  }
  assert.deepEqual(standing, standingOf(clinician.within, optimal.within, 100));
});

Deno.test("survival within 100 actions leaves out what comes later", () => {
  // Stays with probability 0.99, else survives: of 100 actions the last pays too.
  const mdp = tinyMdp({ live: 1, actions: 1, next: () => ({ 0: 0.99, 2: 0.01 }) });
  const policy = Float64Array.of(1, 0, 0, 0);
  const { policies: [{ survival, within }] } = protocolTruth(mdp, [policy, policy], 10);
  near(survival, 1, "survival");
  near(within, 1 - 0.99 ** 100, "within 100 actions");
});

Deno.test("rolls are the published scores of their seeds, and share none", () => {
  const policies = [clinicianPolicy(ICU), randomPolicy(ICU)] as const;
  for (const roll of [0, 1, 7]) {
    const { seed, scores } = rollProtocol(ICU, policies, { episodes: 100, seed: 42, roll });
    assert.equal(seed, 42 + 100 * roll);
    assert.deepEqual(
      scores,
      policies.map((policy) => publishedScore(ICU, policy, { seed, inadmissible: "mean" })),
    );
  }
  const last = { episodes: 100, seed: 2 ** 32 - 50, roll: 1 };
  assert.equal(rollProtocol(ICU, policies, last).seed, 50);
});

Deno.test("over many rolls scores spread as their error says around what is true", () => {
  const policies = [clinicianPolicy(ICU), optimalPolicy(ICU)] as const;
  const { policies: truths } = protocolTruth(ICU, policies, 100);
  const rolls = Array.from(
    { length: 300 },
    (_, roll) => rollProtocol(ICU, policies, { episodes: 100, seed: 0, roll }),
  );
  const { means, deviations, above, equal, below } = rollSummary(rolls);
  assert.equal(above + equal + below, 300);
  truths.forEach(({ within, error }, p) => {
    assert.ok(Math.abs(means[p] - within) < 4 * error / Math.sqrt(300), `mean ${means[p]}`);
    assert.ok(Math.abs(deviations[p] / error - 1) < 4 / Math.sqrt(600), `sd ${deviations[p]}`);
  });
});

Deno.test("sums of rolls by hand", () => {
  const rolls = [[0.5, 0.25], [0.5, 0.5], [0.2, 0.9]].map(([a, b], seed) => ({
    seed,
    scores: [a, b] as const,
  }));
  const { means, deviations, above, equal, below } = rollSummary(rolls);
  near(means[0], 0.4, "mean");
  near(deviations[0], Math.sqrt(0.03), "deviation");
  assert.deepEqual([above, equal, below], [1, 1, 1]);
});
