/**
 * What is compared: ways of training CQL to a level of exact survival.
 *
 * @module
 */

/** Steps between two evaluations of every way. */
export const EVERY = 50;

/** Levels of exact survival. */
export const LEVELS = [0.80, 0.81, 0.82, 0.84] as const;

/** Initialisations of every way. */
export const SEEDS = [0, 1, 2, 3, 4] as const;

/** The dataset, the same for all. */
export const DATASET = { behaviour: "clinician", episodes: 50_000, seed: 0 } as const;

/** A way of training. */
export interface Way {
  /** Names it in files. */
  readonly name: string;
  /** What it is. */
  readonly title: string;
  /** Steps it is given. */
  readonly steps: number;
  /** Arguments of `torch_course.py`; null for our own. */
  readonly torch: readonly string[] | null;
}

/** Of `configs/cql-full.yaml`. */
const OUR_RATES = ["--alpha", "0.001", "--rate", "1e-3", "--tau", "0.05"];
const OUR_TARGET = ["--gamma", "1", "--support", "30"];

/** The ways, the slowest first. */
export const WAYS: readonly Way[] = [
  {
    name: "torch-published",
    title: "PyTorch, minibatches as published",
    steps: 30_000,
    torch: ["--way", "minibatch"],
  },
  {
    name: "torch-our-rates",
    title: "PyTorch, minibatches at our alpha, rate and tau",
    steps: 10_000,
    torch: ["--way", "minibatch", ...OUR_RATES],
  },
  {
    name: "torch-our-target",
    title: "the same, and our gamma and support",
    steps: 10_000,
    torch: ["--way", "minibatch", ...OUR_RATES, ...OUR_TARGET],
  },
  {
    name: "torch-full",
    title: "PyTorch, the whole dataset at every step",
    steps: 600,
    torch: ["--way", "full", "--decay", "cosine", ...OUR_RATES, ...OUR_TARGET],
  },
  { name: "ours", title: "ours, the whole dataset at every step", steps: 600, torch: null },
];
