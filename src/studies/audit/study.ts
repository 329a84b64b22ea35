/**
 * Published numbers of sepsis policies, audited: what can be, what cannot, and what the texts do not say.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { type Audit, audit } from "../../audit/audit.ts";
import { readText } from "../../files/read_bytes.ts";
import type { StudyModule } from "../../report/study_module.ts";
import type { Page } from "../../report/page.ts";
import { fillTemplate, type TemplateParts } from "../../report/template.ts";
import { NAME } from "../../study/grids/grid_settings.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import { record } from "../../text/yaml_checks.ts";
import { judgedClaims } from "./claims.ts";
import { auditParts, claimsParts, countsTable } from "./parts.ts";
import { publishedTexts } from "./texts.ts";

/** The text whose claims are judged one by one. */
const JUDGED = "mimic-sepsis-cql.yaml";

/** A page of the study, by the name of its template. */
async function page(name: string, path: string, parts: TemplateParts): Promise<Page> {
  const template = await readText(fileURLToPath(new URL(name, import.meta.url)));
  return fillTemplate(template, parts, { path, where: `src/studies/audit/${name}` });
}

/** What the study's YAML says: its name. */
const FILE = record<{ readonly study: string }>({ study: NAME });

/** The study. */
export const study: StudyModule = {
  async run(yaml) {
    FILE(yaml, "study");
    const audits: Audit[] = (await publishedTexts()).map(({ numbers }) => audit(numbers));
    const { head, rows } = countsTable(audits);
    return {
      text: markdownTable(head, rows),
      rows: audits,
      failures: [],
      interrupted: false,
    };
  },
  async pages() {
    const texts = await publishedTexts();
    const { numbers } = texts.find(({ file }) => file === JUDGED)!;
    const claims = await judgedClaims(numbers, audit(numbers));
    return [
      await page("page.md", "results/audit/README.md", auditParts(texts)),
      await page("claims.md", "results/claims/model-card.md", claimsParts(claims)),
    ];
  },
};
