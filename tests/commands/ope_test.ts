import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { opeCommand } from "../../src/commands/ope.ts";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import { loadDataset, saveDataset } from "../../src/dataset/dataset_file.ts";
import { npyArray } from "../../src/files/npy.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { readJudged } from "../../src/judging/judged_file.ts";
import { ESTIMATORS, type PolicyRecord } from "../../src/judging/policy_record.ts";
import { tensorsOf } from "../../src/network/shape.ts";
import { createTrainer } from "../../src/trainer/create_trainer.ts";
import { writeSmallCohort } from "../cohort/small_cohort.ts";
import { writeQuickSettings } from "../judging/quick_settings.ts";
import { randomSpec, tinyMdp } from "../mdp/tiny_mdp.ts";
import { networkOfRun, writeTorchNetwork } from "../network/write_torch_network.ts";
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
    const { data, judged, settings } = await readJudged(join(out, "judged.json"), "mine");
    assert.deepEqual([data.kind, settings], ["states", "configs/ope.yaml"]);
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
    const own = await writeQuickSettings(folder);
    const one = await ope(...args.slice(1), "--out", page, "--config", own);
    assert.equal(one.code, 0);
    assert.match(one.out.join("\n"), /table:.*, greedy +value +interval +- clinicians/);
    const text = await Deno.readTextFile(page);
    assert.match(
      text,
      /^# Policies judged on .*\n\n.*\n\n\*\*A research tool, never clinical advice/,
    );
    assert.match(text, /\]\(mine-policy-1-estimates\.svg\)/);
    assert.match(await Deno.readTextFile(join(folder, "mine-policy-1-support.svg")), /^<svg /);
    assert.match(text, /a limit that was set before\s+\(\/.*\/ope\.yaml\)\./);
    const read = await readJudged(join(folder, "mine.json"), "mine");
    assert.deepEqual([read.judged.length, read.settings], [2, own]);
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
    const list = join(folder, "list-cases.csv");
    await Deno.writeTextFile(list, "policy,kind\nmine,best\n");
    const cases = ["--out", join(folder, "list.html"), "--cases", "2"];
    await refused(/list-cases\.csv: exists and is no table of rows to read, expected/, ...cases);
    assert.equal(await Deno.readTextFile(list), "policy,kind\nmine,best\n");
    await Deno.remove(list);
    for (const _ of [1, 2]) assert.equal((await ope(...args, ...cases)).code, 0);
    await refused(/--split/, "--split", "validation");
    await refused(/^error: --fqe: has no meaning with --dataset$/, "--fqe", "network");
    const config = await writeQuickSettings(folder);
    const settings = await Deno.readTextFile(config);
    await Deno.writeTextFile(config, settings.replace("fqe: cells", "fqe: network"));
    const { code: fine, err } = await ope(...args, "--config", config);
    assert.deepEqual([fine, err], [
      0,
      [`${config} has fqe: network, which is of records: numbered states have cells`],
    ]);
  });
});

