/**
 * What the results hold: each page in a line, in reading order, and which of the published study's
 * notebooks it replaces.
 *
 * @module
 */

/** The published study's notebooks, in the order of its repository. */
export const NOTEBOOKS = [
  "01_environment_exploration.ipynb",
  "02_data_analysis.ipynb",
  "03_cql_training.ipynb",
  "04_results_visualization.ipynb",
  "05_safety_analysis.ipynb",
  "06_policy_interpretation.ipynb",
] as const;

/** A page in a line. */
export interface ContentsEntry {
  /** Where the page is in the project. */
  readonly path: string;
  /** What it shows. */
  readonly line: string;
  /** Notebooks that it replaces, wholly or with others. */
  readonly replaces: readonly (typeof NOTEBOOKS[number])[];
}

const [ENVIRONMENT, DATA, TRAINING, RESULTS, SAFETY, INTERPRETATION] = NOTEBOOKS;

/** The pages, in reading order. */
export const CONTENTS: readonly ContentsEntry[] = [
  {
    path: "results/benchmark/README.md",
    line:
      "ICU-Sepsis as it is: its size, what known policies survive exactly, what clinicians do in it",
    replaces: [ENVIRONMENT, DATA],
  },
  {
    path: "results/study/README.md",
    line: "networks trained by CQL, over datasets and initialisations",
    replaces: [TRAINING, RESULTS],
  },
  {
    path: "results/experiments/README.md",
    line: "the published experiments: algorithms, data, learning rate, layers, ingredients",
    replaces: [TRAINING, RESULTS],
  },
  {
    path: "results/essay/README.md",
    line: "the essay's seven figures: as its code scores policies, and exactly",
    replaces: [TRAINING, RESULTS],
  },
  {
    path: "results/safety/README.md",
    line:
      "what policies do to patients: doses, disagreement with clinicians, deadly choices, trust in values",
    replaces: [SAFETY, INTERPRETATION],
  },
  {
    path: "results/claims/README.md",
    line: "what the published texts claim, one claim after the other, beside exact numbers",
    replaces: [],
  },
  {
    path: "results/protocol/README.md",
    line: "what reporting the best of twenty scores of the same hundred episodes gains by chance",
    replaces: [RESULTS],
  },
  {
    path: "results/tabular/README.md",
    line:
      "value iteration and its cautious kin on what a dataset counts, and where the way to the optimum is lost",
    replaces: [],
  },
  {
    path: "results/selection/README.md",
    line: "what a choice by held-out data alone reaches among planners on counts",
    replaces: [],
  },
  {
    path: "results/selection-networks/README.md",
    line: "what it reaches among networks trained on the whole dataset",
    replaces: [],
  },
  {
    path: "results/levels/README.md",
    line: "how soon trainings reach levels of exact survival, beside PyTorch",
    replaces: [],
  },
  {
    path: "results/online/README.md",
    line: "double DQN that acts in the simulator, the upper baseline",
    replaces: [TRAINING],
  },
  {
    path: "results/suite/README.md",
    line:
      "datasets of five behaviours with checksums and exact values for methods from elsewhere, and baselines on them",
    replaces: [DATA],
  },
  {
    path: "results/active/README.md",
    line: "buying logged transitions by uncertainty, at random and otherwise, against the budget",
    replaces: [],
  },
  {
    path: "results/cohort/README.md",
    line:
      "what is lost on the way from numbered states to patients' records, and the published sweep where the truth is known",
    replaces: [],
  },
  {
    path: "results/ope/README.md",
    line: "what estimators and public packages say of policies whose truth is known, beside it",
    replaces: [],
  },
  {
    path: "results/claims/model-card.md",
    line: "a model card's claims: what could be checked without its patients' records",
    replaces: [],
  },
  {
    path: "results/audit/README.md",
    line:
      "numbers of other texts by arithmetic alone: what cannot be, is too sure, or says nothing",
    replaces: [],
  },
  {
    path: "results/first-light/README.md",
    line: "20,000 steps on WebGPU and on the CPU beside PyTorch's",
    replaces: [TRAINING],
  },
  {
    path: "results/bench/README.md",
    line: "what steps of training and simulations cost in time",
    replaces: [],
  },
  {
    path: "results/mutants.md",
    line: "faults put into the code, and how many of them a test noticed",
    replaces: [],
  },
];

/** Pages in reading order; those without a line come last, by path. */
export function inReadingOrder<P extends { readonly path: string }>(pages: readonly P[]): P[] {
  const place = ({ path }: P) => {
    const index = CONTENTS.findIndex((entry) => entry.path === path);
    return index < 0 ? CONTENTS.length : index;
  };
  return pages.toSorted((a, b) => place(a) - place(b) || (a.path < b.path ? -1 : 1));
}

/** A page's title: its first heading. */
export function titleOf(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? "";
}
