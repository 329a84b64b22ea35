import assert from "node:assert/strict";
import { observationsOf } from "../../src/cohort/observations.ts";
import { openTable } from "../../src/cohort/table/open_table.ts";
import type { Table } from "../../src/cohort/table/table.ts";
import { patientRows } from "../../src/deployment/patient_rows.ts";
import { withFolder } from "../with_folder.ts";
import { COLUMNS, FEATURES } from "./small_features.ts";

const SOURCE = { features: FEATURES, columns: COLUMNS };
const HEAD = "stay_id,hours,hr,lact,other\n";

/** A table of the given lines. */
async function withTable(lines: string, use: (table: Table) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const path = `${folder}/new.csv`;
    await Deno.writeTextFile(path, HEAD + lines);
    await use(await openTable(path, { shown: "new.csv" }));
  });
}

/** The same table in blocks of so many rows. */
function cut(table: Table, size: number): Table {
  return {
    ...table,
    async *read(wanted) {
      for await (const { first, rows, columns } of table.read(wanted)) {
        for (let from = 0; from < rows; from += size) {
          const to = Math.min(from + size, rows);
          const own = new Map(
            Array.from(columns, ([name, cells]) => [name, cells.slice(from, to)]),
          );
          yield { first: first + from, rows: to - from, share: to / rows, columns: own };
        }
      }
    },
  };
}

Deno.test("rows in blocks of any size are the observations of the whole table, filled forward within stays", async () => {
  const lines = "7,0,80,,x\n7,4,,2.5,x\n7,8,,,x\n9,4,100,,x\n9,5.5,,,x\n3,0,,1,x\n3,1,60,,x\n";
  const hr = Float32Array.of(80, NaN, NaN, 100, NaN, NaN, 60);
  const lactate = Float32Array.of(NaN, 2.5, NaN, NaN, NaN, 1, NaN);
  const expected = observationsOf({
    rows: 7,
    columns: new Map([["heart_rate", hr], ["lactate", lactate]]),
    starts: Uint32Array.of(0, 3, 5),
  }, FEATURES);
  await withTable(lines, async (table) => {
    for (const size of [1, 2, 3, 7]) {
      const blocks = await Array.fromAsync(patientRows(cut(table, size), SOURCE));
      assert.deepEqual(blocks.flatMap(({ observations }) => [...observations]), [...expected]);
      assert.deepEqual(blocks.flatMap(({ raw }) => [...raw.get("lactate")!]), [...lactate]);
      assert.deepEqual(blocks.flatMap(({ stays }) => stays), ["7", "7", "7", "9", "9", "3", "3"]);
      assert.equal(blocks.reduce((sum, { begun }) => sum + begun, 0), 3);
    }
  });
});

Deno.test("what cannot be read as a patient's row is refused at its cell", async () => {
  const cases: [string, RegExp][] = [
    ["1,0,80,1,x\n2,0,80,1,x\n1,4,80,1,x\n", /^new.csv:4:1 \(stay_id\): found stay 1 again/],
    [
      "1,4,80,1,x\n1,0,80,1,x\n",
      /^new.csv:3:2 \(hours\): found 0 after 4, expected rows of a stay/,
    ],
    ["1,4,80,1,x\n1,4,80,1,x\n", /^new.csv:3:2 \(hours\): found 4 after 4/],
    [",4,80,1,x\n", /^new.csv:2:1 \(stay_id\): found nothing, expected the name of a stay/],
    ["1,,80,1,x\n", /^new.csv:2:2 \(hours\): found nothing, expected a step or time/],
    ["1,0,80,0,x\n", /^new.csv:2:4 \(lact\): found 0, expected a number above 0, which has a log/],
    ["1,0,1e39,1,x\n", /^new.csv:2:3 \(hr\): found 1e\+39, expected at most 3.4e38 in size/],
    ["1,0,fast,1,x\n", /^new.csv:2:3 \(hr\): found "fast", expected a number/],
  ];
  for (const [lines, message] of cases) {
    await withTable(lines, async (table) => {
      const read = Array.fromAsync(patientRows(table, SOURCE));
      await assert.rejects(read, (error: Error) => message.test(error.message), lines);
    });
  }
  await withTable("1,0,80,1,x\n", async (table) => {
    const columns = { ...COLUMNS, features: { heart_rate: "pulse", lactate: "lact" } };
    const read = Array.fromAsync(patientRows(table, { features: FEATURES, columns }));
    await assert.rejects(read, /new.csv: found no column "pulse", expected one such as/);
  });
});
