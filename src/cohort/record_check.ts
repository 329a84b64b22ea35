/**
 * What a cohort's record must hold, key by key.
 *
 * @module
 */
import {
  among,
  either,
  fields,
  finite,
  ifThere,
  list,
  mapping,
  orNothing,
  sha256,
  share,
  truth,
  type ValueCheck,
  whole,
  words,
} from "../text/value_checks.ts";
import { COHORT_FORMAT, SPLITS } from "./cohort_record.ts";

const count = whole({ min: 0 });

/** Two bounds, the lower one first. */
const bounds: ValueCheck = {
  misfit(value, key) {
    const isPair = Array.isArray(value) && value.length === 2 &&
      value.every(Number.isFinite) && value[0] <= value[1];
    return isPair ? null : { key, found: value, expected: "[low, high], low at most high" };
  },
};

/** A feature, as records and models hold it. */
export const FEATURE: ValueCheck = fields({
  name: words(),
  unit: orNothing(words()),
  kind: among("value", "flag"),
  of: ifThere(words()),
  clip: orNothing(bounds),
  transform: among("none", "log", "log1p"),
  fill: among("forward", "median", "zero"),
  median: finite(),
  mean: finite(),
  sd: finite({ min: 0 }),
  missing: share,
});

/** The action grid. */
export const ACTIONS: ValueCheck = fields({
  count: whole({ min: 1, max: 256 }),
  axes: list(
    fields({
      name: words(),
      levels: whole({ min: 1, max: 256 }),
      column: orNothing(words()),
      edges: orNothing(list(finite())),
    }),
    { least: 1 },
  ),
});

/** Ranges of the return. */
export const RETURNS: ValueCheck = fields({
  attainable: orNothing(bounds),
  all_live: orNothing(finite()),
  formula: words(),
});

/** What lints found. */
export const LINTS: ValueCheck = list(
  fields({ id: words(), level: among("error", "warning"), message: words() }),
);

const SPLIT: ValueCheck = fields({
  file: words(),
  sha256,
  patients: count,
  episodes: count,
  transitions: count,
  mean_length: finite({ min: 0 }),
  survival: orNothing(share),
  truncated: share,
});

/** How rewards are made, as far as everything after the import reads it. */
export const REWARD: ValueCheck = fields({
  kind: among("sparse", "sofa", "sofa+lactate", "column"),
});

const MAPPING: ValueCheck = fields({
  format: whole({ min: 1 }),
  layout: among("mimic_sepsis", "replay", "npz", "own"),
  columns: mapping(either(orNothing(words()), finite())),
  features: list(fields({ name: words(), column: words(), flag: truth, scale: truth })),
  reward: REWARD,
  gamma: finite({ min: 0, max: 1 }),
  alignment: among("same-window", "shifted"),
  split: fields({ shares: list(share), seed: count }),
});

/** What `cohort.json` holds beside its own hash. */
export const COHORT_RECORD: ValueCheck = fields({
  format: among(COHORT_FORMAT),
  name: words(),
  source: fields({ file: words(), sha256, rows: count }),
  mapping: MAPPING,
  features: list(FEATURE, { least: 1 }),
  actions: ACTIONS,
  returns: RETURNS,
  lints: LINTS,
  splits: fields(Object.fromEntries(SPLITS.map((name) => [name, SPLIT]))),
  ledger: fields({ head: orNothing(sha256) }),
});
