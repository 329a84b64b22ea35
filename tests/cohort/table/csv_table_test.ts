import assert from "node:assert/strict";
import { csvRecords, roomForCells } from "../../../src/cohort/table/csv_records.ts";
import { openTable } from "../../../src/cohort/table/open_table.ts";
import { withFolder } from "../../with_folder.ts";
import { readAll, readContent } from "./reading.ts";

Deno.test("CSV: gaps, signs, truth values, spaces, quotes", async () => {
  const text = 'a,b,c\n1,-0.5,true\n,NA,False\n nan ," 7 ",TRUE\n"3",NULL,\n';
  assert.deepEqual(await readContent(text), {
    a: [1, null, null, 3],
    b: [-0.5, null, 7, null],
    c: [1, 0, 1, null],
  });
});

Deno.test("CSV: names are digits however they are written, quotes are undone, others stay", async () => {
  const text = 's\n30000001\n30000001.0\n"30000001"\n3e+07\n007\n-4.\n a \n"x, ""y"""\n""\nNA\n';
  const expected = ["30000001", "30000001", "30000001", "30000000", "007", "-4", "a"];
  assert.deepEqual(await readContent(text, { s: "name" }), {
    s: [...expected, 'x, "y"', null, null],
  });
});

Deno.test("CSV: times are hours, or dates as hours since 1970, with a zone or without", async () => {
  assert.deepEqual(await readContent('t\n0\n4.5\n""\n-8\n', { t: "time" }), {
    t: [0, 4.5, null, -8],
  });
  const dates = "t\n1970-01-02\n1970-01-01 04:30\n1970-01-01T04:00:36\n1969-12-31 20:00:00.9\n";
  assert.deepEqual(await readContent(dates, { t: "time" }), { t: [24, 4.5, 4.01, -3.99975] });
  const zoned = "t\n1970-01-01T04:00Z\n1970-01-01 04:00:00+01:00\n1970-01-01 04:00 -0230\n";
  assert.deepEqual(await readContent(zoned, { t: "time" }), { t: [4, 3, 6.5] });
  const far = "t\n2150-02-28 23:00:00\n2150-03-01 03:00:00\n";
  const { t } = await readContent(far, { t: "time" }) as { t: number[] };
  assert.equal(t[1] - t[0], 4);
});

Deno.test("CSV: a byte order mark, both line ends, a last line without an end, empty lines behind it", async () => {
  const expected = { a: [1, 3], "b, c": [2, 4] };
  for (
    const text of [
      'a,"b, c"\n1,2\n3,4\n',
      '\ufeffa,"b, c"\n1,2\n3,4',
      'a,"b, c"\r\n1,2\r\n3,4\r\n',
      '\ufeffa,"b, c"\r\n1,"2"\r\n3,"4"',
      'a,"b, c"\n1,2\r\n3,4\n\n\r\n\n',
    ]
  ) assert.deepEqual(await readContent(text), expected, JSON.stringify(text));
});

Deno.test("CSV: only the columns asked for are converted, in their order", async () => {
  const text = 'a,note,b\n1,free text,2\n3,"more,\nof it",4\n5,x,six\n';
  assert.deepEqual(await readContent(text, { a: "number" }), { a: [1, 3, 5] });
  await assert.rejects(readContent(text, { b: "number" }), {
    message: 'care.csv:5:3 (b): found "six", expected a number, or nothing where it is missing',
  });
});

Deno.test("CSV: places of cells, also below cells of several lines", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/a.csv`;
    await Deno.writeTextFile(path, 'a,b\n1,x\n2,"y\n\nz"\n3,x\n4,"\n"\n5,x\n');
    const table = await openTable(path, { shown: "a.csv" });
    assert.deepEqual(table.columns, ["a", "b"]);
    assert.equal(table.format, "csv");
    await readAll(table, { a: "number" });
    await readAll(table, { a: "number" });
    const places = [0, 1, 2, 3, 4].map((row) => table.place(row, "b"));
    assert.deepEqual(places, [2, 3, 6, 7, 9].map((line) => `a.csv:${line}:2 (b)`));
    const digest = await crypto.subtle.digest("SHA-256", await Deno.readFile(path));
    assert.equal(await table.sha256(), new Uint8Array(digest).toHex());
    await assert.rejects(readAll(table, { c: "number" }), {
      message: 'a.csv: found no column "c", expected one such as "a"',
    });
  });
});

/** Records of a text that comes in pieces: cells as texts, and lines. */
async function recordsOf(pieces: readonly string[]): Promise<unknown[]> {
  const source = (async function* () {
    for (const piece of pieces) yield await Promise.resolve(new TextEncoder().encode(piece));
  })();
  const cells = roomForCells(4);
  const place = (line: number, cell: number) => `${line}:${cell}`;
  const found: unknown[] = [];
  for await (const records of csvRecords(source, { cells, place })) {
    for (const { bytes, line } of records) {
      const texts = Array.from(
        { length: cells.count },
        (_, i) =>
          new TextDecoder().decode(bytes.subarray(cells.begins[i], cells.ends[i])) +
          (cells.doubled[i] ? " (doubled)" : ""),
      );
      found.push([line, ...texts]);
    }
  }
  return found;
}

Deno.test("CSV: records are the same wherever pieces of the file end", async () => {
  const text = 'a,"b"\r\n1,"x""y"\n"",""""\r\n"c\r\n,",\n,é\n5,"6"\n\r\n';
  const whole = [
    [1, "a", "b"],
    [2, "1", 'x""y (doubled)'],
    [3, "", '"" (doubled)'],
    [4, "c\r\n,", ""],
    [6, "", "é"],
    [7, "5", "6"],
  ];
  assert.deepEqual(await recordsOf([text]), whole);
  assert.deepEqual(await recordsOf([...text]), whole);
  for (let at = 0; at <= text.length; at++) {
    assert.deepEqual(await recordsOf([text.slice(0, at), text.slice(at)]), whole, String(at));
  }
});

Deno.test("CSV: a long record in small pieces is whole, as are those around it", async () => {
  const long = "é\n,".repeat(400_000);
  const text = `1,2\n"${long}",3\n4,5\n6,`;
  const pieces = Array.from(
    { length: Math.ceil(text.length / 5000) },
    (_, i) => text.slice(5000 * i, 5000 * (i + 1)),
  );
  const records = await recordsOf(pieces);
  assert.deepEqual(records, [
    [1, "1", "2"],
    [2, long, "3"],
    [400_003, "4", "5"],
    [400_004, "6", ""],
  ]);
  const open = ["1,2\n", `"${long}`];
  await assert.rejects(recordsOf(open), /^InputError: 2:1: found a quote that is not closed/);
});

Deno.test("CSV: rows of several pieces of a file follow one another", async () => {
  const rows = 90_000;
  const lines = Array.from({ length: rows }, (_, i) => `${i},"a""b",${i / 8},"c\r\n${i}"\r\n`);
  const text = "i,q,x,n\r\n" + lines.join("");
  assert.ok(text.length > 2 * 2 ** 20);
  const { i, q, x } = await readContent(text, { i: "number", q: "name", x: "number" });
  assert.deepEqual(i, Array.from({ length: rows }, (_, row) => row));
  assert.deepEqual(x, Array.from({ length: rows }, (_, row) => row / 8));
  assert.ok(q.every((name) => name === 'a"b'));
});
