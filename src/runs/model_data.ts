/**
 * What a run's models need to know of their datasets: counts to train on, actions to choose among.
 *
 * Shapes: M models.
 *
 * @module
 */
import { countPairs } from "../dataset/statistics.ts";
import { MAX_SUPPORT_ACTIONS, type Support, supportOf } from "../dataset/support_constraint.ts";
import { countTransitions, type TransitionCounts } from "../dataset/transition_counts.ts";
import { InputError } from "../input_error.ts";
import type { RunData } from "./run_data.ts";
import type { RunPlan } from "./run_plan.ts";

/** What one model knows of its dataset. */
export interface ModelData {
  /** What its transitions come to, if it trains on all of them at every step. */
  readonly counts?: TransitionCounts;
  /** The actions it may choose, where its config constrains them. */
  readonly support?: Support;
}

/** Keeps what was made for a key. */
function remembered<T>(): (key: string, make: () => T) => T {
  const made = new Map<string, T>();
  return (key, make) => {
    const value = made.get(key) ?? make();
    made.set(key, value);
    return value;
  };
}

/**
 * Counts the datasets as far as the models need it, each once.
 *
 * @param plan The run.
 * @param data Its datasets.
 * @returns (M)
 * @throws {InputError} If there are too many actions for a support, or a step on whole datasets has no form for the data.
 */
export function modelData(plan: RunPlan, data: RunData): ModelData[] {
  const countsOf = remembered<TransitionCounts>();
  const supportFor = remembered<Support>();
  return plan.models.map(({ config }, m) => {
    const index = data.datasetOf[m];
    const { dataset } = data.datasets[index];
    const { support: rule, batch, name } = config;
    if (dataset.kind === "dense") {
      if (batch !== "full" && rule === null) return {};
      const [key, expected] = batch === "full"
        ? ["batch", "found full, expected a number of rows"]
        : ["support", "found a rule, expected null"];
      throw new InputError(
        `${name}: ${key}`,
        `${expected}: the data are features, which cannot be counted`,
      );
    }
    if (rule !== null && dataset.actions > MAX_SUPPORT_ACTIONS) {
      throw new InputError(
        `${name}: support`,
        `found ${dataset.actions} actions, expected at most ${MAX_SUPPORT_ACTIONS} under a support`,
      );
    }
    if (batch === "full" && dataset.nextAllowed) {
      throw new InputError(
        `${name}: batch`,
        "found full, expected a number of rows: the data allow actions by transition, which counts do not know",
      );
    }
    return {
      counts: batch === "full"
        ? countsOf(String(index), () => countTransitions(dataset, dataset.weight))
        : undefined,
      support: rule === null ? undefined : supportFor(
        `${index} ${JSON.stringify(rule)}`,
        () => supportOf(countPairs(dataset), dataset.actions, rule),
      ),
    };
  });
}
