import assert from "node:assert/strict";
import type { SectionedReport } from "../../src/report/html/sectioned_html.ts";
import { joinedReport, prefixed } from "../../src/report/joined_report.ts";

const figure = (name: string) => ({ name, title: `Of ${name}`, caption: "Dots.", spec: {} });

const REPORT: SectionedReport = {
  title: "Mine [1]",
  summary: ["What it is.", "And more."],
  numbers: [{ number: "0.5", name: "survived", how: "of all" }],
  picture: figure("first"),
  sections: [{
    id: "care",
    markdown: "# Care\n\n![Of doses](doses.svg)\n\nSee doses.svg.\n",
    figures: [figure("doses")],
  }],
};

Deno.test("figures and sections have other names, in the text too, and nothing else has", () => {
  assert.deepEqual(prefixed(REPORT, ""), REPORT);
  assert.deepEqual(prefixed(REPORT, "a-"), {
    ...REPORT,
    picture: { ...figure("first"), name: "a-first" },
    sections: [{
      id: "a-care",
      markdown: "# Care\n\n![Of doses](a-doses.svg)\n\nSee doses.svg.\n",
      figures: [{ ...figure("doses"), name: "a-doses" }],
    }],
  });
});

Deno.test("reports follow the first, each opened by a section of its own; a warning stands once", () => {
  const words = (warning: string) => ({ label: warning, warning });
  const one = joinedReport([{ report: REPORT, words: words("w") }]);
  assert.deepEqual(one, { report: REPORT, words: words("w") });
  const { report, words: joined } = joinedReport([
    { report: REPORT, words: words("w") },
    { report: { ...REPORT, picture: null, numbers: [] }, words: words("v") },
    { report: REPORT, words: words("w") },
  ]);
  assert.deepEqual(joined, { label: "w", warning: "wv" });
  assert.deepEqual([report.title, report.picture], [REPORT.title, REPORT.picture]);
  assert.deepEqual(report.sections.map(({ id }) => id), [
    "care",
    "part-2",
    "part-2-care",
    "part-3",
    "part-3-care",
  ]);
  assert.equal(report.sections[1].markdown, "# Mine \\[1\\]\n\nWhat it is. And more.\n");
  assert.equal(
    report.sections[3].markdown,
    "# Mine \\[1\\]\n\nWhat it is. And more.\n\n- 0\\.5 survived: of all\n\n![Of first](part-3-first.svg)\n\nDots.\n",
  );
  assert.deepEqual(report.sections[3].figures.map(({ name }) => name), ["part-3-first"]);
});
