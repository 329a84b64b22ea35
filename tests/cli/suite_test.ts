import assert from "node:assert/strict";
import { join } from "node:path";
import { suiteCommand } from "../../src/cli/suite.ts";
import { datasetChecksum } from "../../src/dataset/dataset_arrays.ts";
import { loadDataset } from "../../src/dataset/dataset_file.ts";
import { SUITE_SEEDS, type SuiteRecord } from "../../src/dataset/suite.ts";
import { capture } from "./capture.ts";

Deno.test("suite writes the datasets asked for, records them, and refuses others of their names", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const record = join(folder, "record/suite.json");
    const suite = (only: string, sizes = "1000") =>
      capture(suiteCommand, [
        ...["--only", only, "--sizes", sizes],
        ...["--out", join(folder, "files"), "--record", record],
      ]);
    const read = async (): Promise<SuiteRecord> => JSON.parse(await Deno.readTextFile(record));

    assert.equal((await suite("improved")).code, 0);
    const { datasets, behaviours } = await read();
    assert.deepEqual(behaviours.map(({ name }) => name), ["improved"]);
    assert.deepEqual(datasets.map(({ seed }) => seed), SUITE_SEEDS);
    for (const { file, sha256, transitions, survived } of datasets) {
      const dataset = await loadDataset(join(folder, "files", file));
      assert.deepEqual([datasetChecksum(dataset), dataset.action.length], [sha256, transitions]);
      assert.equal(dataset.reward.reduce((sum, reward) => sum + reward, 0), survived);
    }

    assert.equal((await suite("random")).code, 0);
    const both = await read();
    assert.deepEqual(both.behaviours.map(({ name }) => name), ["random", "improved"]);
    assert.deepEqual(
      both.datasets.slice(3),
      datasets,
      "what was there stays, after the random ones",
    );

    const spoilt = both.datasets.map((one) => ({ ...one, sha256: "0".repeat(64) }));
    await Deno.writeTextFile(record, JSON.stringify({ ...both, datasets: spoilt }));
    const refused = await suite("random");
    assert.equal(refused.code, 1);
    assert.match(
      refused.err.at(-1)!,
      /^error: random-1000-seed0.npz: SHA-256 [0-9a-f]{64}, .*has 0+$/,
    );

    const misused = await suite("random", "1234");
    assert.deepEqual(
      [misused.code, misused.err.at(-1)],
      [2, "error: --sizes: found 1234, expected some of 1000,5000,10000,50000,100000"],
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
