import assert from "node:assert/strict";
import {
  behaviourValue,
  SUITE_BEHAVIOURS,
  SUITE_SEEDS,
  SUITE_SIZES,
  suiteDatasets,
  suiteFile,
  type SuiteRecord,
} from "../../src/dataset/suite.ts";
import { datasetChecksum } from "../../src/dataset/dataset_checksum.ts";
import { collect } from "../../src/dataset/collect.ts";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";

const mdp = await loadMdp();
const record: SuiteRecord = JSON.parse(await Deno.readTextFile("results/suite/suite.json"));

Deno.test("the record holds every dataset once, and every behaviour", () => {
  const expected = SUITE_BEHAVIOURS.flatMap(({ name }) =>
    SUITE_SEEDS.flatMap((seed) =>
      SUITE_SIZES.map((episodes) => suiteFile(name, { episodes, seed }))
    )
  );
  assert.deepEqual(record.datasets.map(({ file }) => file), expected);
  assert.deepEqual(
    record.behaviours.map(({ name }) => name),
    SUITE_BEHAVIOURS.map((one) => one.name),
  );
  assert.equal(new Set(record.datasets.map(({ sha256 }) => sha256)).size, expected.length);
  assert.equal(record.mdp_sha256, mdp.sha256);
});

Deno.test("the smallest datasets are made again to their checksums", async () => {
  const [smallest] = SUITE_SIZES;
  for (const behaviour of SUITE_BEHAVIOURS) {
    for (const seed of SUITE_SEEDS) {
      const datasets = suiteDatasets(mdp, behaviour, { seed, sizes: [smallest] });
      const [{ record: made }] = await Array.fromAsync(datasets);
      assert.deepEqual(made, record.datasets.find(({ file }) => file === made.file));
    }
  }
});

Deno.test("a smaller dataset is the beginning of a larger one, as if collected alone", async () => {
  const clinician = SUITE_BEHAVIOURS.find(({ name }) => name === "clinician")!;
  const datasets = suiteDatasets(mdp, clinician, { seed: 1, sizes: [40, 90] });
  const [small, large] = await Array.fromAsync(datasets);
  const policy = behaviourPolicy(mdp, { behaviour: "clinician" });
  const alone = collect(mdp, policy, { episodes: 40, seed: 1 });
  assert.deepEqual(small.dataset, alone);
  assert.equal(small.record.sha256, datasetChecksum(alone));
  assert.ok(large.dataset.action.length > small.dataset.action.length);
  assert.equal(large.record.survived, large.dataset.reward.filter((reward) => reward === 1).length);
});

Deno.test("the recorded value of a behaviour is its exact one", () => {
  const improved = SUITE_BEHAVIOURS.find(({ name }) => name === "improved")!;
  const recorded = record.behaviours.find(({ name }) => name === "improved");
  assert.deepEqual(behaviourValue(mdp, improved), recorded);
  const survivals = record.behaviours.map(({ survival }) => survival);
  assert.deepEqual(survivals, survivals.toSorted((a, b) => a - b), "worst first");
});
