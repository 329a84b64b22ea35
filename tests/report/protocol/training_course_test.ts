import assert from "node:assert/strict";
import { courseSummary } from "../../../src/report/protocol/training_course.ts";
import type { PublishedRow } from "../../../src/study/grids/study_rows.ts";

/** A training as far as the summary reads it: exact 0.8 throughout, with the given scores. */
function row(scores: readonly number[]): PublishedRow {
  const course = scores.map((published, i) => ({ step: i + 1, survival: 0.8, published }));
  return { survival: 0.79, course } as unknown as PublishedRow;
}

Deno.test("courses: the reported checkpoint is the best score's, and its gain is over its own exact survival", () => {
  const found = courseSummary("two", [
    row([0.8, 0.84, 0.82, 0.84, 0.8]),
    row([0.9, 0.9, 0.9, 0.9, 0.9]),
  ])!;
  assert.deepEqual([found.runs, found.evaluations], [2, 5]);
  assert.ok(Math.abs(found.reported - 0.87) < 1e-12);
  assert.ok(Math.abs(found.reportedExact - 0.8) < 1e-12);
  assert.ok(Math.abs(found.finalExact - 0.79) < 1e-12);
  // Variances 0.0004 and 0 of 0.0016 each: 1 - (1/4 + 0) / 2.
  assert.ok(Math.abs(found.correlation - 0.875) < 1e-9, `${found.correlation}`);
});

Deno.test("courses: none without trainings, or with too few evaluations", () => {
  assert.equal(courseSummary("none", []), null);
  assert.equal(courseSummary("short", [row([0.8, 0.8])]), null);
});
