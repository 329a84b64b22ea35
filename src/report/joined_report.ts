/**
 * Reports of sections put together on one page.
 *
 * @module
 */
import type { PageWords, ReportSection, SectionedReport } from "./html/sectioned_html.ts";
import { literal } from "./own/text.ts";
import { figureMarkdown } from "./page.ts";

/**
 * A report whose figures and sections have other names, so that those of several can lie in one place.
 *
 * @param report The report.
 * @param prefix What the names begin with; with none it is the report itself.
 */
export function prefixed(report: SectionedReport, prefix: string): SectionedReport {
  if (prefix === "") return report;
  const named = <T extends { readonly name: string }>(figure: T): T => ({
    ...figure,
    name: `${prefix}${figure.name}`,
  });
  return {
    ...report,
    picture: report.picture && named(report.picture),
    sections: report.sections.map(({ id, markdown, figures }) => ({
      id: `${prefix}${id}`,
      markdown: figures.reduce(
        (text, { name }) => text.replaceAll(`](${name}.svg)`, `](${prefix}${name}.svg)`),
        markdown,
      ),
      figures: figures.map(named),
    })),
  };
}

/** A report with what stands on its page. */
export interface ReportPart {
  /** The report. */
  readonly report: SectionedReport;
  /** What its numbers are, and its warning. */
  readonly words: Pick<PageWords, "label" | "warning">;
}

/** The first screen of a report as a section. */
function opening({ title, summary, numbers, picture }: SectionedReport, id: string): ReportSection {
  const lines = numbers.map(({ number, name, how }) =>
    `- ${literal(number)} ${literal(name)}: ${literal(how)}`
  );
  const parts = [
    `# ${literal(title)}`,
    summary.map(literal).join(" "),
    lines.join("\n"),
    ...(picture === null ? [] : [figureMarkdown(picture)]),
  ];
  return {
    id,
    markdown: `${parts.filter((part) => part !== "").join("\n\n")}\n`,
    figures: picture === null ? [] : [picture],
  };
}

/**
 * Puts reports together: the first has the first screen, the others follow, each with a section that opens it.
 *
 * @param parts At least one.
 */
export function joinedReport(
  [first, ...others]: readonly [ReportPart, ...ReportPart[]],
): ReportPart {
  const all = others.map(({ report }, i) => prefixed(report, `part-${i + 2}-`));
  const warnings = new Set([first, ...others].map(({ words: { warning } }) => warning));
  return {
    report: {
      ...first.report,
      sections: [
        ...first.report.sections,
        ...all.flatMap((report, i) => [opening(report, `part-${i + 2}`), ...report.sections]),
      ],
    },
    words: { label: first.words.label, warning: [...warnings].join("") },
  };
}
