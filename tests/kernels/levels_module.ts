/**
 * The module of measured levels: counts of the committed rows of coverage.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { countLevels } from "../../src/studies/ope/coverage/count_levels.ts";
import { NETWORK, readCoverage } from "../../src/studies/ope/coverage/coverage_rows.ts";

/** Text of `src/judging/measured_levels.ts`, from `results/ope/coverage-*.jsonl`. */
export async function levelsModule(): Promise<string> {
  const results = fileURLToPath(new URL("../../results", import.meta.url));
  const counted = countLevels(await readCoverage(results, ["states", "records", NETWORK]));
  const lines = counted.map((one) => `  ${JSON.stringify(one)},\n`).join("");
  return `/**
 * How often printed intervals held the truth where it is known: written from \`results/ope/coverage-*.jsonl\` by
 * \`deno task dev build:kernels judging/measured_levels.ts\`.
 *
 * @module
 */
// deno-fmt-ignore-file
import type { MeasuredLevel } from "./level.ts";

/** Counts by estimator, behaviour and effective share; none of what was not measured. */
export const MEASURED_LEVELS: readonly MeasuredLevel[] = [
${lines}];
`;
}
