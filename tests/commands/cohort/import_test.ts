import assert from "node:assert/strict";
import { join } from "node:path";
import { mappingYaml } from "../../../src/cohort/mapping/mapping_yaml.ts";
import { loadSplit, openCohort } from "../../../src/cohort/open_cohort.ts";
import type { Mapping } from "../../../src/cohort/mapping/mapping.ts";
import { loadDataset, saveDataset } from "../../../src/dataset/dataset_file.ts";
import { CARE, careRows, type Row } from "../../cohort/import/care_table.ts";
import { copyProgram, runCopy } from "../copy_program.ts";
import { withFolder } from "../../with_folder.ts";

const cohort = (root: string, ...args: string[]) =>
  runCopy(root, "-P=cohort", "src/main.ts", "cohort", ...args);

/** Writes a table with its mapping beside it. */
async function writeCare(folder: string, rows: readonly Row[], mapping: Mapping): Promise<string> {
  const heads = Object.keys(rows[0]);
  const lines = rows.map((row) => heads.map((name) => row[name] ?? "").join(","));
  const path = join(folder, "care.csv");
  await Deno.writeTextFile(path, [heads.join(","), ...lines, ""].join("\n"));
  await Deno.writeTextFile(`${path}.mapping.yaml`, mappingYaml(mapping, { table: "care.csv" }));
  return path;
}

Deno.test("an import seals test patients where only it writes and no task reads", () =>
  withFolder(async (folder) => {
    await copyProgram(folder, ["src/", "data/"]);
    const path = await writeCare(folder, careRows(), CARE);
    const first = await cohort(folder, "import", path, "--json");
    assert.equal(first.code, 0, first.err);
    const report = JSON.parse(first.out);
    assert.equal(report.cohort, "runs/cohorts/care");
    assert.equal(report.patients, 700);
    assert.equal(report.action_counts.length, 25);
    const sealed = report.splits.test.file;
    assert.match(sealed, /^runs\/sealed\/[0-9a-f]{64}\.npz$/);
    assert.equal((await Deno.stat(join(folder, sealed))).isFile, true);
    const left = await Array.fromAsync(Deno.readDir(join(folder, "runs")), ({ name }) => name);
    assert.deepEqual(left.sort(), ["cohorts", "sealed"]);

    await Deno.writeTextFile(join(folder, "src/look.ts"), "Deno.readFileSync(Deno.args[0]);\n");
    for (const set of ["compute", "read", "files", "select", "cohort", "truth"]) {
      const look = await runCopy(folder, `-P=${set}`, "src/look.ts", sealed);
      assert.match(look.err, /NotCapable: Requires read access/, set);
    }
    // The list of runs passes the closed folder by.
    const listed = await runCopy(folder, "-P=read", "src/main.ts", "runs");
    assert.equal(listed.code, 0, listed.err);

    const again = await cohort(folder, "import", path);
    assert.match(
      again.out,
      /runs\/cohorts\/care: holds this cohort already, left as it is, SHA-256/,
    );
    const other = await cohort(folder, "import", path, "--seed", "1");
    assert.deepEqual([other.code, other.out], [2, ""]);
    assert.match(other.err, /error: runs\/cohorts\/care: holds another cohort, expected --replace/);
    const replaced = await cohort(folder, "import", path, "--seed", "1", "--replace", "--json");
    assert.notEqual(JSON.parse(replaced.out).sha256, report.sha256);
  }));

Deno.test("an import says what it took for what", () =>
  withFolder(async (folder) => {
    await copyProgram(folder, ["src/", "data/"]);
    const path = await writeCare(folder, careRows(), CARE);
    const { out, err } = await cohort(folder, "import", path, "--out", "runs/mine");
    assert.deepEqual(err.split("\n"), [
      "mapped by care.csv.mapping.yaml, which is beside it",
      "Look at it: deno task cohort show runs/mine",
      "Train on it: deno task train configs/cohort-cql.yaml --cohort runs/mine",
    ]);
    for (
      const line of [
        /^stay +stay$/m,
        /^time +hours, 4 h a step$/m,
        /^action +levels of fluid and vasopressor, given after the state$/m,
        /^\d+ rows: 700 patients, 700 stays of 2 to 6 transitions \(median \d, mean \d\.\d\d\), \d+ in all; 8\d\.\d% survived, 14\.3% were cut\.$/m,
        /^train +490 +490 +\d+ +\d\.\d\d +8\d\.\d% +1\d\.\d%$/m,
        /^fluid +vasopressor 0 none +vasopressor 1 to \d/m,
        /^lactate +\d\d\.\d%$/m,
        /^Return at gamma 0\.99: -15\.0000 to 15\.0000 possible, 14\.\d{4} if all of train survived/m,
        /^Lints: nothing found\.$/m,
        /^runs\/mine: imported, SHA-256 [0-9a-f]{64}$/m,
      ]
    ) assert.match(out, line);
  }));

