/**
 * The page of published claims.
 *
 * @module
 */
import { markdownTable } from "../../study/tables/text_tables.ts";
import { named } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { figureMarkdown, type Page } from "../page.ts";
import { COLOURS } from "../theme.ts";
import type { Claim, Finding, PublishedText, Verdict } from "./claim.ts";
import type { ClaimFacts } from "./claim_facts.ts";
import { ACTION_CLAIMS } from "./essay_action_claims.ts";
import { ALPHA_CLAIMS } from "./essay_alpha_claims.ts";
import { BENCHMARK_CLAIMS } from "./essay_benchmark_claims.ts";
import { RESULT_CLAIMS } from "./essay_result_claims.ts";
import { VALUE_CLAIMS } from "./essay_value_claims.ts";
import { REPOSITORY_CLAIMS } from "./repository_claims.ts";

/** Every claim, the repository's first. */
export const CLAIMS: readonly Claim[] = [
  ...REPOSITORY_CLAIMS,
  ...BENCHMARK_CLAIMS,
  ...RESULT_CLAIMS,
  ...ALPHA_CLAIMS,
  ...ACTION_CLAIMS,
  ...VALUE_CLAIMS,
];

const VERDICTS: readonly Verdict[] = [
  "reproduced",
  "only under their protocol",
  "not reproduced",
  "cannot be told",
  "not tested yet",
];

const TITLES: Readonly<Record<PublishedText, string>> = {
  repository: "The repository's README",
  essay: "The essay",
};

/** Text in a cell: no bars, no emphasis, no HTML. */
function inCell(text: string): string {
  return text.replaceAll(/[\\|*_<>`~]/g, (sign) => `\\${sign}`);
}

/**
 * A quote as words: rows of tables as lists, without Markdown's marks.
 *
 * @param quote Words of a Markdown text.
 */
export function quoteInWords(quote: string): string {
  return quote.replaceAll(/\*\*|`/g, "").split("|").map((cell) => cell.trim())
    .filter((cell) => cell !== "").join(", ");
}

/** A claim with what became of it. */
interface Judged {
  readonly claim: Claim;
  readonly found: Finding;
}

/** The claims of a text, verdict by verdict. */
function section(text: PublishedText, judged: readonly Judged[]): string {
  const own = judged.filter(({ claim }) => claim.text === text);
  const rows = VERDICTS.flatMap((verdict) =>
    own.filter(({ found }) => found.verdict === verdict).map(({ claim, found }) => [
      `**${verdict}**${claim.ruleSetAfterScoring ? " (rule set after scoring)" : ""}`,
      `"${inCell(quoteInWords(claim.quote))}"`,
      inCell(found.ours),
      `\`${claim.source}\``,
    ])
  );
  return `## ${TITLES[text]}

${markdownTable(["verdict", "claim", "ours", "from"], rows)}
`;
}

/** Colours of the verdicts, in their order. */
const VERDICT_COLOURS = [COLOURS[2], COLOURS[4], COLOURS[1], COLOURS[5], "#999999"];

/** One bar of all verdicts. */
function verdictFigure(judged: readonly Judged[]): Figure {
  const counts = VERDICTS.map((verdict, i) => ({
    verdict,
    claims: judged.filter(({ found }) => found.verdict === verdict).length,
    place: i,
  })).filter(({ claims }) => claims > 0);
  const x = { field: "claims", type: "quantitative", stack: "zero", axis: null };
  const order = { field: "place" };
  return {
    name: "verdicts",
    title: "Published claims by what became of them",
    caption: `What became of ${judged.length} published claims.`,
    spec: {
      width: 620,
      height: 44,
      data: { values: counts },
      layer: [
        {
          mark: { type: "bar" },
          encoding: {
            x,
            order,
            color: named("verdict", counts.map(({ verdict }) => verdict), {
              range: counts.map(({ place }) => VERDICT_COLOURS[place]),
              legend: { symbolType: "square", symbolStrokeWidth: 0 },
            }),
          },
        },
        {
          mark: { type: "text", fontSize: 15 },
          encoding: {
            x: { ...x, bandPosition: 0.5 },
            order,
            detail: { field: "verdict" },
            text: { field: "claims" },
            color: { condition: { test: "true", value: "black" }, value: "black" },
          },
        },
      ],
    },
  };
}

/**
 * Words what becomes of the claims.
 *
 * @param facts The numbers.
 * @param claims The claims (default: all).
 */
export function claimsPage(facts: ClaimFacts, claims: readonly Claim[] = CLAIMS): Page {
  const judged = claims.map((claim): Judged => ({
    claim,
    found: claim.check(facts) ?? { ours: "", verdict: "not tested yet" },
  }));
  const counts = VERDICTS.map((verdict) =>
    `${judged.filter(({ found }) => found.verdict === verdict).length} ${verdict}`
  );
  const figure = verdictFigure(judged);
  const markdown = `# Published claims, one by one

${figureMarkdown(figure)}

${claims.length} claims in the words of the two published texts: ${
    counts.join(", ")
  }. Made by \`deno task dev figures\`: every number of ours is
computed from the MDP or from committed rows, and claims are judged anew when rows are added.

- **reproduced**: the exact number agrees; a survival within half a point.
- **only under their protocol**: the exact number does not agree, but scores as published do (100 episodes each; of a training the best
  evaluation, on the episodes that chose it). A survival agrees within 1.96 standard errors: for a fixed policy of a mean over three
  blocks of 100 episodes, for trainings of the difference of two such means, theirs and ours.
- **not reproduced**: neither agrees.
- **cannot be told**: what the claim says is seen, but three seeds show as much by chance (p above 0.05).
- **not tested yet**: rows it needs are missing; numbers shown are those of shorter trainings.

Trainings are those of seeds 42, 123 and 456 with the published settings, 100,000 steps each.

Three rules were set after scoring, and say so. These claims counted as reproduced until their earlier rules were found
unable to fail where they should: low and high alphas' spread over seeds was compared by a ratio (1.5) that chance
exceeds, values were called no runaway because they stood still, at three times the largest return, and the spread
over three seeds was taken for an uncertainty that no network expresses.

${section("repository", judged)}
${section("essay", judged)}`;
  return { path: "results/claims/README.md", markdown, figures: [figure] };
}
