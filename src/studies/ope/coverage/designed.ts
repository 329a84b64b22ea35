/**
 * What the limits of the design, narrower than those that were frozen, would have kept of the recommended number.
 *
 * @module
 */
import { RECOMMENDED } from "../../../judging/policy_record.ts";
import { markdownTable } from "../../../study/tables/text_tables.ts";
import type { CoverageFound } from "./coverage_rows.ts";
import { groupWords, type Kept } from "./coverage_text.ts";

/**
 * Largest share of one patient in the squared influence, distance of the mean one-step ratio from 1, calibration error, chance
 * or not, and z of what Q leaves, whatever weights are worth. The cap of ratios changes the number itself and is not undone.
 */
const DESIGN = { influence: 0.25, ratio: 0.05, calibration: 0.02, residuals: 5 };

/** Whether the design's limits too let the recommended number stand. */
export function isKeptAsDesigned(
  { said, influence, residuals, behaviour }: CoverageFound,
): boolean {
  const { ratio, calibration } = behaviour;
  return said[RECOMMENDED][3] === null && (residuals ?? 0) <= DESIGN.residuals &&
    influence !== null && influence <= DESIGN.influence &&
    (ratio === null || Math.abs(ratio - 1) <= DESIGN.ratio) &&
    (calibration === null || calibration <= DESIGN.calibration);
}

const percent = (count: number, of: number) => of === 0 ? "-" : `${(100 * count / of).toFixed(1)}%`;

/**
 * What is printed and covered by either limits, and of what only the frozen ones print.
 *
 * @param rows Rows of a study.
 */
export function designTable(rows: readonly Kept[]): string {
  const cells = [...Map.groupBy(rows, ({ key }) => groupWords(key))].map(([of, own]) => {
    const found = own.flatMap(({ row }) => Object.values(row));
    const told = found.filter(({ said }) => said[RECOMMENDED][3] === null);
    const isHeld = ({ truth, said }: CoverageFound) => {
      const [, low, high] = said[RECOMMENDED];
      return low !== null && high !== null && low <= truth && truth <= high;
    };
    const shown = (some: readonly CoverageFound[]) => [
      percent(some.length, found.length),
      percent(some.filter(isHeld).length, some.length),
    ];
    return [
      of,
      ...shown(told),
      ...shown(told.filter(isKeptAsDesigned)),
      ...shown(told.filter((one) => !isKeptAsDesigned(one))),
    ];
  });
  const each = (words: string) => [`printed ${words}`, "covered"];
  return markdownTable(
    ["patients", ...each("as frozen"), ...each("as designed too"), ...each("as frozen alone")],
    cells,
  );
}