Deno.test("shift pairs a state with the next window's action; relabel turns the grid, losing nothing", () =>
  withFolder(async (folder) => {
    await copyProgram(folder, ["src/", "data/"]);
    const edges = [25, 50, 75];
    const same: Mapping = {
      ...CARE,
      alignment: "same-window",
      actions: {
        bins: [
          { name: "fluid", column: "fluid", edges },
          { name: "vasopressor", column: "vasopressor", edges },
        ],
      },
    };
    const path = await writeCare(folder, careRows(), same);
    const run = async (...args: string[]) => {
      const { code, err } = await cohort(folder, ...args);
      assert.equal(code, 0, err);
    };
    await run("import", path, "--out", "runs/own");
    await run("shift", path, "--out", "runs/next");
    await run("relabel", path, "--axes", "vasopressor,fluid", "--out", "runs/turned");
    const open = (name: string) => openCohort(join(folder, "runs", name));
    const [own, next, turned] = [await open("own"), await open("next"), await open("turned")];
    assert.deepEqual(own.record.lints.map(({ id }) => id), ["same-window"]);
    assert.equal(next.record.mapping.alignment, "shifted");
    assert.deepEqual(next.record.lints, []);
    assert.deepEqual(turned.record.actions.axes.map(({ name }) => name), ["vasopressor", "fluid"]);
    const [before, after] = [await loadSplit(own, "train"), await loadSplit(turned, "train")];
    assert.deepEqual(after.action, before.action.map((a) => a % 5 * 5 + Math.floor(a / 5)));
    assert.deepEqual(after.observation, before.observation);
    const shifted = await loadSplit(next, "train");
    // A stay has a transition less; each takes the action of the next.
    const byStay = (part: typeof before) =>
      Map.groupBy(part.action.keys(), (i) => part.patient![i]);
    const stays = byStay(before);
    for (const [patient, rows] of byStay(shifted)) {
      const actions = rows.map((i) => shifted.action[i]);
      const original = stays.get(patient)!.map((i) => before.action[i]);
      assert.deepEqual(actions, original.slice(1, 1 + actions.length));
      assert.equal(actions.length, original.length - 1);
    }

    const refused = await cohort(folder, "shift", join(folder, "runs/next"), "--out", "runs/x");
    assert.equal(refused.code, 2);
    const sealed = await cohort(folder, "relabel", "runs/own", "--axes", "vasopressor,fluid");
    assert.match(sealed.err, /is a cohort, whose test patients are sealed, expected the table/);

    const file = join(folder, "runs/own/train.npz");
    const told = await cohort(
      folder,
      ...["relabel", file, "--levels", "5,5", "--out", "runs/turned.npz"],
    );
    assert.match(told.out, /^runs\/turned\.npz: action 5 i \+ j is now 5 j \+ i, of level i /);
    const named = ["--axes", "fluid,vasopressor", "--out", "runs/kept"];
    const kept = await cohort(folder, "relabel", path, ...named);
    assert.match(kept.err, /^its axes are fluid, vasopressor already: nothing is turned$/m);
    const alone = await cohort(folder, "relabel", file, "--levels", "1,25", "--out", "runs/x.npz");
    assert.equal(
      alone.err,
      'error: --levels: found "1,25", expected two numbers of levels from 2, such as 5,5',
    );
    await run("relabel", "runs/turned.npz", "--levels", "5,5", "--out", "runs/back.npz");
    const [there, back] = await Promise.all(
      ["runs/turned.npz", "runs/back.npz"].map((name) => loadDataset(join(folder, name))),
    );
    assert.deepEqual(there.action, after.action);
    assert.deepEqual(back.action, before.action);
  }));

Deno.test("a dataset with columns by action, or of another number of them, is not relabelled", () =>
  withFolder(async (folder) => {
    await copyProgram(folder, ["src/", "data/"]);
    const path = await writeCare(folder, careRows(), CARE);
    await cohort(folder, "import", path, "--out", "runs/own");
    const dataset = await loadDataset(join(folder, "runs/own/train.npz"));
    const allowed = new Uint32Array(dataset.action.length).fill(2 ** 25 - 1);
    await saveDataset(join(folder, "runs/allowed.npz"), {
      ...dataset,
      allowed,
      nextAllowed: allowed,
    });
    const relabel = (file: string, levels: string) =>
      cohort(folder, "relabel", file, "--levels", levels, "--out", "runs/x.npz");
    const { err } = await relabel("runs/allowed.npz", "5,5");
    assert.match(err, /has the column allowed, which is by action, expected none/);
    const sizes = await relabel("runs/own/train.npz", "5,4");
    assert.match(sizes.err, /has 25 actions, expected 20 \(--levels 5,4\)/);
    assert.equal(await Deno.stat(join(folder, "runs/x.npz")).catch(() => null), null);
  }));
