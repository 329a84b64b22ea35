import assert from "node:assert/strict";
import { type CandidateScore, differenceError } from "../../src/selection/candidate_score.ts";
import { choose } from "../../src/selection/rule.ts";

const score = (
  name: string,
  value: number,
  { support, influence = [0, 0] }: { support: number; influence?: number[] },
): CandidateScore => ({
  name,
  value,
  standardError: 0.1,
  parts: [value],
  strict: value,
  unseen: 0,
  support,
  importance: null,
  influence: Float64Array.from(influence),
});

const rule = (tie: number, goesTo: "larger-support" | "first-listed" = "larger-support") => ({
  tie_standard_errors: tie,
  tie_goes_to: goesTo,
});

/** Against b, a's difference has a standard error of 1/2 * sd(0.2, -0.2) * sqrt 2 = 0.2. */
const A = score("a", 0.8, { support: 10, influence: [0.1, -0.1] });
const B = score("b", 0.7, { support: 20, influence: [-0.1, 0.1] });
const C = score("c", 0.5, { support: 90, influence: [0.1, -0.1] });

Deno.test("the error of a difference is that of the episodes' differences", () => {
  assert.ok(Math.abs(differenceError(A, B) - 0.2) < 1e-15);
  assert.equal(differenceError(A, C), 0);
});

Deno.test("ties go to the larger support, and only ties do", () => {
  const scores = [A, B, C];
  assert.deepEqual(choose(scores, rule(1)), {
    chosen: "b",
    highest: "a",
    tied: ["a", "b"],
  });
  assert.equal(choose(scores, rule(0.4)).chosen, "a");
  assert.equal(choose([B, A, C], rule(1, "first-listed")).chosen, "b");
  assert.equal(choose([C, A, B], rule(1, "first-listed")).chosen, "a");
  assert.equal(choose(scores, rule(0)).chosen, "a");
});

Deno.test("candidates of one value tie only where a tie has a width", () => {
  const scores = [A, score("twin", 0.8, { support: 20, influence: [-0.1, 0.1] })];
  assert.deepEqual(choose(scores, rule(0)), { chosen: "a", highest: "a", tied: ["a"] });
  assert.deepEqual(choose(scores, rule(1)), {
    chosen: "twin",
    highest: "a",
    tied: ["a", "twin"],
  });
});

Deno.test("what diverged is never chosen", () => {
  const diverged = { ...C, value: -Infinity, influence: new Float64Array() };
  assert.equal(choose([diverged, B], rule(9)).chosen, "b");
  assert.throws(() => choose([diverged], rule(1)), /every candidate diverged/);
});
