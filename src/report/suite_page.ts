/**
 * The page of the fixed suite of datasets and of baselines on it.
 *
 * @module
 */
import type { SuiteRecord } from "../dataset/suite.ts";
import type { SuiteRow } from "../study/tables/suite_study.ts";
import { markdownTable, withInterval } from "../study/tables/text_tables.ts";
import { percent } from "./markdown_parts.ts";
import { behaviourInWords, plannerInWords } from "./names.ts";
import { figureMarkdown, type Page } from "./page.ts";
import { profileFigure, sizesFigure } from "./suite_figures.ts";
import { suiteScores } from "./suite_scores.ts";

/** Transitions of the largest dataset of a behaviour, a mean over seeds. */
function meanTransitions({ datasets }: SuiteRecord, behaviour: string): number {
  const own = datasets.filter((one) => one.behaviour === behaviour);
  const most = Math.max(...own.map(({ episodes }) => episodes));
  const largest = own.filter(({ episodes }) => episodes === most);
  return largest.reduce((sum, { transitions }) => sum + transitions / most, 0) / largest.length;
}

/** Names in a line, the last after "and". */
const listed = (names: readonly (string | number)[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** The section of the baselines with its figures. */
function baselinesOf(record: SuiteRecord, rows: readonly SuiteRow[], optimum: number) {
  const random = record.behaviours.find(({ name }) => name === "random")!.survival;
  const methods = suiteScores(rows, { random, optimum });
  const figures = [profileFigure(methods), sizesFigure(rows, record.behaviours)];
  const seeds = new Set(rows.map(({ seed }) => seed));
  const more = [...seeds].filter((seed) => !record.datasets.some((one) => one.seed === seed));
  const table = markdownTable(
    [
      "planner",
      "all",
      ...methods[0].byBehaviour.map(({ behaviour }) => behaviourInWords(behaviour)),
    ],
    methods.map(({ method, iqm, byBehaviour }) => [
      plannerInWords(method),
      withInterval({ ...iqm, mean: iqm.value }),
      ...byBehaviour.map((one) => one.iqm.toFixed(4)),
    ]),
  );
  const text = `## Baselines

Planners on counts (\`src/tabular\`), of five families, on every behaviour and size, seeds ${
    listed([...seeds].filter((seed) => !more.includes(seed)))
  } (the suite's files)${
    more.length === 0 ? "" : ` and ${more.length} more (${listed(more)})`
  }. Made by
\`deno task dev tables suite\`; rows: \`results/suite/baselines.csv\`. Their parameters are those of \`results/tabular\`, where they
were seen beside exact survival on the clinicians' care; none was changed for the suite.

A score is (survival - random) / (optimum - random): 0 is random care (${
    random.toFixed(4)
  }), 1 the optimum (${optimum.toFixed(4)}). The table has
interquartile means over datasets, of all with 95% intervals: definitions of rliable (Agarwal et al., NeurIPS 2021), a task being a
behaviour and a size; seeds are resampled within a behaviour, all sizes of a seed together, for they share episodes.

${table}

${figures.map(figureMarkdown).join("\n\n")}
`;
  return { text, figures };
}

/**
 * Words the suite.
 *
 * @param record What it is.
 * @param options Exact survival of the `optimum`, and rows of `baselines`, if there are any.
 */
export function suitePage(
  record: SuiteRecord,
  { optimum, baselines }: { readonly optimum: number; readonly baselines: readonly SuiteRow[] },
): Page {
  const { behaviours, datasets } = record;
  const numbers = (of: (one: typeof datasets[number]) => number) =>
    [...new Set(datasets.map(of))].sort((a, b) => a - b);
  const sizes = numbers(({ episodes }) => episodes).map((size) => size.toLocaleString("en"));
  const table = markdownTable(
    ["behaviour", "what it does", "exact survival", "return at 0.99", "inadmissible", "steps"],
    behaviours.map((one) => [
      one.name,
      one.policy,
      one.survival.toFixed(4),
      one.discounted_return.toFixed(4),
      percent(one.inadmissible_share),
      meanTransitions(record, one.name).toFixed(2),
    ]),
  );
  const tried = baselines.length === 0 ? null : baselinesOf(record, baselines, optimum);
  return {
    path: "results/suite/README.md",
    markdown: `# A fixed suite of datasets

${datasets.length} datasets of ICU-Sepsis for offline reinforcement learning: ${behaviours.length} behaviours, ${
      sizes.join(", ")
    } episodes, seeds ${numbers(({ seed }) => seed).join(", ")}.
\`deno task dev suite\` writes them as \`.npz\` to \`runs/suite\` (\`--only\` and \`--sizes\` write some of them) and checks each against
\`suite.json\` beside this page, which has every file's SHA-256 (over names, types, shapes and bytes of its arrays, whatever the
compression), its transitions and survivors, and the exact values of the behaviours. A smaller dataset holds the first episodes
of the larger ones of its behaviour and seed.

${table}

steps: mean length of an episode in the largest datasets. The optimum survives ${
      optimum.toFixed(4)
    }.

Whatever method learns from them can be scored exactly: write a policy as an (S,A) array of probabilities and run
\`deno task evaluate --policy table:policy.npz\`. From NumPy:

\`\`\`python
data = numpy.load("runs/suite/clinician-5000-seed0.npz")
data["state"], data["action"], data["reward"], data["next_state"], data["terminated"], data["behaviour_probability"]
numpy.savez("policy.npz", policy=policy)  # (716, 25), rows of live states sum to 1
\`\`\`
${tried ? `\n${tried.text}` : ""}`,
    figures: tried?.figures ?? [],
  };
}
