import assert from "node:assert/strict";
import { join } from "node:path";
import { openCohort } from "../../../src/cohort/open_cohort.ts";
import { sha256 } from "../../../src/files/sha256.ts";
import { readCheckpoint } from "../../../src/runs/read_checkpoint.ts";
import { checkSelectedCohort } from "../../../src/selection/cohort/check_selected_cohort.ts";
import { readCohortSelection } from "../../../src/selection/cohort/selection_file.ts";
import { readSelection } from "../../../src/selection/selection_file.ts";
import { writeSmallCohort } from "../../cohort/small_cohort.ts";
import { withFolder } from "../../with_folder.ts";
import { selectionIn, selectSmall, twoConfigs } from "./small_selection.ts";

/** Does something with a cohort's folder and an empty one beside it. */
const withCohort = (work: (cohort: string, folder: string, whole: string) => Promise<void>) =>
  withFolder(async (whole) => {
    const [cohort, folder] = ["small", "chosen"].map((name) => join(whole, name));
    await writeSmallCohort(cohort, { attainable: [-1000, 1000] });
    await Deno.mkdir(folder);
    await work(cohort, folder, whole);
  });

/** Files below a folder with their contents. */
async function contentsBelow(folder: string, at = ""): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { name, isDirectory } of Deno.readDirSync(join(folder, at))) {
    const path = join(at, name);
    if (isDirectory) {
      for (const [key, text] of await contentsBelow(folder, path)) found.set(key, text);
    } else found.set(path, (await Deno.readFile(join(folder, path))).toHex());
  }
  return found;
}

Deno.test("a selection trains, judges and chooses; all that it says is on disk, and hangs together by hashes", () =>
  withCohort(async (dir, folder) => {
    const { stages, selection } = (await selectSmall(dir, folder))!;
    const { sha256: own, record } = await openCohort(dir);
    assert.deepEqual(selection!.cohort, {
      name: "small",
      sha256: own,
      source: record.source.sha256,
      test: record.splits.test.sha256,
    });
    assert.deepEqual(selection!.candidates, ["cql-1", "cql-0.1"]);
    assert.deepEqual(
      ["ratio.cap", "limits.capped", "clone.config.steps"].map((key) => selection!.judging![key]),
      [50, 1e9, 20],
    );
    const first = stages["stage1_evaluation.json"];
    assert.deepEqual([first.stage, first.n_total_configs], [1, 2]);
    assert.deepEqual(first.top_configs, ["cql-1", "cql-0.1"], JSON.stringify(first.rankings));
    const { rankings, top_configs: tied } = stages["stage2_evaluation.json"];
    const { results, seeds, n_episodes } = stages["stage2_multiseed_validation.json"];
    assert.deepEqual([seeds, n_episodes], [[0, 1, 2], 12]);
    assert.ok(rankings[0].value! >= rankings[1].value!);
    assert.equal(selection!.chosen, tied[0]);
    for (const [i, { config, mean, values }] of results.entries()) {
      const { value, judged, cql_alpha, learning_rate, reward_variant, reason } = rankings[i];
      assert.equal(config, `cql-${cql_alpha}`);
      assert.deepEqual([learning_rate, reward_variant], [0.01, "sparse"]);
      assert.ok(Math.abs(mean - values.reduce((sum, one) => sum + one.value, 0) / 3) < 1e-12);
      assert.equal(mean, value);
      assert.deepEqual(
        values,
        judged.map(({ seed, estimates }) => ({
          seed,
          value: estimates.drl!.value,
        })),
      );
      assert.equal(/^chosen: /.test(reason), config === selection!.chosen, reason);
    }
    assert.equal(
      rankings.find(({ config }) => config === selection!.chosen)!.value,
      selection!.value,
    );
    for (const [name, expected] of Object.entries(selection!.evaluations)) {
      assert.equal(await sha256([await Deno.readFile(join(folder, name))]), expected);
    }
    const read = await readCohortSelection(selectionIn(folder));
    await assert.rejects(
      readSelection(selectionIn(folder)),
      /is a selection on a cohort, whose policies no exact score applies to/,
    );
    assert.deepEqual(read.selection, selection);
    checkSelectedCohort(read.selection, await openCohort(dir), "selection.json");
    await writeSmallCohort(dir, { seed: 2, attainable: [-1000, 1000] });
    const replaced = await openCohort(dir);
    assert.throws(
      () => checkSelectedCohort(read.selection, replaced, "selection.json"),
      /selection\.json: a selection on the cohort small .*, expected one on the cohort small/,
    );
    const [model] = read.models;
    assert.deepEqual([read.models.length, model.config.name, model.seed], [
      1,
      selection!.chosen,
      0,
    ]);
  }));

Deno.test("a finished selection is shown again and not made again; another in its folder is refused", () =>
  withCohort(async (dir, folder) => {
    const first = await selectSmall(dir, folder);
    let trained = 0;
    const again = await selectSmall(dir, folder, {
      onTrain: () => trained++,
      head: "a".repeat(64),
    });
    assert.deepEqual(JSON.parse(JSON.stringify(first)), JSON.parse(JSON.stringify(again)));
    assert.equal(trained, 0);
    const configs = await twoConfigs(dir);
    const others = [
      { configs: configs.toReversed() },
      { configs: configs.map((one) => ({ ...one, seeds: [1, 0, 2] })) },
      { rule: { seeds: 3, agreement: 0, tie_standard_errors: 0 } },
      { policy: "softened" },
      { deploy: "majority-vote" },
    ] as const;
    for (const other of others) {
      await assert.rejects(
        selectSmall(dir, folder, { ...other, onTrain: () => trained++ }),
        /holds another selection: other candidates, order, cohort or settings, expected another folder/,
      );
    }
    assert.equal(trained, 0);
  }));

