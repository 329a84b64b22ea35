import assert from "node:assert/strict";
import { compileFigure } from "../../../src/report/figure.ts";
import { narrowSpec } from "../../../src/report/html/narrow_figure.ts";

const BAR = {
  width: 300,
  data: { values: [{ a: "x", b: 1 }] },
  mark: "bar",
  encoding: {
    x: { field: "b", type: "quantitative" },
    y: { field: "a", type: "nominal" },
  },
};

Deno.test("panels side by side stand one below the other, lines of text are broken", () => {
  const long = "a title that is much too long for a line of a telephone, or of a narrow window";
  const narrow = narrowSpec({ hconcat: [BAR, { ...BAR, title: long }], spacing: 3 }) as {
    vconcat: { width: number; title?: string[]; data: object }[];
    spacing: number;
  };
  assert.equal(narrow.spacing, 3);
  assert.deepEqual(narrow.vconcat.map(({ width }) => width), [280, 280]);
  assert.ok(narrow.vconcat[1].title!.length >= 2);
  assert.equal(narrow.vconcat[1].title!.join(" "), long);
  assert.equal(narrow.vconcat[0].data, BAR.data, "data stay the very same");
  compileFigure(narrow);
});

Deno.test("long names of rows take room from the panel, down to a least width", () => {
  const named = (a: string) => ({ ...BAR, data: { values: [{ a, b: 1 }] } });
  const width = (a: string) => narrowSpec(named(a)).width as number;
  assert.equal(width("x"), 280);
  assert.ok(width("a name of middling length") < 200);
  assert.equal(width("a name that is longer than any screen that it is shown on can ever be"), 110);
});

Deno.test("facets take one column, small ones two", () => {
  const facet = { field: "a", type: "nominal" };
  const of = (width: number) => narrowSpec({ facet, columns: 3, spec: { ...BAR, width } });
  assert.equal(of(200).columns, 1);
  assert.equal(of(160).columns, 2);
  const column = narrowSpec({ facet: { column: facet }, spec: BAR });
  assert.deepEqual([column.columns, column.facet], [1, facet]);
});

Deno.test("a matrix stays as it is: its panels are named by their row and column", () => {
  const matrix = { vconcat: [{ hconcat: [BAR, BAR] }] };
  assert.equal(narrowSpec(matrix), matrix);
  const unnamed = { ...BAR, encoding: { ...BAR.encoding, y: { ...BAR.encoding.y, axis: null } } };
  const rows = { hconcat: [BAR, unnamed] };
  assert.equal(narrowSpec(rows), rows);
});