Deno.test("those who are evaluated do not fit, by whatever name their file goes", async () => {
  await withStates(async (folder, args) => {
    const [care, copy, link, anew] = ["care", "copy", "link", "anew"].map((name) =>
      join(folder, `${name}.npz`)
    );
    await Deno.copyFile(care, copy);
    await Deno.symlink(care, link);
    await saveDataset(anew, await loadDataset(care));
    for (const file of [care, copy, link, anew]) {
      const { code, out, err } = await ope(...args, "--fitting", file);
      assert.deepEqual([code, out, err.length], [2, [], 1], err.join("\n"));
      assert.match(
        err[0],
        /^error: --fitting: .*\.npz holds the patients who are evaluated, expected others: without it half of them fit$/,
      );
    }
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

/** A small cohort, what judges on it in seconds, and a run of a network that took a few steps on it. */
async function withCohortRun(
  test: (places: { folder: string; run: string; judge: string[] }) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    const [cohort, run] = ["small", "run"].map((name) => join(folder, name));
    await writeSmallCohort(cohort);
    const steps = ["steps=4", "log_every=2", "evaluate_every=2", "checkpoint_every=2"];
    const trained = await capture(twinTrainCommand(), [
      "configs/cohort-cql.yaml",
      ...["hidden=[4]", "batch=4", ...steps].flatMap((setting) => ["--set", setting]),
      ...["--cohort", cohort, "--out", run],
    ]);
    assert.equal(trained.code, 0, trained.err.join("\n"));
    const config = await writeQuickSettings(folder);
    await test({ folder, run, judge: ["--cohort", cohort, "--config", config] });
  });
}

/** What a command says of some policies, as JSON. */
async function records(...args: string[]): Promise<PolicyRecord[]> {
  const { code, out, err } = await ope(...args, "--json");
  assert.equal(code, 0, err.join("\n"));
  return JSON.parse(out.join("\n"));
}

Deno.test("a run of a cohort is judged on its validation patients, and its network as PyTorch's file alike", async () => {
  await withCohortRun(async ({ folder, run, judge }) => {
    const own = await records(run, ...judge, "--show-refused");
    assert.deepEqual(own.map(({ policy, kind }) => [policy, kind]), [
      ["cohort-cql-seed42", "greedy"],
      ["cohort-cql-seed42", "softened"],
    ]);
    for (const { gamma, patients, behaviour, estimates, references } of own) {
      assert.deepEqual([gamma, patients, behaviour.kind], [0.99, 12, "cloned"]);
      assert.ok(Math.abs(references.clinicians!.value) <= 15);
      for (const name of ESTIMATORS) {
        const { value, refused } = estimates[name];
        // Where nobody was treated as the policy would have, weights divide by nothing.
        assert.ok(value === null ? refused === "no-weight" : Number.isFinite(value), name);
      }
      assert.notEqual(estimates.drl.value, null);
    }
    const greedy = own[0].estimates.dm.value;
    assert.notEqual(greedy, own[1].estimates.dm.value, "a softened policy has a value of its own");
    assert.deepEqual(await records(run, ...judge, "--show-refused", "--split", "validation"), own);

    const file = join(folder, "net.pt");
    await writeTorchNetwork(file, await networkOfRun(run));
    const torch = await ope(file, ...judge, "--show-refused", "--json");
    assert.deepEqual([torch.code, torch.err], [
      0,
      [`${file} names no features: they are taken to be the cohort's, in their order`],
    ]);
    assert.deepEqual(
      JSON.parse(torch.out.join("\n")),
      own.map((record) => ({ ...record, policy: file })),
    );

    const page = await ope(run, ...judge, "--cases", "2");
    assert.equal(page.code, 0);
    assert.match(page.out.join("\n"), /cohort-cql-seed42, greedy: stay +step +clinicians/);
  });
});

Deno.test("fitted Q evaluation by a network has the interval of its refits", async () => {
  await withCohortRun(async ({ folder, run, judge }) => {
    const file = join(folder, "ope.yaml");
    const settings = await Deno.readTextFile(file);
    await Deno.writeTextFile(file, settings.replace("softening: 0.1", "softening: 0"));
    const shown = [run, ...judge, "--show-refused"];
    const [cells, ...none] = await records(...shown);
    assert.deepEqual(none, [], "nothing is softened by 0");
    const [network] = await records(...shown, "--fqe", "network", "--refits", "20");
    assert.deepEqual([cells.estimates.fqe.low, cells.estimates.fqe.high], [null, null]);
    const { value, low, high } = network.estimates.fqe;
    assert.ok(low! < high!, `${low} to ${high}`);
    for (const one of [value, low, high]) assert.ok(Math.abs(one!) <= 15, String(one));
    assert.notEqual(value, cells.estimates.fqe.value);
    assert.deepEqual(network.estimates.drl, cells.estimates.drl, "the others know nothing of it");
  });
});

Deno.test("wrong lines on a cohort are refused before anything is judged", async () => {
  await withCohortRun(async ({ folder, run, judge }) => {
    const refused = async (error: RegExp, ...args: string[]) => {
      const { code, out, err } = await ope(...args);
      assert.deepEqual([code, out, err.length], [2, [], 1], err.join("\n"));
      assert.match(err[0], error);
    };
    await writeSmallCohort(join(folder, "other"), { name: "other", seed: 2 });
    await refused(/^error: --cohort: is missing, expected it or --dataset FILE$/, run);
    await refused(
      /^error: --dataset: found beside --cohort, expected one of them$/,
      ...[run, ...judge, "--dataset", "care.npz"],
    );
    for (const [flag, value] of [["gamma", "0.9"], ["behaviour", "fitted"], ["fitting", "x.npz"]]) {
      const says = new RegExp(`^error: --${flag}: has no meaning with --cohort$`);
      await refused(says, run, ...judge, `--${flag}`, value);
    }
    await refused(/--split <name>' argument 'test' is invalid/, run, ...judge, "--split", "test");
    for (const refits of ["-1", "1", "19", "20.5", "10001"]) {
      const says =
        `^error: --refits: found "${refits}", expected 0 for no interval, or a whole number from 20 to 10000: fewer`;
      await refused(new RegExp(says), run, ...judge, "--refits", refits);
    }
    await refused(
      /^error: policy: found "nobody", expected a checkpoint, a run's folder or FILE\.pt of models/,
      ...["nobody", ...judge],
    );
    await refused(
      /^error: cohort-cql-seed42: a model of the cohort small .* expected one of the cohort other/,
      ...[run, "--cohort", join(folder, "other")],
    );
    await refused(/nowhere/, run, "--cohort", join(folder, "nowhere"));
    await writeSmallCohort(join(folder, "column"), { name: "column", attainable: null });
    await refused(
      /column: its rewards are a column's, and nothing bounds .*, expected --fqe cells$/,
      ...[run, "--cohort", join(folder, "column"), "--fqe", "network"],
    );
    await refused(/none\.yaml/, run, ...judge.slice(0, 2), "--config", join(folder, "none.yaml"));

    const settings = await Deno.readTextFile(join(folder, "ope.yaml"));
    const declare = (subgroups: string) =>
      Deno.writeTextFile(
        join(folder, "ope.yaml"),
        settings.replace("subgroups: []", `subgroups: ${subgroups}`),
      );
    await declare("[lactate, lactat]");
    await refused(
      /ope\.yaml:\d+:22: subgroups: found "lactat", which is no feature of the cohort, expected one such as "lactate"$/,
      ...[run, ...judge],
    );
    await declare("[Lactate]");
    const [{ checks }] = await records(run, ...judge);
    assert.deepEqual(
      checks.subgroups.map(({ name }) => name),
      ["lower", "middle", "upper"].map((third) => `lactate: ${third} third`),
    );

    const torch = join(folder, "wide.pt");
    const shape = { input: { kind: "dense", features: 5 }, hidden: [2], actions: 4 } as const;
    const size = tensorsOf(shape).reduce((sum, one) => sum + one.size, 0);
    await writeTorchNetwork(torch, { shape, parameters: new Float32Array(size) });
    await refused(
      /wide\.pt: a network over 5 features and 4 actions, expected the cohort's 4 features and 4 actions$/,
      ...[torch, ...judge],
    );
  });
});
