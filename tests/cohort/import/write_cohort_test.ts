import assert from "node:assert/strict";
import { join } from "node:path";
import type { LintFinding } from "../../../src/cohort/cohort_record.ts";
import { prepareCohort, type PreparedCohort } from "../../../src/cohort/import/prepare.ts";
import { splitPieces } from "../../../src/cohort/import/split_file.ts";
import { writeCohort } from "../../../src/cohort/import/write_cohort.ts";
import { loadSplit, openCohort } from "../../../src/cohort/open_cohort.ts";
import type { DenseDataset } from "../../../src/dataset/dataset.ts";
import { loadDataset } from "../../../src/dataset/dataset_file.ts";
import { pcg4d } from "../../../src/random/pcg4d.ts";
import { withFolder } from "../../with_folder.ts";
import { CARE, careRows, prepared, type Row, sourceOf } from "./care_table.ts";

/** Writes a cohort into a folder's `cohort`, test patients sealed in `sealed`. */
function write(folder: string, cohort: PreparedCohort, options: {
  readonly replace?: boolean;
  readonly signal?: AbortSignal;
  readonly lints?: readonly LintFinding[];
  readonly head?: string;
} = {}) {
  return writeCohort(join(folder, "cohort"), cohort, {
    name: "care",
    source: { file: "care.csv", sha256: "0".repeat(64), rows: cohort.records.rows },
    lints: options.lints ?? [],
    head: options.head ?? null,
    sealed: { folder: join(folder, "sealed"), beside: join(folder, "sealed.npz") },
    replace: options.replace ?? false,
    signal: options.signal,
  });
}

/** Another split. */
const SPLIT = { shares: [0.7, 0.15, 0.15], seed: 1 } as const;

/** All names below a folder. */
async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (isDirectory) {
      for (const below of await namesIn(join(folder, name))) names.push(`${name}/${below}`);
    } else names.push(name);
  }
  return names.sort();
}

Deno.test("a cohort comes back: every observation, action, reward, ending and step", () =>
  withFolder(async (folder) => {
    const rows = careRows();
    const { cohort } = await prepared(rows);
    const { record, sha256 } = await write(folder, cohort);
    const opened = await openCohort(join(folder, "cohort"));
    assert.equal(opened.sha256, sha256);
    assert.deepEqual(opened.record, record);
    const sealed = join(folder, "sealed", record.splits.test.file.replace("runs/sealed/", ""));
    const parts = [
      await loadSplit(opened, "train"),
      await loadSplit(opened, "validation"),
      await loadDataset(sealed) as DenseDataset,
    ];
    const stays = Map.groupBy(rows, ({ stay }) => stay);
    const { features, actions: { axes } } = record;
    let seen = 0;
    for (const [split, part] of parts.entries()) {
      const names = Array.from(cohort.chosen[split], (e) => {
        const row = cohort.stays.order[cohort.stays.starts[e]];
        return cohort.records.stays[cohort.records.stay.at(row)];
      });
      for (let i = 0; i < part.action.length; i++) {
        const own = stays.get(names[part.episode[i]])!;
        const row = own[part.step[i]];
        const after = own[part.step[i] + 1] as Row | undefined;
        const level = (dose: number, edges: readonly number[]) =>
          dose === 0 ? 0 : 1 + edges.filter((edge) => dose > edge).length;
        const expected = level(Number(row.fluid), axes[0].edges!) * 5 +
          level(Number(row.vasopressor), axes[1].edges!);
        assert.equal(part.action[i], expected);
        const isLast = after === undefined || after.fluid === null;
        const isCut = after?.truncated === 1;
        assert.equal(part.ending[i], isCut ? 2 : isLast ? 1 : 0);
        assert.equal(part.reward[i], isLast && !isCut ? row.died === 1 ? -15 : 15 : 0);
        const [rate] = features;
        const scaled = (value: unknown) => Math.fround((Number(value) - rate.mean) / rate.sd);
        assert.equal(part.observation[i * part.features], scaled(row.heart_rate));
        assert.equal(part.observation[i * part.features + 3], Number(row.lactate === null));
        if (!isLast || isCut) {
          assert.equal(part.nextObservation[i * part.features], scaled(after!.heart_rate));
        }
        seen++;
      }
    }
    const counts = Object.values(record.splits).reduce((sum, one) => sum + one.transitions, 0);
    assert.deepEqual([seen, counts], [cohort.action.length, cohort.action.length]);
    assert.deepEqual(await namesIn(folder), [
      "cohort/cohort.json",
      "cohort/train.npz",
      "cohort/validation.npz",
      record.splits.test.file.replace("runs/", ""),
    ]);
  }));

/** The bytes of a cohort's three split files. */
const bytesOf = (cohort: PreparedCohort) =>
  [0, 1, 2].map((split) =>
    Array.from(splitPieces(cohort, split), (piece) => piece.toHex()).join("")
  );

