import assert from "node:assert/strict";
import { withDeathOdds } from "../../../src/cohort/synthetic/latent_process.ts";
import { MDP } from "./knobs_of.ts";

Deno.test("multiplied odds of dying: of each row, the other next states keeping their shares", () => {
  const frail = withDeathOdds(MDP, 2);
  for (let row = 0; row + 1 < MDP.rowStart.length; row++) {
    const [from, to] = [MDP.rowStart[row], MDP.rowStart[row + 1]];
    const death = (probability: Float64Array) => {
      let sum = 0;
      for (let k = from; k < to; k++) sum += MDP.next[k] === MDP.death ? probability[k] : 0;
      return sum;
    };
    const [before, after] = [death(MDP.probability), death(frail.probability)];
    assert.ok(Math.abs(after / (1 - after) - 2 * before / (1 - before)) < 1e-12);
    let total = 0;
    for (let k = from; k < to; k++) {
      total += frail.probability[k];
      if (MDP.next[k] === MDP.death) continue;
      const [was, is] = [MDP.probability[k] / (1 - before), frail.probability[k] / (1 - after)];
      assert.ok(Math.abs(was - is) < 1e-12);
    }
    assert.ok(Math.abs(total - 1) < 1e-12);
  }
  assert.equal(withDeathOdds(MDP, 1), MDP);
});
