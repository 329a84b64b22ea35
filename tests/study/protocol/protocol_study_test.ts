import assert from "node:assert/strict";
import { publishedScore } from "../../../src/evaluation/published_protocol.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { clinicianGreedyPolicy, optimalPolicy } from "../../../src/mdp/policies.ts";
import { exactSurvival } from "../../../src/study/tables/exact_survival.ts";
import { policyLetters } from "../../../src/study/grids/study_rows.ts";
import { POLICIES, policyCollector } from "../../../src/study/protocol/policy_set.ts";
import { protocolFiles, protocolResult } from "../../../src/study/protocol/protocol_study.ts";
import { meanAgreement, meanCorrelation } from "../../../src/study/protocol/similarity.ts";

const mdp = await loadMdp();
const optimal = optimalPolicy(mdp);
const greedy = clinicianGreedyPolicy(mdp);
const letters = [optimal, greedy].map((policy) => policyLetters(policy, mdp));

Deno.test("the survivors of a repetition are those of the published score of its seeds", () => {
  const policies = letters.map((policy, i) => ({ made: `${i}`, survival: 0.8, policy }));
  const result = protocolResult(mdp, { set: "two", policies }, { repetitions: 4 });
  const scores = [optimal, greedy].map((policy) =>
    [0, 100, 200, 300].map((seed) => publishedScore(mdp, policy, { seed, inadmissible: "mean" }))
  );
  const best = scores[0].map((score, r) => Math.max(score, scores[1][r]));
  const mean = best.reduce((a, b) => a + b, 0) / 4;
  assert.ok(Math.abs(result.ways[0].mean_reported - mean) < 1e-12);
  assert.equal(result.agreement, meanAgreement(mdp, letters));
  const files = protocolFiles([{ set: "two", policies }], [result]);
  assert.deepEqual(JSON.parse(files["best-of-20.json"]), [result]);
  assert.equal(files["policies.csv"].split("\n")[1], `two,0,0.800000,${letters[0]}`);
});

Deno.test("policies agree with themselves everywhere, and in part with others", () => {
  assert.ok(Math.abs(meanAgreement(mdp, [letters[0], letters[0]]) - 1) < 1e-9);
  const part = meanAgreement(mdp, letters);
  assert.ok(part > 0.05 && part < 0.95, `${part}`);
});

Deno.test("correlations of scores are Pearson's, mean over the pairs", () => {
  assert.ok(Math.abs(meanCorrelation([[1, 2, 3], [2, 4, 6]]) - 1) < 1e-12);
  // 1, -1/2 and -1/2: ranks 1 2 3 with 3 1 2 correlate by -1/2.
  const mean = meanCorrelation([[1, 2, 3], [2, 4, 6], [3, 1, 2]]);
  assert.ok(Math.abs(mean) < 1e-12, `${mean}`);
});

Deno.test("a collector keeps distinct policies near 0.8 and no others", () => {
  const collector = policyCollector(mdp);
  collector.offer("optimum", optimal);
  assert.equal(collector.kept.length, 0);
  // With the optimal action in the first k states a cloning policy passes 0.8 at some k.
  const survival = exactSurvival(mdp);
  let low = 0, high = mdp.live;
  while (high - low > 1) {
    const k = Math.floor((low + high) / 2);
    const mixed = greedy.slice();
    mixed.set(optimal.subarray(0, k * mdp.actions));
    collector.offer(`first ${k}`, mixed);
    if (survival(mixed) > 0.8) high = k;
    else low = k;
    if (high - low === 1) collector.offer("again", mixed);
  }
  const { kept } = collector;
  assert.ok(kept.length >= 1 && kept.length < POLICIES && !collector.isFull());
  assert.ok(
    kept.every(({ made, survival }) =>
      made.startsWith("first") && Math.abs(survival - 0.8) <= 0.001
    ),
  );
});
