import assert from "node:assert/strict";
import { collect } from "../../src/dataset/collect.ts";
import { countTransitions } from "../../src/dataset/transition_counts.ts";
import { meanSd } from "../../src/evaluation/mean_sd.ts";
import { simulatedScore } from "../../src/evaluation/simulated_score.ts";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { clinicianPolicy } from "../../src/mdp/policies.ts";
import { planTabular } from "../../src/tabular/tabular_method.ts";

const mdp = await loadMdp();

Deno.test("plans are not scored on the noise they were made of, whatever the seed of the score", () => {
  const DATASETS = 100, episodes = 100;
  const support = { count: 1 };
  const differences = Array.from({ length: DATASETS }, (_, seed) => {
    const data = collect(mdp, clinicianPolicy(mdp), { episodes, seed });
    const plan = { method: "value-iteration", gamma: 1, support } as const;
    const { policy } = planTabular(countTransitions(data), plan);
    const { survival } = simulatedScore(mdp, policy, { episodes, seed, inadmissible: "mean" });
    return survival - evaluatePolicy(mdp, policy).survival;
  });
  const { mean, sd } = meanSd(differences);
  const error = sd! / Math.sqrt(DATASETS);
  // On the data's own numbers it was +0.017, 4.7 standard errors.
  assert.ok(Math.abs(mean) < 3 * error, `${mean} +- ${error}`);
});

Deno.test("simulated patients are not those of the data of the same seed", () => {
  const episodes = 1000;
  const policy = clinicianPolicy(mdp);
  const shares = [0, 1, 2].map((seed) => {
    const data = collect(mdp, policy, { episodes, seed });
    const survived = data.nextState.filter((next) => next === mdp.survival).length;
    const score = simulatedScore(mdp, policy, { episodes, seed, inadmissible: "mean" });
    return [survived / episodes, score.survival];
  });
  assert.ok(shares.some(([collected, simulated]) => collected !== simulated), `${shares}`);
});
