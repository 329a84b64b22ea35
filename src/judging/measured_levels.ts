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
  {"estimator":"is","behaviour":"logged","ess_share":0.1,"covered":67,"printed":72},
  {"estimator":"wis","behaviour":"logged","ess_share":0.02,"covered":85,"printed":105},
  {"estimator":"wis","behaviour":"logged","ess_share":0.1,"covered":97,"printed":108},
  {"estimator":"wis","behaviour":"cloned","ess_share":0.02,"covered":7,"printed":10},
  {"estimator":"wis","behaviour":"cloned","ess_share":0.1,"covered":5,"printed":6},
  {"estimator":"pdis","behaviour":"logged","ess_share":0.1,"covered":67,"printed":72},
  {"estimator":"cwpdis","behaviour":"logged","ess_share":0.1,"covered":14,"printed":17},
  {"estimator":"dr","behaviour":"logged","ess_share":0.02,"covered":84,"printed":98},
  {"estimator":"dr","behaviour":"logged","ess_share":0.1,"covered":93,"printed":104},
  {"estimator":"dr","behaviour":"cloned","ess_share":0.02,"covered":8,"printed":9},
  {"estimator":"dr","behaviour":"cloned","ess_share":0.1,"covered":6,"printed":6},
  {"estimator":"wdr","behaviour":"logged","ess_share":0.02,"covered":85,"printed":100},
  {"estimator":"wdr","behaviour":"logged","ess_share":0.1,"covered":87,"printed":99},
  {"estimator":"wdr","behaviour":"cloned","ess_share":0.02,"covered":9,"printed":11},
  {"estimator":"wdr","behaviour":"cloned","ess_share":0.1,"covered":6,"printed":6},
  {"estimator":"drl","behaviour":"logged","ess_share":0,"covered":1295,"printed":1395},
  {"estimator":"drl","behaviour":"logged","ess_share":0.02,"covered":1372,"printed":1469},
  {"estimator":"drl","behaviour":"logged","ess_share":0.1,"covered":688,"printed":724},
  {"estimator":"drl","behaviour":"counted","ess_share":0,"covered":3194,"printed":3389},
  {"estimator":"drl","behaviour":"counted","ess_share":0.02,"covered":870,"printed":924},
  {"estimator":"drl","behaviour":"counted","ess_share":0.1,"covered":254,"printed":271},
  {"estimator":"drl","behaviour":"cloned","ess_share":0,"covered":175,"printed":197},
  {"estimator":"drl","behaviour":"cloned","ess_share":0.02,"covered":107,"printed":121},
  {"estimator":"drl","behaviour":"cloned","ess_share":0.1,"covered":35,"printed":37},
  {"estimator":"fqe-network","behaviour":"cloned","ess_share":0,"covered":35,"printed":37},
  {"estimator":"fqe-network","behaviour":"cloned","ess_share":0.02,"covered":16,"printed":18},
  {"estimator":"fqe-network","behaviour":"cloned","ess_share":0.1,"covered":3,"printed":3},
];
