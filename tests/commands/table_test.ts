import assert from "node:assert/strict";
import { table } from "../../src/commands/table.ts";

Deno.test("columns are as wide as their widest cell, numbers to the right, no trailing spaces", () => {
  const columns = [{ title: "policy" }, { title: "n", align: "right" }, { title: "" }] as const;
  assert.equal(
    table(columns, [["a", "10", "yes"], ["longer one", "9", ""]]),
    [
      "policy       n",
      "----------  --  ---",
      "a           10  yes",
      "longer one   9",
    ].join("\n"),
  );
});
