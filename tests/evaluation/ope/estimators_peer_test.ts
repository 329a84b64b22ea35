import assert from "node:assert/strict";
import { doubleReinforcementLearning } from "../../../src/evaluation/ope/double_reinforcement_learning.ts";
import {
  doublyRobust,
  importanceSampling,
  perDecision,
} from "../../../src/evaluation/ope/importance_sampling.ts";
import { finalLogs, logWeights, weightSummary } from "../../../src/evaluation/ope/log_weights.ts";
import { leastStepEss } from "../../../src/evaluation/ope/normalisers.ts";
import {
  consistentWeightedPerDecision,
  weightedDoublyRobust,
  weightedImportance,
} from "../../../src/evaluation/ope/self_normalised.ts";
import { type EpisodeCase, episodesOfCase, estimatesOf } from "./episode_case.ts";

/** What the NumPy implementation says. */
type Expected = Readonly<Record<string, number | null>>;

/** `peer/cases.json`, written by `peer/estimators.py`. */
const { cases } = JSON.parse(
  Deno.readTextFileSync(new URL("./peer/cases.json", import.meta.url)),
) as {
  readonly cases: readonly (EpisodeCase & {
    readonly expected: {
      readonly within: Expected;
      readonly goesOn: Expected;
      readonly drl: number;
    };
  })[];
};

function near(found: number | null, expected: number | null, what: string): void {
  if (expected === null || found === null) return assert.equal(found, expected, what);
  const bound = 1e-9 * Math.max(1, Math.abs(expected));
  assert.ok(Math.abs(found - expected) <= bound, `${what}: ${found} is not ${expected}`);
}

/** Everything that the peer says, by our functions. */
function saidOf(one: EpisodeCase, options: { goesOn: boolean }): Expected {
  const episodes = episodesOfCase(one);
  const logs = logWeights(episodes, one);
  const { gamma } = one;
  const withValues = { values: one, gamma, goesOn: options.goesOn };
  return {
    is: importanceSampling(episodes, logs, one).value,
    pdis: perDecision(episodes, logs, one).value,
    dr: doublyRobust(episodes, logs, withValues).value,
    wis: weightedImportance(episodes, logs, one).value,
    cwpdis: consistentWeightedPerDecision(episodes, logs, one).value,
    wdr: weightedDoublyRobust(episodes, logs, withValues).value,
    leastStepEss: leastStepEss(episodes, logs, 0.05),
    ...weightSummary(episodes, finalLogs(episodes, logs)),
  };
}

Deno.test("IS, PDIS, DR, WIS, CWPDIS, WDR, their weights and DRL are those of an implementation in NumPy", () => {
  assert.ok(cases.length >= 5);
  cases.forEach((one, c) => {
    const runs = {
      within: { goesOn: false },
      goesOn: { goesOn: true },
    };
    for (const [name, options] of Object.entries(runs)) {
      const said = saidOf(one, options);
      const expected = one.expected[name as keyof typeof runs];
      assert.deepEqual(Object.keys(said).sort(), Object.keys(expected).sort());
      for (const [key, value] of Object.entries(said)) {
        near(value, expected[key], `case ${c} ${name} ${key}`);
      }
    }
    const drl = doubleReinforcementLearning(episodesOfCase(one), {
      values: one,
      weight: one.marginal,
      gamma: one.gamma,
    });
    near(drl.value, one.expected.drl, `case ${c} drl`);
  });
});

Deno.test("a patient's influence is the derivative by how often the patient counts", () => {
  for (const one of cases.slice(0, 4)) {
    for (const [name, { value, influence, resampled }] of Object.entries(estimatesOf(one))) {
      const patients = influence.length;
      const by = (p: number, step: number) =>
        resampled(Float64Array.from({ length: patients }, (_, i) => i === p ? 1 + step : 1))!;
      near(resampled(new Uint32Array(patients).fill(1)), value, `${name} of everybody once`);
      influence.forEach((found, p) => {
        const slope = patients * (by(p, 1e-4) - by(p, -1e-4)) / 2e-4;
        // Central differences: an error of the order of 1e-8 times the third derivative.
        assert.ok(
          Math.abs(found - slope) < 1e-5 * Math.max(1, Math.abs(slope)),
          `${name} ${p}: ${found}, ${slope}`,
        );
      });
    }
  }
});

Deno.test("an estimate of patients drawn several times is that of a record in which they stand several times", () => {
  const one = cases[2];
  const times = Uint32Array.from({ length: 11 }, (_, p) => (p * 7) % 3);
  const again = repeated(one, times);
  const expected = estimatesOf(again);
  for (const [name, { resampled }] of Object.entries(estimatesOf(one))) {
    near(resampled(times), expected[name].value, name);
  }
});

/** The case with each patient's episodes as often as said. */
function repeated(one: EpisodeCase, times: Uint32Array): EpisodeCase {
  const episodes = one.patientOf.flatMap((p, e) => Array<number>(times[p]).fill(e));
  const rows = episodes.flatMap((e) =>
    Array.from({ length: one.starts[e + 1] - one.starts[e] }, (_, t) => one.starts[e] + t)
  );
  const starts = [0];
  for (const e of episodes) starts.push(starts.at(-1)! + one.starts[e + 1] - one.starts[e]);
  const pick = (values: readonly number[]) => rows.map((i) => values[i]);
  return {
    gamma: one.gamma,
    starts,
    patientOf: episodes.map((_, k) => k),
    reward: pick(one.reward),
    ending: pick(one.ending),
    target: pick(one.target),
    behaviour: pick(one.behaviour),
    q: pick(one.q),
    v: pick(one.v),
    next: pick(one.next),
    marginal: pick(one.marginal),
  };
}
