import assert from "node:assert/strict";
import { join } from "node:path";
import { suiteCommand } from "../../src/commands/suite.ts";
import { datasetChecksum } from "../../src/dataset/dataset_checksum.ts";
import type { DiscreteDataset } from "../../src/dataset/dataset.ts";
import { loadDataset, saveDataset } from "../../src/dataset/dataset_file.ts";
import { SUITE_SEEDS, type SuiteRecord } from "../../src/dataset/suite.ts";
import { withFolder } from "../with_folder.ts";
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
    await Deno.writeTextFile(record, `${JSON.stringify({ ...both, datasets: spoilt })}\n`);
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

Deno.test("suite reads the files that are there, and writes those again that do not fit", async () => {
  await withFolder(async (folder) => {
    const suite = () =>
      capture(suiteCommand, [
        ...["--only", "clinician", "--sizes", "1000"],
        ...["--out", folder, "--record", join(folder, "suite.json")],
      ]);
    const path = (seed: number) => join(folder, `clinician-1000-seed${seed}.npz`);
    assert.equal((await suite()).code, 0);
    const written = await Promise.all(SUITE_SEEDS.map((seed) => Deno.readFile(path(seed))));

    const whole = await suite();
    assert.equal(whole.out.at(-1), `${folder}: 3 datasets, as in ${join(folder, "suite.json")}`);
    assert.equal(whole.err.some((line) => line.includes("written again")), false);

    const other = await loadDataset(path(0)) as DiscreteDataset;
    other.reward[5] = 0.5;
    await saveDataset(path(0), other);
    await Deno.writeFile(path(1), written[1].subarray(0, 1000));
    const unnamed = await loadDataset(path(2)) as DiscreteDataset;
    await saveDataset(path(2), { ...unnamed, mdpSha256: undefined });
    const mended = await suite();
    assert.equal(mended.code, 0);
    assert.equal(
      mended.out.at(-1),
      `${folder}: 3 datasets, as in ${
        join(folder, "suite.json")
      }; 3 did not fit and were written again`,
    );
    const notes = mended.err.filter((line) => line.includes("written again"));
    const reasons = [
      /seed0\.npz: written again: (SHA-256 [0-9a-f]{64}, expected [0-9a-f]{64}|reward\[5\].*)$/,
      /seed1\.npz: written again: is no whole zip archive: it has no end record$/,
      /seed2\.npz: written again: it does not name the MDP$/,
    ];
    reasons.forEach((reason, i) => assert.match(notes[i], reason));
    for (const seed of SUITE_SEEDS) {
      assert.deepEqual(await Deno.readFile(path(seed)), written[seed]);
    }
  });
});
