/**
 * What the summary of an active learning study, and a finished part of one, must hold.
 *
 * @module
 */
import {
  among,
  either,
  fields,
  finite,
  list,
  orNothing,
  share,
  type ValueCheck,
  whole,
  words,
} from "../text/value_checks.ts";

const count = whole({ min: 0 });
const positive = finite({ min: 0 });
const INTERVAL = fields({ mean: finite(), low: finite(), high: finite() });
const COMPARISONS = list(fields({
  strategy: words(),
  against: words(),
  area: finite(),
  difference: INTERVAL,
  p_holm: orNothing(share),
  below: count,
}));

/** What `summary.json` holds. */
export const STUDY_SUMMARY: ValueCheck = fields({
  format: among(1),
  config: fields({
    name: words(),
    title: words(),
    environment: fields({ kind: words() }),
    evaluation: orNothing(fields({ episodes: count })),
    learner: fields({ kind: words() }),
    datasets: fields({ first_seed: count, count: whole({ min: 1 }) }),
    budgets: list(count, { least: 1 }),
    strategies: list(words(), { least: 1 }),
  }),
  seconds: positive,
  transitions: positive,
  bounds: fields({ lower: finite(), upper: finite() }),
  references: fields({
    scores: list(fields({ policy: words(), value: finite() })),
  }),
  curves: list(
    fields({
      strategy: words(),
      budget: positive,
      pairs: positive,
      value: INTERVAL,
      agreement: INTERVAL,
      difference: orNothing(INTERVAL),
      below: orNothing(count),
      clearly_below: orNothing(count),
    }),
    { least: 1 },
  ),
  against_random: COMPARISONS,
  against_uncertainty: COMPARISONS,
  saturation: list(fields({
    strategy: words(),
    measure: words(),
    rule: words(),
    budget: positive,
    low: positive,
    high: positive,
  })),
});

/** What the file of a finished part holds: the references, or the rows of a dataset. */
export const STUDY_PART: ValueCheck = either(
  fields({ seconds: positive, references: fields({ scores: list(fields({ value: finite() })) }) }),
  fields({
    seconds: positive,
    rows: list(fields({
      dataset: count,
      strategy: words(),
      budget: positive,
      pairs: positive,
      value: finite(),
      error: positive,
      agreement: share,
    })),
  }),
);
