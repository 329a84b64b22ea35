import assert from "node:assert/strict";
import { medianReached, reached } from "../../src/report/reached.ts";

/** A course with an evaluation each ten steps, a second each. */
function course(...survivals: number[]) {
  return survivals.map((survival, i) => ({ step: 10 * (i + 1), seconds: i + 1, survival }));
}

Deno.test("a level is reached where it and the next three evaluations hold it", () => {
  const one = course(0.7, 0.81, 0.79, 0.8, 0.8, 0.82, 0.8, 0.7);
  assert.equal(reached(one, 0.8)!.step, 40);
  assert.equal(reached(one, 0.7)!.step, 10);
  assert.equal(reached(one, 0.81), null);
  assert.equal(reached(course(0.7, 0.8, 0.8, 0.8), 0.8), null, "three are not four");
});

Deno.test("the median over trainings is null if most never reach the level", () => {
  const quick = course(0.8, 0.8, 0.8, 0.8);
  const slow = course(0.7, 0.8, 0.8, 0.8, 0.8);
  const never = course(0.7, 0.7, 0.7, 0.7);
  assert.deepEqual(medianReached([quick, slow, never], 0.8), { seeds: 2, step: 20, seconds: 2 });
  assert.deepEqual(medianReached([quick, never, never], 0.8), {
    seeds: 1,
    step: null,
    seconds: null,
  });
});
