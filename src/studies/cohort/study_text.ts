/**
 * What a study of synthetic cohorts came to, in a table for the terminal.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { type KeyedStore, keyText } from "../../store/keyed_store.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import type { CohortTraining } from "./run.ts";
import type { CohortKey, CohortRow } from "./rows.ts";

/** What a point varies but the cohort's seed. */
function caseOf({ point: { grid, varied } }: CohortTraining): string {
  const own = Object.entries(varied).filter(([key]) => key !== "knobs.seed");
  return [grid, ...own.map(([key, value]) => `${key}=${JSON.stringify(value)}`)].join(" ");
}

const four = (value: number) => value.toFixed(4);

/**
 * The table: a line a case, over cohorts and seeds.
 *
 * @param trainings All trainings.
 * @param store Their rows.
 */
export function studyText(
  trainings: readonly CohortTraining[],
  store: KeyedStore<CohortKey, CohortRow>,
): string {
  const cases = Map.groupBy(trainings, caseOf);
  const lines = [...cases].flatMap(([name, all]) => {
    const keys = new Map(all.map(({ key }) => [keyText(key), key]));
    const rows = [...keys.values()].flatMap((key) => store.get(key) ?? []);
    if (rows.length === 0) return [];
    const mean = (of: (row: CohortRow) => number) => meanSd(rows.map(of)).mean;
    const promised = rows.flatMap(({ course }) => course.at(-1)?.start_mean ?? []);
    return [[
      name,
      String(rows.length),
      four(mean(({ survival }) => survival.value)),
      four(mean(({ clinicians }) => clinicians.survival)),
      mean(({ mean_return }) => mean_return.value).toFixed(2),
      promised.length === 0 ? "" : meanSd(promised).mean.toFixed(2),
    ]];
  });
  const head = ["case", "runs", "survival", "clinicians", "return", "promised"];
  return markdownTable(head, lines);
}
