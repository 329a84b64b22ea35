import assert from "node:assert/strict";
import { readConfig } from "../../../src/config/read_config.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { readCsv } from "../../../src/text/csv.ts";
import { readRows } from "../../../src/study/grids/study_rows.ts";
import { safetyFiles } from "../../../src/study/tables/safety_files.ts";
import { countsOf, referenceSafety, studySafety } from "../../../src/study/tables/safety_study.ts";

const mdp = await loadMdp();

Deno.test("a row's safety is of its policy and its data; columns are the same for all policies", async () => {
  const row = (await readRows("results/study/cql-full.jsonl"))[0];
  const counts = await countsOf(row.config);
  assert.equal(counts.reduce((sum, n) => sum + n, 0), row.transitions);
  const values = Float64Array.from({ length: mdp.states * mdp.actions }, (_, pair) => pair % 7);
  const rows = await studySafety(mdp, [{ study: "cql-full", rows: [row] }], {
    values: (key) => Promise.resolve(key === row.key ? values : null),
  });
  const { safety } = rows[0];
  assert.equal(safety.survival, row.survival);
  assert.deepEqual([safety.unseen, safety.rare], [row.unseen, row.rare]);
  assert.equal(safety.inadmissible, row.inadmissible_share);
  assert.ok(safety.calibration!.aboveStates > 0.5, "values of 0 to 6 are above a probability");
  assert.ok(safety.calibration!.largest < 6);

  const files = safetyFiles(mdp, [...referenceSafety(mdp, counts), ...rows], counts);
  const table = readCsv(files["safety.csv"]);
  assert.deepEqual(table.map(({ grid }) => grid), [
    "random",
    "clinicians",
    "optimum",
    "recommended",
  ]);
  assert.deepEqual(
    table.map(({ inadmissible }) => Number(inadmissible).toFixed(3)),
    ["0.859", "0.121", "0.000", row.inadmissible_share!.toFixed(3)],
  );
  assert.deepEqual([table[3].alpha, table[3].key], ["0.001", row.key]);
  for (const name of ["safety.csv", "actions.csv", "counts.csv"]) {
    const widths = new Set(files[name].trim().split("\n").map((line) => line.split(",").length));
    assert.equal(widths.size, 1, name);
  }
  for (const shares of readCsv(files["actions.csv"])) {
    const sum = Array.from({ length: 25 }, (_, a) => Number(shares[`action_${a}`]))
      .reduce((a, b) => a + b);
    assert.ok(Math.abs(sum - 1) < 1e-4);
  }
  assert.equal(readCsv(files["counts.csv"]).length, 713);
});

Deno.test("the data of the published configuration are those that the tables count", async () => {
  const [config] = await readConfig("configs/cql.yaml");
  const counts = await countsOf(config);
  const table = readCsv(await Deno.readTextFile("results/safety/counts.csv"));
  table.forEach((line, s) => {
    for (let a = 0; a < 25; a++) assert.equal(Number(line[`action_${a}`]), counts[s * 25 + a]);
  });
});
