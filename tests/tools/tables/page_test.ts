import assert from "node:assert/strict";
import { tablesPage } from "./page.ts";

const FOLDER = new URL("../../../results/bench/", import.meta.url);

Deno.test("results/bench/tables.md says what tables.json holds", async () => {
  const results = JSON.parse(await Deno.readTextFile(new URL("tables.json", FOLDER)));
  assert.equal(results.imports.length, 3);
  const page = await Deno.readTextFile(new URL("tables.md", FOLDER));
  assert.equal(page, tablesPage(results));
});

Deno.test("an import is a row with its sizes in megabytes", () => {
  const page = tablesPage({
    cpu: "a processor",
    cores: 2,
    deno: "2",
    imports: [{
      format: "csv",
      rows: 140_000,
      columns: 130,
      bytes: 299e6,
      cohort_bytes: 72.4e6,
      seconds: 12.34,
      cpu_seconds: 15,
      peak_bytes: 1_320_000_000,
      limit_bytes: null,
      other_load: 0.25,
    }],
  });
  assert.match(
    page,
    /\| csv, 140,000 x 130 \| 299 \| 72 \| 12\.3 \| 15\.0 \| 1,320 \| none \| 25\.0 % \|/,
  );
});
