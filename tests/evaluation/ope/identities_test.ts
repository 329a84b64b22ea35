import assert from "node:assert/strict";
import fc from "fast-check";
import { ENDING } from "../../../src/dataset/dataset.ts";
import { loggedEpisodes } from "../../../src/evaluation/ope/episodes.ts";
import { placedProbabilities } from "../../../src/evaluation/ope/placed_policy.ts";
import { doublyRobust } from "../../../src/evaluation/ope/importance_sampling.ts";
import { finalLogs, logWeights, weightSummary } from "../../../src/evaluation/ope/log_weights.ts";
import { leastStepEss } from "../../../src/evaluation/ope/normalisers.ts";
import { weightedDoublyRobust } from "../../../src/evaluation/ope/self_normalised.ts";
import { collect } from "../../../src/dataset/collect.ts";
import { behaviourPolicy } from "../../../src/dataset/behaviour_policy.ts";
import { randomSpec, tinyMdp } from "../../mdp/tiny_mdp.ts";
import { type EpisodeCase, episodesOfCase, estimatesOf } from "./episode_case.ts";

const number = fc.double({ min: -3, max: 3, noNaN: true });
const probability = fc.double({ min: 0.05, max: 1, noNaN: true });

/** Rows of one episode. */
const rowsOf = (length: number) =>
  fc.array(
    fc.record({
      reward: number.map(Math.fround),
      target: probability,
      behaviour: probability,
      q: number,
      v: number,
      marginal: fc.double({ min: 0, max: 4, noNaN: true }),
    }),
    { minLength: length, maxLength: length },
  );

type Row = {
  reward: number;
  target: number;
  behaviour: number;
  q: number;
  v: number;
  marginal: number;
};

function caseOf(episodes: readonly (readonly Row[])[], gamma: number): EpisodeCase {
  const rows = episodes.flat();
  const starts = [0];
  for (const episode of episodes) starts.push(starts.at(-1)! + episode.length);
  const pick = (key: keyof Row) => rows.map((row) => row[key]);
  const isLast = rows.map((_, i) => starts.includes(i + 1));
  return {
    gamma,
    starts,
    patientOf: episodes.map((_, e) => e),
    reward: pick("reward"),
    ending: isLast.map((last) => last ? ENDING.terminated : ENDING.none),
    target: pick("target"),
    behaviour: pick("behaviour"),
    q: pick("q"),
    v: pick("v"),
    next: rows.map((_, i) => isLast[i] ? NaN : rows[i + 1].v),
    marginal: pick("marginal"),
  };
}

/** Episodes of unequal lengths. */
const anyEpisodes = fc.array(fc.integer({ min: 1, max: 5 }).chain(rowsOf), {
  minLength: 1,
  maxLength: 8,
});
const anyGamma = fc.constantFrom(1, 0.9, 0);

function near(found: number | null, expected: number | null, what: string): void {
  assert.ok(found !== null && expected !== null, what);
  const bound = 1e-9 * Math.max(1, Math.abs(expected));
  assert.ok(Math.abs(found - expected) <= bound, `${what}: ${found} is not ${expected}`);
}

const meanReturn = ({ starts, reward, gamma }: EpisodeCase) => {
  let sum = 0;
  for (let e = 0; e + 1 < starts.length; e++) {
    for (let i = starts[e]; i < starts[e + 1]; i++) sum += gamma ** (i - starts[e]) * reward[i];
  }
  return sum / (starts.length - 1);
};

Deno.test("pi = b gives IS, PDIS, WIS and CWPDIS the mean return, at every length, and all the patients", () => {
  fc.assert(fc.property(anyEpisodes, anyGamma, (episodes, gamma) => {
    const one = { ...caseOf(episodes, gamma) };
    one.target = one.behaviour;
    const found = estimatesOf(one);
    for (const name of ["is", "pdis", "wis", "cwpdis"]) {
      near(found[name].value, meanReturn(one), name);
    }
    const own = episodesOfCase(one);
    const logs = logWeights(own, one);
    const { ess, meanWeight, largestShare } = weightSummary(own, finalLogs(own, logs));
    near(ess, episodes.length, "ess");
    near(meanWeight, 1, "mean weight");
    near(largestShare, 1 / episodes.length, "largest share");
    near(leastStepEss(own, logs, 0), episodes.length, "least ess of a step");
  }));
});

