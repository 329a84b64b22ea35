/**
 * Offline reinforcement learning for discrete actions in a few lines: CQL, DQN, BCQ, IQL, behaviour
 * cloning and fitted Q evaluation, many models at once, on WebGPU or on the CPU in WebAssembly, in Deno and in browsers.
 *
 * ```ts
 * import { cql, datasetFromArrays, train } from "@icu-cql/icu-cql";
 *
 * const dataset = datasetFromArrays({
 *   state: [0, 1, 0],
 *   action: [1, 0, 0],
 *   reward: [0, 1, 0],
 *   nextState: [1, 2, 2],
 *   terminated: [0, 1, 1],
 * });
 * const algorithm = cql({ alpha: 0.1, learningRate: 0.01 });
 * const run = await train({ dataset, algorithm, hidden: [16], embedding: 8, steps: 500, seeds: [0] });
 * const action = run.policy(0).action(0); // 1, the one that pays
 * ```
 *
 * What is left out is that of `configs/*.yaml`. Wrong input is an {@link InputError} of one line: the argument, what was
 * found and what was expected. No file is read and nothing is fetched but the workers' module: in a bundle, make
 * `@icu-cql/icu-cql/worker` an entry point of its own and say where it is served, `worker: { url }`. In a browser the
 * CPU's workers share memory, for which the page is served with `Cross-Origin-Opener-Policy: same-origin` and
 * `Cross-Origin-Embedder-Policy: require-corp`.
 *
 * @module
 */
export { bc, bcq, cql, dqn, fqe, iql } from "./library/algorithms.ts";
export type {
  BcqSettings,
  CommonSettings,
  CqlSettings,
  DqnSettings,
  FqeSettings,
  IqlSettings,
  Learner,
  RangeSettings,
} from "./library/algorithms.ts";
export { createTrainer } from "./library/create_trainer.ts";
export { datasetFromArrays } from "./library/dataset_from_arrays.ts";
export type {
  Column,
  CommonArrays,
  DenseArrays,
  DiscreteArrays,
  Flags,
} from "./library/dataset_from_arrays.ts";
export { datasetFromNpz } from "./library/dataset_from_npz.ts";
export { mdpFromNpz } from "./library/mdp_from_npz.ts";
export { trainedPolicy } from "./library/policy.ts";
export type { Place, PolicyModel, TrainedPolicy } from "./library/policy.ts";
export { train } from "./library/train.ts";
export type { TrainedModel, TrainedRun, TrainOptions } from "./library/train.ts";
export { InputError } from "./input_error.ts";
export type { BcqParameters } from "./algorithms/bcq.ts";
export type { IqlParameters } from "./algorithms/iql.ts";
export type { CqlParameters } from "./algorithms/cql.ts";
export type {
  CommonHyperParameters,
  HyperParameters,
  LearningRateDecay,
  LearningRateSchedule,
} from "./algorithms/hyper_parameters.ts";
export type { TargetRange } from "./algorithms/target_range.ts";
export { ENDING } from "./dataset/dataset.ts";
export type {
  Dataset,
  DenseDataset,
  DiscreteDataset,
  TransitionArrays,
} from "./dataset/dataset.ts";
export type { DatasetSizes, LoadDatasetOptions } from "./dataset/take_dataset.ts";
export { fittedQEvaluation } from "./evaluation/fitted_q_evaluation.ts";
export type { FittedQEvaluation, FittedValue } from "./evaluation/fitted_q_evaluation.ts";
export { heldOut } from "./evaluation/held_out.ts";
export type { HeldOut } from "./evaluation/held_out.ts";
export { weightedImportanceSampling } from "./evaluation/weighted_importance_sampling.ts";
export type { WeightedImportanceSampling } from "./evaluation/weighted_importance_sampling.ts";
export type { EmpiricalMdp } from "./tabular/empirical_mdp.ts";
export type { SupportRule } from "./dataset/support_constraint.ts";
export { countTransitions } from "./dataset/transition_counts.ts";
export type { TransitionCounts } from "./dataset/transition_counts.ts";
export { evaluatePolicy } from "./mdp/exact_evaluation.ts";
export type { EvaluationOptions, ExactEvaluation } from "./mdp/exact_evaluation.ts";
export type { InadmissibleHandling, MdpProvenance, TabularMdp } from "./mdp/tabular_mdp.ts";
export type { NetworkShape } from "./network/shape.ts";
export { DEVICES } from "./trainer/create_trainer.ts";
export type { Device } from "./trainer/create_trainer.ts";
export type {
  EvaluatedPolicy,
  ModelMetrics,
  ModelState,
  Trainer,
  TrainerInfo,
  TrainerModel,
  TrainerOptions,
  WorkerStart,
} from "./trainer/trainer.ts";
