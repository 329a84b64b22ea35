import assert from "node:assert/strict";
import type { LintFinding } from "../../../src/cohort/cohort_record.ts";
import { groupedFindings } from "../../../src/cohort/lints/grouped_findings.ts";

const finding = (id: string, message: string): LintFinding => ({ id, level: "warning", message });

Deno.test("five findings of a lint are shown, and how many more there are", () => {
  const many = Array.from({ length: 600 }, (_, i) => finding("constant-feature", `f${i} is 0`));
  const others = [finding("few-patients", "a"), finding("few-patients", "b")];
  const shown = groupedFindings([others[0], ...many, others[1]]);
  assert.deepEqual(shown, [
    others[0],
    ...many.slice(0, 5),
    finding("constant-feature", "and 595 more of its kind"),
    others[1],
  ]);
});

Deno.test("a sixth finding takes no more room than its number", () => {
  const six = Array.from({ length: 6 }, (_, i) => finding("constant-feature", `f${i} is 0`));
  assert.deepEqual(groupedFindings(six), six);
  assert.deepEqual(groupedFindings([]), []);
});
