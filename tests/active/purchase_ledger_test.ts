import assert from "node:assert/strict";
import { openLedger } from "../../src/active/purchase_ledger.ts";
import { collectPatient, patientCells } from "../../src/dataset/collect_patient.ts";

const rows = patientCells(collectPatient({ episodes: 30, seed: 1, horizon: 5 }));

Deno.test("a ledger shows states, actions and episodes of all rows and nothing else", () => {
  const { open } = openLedger(rows);
  assert.deepEqual(Object.keys(open).sort(), [
    "action",
    "actions",
    "episode",
    "state",
    "states",
    "step",
  ]);
});

Deno.test("what is bought is counted, revealed in order, and paid for once", () => {
  const ledger = openLedger(rows);
  ledger.buy([7, 3]);
  ledger.buy([11]);
  assert.equal(ledger.spent, 3);
  assert.equal(ledger.bought.reduce((a, b) => a + b, 0), 3);
  const revealed = ledger.reveal();
  assert.deepEqual([...revealed.row], [7, 3, 11]);
  assert.deepEqual([...revealed.reward], [7, 3, 11].map((row) => rows.reward[row]));
  assert.deepEqual([...revealed.nextState], [7, 3, 11].map((row) => rows.nextState[row]));
  assert.throws(() => ledger.buy([3]), /row 3: it is bought already/);
  assert.throws(() => ledger.buy([rows.action.length]), /expected 0 to/);
});

Deno.test("a record cut at the horizon is revealed as going on", () => {
  const ledger = openLedger(rows);
  ledger.buy([...rows.action.keys()]);
  const { terminated } = ledger.reveal();
  rows.ending.forEach((ending, i) => assert.equal(terminated[i], ending === 1 ? 1 : 0));
  assert.ok(rows.ending.includes(2));
});
