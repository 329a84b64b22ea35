/** Datasets that `select` takes: of any sizes, without sizes, without probabilities; and what `score` makes of them. */
import assert from "node:assert/strict";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluateCommand } from "../../src/commands/evaluate.ts";
import { collect } from "../../src/dataset/collect.ts";
import { datasetArrays } from "../../src/dataset/dataset_arrays.ts";
import { loadDataset, saveDataset } from "../../src/dataset/dataset_file.ts";
import type { DiscreteDataset } from "../../src/dataset/dataset.ts";
import { type NpyArray, npyArray } from "../../src/files/npy.ts";
import { readNpz, writeNpz } from "../../src/files/npz.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { mdpToArrays } from "../../src/mdp/mdp_file.ts";
import { randomSpec, randomTable, tinyMdp } from "../mdp/tiny_mdp.ts";
import { capture } from "./capture.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ICU = await loadMdp();

const SELECTION = `format: 1
dataset: care.npz
estimate: { gamma: 1, prior_weight: 1 }
split: { parts: 2, parts_with_networks: 1, seed: 0 }
rule: { tie_standard_errors: 0, tie_goes_to: first-listed }
tabular:
  - { name: cloning, method: cloning, gamma: 1 }
  - { name: vi-1, method: value-iteration, gamma: 1, support: { count: 1 } }
networks: []
`;

/** A folder below `runs`, where the task may write. */
async function withRuns(work: (folder: string) => Promise<void>): Promise<void> {
  await Deno.mkdir(join(ROOT, "runs"), { recursive: true });
  const folder = await Deno.makeTempDir({ dir: join(ROOT, "runs"), prefix: "select-test-" });
  try {
    await Deno.writeTextFile(join(folder, "select.yaml"), SELECTION);
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Runs `select` under its own permissions. */
async function select(folder: string, data: string, ...flags: string[]) {
  const files = [join(folder, "select.yaml"), "--dataset", join(folder, `${data}.npz`)];
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: [
      ...["run", "-q", "--no-prompt", "-P=select", "src/main.ts", "select", ...files],
      ...["--out", join(folder, `of-${data}`), ...flags],
    ],
    cwd: ROOT,
    env: { INIT_CWD: ROOT },
  }).output();
  const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  return { code, out, err };
}

/** What `selection.json` says, and the sizes of the chosen policy. */
async function selected(folder: string, data: string, ...flags: string[]) {
  const { code, out, err } = await select(folder, data, "--json", ...flags);
  assert.equal(code, 0, err);
  const content = JSON.parse(out);
  const file = join(folder, `of-${data}`, content.policies[0].file);
  return { content, shape: (await readNpz(file)).get("policy")!.shape };
}

const score = (folder: string, data: string, ...flags: string[]) =>
  capture(evaluateCommand, ["--policy", join(folder, `of-${data}`, "selection.json"), ...flags]);

/** The arrays of a dataset but some of them. */
function arraysWithout(dataset: DiscreteDataset, ...names: string[]): [string, NpyArray][] {
  return [...datasetArrays(dataset)].filter(([name]) => !names.includes(name));
}

