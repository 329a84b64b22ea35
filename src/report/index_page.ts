/**
 * The index of the results: the headline and every page in a line.
 *
 * @module
 */
import { posix } from "node:path";
import { markdownTable } from "../study/tables/text_tables.ts";
import { CONTENTS, inReadingOrder, titleOf } from "./contents.ts";
import type { HeadlineRow } from "./headline.ts";
import type { Page } from "./page.ts";

/** A page as far as the index needs it. */
export type IndexedPage = Pick<Page, "path" | "markdown">;

/** Where the headline's numbers come from, in the folder of results. */
const SOURCES = ["tabular/methods.csv", "selection/choices.csv", "study/cql-full.jsonl"] as const;

/**
 * The headline in Markdown; its links start from the folder of results.
 *
 * @param rows Its rows.
 */
export function headlineMarkdown(rows: readonly HeadlineRow[]): string {
  return `${
    markdownTable(
      ["episodes", "policy", "exact survival", "95% interval", "datasets"],
      rows.map((row) => [row.episodes, row.name, row.survival, row.interval, row.datasets]),
    )
  }

Means over datasets with 95% intervals. **Oracle-tuned**: the setting was found while looking at the exact survival.
**Selected offline**: chosen by a rule frozen before scoring, on datasets that no development used.
Numbers from ${SOURCES.map((path) => `[${path}](${path})`).join(", ")}.
`;
}

/**
 * Makes the index.
 *
 * @param pages All other pages.
 * @param rows The headline's rows.
 */
export function indexPage(pages: readonly IndexedPage[], rows: readonly HeadlineRow[]): Page {
  const lines = inReadingOrder(pages).map(({ path, markdown }) => {
    const line = CONTENTS.find((entry) => entry.path === path)?.line;
    const link = `[${titleOf(markdown)}](${posix.relative("results", path)})`;
    return line ? `- ${link}: ${line}` : `- ${link}`;
  });
  return {
    path: "results/README.md",
    markdown: `# Results

Exact survival of policies on ICU-Sepsis. Made by \`deno task dev figures\`; \`deno task report\` writes all pages as one that works
from a file, with interactive figures.

${headlineMarkdown(rows)}
## Pages

${lines.join("\n")}
`,
    figures: [],
  };
}
