import assert from "node:assert/strict";
import { actionName, treatmentOf } from "../../../src/mdp/action.ts";
import { actionWords, gridRows } from "../../../src/lab/patients/action_grid.ts";
import { consequencesOf } from "../../../src/lab/patients/consequences.ts";
import { stateView } from "../../../src/lab/patients/state_view.ts";
import { ICU, near, POLICIES, rowOf, TWENTY } from "./twenty_states.ts";

const { actions } = ICU;
const known = { policies: POLICIES };

Deno.test("twenty states: visits, starts, SOFA, choices and survival are the MDP's and the policies'", () => {
  for (const state of TWENTY) {
    const view = stateView(ICU, state, known);
    const row = (table: ArrayLike<number>) =>
      Array.from({ length: actions }, (_, a) => table[state * actions + a]);
    assert.deepEqual([view.kind, view.seen], ["live", null]);
    assert.equal(view.sofa, ICU.sofa[state]);
    assert.equal(view.starts, ICU.initial[state]);
    assert.equal(view.visits, POLICIES[0].visits![state]);
    assert.deepEqual(view.admissible, row(ICU.admissible).map((one) => one === 1));
    assert.deepEqual(view.maps.map(({ title, values }) => [title, values]), [
      ["clinicians: choices", row(ICU.clinician)],
      ["optimum: choices", row(POLICIES[1].policy)],
      ["random care: choices", new Array(actions).fill(1 / actions)],
    ]);
    assert.deepEqual(view.survivals, POLICIES.map(({ survival }) => survival[state]));
    assert.deepEqual(view.afterActions, POLICIES.map(({ afterAction }) => row(afterAction)));
    assert.deepEqual(view.maps.map(({ policy }) => policy), [0, 1, 2]);
  }
  const visits = Array.from({ length: ICU.live }, (_, s) => stateView(ICU, s, known).visits);
  near(visits.reduce((sum, x) => sum + x, 0), 9.23794970482735, "visits of an episode");
});

Deno.test("rows and columns of a map are the levels that actions stand for", () => {
  const { grid } = stateView(ICU, 0, known);
  const cells = gridRows(grid).flat();
  assert.deepEqual(cells.map(({ action }) => action), Array.from({ length: actions }, (_, a) => a));
  for (const { action, row, column } of cells) {
    assert.deepEqual(treatmentOf(action), { fluid: row, vasopressor: column });
    assert.equal(actionWords(grid, action), actionName(action));
  }
  const single = { rows: { name: "", levels: 1 }, columns: { name: "fluid", levels: 3 } };
  assert.deepEqual(gridRows(single).length, 1);
  assert.equal(actionWords(single, 2), "fluid 2");
});

Deno.test("counts of the data and what a network says are maps of their own", () => {
  const counts = Uint32Array.from({ length: ICU.states * actions }, (_, pair) => pair % 7);
  const network = Float64Array.from(counts, (count) => count / 4);
  const policies = [POLICIES[0], { ...POLICIES[1], name: "cql", network }];
  const { maps, seen } = stateView(ICU, 3, { policies, counts });
  const own = Array.from({ length: actions }, (_, a) => (3 * actions + a) % 7);
  assert.equal(seen, own.reduce((sum, n) => sum + n, 0));
  assert.deepEqual(maps.map(({ title, format }) => [title, format]), [
    ["the data's counts", "count"],
    ["clinicians: choices", "share"],
    ["cql: its network's values", "value"],
    ["cql: choices", "share"],
  ]);
  assert.deepEqual(maps[0].values, own);
  assert.deepEqual(maps[2].values, own.map((n) => n / 4));
});

Deno.test("how episodes end is said of the last states, and others there are not", () => {
  const kinds = [ICU.live - 1, ICU.death, ICU.survival].map((s) => stateView(ICU, s, known).kind);
  assert.deepEqual(kinds, ["live", "death", "survival"]);
  assert.deepEqual(stateView(ICU, ICU.survival, known).survivals, [1, 1, 1]);
  for (const state of [-1, 0.5, ICU.states]) {
    assert.throws(() => stateView(ICU, state, known), /Cannot show state/);
  }
});

Deno.test("what the actions of twenty states lead to is their rows, likeliest first", () => {
  for (const state of TWENTY) {
    for (const action of [0, 7, 24]) {
      const found = consequencesOf(ICU, { state, action }, POLICIES);
      assert.deepEqual([found.state, found.action], [state, action]);
      const row = rowOf(state, action);
      const going = row.filter(({ next }) => next < ICU.live);
      const likeliest = going.map(({ probability }) => probability).sort((a, b) => b - a);
      const listed = found.next.map(({ probability }) => probability);
      assert.deepEqual(listed, likeliest.slice(0, listed.length));
      assert.equal(found.next.length + found.others, going.length);
      for (const { state: next, probability, survivals } of found.next) {
        assert.equal(probability, going.find((entry) => entry.next === next)!.probability);
        assert.deepEqual(survivals, POLICIES.map(({ survival }) => survival[next]));
      }
      const share = (end: number) => row.find(({ next }) => next === end)?.probability ?? 0;
      near(found.death, share(ICU.death), `death of ${state}, ${action}`);
      near(found.survival, share(ICU.survival), `survival of ${state}, ${action}`);
      const all = found.death + found.survival + found.otherProbability +
        listed.reduce((sum, p) => sum + p, 0);
      near(all, 1, `all of ${state}, ${action}`);
      const pair = state * actions + action;
      assert.equal(found.admissible, ICU.admissible[pair] === 1);
      assert.deepEqual(found.survivals, POLICIES.map(({ afterAction }) => afterAction[pair]));
    }
  }
  for (const pair of [{ state: ICU.live, action: 0 }, { state: 0, action: 25 }]) {
    assert.throws(() => consequencesOf(ICU, pair, POLICIES), /Cannot take action/);
  }
});
