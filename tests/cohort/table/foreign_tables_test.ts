import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { openTable } from "../../../src/cohort/table/open_table.ts";
import type { CellKind } from "../../../src/cohort/table/table.ts";
import { readAll } from "./reading.ts";

/** Tables of other writers; make_tables.py there made them. */
const FOLDER = fileURLToPath(new URL("../../fixtures/tables/", import.meta.url));
const ROWS = 120;

type Cell = number | string | null;

const rows = (cell: (i: number) => Cell): Cell[] => Array.from({ length: ROWS }, (_, i) => cell(i));
const gaps = (cell: (i: number) => Cell): Cell[] => rows((i) => i % 5 === 0 ? null : cell(i));
const START = Date.UTC(2150, 0, 1) / 3600_000;

/** Columns of the Parquet files: how they are read, and what is in them. */
const COLUMNS: Readonly<Record<string, [CellKind, Cell[]]>> = {
  stay: ["name", rows((i) => `${30_000_000 + Math.floor(i / 7)}`)],
  large: ["name", rows((i) => `${2n ** 62n + BigInt(i)}`)],
  step: ["number", gaps((i) => i % 7 - 3)],
  i8: ["number", rows((i) => i - 60)],
  u8: ["number", rows((i) => 2 * i)],
  u32: ["number", gaps((i) => 2 ** 32 - 1 - i)],
  u64: ["number", rows((i) => 2 ** 63 + 4096 * i)],
  done: ["number", gaps((i) => i % 3 === 0 ? 1 : 0)],
  f16: ["number", rows((i) => i / 4)],
  f32: ["number", gaps((i) => Math.fround(i / 3))],
  f64: ["number", gaps((i) => i / 7)],
  rare: ["number", rows((i) => i % 50 === 1 ? i / 7 : null)],
  decimal: ["number", gaps((i) => (i - 60) / 100)],
  small: ["number", rows((i) => i / 1000)],
  name: ["name", gaps((i) => `é${Math.floor(i / 3)}`)],
  unit: ["name", rows((i) => i % 4 ? "MICU" : "SICU")],
  ms: ["time", gaps((i) => START + 4 * i)],
  us: ["time", rows((i) => START + 4 * i)],
  ns: ["time", rows((i) => START + 4 * i)],
  day: ["time", rows((i) => START + 24 * i)],
  text_time: ["time", rows((i) => START + 4 * i)],
};

const kinds = (columns: typeof COLUMNS) =>
  Object.fromEntries(Object.entries(columns).map(([name, [kind]]) => [name, kind]));
const cells = (columns: typeof COLUMNS) =>
  Object.fromEntries(Object.entries(columns).map(([name, [, own]]) => [name, own]));

for (
  const name of ["none", "snappy", "gzip", "brotli", "zstd", "lz4"].map((one) => `codec_${one}`)
    .concat("plain", "pages", "pages_2", "delta")
) {
  Deno.test(`Parquet of pyarrow, ${name}: every type is read`, async () => {
    const table = await openTable(`${FOLDER}${name}.parquet`);
    assert.equal(table.format, "parquet");
    assert.deepEqual(table.columns, Object.keys(COLUMNS));
    assert.deepEqual(await readAll(table, kinds(COLUMNS)), cells(COLUMNS));
    // Columns do not lean on one another.
    assert.deepEqual(await readAll(table, { rare: "number" }), { rare: COLUMNS.rare[1] });
  });
}

Deno.test("Parquet of pyarrow: times of 96 bits", async () => {
  const { ms, us, ns } = COLUMNS;
  const table = await openTable(`${FOLDER}int96.parquet`);
  assert.deepEqual(await readAll(table, kinds({ ms, us, ns })), cells({ ms, us, ns }));
});

