import assert from "node:assert/strict";
import { countPairs } from "../../src/dataset/statistics.ts";
import { collect } from "../../src/dataset/collect.ts";
import { policyReport } from "../../src/evaluation/policy_report.ts";
import { scorePolicy } from "../../src/evaluation/policy_score.ts";
import { InputError } from "../../src/input_error.ts";
import { clinicianPolicy, optimalPolicy, randomPolicy } from "../../src/mdp/policies.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { simulate } from "../../src/mdp/simulator.ts";
import { STREAM } from "../../src/random/pcg4d.ts";

const truth = JSON.parse(
  await Deno.readTextFile(new URL("../fixtures/icu_sepsis_truth.json", import.meta.url)),
).policies;
const mdp = await loadMdp();

/** Difference allowed to reference figures computed with another solver. */
const TOLERANCE = 1e-9;

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) <= TOLERANCE, `${actual}, expected ${expected}`);
}

Deno.test("scores are the reference figures, under both handlings of inadmissible actions", () => {
  const policies = [
    ["uniform_random", randomPolicy(mdp)],
    ["clinician", clinicianPolicy(mdp)],
    ["optimal_gamma_0.99", optimalPolicy(mdp, { gamma: 0.99 })],
  ] as const;
  for (const [policy, probabilities] of policies) {
    const expected = truth[policy];
    const named = { policy, probabilities };
    const score = scorePolicy(mdp, named, { gamma: 0.99, inadmissible: "mean" });
    near(score.survival, expected.survival);
    near(score.length!, expected.length);
    near(score.discounted_return!, expected["discounted_return_0.99"]);
    const strict = scorePolicy(mdp, named, { gamma: 0.5, inadmissible: "terminate" });
    near(strict.survival, expected.survival_terminate);
    near(strict.length!, expected.length_terminate);
    assert.deepEqual([strict.gamma, strict.inadmissible], [0.5, "terminate"]);
  }
});

Deno.test("the simulated survival is that of the seeded episodes, with its interval", () => {
  const named = { policy: "clinician", probabilities: clinicianPolicy(mdp) };
  const simulation = { episodes: 4000, seed: 3 };
  const { survival, simulated } = scorePolicy(mdp, named, {
    gamma: 0.99,
    inadmissible: "mean",
    simulation,
  });
  const { survived } = simulate(mdp, named.probabilities, {
    ...simulation,
    streams: STREAM.evaluation,
  });
  assert.equal(simulated!.survival, survived / 4000);
  // The exact value lies in this seed's interval; 19 of 20 seeds' do.
  assert.ok(simulated!.low < survival && survival < simulated!.high);
});

Deno.test("an inadmissible action is an error under raise", () => {
  const named = { policy: "clinician", probabilities: clinicianPolicy(mdp) };
  assert.throws(
    () => scorePolicy(mdp, named, { gamma: 1, inadmissible: "raise" }),
    InputError,
  );
});

Deno.test("exact shares of unsupported steps agree with simulated ones", () => {
  const counts = countPairs(collect(mdp, clinicianPolicy(mdp), { episodes: 2000, seed: 1 }));
  const probabilities = randomPolicy(mdp);
  const report = policyReport(mdp, { policy: "random", probabilities }, {
    gamma: 0.99,
    inadmissible: "mean",
    counts,
  });
  let steps = 0, unseen = 0, rare = 0, inadmissible = 0;
  simulate(mdp, probabilities, {
    episodes: 20_000,
    seed: 2,
    streams: STREAM.evaluation,
    onTransition: ({ state, action }) => {
      const pair = state * mdp.actions + action;
      steps++;
      if (counts[pair] === 0) unseen++;
      if (counts[pair] < 10) rare++;
      if (!mdp.admissible[pair]) inadmissible++;
    },
  });
  // Five standard errors of a share of 190,000 steps, taken as independent twice over.
  const close = (exact: number, simulated: number) =>
    assert.ok(Math.abs(exact - simulated) < 5 * Math.sqrt(2 * 0.25 / steps), `${exact}`);
  close(report.unseen!, unseen / steps);
  close(report.rare!, rare / steps);
  close(report.inadmissible_share!, inadmissible / steps);
});
