import assert from "node:assert/strict";
import { atOnce } from "../../src/breathe.ts";
import { collect } from "../../src/dataset/collect.ts";
import { scoreCandidate } from "../../src/selection/candidate_score.ts";
import { estimateIntervals, observedOn } from "../../src/selection/estimate_intervals.ts";
import { foldsOf } from "../../src/selection/fold.ts";
import { randomSpec, randomTable, tinyMdp } from "../mdp/tiny_mdp.ts";

const MDP = tinyMdp({ ...randomSpec(11), reward: undefined });
const DATA = collect(MDP, randomTable(MDP, 2), { episodes: 600, seed: 3 });
const FOLDS = foldsOf(DATA, { parts: 3, seed: 0, used: 2 });

/** Returns of the episodes of the parts in use, by hand: reward is 1 for the last action of a survivor. */
function returnsByHand(gamma: number): number[][] {
  return FOLDS.map(({ heldOut: { dataset, starts } }) =>
    Array.from({ length: starts.length - 1 }, (_, e) => {
      const last = starts[e + 1] - 1;
      return gamma ** dataset.step[last] * dataset.reward[last];
    })
  );
}

Deno.test("what was observed is the mean return of the parts in use, and each episode's distance from its part's", () => {
  for (const gamma of [1, 0.9]) {
    const { value, influence } = observedOn(FOLDS, { gamma });
    const parts = returnsByHand(gamma);
    const means = parts.map((part) => part.reduce((a, b) => a + b) / part.length);
    assert.ok(Math.abs(value - (means[0] + means[1]) / 2) < 1e-12);
    const expected = parts.flatMap((part, f) => part.map((one) => one - means[f]));
    assert.equal(influence.length, 400);
    influence.forEach((one, e) => assert.ok(Math.abs(one - expected[e]) < 1e-12));
  }
});

Deno.test("intervals are as wide as 2 x 1.96 standard errors, hold the estimate and are the same again", () => {
  const policies = FOLDS.map(() => randomTable(MDP, 5));
  const score = scoreCandidate("one", FOLDS, { policies, gamma: 1, priorWeight: 1 });
  const none = scoreCandidate("none", FOLDS, {
    policies: [null, null],
    gamma: 1,
    priorWeight: 1,
  });
  const observed = observedOn(FOLDS, { gamma: 1 });
  const found = atOnce(estimateIntervals([observed, none, score]));
  assert.equal(found[1], null);
  const p = observed.value;
  const errors = [Math.sqrt(p * (1 - p) / 400), 0, score.standardError!];
  for (const [i, { value }] of [observed, none, score].entries()) {
    if (i === 1) continue;
    const { low, high } = found[i]!;
    assert.ok(low < value && value < high);
    const width = (high - low) / (2 * 1.96 * errors[i]);
    assert.ok(width > 0.9 && width < 1.1, `${width}`);
  }
  assert.deepEqual(atOnce(estimateIntervals([observed, none, score])), found);
  // Of one alone the same: episodes are drawn, whatever is computed of them.
  assert.deepEqual(atOnce(estimateIntervals([score])), [found[2]]);
  assert.deepEqual(atOnce(estimateIntervals([none])), [null]);
});
