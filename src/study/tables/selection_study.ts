/**
 * How well selection without the truth does over many datasets: regret against the best candidate.
 *
 * @module
 */
import { breathe, inPieces } from "../../breathe.ts";
import { behaviourPolicy } from "../../dataset/behaviour_policy.ts";
import { collecting } from "../../dataset/collect.ts";
import { fittedValue } from "../../evaluation/fitted_q_evaluation.ts";
import { heldOut } from "../../evaluation/held_out.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { selectPolicy } from "../../selection/select_policy.ts";
import type { SelectionConfig } from "../../selection/selection_config.ts";
import type { NetworkTraining } from "../../selection/train_networks.ts";
import { exactSurvival } from "./exact_survival.ts";

/** One candidate on one dataset; keys as in the table. */
export interface SelectionRow {
  /** Episodes of the dataset. */
  readonly episodes: number;
  /** Seed of the dataset. */
  readonly seed: number;
  /** The candidate. */
  readonly candidate: string;
  /** Estimate that the rule goes by. */
  readonly estimate: number;
  /** Estimate with unseen held-out pairs worth 0. */
  readonly strict: number;
  /** Probability that an episode comes to an unseen held-out pair. */
  readonly unseen: number;
  /** Geometric mean count of the policy's steps. */
  readonly support: number;
  /** Effective sample size of importance sampling. */
  readonly effective_episodes: number;
  /** FQE of the policy trained on everything, on the very data it was trained on. */
  readonly training_estimate: number;
  /** Exact survival of the policy trained on everything. */
  readonly survival: number;
  /** Whether the rule chose it. */
  readonly chosen: boolean;
}

/**
 * Selects on one dataset, and scores every candidate, trained on everything.
 *
 * @param mdp ICU-Sepsis; the selection itself never sees it.
 * @param config The selection.
 * @param options Episodes and seed of the dataset, and how networks are trained, with the signal that stops.
 * @throws What the signal was fired with, if it was.
 */
export async function selectionRows(
  mdp: TabularMdp,
  config: SelectionConfig,
  options: {
    readonly episodes: number;
    readonly seed: number;
    readonly training: NetworkTraining;
  },
): Promise<SelectionRow[]> {
  const { episodes, seed, training } = options;
  const behaviour = behaviourPolicy(mdp, { behaviour: "clinician" });
  const { signal } = training;
  const data = await inPieces(collecting(mdp, behaviour, { episodes, seed }), signal);
  const { scores, policies, chosen } = await selectPolicy(config, data, {
    training,
    retrain: "all",
  });
  const survival = exactSurvival(mdp);
  const whole = heldOut(data);
  const { gamma } = config.estimate;
  const rows: SelectionRow[] = [];
  for (const { name, value, strict, unseen, support, importance } of scores) {
    await breathe(signal);
    const [policy] = policies.get(name)!;
    if (policy === null) continue;
    rows.push({
      episodes,
      seed,
      candidate: name,
      estimate: value,
      strict,
      unseen,
      support,
      effective_episodes: importance?.effectiveEpisodes ?? 0,
      training_estimate: fittedValue(whole, policy, { gamma }).value,
      survival: survival(policy),
      chosen: name === chosen,
    });
  }
  return rows;
}
