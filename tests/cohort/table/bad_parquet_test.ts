import { type BadTable, refusesTables } from "./reading.ts";

const folder = new URL("../../fixtures/tables/", import.meta.url);
const fixture = (name: string) => Deno.readFileSync(new URL(name, folder));
const SNAPPY = fixture("codec_snappy.parquet");
const PLAIN = fixture("plain.parquet");
const PAGES = fixture("pages.parquet");
/** Bytes of its footer, without the last eight. */
const FOOTER = new DataView(SNAPPY.buffer).getUint32(SNAPPY.length - 8, true);
const wanted = { f32: "number" } as const;

/** A case of a Parquet file that is read as the columns of the good one are. */
function parquet(own: Omit<BadTable, "file" | "says"> & { readonly says: string }): BadTable {
  return { wanted, ...own, says: `care.parquet${own.says}`, file: "care.parquet" };
}

/** The same bytes with others from a place on, counted from the end if it is negative. */
function patched(bytes: Uint8Array, at: number, ...own: number[]): Uint8Array {
  const result = bytes.slice();
  result.set(own, at < 0 ? bytes.length + at : at);
  return result;
}

/** The same bytes with a text for another one of its length, wherever it is. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = new TextDecoder("latin1").decode(bytes);
  let result = bytes;
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
    result = patched(result, at, ...new TextEncoder().encode(to));
  }
  return result;
}

const CUT = ": damaged Parquet: it does not end as it begins, so it was cut, make it again";

refusesTables("cut Parquet", [
  parquet({ name: "a byte", bad: SNAPPY.slice(0, -1), says: CUT, good: SNAPPY }),
  parquet({ name: "by half", bad: SNAPPY.slice(0, 8000), says: CUT, good: SNAPPY }),
  parquet({ name: "its beginning alone", bad: SNAPPY.slice(0, 4), says: CUT, good: SNAPPY }),
  parquet({
    name: "from the front",
    bad: new Uint8Array([...SNAPPY.slice(0, 4), ...SNAPPY.slice(4 - FOOTER)]),
    says: `: damaged Parquet: a footer of ${FOOTER} bytes in a file of ${FOOTER}, make it again`,
    good: SNAPPY,
  }),
  parquet({
    name: "in the middle",
    bad: new Uint8Array([...SNAPPY.slice(0, 2000), ...SNAPPY.slice(-FOOTER - 8)]),
    says: ": f16: damaged Parquet: its pages lie beyond the file, make it again",
    good: SNAPPY,
  }),
]);

refusesTables("damaged Parquet", [
  parquet({
    name: "the footer's length",
    bad: patched(SNAPPY, -8, 0xff, 0xff, 0xff, 0x7f),
    says: ": damaged Parquet: a footer of 2147483647 bytes in a file of " +
      `${SNAPPY.length}, make it again`,
    good: SNAPPY,
  }),
  parquet({
    name: "the footer",
    bad: patched(SNAPPY, -FOOTER, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
    says: ": damaged Parquet: its footer cannot be read, make it again",
    good: SNAPPY,
  }),
  parquet({
    name: "a page, told by its CRC-32",
    bad: patched(PAGES, 100, PAGES[100] ^ 1),
    says: ": stay: damaged Parquet: a page does not match its CRC-32",
    good: PAGES,
    wanted: { stay: "name" },
  }),
  parquet({
    name: "packed bytes",
    bad: patched(SNAPPY, 60, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
    says: ": stay: damaged Parquet: a page cannot be unpacked, make it again",
    good: SNAPPY,
    wanted: { stay: "name" },
  }),
  parquet({
    name: "a page's header",
    bad: patched(PLAIN, 4, 0xff, 0xff, 0xff, 0xff),
    says: ": stay: damaged Parquet: its pages cannot be read",
    good: PLAIN,
    wanted: { stay: "name" },
  }),
  parquet({
    name: "encrypted",
    bad: renamed(SNAPPY, "PAR1", "PARE"),
    says: ": is encrypted, which cannot be read",
    good: SNAPPY,
  }),
]);

const column = (own: string) => fixture(`${own}.parquet`);
const types = (
  name: string,
  kind: "number" | "name" | "time",
  says: string,
  good: BadTable["good"] = PLAIN,
) => parquet({ name: `${name} as ${kind}`, bad: PLAIN, says, good, wanted: { [name]: kind } });

refusesTables("columns of another type in Parquet", [
  ...[
    types("name", "number", ": name: found a column of texts, expected numbers"),
    types(
      "ms",
      "number",
      ": ms: found a column of dates, expected numbers: dates are read as times alone",
    ),
    types("day", "name", ": day: found a column of dates, expected names"),
    types(
      "name",
      "time",
      ': row 2 (name): found "é0", expected hours as a number, or a date such as 2150-03-01 04:00:00',
    ),
  ].map((one) => ({ ...one, good: "name,ms,day\n1,2,3\n" })),
  parquet({
    name: "texts among which are numbers",
    bad: column("texts"),
    says: ": x: found a column of texts, expected numbers",
    good: column("nested"),
    wanted: { x: "number" },
  }),
  parquet({
    name: "times of day",
    bad: column("times_of_day"),
    says: ": x: found a column of TIME, expected times",
    good: column("nested"),
    wanted: { x: "time" },
  }),
  parquet({
    name: "infinite",
    bad: column("infinite"),
    says: ": row 2 (x): found -Infinity, expected a finite number",
    good: column("nested"),
    wanted: { x: "number" },
  }),
]);

refusesTables("columns that Parquet lacks", [
  parquet({
    name: "no rows",
    bad: column("no_rows"),
    says: ": found no rows, expected at least one",
    good: PLAIN,
  }),
  parquet({
    name: "nested alone",
    bad: column("list_alone"),
    says: ": found 0 columns of one value a row, expected 1 to 65536",
    good: column("nested"),
    wanted: { x: "number" },
  }),
  parquet({
    name: "a name twice",
    bad: renamed(PLAIN, "i8", "u8"),
    says: ': column 5: found the column "u8" again (it is column 4 too), expected each name once',
    good: PLAIN,
  }),
  parquet({
    name: "another name",
    bad: renamed(PLAIN, "f32", "F32"),
    says: ': found no column "f32", expected one such as "F32"',
    good: PLAIN,
  }),
  parquet({
    name: "a nested one",
    bad: column("nested"),
    says: ': found no column "list", expected one such as "x"',
    good: "list\n1\n",
    wanted: { list: "number" },
  }),
]);
