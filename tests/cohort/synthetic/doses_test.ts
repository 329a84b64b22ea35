import assert from "node:assert/strict";
import { DOSES, dosesOf } from "../../../src/cohort/synthetic/doses.ts";
import { STREAM } from "../../../src/random/pcg4d.ts";

/** Level of a dose by the rule of mappings: 0 is none, a value on an edge goes down. */
function levelOf(dose: number, edges: readonly number[]): number {
  return dose === 0 ? 0 : 1 + edges.filter((edge) => dose > edge).length;
}

Deno.test("every action comes back from its doses by the edges, which are reached from below alone", () => {
  const extremes = DOSES.map(() => [Infinity, -Infinity]);
  for (let patient = 0; patient < 400; patient++) {
    for (let action = 0; action < 25; action++) {
      const doses = dosesOf(action, { seed: 1, streams: STREAM.cohort, patient, step: action });
      const levels = doses.map((dose, i) => levelOf(dose, DOSES[i].edges));
      assert.equal(5 * levels[0] + levels[1], action);
      doses.forEach((dose, i) => {
        if (dose === 0) return;
        extremes[i] = [Math.min(extremes[i][0], dose), Math.max(extremes[i][1], dose)];
      });
    }
  }
  for (const [i, [least, most]] of extremes.entries()) {
    assert.ok(least > 0 && least < DOSES[i].edges[0] / 50, String(least));
    assert.ok(most <= DOSES[i].most && most > 0.97 * DOSES[i].most, String(most));
  }
});
