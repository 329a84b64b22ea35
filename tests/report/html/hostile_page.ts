/**
 * A page whose names try to run a script and to load images.
 *
 * @module
 */
import type { SourcedPage } from "../../../src/report/html/report_html.ts";
import { figureMarkdown } from "../../../src/report/page.ts";

/** What must come out as text. */
export const SCRIPT = "<script>window.broken = true</script>";

/** Where its images lie: whoever loads one tells that machine so. */
export const ELSEWHERE = "http://example.org/p.png";

/**
 * Makes the page.
 *
 * @param path Where it is.
 */
export function hostilePage(path: string): SourcedPage {
  const figure = {
    name: "hostile",
    title: `A title ${SCRIPT} "quoted"`,
    caption: `A caption ${SCRIPT} "quoted"`,
    spec: {
      data: { values: [{ grid: SCRIPT, y: 1 }, { grid: `<img src=x onerror="broken=1">`, y: 2 }] },
      mark: { type: "bar" },
      encoding: {
        x: { field: "y", type: "quantitative", title: SCRIPT },
        y: { field: "grid", type: "nominal", axis: { labelLimit: 400 } },
      },
    },
  };
  const markdown = `# A study ${SCRIPT}

${figureMarkdown(figure)}

![an image](${ELSEWHERE}) [![in a link](${ELSEWHERE})](http://example.org) ![beside](beside.png) ![by name][one]

[one]: ${ELSEWHERE.replace("http:", "")}

| grid |
| --- |
| ${SCRIPT} |
`;
  return { path, markdown, figures: [figure], sources: [path, "results/study/rows of.csv"] };
}
