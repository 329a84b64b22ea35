/**
 * The page of the benchmark: ICU-Sepsis as it is, before anything is learned.
 *
 * @module
 */
import { actionName, LEVELS, treatmentOf } from "../mdp/action.ts";
import { evaluateEnding, pairOccupancy } from "../mdp/exact_evaluation.ts";
import { clinicianGreedyPolicy, clinicianPolicy } from "../mdp/policies.ts";
import { optimalPolicy, randomPolicy, worstPolicy } from "../mdp/policies.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { markdownTable } from "../study/tables/text_tables.ts";
import { cells, doseAxes, SHARE_COLOURS, SHARE_LEGEND } from "./chart.ts";
import type { Figure } from "./figure.ts";
import { figureMarkdown, type Page } from "./page.ts";

/** Discount at which returns are reported, the published study's. */
const GAMMA = 0.99;

/** Policies to know, in the order of the table. */
const POLICIES: Readonly<Record<string, (mdp: TabularMdp) => Float64Array>> = {
  "worst": worstPolicy,
  "random": randomPolicy,
  "clinicians": clinicianPolicy,
  "clinicians' most frequent action": clinicianGreedyPolicy,
  "optimal at gamma 0.99": (mdp) => optimalPolicy(mdp, { gamma: GAMMA }),
  "optimal": optimalPolicy,
};

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

function policyTable(mdp: TabularMdp): string {
  const rows = Object.entries(POLICIES).map(([name, make]) => {
    const policy = make(mdp);
    const score = evaluateEnding(mdp, policy, { gamma: GAMMA });
    const terminated = evaluateEnding(mdp, policy, { inadmissible: "terminate" });
    return [
      name,
      score.survival.toFixed(4),
      score.length.toFixed(2),
      score.discountedReturn.toFixed(4),
      percent(score.inadmissibleShare),
      terminated.survival.toFixed(4),
    ];
  });
  return markdownTable(
    ["policy", "survival", "steps", "return", "inadmissible", "survival if those kill"],
    rows,
  );
}

/** (A) share of the clinicians' steps with each action, by exact occupancy. */
function clinicianShares(mdp: TabularMdp): number[] {
  const policy = clinicianPolicy(mdp);
  const { occupancy, length } = evaluateEnding(mdp, policy);
  const pairs = pairOccupancy(mdp, policy, occupancy);
  const shares = new Array<number>(mdp.actions).fill(0);
  pairs.forEach((visits, pair) => shares[pair % mdp.actions] += visits / length);
  return shares;
}

/** The clinicians' doses as a grid. */
function doseFigure(shares: readonly number[]): Figure {
  const values = shares.map((share, action) => ({ ...treatmentOf(action), share }));
  return {
    name: "clinician-doses",
    title: "Doses that clinicians give, as shares of their steps",
    caption:
      "What clinicians give, as a share of all their steps by exact occupancy: fluids of every level, " +
      "and no vasopressor in most steps.",
    spec: {
      width: 420,
      height: 260,
      data: { values },
      layer: cells(doseAxes(), {
        field: "share",
        title: "share of steps",
        scale: SHARE_COLOURS,
        legend: SHARE_LEGEND,
        format: ".1%",
        isDark: "datum.share > 0.3",
      }),
    },
  };
}

/**
 * Describes the benchmark.
 *
 * @param mdp ICU-Sepsis.
 */
export function benchmarkPage(mdp: TabularMdp): Page {
  const { live, states, actions, admissible, clinician, provenance, sha256 } = mdp;
  const count = (array: ArrayLike<number>) => Array.from(array).filter((one) => one > 0).length;
  const shares = clinicianShares(mdp);
  const fluidsAlone = shares.filter((_, action) => treatmentOf(action).vasopressor === 0)
    .reduce((sum, share) => sum + share, 0);
  const top = shares.map((share, action) => ({ share, action }))
    .toSorted((a, b) => b.share - a.share).slice(0, 5);
  const figure = doseFigure(shares);
  const markdown = `# The benchmark

${provenance.name} as it is, before anything is learned. Made by \`deno task dev figures\` of [data/icu_sepsis.npz](../../data/icu_sepsis.npz) (SHA-256 of
its arrays \`${
    sha256.slice(0, 16)
  }\`); \`deno task evaluate --policy clinician\` prints a row of the first table.

- ${states} states: ${live} of patients, and death, survival and the absorbing state. ${actions} actions: ${LEVELS} levels of
  intravenous fluid x ${LEVELS} of vasopressor, action = ${LEVELS} x fluid level + vasopressor level.
- ${percent(count(admissible.subarray(0, live * actions)) / (live * actions))} of the ${
    (live * actions).toLocaleString("en")
  } pairs of a patient's state and an action are admissible; any other behaves as the
  mean of its state's admissible ones, so that it is neither punished nor worth seeking.
- Clinicians' policy takes ${count(clinician).toLocaleString("en")} of the pairs at all: ${
    percent(count(clinician) / (states * actions))
  } of all ${
    (states * actions).toLocaleString("en")
  }, terminal states counted. A dataset holds fewer.

## Known policies, exactly

${policyTable(mdp)}

Steps is the expected number of actions, return E[${GAMMA}^(T-1) * survived], T the number of actions; inadmissible is the share of
the policy's steps. The last column is survival where an inadmissible action means death.

## What clinicians do

No vasopressor in ${percent(fluidsAlone)} of steps. Most frequent: ${
    top.map(({ share, action }) => `action ${action} (${actionName(action)}) ${percent(share)}`)
      .join("; ")
  }.

${figureMarkdown(figure)}
`;
  return { path: "results/benchmark/README.md", markdown, figures: [figure] };
}
