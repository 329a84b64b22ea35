import assert from "node:assert/strict";
import { looseAxis, wideAxis } from "../../../src/studies/cohort/figure_parts.ts";

Deno.test("an axis is logarithmic where all values are above 0 and differ by orders of magnitude", () => {
  const scale = (values: readonly number[]) =>
    (wideAxis("value", values).scale as { type?: string }).type;
  assert.equal(scale([10, 15, 3000]), "log");
  assert.equal(scale([10, 200]), undefined, "a factor of 20 is not beyond it");
  assert.equal(scale([-1, 3000]), undefined, "what is below 0 has no logarithm");
  assert.equal(scale([0, 3000]), undefined);
  assert.deepEqual(wideAxis("value", [10, 15]), looseAxis("value"));
});
