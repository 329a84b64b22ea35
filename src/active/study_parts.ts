/**
 * Environment and learner of a study, from its config.
 *
 * @module
 */
import type { ActiveConfig } from "../config/active_config.ts";
import { networkLearner, tableLearner } from "./learners.ts";
import { patientEnvironment } from "./patient_environment.ts";
import type { DatasetRun } from "./run_dataset.ts";
import { studyMdp, tabularEnvironment } from "./tabular_environment.ts";

/**
 * Makes what a study runs with.
 *
 * @param config The study.
 */
export async function studyParts(config: ActiveConfig): Promise<DatasetRun> {
  const { kind } = config.environment;
  const environment = kind === "patient"
    ? patientEnvironment(config.environment, config.evaluation!, {
      hasOracle: config.strategies.includes("oracle"),
    })
    : tabularEnvironment(config.environment, await studyMdp(kind));
  const learner = config.learner.kind === "table"
    ? tableLearner(config.learner, environment)
    : networkLearner(config.learner, environment);
  return { config, environment, learner };
}
