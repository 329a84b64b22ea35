/**
 * Faults of choosing without the truth, and of reading configs.
 *
 * @module
 */
import { faultsOf, type Mutant } from "./mutant.ts";

const RULE = "tests/selection/rule_test.ts";
const TIES = { test: RULE, name: "ties go to the larger support, and only ties do" };
const EQUALS = { test: RULE, name: "candidates of one value tie only where a tie has a width" };
const ERROR = {
  test: RULE,
  name: "the error of a difference is that of the episodes' differences",
};
const DIVERGED = { test: RULE, name: "what diverged is never chosen" };
const FOLD = "tests/selection/fold_test.ts";
const PARTS = {
  test: FOLD,
  name: "parts hold every episode once, and each is trained on without itself",
};
const CUT = {
  test: FOLD,
  name: "rows that were cut are counted as going on, of several datasets too",
};
const SCORE = {
  test: FOLD,
  name: "a candidate's score is the mean over the parts, near the truth; support is a mean count",
};
const SUPPORT = {
  test: FOLD,
  name: "support and unseen pairs of a candidate, by hand",
};
const INTERVALS = "tests/selection/estimate_intervals_test.ts";
const OBSERVED = {
  test: INTERVALS,
  name:
    "what was observed is the mean return of the parts in use, and each episode's distance from its part's",
};
const WIDTH = {
  test: INTERVALS,
  name:
    "intervals are as wide as 2 x 1.96 standard errors, hold the estimate and are the same again",
};
const SELECTION_CONFIG = {
  test: "tests/selection/selection_config_test.ts",
  name: "mistakes are named with line and column",
};
const BOUNDS = {
  test: "tests/selection/selection_config_test.ts",
  name: "what just holds is read",
};
const CONFIG = "tests/config/read_config_test.ts";
const MISTAKES = {
  test: CONFIG,
  name: "a mistake is named with file, line and column; its repair is accepted",
};
const ABOVE = {
  test: CONFIG,
  name: "a file stands above what it inherits, an entry of models above both, flags above all",
};
const PATHS = {
  test: CONFIG,
  name: "paths are relative to the file that names them, or to the caller",
};
const PLAIN = { test: CONFIG, name: "what a file inherits must be there and plain" };
const OVERRIDES = { test: CONFIG, name: "overrides are checked as files are" };
const PUBLISHED = { test: CONFIG, name: "the published hyper-parameters are in the configs" };
const KEYS = "tests/bad_input/yaml_keys_test.ts";
const key = (what: string) => ({ test: KEYS, name: `YAML keys and types: ${what}` });

