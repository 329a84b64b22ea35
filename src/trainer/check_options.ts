/**
 * What every trainer asks of its options before it begins.
 *
 * @module
 */
import type { TargetRange } from "../algorithms/target_range.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { weightCount } from "../algorithms/nets.ts";
import { algorithmOf } from "../algorithms/registry.ts";
import type { NetworkShape } from "../network/shape.ts";
import { metricSumsOf } from "./settings.ts";
import type { ModelState, TrainerModel, TrainerOptions } from "./trainer.ts";

/** Refuses a model that cannot be trained on all its transitions at once. */
function checkCounts({ counts }: TrainerModel, shape: NetworkShape): void {
  if (shape.input.kind !== "embedding") {
    throw new RangeError(
      "Cannot train on whole datasets of observations: expected numbered states",
    );
  }
  if (!counts) throw new RangeError("Cannot train on a whole dataset: found no counts of it");
  const { states } = shape.input;
  if (counts.transitions === 0) {
    throw new RangeError("Cannot train on a whole dataset: it holds no transitions");
  }
  if (counts.states !== states || counts.actions !== shape.actions) {
    throw new RangeError(
      `Cannot train on counts of ${counts.states} states and ${counts.actions} actions, ` +
        `expected the network's ${states} and ${shape.actions}`,
    );
  }
}

/** Refuses actions to choose among that the network does not have. */
function checkSupport(support: Uint32Array, { input, actions }: NetworkShape): void {
  if (input.kind !== "embedding") {
    throw new RangeError("Cannot constrain actions by observations: expected numbered states");
  }
  if (support.length !== input.states) {
    throw new RangeError(
      `Cannot constrain actions in ${support.length} states, expected ${input.states}`,
    );
  }
  const wrong = support.findIndex((bits) => bits === 0 || (actions < 32 && bits >>> actions !== 0));
  if (wrong < 0) return;
  throw new RangeError(
    `Cannot constrain actions: state ${wrong} allows the bits ${support[wrong]}, ` +
      `expected some of ${actions} actions`,
  );
}

/** Refuses a range that holds no targets. */
function checkTargetRange({ hyper }: TrainerModel): void {
  const { targetRange } = hyper as { readonly targetRange?: TargetRange | null };
  if (!targetRange) return;
  const [low, high] = targetRange;
  if (low < high) return;
  throw new RangeError(`Cannot clip targets to [${low}, ${high}], expected low below high`);
}

/** Refuses transitions to draw from that are none, or not all in the dataset. */
function checkSlice({ slice: { offset, count } }: TrainerModel, dataset: Dataset): void {
  const { length } = dataset.action;
  const isWithin = [offset, count].every(Number.isSafeInteger) && offset >= 0 && count > 0 &&
    offset + count <= length;
  if (isWithin) return;
  throw new RangeError(
    `Cannot draw from ${count} transitions after ${offset}, expected some of the dataset's ${length}`,
  );
}

/** Refuses states of another network, or at different steps. */
function checkStates(states: readonly ModelState[], { shape, models }: TrainerOptions): void {
  if (states.length !== models.length) {
    throw new RangeError(`Cannot train ${models.length} models from ${states.length} states`);
  }
  for (const [m, state] of states.entries()) {
    const { hyper } = models[m];
    const size = weightCount(hyper, shape);
    const sums = metricSumsOf(algorithmOf(hyper));
    const { step, parameters, target, firstMoment, secondMoment, metricSums } = state;
    if (step !== states[0].step) {
      throw new RangeError(`Cannot train together: states at steps ${states[0].step} and ${step}`);
    }
    const other = [parameters, target, firstMoment, secondMoment].find((v) => v.length !== size);
    if (other) {
      throw new RangeError(
        `Cannot go on from vectors of ${other.length} numbers, expected the network's ${size}`,
      );
    }
    if (![0, sums].includes(metricSums.length)) {
      throw new RangeError(
        `Cannot go on from ${metricSums.length} sums of metrics, expected ${sums} or none`,
      );
    }
  }
}

/**
 * Refuses options that do not fit each other: no models, no dataset for minibatches, no counts for whole
 * datasets, states of another network or at different steps.
 *
 * @param options What a trainer is asked to train.
 * @throws {RangeError} If they do not fit.
 */
export function checkTrainerOptions(options: TrainerOptions): void {
  const { shape, batch, dataset, models, states } = options;
  if (models.length === 0) throw new RangeError("Cannot train: found no models");
  if (states) checkStates(states, options);
  if (batch !== "full" && !(Number.isSafeInteger(batch) && batch > 0)) {
    throw new RangeError(`Cannot draw batches of ${batch} rows, expected at least one`);
  }
  if (batch !== "full" && !dataset) throw new RangeError("Cannot draw batches: found no dataset");
  for (const model of models) {
    if (batch === "full") checkCounts(model, shape);
    else checkSlice(model, dataset!);
    if (model.support) checkSupport(model.support, shape);
    checkTargetRange(model);
  }
}
