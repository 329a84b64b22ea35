import assert from "node:assert/strict";
import { agreementBySeverity } from "../../src/judging/agreement.ts";

/** Three patients of two rows, the last of two stays. */
const EPISODES = {
  starts: Uint32Array.of(0, 2, 4, 5, 6),
  patientOf: Uint32Array.of(0, 1, 2, 2),
  patients: 3,
};

Deno.test("agreement is the mean probability of what was done, in groups by severity; its error is the patients'", () => {
  // Rows of two values of severity: patients 0 and 1 have each, patient 2 the higher alone.
  const severity = Float64Array.of(1, 5, 1, 5, 5, 5);
  const policy = Float64Array.of(1, 0, 0, 1, 1, 1);
  const clone = Float64Array.of(0.5, 0.5, 0.5, 0.5, 0.25, 0.75);
  const [lower, higher, ...others] = agreementBySeverity(EPISODES, severity, { policy, clone });
  assert.deepEqual(others, []);
  assert.deepEqual([lower.low, lower.high, lower.rows], [1, 1, 2]);
  assert.deepEqual([higher.low, higher.high, higher.rows], [5, 5, 4]);
  assert.deepEqual([lower.policy.share, higher.policy.share], [0.5, 0.75]);
  assert.deepEqual([lower.clone.share, higher.clone.share], [0.5, 0.5]);
  // Two patients, +- 1/2: sd sqrt(1/2), by sqrt(2).
  assert.ok(Math.abs(lower.policy.error! - 0.5) < 1e-12);
  // Sums less 3/4 a row: -3/4, 1/4, 1/2 (two rows), each times 3 patients / 4 rows.
  const own = [-0.75, 0.25, 0.5].map((one) => one * 3 / 4);
  const variance = own.reduce((sum, one) => sum + one * one, 0) / 2;
  assert.ok(Math.abs(higher.policy.error! - Math.sqrt(variance / 3)) < 1e-12);
  assert.equal(lower.clone.error, 0);
});

Deno.test("a single patient's share has no error; many values make ten groups", () => {
  const one = { starts: Uint32Array.of(0, 40), patientOf: Uint32Array.of(0), patients: 1 };
  const severity = Float64Array.from({ length: 40 }, (_, i) => 39 - i);
  const ones = new Float64Array(40).fill(1);
  const groups = agreementBySeverity(one, severity, { policy: ones, clone: ones });
  assert.deepEqual(groups.map(({ rows }) => rows), Array(10).fill(4));
  assert.deepEqual([groups[0].low, groups[0].high, groups[9].high], [0, 3, 39]);
  assert.equal(groups[0].policy.error, null);
});
