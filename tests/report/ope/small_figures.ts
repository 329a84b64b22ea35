/**
 * What figures of a judged policy are drawn of, made up by hand: 8 patients, 20 rows, 4 actions.
 *
 * @module
 */
import type { FigureData } from "../../../src/judging/figure_data.ts";

/** The data. */
export const FIGURES: FigureData = {
  weights: {
    zero: 3,
    bins: [{ from: -1, patients: 4, share: 0.25 }, { from: 0.5, patients: 1, share: 0.75 }],
  },
  support: {
    clinicians: [10, 5, 3, 2],
    policy: [0, 20, 0, 0],
    likelihood: [null, 0.25, null, null],
  },
  agreement: [1, 5].map((low) => ({
    low,
    high: low + 2,
    rows: 10,
    policy: { share: 0.25, error: 0.05 },
    clone: { share: 0.5, error: null },
  })),
  course: { by: "sweeps", points: [{ at: 1, value: 2 }, { at: 2, value: 8 }] },
};