Deno.test("Q = 0 turns DR into PDIS and WDR into CWPDIS; w = rho at each step makes DRL of DR", () => {
  fc.assert(fc.property(anyEpisodes, anyGamma, (episodes, gamma) => {
    const one = caseOf(episodes, gamma);
    const none = one.q.map(() => 0);
    const found = estimatesOf({ ...one, q: none, v: none, next: none });
    near(found.dr.value, found.pdis.value, "DR");
    near(found.wdr.value, found.cwpdis.value, "WDR");
    const logs = logWeights(episodesOfCase(one), one);
    const drl = estimatesOf({ ...one, marginal: Array.from(logs, Math.exp) }).drl;
    near(drl.value, estimatesOf(one).dr.value, "DRL");
  }));
});

Deno.test("of one-step episodes per-decision estimators are those of whole episodes", () => {
  fc.assert(fc.property(fc.array(rowsOf(1), { minLength: 1, maxLength: 9 }), (episodes) => {
    const found = estimatesOf(caseOf(episodes, 0.9));
    near(found.pdis.value, found.is.value, "PDIS");
    near(found.cwpdis.value, found.wis.value, "CWPDIS");
  }));
});

Deno.test("a constant added to every reward moves WIS and CWPDIS of equal lengths by its discounted sum", () => {
  const equal = fc.array(rowsOf(4), { minLength: 1, maxLength: 8 });
  fc.assert(fc.property(equal, anyGamma, (episodes, gamma) => {
    const one = caseOf(episodes, gamma);
    const [before, after] = [one, { ...one, reward: one.reward.map((r) => r + 0.5) }].map(
      estimatesOf,
    );
    const sum = [0, 1, 2, 3].reduce((total, t) => total + 0.5 * gamma ** t, 0);
    for (const name of ["wis", "cwpdis"]) {
      // Rewards are float32.
      assert.ok(Math.abs(after[name].value! - before[name].value! - sum) < 1e-6, name);
    }
  }));
});

Deno.test("the order of the episodes changes nothing", () => {
  fc.assert(fc.property(anyEpisodes, anyGamma, (episodes, gamma) => {
    const [there, back] = [episodes, episodes.toReversed()].map((all) =>
      estimatesOf(caseOf(all, gamma))
    );
    for (const name of Object.keys(there)) near(there[name].value, back[name].value, name);
  }));
});

Deno.test("parts of a record add up: IS, PDIS, DR and DRL are the means of the parts', by episodes", () => {
  fc.assert(fc.property(anyEpisodes, anyEpisodes, (a, b) => {
    const [x, y, both] = [a, b, [...a, ...b]].map((all) => estimatesOf(caseOf(all, 0.95)));
    for (const name of ["is", "pdis", "dr", "drl"]) {
      const expected = (a.length * x[name].value! + b.length * y[name].value!) /
        (a.length + b.length);
      near(both[name].value, expected, name);
    }
  }));
});

/** A case of ninety steps whose weights leave float64 on both sides. */
function steep(): EpisodeCase {
  const long = (ratio: number, reward: number): Row[] =>
    Array.from({ length: 90 }, (_, t) => ({
      reward: t === 89 ? reward : 0,
      target: ratio > 1 ? 1 : ratio,
      behaviour: ratio > 1 ? 1 / ratio : 1,
      q: 0,
      v: 0,
      marginal: 0,
    }));
  return caseOf([long(1e4, 1), long(1e4, 0), long(1e-5, 1), long(1e4, 1).slice(0, 60)], 1);
}

Deno.test("weights beyond float64 still have shares: logarithms throughout", () => {
  const { wis, cwpdis, is } = estimatesOf(steep());
  near(wis.value, 0.5, "wis");
  near(cwpdis.value, 0.5, "cwpdis");
  wis.influence.forEach((one, p) => near(one, [1, -1, 0, 0][p], `influence ${p}`));
  cwpdis.influence.forEach((one, p) => near(one, [1, -1, 0, 0][p], `influence ${p}`));
  assert.ok(!Number.isFinite(is.value));
});

