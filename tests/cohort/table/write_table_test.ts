import assert from "node:assert/strict";
import { parquetReadObjects } from "hyparquet";
import {
  writeTable,
  type WrittenBlock,
  type WrittenColumn,
} from "../../../src/cohort/table/write_table.ts";
import { InputError } from "../../../src/input_error.ts";
import { withFolder } from "../../with_folder.ts";

const COLUMNS: readonly WrittenColumn[] = [
  { name: "stay", type: "integer" },
  { name: "map, mean", type: "number" },
  { name: "lactate", type: "number" },
  { name: "unit", type: "text" },
];

const ROWS: WrittenBlock = new Map<string, ArrayLike<number> | readonly (string | null)[]>([
  ["stay", [30000001, NaN, -7, 2 ** 53 - 1]],
  ["map, mean", Float32Array.of(0.1, NaN, -0, 3e38)],
  ["lactate", Float64Array.of(0.1, 5e-324, 1e21, NaN)],
  ["unit", ["MICU", null, 'a "b", c', " x\ny"]],
]);

const TEXT = [
  'stay,"map, mean",lactate,unit',
  "30000001,0.10000000149011612,0.1,MICU",
  ",,5e-324,",
  '-7,-0,1e+21,"a ""b"", c"',
  '9007199254740991,3.0000000054977558e+38,," x\ny"',
  "",
].join("\n");

const OBJECTS = [
  { stay: 30000001n, "map, mean": Math.fround(0.1), lactate: 0.1, unit: "MICU" },
  { stay: null, "map, mean": NaN, lactate: 5e-324, unit: null },
  { stay: -7n, "map, mean": -0, lactate: 1e21, unit: 'a "b", c' },
  { stay: 2n ** 53n - 1n, "map, mean": Math.fround(3e38), lactate: NaN, unit: " x\ny" },
];

/** Some rows of a block. */
function cut(block: WrittenBlock, begin: number, end: number): WrittenBlock {
  return new Map([...block].map(([name, cells]) => [name, (cells as number[]).slice(begin, end)]));
}

async function unpacked(path: string): Promise<string> {
  const file = await Deno.open(path);
  return await new Response(file.readable.pipeThrough(new DecompressionStream("gzip"))).text();
}

async function readObjects(path: string): Promise<unknown[]> {
  const { buffer } = await Deno.readFile(path);
  return await parquetReadObjects({ file: buffer as ArrayBuffer });
}

Deno.test("writeTable writes CSV whose numbers read back to the same bits", async () => {
  await withFolder(async (folder) => {
    await writeTable(`${folder}/a.csv`, COLUMNS, [ROWS]);
    assert.equal(await Deno.readTextFile(`${folder}/a.csv`), TEXT);
    await writeTable(`${folder}/a.csv.gz`, COLUMNS, [ROWS]);
    assert.equal(await unpacked(`${folder}/a.csv.gz`), TEXT);
  });
});

Deno.test("writeTable writes Parquet that another reader reads back", async () => {
  await withFolder(async (folder) => {
    await writeTable(`${folder}/a.parquet`, COLUMNS, [ROWS]);
    assert.deepEqual(await readObjects(`${folder}/a.parquet`), OBJECTS);
  });
});

Deno.test("writeTable's bytes do not depend on how rows are cut into blocks", async () => {
  const rows = 70_000; // More than a row group of Parquet, more than a piece of CSV.
  const values = Float64Array.from({ length: rows }, (_, i) => i % 7 ? Math.sin(i) : NaN);
  const names = Array.from({ length: rows }, (_, i) => i % 5 ? `s${i % 11}` : null);
  const columns: readonly WrittenColumn[] = [
    { name: "i", type: "integer" },
    { name: "x", type: "number" },
    { name: "s", type: "text" },
  ];
  const all: WrittenBlock = new Map<string, ArrayLike<number> | (string | null)[]>([
    ["i", Int32Array.from({ length: rows }, (_, i) => i)],
    ["x", values],
    ["s", names],
  ]);
  async function* pieces() {
    yield cut(all, 0, 0);
    for (let at = 0; at < rows; at += 9_999) yield await Promise.resolve(cut(all, at, at + 9_999));
  }
  await withFolder(async (folder) => {
    for (const ending of ["csv", "csv.gz", "parquet"]) {
      await writeTable(`${folder}/whole.${ending}`, columns, [all]);
      await writeTable(`${folder}/cut.${ending}`, columns, pieces());
      const [whole, other] = await Promise.all(
        ["whole", "cut"].map((name) => Deno.readFile(`${folder}/${name}.${ending}`)),
      );
      assert.ok(whole.length > 100_000 && Buffer.compare(whole, other) === 0, ending);
    }
    const objects = await readObjects(`${folder}/cut.parquet`) as { i: bigint; x: number }[];
    assert.deepEqual(objects.map(({ i }) => Number(i)), Array.from({ length: rows }, (_, i) => i));
    assert.deepEqual(objects.map(({ x }) => x), [...values]);
  });
});

Deno.test("writeTable writes gaps of a single column so that they are no empty lines", async () => {
  await withFolder(async (folder) => {
    await writeTable(`${folder}/a.csv`, COLUMNS.slice(0, 1), [new Map([["stay", [1, NaN]]])]);
    assert.equal(await Deno.readTextFile(`${folder}/a.csv`), 'stay\n1\n""\n');
  });
});

Deno.test("writeTable writes a table without rows", async () => {
  await withFolder(async (folder) => {
    await writeTable(`${folder}/a.csv`, COLUMNS, []);
    assert.equal(await Deno.readTextFile(`${folder}/a.csv`), TEXT.slice(0, TEXT.indexOf("\n") + 1));
    await writeTable(`${folder}/a.parquet`, COLUMNS, []);
    assert.deepEqual(await readObjects(`${folder}/a.parquet`), []);
  });
});

Deno.test("writeTable refuses what a table cannot hold, and leaves nothing behind", async () => {
  const wrong: readonly [string, readonly WrittenColumn[], WrittenBlock, RegExp][] = [
    ["length", COLUMNS, new Map([...ROWS, ["unit", ["x"]]]), /unit has 1 rows, expected 4/],
    ["absent", COLUMNS, new Map([["stay", [1]]]), /map, mean has undefined rows/],
    ["part", COLUMNS.slice(0, 1), new Map([["stay", [0.5]]]), /stay: found 0.5, expected/],
    ["text", COLUMNS.slice(0, 1), new Map([["stay", ["x"]]]), /stay: found .*, expected/],
    ["number", COLUMNS.slice(3), new Map([["unit", [1]]]), /unit: found .*, expected text/],
    ["infinite", COLUMNS.slice(2, 3), new Map([["lactate", [Infinity]]]), /found Infinity/],
  ];
  await withFolder(async (folder) => {
    for (const [name, columns, block, words] of wrong) {
      for (const ending of ["csv", "csv.gz", "parquet"]) {
        const written = writeTable(`${folder}/a.${ending}`, columns, [block]);
        await assert.rejects(written, (error) => {
          assert.ok(error instanceof RangeError, `${name}.${ending}: ${error}`);
          assert.match(error.message, words, ending);
          return true;
        });
      }
    }
    await assert.rejects(
      writeTable(`${folder}/a.tsv`, COLUMNS, [ROWS]),
      new InputError(`${folder}/a.tsv`, "expected a name that ends in .csv, .csv.gz, .parquet"),
    );
    assert.deepEqual(await Array.fromAsync(Deno.readDir(folder)), []);
  });
});
