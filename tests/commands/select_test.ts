import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import { saveDataset } from "../../src/dataset/dataset_file.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { exists } from "../../src/runs/run_folder.ts";
import { copyProgram, runCopy } from "./copy_program.ts";

const ROOT = new URL("../../", import.meta.url);

const SELECTION = `format: 1
dataset: care.npz
estimate: { gamma: 1, prior_weight: 1 }
split: { parts: 4, parts_with_networks: 2, seed: 3 }
rule: { tie_standard_errors: 1, tie_goes_to: larger-support }
tabular:
  - { name: cloning, method: cloning, gamma: 1 }
  - { name: vi-5, method: value-iteration, gamma: 1, support: { count: 5 } }
networks: [net.yaml]
`;

const NETWORK = `inherit: cql.yaml
name: tiny
batch: full
embedding: 4
hidden: [4]
steps: 30
`;

/** A copy of the program in which no MDP file exists, with a dataset and a config. */
async function programWithoutMdp(): Promise<string> {
  const folder = await Deno.makeTempDir();
  await copyProgram(folder, ["src/", "shaders/", "configs/cql.yaml"]);
  await Deno.writeTextFile(join(folder, "configs/net.yaml"), NETWORK);
  await Deno.writeTextFile(join(folder, "configs/select.yaml"), SELECTION);
  const mdp = await loadMdp();
  const policy = behaviourPolicy(mdp, { behaviour: "clinician" });
  const data = collect(mdp, policy, { episodes: 200, seed: 5 });
  await saveDataset(join(folder, "configs/care.npz"), data);
  return folder;
}

Deno.test("it selects with the MDP file absent, and a second command scores what it wrote", async () => {
  const folder = await programWithoutMdp();
  try {
    const select = [
      "-P=select",
      "src/main.ts",
      "select",
      "configs/select.yaml",
      "--retrain",
      "all",
    ];
    const first = await runCopy(folder, ...select, "--out", "runs/one", "--json");
    assert.equal(first.code, 0, first.err);
    const found = JSON.parse(first.out);
    const names = ["cloning", "vi-5", "tiny-seed0"];
    assert.deepEqual(found.candidates.map((one: { name: string }) => one.name), names);
    assert.ok(names.includes(found.chosen) && found.tied.includes(found.chosen));
    assert.equal(found.used_parts, 2);
    for (const { value, importance_sampling: weighted } of found.candidates) {
      assert.ok(value >= 0 && value <= 1);
      assert.equal(weighted.refused, weighted.effective_episodes < 100);
    }

    // Again, with the networks taken from the folder: the same file to the byte.
    const file = join(folder, "runs/one/selection.json");
    const before = await Deno.readTextFile(file);
    const again = await runCopy(folder, ...select, "--out", "runs/one");
    assert.match(again.out, /^candidate .*ESS[^]*refused[^]*Chosen: /);
    assert.equal(await Deno.readTextFile(file), before);

    const root = fileURLToPath(ROOT);
    const evaluate = ["-P=read", "src/main.ts", "evaluate", "--policy"];
    const scored = await runCopy(root, ...evaluate, file, "--json");
    assert.equal(scored.code, 0, scored.err);
    const scores: { candidate: string; survival: number }[] = JSON.parse(scored.out);
    assert.deepEqual(scores.map(({ candidate }) => candidate), names);
    assert.ok(scores.every(({ survival }) => survival > 0.7 && survival < 0.8752));

    await Deno.writeTextFile(file, before.replace(/"chosen": "[^"]*"/, '"chosen": "other"'));
    const changed = await runCopy(root, ...evaluate, file);
    assert.equal(changed.code, 2);
    assert.match(changed.err, /^error: .*selection\.json: .*it was changed$/);

    const deep = NETWORK.replace("[4]", `[${new Array(300).fill(4096)}]`);
    await Deno.writeTextFile(join(folder, "configs/net.yaml"), deep);
    const refused = await runCopy(folder, ...select, "--out", "runs/deep");
    assert.equal(refused.code, 2, refused.err);
    assert.match(refused.err, /^error: hidden: found 300 layers of up to 4096, expected at most /);
    assert.equal(await exists(join(folder, "runs/deep")), false);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
