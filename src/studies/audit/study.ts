/**
 * Published numbers of sepsis policies, audited: what can be, what cannot, and what the texts do not say.
 *
 * @module
 */
import { type Audit, audit } from "../../audit/audit.ts";
import { readText } from "../../files/read_bytes.ts";
import type { StudyModule } from "../../report/study_module.ts";
import { fillTemplate } from "../../report/template.ts";
import { NAME } from "../../study/grids/grid_settings.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import { record } from "../../text/yaml_checks.ts";
import { auditParts, countsTable } from "./parts.ts";
import { publishedTexts } from "./texts.ts";

const PATH = "results/audit/README.md";

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
    const template = await readText(new URL("page.md", import.meta.url).pathname);
    const where = "src/studies/audit/page.md";
    return [fillTemplate(template, auditParts(await publishedTexts()), { path: PATH, where })];
  },
};
