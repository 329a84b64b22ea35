import assert from "node:assert/strict";
import { join } from "node:path";
import { predictCommand } from "../../src/commands/predict.ts";
import { writeTorchFile } from "../../src/files/torch_write.ts";
import { readCheckpoint } from "../../src/runs/read_checkpoint.ts";
import { latestCheckpoints } from "../../src/runs/checkpoint_folder.ts";
import { readRunConfigs } from "../../src/runs/open_run.ts";
import { runPaths } from "../../src/runs/run_folder.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import { tensorsOf } from "../../src/network/shape.ts";
import { readCsv } from "../../src/text/csv.ts";
import { writeSmallCohort } from "../cohort/small_cohort.ts";
import { withFolder } from "../with_folder.ts";
import { capture } from "./capture.ts";
import { twinTrainCommand } from "./twin_train.ts";

const SMALL = [
  ...["hidden=[4]", "steps=4", "batch=4", "log_every=2", "evaluate_every=2", "checkpoint_every=2"],
].flatMap((setting) => ["--set", setting]);

/** Two stays: fine, fine; a heart beyond the clip, and one that is fine. */
const TABLE = "stay,step,heart_rate,lactate,age_years\n" +
  "1,0,90,2,64\n1,1,95,,64\n2,0,400,2,50\n2,1,100,2.2,50\n";

Deno.test("predict says what a run's policies would do, refuses rows and says that it is no advice", async () => {
  await withFolder(async (folder) => {
    const [cohort, run, table] = ["small", "run", "new.csv"].map((name) => join(folder, name));
    let [out, tries] = ["", 0];
    await writeSmallCohort(cohort);
    await Deno.writeTextFile(table, TABLE);
    const args = ["configs/cohort-cql.yaml", "configs/cohort-bc.yaml", ...SMALL];
    const trained = await capture(twinTrainCommand(), [...args, "--cohort", cohort, "--out", run]);
    assert.equal(trained.code, 0, trained.err.join("\n"));
    const predict = (policy: string, ...more: string[]) => {
      out = join(folder, `out-${++tries}.csv`);
      return capture(predictCommand, [policy, "--table", table, "--out", out, ...more]);
    };
    const rowsNow = async () => readCsv(await Deno.readTextFile(out));

    const { code, out: said, err } = await predict(run);
    assert.equal(code, 0, err.join("\n"));
    assert.match(
      said.join("\n"),
      /out-1\.csv: 4 rows of 2 stays, 2 policies: 6 actions, 1 row refused as unlike the training records\.\nRule: refused: .*\nBy the same rule \d+ of 48 validation records are refused\.\n\d+ actions? no training record near the row shows \(support 0\)\.\nA research tool: no advice\./,
    );
    const rows = await rowsNow();
    assert.equal(rows.length, 8);
    assert.deepEqual(rows.map(({ row, stay }) => `${row} ${stay}`), [
      ...["1 1", "1 1", "2 1", "2 1", "3 2", "3 2", "4 2", "4 2"],
    ]);
    for (const [i, own] of rows.entries()) {
      assert.equal(own.notice, "a research tool: no advice");
      assert.equal(own.policy, i % 2 === 0 ? "cohort-cql-seed42" : "cohort-bc-seed42");
      const isRefused = own.row === "3";
      assert.equal(own.refused, isRefused ? "heart_rate 400 is outside of 0 to 300" : "");
      assert.equal(own.action === "", isRefused);
      if (isRefused) continue;
      assert.equal(Number(own.action), 2 * Number(own.fluid_level) + Number(own.vasopressor_level));
      assert.equal(own.fluid_dose, own.fluid_level === "0" ? "0" : "above 0");
      assert.equal(own.q === "", i % 2 === 1, "a clone says no values");
      assert.ok(Number(own.support) >= 0 && Number(own.records_near) === 160);
    }

    // The file of one model alone, its cohort gone: by what it carries, and the same actions.
    await Deno.rename(cohort, join(folder, "moved"));
    const paths = runPaths(run);
    const plan = planRun(await readRunConfigs(paths));
    const [{ shape, state }] = await latestCheckpoints(paths, plan);
    const carried = await predict(run, "--json");
    assert.equal(carried.code, 0, carried.err.join("\n"));
    const report = JSON.parse(carried.out.join("\n"));
    assert.deepEqual([report.refused, report.unseen, report.validation], [1, null, null]);
    assert.match(carried.err.join("\n"), /training records are not to be had/);
    const withoutRecords = await rowsNow();
    assert.deepEqual(withoutRecords.map(({ action }) => action), rows.map(({ action }) => action));
    assert.ok(withoutRecords.every(({ support }) => support === ""));

    // The same network as PyTorch's file: nothing says what it reads but the cohort.
    const file = join(folder, "net.pt");
    await writeTorchFile(
      file,
      new Map(
        tensorsOf(shape).map(({ name, shape: sizes, offset, size }) => [
          name,
          { shape: sizes, data: state.parameters.subarray(offset, offset + size) },
        ]),
      ),
    );
    const torch = await predict(file, "--cohort", join(folder, "moved"));
    assert.equal(torch.code, 0, torch.err.join("\n"));
    assert.match(
      torch.err.join("\n"),
      /net\.pt does not say what it reads: the cohort's 4 features/,
    );
    const cql = rows.filter(({ policy }) => policy.startsWith("cohort-cql"));
    const same = (
      { action, q, support, refused }: typeof rows[number],
    ) => [action, q, support, refused];
    assert.deepEqual((await rowsNow()).map(same), cql.map(same));

    const refused = async (error: RegExp, policy: string, ...more: string[]) => {
      const { code, err } = await predict(policy, ...more);
      assert.equal(code, 2, err.join("\n"));
      assert.match(err.join("\n"), error);
    };
    await refused(/net\.pt: says neither features nor actions, expected --cohort DIR/, file);
    await writeSmallCohort(join(folder, "other"), { name: "other", seed: 2 });
    await refused(
      /a model of the cohort small .* expected one of the cohort other/,
      run,
      ...["--cohort", join(folder, "other")],
    );
    await refused(/new\.csv is the table, expected another file/, run, "--out", table);
    const own = join(folder, "patients.csv");
    for (const text of [TABLE, "row,stay,policy,action\n1,1,mine,0\n"]) {
      await Deno.writeTextFile(own, text);
      await refused(/patients\.csv: exists and is no table of predictions/, run, "--out", own);
      assert.equal(await Deno.readTextFile(own), text);
    }
    const written = await predict(run);
    assert.equal(written.code, 0);
    const again = await predict(run, "--out", out);
    assert.equal(again.code, 0, "predictions are replaced by predictions");
    await Deno.writeTextFile(table, TABLE + "1,9,80,1,64\n");
    await refused(/new\.csv:6:1 \(stay\): found stay 1 again/, run);
    await assert.rejects(Deno.stat(out), Deno.errors.NotFound, "nothing of a table with a fault");
  });
});

