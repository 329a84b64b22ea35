import assert from "node:assert/strict";
import { checkRecords, type RecordsAsked, setBeside } from "../../../src/commands/truth/beside.ts";
import { besideTable } from "../../../src/commands/truth/beside_table.ts";
import { InputError } from "../../../src/input_error.ts";
import type { PolicyRecord } from "../../../src/judging/policy_record.ts";
import { estimate, smallRecord } from "../../judging/small_record.ts";

const ONE = smallRecord("one", {
  estimates: {
    drl: estimate(9.5),
    fqe: estimate(7, { low: null, high: null }),
    wis: estimate(12, { refused: "ess" }),
  },
});
const SOFT: PolicyRecord = { ...ONE, kind: "softened" };
const COHORT: RecordsAsked = {
  names: ["one"],
  cohort: { gamma: 0.99, patients: 8, clinicians: 9 },
};

Deno.test("intervals hold the truth or do not, refused ones too; without interval or truth nothing is said", () => {
  const truth = { value: 10, standard_error: 0.25 };
  const truths = [{ policy: "one", mean_return: truth, method: "drawn rows" }] as const;
  const [greedy, softened] = setBeside([ONE, SOFT], truths);
  assert.deepEqual([greedy.truth, greedy.method], [truth, "drawn rows"]);
  const { drl, fqe, wis, is } = greedy.estimates;
  assert.deepEqual(drl, { value: 9.5, low: 8.5, high: 10.5, refused: null, holds: true });
  assert.deepEqual([fqe.value, fqe.holds], [7, null]);
  assert.deepEqual([wis.holds, wis.refused], [false, "ess"]);
  assert.deepEqual([is.value, is.holds, is.refused], [null, null, "no-weight"]);
  assert.deepEqual([softened.kind, softened.truth, softened.method], ["softened", null, null]);
  assert.ok(Object.values(softened.estimates).every(({ holds }) => holds === null));
  assert.equal(softened.estimates.drl.value, 9.5);

  const text = besideTable([greedy, softened], ["A note."]);
  assert.match(
    text,
    /^one +greedy +drl \(recommended\) +9\.5000 +8\.5000 to 10\.5000 +10\.0000 ± 0\.25000 +yes$/m,
  );
  assert.match(text, /^one +greedy +wis +12\.0000 .* ess +10\.0000 ± 0\.25000 +no$/m);
  assert.match(text, /^one +softened +drl .* 8\.5000 to 10\.5000 +- +-$/m);
  assert.match(
    text,
    /\n\nMean return at gamma 0\.99, estimated of 8 patients\..*\nA note\.\ntruth: drawn rows\n±: .*\nsoftened: its truth is not found/,
  );
});

Deno.test("the ends of an interval are in it; a reward without a truth has none", () => {
  const at = (mean_return: { value: number; standard_error: number } | null) =>
    setBeside([ONE], [{ policy: "one", mean_return, method: "exact" }])[0];
  for (const [value, holds] of [[8.5, true], [10.5, true], [8.4999, false], [10.5001, false]]) {
    const { estimates } = at({ value: value as number, standard_error: 0 });
    assert.equal(estimates.drl.holds, holds, String(value));
  }
  const unknown = at(null);
  assert.deepEqual([unknown.truth, unknown.method, unknown.estimates.drl.holds], [
    null,
    null,
    null,
  ]);
  const text = besideTable([unknown], []);
  assert.match(text, /-: of this reward or policy no mean return is known$/);
});

Deno.test("records of other policies, discounts or data are refused with their place", () => {
  const refused = (
    records: readonly PolicyRecord[],
    asked: RecordsAsked,
    message: string,
  ) =>
    assert.throws(() => checkRecords(records, asked, "mine.json"), (error) => {
      assert.ok(error instanceof InputError);
      assert.equal(error.message, message);
      return true;
    });
  const states: RecordsAsked = { names: ["one", "two"], cohort: null };
  const counted = (own: Partial<PolicyRecord> = {}): PolicyRecord => ({
    ...ONE,
    behaviour: { ...ONE.behaviour, kind: "counted" },
    ...own,
  });
  checkRecords([ONE, SOFT], COHORT, "mine.json");
  checkRecords([counted(), counted({ policy: "two" })], states, "mine.json");
  const cases: [PolicyRecord[], RecordsAsked, string][] = [
    [
      [ONE, { ...ONE, policy: "two" }],
      COHORT,
      "mine.json: [1].policy: found two, expected one of the policies named: one",
    ],
    [
      [{ ...ONE, gamma: 0.9 }],
      COHORT,
      "mine.json: [0].gamma: found 0.9, expected 0.99 as in the cohort",
    ],
    [
      [{ ...ONE, patients: 9 }],
      COHORT,
      "mine.json: [0].patients: found 9, expected 8 as in the cohort",
    ],
    [
      [ONE],
      { ...COHORT, cohort: { ...COHORT.cohort!, clinicians: 9.00001 } },
      "mine.json: [0].references.clinicians.value: found 9, expected 9.00001, the mean return of the cohort's validation patients",
    ],
    [
      [counted()],
      COHORT,
      "mine.json: [0].behaviour.kind: found counted, a record of numbered states: expected none of --cohort",
    ],
    [
      [ONE],
      states,
      "mine.json: [0].behaviour.kind: found cloned, a record of a cohort: expected --cohort DIR",
    ],
    [
      [counted(), counted({ policy: "two", gamma: 1 })],
      states,
      "mine.json: [1].gamma: found 1, expected 0.99 as in the first record",
    ],
    [
      [ONE, ONE],
      COHORT,
      "mine.json: found two records of one, greedy, expected one a policy and kind",
    ],
    [
      [counted()],
      states,
      "two: has no record in mine.json, expected that of deno task ope --json",
    ],
    [
      [ONE],
      { ...COHORT, names: ["one", "one"] },
      "one: found two policies of this name, expected one",
    ],
  ];
  for (const [records, asked, message] of cases) refused(records, asked, message);
});
