import assert from "node:assert/strict";
import { join } from "node:path";
import { evaluateCommand } from "../../src/commands/evaluate.ts";
import { runsCommand } from "../../src/commands/runs.ts";
import { writeSmallCohort } from "../cohort/small_cohort.ts";
import { withFolder } from "../with_folder.ts";
import { capture } from "./capture.ts";
import { twinTrainCommand } from "./twin_train.ts";

const SMALL = [
  ...["hidden=[4]", "steps=4", "batch=4", "log_every=2", "evaluate_every=2", "checkpoint_every=2"],
].flatMap((setting) => ["--set", setting]);

Deno.test("train, evaluate and runs say the same of a cohort's models, and where they cannot say more", async () => {
  await withFolder(async (folder) => {
    const [cohort, other, run] = ["small", "other", "run"].map((name) => join(folder, name));
    await writeSmallCohort(cohort);
    await writeSmallCohort(other, { name: "other", seed: 2 });
    const args = ["configs/cohort-cql.yaml", "configs/cohort-bc.yaml", ...SMALL];
    const trained = await capture(twinTrainCommand(), [...args, "--cohort", cohort, "--out", run]);
    assert.equal(trained.code, 0, trained.err.join("\n"));
    const table = trained.out.join("\n");
    assert.match(table, /^policy +loss +Bellman error +mean Q +largest Q +Q at start +agreement$/m);
    assert.match(table, /^cohort-bc-seed42 +[\d.]+ +- +- +- +- +[\d.]+%$/m);
    assert.match(
      table,
      /^returns possible: -15\.0000 to 15\.0000; if everybody lived: 14\.5545\.$/m,
    );

    const evaluate = (...more: string[]) => capture(evaluateCommand, ["--policy", run, ...more]);
    const scored = await evaluate();
    const ofTable = (text: string) => text.split("\n").slice(0, 4);
    assert.deepEqual(ofTable(scored.out.join("\n")), ofTable(table));
    for (const { out } of [trained, scored]) {
      assert.match(out.join("\n"), /No estimate of a return: deno task ope gives one\.$/m);
    }
    assert.match(scored.out.join("\n"), /^No exact score: of a cohort no process is known/m);
    const { models } = JSON.parse((await evaluate("--json")).out.join("\n"));
    assert.deepEqual(models[0].held_out.values.attainable, [-15, 15]);

    // What everybody's survival is worth is known at the cohort's discount alone.
    const half = ["configs/cohort-cql.yaml", ...SMALL, "--set", "gamma=0.5", "--cohort", cohort];
    const out = join(folder, "half");
    const discounted = await capture(twinTrainCommand(), [...half, "--out", out]);
    const again = await capture(evaluateCommand, ["--policy", out]);
    for (const one of [discounted, again]) {
      assert.equal(one.code, 0, one.err.join("\n"));
      assert.match(one.out.join("\n"), /mean return at gamma 0\.5 was/);
      assert.match(one.out.join("\n"), /^returns possible: -15\.0000 to 15\.0000\.$/m);
    }
    await Deno.remove(out, { recursive: true });

    const refused = async (error: RegExp, ...more: string[]) => {
      const { code, err } = await evaluate(...more);
      assert.equal(code, 2);
      assert.match(err.join("\n"), error);
    };
    await refused(
      /cohort-cql-seed42: a model of the cohort small .* expected one of the cohort other/,
      "--cohort",
      other,
    );
    await refused(
      /--episodes: has no meaning for .*run: of a cohort no process is known/,
      "--episodes",
      "3",
    );
    await refused(/--mdp: has no meaning/, "--mdp", "data/icu_sepsis.npz");
    await Deno.rename(cohort, join(folder, "moved"));
    await refused(
      /cohort-cql-seed42: its cohort cannot be read .*: --cohort DIR names where it is now/,
    );
    const moved = await evaluate("--cohort", join(folder, "moved"));
    assert.deepEqual(moved.out, scored.out);

    const listed = (await capture(runsCommand, [folder])).out.join("\n");
    assert.match(
      listed,
      /run at step 4, by held-out patients: agreement [\d.]+( to [\d.]+)?%, Bellman error [\d.]+, largest Q -?[\d.]+ of at most 15\.00/,
    );
    const mixed = await capture(evaluateCommand, ["--policy", `${run},clinician`]);
    assert.match(mixed.err.join("\n"), /--policy: found models of a cohort beside others/);
    const named = await capture(evaluateCommand, ["--policy", "clinician", "--cohort", other]);
    assert.match(
      named.err.join("\n"),
      /--cohort: has no meaning for clinician, which is of no cohort/,
    );
  });
});

Deno.test("a run whose values leave the range exits with 1 where its config says so", async () => {
  await withFolder(async (folder) => {
    await writeSmallCohort(folder, { attainable: [-1000, -900] });
    const args = ["configs/cohort-cql.yaml", ...SMALL, "--cohort", folder];
    const warned = await capture(twinTrainCommand(), [...args, "--out", join(folder, "warn")]);
    assert.equal(warned.code, 0);
    assert.match(warned.err.join("\n"), /cohort-cql-seed42: largest Q .* is more than -900/);
    const fail = ["--set", "evaluate.validation.on_out_of_range=fail"];
    const failed = await capture(
      twinTrainCommand(),
      [...args, ...fail, "--out", join(folder, "fail")],
    );
    assert.equal(failed.code, 1);
    assert.match(
      failed.err.at(-1)!,
      /error: cohort-cql-seed42 ended: values out of the range of the return/,
    );
    assert.match(
      failed.out.join("\n"),
      /ended at step 2, its values out of the range of the return/,
    );
  });
});
