import assert from "node:assert/strict";
import { figureSvg } from "../../src/report/figure.ts";
import { textWidth } from "../../src/report/text_width.ts";

Deno.test("a text is as wide as its characters in DejaVu Sans", () => {
  assert.equal(textWidth("", 12), 0);
  assert.equal(textWidth("iiii", 1000), 4 * 278);
  assert.equal(textWidth("W", 1000), 989);
  assert.equal(textWidth("γ", 1000), 838, "any other is wide");
});

Deno.test("figures make room for a label by its width", async () => {
  const of = async (name: string) => {
    const svg = await figureSvg({
      data: { values: [{ name, value: 1 }] },
      width: 100,
      mark: "bar",
      encoding: {
        x: { field: "value", type: "quantitative" },
        y: { field: "name", type: "nominal", title: null, axis: { labelLimit: 1000 } },
      },
    });
    return Number(/ width="([\d.]+)"/.exec(svg)![1]);
  };
  const [narrow, wide] = [await of("i".repeat(40)), await of("W".repeat(40))];
  const expected = textWidth("W".repeat(40), 12) - textWidth("i".repeat(40), 12);
  assert.ok(Math.abs(wide - narrow - expected) <= 2, `${wide - narrow} for ${expected}`);
});
