/**
 * What the models of a training in a worker learn from: care collected on the spot.
 *
 * @module
 */
import { inPieces } from "../../breathe.ts";
import { behaviourPolicy } from "../../dataset/behaviour_policy.ts";
import { collecting } from "../../dataset/collect.ts";
import { datasetArrays } from "../../dataset/dataset_arrays.ts";
import type { DatasetConfig } from "../../config/config.ts";
import { hashedParts } from "../../files/hashed_parts.ts";
import { sha256 } from "../../files/sha256.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { ExactData } from "../../runs/run_data.ts";
import type { RunPlan } from "../../runs/run_plan.ts";

/** Collected care, as the form asks for it. */
type Collected = Extract<DatasetConfig, { readonly behaviour: unknown }>;

/**
 * Collects the one dataset that all models of a run share.
 *
 * @param plan The run.
 * @param mdp The process.
 * @param onProgress Called with the episodes done.
 */
export async function collectData(
  { models, settings }: RunPlan,
  mdp: TabularMdp,
  onProgress: (episodes: number) => void,
): Promise<ExactData> {
  const source = models[0].config.dataset as Collected;
  const { behaviour, episodes, seed } = source;
  const policy = behaviourPolicy(mdp, { behaviour });
  const dataset = await inPieces(
    collecting(mdp, policy, { episodes, seed, inadmissible: settings.inadmissible, onProgress }),
  );
  const hash = await sha256([...hashedParts(datasetArrays(dataset))]);
  const identity = { sha256: hash, mdp_sha256: mdp.sha256, declared: false };
  const whole = { source, dataset, heldOut: null, sha256: hash, identity, cohort: null };
  return {
    mdp,
    datasets: [whole],
    datasetOf: models.map(() => 0),
    whole: dataset,
    slices: models.map(() => ({ offset: 0, count: dataset.action.length })),
  };
}
