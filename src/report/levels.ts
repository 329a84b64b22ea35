/**
 * How soon ways of training reach levels of exact survival: medians, the figure, the page.
 *
 * @module
 */
import { markdownTable } from "../study/tables/text_tables.ts";
import { named, SURVIVAL } from "./chart.ts";
import type { Figure } from "./figure.ts";
import { figureMarkdown, type Page } from "./page.ts";
import { type Evaluation, medianReached } from "./reached.ts";
import { readCsv } from "../text/csv.ts";

/** Levels of exact survival. */
const LEVELS = [0.80, 0.81, 0.82, 0.84] as const;

/** What `results/levels/about.json` says. */
export interface AboutLevels {
  /** What it ran on. */
  readonly processor: string;
  /** The dataset. */
  readonly dataset: { readonly episodes: number; readonly seed: number };
  /** The ways, in order. */
  readonly ways: readonly {
    readonly name: string;
    readonly title: string;
    readonly steps: number;
    readonly library: string;
  }[];
}

/** Evaluations by way, then by seed. */
export type Courses = ReadonlyMap<string, readonly (readonly Evaluation[])[]>;

/**
 * Reads `results/levels/courses.csv`.
 *
 * @param text Its text: way, seed, step, seconds, survival.
 */
export function readCourses(text: string): Courses {
  const ways = Map.groupBy(readCsv(text), ({ way }) => way);
  return new Map(
    Array.from(ways, ([way, own]) => [
      way,
      [...Map.groupBy(own, ({ seed }) => seed).values()].map((one) =>
        one.map(({ step, seconds, survival }) => ({
          step: Number(step),
          seconds: Number(seconds),
          survival: Number(survival),
        }))
      ),
    ]),
  );
}

/** Middle of the seeds' survival at each evaluation of a way. */
function medianCourse(courses: readonly (readonly Evaluation[])[]): Evaluation[] {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
  return courses[0].map(({ step }, i) => ({
    step,
    seconds: middle(courses.map((course) => course[i].seconds)),
    survival: middle(courses.map((course) => course[i].survival)),
  }));
}

/** The figure: median survival over CPU time. */
function levelsFigure(about: AboutLevels, courses: Courses): Figure {
  const values = about.ways.flatMap(({ name, title }) =>
    medianCourse(courses.get(name)!).map((one) => ({ ...one, way: title }))
  );
  const domain = about.ways.map(({ title }) => title);
  return {
    name: "levels",
    title: "Exact survival over the time of training",
    caption:
      "Exact survival, the median of five initialisations, over the CPU time that training took (one thread, " +
      "logarithmic). Dotted: the levels.",
    spec: {
      width: 640,
      height: 340,
      layer: [
        {
          data: { values: LEVELS.map((level) => ({ level })) },
          mark: { type: "rule", strokeDash: [2, 4], color: "#888888" },
          encoding: { y: { field: "level", type: "quantitative" } },
        },
        {
          data: { values },
          mark: { type: "line", strokeWidth: 1.5 },
          encoding: {
            x: {
              field: "seconds",
              type: "quantitative",
              title: "CPU time of training (s)",
              scale: { type: "log" },
            },
            y: { ...SURVIVAL, field: "survival" },
            color: named("way", domain, { legend: { columns: 1 } }),
          },
        },
      ],
    },
  };
}

/** How many times longer one way takes to a level than another, in words. */
function gain(
  { slow, fast, level, budget }: {
    readonly slow: readonly (readonly Evaluation[])[];
    readonly fast: readonly (readonly Evaluation[])[];
    readonly level: number;
    readonly budget: number;
  },
): string {
  const quick = medianReached(fast, level).seconds;
  if (quick === null) return "-";
  const long = medianReached(slow, level).seconds;
  if (long !== null) return (long / quick).toFixed(1);
  return `more than ${(budget / quick).toFixed(0)}`;
}

/** Median CPU seconds of the whole budget. */
const budgetOf = (courses: readonly (readonly Evaluation[])[]) =>
  medianCourse(courses).at(-1)!.seconds;

/**
 * The page.
 *
 * @param about What was run.
 * @param courses What was found.
 */
export function levelsPage(about: AboutLevels, courses: Courses): Page {
  const figure = levelsFigure(about, courses);
  const rows = about.ways.map(({ name, title, steps, library }) => {
    const own = courses.get(name)!;
    const cells = LEVELS.map((level) => {
      const { seeds, step, seconds } = medianReached(own, level);
      if (step !== null) return `${seconds!.toFixed(1)} s (${step} steps)`;
      return `not reached in ${steps} steps${
        seeds > 0 ? ` by ${own.length - seeds} of ${own.length}` : ""
      }`;
    });
    const step = budgetOf(own) / steps * 1000;
    return [title, library, step.toFixed(1), ...cells];
  });
  const head = ["training", "with", "ms a step", ...LEVELS.map((level) => level.toFixed(2))];
  const pair = (slow: string, fast: string) =>
    LEVELS.map((level) => {
      const [one, other] = [courses.get(slow)!, courses.get(fast)!];
      return gain({ slow: one, fast: other, level, budget: budgetOf(one) });
    });
  const gains = [
    [
      "algorithm: minibatches as published / whole dataset, both PyTorch",
      ...pair("torch-published", "torch-full"),
    ],
    ["system: PyTorch / ours, both on the whole dataset", ...pair("torch-full", "ours")],
    ["together: PyTorch as published / ours", ...pair("torch-published", "ours")],
  ];
  const { dataset: { episodes, seed }, processor } = about;
  const markdown = `# Time to a level of exact survival

Made by \`deno task dev figures\` of the files beside it, which \`deno task dev levels\` writes. Every training is of one model on one thread of
the same machine (${processor}), on the same ${episodes} episodes of clinicians' care (dataset seed ${seed}), scored exactly every 50
steps; the time is the CPU time of training alone. A level counts as reached at the first evaluation whose next three hold
it too. Medians over five initialisations.

${markdownTable(head, rows)}

${figureMarkdown(figure)}

How many times less time, median by median; "more than" where the slower one does not reach the level within its steps:

${markdownTable(["gain", ...LEVELS.map((level) => level.toFixed(2))], gains)}

The settings of the ways on the whole dataset (\`configs/cql-full.yaml\`) are **oracle-tuned**; those as published were not tuned
on this benchmark's exact survival, and the two rows between say how far the settings alone go.
`;
  return { path: "results/levels/README.md", markdown, figures: [figure] };
}