Deno.test("select chooses alike with and without sizes; hash and declaration give them too", async () => {
  const care = collect(ICU, ICU.clinician, { episodes: 60, seed: 2 });
  await withRuns(async (folder) => {
    const write = (name: string, arrays: [string, NpyArray][]) =>
      writeNpz(join(folder, `${name}.npz`), arrays);
    const sizes = ["states", "actions"];
    const hash: [string, NpyArray] = ["mdp_sha256", npyArray(Uint8Array.fromHex(ICU.sha256))];
    await write("sized", arraysWithout(care));
    await write("bare", arraysWithout(care, ...sizes));
    await write("hashed", [...arraysWithout(care, ...sizes), hash]);
    const { states } = await loadDataset(join(folder, "bare.npz")) as DiscreteDataset;
    assert.ok(states <= 715, `${states}: the absorbing state is in no episode`);

    const sized = await selected(folder, "sized");
    const hashed = await selected(folder, "hashed");
    const bare = await selected(folder, "bare");
    const { candidates, chosen } = sized.content;
    for (const { content } of [hashed, bare]) {
      assert.deepEqual([content.candidates, content.chosen], [candidates, chosen]);
    }
    assert.deepEqual([sized.shape, hashed.shape, bare.shape], [[716, 25], [716, 25], [states, 25]]);
    assert.deepEqual(
      [sized, hashed, bare].map(({ content }) => content.mdp_sha256),
      [null, ICU.sha256, null],
    );

    const survival = async (data: string, ...flags: string[]) => {
      const { code, out, err } = await score(folder, data, "--json", ...flags);
      assert.equal(code, 0, err.join("\n"));
      const [{ survival, states }] = JSON.parse(out.join("\n"));
      return [survival, states];
    };
    const [exact, basis] = await survival("hashed");
    assert.ok(basis === "mdp" && exact > 0.7 && exact < 0.88);
    assert.deepEqual(await survival("sized"), [null, "unknown"]);
    assert.deepEqual(await survival("sized", "--states-are", "icu-sepsis"), [exact, "declared"]);
    const table = await score(folder, "sized");
    assert.match(
      table.out.join("\n"),
      /\nvi-1 +0\.\d{4} +- +chosen\n\nno exact score applies: nothing/,
    );
    assert.deepEqual((await score(folder, "bare", "--states-are", "icu-sepsis")).err, [
      `error: ${
        relative(ROOT, join(folder, "of-bare", "selection.json"))
      }: ${chosen}: a policy of ${states * 25} ` +
      "probabilities, expected 716 states x 25 actions: select again, with --states-are or with states " +
      "and actions in the file",
    ]);

    const declared = await selected(folder, "bare", "--states-are", "icu-sepsis");
    assert.deepEqual([declared.shape, declared.content.chosen], [[716, 25], chosen]);
    assert.deepEqual(await survival("bare"), [exact, "declared"]);
    const reward = care.reward.map((one) => one - 1);
    await write("bare", arraysWithout({ ...care, reward }, ...sizes));
    assert.match(
      (await score(folder, "bare")).err.join("\n"),
      /^error: .*bare\.npz: reward\[0\]: -1 on the way/,
    );
    const refused = await select(folder, "bare", "--states-are", "icu-sepsis");
    assert.equal(refused.code, 2);
    assert.match(
      refused.err,
      /^error: .*bare\.npz: reward\[0\]: -1 on the way to state \d+, expected 0\n$/,
    );
  });
});

Deno.test("select takes data without probabilities, of any sizes and any MDP, and says what it lacks", async () => {
  await withRuns(async (folder) => {
    const path = join(folder, "own.mdp.npz");
    await writeNpz(path, mdpToArrays(tinyMdp(randomSpec(4))));
    const mdp = await loadMdp(path);
    const care = collect(mdp, randomTable(mdp, 1), { episodes: 200, seed: 1, maxSteps: 50 });
    await saveDataset(join(folder, "own.npz"), { ...care, behaviourProbability: null });
    const { content, shape } = await selected(folder, "own");
    assert.deepEqual(shape, [mdp.states, mdp.actions]);
    assert.equal(content.mdp_sha256, mdp.sha256);
    for (const { importance_sampling, value } of content.candidates) {
      assert.equal(importance_sampling, null);
      assert.equal(typeof value, "number");
    }
    const { out } = await select(folder, "own");
    const observed = content.observed.value.toFixed(4);
    const mean = care.reward.reduce((a, b) => a + b) / 200;
    assert.ok(Math.abs(content.observed.value - mean) < 1e-6);
    assert.match(
      out,
      new RegExp(`^clinicians \\(observed\\) +${observed} +[-.\\d]+ to [-.\\d]+$`, "m"),
    );
    for (const column of out.split("\n")[0].split(/ {2,}/).slice(1).filter(Boolean)) {
      assert.match(out, new RegExp(`^(.*, )?${column}(, .*)?:`, "m"), `${column} is not explained`);
    }
    assert.match(
      out,
      /\nWIS, ESS, largest: not available, the data hold no behaviour_probability\.\n/,
    );
    await saveDataset(join(folder, "known.npz"), care);
    const known = await selected(folder, "known");
    assert.deepEqual(known.content.chosen, content.chosen);
    assert.equal(
      typeof known.content.candidates[0].importance_sampling.effective_episodes,
      "number",
    );
    assert.equal((await select(folder, "known")).out.includes("not available"), false);

    const other = JSON.parse((await score(folder, "own", "--json")).out.join("\n"));
    assert.deepEqual([other[0].survival, other[0].states], [null, "other"]);
    const own = JSON.parse((await score(folder, "own", "--mdp", path, "--json")).out.join("\n"));
    assert.deepEqual([typeof own[0].survival, own[0].states], ["number", "mdp"]);
  });
});
