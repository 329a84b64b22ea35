import assert from "node:assert/strict";
import type { ActionAxis } from "../../../src/cohort/cohort_record.ts";
import { DOSES } from "../../../src/cohort/synthetic/doses.ts";
import { latentActions } from "../../../src/cohort/synthetic/latent_actions.ts";

const axis = (name: string, own: Partial<ActionAxis> = {}): ActionAxis => ({
  name,
  levels: 5,
  column: null,
  edges: null,
  ...own,
});
const latent = (axes: readonly ActionAxis[]) => latentActions({ count: 25, axes }, "care");

Deno.test("actions are ICU-Sepsis's, in either order of the axes", () => {
  const own = latent([axis("fluid"), axis("vasopressor")]);
  assert.deepEqual(Array.from(own), Array.from({ length: 25 }, (_, a) => a));
  const turned = latent([axis("vasopressor"), axis("fluid")]);
  // 5 vasopressor + fluid: vasopressor 1 with fluid 3 is 8 there, and 16 here.
  assert.equal(turned[8], 16);
  assert.deepEqual(Array.from(turned).sort((a, b) => a - b), Array.from(own));
});

Deno.test("another grid, and other bins, are refused", () => {
  const edges = [...DOSES[0].edges];
  assert.equal(latent([axis("fluid", { edges }), axis("vasopressor")])[7], 7);
  assert.throws(
    () => latent([axis("fluid", { edges: [50, 180, 531] }), axis("vasopressor")]),
    /^InputError: care: its fluid is binned at 50, 180, 531, expected 50, 180, 530: other bins/,
  );
  assert.throws(
    () => latent([axis("fluid", { levels: 3 }), axis("vasopressor")]),
    /its actions are fluid \(3\) x vasopressor \(5\), expected fluid \(5\) and vasopressor \(5\)/,
  );
  assert.throws(() => latent([axis("action")]), /its actions are action \(5\), expected fluid/);
});
