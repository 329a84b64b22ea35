/**
 * Checkpoints of one training that all survive nearly alike.
 *
 * @module
 */
import { hyperParametersOf, networkShapeOf } from "../../config/config.ts";
import { readConfig } from "../../config/read_config.ts";
import { behaviourPolicy } from "../../dataset/behaviour_policy.ts";
import { collect } from "../../dataset/collect.ts";
import { networkPolicy } from "../../evaluation/network_policy.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { Trainer, TrainerOptions } from "../../trainer/trainer.ts";
import { POLICIES, policyCollector, type SetPolicy } from "./policy_set.ts";

/** What is trained, and which of its checkpoints are looked at. */
export interface CheckpointSearch {
  /** A config of one experiment on collected care. */
  readonly config: string;
  /** Settings on top, as `key=value`. */
  readonly overrides: readonly string[];
  /** Seed of the model. */
  readonly seed: number;
  /** First step that is looked at. */
  readonly from: number;
  /** Steps between two. */
  readonly every: number;
  /** Step at which the search gives up. */
  readonly until: number;
}

/**
 * Trains until enough checkpoints are near enough.
 *
 * @param mdp ICU-Sepsis.
 * @param search What to train.
 * @param options What trains; `onProgress` is called with the number of policies found.
 * @throws {RangeError} If there are not enough up to the last step, or data came from a file.
 */
export async function trainedCheckpoints(
  mdp: TabularMdp,
  search: CheckpointSearch,
  options: {
    readonly createTrainer: (options: TrainerOptions) => Promise<Trainer>;
    readonly onProgress?: (found: number) => void;
  },
): Promise<readonly SetPolicy[]> {
  const [config] = await readConfig(search.config, { overrides: search.overrides });
  if (!("behaviour" in config.dataset) || config.batch === "full") {
    throw new RangeError("Cannot search checkpoints: expected minibatches of collected care");
  }
  const { behaviour, episodes, seed } = config.dataset;
  const dataset = collect(mdp, behaviourPolicy(mdp, { behaviour }), { episodes, seed });
  const shape = networkShapeOf(config, mdp);
  const trainer = await options.createTrainer({
    shape,
    batch: config.batch,
    dataset,
    models: [{
      seed: search.seed,
      hyper: hyperParametersOf(config),
      slice: { offset: 0, count: dataset.action.length },
    }],
  });
  const collector = policyCollector(mdp);
  try {
    let step = await trainer.advance(search.from);
    while (step <= search.until && !collector.isFull()) {
      const [{ parameters }] = await trainer.states();
      const made = `${config.algorithm} alpha=${hyperParametersOf(config).alpha}, step ${step}`;
      collector.offer(made, networkPolicy(mdp, { shape, parameters }, made));
      options.onProgress?.(collector.kept.length);
      step += await trainer.advance(search.every);
    }
  } finally {
    trainer.close();
  }
  if (collector.isFull()) return collector.kept;
  const found = `${collector.kept.length} of ${POLICIES} up to step ${search.until}`;
  throw new RangeError(`Cannot find checkpoints: ${found}`);
}
