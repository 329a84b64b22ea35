import assert from "node:assert/strict";
import {
  episodeOutcomes,
  PUBLISHED_EPISODES,
  publishedChoice,
  publishedScore,
} from "../../src/evaluation/published_protocol.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { clinicianPolicy, optimalPolicy } from "../../src/mdp/policies.ts";
import { simulate } from "../../src/mdp/simulator.ts";
import { STREAM } from "../../src/random/pcg4d.ts";

const mdp = await loadMdp();

Deno.test("the published score is that of the first episode of each of a hundred seeds, cut at 100 actions", () => {
  for (const policy of [clinicianPolicy(mdp), optimalPolicy(mdp)]) {
    let survived = 0;
    for (let seed = 42; seed < 142; seed++) {
      survived +=
        simulate(mdp, policy, { episodes: 1, seed, streams: STREAM.collection, maxSteps: 100 })
          .survived;
    }
    const score = publishedScore(mdp, policy, { seed: 42, inadmissible: "mean" });
    assert.equal(score, survived / 100);
  }
});

Deno.test("near seeds share episodes: the scores of seeds 42 and 43 differ by one episode at most", () => {
  const policy = optimalPolicy(mdp);
  const score = (seed: number) => publishedScore(mdp, policy, { seed, inadmissible: "mean" });
  const scores = Array.from({ length: 20 }, (_, i) => score(42 + i));
  for (let i = 1; i < scores.length; i++) {
    assert.ok(Math.abs(scores[i] - scores[i - 1]) <= 1.001 / PUBLISHED_EPISODES);
  }
  assert.ok(new Set(scores).size > 1, "the score never changed");
});

Deno.test("a published score is the mean of its seeds' outcomes, wherever the row of outcomes begins", () => {
  const policy = clinicianPolicy(mdp);
  const outcomes = episodeOutcomes(mdp, policy, { seed: 30, episodes: 250, inadmissible: "mean" });
  for (const seed of [30, 42, 123, 180]) {
    const own = outcomes.subarray(seed - 30, seed - 30 + PUBLISHED_EPISODES);
    const score = publishedScore(mdp, policy, { seed, inadmissible: "mean" });
    assert.equal(own.reduce((a, b) => a + b, 0) / PUBLISHED_EPISODES, score);
  }
});

Deno.test("seeds of episodes go round at 2^32", () => {
  const policy = clinicianPolicy(mdp);
  const last = publishedScore(mdp, policy, { seed: 2 ** 32 - 1, inadmissible: "mean" });
  assert.ok(last > 0.5 && last < 1);
});

Deno.test("the first of the best evaluations is the one that is reported", () => {
  const course = [0.8, 0.85, 0.85, 0.7].map((published, i) => ({
    step: i + 1,
    survival: 0.8 + i / 1000,
    published,
  }));
  assert.deepEqual(publishedChoice(course), course[1]);
});
