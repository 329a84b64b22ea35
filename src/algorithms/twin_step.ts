/**
 * One whole training step in float64: the oracle that every trainer is measured against.
 *
 * Order: targets and loss with the weights before the step; raw gradient; clip by the norm over all
 * tensors; weight decay; Adam on every parameter; Polyak with the new weights.
 *
 * Shapes: P parameters, B batch rows, A actions.
 *
 * @module
 */
import type { Batch } from "../network/batch.ts";
import { qValues } from "../network/q_values.ts";
import type { NetworkShape } from "../network/shape.ts";
import { adamStep } from "../network/twin/adam.ts";
import { backward } from "../network/twin/backward.ts";
import { clipGradient } from "../network/twin/clip.ts";
import { forward, type Parameters } from "../network/twin/forward.ts";
import { polyakUpdate } from "../network/twin/polyak.ts";
import { bcLoss } from "./bc.ts";
import { bellmanTargets } from "./bellman_target.ts";
import { cqlLoss } from "./cql.ts";
import { dqnLoss } from "./dqn.ts";
import type { HyperParameters } from "./hyper_parameters.ts";
import { learningRateAt } from "./learning_rate.ts";
import type { LossInput, LossReport } from "./loss.ts";
import { type StepMetrics, stepMetrics } from "./step_metrics.ts";

/** A model being trained in float64. */
export interface TwinState {
  /** Sizes of the network. */
  readonly shape: NetworkShape;
  /** Steps taken. */
  step: number;
  /** (P) weights. */
  readonly parameters: Float64Array;
  /** (P) weights of the target network. */
  readonly target: Float64Array;
  /** (P) Adam's first moment. */
  readonly firstMoment: Float64Array;
  /** (P) Adam's second moment. */
  readonly secondMoment: Float64Array;
}

/** The gradient of a batch, before anything is changed. */
export interface TwinGradient {
  /** (P) gradient before the clip. */
  readonly gradient: Float64Array;
  /** The loss. */
  readonly report: LossReport;
  /** What the loss was given. */
  readonly input: LossInput;
}

/** What a step did. */
export interface StepReport {
  /** Metrics of the batch, with the weights before the step. */
  readonly metrics: StepMetrics;
  /** (P) gradient before the clip. */
  readonly rawGradient: Float64Array;
  /** (P) gradient after the clip, before weight decay. */
  readonly clippedGradient: Float64Array;
}

/** What a step is made of. */
export interface TwinStepInput {
  /** The transitions. */
  readonly batch: Batch;
  /** The model's hyper-parameters. */
  readonly hyper: HyperParameters;
  /** (S) bit a is set where action a may be chosen in a state; all may be if left out. */
  readonly support?: Uint32Array;
}

/**
 * A model before its first step: the target is a copy of the weights, the moments are 0.
 *
 * @param shape The network.
 * @param parameters (P) initial weights; copied.
 */
export function startTwin(shape: NetworkShape, parameters: Parameters): TwinState {
  return {
    shape,
    step: 0,
    parameters: new Float64Array(parameters),
    target: new Float64Array(parameters),
    firstMoment: new Float64Array(parameters.length),
    secondMoment: new Float64Array(parameters.length),
  };
}

/** (B) Bellman targets of a batch. */
function targetsOf(model: TwinState, step: TwinStepInput): Float64Array {
  const { batch, hyper, support } = step;
  const nextTargetQ = qValues(model.shape, model.target, batch.nextInputs);
  const nextChoiceQ = hyper.doubleDqn
    ? qValues(model.shape, model.parameters, batch.nextInputs)
    : nextTargetQ;
  const { reward, terminated, nextInputs } = batch;
  const nextAllowed = support && Uint32Array.from(nextInputs, (state) => support[state]);
  const { gamma, targetRange } = hyper;
  return bellmanTargets({
    reward,
    terminated,
    nextTargetQ,
    nextChoiceQ,
    gamma,
    nextAllowed,
    targetRange,
  });
}

/** The loss the hyper-parameters ask for. */
function lossOf(input: LossInput, hyper: HyperParameters): LossReport {
  switch (hyper.algorithm) {
    case "cql":
      return cqlLoss(input, hyper.alpha);
    case "dqn":
      return dqnLoss(input);
    case "bc":
      return bcLoss(input);
  }
}

/**
 * The loss of a batch and its gradient with respect to every weight.
 *
 * @param model Weights and target network; left as they are.
 * @param step Batch and hyper-parameters.
 */
export function twinGradient(model: TwinState, step: TwinStepInput): TwinGradient {
  const { shape, parameters } = model;
  const { batch, hyper } = step;
  const pass = forward(shape, parameters, batch.inputs);
  const target = hyper.algorithm === "bc" ? new Float64Array() : targetsOf(model, step);
  const input = { q: pass.q, action: batch.action, actions: shape.actions, target };
  const report = lossOf(input, hyper);
  const { qGradient } = report;
  const gradient = backward(shape, parameters, { inputs: batch.inputs, pass, qGradient });
  return { gradient, report, input };
}

/** What an update did to a gradient. */
export interface TwinUpdate {
  /** (P) gradient after the clip, before weight decay. */
  readonly clippedGradient: Float64Array;
  /** Norm of the whole gradient before the clip. */
  readonly norm: number;
}

/**
 * Clips a gradient and updates weights, moments and target network by it.
 *
 * @param model The model; changed.
 * @param rawGradient (P) gradient.
 * @param hyper The model's hyper-parameters.
 */
export function updateTwin(
  model: TwinState,
  rawGradient: Float64Array,
  hyper: HyperParameters,
): TwinUpdate {
  const { gradient, norm } = clipGradient(rawGradient, hyper.maxNorm);
  const step = ++model.step;
  adamStep(model, { ...hyper, learningRate: learningRateAt(hyper, step), gradient, step });
  if (hyper.algorithm !== "bc") polyakUpdate(model.target, model.parameters, hyper.tau);
  return { clippedGradient: gradient, norm };
}

/**
 * Takes one training step.
 *
 * @param model The model; changed.
 * @param step Batch and hyper-parameters.
 */
export function twinStep(model: TwinState, step: TwinStepInput): StepReport {
  const { gradient: rawGradient, report, input } = twinGradient(model, step);
  const { clippedGradient, norm } = updateTwin(model, rawGradient, step.hyper);
  return { metrics: stepMetrics(input, report, norm), rawGradient, clippedGradient };
}
