/**
 * Tables and text of the page of audits.
 *
 * @module
 */
import { type Audit, audit, uncheckedWords } from "../../audit/audit.ts";
import { CLASSES } from "../../audit/finding.ts";
import type { Numbers } from "../../audit/numbers.ts";
import type { TemplateParts } from "../../report/template.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import { type ClaimGroup, VERDICTS } from "./claims.ts";
import { NUMBERS_FOLDER, type PublishedText } from "./texts.ts";

/** Text in Markdown: no bars, no emphasis, no HTML. */
function plain(text: string): string {
  return text.replaceAll(/[\\|*_<>`~[\]]/g, (sign) => `\\${sign}`);
}

/**
 * Findings by class, a line a text.
 *
 * @param audits The audits.
 */
export function countsTable(
  audits: readonly Audit[],
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const classes = CLASSES.filter((name) => name !== "not in the file");
  return {
    head: ["text", ...classes, "not checked"],
    rows: audits.map(({ title, findings, unchecked }) => [
      plain(title ?? "without a title"),
      ...classes.map((name) => String(findings.filter((one) => one.class === name).length)),
      String(unchecked.filter(({ wants }) => !wants.includes("--checkpoint")).length),
    ]),
  };
}

/** Where numbers of a text stand. */
function sourcesOf({ sources, estimates, values }: Numbers): string[] {
  const own = [...(estimates ?? []), ...(values ?? [])].flatMap(({ name, source }) =>
    source === null ? [] : [`${name}: ${source}`]
  );
  const listed = Object.entries(sources ?? {}).map(([key, where]) => `${key}: ${where}`);
  return [...listed, ...own].map((line) => `- ${plain(line)}`);
}

/** A text's section. */
function section({ file, numbers }: PublishedText): string {
  const found = audit(numbers);
  const { title, source, findings, fine } = found;
  const unchecked = found.unchecked.filter(({ wants }) => !wants.includes("--checkpoint"));
  const rows = findings.map((one) => [one.class, plain(one.about), plain(one.because)]);
  return [
    `## ${plain(title ?? file)}`,
    "",
    `${plain(source ?? "")}. Numbers: \`${NUMBERS_FOLDER}/${file}\`.`,
    "",
    rows.length === 0 ? "Nothing was found." : markdownTable(["class", "of", "because"], rows),
    ...(fine.length === 0 ? [] : ["", `In order: ${fine.map(plain).join("; ")}.`]),
    ...(unchecked.length === 0
      ? []
      : ["", "Not checked:", "", ...unchecked.map((one) => `- ${plain(uncheckedWords(one))}`)]),
    "",
    "Where the numbers stand:",
    "",
    ...sourcesOf(numbers),
  ].join("\n");
}

/**
 * What goes into the page.
 *
 * @param texts The texts' numbers.
 */
export function auditParts(texts: readonly PublishedText[]): TemplateParts {
  const { head, rows } = countsTable(texts.map(({ numbers }) => audit(numbers)));
  return {
    tables: { counts: markdownTable(head, rows) },
    values: { texts: texts.map(section).join("\n\n") },
  };
}

/**
 * What goes into the page of claims.
 *
 * @param groups The claims by document.
 */
export function claimsParts(groups: readonly ClaimGroup[]): TemplateParts {
  const all = groups.flatMap(({ claims }) => claims);
  const counts = VERDICTS.map((name) =>
    `${name} ${all.filter(({ verdict }) => verdict === name).length}`
  );
  const tables = groups.map(({ from, claims }) => {
    const rows = claims.map(({ quote, verdict, because }) => [
      `**${verdict}**`,
      `"${plain(quote.replaceAll("**", ""))}"`,
      plain(because),
    ]);
    return `## ${plain(from)}\n\n${markdownTable(["verdict", "claim", "because"], rows)}`;
  });
  return {
    values: { counts: `${all.length} claims: ${counts.join(", ")}`, claims: tables.join("\n\n") },
  };
}
