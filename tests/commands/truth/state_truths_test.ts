import assert from "node:assert/strict";
import { join } from "node:path";
import { evaluateCommand } from "../../../src/commands/evaluate.ts";
import { opeCommand } from "../../../src/commands/ope.ts";
import { truthCommand } from "../../../src/commands/truth.ts";
import { collect } from "../../../src/dataset/collect.ts";
import { saveDataset } from "../../../src/dataset/dataset_file.ts";
import { npyArray } from "../../../src/files/npy.ts";
import { writeNpz } from "../../../src/files/npz.ts";
import type { BesideRecord } from "../../../src/commands/truth/beside.ts";
import type { PolicyRecord } from "../../../src/judging/policy_record.ts";
import { evaluatePolicy } from "../../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { clinicianPolicy, optimalPolicy } from "../../../src/mdp/policies.ts";
import { createTrainer } from "../../../src/trainer/create_trainer.ts";
import { withFolder } from "../../with_folder.ts";
import { capture } from "../capture.ts";
import { twinTrainCommand } from "../twin_train.ts";

const MDP = await loadMdp();
const { states, actions } = MDP;
const care = (episodes: number, seed: number) =>
  collect(MDP, clinicianPolicy(MDP), { episodes, seed });
const truth = (...args: string[]) => capture(truthCommand, args);

/** What a command printed, as a file. */
async function printed(file: string, lines: readonly string[]): Promise<string> {
  await Deno.writeTextFile(file, `${lines.join("\n")}\n`);
  return file;
}

Deno.test("estimates on numbered states stand beside the exact return at their discount", async () => {
  await withFolder(async (folder) => {
    const dataset = join(folder, "care.npz");
    await saveDataset(dataset, care(400, 3));
    const tables = { soft: clinicianPolicy(MDP), greedy: optimalPolicy(MDP) };
    const names: string[] = [];
    for (const [name, table] of Object.entries(tables)) {
      const path = join(folder, `${name}.npz`);
      await writeNpz(path, new Map([["policy", npyArray(table, { shape: [states, actions] })]]));
      names.push(`table:${path}`);
    }
    const judged = await capture(opeCommand(createTrainer), [
      ...names,
      ...["--dataset", dataset, "--gamma", "0.9", "--json"],
    ]);
    assert.equal(judged.code, 0, judged.err.join("\n"));
    const file = await printed(join(folder, "judged.json"), judged.out);

    const whole = await truth(...names, "--beside", file, "--json");
    assert.deepEqual([whole.code, whole.err], [0, []]);
    const records: PolicyRecord[] = JSON.parse(judged.out.join("\n"));
    const beside: BesideRecord[] = JSON.parse(whole.out.join("\n"));
    assert.deepEqual(
      beside.map(({ policy, kind, gamma }) => [policy, kind, gamma]),
      [[names[0], "stochastic", 0.9], [names[1], "greedy", 0.9], [names[1], "softened", 0.9]],
    );
    for (const [i, table] of Object.values(tables).entries()) {
      const value = evaluatePolicy(MDP, table, { gamma: 0.9 }).discountedReturn!;
      assert.deepEqual(beside[i].truth, { value, standard_error: 0 });
      assert.equal(beside[i].method, "exact");
      const { value: own, low, high, refused } = records[i].estimates.wis;
      const holds = low === null ? null : low <= value && value <= high!;
      assert.deepEqual(beside[i].estimates.wis, { value: own, low, high, refused, holds });
    }
    assert.equal(beside[0].estimates.wis.holds, true, "the clinicians' own policy is printed");
    assert.equal(beside[2].truth, null);

    const shown = await truth(...names, "--beside", file);
    const text = shown.out.join("\n");
    assert.match(text, /^table:.*soft\.npz +stochastic +wis +0\.\d{4} .* yes$/m);
    assert.match(
      text,
      /Mean return at gamma 0\.9, estimated of 200 patients\..*\nTruth of whole stays in ICU-Sepsis, inadmissible actions: mean\.\ntruth: exact\nsoftened: /,
    );
    const terminating = await truth(
      ...[...names, "--beside", file, "--json", "--inadmissible", "terminate"],
    );
    const [{ truth: other }] = JSON.parse(terminating.out.join("\n")) as BesideRecord[];
    const expected = evaluatePolicy(MDP, tables.soft, { gamma: 0.9, inadmissible: "terminate" });
    assert.equal(other!.value, expected.discountedReturn);

    const refused = async (error: RegExp, ...args: string[]) => {
      const { code, out, err } = await truth(...args);
      assert.deepEqual([code, out, err.length], [2, [], 1], err.join("\n"));
      assert.match(err[0], error);
    };
    await refused(/^error: --cohort: is missing, expected it or --beside FILE$/, names[0]);
    await refused(
      /judged\.json: \[1\]\.policy: found table:.*greedy\.npz, expected one of the policies named/,
      ...[names[0], "--beside", file],
    );
    await refused(
      /^error: --draws: has no meaning without --cohort$/,
      ...[...names, "--beside", file, "--draws", "20"],
    );
    await refused(
      /^error: --inadmissible: has no meaning with --cohort$/,
      ...[names[0], "--cohort", folder, "--inadmissible", "mean"],
    );
    await refused(/none\.json: /, ...names, "--beside", join(folder, "none.json"));
    const damaged = structuredClone(records) as unknown as {
      estimates: { drl: { low: unknown } };
    }[];
    damaged[1].estimates.drl.low = "a";
    await printed(file, [JSON.stringify(damaged)]);
    await refused(
      /judged\.json: \[1\]\.estimates\.drl\.low: found "a", expected/,
      ...[...names, "--beside", file],
    );
    await Deno.writeTextFile(file, judged.out.join("\n").slice(0, -20));
    await refused(/judged\.json:\d+:\d+: is no JSON/, ...names, "--beside", file);
    await printed(file, ["[]"]);
    await refused(/judged\.json: found an empty list/, ...names, "--beside", file);
  });
});

