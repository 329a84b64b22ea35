import assert from "node:assert/strict";
import fc from "fast-check";
import { openTable } from "../../../src/cohort/table/open_table.ts";
import {
  writeTable,
  type WrittenBlock,
  type WrittenColumn,
} from "../../../src/cohort/table/write_table.ts";
import { withFolder } from "../../with_folder.ts";
import { readAll } from "./reading.ts";

const ENDINGS = ["csv", "csv.gz", "parquet"];
const COLUMNS: readonly WrittenColumn[] = [
  { name: "i", type: "integer" },
  { name: "x", type: "number" },
  { name: "single", type: "number" },
  { name: "s", type: "text" },
];

const gap = (cell: number) => Number.isNaN(cell) ? null : cell;

/** A text of a name as all formats read it. */
const name = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.trim())
  .filter((text) => !/^(na|nan|null|[+-]?\d.*)?$/i.test(text));

const rows = fc.array(
  fc.record({
    i: fc.option(fc.maxSafeInteger(), { nil: NaN }),
    x: fc.option(fc.double({ noDefaultInfinity: true }), { nil: NaN }),
    single: fc.float({ noDefaultInfinity: true }),
    s: fc.option(name),
  }),
  { minLength: 1, maxLength: 40 },
);

Deno.test("what writeTable wrote reads back to the same bits from every format", async () => {
  await withFolder(async (folder) => {
    let number = 0;
    await fc.assert(fc.asyncProperty(rows, async (all) => {
      const block: WrittenBlock = new Map<string, ArrayLike<number> | (string | null)[]>([
        ["i", all.map(({ i }) => i)],
        ["x", all.map(({ x }) => x)],
        ["single", Float32Array.from(all, ({ single }) => single)],
        ["s", all.map(({ s }) => s)],
      ]);
      number++;
      for (const ending of ENDINGS) {
        const path = `${folder}/${number}.${ending}`;
        await writeTable(path, COLUMNS, [block]);
        const table = await openTable(path);
        assert.equal(table.format, ending);
        assert.deepEqual(table.columns, COLUMNS.map((column) => column.name));
        const read = await readAll(table, { i: "number", x: "number", single: "time", s: "name" });
        assert.deepEqual(read, {
          i: all.map(({ i }) => gap(i)),
          x: all.map(({ x }) => gap(x)),
          single: all.map(({ single }) => gap(single)),
          s: all.map(({ s }) => s),
        }, ending);
        const names = await readAll(table, { i: "name" });
        assert.deepEqual(names.i, all.map(({ i }) => gap(i) === null ? null : `${i + 0}`), ending);
      }
    }));
  });
});

Deno.test("tables of several blocks, pieces and row groups read back from every format", async () => {
  const length = 150_000;
  const block: WrittenBlock = new Map<string, ArrayLike<number> | (string | null)[]>([
    ["i", Float64Array.from({ length }, (_, i) => i % 9 ? i - 7 : NaN)],
    ["x", Float64Array.from({ length }, (_, i) => i % 11 ? Math.exp(Math.sin(i) * 40) : NaN)],
    ["single", Float32Array.from({ length }, (_, i) => i / 3)],
    ["s", Array.from({ length }, (_, i) => i % 10 ? `name ${i % 13}, "${i % 3}"` : null)],
  ]);
  const expected = Object.fromEntries(
    [...block].map(([column, cells]) => [
      column,
      Array.from(
        cells as ArrayLike<number | string | null>,
        (cell) => typeof cell === "number" ? gap(cell) : cell,
      ),
    ]),
  );
  await withFolder(async (folder) => {
    for (const ending of ENDINGS) {
      const path = `${folder}/a.${ending}`;
      await writeTable(path, COLUMNS, [block]);
      const wanted = { i: "number", x: "number", single: "number", s: "name" } as const;
      const table = await openTable(path);
      assert.deepEqual(await readAll(table, wanted), expected, ending);
      // What is not read to its end is closed too: tests notice what stays open.
      for await (const { rows } of table.read(new Map([["i", "number"]]))) {
        assert.ok(rows > 0 && rows < length, ending);
        break;
      }
    }
  });
});
