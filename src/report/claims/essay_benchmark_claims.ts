/**
 * Claims of the essay on the benchmark and its data.
 *
 * @module
 */
import { percent } from "../markdown_parts.ts";
import { type Claim, plainFinding } from "./claim.ts";
import { FLUID_ALONE, shareOf } from "./claim_facts.ts";

const MDP = "data/icu_sepsis.npz";
const EVALUATE = "deno task evaluate --policy";

/** UK intensive-care admissions with sepsis a year, and the gap between two methods, as the essay has them. */
const ADMISSIONS = 20_000;
const GAP = 0.04;

/** The claims. */
export const BENCHMARK_CLAIMS: readonly Claim[] = [
  {
    text: "essay",
    quote: "covering 51.7% of the state-action space",
    source:
      `${MDP}; deno task collect --behaviour clinician --episodes 5000 --seed 0 --out care.npz`,
    check: ({ clinicianPairs, sizes, care }) => {
      const pairs = sizes.states * sizes.actions;
      const covered = care.map(({ episodes, coverage }) =>
        `${percent(coverage)} from ${episodes.toLocaleString("en")} episodes`
      );
      return plainFinding(
        care.some(({ coverage }) => Math.abs(coverage - 0.517) < 5e-4),
        `the data cover ${covered.reverse().join(", ")}; ${
          percent(clinicianPairs / pairs)
        } is what clinicians may ever do, ${clinicianPairs.toLocaleString("en")} of ${
          pairs.toLocaleString("en")
        } pairs`,
      );
    },
  },
  {
    text: "essay",
    quote: "approximately 50,000 transitions collected from clinician behaviour",
    source: "deno task collect --behaviour clinician --episodes 5000 --seed 0 --out care.npz",
    check: ({ care }) =>
      plainFinding(
        care.some(({ transitions }) => Math.abs(transitions - 50_000) <= 5000),
        care.map(({ episodes, transitions }) =>
          `${transitions.toLocaleString("en")} from ${episodes.toLocaleString("en")} episodes`
        ).join(", "),
      ),
  },
  {
    text: "essay",
    quote: "+1 for survival (state 714), 0 for death (state 713)",
    source: MDP,
    check: ({ sizes: { survival, death } }) =>
      plainFinding(
        survival === 714 && death === 713,
        `survival is state ${survival}, death ${death}`,
      ),
  },
  {
    text: "essay",
    quote: "The 25 actions form a 5×5 grid (vasopressor level × IV fluid level).",
    source: "src/mdp/action.ts",
    check: ({ clinicianShares, quotient: { fluid, vasopressor } }) =>
      plainFinding(
        vasopressor > fluid,
        `the index is 5 x fluid + vasopressor: over the states, clinicians' mean quotient by 5 correlates ${
          fluid.toFixed(2)
        } with the feature for fluid, ${
          vasopressor.toFixed(2)
        } with that for vasopressor; actions 0, 5, 10, 15, 20, fluids alone, are ${
          percent(shareOf(clinicianShares, FLUID_ALONE))
        } of their steps`,
      ),
  },
  {
    text: "essay",
    quote: "theoretical optimal of 88%",
    source: `${EVALUATE} optimal`,
    check: ({ exact: { optimum } }) =>
      plainFinding(
        Math.abs(optimum.survival - 0.88) <= 0.005,
        `exact ${optimum.survival.toFixed(4)}`,
      ),
  },
  {
    text: "essay",
    quote: "Random's ~78–82% survival rate reflects the benchmark design",
    source: `${EVALUATE} random`,
    check: ({ exact: { random, clinicians } }) =>
      plainFinding(
        random.survival >= 0.78 && random.survival <= 0.82,
        `exact ${random.survival.toFixed(4)}; the clinicians ${clinicians.survival.toFixed(4)}`,
      ),
  },
  {
    text: "essay",
    quote: "this represents approximately 1,600 additional lives per year",
    source: "the essay's own factors",
    check: () =>
      plainFinding(
        Math.abs(GAP * ADMISSIONS - 1600) < 100,
        `${percent(GAP, 0)} of ${ADMISSIONS.toLocaleString("en")} is ${
          (GAP * ADMISSIONS).toLocaleString("en")
        }`,
      ),
  },
];
