/**
 * Claims of the essay on survival.
 *
 * @module
 */
import type { PublishedRow } from "../../study/grids/study_rows.ts";
import { percent, points } from "../markdown_parts.ts";
import { type BothScores, bothScores, mainRuns } from "../published_runs.ts";
import { type Claim, type Finding, finding, plainFinding } from "./claim.ts";
import { type ClaimFacts, recovered } from "./claim_facts.ts";
import { fixedFinding, trainedFinding, withinNoise } from "./survival_finding.ts";

const MAIN = "results/study/main.jsonl";

/** Scores of all three trained algorithms, or null unless all have been run. */
function comparison({ runs }: ClaimFacts) {
  const rows = { cql: mainRuns(runs, "cql"), bc: mainRuns(runs, "bc"), dqn: mainRuns(runs, "dqn") };
  if (Object.values(rows).some((own) => own.length === 0)) return null;
  return { cql: bothScores(rows.cql), bc: bothScores(rows.bc), dqn: bothScores(rows.dqn) };
}

/** Whether every training of each is above every one of the next exactly, or means fall as published. */
function orderFinding(
  scores: readonly (Pick<BothScores, "exact" | "mean"> & { readonly name: string })[],
): Finding {
  const isOrdered = (
    isAbove: (one: typeof scores[number], next: typeof scores[number]) => boolean,
  ) => scores.slice(1).every((next, i) => isAbove(scores[i], next));
  const listed = (of: "exact" | "published") =>
    scores.map(({ name, mean }) => `${name} ${percent(mean[of])}`).join(", ");
  return finding(
    {
      exact: isOrdered((one, next) => Math.min(...one.exact) > Math.max(...next.exact)),
      published: isOrdered((one, next) => one.mean.published > next.mean.published),
    },
    `exact ${listed("exact")}; their protocol ${listed("published")}`,
  );
}

/** Falls from the first to the last evaluation of each training. */
function falls(rows: readonly PublishedRow[], of: "survival" | "published"): number[] {
  return rows.map(({ course }) => course[0][of] - course.at(-1)![of]);
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** The claims. */
export const RESULT_CLAIMS: readonly Claim[] = [
  {
    text: "essay",
    quote: "CQL achieves an 86.0% survival rate",
    source: MAIN,
    check: ({ runs }) => trainedFinding(0.86, mainRuns(runs, "cql")),
  },
  {
    text: "essay",
    quote: "a policy that simply imitates human clinicians (84.0%)",
    source: MAIN,
    check: ({ runs }) => trainedFinding(0.84, mainRuns(runs, "bc")),
  },
  {
    text: "essay",
    quote: "outperforming both traditional Deep Q-Networks (82.0%)",
    source: MAIN,
    check: ({ runs }) => trainedFinding(0.82, mainRuns(runs, "dqn")),
  },
  {
    text: "essay",
    quote: "CQL (86.0%) > BC (84.0%) > DQN (82.0%) > Random (81.7%)",
    source: MAIN,
    check: (facts) => {
      const found = comparison(facts);
      if (found === null) return null;
      const random = facts.exact.random.survival;
      return orderFinding([
        { name: "CQL", ...found.cql },
        { name: "cloning", ...found.bc },
        { name: "DQN", ...found.dqn },
        {
          name: "random",
          exact: [random],
          mean: { exact: random, published: mean(facts.randomScores) },
        },
      ]);
    },
  },
  {
    text: "essay",
    quote: "DQN's near-equivalence to random (82.0% vs 81.7%)",
    source: MAIN,
    check: ({ runs, exact, randomScores }) => {
      const rows = mainRuns(runs, "dqn");
      if (rows.length === 0) return null;
      const scores = bothScores(rows);
      const random = { exact: exact.random.survival, published: mean(randomScores) };
      return finding(
        {
          exact: Math.abs(scores.mean.exact - random.exact) <= 0.01,
          published: withinNoise(scores.mean.published, random.published),
        },
        `exact ${percent(scores.mean.exact)} and ${percent(random.exact)}`,
      );
    },
  },
  {
    text: "essay",
    quote: "Random (81.7%)",
    source: "deno task evaluate --policy random",
    check: ({ exact }) => fixedFinding(0.817, exact.random.survival),
  },
  {
    text: "essay",
    quote:
      "The 4% gap between CQL and DQN translates to approximately 40 additional survivors per 1,000 patients.",
    source: MAIN,
    check: (facts) => {
      const found = comparison(facts);
      if (found === null) return null;
      const gap = (of: "exact" | "published") => found.cql.mean[of] - found.dqn.mean[of];
      return finding(
        {
          exact: Math.abs(gap("exact") - 0.04) <= 0.005,
          published: Math.abs(gap("published") - 0.04) <= 0.02,
        },
        `exact ${(1000 * gap("exact")).toFixed(0)} per 1,000, their protocol ${
          (1000 * gap("published")).toFixed(0)
        }`,
      );
    },
  },
  {
    text: "essay",
    quote: "suggesting it recovers most of the available performance gain",
    source: MAIN,
    check: (facts) => {
      const rows = mainRuns(facts.runs, "cql");
      if (rows.length === 0) return null;
      const { mean: scores } = bothScores(rows);
      return finding(
        {
          exact: recovered(scores.exact, facts) > 0.5,
          published: recovered(scores.published, facts) > 0.5,
        },
        `exact ${
          percent(recovered(scores.exact, facts), 0)
        } of the way from the clinicians to the optimum, their protocol ${
          percent(recovered(scores.published, facts), 0)
        }`,
      );
    },
  },
  {
    text: "essay",
    quote: "still outperforms clinicians",
    source: MAIN,
    check: ({ runs, exact }) => {
      const rows = mainRuns(runs, "cql");
      if (rows.length === 0) return null;
      const gains = bothScores(rows).exact.map((one) => one - exact.clinicians.survival);
      return plainFinding(
        Math.min(...gains) > 0,
        `exact ${gains.map(points).join(", ")} points over the clinicians' ${
          percent(exact.clinicians.survival)
        }`,
      );
    },
  },
  {
    text: "essay",
    quote: "CQL across 5 random seeds maintains 80-90% survival.",
    source: `${MAIN}, courses of three seeds`,
    check: ({ runs }) => {
      const rows = mainRuns(runs, "cql");
      if (rows.length === 0) return null;
      const range = (of: "survival" | "published") => {
        const all = rows.flatMap(({ course }) => course.map((one) => one[of]));
        return { low: Math.min(...all), high: Math.max(...all) };
      };
      const within = ({ low, high }: { low: number; high: number }) => low >= 0.8 && high <= 0.9;
      const [exact, scores] = [range("survival"), range("published")];
      return finding(
        { exact: within(exact), published: within(scores) },
        `over all evaluations exact ${percent(exact.low)} to ${percent(exact.high)}, scores ${
          percent(scores.low)
        } to ${percent(scores.high)}`,
      );
    },
  },
  {
    text: "essay",
    quote: "CQL improving while DQN degrades from ~85% to ~73%",
    source: `${MAIN}, courses`,
    check: ({ runs }) => {
      const rows = mainRuns(runs, "dqn");
      if (rows.length === 0) return null;
      const exact = falls(rows, "survival"), scores = falls(rows, "published");
      return finding(
        { exact: mean(exact) >= 0.05, published: Math.max(...scores) >= 0.05 },
        `DQN from the first to the last evaluation: exact ${
          exact.map((fall) => points(-fall)).join(", ")
        } points, scores ${scores.map((fall) => points(-fall)).join(", ")}`,
      );
    },
  },
];
