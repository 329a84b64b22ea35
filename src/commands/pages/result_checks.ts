/**
 * What the files in `results` hold that pages are made of: every column and key, its type and its range.
 *
 * @module
 */
import { checkCsv } from "../../text/csv.ts";
import { checkWhole, parseResult } from "../../text/json.ts";
import {
  among,
  type CellCheck,
  fields,
  finite,
  list,
  mapping,
  orNothing,
  share,
  truth,
  type ValueCheck,
  whole,
  words,
} from "../../text/value_checks.ts";

type Columns = Readonly<Record<string, CellCheck>>;

const count = whole({ min: 0 });
const some = whole({ min: 1 });
const positive = finite({ min: 0 });
const change = finite({ min: -1, max: 1 });
/** As many actions as ICU-Sepsis has. */
const ACTIONS = 25;

function each(names: readonly string[], check: CellCheck): Columns {
  return Object.fromEntries(names.map((name) => [name, check]));
}

const actions = (check: CellCheck): Columns =>
  each(Array.from({ length: ACTIONS }, (_, a) => `action_${a}`), check);

const interval = (name: string, check: CellCheck): Columns =>
  each([name, `${name}_low`, `${name}_high`], check);

/** What policies are known by in the tables on safety; references have no training. */
const POLICY: Columns = {
  study: words(),
  grid: words(),
  algorithm: orNothing(among("cql", "dqn", "bc")),
  alpha: orNothing(positive),
  steps: orNothing(some),
  dataset: orNothing(words()),
  seed: orNothing(count),
  key: orNothing(words(/^[0-9a-f]{16}$/, "16 hexadecimal digits")),
};

const SAFETY: Columns = {
  ...POLICY,
  survival: share,
  length: finite({ min: 1 }),
  ...each(["most_fluid", "most_vasopressor"], share),
  ...each(["change_either", "change_fluid", "change_vasopressor"], orNothing(share)),
  ...each(
    ["disagreement", "not_usual"].flatMap((name) =>
      ["", "_low_sofa", "_middle_sofa", "_high_sofa"].map((third) => `${name}${third}`)
    ),
    orNothing(share),
  ),
  ...each(["unseen", "rare", "inadmissible", "terminate_survival", "masked_survival"], share),
  masked_by: among("policy", "values"),
  ...each(["q_above_states", "q_above_steps"], orNothing(share)),
  q_largest_excess: orNothing(finite()),
  q_largest_state: orNothing(count),
  q_mean_error: orNothing(finite()),
  q_error_correlation: orNothing(change),
  q_error_slope: orNothing(finite()),
};

const CANDIDATES: Columns = {
  episodes: some,
  seed: count,
  candidate: words(),
  ...each(["estimate", "strict"], finite()),
  unseen: share,
  ...each(["support", "effective_episodes"], positive),
  training_estimate: finite(),
  survival: share,
  chosen: truth,
};

const CHOICES: Columns = {
  episodes: some,
  way: words(),
  datasets: some,
  ...interval("survival", share),
  ...each(["worst_tenth", "worse_than_clinician"], share),
  ...interval("regret", change),
  ...interval("more_than_rule", change),
  ...interval("half_more_than_rule", change),
};

const TABLES: ReadonlyMap<string, Columns> = new Map([
  ["first-light/metrics.csv", {
    source: words(),
    model: words(),
    seed: count,
    step: count,
    td_loss: positive,
    cql_penalty: finite(),
    ...each(["logsumexp", "mean_q"], finite()),
  }],
  ["first-light/scores.csv", {
    source: words(),
    model: words(),
    ...each(["seed", "step"], count),
    ...each(["greedy_survival", "stochastic_survival"], share),
    divergence: positive,
  }],
  ["levels/courses.csv", {
    way: words(),
    seed: count,
    step: some,
    seconds: positive,
    survival: share,
  }],
  ["protocol/policies.csv", {
    set: words(),
    made: words(),
    survival: share,
    policy: words(/^[A-Y]+$/, "a letter from A to Y for each state"),
  }],
  ["safety/actions.csv", { ...POLICY, ...actions(share) }],
  ["safety/counts.csv", { state: count, ...actions(count) }],
  ["safety/safety.csv", SAFETY],
  ["selection/candidates.csv", CANDIDATES],
  ["selection/choices.csv", CHOICES],
  ["selection-networks/candidates.csv", CANDIDATES],
  ["selection-networks/choices.csv", CHOICES],
  ["suite/baselines.csv", {
    behaviour: words(),
    episodes: some,
    seed: count,
    method: words(),
    survival: share,
  }],
  ["tabular/decomposition.csv", {
    episodes: some,
    seed: count,
    count: some,
    ...each(["gamma", "optimum", "supported", "discounted", "planner"], share),
  }],
  ["tabular/methods.csv", {
    episodes: some,
    method: words(),
    matches_construction: truth,
    datasets: some,
    ...each(["mean", "low", "high"], share),
    ...each(["worse_than_clinician", "worse_low", "worse_high", "worst_tenth"], share),
  }],
]);

const VALUES: ReadonlyMap<string, ValueCheck> = new Map([
  [
    "levels/about.json",
    fields({
      processor: words(),
      dataset: fields({ episodes: some, seed: count }),
      ways: list(fields({ name: words(), title: words(), steps: some, library: words() }), {
        least: 1,
      }),
    }),
  ],
  [
    "protocol/best-of-20.json",
    list(
      fields({
        set: words(),
        policies: some,
        repetitions: some,
        mean_survival: share,
        agreement: share,
        score_correlation: change,
        predicted_gain: change,
        ways: list(
          fields({
            way: words(),
            mean_reported: share,
            mean_exact: share,
            mean_gain: change,
            sd_gain: share,
            low_gain: change,
            high_gain: change,
            reported: mapping(some),
          }),
          { least: 1 },
        ),
      }),
      { least: 1 },
    ),
  ],
]);

/**
 * Refuses a results file that is cut short or does not hold what it should.
 *
 * @param path The file, below `results`.
 * @param text Its text.
 * @param where Its name in errors.
 * @throws {InputError} Naming file, line and column or key.
 */
export function checkResult(path: string, text: string, where: string): void {
  const columns = TABLES.get(path);
  const value = VALUES.get(path);
  if (columns) checkCsv(text, columns, where);
  else if (value) parseResult(text, where, value);
  else checkWhole(text, where);
}
