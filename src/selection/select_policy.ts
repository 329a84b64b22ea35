/**
 * Selection without the truth: candidates are trained without a part of the data, scored on it, one is
 * chosen by the rule, and trained again on everything.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { inPieces } from "../breathe.ts";
import type { DiscreteDataset } from "../dataset/dataset.ts";
import { datasetChecksum } from "../dataset/dataset_checksum.ts";
import { episodePatients, episodeStarts } from "../dataset/episodes.ts";
import { countTransitions } from "../dataset/transition_counts.ts";
import type { ObservedReturn } from "../evaluation/observed_return.ts";
import { InputError } from "../input_error.ts";
import { type CandidateScore, scoringCandidate } from "./candidate_score.ts";
import { type CandidatePolicies, candidatePolicies } from "./candidates.ts";
import { observedOn } from "./estimate_intervals.ts";
import { foldingOf } from "./fold.ts";
import { type Choice, choose } from "./rule.ts";
import type { SelectionConfig } from "./selection_config.ts";
import type { NetworkTraining } from "./train_networks.ts";

/** What a selection comes to. */
export interface Selection extends Choice {
  /** SHA-256 of the dataset's arrays. */
  readonly datasetSha256: string;
  /** SHA-256 of the MDP that the dataset names; null if it names none. */
  readonly mdpSha256: string | null;
  /** Parts the candidates were scored on. */
  readonly usedParts: number;
  /** Scores of the candidates, in the config's order. */
  readonly scores: readonly CandidateScore[];
  /** What the episodes of those parts came to under whoever treated. */
  readonly observed: ObservedReturn;
  /** Policies trained on everything: of the chosen candidate, or of all. */
  readonly policies: CandidatePolicies;
}

/**
 * Selects.
 *
 * @param config Candidates, split and rule.
 * @param dataset The data; nothing else is known.
 * @param options How networks are trained; `retrain` says whether the chosen candidate alone (default) or
 * all of them are trained again on everything.
 * @throws {InputError} If every candidate diverged, or there are fewer patients than parts.
 * @throws What the training's signal was fired with, if it was.
 */
export async function selectPolicy(
  config: SelectionConfig,
  dataset: DiscreteDataset,
  options: { readonly training: NetworkTraining; readonly retrain?: "chosen" | "all" },
): Promise<Selection> {
  const { training, retrain = "chosen" } = options;
  const { split, estimate: { gamma, prior_weight: priorWeight }, rule } = config;
  const datasetSha256 = datasetChecksum(dataset);
  const usedParts = config.networks === null ? split.parts : split.parts_with_networks;
  const { patients } = episodePatients(dataset, episodeStarts(dataset));
  if (patients < split.parts) {
    const found = dataset.patient === undefined ? "episodes" : "patients";
    throw new InputError(
      config.dataset,
      `found ${patients} ${found}, expected at least one for each of the ${split.parts} parts of the split`,
    );
  }
  const { signal } = training;
  const parts = { parts: split.parts, seed: split.seed, used: usedParts };
  const folds = await inPieces(foldingOf(dataset, parts), signal);
  const named = folds.map(({ training: counts }, f) => ({
    data: `${datasetSha256} without part ${f} of ${split.parts}, seed ${split.seed}`,
    counts,
  }));
  const parted = await candidatePolicies(config, named, { training });
  const scores: CandidateScore[] = [];
  for (const [name, policies] of parted) {
    const scoring = scoringCandidate(name, folds, { policies, gamma, priorWeight });
    scores.push(await inPieces(scoring, signal));
  }
  const choice = choose(scores, rule);
  const whole = [{ data: datasetSha256, counts: countTransitions(dataset) }];
  const only = retrain === "all" ? undefined : [choice.chosen];
  const policies = await candidatePolicies(config, whole, { training, only });
  const mdpSha256 = dataset.mdpSha256 ?? null;
  const observed = observedOn(folds, { gamma });
  return { ...choice, datasetSha256, mdpSha256, usedParts, scores, observed, policies };
}
