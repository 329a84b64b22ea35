/**
 * The page of the fixed suite of datasets.
 *
 * @module
 */
import type { SuiteRecord } from "../dataset/suite.ts";
import { markdownTable } from "../study/tables/text_tables.ts";
import { percent } from "./markdown_parts.ts";
import type { Page } from "./page.ts";

/** Transitions of the largest dataset of a behaviour, a mean over seeds. */
function meanTransitions({ datasets }: SuiteRecord, behaviour: string): number {
  const own = datasets.filter((one) => one.behaviour === behaviour);
  const most = Math.max(...own.map(({ episodes }) => episodes));
  const largest = own.filter(({ episodes }) => episodes === most);
  return largest.reduce((sum, { transitions }) => sum + transitions / most, 0) / largest.length;
}

/**
 * Words the suite.
 *
 * @param record What it is.
 */
export function suitePage(record: SuiteRecord): Page {
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
  return {
    path: "results/suite/README.md",
    markdown: `# A fixed suite of datasets

${datasets.length} datasets of ICU-Sepsis for offline reinforcement learning: ${behaviours.length} behaviours, ${
      sizes.join(", ")
    } episodes, seeds ${numbers(({ seed }) => seed).join(", ")}.
\`deno task suite\` writes them as \`.npz\` to \`runs/suite\` (\`--only\` and \`--sizes\` write some of them) and checks each against
\`suite.json\` beside this page, which has every file's SHA-256 (over names, types, shapes and bytes of its arrays, whatever the
compression), its transitions and survivors, and the exact values of the behaviours. A smaller dataset holds the first episodes
of the larger ones of its behaviour and seed.

${table}

steps: mean length of an episode in the largest datasets. The optimum survives 0.8751.

Whatever method learns from them can be scored exactly: write a policy as an (S,A) array of probabilities and run
\`deno task evaluate --policy table:policy.npz\`. From NumPy:

\`\`\`python
data = numpy.load("runs/suite/clinician-5000-seed0.npz")
data["state"], data["action"], data["reward"], data["next_state"], data["terminated"], data["behaviour_probability"]
numpy.savez("policy.npz", policy=policy)  # (716, 25), rows of live states sum to 1
\`\`\`
`,
    figures: [],
  };
}
