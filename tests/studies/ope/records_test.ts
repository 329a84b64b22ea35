import assert from "node:assert/strict";
import { join } from "node:path";
import type { FittedRecord } from "../../../src/judging/record_ground.ts";
import type { RecordPolicy } from "../../../src/judging/record_policy.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { openStore, type RowKind } from "../../../src/store/keyed_store.ts";
import { makeMissingRows } from "../../../src/studies/ope/missing_rows.ts";
import { mixedPolicy, sharpenedPolicy } from "../../../src/studies/ope/records/record_policies.ts";
import {
  knobsOf,
  makeRecordRows,
  type SetKey,
  setsOf,
} from "../../../src/studies/ope/records/record_sets.ts";
import { fields, finite } from "../../../src/text/value_checks.ts";
import { withFolder } from "../../with_folder.ts";

const SETS = {
  first_seed: 70,
  cohorts: 4,
  patients: 100,
  tests: 3,
  test_patients: 10,
  learned: "cohort-learned.yaml",
};

Deno.test("sets have seeds of their own; where there are fewer, cohorts take turns", () => {
  const all = [0, 1, 2, 3].map((cohort) => setsOf(SETS, cohort));
  assert.deepEqual(all[1][2], { seeds: [71, 3_000_071], patients: [100, 10] });
  assert.equal(new Set(all.flat().map(({ seeds: [, own] }) => own)).size, 12);
  const ten = [0, 1, 2, 3].map((cohort) => setsOf(SETS, cohort, 10));
  assert.deepEqual(ten.map(({ length }) => length), [3, 3, 2, 2]);
  ten.forEach((own, cohort) => assert.deepEqual(own, all[cohort].slice(0, own.length)));
  const { seed, frailty, noise } = knobsOf(SETS, { frailty: 2 }, 3);
  assert.deepEqual([seed, frailty, noise], [73, 2, 0]);
});

/** A policy that does the same everywhere. */
function always(name: string, row: readonly number[]): RecordPolicy {
  return {
    name,
    kind: "stochastic",
    actionProbabilities: (_, rows) =>
      Float64Array.from({ length: rows * row.length }, (_, k) => row[k % row.length]),
  };
}

Deno.test("policies made of the clone and the learned one, by hand", () => {
  const clone = { policy: always("clone", [0.1, 0.3, 0.6]), at: new Float64Array() };
  const record = { clone } as unknown as FittedRecord;
  const learned = always("learned", [1, 0, 0]);
  const doing = (policy: RecordPolicy) => [...policy.actionProbabilities(new Float32Array(), 2)];
  const close = (found: readonly number[], row: readonly number[]) => {
    assert.equal(found.length, 6);
    found.forEach((p, k) => assert.ok(Math.abs(p - row[k % 3]) < 1e-12, `${found}`));
  };
  close(doing(mixedPolicy("a fifth", { learned, record }, 0.2)), [0.28, 0.24, 0.48]);
  close(doing(sharpenedPolicy("squared", { record }, 2)), [1 / 46, 9 / 46, 36 / 46]);
  close(doing(sharpenedPolicy("as it is", { record }, 1)), [0.1, 0.3, 0.6]);
});

const KIND: RowKind = {
  name: "made up",
  version: 1,
  key: fields({}),
  row: fields({ value: finite() }),
};

Deno.test("rows that are there are kept: no cohort is made for them; what an interruption leaves is shown", async () => {
  const mdp = await loadMdp();
  await withFolder(async (folder) => {
    const path = join(folder, "ope", "rows.jsonl");
    const run = (made: string[], signal: AbortSignal) =>
      makeMissingRows<SetKey, { readonly value: number }>(path, KIND, {
        signal,
        say: (rows) => `${rows.length} rows`,
        async make(store, keys) {
          for (const key of [...setsOf(SETS, 0), ...setsOf(SETS, 1)]) {
            if (store.get(key) === undefined && made.length === 0) {
              await store.add(key, { value: key.seeds[1] });
            }
          }
          await makeRecordRows([{}], { ...SETS, cohorts: 2 }, {
            mdp,
            store,
            keys,
            keysOf: (_, cohort) => setsOf({ ...SETS, cohorts: 2 }, cohort),
            fit: () => assert.fail("nothing is missing"),
          }, { runs: folder, onProgress: (share) => made.push(String(share)) });
          signal.throwIfAborted();
        },
      });
    const whole = await run([], new AbortController().signal);
    assert.deepEqual([whole.text, whole.interrupted], ["6 rows", false]);
    assert.deepEqual(await Array.fromAsync(Deno.readDir(folder), ({ name }) => name), ["ope"]);
    const told: string[] = ["before"];
    const again = await run(told, AbortSignal.abort());
    assert.deepEqual([again.text, again.interrupted, again.rows], ["6 rows", true, whole.rows]);
    assert.deepEqual(told, ["before", "0", "0.5"]);
  });
});

Deno.test("points take turns at cohorts, and their keys stand together", async () => {
  const mdp = await loadMdp();
  await withFolder(async (folder) => {
    type Key = { readonly noise: number; readonly cohort: number };
    const points = [{ noise: 0 }, { noise: 1 }];
    const keys: Key[] = [];
    const made: Key[] = [];
    const told: number[] = [];
    const store = await openStore<Key, { readonly value: number }>(join(folder, "rows"), KIND);
    await makeRecordRows(points, { ...SETS, cohorts: 2, patients: 100 }, {
      mdp,
      store,
      keys,
      keysOf: ({ noise }, cohort) => [{ noise, cohort }],
      fit: ({ question: { knobs } }, { noise }) => {
        assert.equal(knobs.noise, noise);
        return Promise.resolve((key) => {
          made.push(key);
          assert.equal(knobs.seed, SETS.first_seed + key.cohort);
          return Promise.resolve({ value: 0 });
        });
      },
    }, { runs: folder, onProgress: (share) => told.push(share) });
    const turns = [[0, 0], [1, 0], [0, 1], [1, 1]].map(([noise, cohort]) => ({ noise, cohort }));
    assert.deepEqual(made, turns);
    assert.deepEqual(keys, [0, 2, 1, 3].map((i) => turns[i]));
    assert.deepEqual(told, [0, 0.25, 0.25, 0.5, 0.5, 0.75, 0.75, 1]);
  });
});
