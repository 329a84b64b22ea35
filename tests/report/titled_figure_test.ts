import assert from "node:assert/strict";
import { titledSvg } from "../../src/report/titled_figure.ts";

const SPEC = {
  width: 200,
  data: { values: [{ a: 1 }] },
  mark: "point",
  encoding: { x: { field: "a", type: "quantitative" } },
};

const figure = (title: string, spec: Readonly<Record<string, unknown>>) => ({
  name: "f",
  title,
  caption: "",
  spec,
});

const texts = (svg: string) => Array.from(svg.matchAll(/<text[^>]*>([^<]*)</g), ([, text]) => text);

Deno.test("a figure has its title inside, and keeps a title of its own", async () => {
  assert.ok(texts(await titledSvg(figure("A title", SPEC))).includes("A title"));
  const both = texts(await titledSvg(figure("A title", { ...SPEC, title: "own" })));
  assert.ok(both.includes("A title") && both.includes("own"), both.join());
});

Deno.test("a title that is wider than its figure is broken between words", async () => {
  const title = "a title that is much too long for the narrow figure that it stands above";
  const lines = (svg: string) => Array.from(svg.matchAll(/>([^<>]+)<\/t/g), ([, text]) => text);
  const broken = lines(await titledSvg(figure(title, SPEC))).filter((line) =>
    line.length > 1 && title.includes(line)
  );
  assert.ok(broken.length >= 3, broken.join("|"));
  assert.equal(broken.join(" "), title);
});
