/**
 * Faults of the statistics that pages state: protocol, intervals, scores over tasks, components of variance.
 *
 * @module
 */
import { faultsOf, type Mutant } from "./mutant.ts";

const EVALUATION = "src/evaluation";
const of = (file: string, name: string) => ({ test: `tests/evaluation/${file}_test.ts`, name });
const protocol = (name: string) => ({
  file: `${EVALUATION}/published_protocol.ts`,
  ...of("published_protocol", name),
});
const levels = (name: string) => ({
  file: `${EVALUATION}/two_level_bootstrap.ts`,
  ...of("two_level_bootstrap", name),
});
const effects = (name: string) => ({
  file: `${EVALUATION}/two_way_random_effects.ts`,
  ...of("two_way_random_effects", name),
});
const tasks = (file: string, name: string) => ({
  file: `${EVALUATION}/${file}.ts`,
  ...of("task_scores", name),
});
const suite = (name: string) => ({
  file: "src/report/suite_scores.ts",
  test: "tests/report/suite_page_test.ts",
  name,
});

/** From the published score to the scores of the suite. */
export const EVALUATION_MUTANTS: readonly Mutant[] = [
  ...faultsOf(
    protocol(
      "the published score is that of the first episode of each of a hundred seeds, cut at 100 actions",
    ),
    {
      "protocol: 99 episodes": [
        "export const PUBLISHED_EPISODES = 100;",
        "export const PUBLISHED_EPISODES = 99;",
      ],
      "protocol: cut at 20 actions": [
        "export const PUBLISHED_MAX_STEPS = 100;",
        "export const PUBLISHED_MAX_STEPS = 20;",
      ],
    },
  ),
  ...faultsOf(protocol("the first of the best evaluations is the one that is reported"), {
    "protocol: the last of the best is reported": [
      "one.published > best.published",
      "one.published >= best.published",
    ],
    "protocol: the best exact survival is reported": [
      "one.published > best.published",
      "one.survival > best.survival",
    ],
  }),
  ...faultsOf(levels("datasets count alike, however many initialisations they have"), {
    "bootstrap: initialisations count alike": [
      "mean: meanOf(values.map(meanOf))",
      "mean: meanOf(values.flat())",
    ],
  }),
  ...faultsOf(
    levels(
      "the interval holds the mean of datasets about 95 times in 100, and the same seed the same",
    ),
    {
      "bootstrap: datasets are not drawn": [
        "const own = values[pick(values.length)];",
        "const own = values[d];",
      ],
      "bootstrap: every resample is the same": [
        "pcg4d(seed, STREAM.bootstrap, resample, index++, draw)",
        "pcg4d(seed, STREAM.bootstrap, 0, index++, draw)",
      ],
    },
  ),
  ...faultsOf(
    {
      file: `${EVALUATION}/mean_sd.ts`,
      ...of("mean_sd", "the standard deviation divides by n - 1 and needs two values"),
    },
    { "sd: divided by n": ["/ (values.length - 1)", "/ values.length"] },
  ),
  ...faultsOf(effects("one observation a cell, worked by hand"), {
    "variance: rows by the number of rows": [
      "squares(rowEffect) / (rows - 1)",
      "squares(rowEffect) / rows",
    ],
    "variance: the rest is not taken off the columns": [
      "columns: (found.ofColumns - together) / (rows * replicates)",
      "columns: found.ofColumns / (rows * replicates)",
    ],
  }),
  ...faultsOf(
    tasks(
      "interquartile_mean",
      "interquartile mean: a quarter is left out at each end, over all tasks together",
    ),
    {
      "iqm: a quarter rounded up": [
        "Math.floor(sorted.length / 4)",
        "Math.ceil(sorted.length / 4)",
      ],
      "iqm: only the lowest are left out": [
        "sorted.subarray(cut, sorted.length - cut)",
        "sorted.subarray(cut)",
      ],
    },
  ),
  ...faultsOf(
    tasks(
      "performance_profile",
      "performance profile: the share of runs strictly above a level, tasks alike",
    ),
    { "profile: a level counts as above itself": ["score > level", "score >= level"] },
  ),
  ...faultsOf(
    tasks(
      "probability_of_improvement",
      "probability of improvement: pairs within a task, ties are halves",
    ),
    { "improvement: ties are wins": ["a === b ? 0.5 : 0", "a === b ? 1 : 0"] },
  ),
  ...faultsOf(
    tasks("stratified_bootstrap", "tasks of a stratum are drawn together, others apart"),
    {
      "strata: every task drawn on its own": [
        "const stratum = strata?.[task] ?? task;",
        "const stratum = task;",
      ],
      "strata: all tasks drawn together": [
        "const stratum = strata?.[task] ?? task;",
        "const stratum = 0;",
      ],
    },
  ),
  ...faultsOf(
    suite(
      "a planner's score is 0 at random care and 1 at the optimum, tasks by behaviour and size",
    ),
    {
      "suite: a score above the optimum": [
        "Math.min(1, (survival - random) / (optimum - random))",
        "(survival - random) / (optimum - random)",
      ],
      "suite: scores begin at 0 survival": [
        "Math.min(1, (survival - random) / (optimum - random))",
        "Math.min(1, survival / optimum)",
      ],
      "suite: sizes of a seed drawn apart": [
        "strata: tasks.map(({ behaviour }) => behaviour)",
        "strata: tasks.map((_, task) => String(task))",
      ],
    },
  ),
];
