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
  {"estimator":"is","behaviour":"cloned","ess_share":0.1,"covered":1,"printed":1},
  {"estimator":"is","behaviour":"cloned","ess_share":0.5,"covered":282,"printed":300},
  {"estimator":"wis","behaviour":"cloned","ess_share":0.02,"covered":10,"printed":12},
  {"estimator":"wis","behaviour":"cloned","ess_share":0.1,"covered":5,"printed":6},
  {"estimator":"wis","behaviour":"cloned","ess_share":0.5,"covered":282,"printed":300},
  {"estimator":"pdis","behaviour":"cloned","ess_share":0.1,"covered":1,"printed":1},
  {"estimator":"pdis","behaviour":"cloned","ess_share":0.5,"covered":282,"printed":300},
  {"estimator":"cwpdis","behaviour":"cloned","ess_share":0.5,"covered":282,"printed":300},
  {"estimator":"dr","behaviour":"cloned","ess_share":0.02,"covered":7,"printed":8},
  {"estimator":"dr","behaviour":"cloned","ess_share":0.1,"covered":4,"printed":5},
  {"estimator":"dr","behaviour":"cloned","ess_share":0.5,"covered":252,"printed":263},
  {"estimator":"wdr","behaviour":"cloned","ess_share":0.02,"covered":9,"printed":10},
  {"estimator":"wdr","behaviour":"cloned","ess_share":0.1,"covered":4,"printed":5},
  {"estimator":"wdr","behaviour":"cloned","ess_share":0.5,"covered":252,"printed":263},
  {"estimator":"drl","behaviour":"cloned","ess_share":0,"covered":149,"printed":170},
  {"estimator":"drl","behaviour":"cloned","ess_share":0.02,"covered":101,"printed":111},
  {"estimator":"drl","behaviour":"cloned","ess_share":0.1,"covered":33,"printed":38},
  {"estimator":"drl","behaviour":"cloned","ess_share":0.5,"covered":255,"printed":263},
];
