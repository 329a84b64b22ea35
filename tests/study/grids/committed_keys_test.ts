import assert from "node:assert/strict";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { readOnlineConfig } from "../../../src/online/online_config.ts";
import { onlineKey, onlineSettings, readOnlineRows } from "../../../src/online/online_rows.ts";
import { readStudy } from "../../../src/study/grids/study_config.ts";
import { readRows, studyRow } from "../../../src/study/grids/study_rows.ts";
import { runKey } from "../../../src/study/grids/study_runs.ts";

/** The studies whose rows are committed. */
const STUDIES = [
  "algorithms",
  "algorithms-search",
  "alpha",
  "architecture",
  "cql-full",
  "data",
  "ingredients",
  "learning-rate",
  "main",
];

Deno.test("the studies' configs ask for the committed rows, key by key, and word them as they are", async () => {
  const { sha256: mdp } = await loadMdp();
  for (const name of STUDIES) {
    const rows = await readRows(`results/study/${name}.jsonl`);
    const shas = new Map(
      rows.map((row) => [JSON.stringify(row.config.dataset), row.dataset_sha256]),
    );
    const { cells } = await readStudy(`configs/study-${name}.yaml`);
    const asked = cells.flatMap((cell) => cell.config.seeds.map((seed) => ({ cell, seed })));
    assert.equal(asked.length, rows.length);
    for (const [i, row] of rows.entries()) {
      const { cell, seed } = asked[i];
      const dataset = shas.get(JSON.stringify(cell.config.dataset))!;
      const key = runKey(cell.config, seed, { mdp, dataset });
      assert.equal(key, row.key, `${name}:${i + 1}`);
      const { grid: _grid, varied: _varied, seed: _seed, key: _key, config: _, ...result } = row;
      const again = studyRow({ key, cell, seed }, result);
      assert.equal(JSON.stringify(again), JSON.stringify(row), `${name}:${i + 1}`);
    }
  }
});

Deno.test("the config of online training asks for the committed rows", async () => {
  const rows = await readOnlineRows("results/online/online.jsonl");
  const online = await readOnlineConfig("configs/online.yaml");
  const { sha256 } = await loadMdp();
  assert.deepEqual(
    online.seeds.map((seed) => onlineKey(online, seed, sha256)),
    rows.map((row) => row.key),
  );
  for (const row of rows) {
    assert.equal(JSON.stringify(onlineSettings(online)), JSON.stringify(row.config));
  }
});