Deno.test("Parquet: numbers, truth values and decimals as names agree with CSV's", async () => {
  const table = await openTable(`${FOLDER}plain.parquet`);
  const wanted = { stay: "name", step: "name", u64: "name", f64: "name", done: "name" } as const;
  const read = await readAll(table, { ...wanted, small: "name", f16: "name", f32: "time" });
  assert.deepEqual(read.step, gaps((i) => `${i % 7 - 3}`));
  assert.deepEqual(read.u64, rows((i) => `${2n ** 63n + 4096n * BigInt(i)}`));
  assert.deepEqual(read.f64, gaps((i) => `${i / 7}`));
  assert.deepEqual(read.done, gaps((i) => i % 3 === 0 ? "true" : "false"));
  assert.deepEqual(read.small, rows((i) => `${i / 1000}`));
  assert.deepEqual(read.f16, rows((i) => `${i / 4}`));
  assert.deepEqual(read.f32, gaps((i) => Math.fround(i / 3)));
});

Deno.test("Parquet: nested columns are left out", async () => {
  const table = await openTable(`${FOLDER}nested.parquet`);
  assert.deepEqual(table.columns, ["x"]);
  assert.deepEqual(await readAll(table, { x: "number" }), { x: [1, 2] });
  assert.equal(table.place(1, "x"), `${FOLDER}nested.parquet: row 2 (x)`);
});

/** The table of pandas. */
const PANDAS: Readonly<Record<string, [CellKind, Cell[]]>> = {
  stay_id: ["name", rows((i) => `${30_000_000 + Math.floor(i / 7)}`)],
  charttime: ["time", rows((i) => START + 4 * i)],
  map: ["number", gaps((i) => 60 + i / 7)],
  note: ["name", rows((i) => i % 3 ? `"a", ${i}\nb` : null)],
  done: ["number", rows((i) => i % 7 === 6 ? 1 : 0)],
  large: ["name", rows((i) => `${2 ** 60 + i}`)],
  small: ["number", rows((i) => 1e-7 * i)],
};

for (const name of ["pandas.csv", "pandas_crlf.csv", "pandas.csv.gz", "pandas.parquet"]) {
  Deno.test(`${name} is read as pandas wrote it`, async () => {
    const table = await openTable(`${FOLDER}${name}`);
    assert.deepEqual(table.columns, Object.keys(PANDAS));
    const { large, ...read } = await readAll(table, kinds(PANDAS));
    const { large: _, ...expected } = cells(PANDAS);
    // pandas writes 2^60 as 1.152921504606847e+18: beyond 2^53 a name stays as it is written.
    if (name.includes("csv")) assert.equal(large[1], "1.152921504606847e+18");
    assert.deepEqual(read, expected);
  });
}

for (const name of ["stored.npz", "deflated.npz"]) {
  Deno.test(`${name} of NumPy is read by rows, and its ends number the episodes`, async () => {
    const table = await openTable(`${FOLDER}${name}`);
    const columns = ["observations.0", "observations.1", "observations.2", "actions", "rewards"]
      .concat("terminals", "timeouts", "#row", "#episode");
    assert.deepEqual(table.columns, columns);
    const read = await readAll(table, {
      "observations.2": "number",
      actions: "name",
      terminals: "number",
      "#row": "time",
      "#episode": "name",
    });
    assert.deepEqual(read, {
      "observations.2": rows((i) => (3 * i + 2) / 8),
      actions: rows((i) => `${i % 25}`),
      terminals: rows((i) => i % 14 === 6 ? 1 : 0),
      "#row": rows((i) => i),
      "#episode": rows((i) => `${Math.floor(i / 7)}`),
    });
    assert.deepEqual(await readAll(table, { "#row": "number" }), { "#row": rows((i) => i) });
  });
}

Deno.test("arrays of NumPy: big-endian ones are read, those in Fortran's order are refused", async () => {
  const big = await openTable(`${FOLDER}big_endian.npz`);
  assert.deepEqual(await readAll(big, { x: "number", "y.1": "number" }), {
    x: rows((i) => i),
    "y.1": rows((i) => (3 * i + 1) / 8),
  });
  const table = await openTable(`${FOLDER}fortran.npz`, { shown: "f.npz" });
  assert.deepEqual(await readAll(table, { x: "name" }), { x: rows((i) => `${i}`) });
  await assert.rejects(readAll(table, { "observations.0": "number" }), {
    message: "f.npz: observations.npy: an array in Fortran's order, expected C's: " +
      "save numpy.ascontiguousarray of it",
  });
});
