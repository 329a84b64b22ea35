import assert from "node:assert/strict";
import { InputError } from "../../src/input_error.ts";
import { fillTemplate } from "../../src/report/template.ts";

const at = { path: "results/a/README.md", where: "src/studies/a/page.md" };
const figure = { name: "gain", title: "Gain", caption: "What to see.", spec: {} };

Deno.test("a template's places take tables, figures and values", () => {
  const template =
    "# A\n\n{{table runs}}\n\n{{figure gain}}\n\nOf {{value count}}, {{ value  count }}.\n";
  const parts = { tables: { runs: "| a |" }, figures: [figure], values: { count: "24" } };
  const page = fillTemplate(template, parts, at);
  assert.equal(
    page.markdown,
    "# A\n\n| a |\n\n![Gain](gain.svg)\n\nWhat to see.\n\nOf 24, 24.\n",
  );
  assert.equal(page.path, at.path);
  assert.deepEqual(page.figures, [figure]);
});

Deno.test("text that looks like a pattern of a replacement stays as it is", () => {
  const page = fillTemplate("{{value price}}\n", { values: { price: "$& $1" } }, at);
  assert.equal(page.markdown, "$& $1\n");
});

Deno.test("a place without a part and a part without a place are both refused", () => {
  const refusals: [string, Parameters<typeof fillTemplate>[1], RegExp][] = [
    ["a\n\n{{table rums}}\n", { tables: { runs: "" } }, /page\.md:3: .*rums.*expected.*table runs/],
    ["{{figure runs}}", { tables: { runs: "" } }, /page\.md:1: found \{\{figure runs\}\}/],
    ["a\n", { figures: [figure] }, /page\.md: found no \{\{figure gain\}\}/],
    ["a\n", { values: { n: "1" } }, /page\.md: found no \{\{value n\}\}/],
  ];
  for (const [template, parts, message] of refusals) {
    assert.throws(() => fillTemplate(template, parts, at), (error: Error) => {
      assert.ok(error instanceof InputError);
      assert.match(error.message, message);
      return true;
    });
  }
});
