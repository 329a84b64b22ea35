/**
 * The sets of policies that the published protocol is repeated on.
 *
 * @module
 */
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { Trainer, TrainerOptions } from "../../trainer/trainer.ts";
import { plannerOnManyDatasets, plannersOnOneDataset, type SetPolicy } from "./policy_set.ts";
import { trainedCheckpoints } from "./trained_checkpoints.ts";

/** What the making of a set needs. */
export interface SetTools {
  /** Path of the published training's config. */
  readonly config: string;
  /** Makes the trainer. */
  readonly createTrainer: (options: TrainerOptions) => Promise<Trainer>;
  /** Called with the number of policies found. */
  readonly onProgress: (found: number) => void;
}

/** A set to make. */
export interface ProtocolSet {
  /** Names it. */
  readonly set: string;
  /** How often the protocol is repeated on it. */
  readonly repetitions: number;
  /** Makes its policies. */
  readonly make: (
    mdp: TabularMdp,
    tools: SetTools,
  ) => readonly SetPolicy[] | Promise<readonly SetPolicy[]>;
}

/** Which checkpoints of the published training are looked at: an alpha at which it stays near 0.8. */
export const CHECKPOINT_SEARCH = { alpha: 0.2, seed: 0, from: 5000, every: 100, until: 100_000 };

/** Checkpoints of one training, and policies that are less alike. */
export const PROTOCOL_SETS: readonly ProtocolSet[] = [
  {
    set: "checkpoints",
    repetitions: 10_000,
    make: (mdp, { config, createTrainer, onProgress }) => {
      const { alpha, ...steps } = CHECKPOINT_SEARCH;
      return trainedCheckpoints(
        mdp,
        { config, overrides: [`alpha=${alpha}`], ...steps },
        { createTrainer, onProgress },
      );
    },
  },
  { set: "planners", repetitions: 2000, make: plannersOnOneDataset },
  { set: "datasets", repetitions: 2000, make: plannerOnManyDatasets },
];
