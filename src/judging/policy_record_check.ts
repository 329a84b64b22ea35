/**
 * What the record of a judged policy must hold, key by key.
 *
 * @module
 */
import {
  among,
  fields,
  finite,
  list,
  orNothing,
  share,
  truth,
  type ValueCheck,
  whole,
  words,
} from "../text/value_checks.ts";
import { ESTIMATORS } from "./policy_record.ts";

const count = whole({ min: 0 });
const number = finite();
const positive = finite({ min: 0 });
const maybe = orNothing(number);
const reason = orNothing(words(/^[a-z-]+$/, "a reason"));

const INTERVAL = fields({ value: number, low: number, high: number });

const ESTIMATE = fields({
  value: maybe,
  low: maybe,
  high: maybe,
  level: words(),
  ess: orNothing(positive),
  mean_weight: orNothing(positive),
  largest_share: orNothing(share),
  refused: reason,
  measured: maybe,
  limit: maybe,
});

const DIFFERENCE = fields({ value: maybe, low: maybe, high: maybe, refused: reason });

/** A value for each estimator. */
const each = (check: ValueCheck) =>
  fields(Object.fromEntries(ESTIMATORS.map((name) => [name, check])));

const BEHAVIOUR = fields({
  kind: among("logged", "counted", "cloned"),
  nll: number,
  nll_marginal: number,
  calibration_error: orNothing(share),
  calibration_chance: orNothing(share),
  one_step_ratio: orNothing(positive),
  least: share,
  reliability: list(
    fields({ from: share, count, predicted: orNothing(share), observed: orNothing(share) }),
  ),
  refused: orNothing(among("gain", "calibration", "ratio")),
  measured: maybe,
  limit: maybe,
});

const CHECKS = fields({
  placebo: orNothing(fields({ value: number, error: positive, z: number })),
  residuals: orNothing(fields({ z: number, flagged: truth })),
  calibration: list(
    fields({
      group: count,
      count,
      predicted: number,
      observed: number,
      error: orNothing(positive),
    }),
  ),
  sensitivity: orNothing(fields({
    bounds: list(
      fields({
        strength: finite({ min: 1 }),
        low: number,
        high: number,
        interval: fields({ low: number, high: number }),
      }),
    ),
    tipping: orNothing(finite({ min: 1 })),
    unsure: orNothing(finite({ min: 1 })),
  })),
  subgroups: list(
    fields({
      name: words(),
      patients: count,
      value: maybe,
      low: maybe,
      high: maybe,
      refused: reason,
    }),
  ),
  control: orNothing(fields({ value: number, low: number, high: number, holds: truth })),
});

/** A record, as `PolicyRecord` has it. */
export const POLICY_RECORD: ValueCheck = fields({
  policy: words(),
  kind: among("greedy", "softened", "stochastic"),
  gamma: share,
  patients: whole({ min: 1 }),
  recommended: among(...ESTIMATORS),
  estimates: each(ESTIMATE),
  difference: each(DIFFERENCE),
  behaviour: BEHAVIOUR,
  references: fields({
    clinicians: orNothing(INTERVAL),
    clone: orNothing(INTERVAL),
    none: orNothing(INTERVAL),
    random: orNothing(INTERVAL),
  }),
  checks: CHECKS,
});
