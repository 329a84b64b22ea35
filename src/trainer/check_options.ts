/**
 * What every trainer asks of its options before it begins.
 *
 * @module
 */
import type { NetworkShape } from "../network/shape.ts";
import type { TrainerModel, TrainerOptions } from "./trainer.ts";

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
function checkTargetRange({ hyper: { targetRange } }: TrainerModel): void {
  if (!targetRange) return;
  const [low, high] = targetRange;
  if (low < high) return;
  throw new RangeError(`Cannot clip targets to [${low}, ${high}], expected low below high`);
}

/**
 * Refuses options that do not fit each other: no dataset for minibatches, no counts for whole
 * datasets, states at different steps.
 *
 * @param options What a trainer is asked to train.
 * @throws {RangeError} If they do not fit.
 */
export function checkTrainerOptions(options: TrainerOptions): void {
  const { shape, batch, dataset, models, states } = options;
  if (states.length !== models.length) {
    throw new RangeError(`Cannot train ${models.length} models from ${states.length} states`);
  }
  const other = states.find(({ step }) => step !== states[0].step);
  if (other) {
    throw new RangeError(
      `Cannot train together: states at steps ${states[0].step} and ${other.step}`,
    );
  }
  if (batch !== "full" && !dataset) throw new RangeError("Cannot draw batches: found no dataset");
  for (const model of models) {
    if (batch === "full") checkCounts(model, shape);
    if (model.support) checkSupport(model.support, shape);
    checkTargetRange(model);
  }
}
