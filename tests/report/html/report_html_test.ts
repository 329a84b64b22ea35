import assert from "node:assert/strict";
import { NOTEBOOKS } from "../../../src/report/contents.ts";
import { scriptJson } from "../../../src/report/html/figure_html.ts";
import { renderMarkdown } from "../../../src/report/html/markdown_html.ts";
import { reportHtml } from "../../../src/report/html/report_html.ts";
import { checkPolicy } from "./check_policy.ts";
import { hostilePage, SCRIPT } from "./hostile_page.ts";

const VEGA = { code: "var vega = {};", interpreter: "", license: "Copyright */ of </script> vega" };

const render = (markdown: string) =>
  renderMarkdown(markdown, {
    prefix: "page",
    shift: 1,
    figures: [],
    figureHtml: () => "",
    link: (href) => `up/${href}`,
  });

Deno.test("markup in Markdown comes out as text, and links run no script", () => {
  const { html } = render(
    `a ${SCRIPT} \`${SCRIPT}\` [x](javascript:alert(1)) <img src=x onerror=alert(1)>\n\n${SCRIPT}\n`,
  );
  assert.doesNotMatch(html, /<(script|img)/);
  assert.doesNotMatch(html, /href="javascript/);
  assert.equal(html.match(/&lt;script&gt;/g)?.length, 3);
});

Deno.test("images that would be loaded come out as links, those within the page as images", () => {
  const inside = "data:image/png;base64,iVBORw0KGgo=";
  const { html } = render(
    `![a *b*](http://e.org/p.png) ![](//e.org/p.png) ![c](d.png) [![e](http://e.org/p.png)](f.csv) ` +
      `[g ![h][r]](i.csv) ![j](${inside})\n\n# ![k](http://e.org/p.png)\n\n[r]: HTTP://e.org/p.png\n`,
  );
  assert.deepEqual(html.match(/<img[^>]*>/g), [`<img src="${inside}" alt="j">`]);
  assert.match(html, /<a href="http:\/\/e\.org\/p\.png">a \*b\*<\/a>/);
  assert.match(html, /<a href="up\/d\.png">c<\/a>/);
  assert.match(html, /<a href="up\/f\.csv">e<\/a>/);
  assert.match(html, /<a href="up\/i\.csv">g h<\/a>/);
  assert.match(html, /<h2 id="page"><a href="http:\/\/e\.org\/p\.png">k<\/a><\/h2>/);
});

Deno.test("headings move down, tables get a box, links start from the report", () => {
  const { html, headings } = render(
    "# One\n\n## Two *a*\n\n## Two a\n\n| x |\n| ---: |\n| 1 |\n\n[f](f.csv) [w](https://e.org/)\n",
  );
  assert.deepEqual(headings, [
    { level: 1, text: "One", id: "page" },
    { level: 2, text: "Two a", id: "page-two-a" },
    { level: 2, text: "Two a", id: "page-two-a-" },
  ]);
  assert.match(html, /<h2 id="page">One<\/h2>\n<h3 id="page-two-a">Two <em>a<\/em><\/h3>/);
  assert.match(html, /<div class="wide"[^>]*><table>[^]*<\/table>\n<\/div>/);
  assert.match(html, /href="up\/f\.csv"/);
  assert.match(html, /href="https:\/\/e\.org\/"/);
});

Deno.test("JSON in a script element cannot end it and reads back", () => {
  const value = { a: ["</script><!--", "\u2028"] };
  const text = scriptJson(value);
  assert.doesNotMatch(text, /</);
  assert.deepEqual(JSON.parse(text), value);
});

Deno.test("a report holds every page, its figures once, its sources and its notebooks", async () => {
  const page = hostilePage("results/study/README.md");
  const other = { path: "results/x y/README.md", markdown: "# Else\n", figures: [], sources: [] };
  const html = await reportHtml({ pages: [other, page], headline: [], root: "..", vega: VEGA });
  assert.equal(html.match(/<script/g)?.length, 5, "figure twice, colours, vega, drawing");
  assert.equal(html.match(/<\/script/g)?.length, 5);
  assert.equal(html.match(/<figure /g)?.length, 1);
  assert.equal(html.split(/<p>[^<]*caption/).length, 1, "the repeated caption is left out");
  assert.match(
    html,
    /<img alt="A title &lt;script&gt;[^"]*" width="\d+" height="\d+" src="data:/,
  );
  assert.match(html, /<a href="\.\.\/results\/study\/rows%20of\.csv">rows of\.csv<\/a>/);
  assert.match(html, /<a href="\.\.\/results\/x%20y\/README\.md">/);
  assert.ok(html.indexOf("A study") < html.indexOf(">Else<"), "in reading order");
  assert.ok(html.indexOf(">Else<") < html.indexOf(">Appendix: the published notebooks<"));
  for (const name of NOTEBOOKS) assert.ok(html.includes(`<code>${name}</code>`), name);
  assert.match(html, /A research tool, never clinical advice/);
  assert.doesNotMatch(html, /src="(?!data:)/);
  const [head] = html.split("<title>");
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(head)![1];
  checkPolicy(html);
  const rules = policy.split("; ");
  assert.ok(["default-src 'none'", "img-src data:"].every((rule) => rules.includes(rule)), policy);
});

Deno.test("the first screen has the picture and the headline's numbers, none of them typed", async () => {
  const row = (name: string, episodes: string, survival: string) => ({
    ...{ name, episodes, survival },
    interval: "",
    datasets: "",
  });
  const headline = [
    row("clinicians", "", "0.7123"),
    row("selected offline", "5,000", "0.7200"),
    row("selected offline", "50,000", "0.7344"),
    row("oracle-tuned: network, configs/cql-full.yaml", "50,000", "0.7567"),
    row("optimum", "", "0.7891"),
  ];
  const hostile = hostilePage("results/essay/README.md");
  const figures = hostile.figures.map((figure) => ({ ...figure, name: "figure-2-courses" }));
  const page = { ...hostile, figures };
  const html = await reportHtml({ pages: [page], headline, root: "..", vega: VEGA });
  const first = html.split('<div class="first">')[1].split("</header>")[0];
  const numbers = Array.from(
    first.matchAll(/<dd>([^<]*)<\/dd><dt>([^<]*)</g),
    ([, n, of]) => [n, of],
  );
  assert.deepEqual(numbers, [
    ["0.712", "clinicians"],
    ["0.757", "our network"],
    ["0.734", "selected offline"],
    ["0.789", "optimum"],
  ]);
  assert.match(first, /oracle-tuned/);
  assert.match(first, /<figure id="first-picture">/);
  assert.match(html, /<nav aria-label="Contents">\n<details open>/);
});

Deno.test("a cell's bold words name its class", () => {
  const { html } = render("| a |\n| --- |\n| **not reproduced** |\n| **a<b** |\n");
  assert.match(html, /<td class="short mark-not-reproduced"><strong>not reproduced/);
  assert.match(html, /<td class="short"><strong>a&lt;b/);
});