Deno.test("the order is on disk before anything is trained or scored", () =>
  withCohort(async (dir, folder) => {
    const stop = () => {
      throw new Error("stopped");
    };
    await assert.rejects(selectSmall(dir, folder, { onTrain: stop }), { message: "stopped" });
    const { order_sha256, candidates } = JSON.parse(
      await Deno.readTextFile(join(folder, "candidates.json")),
    );
    assert.deepEqual(candidates, [
      { name: "cql-1", seeds: [0, 1, 2] },
      { name: "cql-0.1", seeds: [0, 1, 2] },
    ]);
    const { selection } = (await selectSmall(dir, folder))!;
    assert.equal(selection!.order_sha256, order_sha256);
  }));

Deno.test("the same twice is the same to the byte, wherever it lies", () =>
  withCohort(async (dir, folder, whole) => {
    const moved = join(whole, "elsewhere");
    await Deno.mkdir(join(moved, "out"), { recursive: true });
    await selectSmall(dir, folder);
    await Deno.rename(dir, join(moved, "cohort"));
    await selectSmall(join(moved, "cohort"), join(moved, "out"));
    const [one, other] = [await contentsBelow(folder), await contentsBelow(join(moved, "out"))];
    const kept = (path: string) => !path.startsWith("trained");
    assert.deepEqual([...one.keys()].filter(kept).sort(), [...other.keys()].filter(kept).sort());
    for (const [path, bytes] of one) if (kept(path)) assert.equal(other.get(path), bytes, path);
  }));

Deno.test("models that are there already compete as well, seeds listed anywhere; too few are out", () =>
  withCohort(async (dir, folder, whole) => {
    await selectSmall(dir, folder);
    const names = Array.from(Deno.readDirSync(join(folder, "models")), ({ name }) => name).sort();
    assert.equal(names.length, 6);
    const models = [];
    for (const name of names) models.push(await readCheckpoint(join(folder, "models", name)));
    const out = join(whole, "again");
    await Deno.mkdir(out);
    const first =
      (await selectSmall(dir, out, { models: [...models.slice(3), models[2], models[0]] }))!;
    assert.equal(first.selection!.chosen, "cql-1");
    const [, few] = first.stages["stage1_evaluation.json"].rankings;
    assert.deepEqual([few.config, few.refused, few.seeds, few.judged], [
      "cql-0.1",
      "few-seeds",
      [2, 0],
      [],
    ]);
    assert.equal(few.reason, "refused: too few training seeds, found 2, limit 3");
    const again = join(whole, "twice");
    await Deno.mkdir(again);
    await assert.rejects(
      selectSmall(dir, again, { models: [...models, models[0]] }),
      /cql-0\.1: found two models of seed 0, expected one a seed/,
    );
  }));

Deno.test("where nobody is left nothing is chosen, and the reasons are on disk", () =>
  withCohort(async (dir, folder) => {
    const rule = { seeds: 4, agreement: 0, tie_standard_errors: 1 };
    const { selection, stages } = (await selectSmall(dir, folder, { rule }))!;
    assert.equal(selection, null);
    await assert.rejects(Deno.stat(selectionIn(folder)), Deno.errors.NotFound);
    const written = JSON.parse(await Deno.readTextFile(join(folder, "stage1_evaluation.json")));
    assert.deepEqual(written, JSON.parse(JSON.stringify(stages["stage1_evaluation.json"])));
    assert.deepEqual(written.top_configs, []);
    for (const { refused, refusal } of written.rankings) {
      assert.deepEqual([refused, refusal], ["few-seeds", { seed: null, measured: 3, limit: 4 }]);
    }
  }));

Deno.test("a selection, a stage or a model that was changed is refused", () =>
  withCohort(async (dir, folder) => {
    await selectSmall(dir, folder, { deploy: "majority-vote" });
    const path = selectionIn(folder);
    const { selection: { models, chosen }, models: read } = await readCohortSelection(path);
    assert.deepEqual([models.length, read.map(({ seed }) => seed)], [3, [0, 1, 2]]);
    /** Changes a file, expects a refusal, and restores it. */
    const changed = async (
      name: string,
      change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array,
      said: RegExp,
    ) => {
      const file = join(folder, name);
      const bytes = await Deno.readFile(file);
      await Deno.writeFile(file, change(bytes.slice()));
      await assert.rejects(readCohortSelection(path), said);
      await Deno.remove(file);
      await assert.rejects(readCohortSelection(path), /cannot be read: there is no such file/);
      await Deno.writeFile(file, bytes);
      await readCohortSelection(path);
    };
    const other = chosen === "cql-1" ? "cql-0.1" : "cql-1";
    await changed(
      "selection.json",
      (bytes) =>
        new TextEncoder().encode(
          new TextDecoder().decode(bytes).replace(`"chosen": "${chosen}"`, `"chosen": "${other}"`),
        ),
      /does not have the SHA-256 it names: it was changed/,
    );
    const flip = (bytes: Uint8Array<ArrayBuffer>) => {
      bytes[bytes.length >> 1] ^= 1;
      return bytes;
    };
    const after = /was changed after the selection/;
    await changed("stage1_evaluation.json", flip, after);
    await changed("stage2_multiseed_validation.json", flip, after);
    await changed(models[1].file, flip, after);
    const swapped = await Deno.readFile(join(folder, `models/${other}-seed1.safetensors`));
    await changed(models[1].file, () => swapped, after);
  }));
