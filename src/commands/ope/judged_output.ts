/**
 * What `ope --out` writes: a page, the judged policies to make it of again, and rows to be read by a clinician.
 *
 * @module
 */
import { join } from "node:path";
import { writeTable } from "../../cohort/table/write_table.ts";
import { checkWritable, makeFolder } from "../../files/atomic_write.ts";
import { startingWith } from "../../files/file_kind.ts";
import { isAbsent } from "../../files/read_bytes.ts";
import { nameOutput } from "../../files/reach.ts";
import {
  type CaseFacts,
  CASES_FILE,
  casesTable,
  type PolicyCases,
} from "../../judging/cases_table.ts";
import { JUDGED_FILE, type JudgedPolicies, writeJudged } from "../../judging/judged_file.ts";
import { judgedHtml } from "../../report/html/judged_html.ts";
import { OWN_WARNING_MARKDOWN } from "../../report/method.ts";
import { judgedPage } from "../../report/ope/judged_page.ts";
import { outputFile, outputFolder } from "../user_path.ts";
import { type PagePlace, pagePlace, writePage } from "../write_page.ts";

/** Name of the files in a folder, without their endings. */
export const JUDGED_STEM = "judged";

const MARKDOWN_FILE = startingWith("page of judged policies", "# Policies judged on ");

/** Where files go. */
export interface JudgedPlaces {
  /** The page. */
  readonly page: PagePlace;
  /** The judged policies. */
  readonly judged: string;
  /** The rows; null where none are asked for. */
  readonly cases: string | null;
  /** The folder that was made for them; null where it was there. */
  readonly made: string | null;
}

/**
 * Where files go, checked before there is anything to write.
 *
 * @param out As typed: a page in `.html` or `.md` with the others beside it, or a folder for all.
 * @param options Whether rows are asked for.
 * @throws {InputError} If one cannot be written.
 */
export async function judgedPlaces(
  out: string,
  { hasCases }: { readonly hasCases: boolean },
): Promise<JudgedPlaces> {
  let path: string;
  let made: string | null = null;
  if (/\.(html|md)$/.test(out)) path = await outputFile("--out", out);
  else {
    const folder = await outputFolder("--out", out);
    if (await isAbsent(folder)) made = folder;
    await makeFolder(folder);
    path = join(folder, `${JUDGED_STEM}.html`);
  }
  const stem = path.replace(/\.\w+$/, "");
  const [judged, cases] = [`${stem}.json`, `${stem}-cases.csv`];
  await nameOutput(judged);
  await checkWritable(judged, JUDGED_FILE);
  if (hasCases) {
    await nameOutput(cases);
    await checkWritable(cases, CASES_FILE);
  }
  return {
    page: await pagePlace(path, MARKDOWN_FILE),
    judged,
    cases: hasCases ? cases : null,
    made,
  };
}

/**
 * Writes all of it.
 *
 * @param places Where.
 * @param policies The judged policies.
 * @param options Rows with what is known of them, whether refused numbers are shown.
 * @returns The page's address.
 * @throws {InputError} If a file cannot be written.
 */
export async function writeJudgedPage(
  { page, judged, cases }: JudgedPlaces,
  policies: JudgedPolicies,
  { rows, facts, isShown }: {
    readonly rows: readonly PolicyCases[];
    readonly facts: CaseFacts;
    readonly isShown: boolean;
  },
): Promise<string> {
  await writeJudged(judged, policies);
  if (cases !== null) {
    const { columns, block } = casesTable(rows, facts, { isShown });
    await writeTable(cases, columns, [block], { kind: CASES_FILE });
  }
  return await writePage(page, judgedPage(policies), {
    html: judgedHtml,
    warning: OWN_WARNING_MARKDOWN,
  });
}
