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
    policyLines(record).find((one) => one.startsWith("sensitivity"))!;
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
    "sensitivity: WIS from (nominal 95%) 1.0000 to 2.0000 (0.5000 to 2.5000) at 1.5 of hidden confounding; the difference to " +
      "the clinicians may vanish at 1.25; it is not sure from 1.13 on",
  );
  assert.match(at(1.25, 1), /may vanish at 1\.25; it is not sure without any$/);
  assert.match(at(null, 3), /may vanish at no strength up to 1,024; it is not sure from 3\.00 on$/);
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
  const line = (estimates: Parameters<typeof smallRecord>[1]) =>
    policyLines(smallRecord("a", estimates)).find((one) => one.startsWith("level"));
  assert.equal(line({ estimates: { drl: refusedEstimate("ess") } }), undefined);
  const counted = { level: "nominal 95%, covered 85 of 105" };
  assert.equal(
    line({
      estimates: {
        wis: estimate(1, counted),
        wdr: estimate(1, counted),
        drl: estimate(1, { level: "95%" }),
      },
    }),
    "level of intervals: wis, wdr nominal 95%, covered 85 of 105; drl 95%",
  );
});
