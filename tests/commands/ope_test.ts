import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { opeCommand } from "../../src/commands/ope.ts";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import { saveDataset } from "../../src/dataset/dataset_file.ts";
import { npyArray } from "../../src/files/npy.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { readJudged } from "../../src/judging/judged_file.ts";
import { createTrainer } from "../../src/trainer/create_trainer.ts";
import { randomSpec, tinyMdp } from "../mdp/tiny_mdp.ts";
import { withFolder } from "../with_folder.ts";
import { capture } from "./capture.ts";
import { twinTrainCommand } from "./twin_train.ts";

const ope = (...args: string[]) => capture(opeCommand(createTrainer), args);

/** A dataset of numbered states, and two policies: of one action everywhere. */
async function withStates(test: (folder: string, args: string[]) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const mdp = tinyMdp(randomSpec(4));
    const { states, actions } = mdp;
    const { mdpSha256: _, ...data } = collect(mdp, behaviourPolicy(mdp, { behaviour: "random" }), {
      episodes: 100,
      seed: 1,
      maxSteps: 12,
    });
    await saveDataset(join(folder, "care.npz"), data);
    const policies: string[] = [];
    for (const action of [0, 1]) {
      const table = Float64Array.from(
        { length: states * actions },
        (_, k) => Number(k % actions === action),
      );
      const path = join(folder, `policy-${action}.npz`);
      await writeNpz(path, new Map([["policy", npyArray(table, { shape: [states, actions] })]]));
      policies.push(`table:${path}`);
    }
    await test(folder, [...policies, "--dataset", join(folder, "care.npz"), "--gamma", "0.9"]);
  });
}

Deno.test("ope writes a page, the judged policies and rows for a clinician, as HTML or Markdown; the report stays", async () => {
  await withStates(async (folder, args) => {
    const out = join(folder, "judged");
    const whole = await ope(...args.slice(1), "--out", out, "--cases", "3", "--json");
    assert.deepEqual([whole.code, whole.err], [
      0,
      [pathToFileURL(join(out, "judged.html")).href],
    ]);
    const html = await Deno.readTextFile(join(out, "judged.html"));
    assert.match(html, /<h1>Policies judged on .*care\.npz<\/h1>/);
    assert.match(html, /A research tool, never clinical advice/);
    const { data, judged } = await readJudged(join(out, "judged.json"), "mine");
    assert.equal(data.kind, "states");
    assert.deepEqual(judged.map(({ record: { kind } }) => kind), [
      "greedy",
      "softened",
    ]);
    assert.deepEqual(judged.map(({ record }) => record), JSON.parse(whole.out.join("\n")));
    const rows = (await Deno.readTextFile(join(out, "judged-cases.csv"))).trimEnd().split("\n");
    assert.equal(rows.length, 1 + 3);
    assert.match(rows[0], /^policy,kind,stay,step,done_action,policy_action,.*,patient: state$/);
    assert.ok(rows.slice(1).every((row) => row.includes("a research tool: no advice")));

    const page = join(folder, "mine.md");
    const one = await ope(...args.slice(1), "--out", page);
    assert.equal(one.code, 0);
    assert.match(one.out.join("\n"), /table:.*, greedy +value +interval +- clinicians/);
    const text = await Deno.readTextFile(page);
    assert.match(
      text,
      /^# Policies judged on .*\n\n.*\n\n\*\*A research tool, never clinical advice/,
    );
    assert.match(text, /\]\(mine-policy-1-estimates\.svg\)/);
    assert.match(await Deno.readTextFile(join(folder, "mine-policy-1-support.svg")), /^<svg /);
    assert.equal((await readJudged(join(folder, "mine.json"), "mine")).judged.length, 2);
  });
});

Deno.test("without a page rows stand below the table; as JSON they need one; a file of others is left alone", async () => {
  await withStates(async (folder, args) => {
    const { code, out } = await ope(...args, "--cases", "2");
    assert.equal(code, 0);
    const text = out.join("\n");
    assert.equal(text.match(/, greedy: stay +step/g)?.length, 2);
    assert.match(text, /one row a stay\..*A research tool: no advice\.$/);
    const refused = async (error: RegExp, ...more: string[]) => {
      const { code, out, err } = await ope(...args, ...more);
      assert.deepEqual([code, out, err.length], [2, [], 1], err.join("\n"));
      assert.match(err[0], error);
    };
    await refused(/--cases: found beside --json, expected --out too/, "--json", "--cases", "2");
    await Deno.writeTextFile(join(folder, "notes.json"), "{}\n");
    await refused(/notes\.json/, "--out", join(folder, "notes.html"));
    await refused(/--split/, "--split", "validation");
  });
});

Deno.test("a run is not judged on the patients it was trained on, but on others and on those held out of it", async () => {
  await withStates(async (folder) => {
    const [care, other] = ["care.npz", "other.npz"].map((name) => join(folder, name));
    const mdp = tinyMdp(randomSpec(4));
    const { mdpSha256: _, ...data } = collect(mdp, behaviourPolicy(mdp, { behaviour: "random" }), {
      episodes: 100,
      seed: 2,
      maxSteps: 12,
    });
    await saveDataset(other, data);
    const train = async (name: string, evaluate: string) => {
      const out = join(folder, name);
      const settings = ["hidden=[4]", "steps=2", "batch=4", "log_every=2", "checkpoint_every=2"];
      const { code, err } = await capture(twinTrainCommand(), [
        "configs/bc.yaml",
        ...[...settings, "evaluate_every=2", "input={embedding: 2}", `evaluate=${evaluate}`]
          .flatMap((setting) => ["--set", setting]),
        ...["--seeds", "0", "--dataset", care, "--out", out],
      ]);
      assert.equal(code, 0, err.join("\n"));
      return out;
    };
    const isRefused = async (...args: string[]) => {
      const { code, out, err } = await ope(...args, "--json");
      if (code === 0) return false;
      assert.deepEqual([code, out, err.length], [2, [], 1], err.join("\n"));
      assert.match(
        err[0],
        /^error: bc-seed0: was trained on patients of .*care\.npz who would be evaluated, expected others: --dataset OTHER\.npz --fitting .*care\.npz$/,
      );
      return true;
    };
    const run = await train("run", "none");
    assert.ok(await isRefused(run, "--dataset", care));
    assert.ok(await isRefused(run, "--dataset", care, "--fitting", other));
    assert.ok(!await isRefused(run, "--dataset", other, "--fitting", care));
    assert.ok(!await isRefused(run, "--dataset", other));
    // Halves are drawn by seed 0: those evaluated are those held out, or some of them are not.
    const held = await train("held", "{held_out: {share: 0.5, seed: 0}}");
    assert.ok(!await isRefused(held, "--dataset", care));
    assert.ok(await isRefused(held, "--dataset", care, "--fitting", other));
    const few = await train("few", "{held_out: {share: 0.4, seed: 0}}");
    assert.ok(await isRefused(few, "--dataset", care));
    const redrawn = await train("redrawn", "{held_out: {share: 0.5, seed: 1}}");
    assert.ok(await isRefused(redrawn, "--dataset", care));
  });
});