/** Faults of `src/selection`. */
const SELECTION: readonly Mutant[] = [
  ...faultsOf({ file: "src/selection/rule.ts", ...TIES }, {
    "selection: ties go to the smaller support": [
      "one.support > best.support ? one : best",
      "one.support < best.support ? one : best",
    ],
    "selection: the first listed is the highest": ["? tied[0]", "? highest"],
    "selection: every candidate ties": [
      "gap < rule.tie_standard_errors * differenceError(highest, one)",
      "gap < rule.tie_standard_errors",
    ],
    "selection: the width of a tie is one standard error": [
      "gap < rule.tie_standard_errors * differenceError(highest, one)",
      "gap < differenceError(highest, one)",
    ],
  }),
  ...faultsOf({ file: "src/selection/rule.ts", ...EQUALS }, {
    "selection: a tie of no width is a tie": ["gap < rule", "gap <= rule"],
    "selection: the last of equals is the highest": [
      "one.value > best.value ? one : best",
      "one.value >= best.value ? one : best",
    ],
  }),
  ...faultsOf({ file: "src/selection/rule.ts", ...DIVERGED }, {
    "selection: diverged candidates may be chosen": [
      "scores.filter(({ value }) => Number.isFinite(value))",
      "scores.filter(({ value }) => !Number.isNaN(value))",
    ],
  }),
  ...faultsOf({ file: "src/selection/candidate_score.ts", ...ERROR }, {
    "selection: a standard deviation for a standard error": [
      "sd / Math.sqrt(influence.length)",
      "sd",
    ],
    "selection: errors of candidates as if they were independent": [
      "value - b.influence[e])",
      "Math.hypot(value, b.influence[e]))",
    ],
  }),
  ...faultsOf({ file: "src/selection/candidate_score.ts", ...SCORE }, {
    "selection: no prior": ["policies[f], priorWeight)", "policies[f], 0)"],
    "selection: the value of the last part for the mean": [
      "value: mean(found.map(({ value }) => value)),",
      "value: found.at(-1)!.value,",
    ],
    "selection: a candidate that diverged on one part is scored": [
      "if (policies.length < folds.length) return diverged(name);",
      "if (policies.length === 0) return diverged(name);",
    ],
  }),
  ...faultsOf({ file: "src/selection/candidate_score.ts", ...SUPPORT }, {
    "selection: an unseen pair counts as one": [
      "Math.max(counts[pair], 0.5)",
      "Math.max(counts[pair], 1)",
    ],
    "selection: support by held-out counts": ["pairTable(training);", "heldOut.mdp.count;"],
    "selection: support by pairs, not by the policy's steps": [
      "const visits = p * known.visits[Math.floor(pair / actions)];",
      "const visits = Math.min(1, known.visits[Math.floor(pair / actions)]);",
    ],
    "selection: what is unseen with the prior": [
      "unseen: mean(strict.map(",
      "unseen: mean(found.map(",
    ],
  }),
  ...faultsOf({ file: "src/selection/fold.ts", ...PARTS }, {
    "selection: a part is trained on itself": ["other !== f", "other >= 0"],
    "selection: all parts are used": ["split.slice(0, used)", "split"],
    "selection: every part is trained without the first": ["other !== f", "other !== 0"],
  }),
  ...faultsOf({ file: "src/selection/fold.ts", ...CUT }, {
    "selection: cut transitions are counted as ended": [
      "terminated: (ending[i] & ENDING.terminated) !== 0,",
      "terminated: ending[i] !== 0,",
    ],
  }),
  ...faultsOf({ file: "src/selection/estimate_intervals.ts", ...OBSERVED }, {
    "selection: the first part's care for that of all": [
      "value: meanSd(found.map(({ value }) => value)).mean,",
      "value: found[0].value,",
    ],
  }),
  ...faultsOf({ file: "src/selection/estimate_intervals.ts", ...WIDTH }, {
    "selection: intervals around 0": [
      "return value + sum / drawn.length;",
      "return sum / drawn.length;",
    ],
    "selection: what diverged has its neighbour's interval": [
      "known.includes(one) ? intervals[known.indexOf(one)] : null",
      "intervals[Math.max(0, known.indexOf(one))]",
    ],
    "selection: patients in their order, not as they are drawn": [
      "influence[drawn[i]]",
      "influence[i]",
    ],
  }),
  ...faultsOf({ file: "src/selection/selection_config.ts", ...SELECTION_CONFIG }, {
    "selection: two candidates of one name": [
      "names.indexOf(name) !== i);",
      "names.indexOf(name) > i);",
    ],
    "selection: a split of one part": ["parts: integer({ min: 2,", "parts: integer({ min: 1,"],
  }),
  ...faultsOf({ file: "src/selection/selection_config.ts", ...BOUNDS }, {
    "selection: no network may be scored on all parts": [
      "parts_with_networks > config.split.parts",
      "parts_with_networks >= config.split.parts",
    ],
    "selection: two candidates are too few": ["names.length < 2", "names.length <= 2"],
  }),
];

