import assert from "node:assert/strict";
import fc from "fast-check";
import type { EstimatorName, PolicyRecord } from "../../../src/judging/policy_record.ts";
import {
  chooseOnCohort,
  type CohortRule,
  type JudgedCandidate,
  type JudgedSeed,
} from "../../../src/selection/cohort/rule.ts";
import { estimate, refusedEstimate, smallRecord } from "../../judging/small_record.ts";

const RULE: CohortRule = { seeds: 3, agreement: 0.1, tie_standard_errors: 1 };

type Estimates = NonNullable<Parameters<typeof smallRecord>[1]>;

/** A seed whose recommended estimate is a value. */
function seedOf(
  seed: number,
  value: number,
  { influence = [1, -1, 1, -1], agreement = 0.3, estimates = {} }: {
    readonly influence?: readonly number[];
    readonly agreement?: number;
    readonly estimates?: Estimates["estimates"];
  } = {},
): JudgedSeed {
  const record: PolicyRecord = smallRecord(`seed ${seed}`, {
    estimates: { drl: estimate(value), dm: estimate(value), fqe: estimate(value), ...estimates },
  });
  return { seed, record, influence: Float64Array.from(influence), agreement };
}

/** A candidate whose seeds have those values. */
const candidate = (
  name: string,
  values: readonly number[],
  own: Parameters<typeof seedOf>[2] = {},
): JudgedCandidate => ({
  name,
  fault: null,
  seeds: values.map((value, i) => seedOf(i, value, own)),
});

Deno.test("the highest mean over seeds is chosen, not the highest seed", () => {
  const { chosen, highest, tied, outcomes } = chooseOnCohort([
    candidate("lucky", [9, 9.1, 12]),
    candidate("steady", [11, 11.1, 11.2]),
  ], RULE);
  assert.deepEqual([chosen, highest, tied], ["steady", "steady", ["steady"]]);
  assert.deepEqual(outcomes.map(({ mean }) => Number(mean!.toFixed(4))), [10.0333, 11.1]);
});

Deno.test("the error of a difference is that of patients and of seeds, by hand", () => {
  // Patients: a_p - b_p = 2 2 -2 -2, variance 16/3, over 4: 4/3. Seeds: variance 1/3 and 0, over 3 each.
  const a: JudgedCandidate = {
    name: "a",
    fault: null,
    seeds: [10, 11, 10].map((value, i) => seedOf(i, value, { influence: [1, 1, -1, -1] })),
  };
  const b = candidate("b", [10, 10, 10], { influence: [-1, -1, 1, 1] });
  const [, { below }] = chooseOnCohort([a, b], RULE).outcomes;
  assert.ok(Math.abs(below!.value - 1 / 3) < 1e-12);
  assert.ok(Math.abs(below!.error - Math.sqrt(4 / 3 + 1 / 9)) < 1e-12);
});

Deno.test("the first listed of those that tie is chosen, in whatever order they rank", () => {
  // The same influences: only seeds differ, each mean has a variance of 0.01 / 3.
  const near = (value: number) => [value - 0.1, value, value + 0.1];
  const error = Math.sqrt(0.02 / 3);
  const [within, beyond] = [10 - 0.9 * error, 10 - 1.1 * error];
  const choose = (...means: number[]) =>
    chooseOnCohort(means.map((mean, i) => candidate(`c${i}`, near(mean))), RULE);
  assert.deepEqual(choose(within, 10).chosen, "c0");
  assert.deepEqual(choose(within, 10).highest, "c1");
  assert.deepEqual(choose(10, within).chosen, "c0");
  assert.deepEqual(choose(beyond, 10).chosen, "c1");
  assert.deepEqual(choose(beyond, within, 10).tied, ["c1", "c2"]);
  const strict = chooseOnCohort(
    [candidate("c0", near(within)), candidate("c1", near(10))],
    { ...RULE, tie_standard_errors: 0 },
  );
  assert.equal(strict.chosen, "c1");
  const equal = chooseOnCohort(
    [candidate("c0", [10, 10, 10]), candidate("c1", [10, 10, 10])],
    RULE,
  );
  assert.deepEqual(equal.tied, ["c0", "c1"]);
});

