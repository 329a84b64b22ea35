import assert from "node:assert/strict";
import fc from "fast-check";
import type { BoughtRows } from "../../src/active/purchase_ledger.ts";
import { tableUncertainty } from "../../src/active/table_ensemble.ts";
import { type TableOptions, tablePolicy, trainTable } from "../../src/active/table_learner.ts";
import { valueIteration } from "../../src/mdp/value_iteration.ts";
import { randomSpec, tinyMdp } from "../mdp/tiny_mdp.ts";

type Row = [state: number, action: number, reward: number, next: number, terminated?: boolean];

function bought(rows: readonly Row[]): BoughtRows {
  return {
    row: Uint32Array.from(rows.keys()),
    state: Uint16Array.from(rows, (row) => row[0]),
    action: Uint8Array.from(rows, (row) => row[1]),
    reward: Float64Array.from(rows, (row) => row[2]),
    nextState: Uint16Array.from(rows, (row) => row[3]),
    terminated: Uint8Array.from(rows, (row) => row[4] ? 1 : 0),
  };
}

const OPTIONS: TableOptions = {
  states: 3,
  actions: 2,
  gamma: 0.5,
  bounds: { lower: -10, upper: 10 },
  sweeps: 60,
  rate: 1,
  weight: null,
  unknown: new Float64Array(3),
};

const near = (found: number, expected: number) =>
  assert.ok(Math.abs(found - expected) < 1e-9, `${found}, expected ${expected}`);

Deno.test("values are those worked out by hand; a cut record bootstraps, an ended one does not", () => {
  const rows = bought([[0, 0, 1, 1], [0, 1, 4, 1, true], [1, 0, 3, 0], [1, 0, 1, 0]]);
  const { q, v } = trainTable(rows, OPTIONS);
  // V(0) = max(1 + V(1)/2, 4), V(1) = 2 + V(0)/2: 4 and 4; the cut row's value is 1 + 4/2.
  near(q[1], 4);
  near(q[0], 3);
  near(q[2], 4);
  assert.ok(Number.isNaN(q[3]));
  assert.deepEqual([...v], [4, 4, 0].map((x, s) => s < 2 ? v[s] : x));
  const cut = bought([[0, 0, 1, 1, true], [1, 0, 3, 0, true]]);
  near(trainTable(cut, OPTIONS).q[0], 1);
  near(trainTable(bought([[0, 0, 1, 1], [1, 0, 3, 0, true]]), OPTIONS).q[0], 2.5);
});

Deno.test("weights weigh, no weight is no row, and unknown states have their value", () => {
  const rows = bought([[0, 0, 1, 2], [0, 0, 5, 2], [0, 1, 9, 2]]);
  const unknown = Float64Array.of(0, 0, -4);
  const weight = Float64Array.of(3, 1, 0);
  const { q } = trainTable(rows, { ...OPTIONS, weight, unknown });
  near(q[0], 2 - 2);
  assert.ok(Number.isNaN(q[1]));
  assert.deepEqual([...tablePolicy({ q, v: unknown }, Uint8Array.of(1, 1, 1))], [0, 1, 1]);
});

Deno.test("targets never leave the bounds, however wrong the rewards", () => {
  const row = fc.tuple(
    fc.nat(2),
    fc.nat(1),
    fc.double({ min: -100, max: 100, noNaN: true }),
    fc.nat(2),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const bounds = { lower: -2, upper: 3 };
      const { q } = trainTable(bought(rows as Row[]), { ...OPTIONS, bounds, gamma: 1 });
      assert.ok(q.every((value) => Number.isNaN(value) || (value >= -2 && value <= 3)));
      assert.ok(q.some((value) => !Number.isNaN(value)));
    }),
    { numRuns: 100 },
  );
});

Deno.test("with rows weighed by the truth a table is value iteration", () => {
  const spec = { ...randomSpec(12), admissible: () => true };
  const mdp = tinyMdp(spec);
  const rows: Row[] = [];
  const weight: number[] = [];
  for (let s = 0; s < mdp.live; s++) {
    for (let a = 0; a < mdp.actions; a++) {
      const row = mdp.row[s * mdp.actions + a];
      for (let k = mdp.rowStart[row]; k < mdp.rowStart[row + 1]; k++) {
        rows.push([s, a, mdp.reward[k], mdp.next[k], mdp.next[k] >= mdp.live]);
        weight.push(mdp.probability[k]);
      }
    }
  }
  const { q } = trainTable(bought(rows), {
    ...OPTIONS,
    states: mdp.states,
    actions: mdp.actions,
    gamma: 0.9,
    sweeps: 400,
    weight: Float64Array.from(weight),
    unknown: new Float64Array(mdp.states),
  });
  const plan = valueIteration(mdp, { gamma: 0.9 });
  for (let pair = 0; pair < mdp.live * mdp.actions; pair++) near(q[pair], plan.q[pair]);
});

Deno.test("an ensemble is most uncertain of what was never bought, least of what often was", () => {
  const often = Array.from({ length: 60 }, (_, i): Row => [0, 0, i % 2, 2, true]);
  const rows = bought([...often, [0, 1, 0.7, 2, true], [0, 1, 0.4, 2, true]]);
  const bounds = { lower: 0, upper: 1 };
  const options = { ...OPTIONS, bounds, members: 200, seed: 4 };
  const u = tableUncertainty(rows, options);
  assert.ok(Math.abs(u[0] - 0.5 / Math.sqrt(60)) < 0.015, `${u[0]}`); // sd / sqrt(n)
  assert.ok(u[0] < u[1] && u[1] < u[3]);
  assert.ok(Math.abs(u[3] - 1 / Math.sqrt(12)) < 0.03, `${u[3]}`); // The prior's own spread.
  assert.deepEqual(tableUncertainty(rows, options), u);
});
