import assert from "node:assert/strict";
import { type FigureSpec, figureSvg } from "../../src/report/figure.ts";

const spec = (last: number): FigureSpec => ({
  data: {
    values: [{ x: 1, y: 1, who: "a & b" }, { x: 2, y: 3, who: "c" }, { x: 3, y: last, who: "c" }],
  },
  width: 300,
  height: 200,
  mark: { type: "line", point: true },
  encoding: {
    x: { field: "x", type: "quantitative", title: "steps" },
    y: { field: "y", type: "quantitative", title: "survival" },
    color: { field: "who", type: "nominal", title: null },
  },
});

Deno.test("a figure has its axes' titles and escaped names, and is the same every time", async () => {
  const svg = await figureSvg(spec(2));
  assert.match(svg, /^<svg [^>]*width="\d+" height="\d+"/);
  for (const text of ["steps", "survival", "a &amp; b"]) assert.ok(svg.includes(text), text);
  assert.equal(await figureSvg(spec(2)), svg);
});

Deno.test("other numbers give another figure", async () => {
  assert.notEqual(await figureSvg(spec(2)), await figureSvg(spec(2.5)));
});

Deno.test("ids of gradients do not depend on what was drawn before", async () => {
  const { encoding, ...rest } = spec(2) as { encoding: object };
  const heat = {
    ...rest,
    mark: "rect",
    encoding: { ...encoding, color: { field: "y", type: "quantitative" } },
  };
  const svg = await figureSvg(heat);
  assert.match(svg, /<linearGradient id="/);
  assert.equal(await figureSvg(heat), svg);
});
