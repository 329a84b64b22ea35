import assert from "node:assert/strict";
import fc from "fast-check";
import { ENDING } from "../../../src/dataset/dataset.ts";
import type { LoggedEpisodes } from "../../../src/evaluation/ope/episodes.ts";
import {
  laterReturns,
  oneStepBounds,
  oneStepTipping,
} from "../../../src/evaluation/ope/one_step_sensitivity.ts";

const ACTIONS = 2;

function near(found: number | null, expected: number, bound = 1e-9): void {
  assert.ok(found !== null && Math.abs(found - expected) <= bound, `${found} is not ${expected}`);
}

/** Episodes of one row each, given these actions. */
function given(action: readonly number[]): LoggedEpisodes {
  const count = action.length;
  return {
    dataset: {
      action: Uint8Array.from(action),
      actions: ACTIONS,
      reward: new Float32Array(count),
      ending: new Uint8Array(count).fill(ENDING.terminated),
    },
    starts: Uint32Array.from({ length: count + 1 }, (_, e) => e),
    patientOf: Uint32Array.from({ length: count }, (_, e) => e),
    patients: count,
  };
}

/** A patient: cell, action, what followed, the policy's probability of action 1. */
type Patient = readonly [cell: number, action: number, outcome: number, p: number];

function firstOf(patients: readonly Patient[]) {
  return {
    cellOf: Uint32Array.from(patients, ([cell]) => cell),
    policy: Float64Array.from(patients.flatMap(([, , , p]) => [1 - p, p])),
    outcome: Float64Array.from(patients, ([, , x]) => x),
    range: [-9, 9] as const,
  };
}

/** The value where each patient stands for so many of those who were given another action. */
function valueOf(patients: readonly Patient[], weights: readonly number[], unseen: number): number {
  const meanOf = (cell: number, action: number) => {
    let sum = 0, count = 0;
    patients.forEach(([c, a, x], e) => {
      if (c !== cell || a !== action) return;
      sum += weights[e] * x;
      count += weights[e];
    });
    return count === 0 ? unseen : sum / count;
  };
  const shareOf = (cell: number, action: number) =>
    patients.filter(([c, a]) => c === cell && a === action).length /
    patients.filter(([c]) => c === cell).length;
  const terms = patients.map(([cell, action, x, p]) => {
    const policy = [1 - p, p];
    const others = policy.map((pi, a) => pi * (1 - shareOf(cell, a)) * meanOf(cell, a));
    return policy[action] * x + others[0] + others[1];
  });
  return terms.reduce((a, b) => a + b) / terms.length;
}

Deno.test("bounds of one confounded decision are the extremes over all corners of the unseen patients' weights", () => {
  const patient = fc.tuple(
    fc.constantFrom(0, 1),
    fc.constantFrom(0, 1),
    fc.integer({ min: -4, max: 4 }),
    fc.constantFrom(0, 0.3, 1),
  );
  const several = fc.array(patient, { minLength: 1, maxLength: 7 });
  fc.assert(fc.property(several, fc.constantFrom(1, 1.5, 4), (patients, strength) => {
    const episodes = given(patients.map(([, action]) => action));
    const [found] = oneStepBounds(episodes, firstOf(patients), [strength]);
    let [low, high] = [Infinity, -Infinity];
    for (let corner = 0; corner < 2 ** patients.length; corner++) {
      const weights = patients.map((_, e) => (corner >> e) & 1 ? strength : 1);
      low = Math.min(low, valueOf(patients, weights, -9));
      high = Math.max(high, valueOf(patients, weights, 9));
    }
    near(found.low, low);
    near(found.high, high);
  }));
});

Deno.test("of those given another action the least mean has the least of the published squared loss", () => {
  // All in one cell, the policy always acts; half were given the action, so that the bound is (mean + kappa) / 2.
  const outcomes = [-3, -1, 0, 0.5, 2, 7];
  const patients = [
    ...outcomes.map((x): Patient => [0, 1, x, 1]),
    ...outcomes.map((): Patient => [0, 0, 5, 1]),
  ];
  const episodes = given(patients.map(([, action]) => action));
  const mean = outcomes.reduce((a, b) => a + b) / outcomes.length;
  for (const strength of [1.25, 2, 10]) {
    const loss = (k: number) =>
      outcomes.reduce((sum, x) => sum + (x > k ? 1 : strength) * (x - k) ** 2, 0);
    const [{ low }] = oneStepBounds(episodes, firstOf(patients), [strength]);
    const kappa = 2 * low - mean;
    assert.ok(loss(kappa) < loss(kappa - 0.01) && loss(kappa) < loss(kappa + 0.01), `${kappa}`);
  }
});

Deno.test("a hidden cause of action and outcome: the truth lies within at its strength, not without", () => {
  // Half have u = 1: they are treated in 8 of 10, others in 2 of 10, odds 16 times apart. 9 of 10 of them live, else
  // 1 of 10, whatever is done: always treating, half would live. Of the treated 74% do.
  const patients = [[0.8, 0.9], [0.2, 0.1]].flatMap(([treated, lives]) =>
    [1, 0].flatMap((action) =>
      [1, 0].flatMap((x) => {
        const share = (action ? treated : 1 - treated) * (x ? lives : 1 - lives);
        return Array.from({ length: Math.round(100 * share) }, (): Patient => [0, action, x, 1]);
      })
    )
  );
  const episodes = given(patients.map(([, action]) => action));
  const first = firstOf(patients);
  const [none, strong] = oneStepBounds(episodes, first, [1, 16]);
  near(none.low, 0.74);
  near(none.high, 0.74);
  assert.ok(strong.low <= 0.5 && strong.high >= 0.74, `${strong.low} to ${strong.high}`);
  const tipping = oneStepTipping(episodes, first, 0.5)!;
  assert.ok(tipping > 1 && tipping <= 16, `${tipping}`);
  // kappa = 0.74 / (0.74 + 0.26 G) = 0.26 where the bound is 0.5.
  near(tipping, 0.74 * 0.74 / (0.26 * 0.26), 1e-4);
  near(oneStepTipping(episodes, first, 0.74), 1, 1e-5);
  assert.equal(oneStepTipping(episodes, first, -1), null);
});

Deno.test("later returns are weighted by all decisions but the first", () => {
  const episodes: LoggedEpisodes = {
    dataset: {
      action: new Uint8Array(4),
      actions: ACTIONS,
      reward: Float32Array.from([1, 0, 2, 3]),
      ending: Uint8Array.from([0, 0, 1, 1]),
    },
    starts: Uint32Array.from([0, 3, 4]),
    patientOf: Uint32Array.from([0, 1]),
    patients: 2,
  };
  const found = laterReturns(
    episodes,
    { target: [0, 0.6, 0.9, 0], behaviour: [0.5, 0.3, 0.6, 0.5] },
    { gamma: 0.5 },
  );
  near(found[0], 1.5 * 2 * 1.5);
  near(found[1], 3);
});
