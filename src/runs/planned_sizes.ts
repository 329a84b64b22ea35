/**
 * The sizes of a planned run, known from its configs before any data are made.
 *
 * @module
 */
import { hyperParametersOf, networkShapeOf } from "../config/config.ts";
import { type TrainingSizes, trainingSizes } from "../trainer/training_sizes.ts";
import type { RunPlan } from "./run_plan.ts";

/**
 * Adds up a run, never to more than it comes to. Every episode that is to be collected counts as one
 * transition, the fewest it can have. What a file holds is not known yet: no transitions, of one state
 * and action.
 *
 * @param plan The run.
 * @param mdp States S and actions A of the process that is collected in, if any is.
 */
export function plannedSizes(
  plan: RunPlan,
  mdp: { readonly states: number; readonly actions: number } | null,
): TrainingSizes {
  const { batch } = plan.settings;
  const isCollected = plan.configs.every(({ dataset }) => "behaviour" in dataset);
  const least = "dense" in plan.settings.input ? { features: 1 } : { states: 1 };
  const shape = networkShapeOf(plan.settings, isCollected ? mdp! : { ...least, actions: 1 });
  const models = plan.models.map(({ config }) => ({ hyper: hyperParametersOf(config) }));
  const datasets = new Map(
    plan.configs.map(({ dataset }) => [JSON.stringify(dataset), dataset] as const),
  );
  const transitions = Array.from(datasets.values())
    .reduce((sum, dataset) => sum + ("behaviour" in dataset ? dataset.episodes : 0), 0);
  return {
    ...trainingSizes({ shape, batch, models }),
    transitions: batch === "full" ? 0 : transitions,
  };
}