Deno.test("a run has the exact return of its policy, if its data name ICU-Sepsis", async () => {
  await withFolder(async (folder) => {
    const [known, unknown, other] = ["known", "unknown", "other"].map((name) =>
      join(folder, `${name}.npz`)
    );
    await saveDataset(known, care(40, 1));
    const { mdpSha256: _, ...nameless } = care(40, 2);
    await saveDataset(unknown, nameless);
    await saveDataset(other, care(40, 3));
    const train = async (dataset: string) => {
      const out = dataset.replace(".npz", "");
      const settings = ["hidden=[2]", "steps=2", "batch=4", "log_every=2", "checkpoint_every=2"];
      const { code, err } = await capture(twinTrainCommand(), [
        "configs/bc.yaml",
        ...[...settings, "evaluate_every=2", "input={embedding: 2}", "evaluate=none"]
          .flatMap((setting) => ["--set", setting]),
        ...["--seeds", "0", "--dataset", dataset, "--out", out],
      ]);
      assert.equal(code, 0, err.join("\n"));
      return out;
    };
    const judge = async (run: string) => {
      const args = [run, "--dataset", other, "--json"];
      const { code, out, err } = await capture(opeCommand(createTrainer), args);
      assert.equal(code, 0, err.join("\n"));
      return await printed(`${run}.json`, out);
    };
    const run = await train(known);
    const { code, out, err } = await truth(run, "--beside", await judge(run), "--json");
    assert.equal(code, 0, err.join("\n"));
    const [{ policy, truth: found }] = JSON.parse(out.join("\n")) as BesideRecord[];
    assert.equal(policy, "bc-seed0");
    const scored = await capture(evaluateCommand, ["--policy", run, "--gamma", "1", "--json"]);
    assert.equal(scored.code, 0, scored.err.join("\n"));
    assert.equal(found!.value, JSON.parse(scored.out.join("\n")).discounted_return);

    const nobody = await train(unknown);
    const refused = await truth(nobody, "--beside", await judge(nobody));
    assert.deepEqual([refused.code, refused.out, refused.err], [2, [], [
      "error: bc-seed0: its data do not say that their states are ICU-Sepsis's, expected a model of which that is known",
    ]]);
  });
});