Deno.test("a model from before columns were kept needs its cohort", async () => {
  await withFolder(async (folder) => {
    const cohort = join(folder, "small");
    await writeSmallCohort(cohort);
    await Deno.writeTextFile(join(folder, "new.csv"), TABLE);
    const run = join(folder, "run");
    const trained = await capture(twinTrainCommand(), [
      ...["configs/cohort-cql.yaml", ...SMALL, "--cohort", cohort, "--out", run],
    ]);
    assert.equal(trained.code, 0);
    const { encodeCheckpoint } = await import("../../src/runs/model_checkpoint.ts");
    const plan = planRun(await readRunConfigs(runPaths(run)));
    const [checkpoint] = await latestCheckpoints(runPaths(run), plan);
    const { table: _, ...before } = checkpoint.cohort!;
    const file = join(folder, "old.safetensors");
    await Deno.writeFile(file, encodeCheckpoint({ ...checkpoint, cohort: before }));
    assert.equal((await readCheckpoint(file)).cohort!.table, undefined);
    const args = [file, "--table", join(folder, "new.csv"), "--out"];
    const there = await capture(predictCommand, [...args, join(folder, "there.csv")]);
    assert.equal(there.code, 0);
    await Deno.rename(cohort, join(folder, "moved"));
    args.push(join(folder, "moved.csv"));
    const alone = await capture(predictCommand, args);
    assert.equal(alone.code, 2);
    assert.match(alone.err.join("\n"), /says nothing of the columns of its cohort's table/);
    const again = await capture(predictCommand, [...args, "--cohort", join(folder, "moved")]);
    assert.equal(again.code, 0);
  });
});
