/**
 * How often printed intervals held the truth where it is known: written from `results/ope/coverage-*.jsonl` by
 * `deno task dev build:kernels judging/measured_levels.ts`.
 *
 * @module
 */
// deno-fmt-ignore-file
import type { MeasuredLevel } from "./level.ts";

/** Counts by estimator, behaviour and effective share; none of what was not measured. */
export const MEASURED_LEVELS: readonly MeasuredLevel[] = [
];
