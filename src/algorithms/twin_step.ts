/**
 * One whole training step in float64: the oracle that every trainer is measured against.
 *
 * Order: outputs and loss with the weights before the step; raw gradient; each network's gradient clipped
 * by the norm over all its tensors; weight decay; Adam on every parameter; Polyak with the new weights.
 *
 * Shapes: P parameters of all networks, B batch rows, A actions.
 *
 * @module
 */
import type { Batch } from "../network/batch.ts";
import type { NetworkShape } from "../network/shape.ts";
import { adamStep } from "../network/twin/adam.ts";
import { backward } from "../network/twin/backward.ts";
import { clipGradient } from "../network/twin/clip.ts";
import type { ForwardPass, Parameters } from "../network/twin/forward.ts";
import { polyakUpdate } from "../network/twin/polyak.ts";
import type { HyperParameters } from "./hyper_parameters.ts";
import { learningRateAt } from "./learning_rate.ts";
import { netsOf, type PlacedNet } from "./nets.ts";
import { modelOutputs } from "./outputs.ts";
import { algorithmOf } from "./registry.ts";
import type { LossReport } from "./specification.ts";
import { weightedLoss } from "./weighted_loss.ts";
import type { NetworkInputs } from "../network/batch.ts";

/** A model being trained in float64. */
export interface TwinState {
  /** Sizes of a network with an output an action. */
  readonly shape: NetworkShape;
  /** Steps taken. */
  step: number;
  /** (P) weights. */
  readonly parameters: Float64Array;
  /** (P) weights of the target networks. */
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
}

/** What a step did. */
export interface StepReport {
  /** Metrics of the batch by name, with the weights before the step. */
  readonly metrics: Readonly<Record<string, number>>;
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
  /** (B,A) pi(a|s') of the policy that is evaluated, for a loss that evaluates one. */
  readonly nextPolicy?: Float32Array;
  /** (B) weights of the rows, at least 0; 1 if left out. */
  readonly weights?: ArrayLike<number>;
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

/**
 * The gradient of every network's weights from that of its outputs.
 *
 * @param model Weights.
 * @param differentiated The passes that gradients are taken of.
 * @param options The passes' inputs, and gradients of outputs by network.
 * @returns (P).
 */
export function weightGradient(
  model: Pick<TwinState, "parameters">,
  differentiated: ReadonlyMap<PlacedNet, ForwardPass>,
  { inputs, gradients }: {
    readonly inputs: NetworkInputs;
    readonly gradients: LossReport["gradients"];
  },
): Float64Array {
  const gradient = new Float64Array(model.parameters.length);
  for (const [net, pass] of differentiated) {
    const weights = model.parameters.subarray(net.offset, net.offset + net.size);
    const own = backward(net.shape, weights, { inputs, pass, qGradient: gradients[net.name] });
    gradient.set(own, net.offset);
  }
  return gradient;
}

/** (B) the actions that may be chosen in s': by the transition and by the state, or by the first alone if none is by both. */
function allowedNext({ batch, support }: TwinStepInput): Uint32Array | undefined {
  const { nextInputs, nextAllowed } = batch;
  if (!support) return nextAllowed;
  const byState = Uint32Array.from(nextInputs, (state) => support[state]);
  return nextAllowed
    ? nextAllowed.map((bits, row) => (bits & byState[row]) >>> 0 || bits)
    : byState;
}

/**
 * The loss of a batch and its gradient with respect to every weight.
 *
 * @param model Weights and target networks; left as they are.
 * @param step Batch and hyper-parameters.
 */
export function twinGradient(model: TwinState, step: TwinStepInput): TwinGradient {
  const { batch, hyper, nextPolicy } = step;
  const { inputs, nextInputs } = batch;
  const { outputs, differentiated } = modelOutputs(model, hyper, {
    state: inputs,
    next: nextInputs,
  });
  const { actions } = model.shape;
  const nextAllowed = allowedNext(step);
  const input = { outputs, batch: { ...batch, actions, nextAllowed, nextPolicy }, hyper };
  const report = step.weights
    ? weightedLoss(algorithmOf(hyper), input, step.weights)
    : algorithmOf(hyper).loss(input);
  const { gradients } = report;
  return { gradient: weightGradient(model, differentiated, { inputs, gradients }), report };
}

/** What an update did to a gradient. */
export interface TwinUpdate {
  /** (P) gradient after the clip, before weight decay. */
  readonly clippedGradient: Float64Array;
  /** Norm of the whole gradient before the clip. */
  readonly norm: number;
}

/**
 * Clips each network's gradient and updates weights, moments and target networks by it.
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
  const step = ++model.step;
  const clippedGradient = new Float64Array(rawGradient.length);
  let squares = 0;
  const isFollowed = step % (hyper.targetEvery ?? 1) === 0;
  for (const { name, offset, size, hasTarget } of netsOf(hyper, model.shape)) {
    const of = (vector: Float64Array) => vector.subarray(offset, offset + size);
    const { gradient, norm } = clipGradient(of(rawGradient), hyper.maxNorm);
    const [parameters, target] = [of(model.parameters), of(model.target)];
    const [firstMoment, secondMoment] = [of(model.firstMoment), of(model.secondMoment)];
    const learningRate = learningRateAt(hyper, step, name);
    adamStep({ parameters, firstMoment, secondMoment }, { ...hyper, learningRate, gradient, step });
    if (hasTarget && isFollowed) polyakUpdate(target, parameters, hyper.tau);
    clippedGradient.set(gradient, offset);
    squares += norm * norm;
  }
  return { clippedGradient, norm: Math.sqrt(squares) };
}

/**
 * Takes one training step.
 *
 * @param model The model; changed.
 * @param step Batch and hyper-parameters.
 */
export function twinStep(model: TwinState, step: TwinStepInput): StepReport {
  const { gradient: rawGradient, report } = twinGradient(model, step);
  const { clippedGradient, norm } = updateTwin(model, rawGradient, step.hyper);
  return { metrics: { ...report.metrics, gradientNorm: norm }, rawGradient, clippedGradient };
}
