import assert from "node:assert/strict";
import { renderMarkdown } from "../../../src/report/html/markdown_html.ts";
import { commandBlock, literal } from "../../../src/report/own/text.ts";

const render = (markdown: string) =>
  renderMarkdown(markdown, {
    prefix: "p",
    shift: 1,
    figures: [],
    figureHtml: () => "",
    link: (href) => href,
  }).html;

Deno.test("names of any letters come out of Markdown as they are", () => {
  const names = [
    "*a* _b_ `c` | d",
    "<script>x</script>",
    "[a](http://e.org) ![b](c.png)",
    "# not a heading",
    "1. no list",
    "1) none either",
    "- nor this",
    "--- === ~~~",
    "a, b: 50% of (c); 'd' / \"e\" {f} www.e.org",
    "a\\|b &amp; http://e.org",
  ];
  const unescaped = (html: string) =>
    html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
  for (const name of names) {
    assert.equal(render(`| a |\n| --- |\n| ${literal(name)} |\n`).match(/<td/g)!.length, 1, name);
    assert.equal(unescaped(render(literal(name))), `<p>${name}</p>\n`);
  }
  assert.equal(literal("a, b: 50% of (c)."), "a, b: 50% of (c).");
  assert.equal(render(literal("a\nb\u202e")), "<p>a\\u000ab\\u202e</p>\n");
});

Deno.test("a block of commands stays one, whatever stands in it", () => {
  assert.equal(render(commandBlock("a ```` b\n# c")).match(/<h\d/), null);
});
