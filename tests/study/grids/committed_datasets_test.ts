import assert from "node:assert/strict";
import { join } from "node:path";
import type { Config, DatasetConfig } from "../../../src/config/config.ts";
import { datasetChecksum } from "../../../src/dataset/dataset_checksum.ts";
import { loadDataset, saveDataset } from "../../../src/dataset/dataset_file.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { datasetFor } from "../../../src/runs/run_data.ts";

const RESULTS = new URL("../../../results/study/", import.meta.url);

interface Row {
  readonly config: Pick<Config, "dataset" | "inadmissible">;
  readonly dataset_sha256: string;
}

/** The datasets of the committed rows, each once, with the SHA-256 that the rows have. */
async function committed(): Promise<Map<string, string>> {
  const datasets = new Map<string, string>();
  for await (const { name } of Deno.readDir(RESULTS)) {
    if (!name.endsWith(".jsonl")) continue;
    const lines = (await Deno.readTextFile(new URL(name, RESULTS))).trim().split("\n");
    for (const { config, dataset_sha256 } of lines.map((line) => JSON.parse(line) as Row)) {
      const { dataset, inadmissible } = config;
      datasets.set(JSON.stringify({ dataset, inadmissible }), dataset_sha256);
    }
  }
  return datasets;
}

Deno.test("datasets of committed rows are made again to their SHA-256, in memory and as files", async () => {
  const mdp = await loadMdp();
  const folder = await Deno.makeTempDir();
  let checked = 0;
  try {
    for (const [key, expected] of await committed()) {
      const { dataset: source, inadmissible } = JSON.parse(key) as Row["config"];
      if ((source as Extract<DatasetConfig, { episodes: number }>).episodes > 5000) continue;
      const { dataset, sha256, identity } = await datasetFor(
        { dataset: source, inadmissible },
        mdp,
      );
      assert.equal(sha256, expected, key);
      assert.deepEqual(identity, { sha256, mdp_sha256: mdp.sha256, declared: false });
      const file = join(folder, "care.npz");
      await saveDataset(file, dataset);
      assert.equal(datasetChecksum(await loadDataset(file)), expected, key);
      checked++;
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
  assert.ok(checked >= 3, `${checked} datasets`);
});
