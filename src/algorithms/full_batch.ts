/**
 * One training step on a whole dataset in float64: the oracle of the trainers' `batch: full`.
 *
 * States are numbered, so the gradient of the loss over all transitions depends on them through
 * n(s,a), r(s,a) and P(s'|s,a) alone: a step costs a row a state, however many transitions there are.
 * There is nothing to draw, so there is no noise but rounding's.
 *
 * @module
 */
import type { TransitionCounts } from "../dataset/transition_counts.ts";
import { InputError } from "../input_error.ts";
import { rowOf } from "./bellman_target.ts";
import { seenStates } from "./full_loss.ts";
import { fullTargets } from "./full_targets.ts";
import type { HyperParameters } from "./hyper_parameters.ts";
import { modelOutputs } from "./outputs.ts";
import { algorithmOf } from "./registry.ts";
import type { FullForm, LossReport } from "./specification.ts";
import type { TargetRange } from "./target_range.ts";
import { type StepReport, type TwinState, updateTwin, weightGradient } from "./twin_step.ts";

/** What a step on a whole dataset is made of. */
export interface FullStepInput {
  /** What the dataset comes to. */
  readonly counts: TransitionCounts;
  /** The model's hyper-parameters. */
  readonly hyper: HyperParameters;
  /** (S) bit a is set where action a may be chosen in a state; all may be if left out. */
  readonly support?: Uint32Array;
  /** (S,A) pi(a|s) of the policy that is evaluated, for a loss that evaluates one. */
  readonly policy?: Float32Array;
}

/** The gradient of a whole dataset, before anything is changed. */
export interface FullGradient {
  /** (P) gradient before the clip. */
  readonly gradient: Float64Array;
  /** The loss and its metrics. */
  readonly report: LossReport;
}

/**
 * An algorithm's form on whole datasets.
 *
 * @param hyper The model's hyper-parameters.
 * @throws {InputError} If its loss has none.
 */
export function fullFormOf(hyper: HyperParameters): FullForm {
  const { full, name } = algorithmOf(hyper);
  if (full) return full;
  throw new InputError(
    "batch",
    `found full, expected a number of rows: the loss of ${name} has no form on whole datasets`,
  );
}

/**
 * The value V(s') that targets look ahead to.
 *
 * @returns (S); NaN in states that no transition goes on to.
 */
function nextValues(model: TwinState, step: FullStepInput): Float64Array {
  const { counts, hyper, support, policy } = step;
  const { states, actions, next } = counts;
  const { nextValue } = fullFormOf(hyper);
  const values = new Float64Array(states).fill(NaN);
  const after = Uint16Array.from(new Set(next)).sort();
  const { outputs } = modelOutputs(model, hyper, { next: after });
  after.forEach((state, row) => {
    values[state] = nextValue!(rowOf(outputs, row, after.length), hyper, {
      allowed: support?.[state],
      policy: policy?.subarray(state * actions, (state + 1) * actions),
    });
  });
  return values;
}

/**
 * The loss of a whole dataset and its gradient with respect to every weight.
 *
 * @param model Weights and target networks; left as they are.
 * @param step Counts, hyper-parameters, support.
 */
export function fullGradient(model: TwinState, step: FullStepInput): FullGradient {
  const { counts, hyper } = step;
  const form = fullFormOf(hyper);
  const states = seenStates(counts);
  const { outputs, differentiated } = modelOutputs(model, hyper, { state: states });
  const range = hyper as HyperParameters & { readonly targetRange?: TargetRange | null };
  const targets = form.nextValue
    ? fullTargets(counts, nextValues(model, step), range)
    : { target: new Float64Array(), variance: new Float64Array() };
  const report = form.loss({ counts, states, outputs, targets, hyper });
  const { gradients } = report;
  return { gradient: weightGradient(model, differentiated, { inputs: states, gradients }), report };
}

/**
 * Takes one training step on a whole dataset.
 *
 * @param model The model; changed.
 * @param step Counts, hyper-parameters, support.
 */
export function fullStep(model: TwinState, step: FullStepInput): StepReport {
  const { gradient: rawGradient, report } = fullGradient(model, step);
  const { clippedGradient, norm } = updateTwin(model, rawGradient, step.hyper);
  return { metrics: { ...report.metrics, gradientNorm: norm }, rawGradient, clippedGradient };
}
