import assert from "node:assert/strict";
import { prepareCohort } from "../../../src/cohort/import/prepare.ts";
import type { Mapping } from "../../../src/cohort/mapping/mapping.ts";
import { syntheticStays } from "../../../src/cohort/synthetic/generate.ts";
import { REPLAY_LAYOUT } from "../../../src/cohort/synthetic/replay_layout.ts";
import { CARE, careRows, type Row, sourceOf } from "../import/care_table.ts";
import { knobsOf, MDP } from "../synthetic/knobs_of.ts";

/** What the lint says of some rows. */
async function said(rows: readonly Row[], mapping: Mapping): Promise<string[]> {
  const { findings } = await prepareCohort(sourceOf(rows, mapping));
  return findings.filter(({ id }) => id === "end-as-cut").map(({ message }) => message);
}

/** Rows of a replay table, cut after some steps. */
function replayRows(horizon: number | null): Row[] {
  const stays = [...syntheticStays(MDP, knobsOf({ patients: 500, horizon }))];
  const block = REPLAY_LAYOUT.block(stays);
  return Array.from({ length: block.get("done")!.length }, (_, i) =>
    Object.fromEntries(
      REPLAY_LAYOUT.columns.map(({ name }) => [name, block.get(name)![i]]),
    ) as Row);
}

Deno.test("a replay table whose done is never true has ends that count as cuts; whose stays a horizon cuts has none", async () => {
  const { mapping } = REPLAY_LAYOUT;
  for (const horizon of [null, 12, 3, 1]) {
    assert.deepEqual(await said(replayRows(horizon), mapping), [], `horizon ${horizon}`);
  }
  for (const horizon of [null, 12]) {
    const [message] = await said(replayRows(horizon).map((row) => ({ ...row, done: 0 })), mapping);
    assert.match(
      message,
      /^care:\d+ \(reward\): found -?15, a final reward, in a stay that counts as cut \(\d+ stays in all\)/,
    );
  }
  // An export that knows of survivors alone.
  const living = replayRows(null).map((row) => ({ ...row, done: Number(Number(row.reward) > 0) }));
  assert.match((await said(living, mapping))[0], /found -15, .* \(1\d\d stays in all\)/);
});

Deno.test("rewards of every row are no final ones, and stays that are said to be cut are", async () => {
  const { mapping } = REPLAY_LAYOUT;
  const living = replayRows(3).map((row) => ({ ...row, reward: 1, done: 0 }));
  assert.deepEqual(await said(living, mapping), []);
  const done: Mapping = { ...CARE, columns: { ...CARE.columns, done: "done", truncated: null } };
  const rows = careRows().map((row): Row => ({ ...row, done: 0 }));
  assert.deepEqual(await said(rows, done), [
    "care (done): found no end, so that 700 stays count as cut and none is rewarded, expected 1 in last rows",
  ]);
  const both = { ...done, columns: { ...done.columns, truncated: "truncated" } };
  assert.match((await said(rows, both))[0], /so that 600 stays count as cut/);
  const cuts = careRows().map((row, i, all): Row => ({
    ...row,
    done: 0,
    truncated: Number(all[i + 1]?.stay !== row.stay),
  }));
  assert.deepEqual(await said(cuts, both), []);
});
