import assert from "node:assert/strict";
import { join } from "node:path";
import { writeNpz } from "../../../src/files/npz.ts";
import { npyArray } from "../../../src/files/npy.ts";
import { copyProgram, runCopy } from "../copy_program.ts";
import { writeQuickSettings } from "../../judging/quick_settings.ts";
import { networkOfRun, writeTorchNetwork } from "../../network/write_torch_network.ts";
import { withFolder } from "../../with_folder.ts";

const cohort = (root: string, ...args: string[]) =>
  runCopy(root, "-P=cohort", "src/main.ts", "cohort", ...args);
const truth = (root: string, ...args: string[]) =>
  runCopy(root, "-P=truth", "src/main.ts", "truth", ...args);

/** Names in a folder. */
const namesIn = (folder: string) => Array.fromAsync(Deno.readDir(folder), ({ name }) => name);

Deno.test("from a synthetic table through the door of real ones to its truth", async (test) => {
  await withFolder(async (folder) => {
    await copyProgram(folder, ["src/", "data/", "configs/", "shaders/"]);
    const synthesize = ["synthesize", "--patients", "800", "--seed", "4"];
    const { out, err, code } = await cohort(folder, ...synthesize, "--out", "care.csv", "--json");
    assert.equal(code, 0, err);
    const made = JSON.parse(out);

    await test.step("the table, its mapping and its truth are written, and counts are told", async () => {
      assert.deepEqual(made.beside, ["care.csv.mapping.yaml"]);
      assert.equal(made.patients, 800);
      assert.ok(Math.abs(made.survived / 800 - 0.78) < 0.06);
      const text = await Deno.readTextFile(join(folder, `runs/truth/${made.sha256}.json`));
      const { format, table, seed, knobs } = JSON.parse(text);
      assert.deepEqual([format, table, seed], [1, made.sha256, 4]);
      assert.deepEqual([knobs.patients, knobs.noise, knobs.fault], [800, 0, null]);
      assert.deepEqual(await namesIn(join(folder, "runs")), ["truth"]);
    });

    const imported = await cohort(folder, "import", "care.csv", "--json");
    assert.equal(imported.code, 0, imported.err);
    const { cohort: dir } = JSON.parse(imported.out);

    await test.step("policies by name and by table have their exact truth", async () => {
      const actions = npyArray(new Uint8Array(716).fill(0));
      await writeNpz(join(folder, "table.npz"), new Map([["policy", actions]]));
      const policies = ["clinicians", "none", "optimal", "table:table.npz"];
      const { out, err } = await truth(folder, ...policies, "--cohort", dir, "--json");
      assert.equal(err, "");
      const truths = JSON.parse(out);
      assert.deepEqual(truths.map((one: { policy: string }) => one.policy), policies);
      const survival = truths.map((one: { survival: { value: number } }) =>
        Number(one.survival.value.toFixed(4))
      );
      assert.deepEqual(survival, [0.7818, 0.7824, 0.8751, 0.7824]);
      assert.equal(truths[0].method, "exact");
      const shown = await truth(folder, "random", "--cohort", dir);
      assert.match(shown.out, /^random +0\.7801 +0\.2199 +7\.7328 +exact$/m);
    });

    await test.step("flags that make no difference are said", async () => {
      const said = async (...flags: string[]) => {
        const { code, err } = await truth(folder, "none", "--cohort", dir, ...flags);
        assert.equal(code, 0, err);
        return err;
      };
      const solved =
        /^--patients makes no difference: every policy is solved for \(--simulate simulates\)\.$/m;
      assert.match(await said("--patients", "1000"), solved);
      assert.match(
        await said("--draws", "100"),
        /^--draws makes no difference: no policy is solved/m,
      );
      const simulated = await said("--simulate", "--patients", "1000", "--draws", "100", "--json");
      assert.match(simulated, /^--draws makes no difference/m);
      assert.doesNotMatch(simulated, /--patients makes/);
    });

    await test.step("simulated patients agree and say their error", async () => {
      const flags = ["--simulate", "--patients", "2000", "--json"];
      const { out } = await truth(folder, "clinicians", "--cohort", dir, ...flags);
      const [{ survival, method, size }] = JSON.parse(out);
      assert.deepEqual([method, size], ["simulated patients", 2000]);
      assert.ok(Math.abs(survival.value - 0.78184) < 4 * survival.standard_error);
    });

    await test.step("a trained network is scored on what it would read", async () => {
      const config = ["configs/cohort-cql.yaml", "--set", "steps=30", "--seeds", "0"];
      const flags = ["--cohort", dir, "--out", "runs/net"];
      const trained = await runCopy(
        folder,
        "-P=files",
        "src/main.ts",
        "train",
        ...config,
        ...flags,
      );
      assert.equal(trained.code, 0, trained.err);
      const exact = await truth(folder, "runs/net", "--cohort", dir, "--json");
      assert.equal(exact.code, 0, exact.err);
      const [{ survival, method, policy }] = JSON.parse(exact.out);
      assert.deepEqual([method, policy], ["exact", "cohort-cql-seed0"]);
      assert.ok(survival.value > 0.6 && survival.value < 0.876, exact.out);
      const flagged = ["--simulate", "--patients", "1500", "--json"];
      const simulated = await truth(folder, "runs/net", "--cohort", dir, ...flagged);
      await writeTorchNetwork(join(folder, "net.pt"), await networkOfRun(join(folder, "runs/net")));
      const torch = await truth(folder, "net.pt", "--cohort", dir, "--json");
      assert.deepEqual(JSON.parse(torch.out), [{ ...JSON.parse(exact.out)[0], policy: "net.pt" }]);
      const [other] = JSON.parse(simulated.out);
      const z = (survival.value - other.survival.value) / other.survival.standard_error;
      assert.ok(Math.abs(z) < 4, `${exact.out} ${simulated.out}`);
    });

    await test.step("finished estimates of the network stand beside its truth, softened ones without", async () => {
      await writeQuickSettings(folder, join(folder, "configs"));
      const judge = ["runs/net", "--cohort", dir, "--config", "ope.yaml", "--json"];
      const judged = await runCopy(folder, "-P=predict", "src/main.ts", "ope", ...judge);
      assert.equal(judged.code, 0, judged.err);
      const file = join(folder, "judged.json");
      await Deno.writeTextFile(file, `${judged.out}\n`);
      const beside = (...args: string[]) => truth(folder, ...args, "--beside", "judged.json");
      const net = ["runs/net", "--cohort", dir];

      const alone = await truth(folder, ...net, "--json");
      assert.equal(alone.code, 0, alone.err);
      const own = JSON.parse(alone.out);
      const { out, err, code } = await beside(...net, "--json");
      assert.equal(code, 0, err);
      const [greedy, softened] = JSON.parse(out);
      assert.deepEqual([greedy.kind, softened.kind], ["greedy", "softened"]);
      assert.deepEqual([greedy.truth, greedy.method], [own[0].mean_return, "exact"]);
      assert.deepEqual([softened.truth, softened.method], [null, null]);
      const [record] = JSON.parse(judged.out);
      assert.equal(greedy.estimates.drl.refused, record.estimates.drl.refused);
      assert.match(
        (await beside(...net)).out,
        /^cohort-cql-seed0 +greedy +drl \(recommended\) .* -?\d+\.\d{4} +(yes|no|-)$/m,
      );

      const other = await beside("none", "--cohort", dir);
      assert.equal(
        other.err,
        "error: judged.json: [0].policy: found cohort-cql-seed0, expected one of the policies named: none",
      );
      const [gamma, patients] = [{ gamma: 0.5 }, { patients: 3 }];
      for (const [change, says] of [[gamma, "gamma: found 0.5"], [patients, "patients: found 3"]]) {
        await Deno.writeTextFile(
          file,
          `${JSON.stringify([Object.assign({ ...record }, change)])}\n`,
        );
        assert.match(
          (await beside(...net)).err,
          new RegExp(`^error: judged.json: .0..${says}, expected`),
        );
      }
      const { references } = record;
      references.clinicians.value += 0.01;
      await Deno.writeTextFile(file, `${JSON.stringify([record])}\n`);
      assert.match(
        (await beside(...net)).err,
        /references\.clinicians\.value: found .*, the mean return of the cohort's validation patients$/,
      );
    });

    await test.step("a network is scored as what it was trained on", async () => {
      const made = await cohort(
        folder,
        ...synthesize,
        "--fault",
        "same-window",
        "--out",
        "odd.csv",
      );
      assert.equal(made.code, 0, made.err);
      assert.equal((await cohort(folder, "import", "odd.csv")).code, 0);
      // The fault is in the mapping alone: the table, and what its truth needs, is that of the good one.
      const again = await truth(folder, "runs/net", "--cohort", "runs/cohorts/care");
      assert.equal(again.code, 0, again.err);
      const other = await truth(folder, "runs/net", "--cohort", "runs/cohorts/odd");
      assert.match(
        other.err,
        /^error: cohort-cql-seed0: a model of the cohort care .*, expected one/,
      );
    });

    await test.step("what has no truth is refused in a line", async () => {
      const odd = await truth(folder, "nobody", "--cohort", dir);
      assert.deepEqual([odd.code, odd.out], [2, ""]);
      assert.match(odd.err, /^error: policy: found "nobody", expected clinicians, random, none/);
      const few = await truth(folder, "none", "--cohort", dir, "--draws", "15");
      assert.equal(few.err, 'error: --draws: found "15", expected a multiple of 10');
      await Deno.rename(join(folder, "runs/truth"), join(folder, "runs/moved"));
      const lost = await truth(folder, "none", "--cohort", dir);
      assert.equal(lost.code, 2);
      assert.match(lost.err, /^error: runs\/cohorts\/care: nobody knows the truth of its table/);
      await Deno.rename(join(folder, "runs/moved"), join(folder, "runs/truth"));
    });

    await test.step("doses binned at other edges are other actions, whose truth is refused", async () => {
      const path = join(folder, "care.csv.mapping.yaml");
      const text = await Deno.readTextFile(path);
      await Deno.writeTextFile(path, text.replace("edges: [50, 180, 530]", "edges: null"));
      const again = await cohort(folder, "import", "care.csv", "--out", "quartiles");
      assert.equal(again.code, 0, again.err);
      const refused = await truth(folder, "clinicians", "--cohort", "quartiles");
      assert.equal(refused.code, 2);
      assert.match(
        refused.err,
        /^error: quartiles: its fluid is binned at [\d., ]+, expected 50, 180, 530: other bins are other/,
      );
    });
  });
});
