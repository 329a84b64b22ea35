import assert from "node:assert/strict";
import { featureColumn } from "../../src/judging/feature_column.ts";

Deno.test("a feature is found by its name, whatever its capitals; the exact name comes first", () => {
  assert.equal(featureColumn(["age", "SOFA"], "sofa"), 1);
  assert.equal(featureColumn(["SOFA", "sofa"], "sofa"), 1);
  assert.equal(featureColumn(["age", "sofa_delta"], "sofa"), -1);
});
