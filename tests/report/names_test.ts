import assert from "node:assert/strict";
import {
  behaviourInWords,
  caseInWords,
  plannerInWords,
  strategyInWords,
} from "../../src/report/names.ts";

Deno.test("a planner in words: its family, then its parameters", () => {
  assert.equal(plannerInWords("cloning"), "cloning");
  assert.equal(
    plannerInWords("value-iteration k=30 gamma=0.99"),
    "value iteration, k = 30, γ = 0.99",
  );
  assert.equal(plannerInWords("shrunk behaviour m=20 k=30"), "shrunk to behaviour, m = 20, k = 30");
  assert.equal(plannerInWords("my own q=1"), "my own, q = 1");
});

Deno.test("a name without words is shown as it is, whatever it is", () => {
  for (const words of [caseInWords, behaviourInWords, strategyInWords]) {
    for (const name of ["mine", "toString", "__proto__"]) assert.equal(words(name), name);
  }
  assert.equal(caseInWords("cql-both"), "CQL, clipped and seen only");
  assert.equal(behaviourInWords("epsilon-0.3"), "optimum, 30% random");
});