/** Faults of `src/config`. */
const CONFIGS: readonly Mutant[] = [
  ...faultsOf({ file: "src/text/yaml_checks.ts", ...MISTAKES }, {
    "config: the largest value is refused": [": value <= range.max)", ": value < range.max)"],
    "config: the smallest value is refused": ["value >= range.min", "value > range.min"],
    "config: a bound that is left out is taken": ["value < range.max :", "value <= range.max :"],
    "config: fractions are whole numbers": ["&& Number.isInteger(item.value)", ""],
    "config: an empty list is a list": [
      "Array.isArray(item.value) && item.value.length > 0",
      "Array.isArray(item.value)",
    ],
    "config: a value may stand twice in a set": [
      "values.indexOf(value) !== i",
      "values.indexOf(value) > i",
    ],
    "config: unknown keys of a mapping are passed over": [
      "if (!(keys as string[]).includes(name)) {",
      'if (name === "") {',
    ],
    "config: a missing key of a mapping is none": [
      "if (absent === undefined || !(name in absent)) {",
      "if (absent !== undefined && !(name in absent)) {",
    ],
    "config: a name needs no form": [
      'typeof item.value === "string" && form.test(item.value)',
      'typeof item.value === "string"',
    ],
  }),
  ...faultsOf({ file: "src/text/yaml_checks.ts", ...key("support: { count: 3, share: 0.1 }") }, {
    "config: a support of two rules is its first one": [
      "names.length === 1 ?",
      "names.length >= 1 ?",
    ],
  }),
  ...faultsOf({ file: "src/config/own_keys.ts", ...key("target_range: [1, 0]") }, {
    "config: a target range upside down": ["if (low < high) return", "if (low !== high) return"],
  }),
  ...faultsOf({ file: "src/config/own_keys.ts", ...key("target_range: [1, 1]") }, {
    "config: a target range of one point": ["if (low < high) return", "if (low <= high) return"],
  }),
  ...faultsOf({ file: "src/config/config_checks.ts", ...key("warm_up_steps: 2") }, {
    "config: the warm-up may last to the end": ["warm_up_steps >= steps", "warm_up_steps > steps"],
  }),
  ...faultsOf({ file: "src/config/config_checks.ts", ...key("a support for cloning") }, {
    "config: cloning takes a support": [
      "support !== null && passes",
      "support === undefined && passes",
    ],
  }),
  ...faultsOf({ file: "src/config/config_checks.ts", ...key("cloning with a target network") }, {
    "config: cloning's policy by its target network": [
      'policy_network === "target" && !own',
      'policy_network === "neither" as string && !own',
    ],
  }),
  ...faultsOf({ file: "src/config/config.ts", ...PUBLISHED }, {
    "config: no clip is a clip at 1": ["config.max_norm ?? Infinity", "config.max_norm ?? 1"],
    "config: beta2 is beta1": ["beta2: config.beta2,", "beta2: config.beta1,"],
  }),
  ...faultsOf({ file: "src/config/config_checks.ts", ...PATHS }, {
    "config: paths relative to the caller alone": [
      "return item.resolve(item.value);",
      "return item.value;",
    ],
  }),
  ...faultsOf({ file: "src/config/read_config.ts", ...ABOVE }, {
    "config: what is inherited stands above the file": [
      "[parent, own, membersOf(entry), namedCohort(options)]",
      "[own, parent, membersOf(entry), namedCohort(options)]",
    ],
    "config: the file stands above its models": [
      "[parent, own, membersOf(entry), namedCohort(options)]",
      "[parent, membersOf(entry), own, namedCohort(options)]",
    ],
    "config: the last override alone": [
      "together([set, override(",
      "together([override(",
    ],
    "config: an override of a nested key forgets its neighbours": [
      "new Map([...inner.value, memberAt(",
      "new Map([memberAt(",
    ],
  }),
  ...faultsOf({ file: "src/config/read_config.ts", ...PATHS }, {
    "config: paths in overrides relative to the working directory": [
      "setting, folder)]),",
      "setting, Deno.cwd())]),",
    ],
  }),
  ...faultsOf({ file: "src/config/read_config.ts", ...PLAIN }, {
    "config: an inherited config may inherit": [
      'members.get("inherit") ?? members.get("models")',
      'members.get("models")',
    ],
    "config: no model is an experiment": [
      "!Array.isArray(models.value) || models.value.length === 0",
      "Array.isArray(models.value) && models.value.length === 0",
    ],
  }),
  ...faultsOf({ file: "src/config/read_config.ts", ...OVERRIDES }, {
    "config: unknown overrides are passed over": [
      "return membersOf({ where, resolve: within, value });",
      "return value;",
    ],
  }),
  ...faultsOf({ file: "src/text/located_yaml.ts", ...MISTAKES }, {
    "config: the place of a key for that of its value": [
      "const where = at(node?.range?.[0] ?? offset);",
      "const where = at(offset);",
    ],
  }),
];

/** Faults of `src/selection` and `src/config`. */
export const SELECTION_MUTANTS: readonly Mutant[] = [...SELECTION, ...CONFIGS];
