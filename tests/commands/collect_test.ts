import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { checkIcuSepsisDataset } from "../../src/dataset/check_states.ts";
import { collect } from "../../src/dataset/collect.ts";
import { datasetChecksum } from "../../src/dataset/dataset_checksum.ts";
import { loadDataset } from "../../src/dataset/dataset_file.ts";
import { datasetStatistics } from "../../src/dataset/statistics.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { readConfig } from "../../src/config/read_config.ts";
import { qValues } from "../../src/network/q_values.ts";
import type { NetworkShape } from "../../src/network/shape.ts";
import { encodeCheckpoint } from "../../src/runs/model_checkpoint.ts";
import { freshState } from "../../src/trainer/fresh_state.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Runs the command as its task does, called from `folder`. */
async function run(folder: string, flags: string): Promise<{
  code: number;
  out: string;
  err: string;
}> {
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "-q", "--no-prompt", "-P=files", "src/main.ts", "collect", ...flags.split(" ")],
    cwd: ROOT,
    env: { INIT_CWD: folder },
  }).output();
  const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  return { code, out, err };
}

Deno.test("collect writes the dataset its flags describe and reports on it", async () => {
  await withFolder(async (folder) => {
    const flags = "--behaviour clinician --epsilon 0.25 --episodes 200 --seed 7 --max-steps 30";
    const { code, out, err } = await run(folder, `-- ${flags} --out d.npz --json`);
    assert.deepEqual({ code, err }, { code: 0, err: "collecting episodes: 200/200\n" });
    const mdp = await loadMdp();
    const policy = behaviourPolicy(mdp, { behaviour: "clinician", epsilon: 0.25 });
    const expected = collect(mdp, policy, { episodes: 200, seed: 7, maxSteps: 30 });
    const dataset = await loadDataset(`${folder}/d.npz`);
    checkIcuSepsisDataset(dataset, "d.npz");
    assert.deepEqual(dataset, expected);
    const statistics = datasetStatistics(expected, mdp);
    const report = JSON.parse(out);
    assert.deepEqual(
      [report.file, report.sha256, report.behaviour, report.seed],
      ["d.npz", datasetChecksum(expected), "clinician, epsilon 0.25", 7],
    );
    assert.equal(report.transitions, statistics.transitions);
    assert.equal(report.survival, statistics.survival);
    assert.equal(report.pair_coverage, statistics.pairCoverage);
    assert.deepEqual(report.action_shares, statistics.actionShares);
    assert.deepEqual([...Deno.readDirSync(folder)].map(({ name }) => name), ["d.npz"]);

    const table = await run(folder, `${flags} --out e.npz`);
    assert.equal(table.code, 0);
    assert.match(table.out, new RegExp(`^transitions +${statistics.transitions}$`, "m"));
    assert.match(table.out, /^most frequent actions +0 \(\d+\.\d %\), /m);
    assert.match(table.out, new RegExp(`^e\\.npz: SHA-256 of the arrays ${report.sha256}$`, "m"));
    assert.deepEqual(
      await Deno.readFile(`${folder}/e.npz`),
      await Deno.readFile(`${folder}/d.npz`),
    );
  });
});

Deno.test("collect refuses misuse in one line with exit code 2, before any work", async () => {
  const good = "--behaviour random --episodes 5 --out d.npz";
  const cases: [string, RegExp][] = [
    ["--episodes 5 --out d.npz", /--behaviour/],
    [good.replace("5", "0"), /--episodes: found "0", expected a whole number from 1 to/],
    [
      good.replace("random", "doctor"),
      /doctor.*random-admissible, clinician, optimal, improved, greedy, softmax/,
    ],
    [good.replace("random", "greedy"), /--checkpoint: is missing, which --behaviour greedy needs/],
    [`${good} --checkpoint m`, /--checkpoint: has no meaning for --behaviour random/],
    [`${good} --temperature 2`, /--temperature: has no meaning for --behaviour random/],
    [`${good} --epsilon 1.1`, /--epsilon: found "1.1", expected a number from 0 to 1/],
    [good.replace("d.npz", "no/d.npz"), /no.d\.npz: cannot be written: its folder does not exist/],
    [`${good} --mdp absent.npz`, /absent\.npz: cannot be read: there is no such file/],
    [`${good} --inadmissible raise`, /policy: takes inadmissible action \d+ .* in state \d+/],
  ];
  await withFolder(async (folder) => {
    for (const [flags, pattern] of cases) {
      const { code, out, err } = await run(folder, flags);
      const lines = err.trimEnd().split("\n").filter((line) => !line.startsWith("collecting"));
      assert.deepEqual([code, out, lines.length], [2, "", 1], err);
      assert.match(lines[0], pattern);
    }
    assert.deepEqual([...Deno.readDirSync(folder)], []);
  });
});

Deno.test("collect under a trained model follows its checkpoint", async () => {
  const [config] = await readConfig(
    fileURLToPath(new URL("../../configs/cql.yaml", import.meta.url)),
  );
  const shape: NetworkShape = {
    input: { kind: "embedding", states: 716, width: 4 },
    hidden: [8],
    actions: 25,
  };
  const state = freshState(shape, 3);
  const mdp = await loadMdp();
  const states = Uint16Array.from({ length: mdp.states }, (_, s) => s);
  const q = qValues(shape, state.parameters, states);
  await withFolder(async (folder) => {
    const write = (file: string, changes: Partial<typeof state>) =>
      Deno.writeFile(
        `${folder}/${file}`,
        encodeCheckpoint({ state: { ...state, ...changes }, shape, seed: 0, config }),
      );
    await write("model.safetensors", {});
    await write("diverged.safetensors", { parameters: state.parameters.map(() => NaN) });
    const flags = "--episodes 50 --out d.npz --checkpoint";
    for (
      const [behaviour, temperature, more] of [
        ["softmax", 0.05, " --temperature 0.05"],
        ["greedy", undefined, ""],
      ] as const
    ) {
      const found = await run(folder, `--behaviour ${behaviour} ${flags} model.safetensors${more}`);
      assert.equal(found.code, 0, found.err);
      assert.match(
        found.out,
        new RegExp(`^behaviour +${behaviour}, checkpoint model.safetensors`, "m"),
      );
      const policy = behaviourPolicy(mdp, { behaviour, temperature, q });
      const expected = collect(mdp, policy, { episodes: 50, seed: 0 });
      assert.deepEqual(await loadDataset(`${folder}/d.npz`), expected);
    }
    const bad = await run(folder, `--behaviour greedy ${flags} diverged.safetensors`);
    assert.equal(bad.code, 2);
    assert.match(bad.err, /^error: diverged\.safetensors: .* not all finite/);
  });
});