Deno.test("the order of rows does not matter: the same bytes, records and lints", () =>
  withFolder(async (folder) => {
    const rows = careRows();
    const keys = rows.map((_, i) => pcg4d(3, 98, i, 0)[0]);
    const order = Array.from(rows.keys()).sort((a, b) => keys[a] - keys[b]);
    const one = await prepareCohort(sourceOf(rows));
    const other = await prepareCohort(sourceOf(order.map((i) => rows[i])));
    assert.deepEqual(other.findings, one.findings);
    assert.deepEqual(bytesOf(other.cohort!), bytesOf(one.cohort!));
    const { sha256 } = await write(folder, one.cohort!);
    assert.equal((await write(folder, other.cohort!)).wasThere, true);
    assert.equal((await openCohort(join(folder, "cohort"))).sha256, sha256);
  }));

Deno.test("another cohort is refused without replace, and put in its place with it", () =>
  withFolder(async (folder) => {
    const { cohort } = await prepared(careRows());
    const { cohort: other } = await prepared(careRows(), { ...CARE, gamma: 1 });
    const { sha256 } = await write(folder, cohort);
    await assert.rejects(write(folder, other), /holds another cohort, expected --replace/);
    assert.equal((await openCohort(join(folder, "cohort"))).sha256, sha256);
    const replaced = await write(folder, other, { replace: true });
    assert.notEqual(replaced.sha256, sha256);
    const opened = await openCohort(join(folder, "cohort"));
    assert.equal(opened.sha256, replaced.sha256);
    await loadSplit(opened, "train");
  }));

Deno.test("a folder of other things is refused and left", () =>
  withFolder(async (folder) => {
    const { cohort } = await prepared(careRows());
    await Deno.mkdir(join(folder, "cohort"));
    await Deno.writeTextFile(join(folder, "cohort/letters.txt"), "mine");
    await assert.rejects(
      write(folder, cohort, { replace: true }),
      /holds letters\.txt and no cohort, expected a new folder, or a cohort's/,
    );
    assert.deepEqual(await namesIn(folder), ["cohort/letters.txt"]);
  }));

Deno.test("a signal leaves nothing, or what was there", () =>
  withFolder(async (folder) => {
    const { cohort } = await prepared(careRows());
    const gone = AbortSignal.abort(new Error("stopped"));
    await assert.rejects(write(folder, cohort, { signal: gone }), { message: "stopped" });
    assert.deepEqual(await namesIn(folder), []);
    const { sha256 } = await write(folder, cohort);
    const { cohort: other } = await prepared(careRows(), { ...CARE, gamma: 1 });
    const late = new AbortController();
    let reads = 0;
    const changed: PreparedCohort = { ...other, chosen: other.chosen };
    const splits = other.files;
    // Fires while the second file is written.
    Object.defineProperty(changed, "files", {
      get: () => {
        if (++reads > 6) late.abort(new Error("stopped"));
        return splits;
      },
    });
    await assert.rejects(write(folder, changed, { replace: true, signal: late.signal }), {
      message: "stopped",
    });
    const opened = await openCohort(join(folder, "cohort"));
    assert.equal(opened.sha256, sha256);
    await loadSplit(opened, "train");
    await loadSplit(opened, "validation");
    assert.ok((await namesIn(join(folder, "cohort"))).every((name) => !/tmp|importing/.test(name)));
  }));

Deno.test("the same cohort again brings back a sealed file that is gone", () =>
  withFolder(async (folder) => {
    const { cohort } = await prepared(careRows());
    const { record } = await write(folder, cohort);
    const sealed = join(folder, "sealed", `${record.splits.test.sha256}.npz`);
    const bytes = await Deno.readFile(sealed);
    await Deno.remove(sealed);
    const again = await write(folder, cohort);
    assert.equal(again.wasThere, true);
    assert.deepEqual(await Deno.readFile(sealed), bytes);
    // Another cohort that is refused seals nothing.
    const { cohort: other } = await prepared(careRows(), { ...CARE, gamma: 1, split: SPLIT });
    await assert.rejects(write(folder, other), /holds another cohort/);
    assert.deepEqual(await namesIn(join(folder, "sealed")), [`${record.splits.test.sha256}.npz`]);
  }));

Deno.test("that a test was seen is said of a cohort that is there, and changes neither hash nor head", () =>
  withFolder(async (folder) => {
    const { cohort } = await prepared(careRows());
    const head = "a".repeat(64);
    const first = await write(folder, cohort, { head });
    assert.equal(first.record.ledger.head, head);
    const lints = [{ id: "test-seen-before", level: "warning", message: "105 of test" }] as const;
    const marked = await write(folder, cohort, { lints });
    assert.deepEqual([marked.wasThere, marked.sha256], [true, first.sha256]);
    // An import that knows of no opening takes nothing back.
    await write(folder, cohort);
    const opened = await openCohort(join(folder, "cohort"));
    assert.deepEqual(opened.record, { ...first.record, lints });
    assert.equal(opened.sha256, first.sha256);
  }));
