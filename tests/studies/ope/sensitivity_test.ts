import assert from "node:assert/strict";
import fc from "fast-check";
import { ENDING } from "../../../src/dataset/dataset.ts";
import { syntheticStays } from "../../../src/cohort/synthetic/generate.ts";
import { USUAL_KNOBS } from "../../../src/cohort/synthetic/knobs.ts";
import type { ReadRecord } from "../../../src/cohort/synthetic/scored_policy.ts";
import { REFUSAL_LIMITS } from "../../../src/evaluation/ope/refusal.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import {
  loggedByState,
  recordBehaviour,
} from "../../../src/studies/ope/sensitivity/record_behaviour.ts";
import { sensitivityParts } from "../../../src/studies/ope/sensitivity/sensitivity_parts.ts";
import {
  EVERY_STEP,
  SENSITIVITY_ROWS,
  type SensitivityFound,
  sensitivityFound,
  type SensitivityKey,
  TRUE,
  WITH_CLONE,
} from "../../../src/studies/ope/sensitivity/sensitivity_rows.ts";
import { checkValue } from "../../../src/text/value_checks.ts";

/** A stay: whether the patient has the bit, the outcome, and in each step p(no treatment), P(bit), what was done. */
const STAY = fc.record({
  frail: fc.boolean(),
  outcome: fc.integer({ min: -15, max: 15 }),
  steps: fc.array(
    fc.tuple(fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.boolean()),
    { minLength: 1, maxLength: 4 },
  ),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

Deno.test("bounds hold the WIS of the true weights at every strength that is right, whatever is hidden", () => {
  const stays = fc.array(STAY, { minLength: 2, maxLength: 12 });
  fc.assert(fc.property(stays, fc.constantFrom(0.5, 1.5, 2, 4), (all, frailty) => {
    const rows = all.flatMap(({ frail, steps, share, outcome }) =>
      steps.map(([p, treated], t) => {
        const tilted = p / (p + frailty * (1 - p));
        const of = (none: number) => treated ? 1 - none : none;
        return {
          right: of(frail ? tilted : p),
          shown: of(share * tilted + (1 - share) * p),
          clone: of(0.9 * p + 0.05),
          treated,
          reward: t === steps.length - 1 ? outcome : 0,
          last: t === steps.length - 1,
        };
      })
    );
    const starts = [0];
    for (const { steps } of all) starts.push(starts.at(-1)! + steps.length);
    const evaluated = {
      dataset: {
        action: Uint8Array.from(rows, ({ treated }) => Number(treated)),
        actions: 2,
        reward: Float32Array.from(rows, ({ reward }) => reward),
        ending: Uint8Array.from(rows, ({ last }) => last ? ENDING.terminated : ENDING.none),
      },
      starts: Uint32Array.from(starts),
      patientOf: Uint32Array.from(all.keys()),
      patients: all.length,
    };
    const ground = {
      gamma: 0.99,
      range: null,
      behaviour: { refusal: null },
      episodes: { evaluated },
    };
    const weights = {
      target: rows.map(() => 0.5),
      clone: rows.map(({ clone }) => clone),
      shown: rows.map(({ shown }) => shown),
      right: rows.map(({ right }) => right),
    };
    const asked = {
      truth: 0,
      frailty,
      strengths: [1, 3],
      settings: { limits: REFUSAL_LIMITS, resamples: 20, seed: 1 },
    };
    const found = sensitivityFound(ground, weights, asked);
    checkValue({ clone: found }, SENSITIVITY_ROWS.row, "the row");
    const most = frailty === 0.5 ? 2 : frailty;
    const names = ["L 1", "L 3", `L ${most}`, TRUE, WITH_CLONE, EVERY_STEP];
    assert.deepEqual(new Set(Object.keys(found.bounds)), new Set(names));
    const longest = Math.max(...all.map(({ steps }) => steps.length));
    assert.ok(found.strength[TRUE] <= most ** longest * (1 + 1e-5));
    const [low, high] = found.bounds[WITH_CLONE];
    assert.ok(low - 1e-4 <= found.right! && found.right! <= high + 1e-4, `${low} ${high}`);
    assert.ok(Math.abs(found.bounds["L 1"][0] - found.value!) < 1e-4);
    // Where the clone is what the record shows, these two are one; and either true strength holds it.
    const shown = rows.map((row) => row.shown);
    const right = sensitivityFound(ground, { ...weights, clone: shown }, asked);
    assert.equal(right.strength[TRUE], right.strength[WITH_CLONE]);
    for (const name of [TRUE, EVERY_STEP]) {
      const [least, largest] = right.bounds[name];
      assert.ok(least - 1e-4 <= right.right! && right.right! <= largest + 1e-4, name);
    }
  }));
});

/** A row of one policy; bounds at the true strength alone. */
function kept(bounds: SensitivityFound["bounds"][string], refused: SensitivityFound["refused"]) {
  const key: SensitivityKey = {
    of: { frailty: 2 },
    seeds: [1, 2],
    patients: [1, 1],
    strengths: [],
    settings: {},
  };
  const clone: SensitivityFound = {
    truth: 9,
    value: 10,
    interval: [9, 11],
    refused,
    right: 9.5,
    strength: { [TRUE]: 4, [WITH_CLONE]: 400 },
    shown: 10.5,
    tipping: refused === null ? 2 : null,
    bounds: { [TRUE]: bounds },
  };
  return { key, row: { clone } };
}

Deno.test("cohorts are counted whose bounds hold the truth, all of them and those that are shown", () => {
  const { tables } = sensitivityParts([
    kept([8, 10, 7, 11], null),
    kept([9.5, 10, 8.9, 10], null),
    kept([9.5, 10, 9.2, 10], "ess"),
  ]);
  const { goal, strength, bounds } = tables!;
  const line = (table: string, begin: string) =>
    table.split("\n").find((one) => one.startsWith(begin))!.slice(begin.length);
  assert.equal(line(goal, "| 2 | clone |"), " 1 of 3 (1 of 2) | 2 of 3 (2 of 2) | missed |");
  assert.equal(
    line(bounds, "| 2 | clone | true strength |"),
    " 1.00 | 1 of 3 (1 of 2) | 2 of 3 (2 of 2) |",
  );
  assert.equal(
    line(strength, "| 2 | clone | 3 | 1 |"),
    " 1.000 | 1.500 | 0.500 | 4.00 (4.00 to 4.00) | 400 (400 to 400) | 2.00 | 2 of 3 |",
  );
});

const MDP = await loadMdp();

Deno.test("what a record shows of clinicians with a hidden bit is what many patients of it came to", () => {
  const knobs = { ...USUAL_KNOBS, frailty: 4, patients: 3000, seed: 5 };
  const question = { mdp: MDP, knobs, record: null as unknown as ReadRecord };
  const table = recordBehaviour(question);
  const counts = new Map<number, { rows: number; treated: number }>();
  for (const { rows } of syntheticStays(MDP, knobs)) {
    for (const { state, action } of rows) {
      const own = counts.get(state) ?? { rows: 0, treated: 0 };
      counts.set(state, own);
      own.rows++;
      own.treated += Number(action! > 0);
    }
  }
  // Squared errors of the treated in a state, in units of their variance, have mean 1.
  const errorOf = (policy: Float64Array) => {
    const errors = Array.from(counts, ([state, { rows, treated }]) => {
      const p = 1 - policy[state * MDP.actions];
      const spread = rows * p * (1 - p);
      return spread < 2 ? null : (treated - rows * p) ** 2 / spread;
    }).filter((one) => one !== null);
    assert.ok(errors.length > 50, `${errors.length}`);
    return errors.reduce((sum, one) => sum + one, 0) / errors.length;
  };
  const found = errorOf(table);
  assert.ok(found > 0.4 && found < 1.7, `${found}`);
  const without = errorOf(MDP.clinician);
  assert.ok(without > 3, `${without}`);
  const logged = loggedByState(question, table, { patients: 3, seed: 5 });
  const first = [...syntheticStays(MDP, { ...knobs, patients: 3 })].flatMap(({ rows }) => rows);
  assert.deepEqual(
    Array.from(logged),
    first.map(({ state, action }) => table[state * MDP.actions + action!]),
  );
  const noisy = { ...question, knobs: { ...knobs, noise: 1 } };
  assert.throws(
    () => recordBehaviour(noisy),
    /^RangeError: Cannot say what a record shows at noise 1/,
  );
});
