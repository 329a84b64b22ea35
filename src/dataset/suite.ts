/**
 * A fixed suite of datasets for offline reinforcement learning in ICU-Sepsis: five behaviours, five sizes,
 * three seeds, each known by the checksum of its arrays.
 *
 * A smaller dataset of the same behaviour and seed holds the first episodes of a larger one.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { breathe, inPieces } from "../breathe.ts";
import { evaluateEnding } from "../mdp/exact_evaluation.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { type BehaviourOptions, behaviourPolicy } from "./behaviour_policy.ts";
import { collecting } from "./collect.ts";
import type { DiscreteDataset } from "./dataset.ts";
import { datasetChecksum } from "./dataset_checksum.ts";
import { sliceDataset } from "./rows.ts";

/** A behaviour of the suite. */
export interface SuiteBehaviour {
  /** Names its files. */
  readonly name: string;
  /** What it does, in words. */
  readonly words: string;
  /** What it is made of. */
  readonly options: BehaviourOptions;
}

/** The behaviours, worst first. */
export const SUITE_BEHAVIOURS: readonly SuiteBehaviour[] = [
  { name: "random", words: "every action alike", options: { behaviour: "random" } },
  { name: "clinician", words: "the clinicians' policy", options: { behaviour: "clinician" } },
  {
    name: "epsilon-0.3",
    words: "the optimal policy, with probability 0.3 a uniformly random action instead",
    options: { behaviour: "optimal", epsilon: 0.3 },
  },
  {
    name: "improved",
    words: "what one step of policy iteration makes of the clinicians' policy; deterministic",
    options: { behaviour: "improved" },
  },
  {
    name: "epsilon-0.1",
    words: "the optimal policy, with probability 0.1 a uniformly random action instead",
    options: { behaviour: "optimal", epsilon: 0.1 },
  },
];

/** Episodes of the datasets, ascending. */
export const SUITE_SIZES: readonly number[] = [1000, 5000, 10_000, 50_000, 100_000];

/** Seeds of the datasets. */
export const SUITE_SEEDS: readonly number[] = [0, 1, 2];

/** The exact values of a behaviour; keys as in the record. */
export interface BehaviourValue {
  /** Name of the behaviour. */
  readonly name: string;
  /** What it does. */
  readonly policy: string;
  /** Probability of survival. */
  readonly survival: number;
  /** Expected number of actions. */
  readonly length: number;
  /** E[0.99^(T-1) * survived], T the number of actions. */
  readonly discounted_return: number;
  /** Share of steps whose action is inadmissible. */
  readonly inadmissible_share: number;
}

/** One dataset; keys as in the record. */
export interface SuiteDataset {
  /** Name of the file. */
  readonly file: string;
  /** Name of the behaviour. */
  readonly behaviour: string;
  /** Number of episodes. */
  readonly episodes: number;
  /** Seed of the collection. */
  readonly seed: number;
  /** Number of transitions. */
  readonly transitions: number;
  /** Episodes that ended in survival. */
  readonly survived: number;
  /** SHA-256 over names, types, shapes and bytes of the arrays. */
  readonly sha256: string;
}

/** What the suite is. */
export interface SuiteRecord {
  /** Format of the record. */
  readonly format: 1;
  /** SHA-256 of the MDP's arrays. */
  readonly mdp_sha256: string;
  /** The behaviours and their exact values. */
  readonly behaviours: readonly BehaviourValue[];
  /** The datasets. */
  readonly datasets: readonly SuiteDataset[];
}

/**
 * The name of a dataset's file.
 *
 * @param behaviour Name of the behaviour.
 * @param options Episodes and seed.
 */
export function suiteFile(
  behaviour: string,
  { episodes, seed }: { readonly episodes: number; readonly seed: number },
): string {
  return `${behaviour}-${episodes}-seed${seed}.npz`;
}

/**
 * The exact value of a behaviour.
 *
 * @param mdp ICU-Sepsis.
 * @param behaviour The behaviour.
 */
export function behaviourValue(mdp: TabularMdp, behaviour: SuiteBehaviour): BehaviourValue {
  const exact = evaluateEnding(mdp, behaviourPolicy(mdp, behaviour.options), { gamma: 0.99 });
  return {
    name: behaviour.name,
    policy: behaviour.words,
    survival: exact.survival,
    length: exact.length,
    discounted_return: exact.discountedReturn,
    inadmissible_share: exact.inadmissibleShare,
  };
}

/**
 * Collects the datasets of one behaviour and seed: the largest, and the smaller ones as its beginnings.
 *
 * @param mdp ICU-Sepsis.
 * @param behaviour The behaviour.
 * @param options Seed, episodes of each dataset, at least one, and a signal that stops between two of them.
 * @returns Each dataset with its line of the record, in the order of the sizes.
 */
export async function* suiteDatasets(
  mdp: TabularMdp,
  behaviour: SuiteBehaviour,
  { seed, sizes, signal }: {
    readonly seed: number;
    readonly sizes: readonly number[];
    readonly signal?: AbortSignal;
  },
): AsyncGenerator<{ dataset: DiscreteDataset; record: SuiteDataset }> {
  const policy = behaviourPolicy(mdp, behaviour.options);
  const options = { episodes: Math.max(...sizes), seed };
  const whole = await inPieces(collecting(mdp, policy, options), signal);
  for (const episodes of sizes) {
    await breathe(signal);
    const end = whole.episode.indexOf(episodes);
    const count = end < 0 ? whole.episode.length : end;
    const dataset = sliceDataset(whole, { offset: 0, count });
    const record = {
      file: suiteFile(behaviour.name, { episodes, seed }),
      behaviour: behaviour.name,
      episodes,
      seed,
      transitions: count,
      survived: dataset.nextState.reduce((sum, next) => sum + Number(next === mdp.survival), 0),
      sha256: datasetChecksum(dataset),
    };
    yield { dataset, record };
  }
}
