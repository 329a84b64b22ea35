/**
 * Claims of the repository's README that compare with double DQN trained online.
 *
 * @module
 */
import { LEVELS, treatmentOf } from "../../mdp/action.ts";
import { meanSd } from "../../evaluation/mean_sd.ts";
import { percent } from "../markdown_parts.ts";
import { type Claim, finding, plainFinding } from "./claim.ts";
import type { ClaimFacts } from "./claim_facts.ts";
import { withinNoise } from "./survival_finding.ts";

const ONLINE = "results/online/online.jsonl";
const MAIN = "results/study/main.jsonl";

/** Share of steps with the highest dose of either. */
function highestDoses(shares: readonly number[]): number {
  return shares.reduce((sum, share, action) => {
    const { fluid, vasopressor } = treatmentOf(action);
    return fluid === LEVELS - 1 || vasopressor === LEVELS - 1 ? sum + share : sum;
  }, 0);
}

/** Total variation between two distributions of actions. */
function distance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, share, action) => sum + Math.abs(share - other[action]) / 2, 0);
}

/** A measure of actions of CQL, of online training and of clinicians; null before both are trained. */
function compared(
  { shares: { cql }, online, clinicianShares }: ClaimFacts,
  measure: (shares: readonly number[]) => number,
) {
  if (cql === null || online === null) return null;
  return {
    cql: measure(cql),
    online: measure(online.shares),
    clinicians: measure(clinicianShares),
  };
}

/** The claims. */
export const ONLINE_CLAIMS: readonly Claim[] = [
  {
    text: "repository",
    quote: "| Online DDQN | 85.1 ± 1.0 | 0.851 ± 0.010 | 14.6 ± 0.4 |",
    source: ONLINE,
    check: ({ online }) => {
      if (online === null) return null;
      const [exact, score] = [online.survivals, online.scores].map((all) => meanSd(all).mean);
      return finding(
        { exact: Math.abs(exact - 0.851) <= 0.005, published: withinNoise(0.851, score) },
        `exact ${percent(exact)} after ${
          online.actions.toLocaleString("en")
        } actions, on the published seeds' episodes ${percent(score)}`,
      );
    },
  },
  {
    text: "repository",
    quote: "**Lower frequency of extreme actions** (very high doses)",
    source: `${MAIN}, ${ONLINE}`,
    check: (facts) => {
      const found = compared(facts, highestDoses);
      if (found === null) return null;
      return plainFinding(
        found.cql < found.online,
        `steps with the highest dose of fluid or vasopressor: CQL ${percent(found.cql)}, online ${
          percent(found.online)
        }, clinicians ${percent(found.clinicians)}`,
      );
    },
  },
  {
    text: "repository",
    quote: "**Action distribution closer to clinician baseline**",
    source: `${MAIN}, ${ONLINE}`,
    check: (facts) => {
      const found = compared(facts, (shares) => distance(shares, facts.clinicianShares));
      if (found === null) return null;
      return plainFinding(
        found.cql < found.online,
        `total variation from the clinicians' actions: CQL ${found.cql.toFixed(2)}, online ${
          found.online.toFixed(2)
        }`,
      );
    },
  },
];
