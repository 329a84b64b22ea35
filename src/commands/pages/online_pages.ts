/**
 * The pages of online training and of the suite of datasets, as far as their results are there.
 *
 * @module
 */
import { onlinePage } from "../../report/online_page.ts";
import type { Page } from "../../report/page.ts";
import { suitePage } from "../../report/suite_page.ts";
import type { SuiteRow } from "../../study/tables/suite_study.ts";
import { csvRows } from "../../study/tables/text_tables.ts";
import { suiteRecordOf } from "../../dataset/suite_record.ts";
import type { ResultSources } from "./sources.ts";

/**
 * The page of online training; none if it was not run.
 *
 * @param sources Committed results.
 */
export async function onlinePages({ online, references }: ResultSources): Promise<Page[]> {
  const rows = await online();
  if (rows.length === 0) return [];
  return [onlinePage(rows, [
    { name: "optimum", survival: references.optimum },
    { name: "clinicians", survival: references.clinicians },
  ])];
}

/**
 * The page of the suite; none if it was not written.
 *
 * @param sources Committed results.
 */
export async function suitePages(sources: ResultSources): Promise<Page[]> {
  const { readIfThere, references: { optimum } } = sources;
  const record = await readIfThere("suite/suite.json");
  if (record === null) return [];
  const table = await readIfThere("suite/baselines.csv");
  const baselines = table === null ? [] : csvRows<SuiteRow>(table);
  const suite = suiteRecordOf(record, "results/suite/suite.json");
  return [suitePage(suite, { optimum, baselines })];
}
