/**
 * Rows as far as the essay's figures and the page on safety read them.
 *
 * @module
 */
import type { EssayInput, EssayRun, Learner } from "../../src/report/essay_input.ts";
import { METRIC_COLUMNS, type MetricLine } from "../../src/study/grids/kept_files.ts";
import type { PublishedRow } from "../../src/study/grids/study_rows.ts";

/** A row with a final exact survival and published scores on the way. */
export function courseRow(alpha: number, seed: number, options: {
  readonly survival: number;
  readonly published: readonly number[];
}): PublishedRow {
  const { survival, published } = options;
  return {
    seed,
    survival,
    config: { alpha, steps: 10 * published.length, algorithm: "cql" },
    course: published.map((score, i) => ({ step: 10 * (i + 1), survival, published: score })),
  } as unknown as PublishedRow;
}

/** A course of losses in which every number is the step's tenth. */
function losses(steps: readonly number[]): MetricLine[] {
  return steps.map((step) =>
    ({
      ...Object.fromEntries(METRIC_COLUMNS.map((name) => [name, step / 10])),
      step,
    }) as unknown as MetricLine
  );
}

/** A model whose network values action a of state s at -a - s / 713. */
function run(learner: Learner, row: PublishedRow): EssayRun {
  const values = Float64Array.from(
    { length: 716 * 25 },
    (_, pair) => -(pair % 25) - Math.floor(pair / 25) / 713,
  );
  return { learner, row, metrics: losses([10, 20]), values };
}

/** Shares with all steps in one action. */
function only(action: number): number[] {
  return Array.from({ length: 25 }, (_, a) => a === action ? 1 : 0);
}

/** Everything there can be. */
export const essayInput: EssayInput = {
  runs: [
    run("CQL", courseRow(0.5, 42, { survival: 0.8, published: [0.9, 0.84] })),
    run("CQL", courseRow(0.5, 123, { survival: 0.79, published: [0.8, 0.82] })),
    run("BC", courseRow(0, 42, { survival: 0.78, published: [0.7, 0.76] })),
    run("DQN", courseRow(0, 42, { survival: 0.77, published: [0.8, 0.8] })),
  ],
  sweep: [
    courseRow(0, 42, { survival: 0.78, published: [0.7, 0.86, 0.86] }),
    courseRow(0, 123, { survival: 0.77, published: [0.75, 0.7, 0.7] }),
    courseRow(2, 42, { survival: 0.79, published: [0.8, 0.81, 0.8] }),
    courseRow(2, 123, { survival: 0.8, published: [0.82, 0.8, 0.8] }),
  ],
  random: { exact: 0.78, published: [0.8, 0.7] },
  clinicians: 0.7818,
  optimum: 0.8751,
  clinicianShares: only(20),
  shares: { CQL: only(6), BC: only(0), DQN: only(4) },
  counts: new Uint32Array(713 * 25).map((_, pair) => pair % 25 < 5 ? 3 : 0),
  live: 713,
  actions: 25,
};
