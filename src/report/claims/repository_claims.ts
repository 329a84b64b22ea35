/**
 * Claims of the published repository's README.
 *
 * @module
 */
import { percent, points } from "../markdown_parts.ts";
import { alphaRuns, bothScores, mainRuns } from "../published_runs.ts";
import { peakFinding } from "./alpha_means.ts";
import { type Claim, type Finding, finding, plainFinding } from "./claim.ts";
import { recovered } from "./claim_facts.ts";
import { ONLINE_CLAIMS } from "./online_claims.ts";
import { trainedFinding } from "./survival_finding.ts";

const ALPHA = "results/study/alpha.jsonl";
const MAIN = "results/study/main.jsonl";
const MDP = "deno task evaluate --policy random,clinician,optimal";

/** Expected length beside a published one. */
function lengthFinding(theirs: number, lengths: readonly number[]): Finding | null {
  if (lengths.length === 0) return null;
  const mean = lengths.reduce((a, b) => a + b, 0) / lengths.length;
  return plainFinding(Math.abs(theirs - mean) <= 0.5, `exact length ${mean.toFixed(2)}`);
}

const SCORES: readonly Claim[] = [
  {
    text: "repository",
    quote: "achieving **84.7% survival rates** (vs. 76.8% clinician baseline)",
    source: ALPHA,
    check: ({ runs }) => trainedFinding(0.847, alphaRuns(runs, 1)),
  },
  {
    text: "repository",
    quote: "| Random | 22.3 ± 1.8 | 0.223 ± 0.018 | 8.4 ± 0.6 |",
    source: MDP,
    check: ({ exact, randomTerminate }) =>
      plainFinding(
        Math.abs(exact.random.survival - 0.223) < 0.005,
        `exact ${percent(exact.random.survival)} in ${exact.random.length.toFixed(2)} steps; ${
          percent(randomTerminate)
        } if an inadmissible action is death`,
      ),
  },
  {
    text: "repository",
    quote: "| Behavior Cloning | 76.8 ± 0.9 | 0.768 ± 0.009 | 13.1 ± 0.3 |",
    source: MAIN,
    check: ({ runs }) => trainedFinding(0.768, mainRuns(runs, "bc")),
  },
  {
    text: "repository",
    quote: "**0.847 ± 0.007** | **13.8 ± 0.4** |",
    source: ALPHA,
    check: ({ runs }) =>
      lengthFinding(13.8, alphaRuns(runs, 1).map(({ length }) => length ?? Infinity)),
  },
  {
    text: "repository",
    quote: "**7.9 percentage point improvement** over historical clinician policies",
    source: ALPHA,
    check: ({ runs, exact }) => {
      const rows = alphaRuns(runs, 1);
      if (rows.length === 0) return null;
      const { mean } = bothScores(rows);
      const clinicians = exact.clinicians.survival;
      return finding(
        {
          exact: Math.abs(mean.exact - clinicians - 0.079) <= 0.01,
          published: mean.published - clinicians >= 0.05,
        },
        `exact ${points(mean.exact - clinicians)} points, their protocol ${
          points(mean.published - clinicians)
        }`,
      );
    },
  },
  {
    text: "repository",
    quote: "**Near-optimal performance** matching online RL without environment interaction",
    source: ALPHA,
    check: (facts) => {
      const rows = alphaRuns(facts.runs, 1);
      if (rows.length === 0) return null;
      const { mean } = bothScores(rows);
      const way = recovered(mean.exact, facts);
      return finding(
        { exact: way >= 0.9, published: recovered(mean.published, facts) >= 0.9 },
        `exact ${percent(mean.exact)} of ${percent(facts.exact.optimum.survival)}: ${
          percent(way, 0)
        } of the way from the clinicians to the optimum`,
      );
    },
  },
  {
    text: "repository",
    quote:
      "CQL achieves near-optimal performance within 50,000 gradient steps, significantly outperforming behavior cloning.",
    source: `${ALPHA}, ${MAIN}`,
    check: (facts) => {
      const rows = alphaRuns(facts.runs, 1), cloned = mainRuns(facts.runs, "bc");
      if (rows.length === 0 || cloned.length === 0) return null;
      const cql = bothScores(rows), bc = bothScores(cloned);
      const isFar = (of: "exact" | "published") =>
        recovered(cql.mean[of], facts) >= 0.9 && Math.min(...cql[of]) > Math.max(...bc[of]);
      return finding(
        { exact: isFar("exact"), published: isFar("published") },
        `exact ${percent(cql.mean.exact)} at alpha 1, cloning ${percent(bc.mean.exact)}`,
      );
    },
  },
];

const ALPHAS: readonly Claim[] = [
  {
    text: "repository",
    quote: "| **1.0** | **84.7 ± 0.7** | **Optimal conservatism** |",
    source: ALPHA,
    check: (facts) => peakFinding(1, facts),
  },
  {
    text: "repository",
    quote: "| 0.0 | 81.2 ± 1.3 | No conservatism (standard DQN) |",
    source: ALPHA,
    check: ({ runs }) => trainedFinding(0.812, alphaRuns(runs, 0)),
  },
  {
    text: "repository",
    quote: "| 10.0 | 79.5 ± 1.2 | Excessive conservatism |",
    source: ALPHA,
    check: ({ runs }) => trainedFinding(0.795, alphaRuns(runs, 10)),
  },
];

const CARE: readonly Claim[] = [
  {
    text: "repository",
    quote: "**Conservative action selection** avoids risky out-of-distribution treatments",
    source: MAIN,
    check: ({ runs }) => {
      const [cql, dqn] = [mainRuns(runs, "cql"), mainRuns(runs, "dqn")];
      if (cql.length === 0 || dqn.length === 0) return null;
      const [own, other] = [cql, dqn].map((rows) =>
        Math.max(...rows.flatMap(({ unseen }) => unseen ?? []))
      );
      return plainFinding(
        own <= 0.01 && own < other,
        `steps whose pair is not in the data: CQL at most ${percent(own)}, DQN up to ${
          percent(other)
        }`,
      );
    },
  },
  {
    text: "repository",
    quote: "716 discrete states representing patient physiological conditions",
    source: "data/icu_sepsis.npz",
    check: ({ sizes }) =>
      plainFinding(
        sizes.states === 716,
        `${sizes.states} states, of which ${sizes.live} are patients'; the others are death, survival and the end`,
      ),
  },
  {
    text: "repository",
    quote: "--n_episodes 5000 --save_path data/offline_datasets/behavior_50k.pkl",
    source: "deno task collect --behaviour clinician --episodes 5000 --seed 0 --out care.npz",
    check: ({ care: [small] }) =>
      plainFinding(
        Math.abs(small.transitions - 50_000) <= 5000,
        `${small.episodes.toLocaleString("en")} episodes are ${
          small.transitions.toLocaleString("en")
        } transitions`,
      ),
  },
];

/** All of them. */
export const REPOSITORY_CLAIMS: readonly Claim[] = [
  ...SCORES,
  ...ALPHAS,
  ...CARE,
  ...ONLINE_CLAIMS,
];
