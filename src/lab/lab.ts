/**
 * What the parts of the page share: the workers, and the policies that one part makes and another looks at.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { createStore, type Store } from "./store.ts";
import { type LabWorker, startLabWorker } from "./worker/client.ts";

/** A policy that every part can look at. */
export interface SharedPolicy {
  /** Tells it apart: one that is added again replaces the one before. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** (S,A) probabilities. */
  readonly table: Float64Array;
  /** (S,A) values of the actions, of a network that has some. */
  readonly values?: Float64Array;
  /** Exact survival from the first state. */
  readonly survival: number;
}

/** Data that are collected from who treats, by what they are made of: those of `deno task collect` for the same three. */
export interface SharedData {
  /** Who treats. */
  readonly behaviour: "clinician" | "random" | "random-admissible";
  /** Number of episodes. */
  readonly episodes: number;
  /** Seed of the episodes. */
  readonly seed: number;
}

/** What the parts share. */
export interface Lab {
  /** Trains, and is busy for as long as it does. */
  readonly trainer: LabWorker;
  /** Answers all else: exact scores, episodes, files. */
  readonly scorer: LabWorker;
  /** Reference policies first, then trained and dropped ones. */
  readonly policies: Store<readonly SharedPolicy[]>;
  /** The data that were trained on last; null before. */
  readonly data: Store<SharedData | null>;
  /** Adds policies, or replaces those of the same ids. */
  share(policies: readonly SharedPolicy[]): void;
}

/** Starts the workers. */
export function openLab(): Lab {
  const policies = createStore<readonly SharedPolicy[]>([]);
  return {
    trainer: startLabWorker("trainer"),
    scorer: startLabWorker("scorer"),
    policies,
    data: createStore<SharedData | null>(null),
    share(added) {
      const isNew = ({ id }: SharedPolicy) => added.every((one) => one.id !== id);
      policies.set((last) => [...last.filter(isNew), ...added]);
    },
  };
}