Deno.test("without any weight self-normalised estimators have no value: not 0 and not NaN", () => {
  const one = caseOf([[{ reward: 1, target: 0, behaviour: 0.5, q: 1, v: 1, marginal: 0 }]], 1);
  const { wis, cwpdis, wdr, is, pdis } = estimatesOf(one);
  assert.deepEqual([wis.value, cwpdis.value, wdr.value, is.value, pdis.value], [
    null,
    null,
    null,
    0,
    0,
  ]);
  const own = episodesOfCase(one);
  const summary = weightSummary(own, finalLogs(own, logWeights(own, one)));
  assert.deepEqual(summary, { ess: 0, meanWeight: 0, largestShare: 0 });
});

Deno.test("a cut episode ends with its record, or goes on with the value of what follows", () => {
  const one = {
    ...caseOf([[{ reward: 1, target: 0.5, behaviour: 0.25, q: 3, v: 2, marginal: 0 }]], 0.5),
  };
  one.ending = [ENDING.truncated];
  one.next = [8];
  const episodes = episodesOfCase(one);
  const logs = logWeights(episodes, one);
  const of = (goesOn: boolean) => {
    const options = { values: one, gamma: 0.5, goesOn };
    return [
      doublyRobust(episodes, logs, options).value,
      weightedDoublyRobust(episodes, logs, options).value,
    ];
  };
  // V + rho (r - Q), and rho gamma V(s_T) more.
  assert.deepEqual(of(false), [2 + 2 * (1 - 3), 2 + (1 - 3)]);
  assert.deepEqual(of(true), [2 + 2 * (1 - 3 + 4), 2 + (1 - 3 + 4)]);
});

Deno.test("probabilities that are none are refused with their row", () => {
  const starts = Uint32Array.of(0, 2);
  const weigh = (target: number[], behaviour: number[]) => () =>
    logWeights({ starts }, { target, behaviour });
  const expected = "expected above 0 and at most 1";
  const b = "its action's probability under the behaviour is";
  assert.throws(weigh([1, 1], [1, 0]), { message: `Cannot weigh row 1: ${b} 0, ${expected}` });
  assert.throws(weigh([1, 1], [NaN, 1]), { message: `Cannot weigh row 0: ${b} NaN, ${expected}` });
  assert.throws(weigh([1, 1], [1, 1.5]), { message: `Cannot weigh row 1: ${b} 1.5, ${expected}` });
  assert.throws(weigh([NaN, 1], [1, 1]), {
    message: "Cannot weigh row 0: its action's probability is NaN, expected 0 to 1",
  });
  const dataset = { action: Uint8Array.of(0, 1), actions: 2, reward: [0, 0], ending: [0, 1] };
  const policyOf = (...policy: number[]) => () =>
    placedProbabilities({ policy, place: [0, 1] }, dataset as never);
  assert.deepEqual(policyOf(0.25, 0.75, 0, 1)(), Float64Array.of(0.25, 1));
  // Places where nobody acts may hold nothing.
  assert.deepEqual(policyOf(0.25, 0.75, 0, 1, 0, 0)(), Float64Array.of(0.25, 1));
  assert.throws(policyOf(0.25, 0.75, 0.5, 0.25), {
    message: "Cannot weigh row 1: probabilities sum to 0.75, expected 1",
  });
  assert.throws(policyOf(-1, 2, 0.5, 0.5), {
    message: "Cannot weigh row 0: probability of action 0 is -1, expected 0 to 1",
  });
});

Deno.test("episodes that do not end in their last rows, or before them, are refused with the row", () => {
  const mdp = tinyMdp({ ...randomSpec(5), next: (s) => s === 0 ? { 1: 1 } : { 2: 1 } });
  const data = collect(mdp, behaviourPolicy(mdp, { behaviour: "random" }), {
    episodes: 3,
    seed: 1,
  });
  assert.equal(loggedEpisodes(data).patients, 3);
  const broken = (row: number, ending: number) => () =>
    loggedEpisodes({ ...data, ending: data.ending.map((end, i) => i === row ? ending : end) });
  const advice = "expected terminated or truncated in last rows alone";
  const last = data.ending.findIndex((end) => end !== 0);
  assert.throws(broken(last, 0), {
    message:
      `Cannot evaluate a policy: row ${last} is the last of an episode and no end, ${advice}`,
  });
  const amid = data.ending.findIndex((end) => end === 0);
  assert.notEqual(amid, -1);
  assert.throws(broken(amid, ENDING.truncated), {
    message: `Cannot evaluate a policy: row ${amid} ends amid its episode, ${advice}`,
  });
});