/** What a gate sees of a seed, and what it says. */
const GATES: Readonly<Record<string, [own: Parameters<typeof seedOf>[2], refused: string | null]>> =
  {
    unsupported: [{ estimates: { drl: refusedEstimate("unsupported") } }, "unsupported"],
    "out of range": [{ estimates: { drl: refusedEstimate("out-of-range") } }, "out-of-range"],
    residuals: [{ estimates: { drl: refusedEstimate("residuals") } }, "residuals"],
    "its fit still moving": [{ estimates: { dm: refusedEstimate("moving") } }, "moving"],
    "FQE still moving": [{ estimates: { fqe: refusedEstimate("moving") } }, "moving"],
    "FQE refused otherwise": [{ estimates: { fqe: refusedEstimate("clipped") } }, null],
    "little agreement": [{ agreement: 0.0999 }, "agreement"],
    "enough agreement": [{ agreement: 0.1 }, null],
    "WIS below the clinicians": [{ estimates: { wis: estimate(7.9) } }, "below-clinicians"],
    "WIS whose limit is the clinicians'": [{ estimates: { wis: estimate(8) } }, null],
    "WIS below, and refused": [
      { estimates: { wis: estimate(-13.17, { high: -13, refused: "ess" }) } },
      null,
    ],
    "PDIS below the clinicians": [{ estimates: { pdis: estimate(2) } }, null],
  };

for (const [what, [own, refused]] of Object.entries(GATES)) {
  Deno.test(`one seed with ${what} ${refused ? "takes its configuration out" : "passes"}`, () => {
    const odd = candidate("odd", [20, 20, 20]);
    const seeds = odd.seeds.map((one, i) => i === 1 ? seedOf(1, 20, own) : one);
    const { chosen, outcomes: [outcome] } = chooseOnCohort(
      [{ ...odd, seeds }, candidate("plain", [10, 10, 10])],
      RULE,
    );
    assert.equal(outcome.refusal?.refused ?? null, refused);
    assert.equal(outcome.refusal?.seed ?? null, refused === null ? null : 1);
    assert.equal(chosen, refused === null ? "odd" : "plain");
    if (refused !== null) assert.deepEqual([outcome.mean, outcome.below], [null, null]);
  });
}

Deno.test("a refused clone takes all out, and is no seed's fault", () => {
  for (const refused of ["behaviour", "placebo"] as const) {
    const estimates = { drl: refusedEstimate(refused) };
    const { outcomes } = chooseOnCohort([candidate("a", [9, 9, 9], { estimates })], RULE);
    assert.deepEqual(outcomes[0].refusal, { refused, seed: null, measured: 0.5, limit: 0.1 });
  }
});

Deno.test("what was never judged keeps its reason; where all are out nothing is chosen", () => {
  const fault = { refused: "few-seeds", seed: null, measured: 2, limit: 3 } as const;
  const few: JudgedCandidate = { name: "few", fault, seeds: [] };
  const out = candidate("out", [9, 9, 9], { agreement: 0 });
  const { outcomes, ...rest } = chooseOnCohort([few, out], RULE);
  assert.deepEqual(rest, { highest: null, tied: [], chosen: null });
  assert.deepEqual(outcomes.map(({ refusal }) => refusal?.refused), ["few-seeds", "agreement"]);
  assert.deepEqual(outcomes[0].refusal, fault);
});

Deno.test("whoever is taken out or added below, what is chosen stays among those that tie, and never is one that is out", () => {
  const estimators: EstimatorName[] = ["drl"];
  fc.assert(fc.property(
    fc.array(
      fc.record({
        values: fc.array(fc.double({ min: -15, max: 15, noNaN: true }), {
          minLength: 3,
          maxLength: 5,
        }),
        out: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    (all) => {
      const candidates = all.map(({ values, out }, i) =>
        candidate(
          `c${i}`,
          values,
          out
            ? { estimates: Object.fromEntries(estimators.map((e) => [e, refusedEstimate("ess")])) }
            : {},
        )
      );
      const { chosen, highest, tied, outcomes } = chooseOnCohort(candidates, RULE);
      const inside = outcomes.filter(({ refusal }) => refusal === null);
      assert.equal(chosen === null, inside.length === 0);
      if (chosen === null) return;
      assert.ok(tied.includes(highest!) && tied[0] === chosen);
      assert.ok(tied.every((name) => inside.some((one) => one.name === name)));
      assert.ok(inside.every(({ below }) => below!.value >= 0));
    },
  ));
});
