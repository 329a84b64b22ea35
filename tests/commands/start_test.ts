import assert from "node:assert/strict";
import { outcomeTable } from "../../src/commands/outcomes.ts";
import { run } from "./spawn.ts";

const ROOT = new URL("../../", import.meta.url);

/** Takes the tour for one step and removes its runs, in the first of which lies their page. */
async function tour(...args: string[]): Promise<string> {
  const { code, out, err } = await run("tests/commands/twin_cli.ts", [
    "start",
    "--steps",
    "1",
    ...args,
  ]);
  assert.equal(code, 0, err);
  const folder = /"run": "(runs\/start[^"]*)"|The runs are in (runs\/start\S*)/.exec(out + err)!;
  const first = new URL(folder[1] ?? folder[2], ROOT);
  assert.equal(err.split("\n").at(-1), `${first}/report.html`);
  for (const suffix of ["", "-published"]) {
    await Deno.remove(new URL((folder[1] ?? folder[2]) + suffix, ROOT), { recursive: true });
  }
  return out;
}

/** Columns of the table in a tour's text, a row a policy. */
const rowsIn = (text: string) => text.split("\n").slice(2, 10).map((line) => line.split(/\s{2,}/));

Deno.test("two tours come to the same table, the second as JSON", async () => {
  const text = await tour();
  const rows = rowsIn(text);
  assert.deepEqual(rows.map((row) => row[0]), [
    "random",
    "clinician",
    "optimal",
    "cql-full",
    "cql-0.5",
    "cql-0.1",
    "dqn",
    "bc",
  ]);
  assert.deepEqual(rows[1].slice(1, 4), ["0.7818", "-", "9.24"]);
  assert.deepEqual([rows[0][2], rows[2][2]], ["-0.18", "+9.33"]);
  assert.equal(rows[1][7], "12.1%");
  assert.deepEqual(rows.map((row) => row.slice(8)), [
    ...Array(3).fill(["-", "-"]),
    ["1", "0.8751"],
    ...Array(3).fill(["0.99", "0.8682"]),
    ["-", "-"],
  ]);

  const { runs, policies } = JSON.parse(await tour("--json"));
  assert.deepEqual(rowsIn(outcomeTable(policies)), rows);
  assert.deepEqual(runs.map(({ steps }: { steps: number }) => steps), [1, 1]);
  assert.equal(policies.length, 8);
  assert.deepEqual(Object.keys(policies[3]), [
    "policy",
    "survival",
    "length",
    "discounted_return",
    "gamma",
    "unseen",
    "rare",
    "inadmissible_share",
    "training_gamma",
    "ceiling",
    "diverged_at",
  ]);
  // The 12.1% of clinicians' own steps are inadmissible.
  assert.equal(policies[1].inadmissible_share.toFixed(3), "0.121");
});
