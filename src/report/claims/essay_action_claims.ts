/**
 * Claims of the essay on what policies do.
 *
 * @module
 */
import { percent } from "../markdown_parts.ts";
import { type Claim, type Finding, plainFinding } from "./claim.ts";
import { type ClaimFacts, FLUID_ALONE, MOST_FLUID, shareOf } from "./claim_facts.ts";

const MAIN = "results/study/main.jsonl";
const CLINICIANS = "data/icu_sepsis.npz, exact occupancy of the clinicians' policy";

/** Actions in order of their shares, the largest first. */
function largest(shares: readonly number[], count: number): number[] {
  return shares.map((_, action) => action).sort((a, b) => shares[b] - shares[a]).slice(0, count);
}

const listed = (shares: readonly number[], actions: readonly number[]) =>
  actions.map((action) => `${action} ${percent(shares[action])}`).join(", ");

/** A finding on one algorithm's shares, null if it has not been run. */
const onShares = (
  algorithm: "cql" | "dqn" | "bc",
  check: (shares: readonly number[], facts: ClaimFacts) => Finding,
): Claim["check"] =>
(facts) => {
  const shares = facts.shares[algorithm];
  return shares === null ? null : check(shares, facts);
};

/** The claims. */
export const ACTION_CLAIMS: readonly Claim[] = [
  {
    text: "essay",
    quote: "low-coverage actions (~20–24) where clinicians rarely intervened",
    source: CLINICIANS,
    check: ({ clinicianShares }) => {
      const share = shareOf(clinicianShares, MOST_FLUID);
      return plainFinding(
        share < 0.05,
        `${percent(share)} of clinicians' steps; action 20 alone ${percent(clinicianShares[20])}`,
      );
    },
  },
  {
    text: "essay",
    quote: "actions 20–24 (pink region) represent high-dose combinations",
    source: CLINICIANS,
    check: ({ clinicianShares }) => {
      const most = shareOf(clinicianShares, MOST_FLUID);
      return plainFinding(
        clinicianShares[20] / most < 0.5,
        `all are the most fluid, but action 20, ${
          percent(clinicianShares[20] / most, 0)
        } of clinicians' steps among them, is without a vasopressor; the most vasopressor is 4, 9, 14, 19, 24`,
      );
    },
  },
  {
    text: "essay",
    quote:
      "Clinician and BC distributions are similar and spread across actions 0, 5, 10, 15, and 20",
    source: `${CLINICIANS}; ${MAIN}`,
    check: ({ clinicianShares, shares: { bc } }) => {
      const own = shareOf(clinicianShares, FLUID_ALONE);
      const ours = `clinicians take these five in ${percent(own)} of their steps`;
      if (bc === null) return { ours, verdict: "not tested yet" };
      const cloned = shareOf(bc, FLUID_ALONE);
      const apart = bc.reduce((sum, x, i) => sum + Math.abs(x - clinicianShares[i]), 0) / 2;
      return plainFinding(
        own > 0.8 && cloned > 0.8 && apart <= 0.15,
        `${ours}, greedy cloning in ${percent(cloned)}; the distributions differ in ${
          percent(apart)
        } of steps`,
      );
    },
  },
  {
    text: "essay",
    quote: "BC faithfully reproduces this clinical distribution",
    source: "results/first-light/scores.csv",
    check: ({ divergence: { bc, random } }) =>
      plainFinding(
        bc < 0.05,
        `softmax cloning is ${bc.toFixed(3)} nats a step from the clinicians, random care ${
          random.toFixed(2)
        } (20,000 steps)`,
      ),
  },
  {
    text: "essay",
    quote: "CQL concentrates sharply on actions 0, 10, and 20",
    source: MAIN,
    check: onShares("cql", (shares) => {
      const top = largest(shares, 3);
      return plainFinding(
        [0, 10, 20].every((action) => top.includes(action)) && shareOf(shares, [0, 10, 20]) > 0.5,
        `most frequent ${listed(shares, largest(shares, 5))}; 0, 10 and 20 together ${
          percent(shareOf(shares, [0, 10, 20]))
        }`,
      );
    }),
  },
  {
    text: "essay",
    quote:
      "At action 20 specifically, CQL significantly exceeds clinician frequency (~36% vs ~13%)",
    source: `${MAIN}; ${CLINICIANS}`,
    check: ({ clinicianShares, shares: { cql } }) => {
      const ours = `clinicians ${percent(clinicianShares[20])}`;
      if (cql === null) return { ours, verdict: "not tested yet" };
      return plainFinding(
        Math.abs(clinicianShares[20] - 0.13) < 0.01 && Math.abs(cql[20] - 0.36) <= 0.05,
        `CQL ${percent(cql[20])}, ${ours}`,
      );
    },
  },
  {
    text: "essay",
    quote: "its extreme spikes occur at actions 6 (~36%) and 14 (~23%)",
    source: MAIN,
    check: onShares("dqn", (shares) =>
      plainFinding(
        [6, 14].every((action) => largest(shares, 2).includes(action)),
        `most frequent ${listed(shares, largest(shares, 3))}; 6 and 14: ${listed(shares, [6, 14])}`,
      )),
  },
  {
    text: "essay",
    quote: "DQN actually underuses actions 20–24 relative to other policies",
    source: MAIN,
    check: onShares("dqn", (shares, { clinicianShares, shares: { cql } }) => {
      const own = shareOf(shares, MOST_FLUID);
      const others = [clinicianShares, ...(cql === null ? [] : [cql])]
        .map((other) => shareOf(other, MOST_FLUID));
      return plainFinding(
        others.every((other) => own < other),
        `DQN ${percent(own)}; clinicians and CQL ${others.map((one) => percent(one)).join(", ")}`,
      );
    }),
  },
];
