import assert from "node:assert/strict";
import { exists } from "../../src/runs/run_folder.ts";
import type { SuiteRow } from "../../src/study/tables/suite_study.ts";
import { csvRows } from "../../src/study/tables/text_tables.ts";
import { takeLock } from "../../src/files/atomic_write.ts";
import { run } from "./spawn.ts";

const COMMITTED = "results/suite/baselines.csv";
/** So many of the ten datasets of each behaviour and size; no user is likely to have asked for it. */
const SOME = 7;
const STORE = `runs/tables/suite-${SOME}.jsonl`;
const TABLES = `runs/tables/suite-${SOME}`;

Deno.test("tables of some datasets are written apart, and never replace those of all", async () => {
  assert.deepEqual([await exists(STORE), await exists(TABLES)], [false, false]);
  const committed = await Deno.readTextFile(COMMITTED);
  const some = csvRows<SuiteRow>(committed).filter(({ seed }) => seed < SOME);
  const parts = Map.groupBy(some, ({ behaviour, seed }) => `${behaviour}-${seed}`);
  const kept = [...parts].map(([key, rows]) => `${JSON.stringify({ key, rows })}\n`).join("");
  try {
    await Deno.mkdir("runs/tables", { recursive: true });
    await Deno.writeTextFile(STORE, kept);
    const args = ["suite", "--datasets", String(SOME)];
    {
      using _lock = await takeLock(`${STORE}.lock`);
      const { code, err } = await run("tables", args);
      assert.equal(code, 2);
      assert.match(err, /^error: .*suite-7\.jsonl: is being worked on by another process, .*$/);
    }
    const { code, out, err } = await run("tables", args);
    assert.equal(code, 0, err);
    assert.equal(out, `${TABLES}: baselines.csv`);
    const lines = committed.split("\n").filter((line) => !/,[789],[^,]*,[^,]*$/.test(line));
    assert.equal(await Deno.readTextFile(`${TABLES}/baselines.csv`), lines.join("\n"));
    assert.equal(lines.length, 1 + some.length + 1);
    assert.equal(await Deno.readTextFile(COMMITTED), committed);
    assert.deepEqual([await exists(STORE), await exists(`${STORE}.lock`)], [false, false]);
  } finally {
    await Deno.remove(STORE).catch(() => {});
    await Deno.remove(TABLES, { recursive: true }).catch(() => {});
  }
});

Deno.test("a study that is not of datasets refuses to be asked for some", async () => {
  const { code, err } = await run("tables", ["safety", "--datasets", "2"]);
  assert.equal(code, 2);
  assert.match(err, /^error: --datasets: has no meaning for safety, expected it for tabular, /);
});
