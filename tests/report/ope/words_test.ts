import assert from "node:assert/strict";
import { footLines, policyLines, reasonWords } from "../../../src/report/ope/words.ts";
import { estimate, refusedEstimate, smallRecord } from "../../judging/small_record.ts";

Deno.test("a reason has what was measured and its limit, in as many digits as tell them apart", () => {
  const words = (measured: number | null, limit: number | null) =>
    reasonWords({ refused: "ess", measured, limit });
  assert.equal(reasonWords({ refused: null, measured: null, limit: null }), "");
  assert.equal(words(null, null), "refused: ess");
  assert.equal(words(12.3456, null), "refused: ess 12.3");
  assert.equal(words(12.3456, 100), "refused: ess 12.3 (limit 100)");
  assert.equal(words(1.00034, 1), "refused: ess 1.0003 (limit 1)");
  assert.equal(words(1e9, 0.25), "refused: ess 1.00e+9 (limit 0.25)");
  assert.equal(words(1, 1), "refused: ess 1 (limit 1)");
});

Deno.test("sensitivity is told with its tipping point, or why it is not", () => {
  const line = (record: Parameters<typeof policyLines>[0]) =>
    policyLines(record).filter((one) => /^(sensitivity|hidden)/.test(one)).join("\n");
  const refused = smallRecord("a", { estimates: { wis: refusedEstimate("ess") } });
  assert.equal(line(refused), "sensitivity: WIS refused: ess 0.5 (limit 0.1)");
  const interval = { low: 0.5, high: 2.5 };
  const checks = (tipping: number | null, unsure: number | null) => ({
    ...refused.checks,
    sensitivity: { bounds: [{ strength: 1.5, low: 1, high: 2, interval }], tipping, unsure },
  });
  const at = (...found: Parameters<typeof checks>) =>
    line(smallRecord("a", { estimates: { wis: estimate(1) }, checks: checks(...found) }));
  assert.equal(
    at(1.25, 1.125),
    "sensitivity: with hidden confounding the difference to the clinicians may vanish at 1.25; it is not sure from 1.13 on\n" +
      "hidden confounding of 1.5: WIS from 1.0000 to 2.0000 (nominal 95% 0.5000 to 2.5000)",
  );
  assert.match(at(1.25, 1), /may vanish at 1\.25; it is not sure without any$/m);
  assert.match(
    at(null, 3),
    /may vanish at no strength up to 1,024; it is not sure from 3\.00 on$/m,
  );
  // A page cuts what is longer than 300 characters.
  assert.ok(at(null, 3).split("\n").every(({ length }) => length < 150));
  assert.match(at(2, null), /may vanish at 2\.00; it is sure up to 1,024$/m);
});

Deno.test("what is below every table speaks of softened policies where there are some, and says that it is no advice", () => {
  const greedy = footLines([smallRecord("a")]);
  assert.equal(greedy.length, 2);
  assert.match(greedy.at(-1)!, /A research tool, no clinical advice\.$/);
  const both = footLines([smallRecord("a"), smallRecord("a", { kind: "softened" })]);
  assert.equal(both.length, 3);
  assert.match(both[1], /^softened: /);
});

Deno.test("the level of printed intervals is told, by how often such ones held the truth", () => {
  const lines = (estimates: Parameters<typeof smallRecord>[1]) =>
    policyLines(smallRecord("a", estimates)).filter((one) => one.startsWith("level"));
  assert.deepEqual(lines({ estimates: { drl: refusedEstimate("ess") } }), []);
  const counted = estimate(1, { level: "nominal 95%, covered 85 of 105" });
  const drl = estimate(1, { level: "95%" });
  assert.deepEqual(lines({ estimates: { wis: counted, wdr: counted, drl } }), [
    "level of intervals of wis, wdr: nominal 95%, covered 85 of 105",
    "level of intervals of drl: 95%",
  ]);
});
