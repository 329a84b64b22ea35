/**
 * One training step on a whole dataset in float64: the oracle of the trainers' `batch: full`.
 *
 * States are numbered, so the gradient of the loss over all transitions depends on them through
 * n(s,a), r(s,a) and P(s'|s,a) alone: a step costs a row a state, however many transitions there are.
 * There is nothing to draw, so there is no noise but rounding's.
 *
 * @module
 */
import { argmaxAllowed } from "../dataset/support_constraint.ts";
import type { TransitionCounts } from "../dataset/transition_counts.ts";
import { greedyAction } from "../network/action_row.ts";
import { qValues } from "../network/q_values.ts";
import { backward } from "../network/twin/backward.ts";
import { forward } from "../network/twin/forward.ts";
import { fullLoss, type FullLossReport, type FullStepMetrics, seenStates } from "./full_loss.ts";
import { type FullTargets, fullTargets } from "./full_targets.ts";
import type { HyperParameters } from "./hyper_parameters.ts";
import { type StepReport, type TwinState, updateTwin } from "./twin_step.ts";

/** What a step on a whole dataset is made of. */
export interface FullStepInput {
  /** What the dataset comes to. */
  readonly counts: TransitionCounts;
  /** The model's hyper-parameters. */
  readonly hyper: HyperParameters;
  /** (S) bit a is set where action a may be chosen in a state; all may be if left out. */
  readonly support?: Uint32Array;
}

/** The gradient of a whole dataset, before anything is changed. */
export interface FullGradient {
  /** (P) gradient before the clip. */
  readonly gradient: Float64Array;
  /** The loss and its metrics. */
  readonly report: FullLossReport;
}

/**
 * The value V(s') that targets look ahead to: the target network's, of the action that it or, with
 * double DQN, the online network values most among those that may be chosen.
 *
 * @returns (S); NaN in states that no transition goes on to.
 */
function nextValues(model: TwinState, { counts, hyper, support }: FullStepInput): Float64Array {
  const { states, actions, next } = counts;
  const after = Uint16Array.from(new Set(next)).sort();
  const valued = qValues(model.shape, model.target, after);
  const chosen = hyper.doubleDqn ? qValues(model.shape, model.parameters, after) : valued;
  const values = new Float64Array(states).fill(NaN);
  after.forEach((state, row) => {
    const own = chosen.subarray(row * actions, (row + 1) * actions);
    const choice = support ? argmaxAllowed(own, support[state]) : greedyAction(own);
    values[state] = valued[row * actions + choice];
  });
  return values;
}

/**
 * The loss of a whole dataset and its gradient with respect to every weight.
 *
 * @param model Weights and target network; left as they are.
 * @param step Counts, hyper-parameters, support.
 */
export function fullGradient(model: TwinState, step: FullStepInput): FullGradient {
  const { shape, parameters } = model;
  const { counts, hyper } = step;
  const inputs = seenStates(counts);
  const pass = forward(shape, parameters, inputs);
  const targets: FullTargets = hyper.algorithm === "bc"
    ? { target: new Float64Array(), variance: new Float64Array() }
    : fullTargets(counts, nextValues(model, step), hyper);
  const report = fullLoss({ counts, states: inputs, q: pass.q, targets }, hyper);
  const gradient = backward(shape, parameters, { inputs, pass, qGradient: report.qGradient });
  return { gradient, report };
}

/**
 * Takes one training step on a whole dataset.
 *
 * @param model The model; changed.
 * @param step Counts, hyper-parameters, support.
 */
export function fullStep(
  model: TwinState,
  step: FullStepInput,
): StepReport & { readonly metrics: FullStepMetrics } {
  const { gradient: rawGradient, report } = fullGradient(model, step);
  const { clippedGradient, norm } = updateTwin(model, rawGradient, step.hyper);
  return { metrics: { ...report.metrics, gradientNorm: norm }, rawGradient, clippedGradient };
}
