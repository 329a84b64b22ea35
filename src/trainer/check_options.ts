/**
 * What every trainer asks of its options before it begins.
 *
 * @module
 */
import { weightCount } from "../algorithms/nets.ts";
import { algorithmOf } from "../algorithms/registry.ts";
import { InputError } from "../input_error.ts";
import type { NetworkShape } from "../network/shape.ts";
import { checkPolicy, checkTrainingData, checkWeights } from "./check_data.ts";
import { checkHyper } from "./check_hyper.ts";
import { checkNumber, refuseValue } from "./check_values.ts";
import { metricSumsOf } from "./settings.ts";
import type { ModelState, TrainerModel, TrainerOptions } from "./trainer.ts";

/** Refuses a model that cannot be trained on all its transitions at once. */
function checkCounts({ counts }: TrainerModel, shape: NetworkShape, where: string): void {
  if (shape.input.kind !== "embedding") {
    throw new InputError("batch", "found full with observations, expected numbered states");
  }
  if (!counts) refuseValue(`${where}.counts`, counts, "counts of the whole dataset");
  const { states } = shape.input;
  if (counts!.transitions === 0) throw new InputError(`${where}.counts`, "hold no transitions");
  if (counts!.states !== states || counts!.actions !== shape.actions) {
    throw new InputError(
      `${where}.counts`,
      `found ${counts!.states} states and ${counts!.actions} actions, ` +
        `expected the network's ${states} and ${shape.actions}`,
    );
  }
}

/** Refuses actions to choose among that the network does not have. */
function checkSupport(support: Uint32Array, { input, actions }: NetworkShape, where: string): void {
  if (input.kind !== "embedding") {
    throw new InputError(
      where,
      "found actions by state with observations, expected numbered states",
    );
  }
  if (support.length !== input.states) {
    throw new InputError(where, `found ${support.length} states, expected ${input.states}`);
  }
  const wrong = support.findIndex((bits) => bits === 0 || (actions < 32 && bits >>> actions !== 0));
  if (wrong < 0) return;
  throw new InputError(
    `${where}[${wrong}]`,
    `found the bits ${support[wrong]}, expected some of ${actions} actions`,
  );
}

/** Refuses transitions to draw from that are none, or not all in the dataset. */
function checkSlice({ offset, count }: TrainerModel["slice"], where: string, rows: number): void {
  const isWithin = [offset, count].every(Number.isSafeInteger) && offset >= 0 && count > 0 &&
    offset + count <= rows;
  if (isWithin) return;
  throw new InputError(
    where,
    `found ${count} transitions from ${offset}, expected some of the dataset's ${rows}`,
  );
}

/** Refuses states of another network, or at different steps. */
function checkStates(states: readonly ModelState[], { shape, models }: TrainerOptions): void {
  if (states.length !== models.length) {
    throw new InputError(
      "states",
      `found ${states.length}, expected those of ${models.length} models`,
    );
  }
  for (const [m, state] of states.entries()) {
    const { hyper } = models[m];
    const size = weightCount(hyper, shape);
    const sums = metricSumsOf(algorithmOf(hyper));
    const where = `states[${m}]`;
    const { step, metricSums } = state;
    if (step !== states[0].step) {
      const expected = `expected ${states[0].step}, that of the first`;
      throw new InputError(`${where}.step`, `found ${step}, ${expected}`);
    }
    for (const name of ["parameters", "target", "firstMoment", "secondMoment"] as const) {
      const found = state[name].length;
      if (found === size) continue;
      throw new InputError(
        `${where}.${name}`,
        `found ${found} numbers, expected the network's ${size}`,
      );
    }
    if (![0, sums].includes(metricSums.length)) {
      const expected = `expected ${sums} or none`;
      throw new InputError(
        `${where}.metricSums`,
        `found ${metricSums.length} numbers, ${expected}`,
      );
    }
  }
}

const LAYER = { min: 1, max: 65_536, whole: true };

/** Refuses a network that is none. */
function checkShape({ input, hidden, actions }: NetworkShape): void {
  if (input.kind === "embedding") {
    checkNumber(input.states, "shape.input.states", LAYER);
    checkNumber(input.width, "shape.input.width", LAYER);
  } else {
    checkNumber(input.features, "shape.input.features", LAYER);
  }
  if (!Array.isArray(hidden) || hidden.length === 0) {
    refuseValue("shape.hidden", hidden, "the width of at least one layer");
  }
  hidden.forEach((width, i) => checkNumber(width, `shape.hidden[${i}]`, LAYER));
  checkNumber(actions, "shape.actions", { ...LAYER, max: 256 });
}

/** Refuses a model that cannot be trained. */
function checkModel(model: TrainerModel, where: string, options: TrainerOptions): void {
  const { shape, batch, dataset } = options;
  const { hyper, seed, slice, support, policy, weights } = model;
  checkNumber(seed, `${where}.seed`, { min: 0, max: 2 ** 32 - 1, whole: true });
  checkHyper(hyper, `${where}.hyper`);
  const { mostActions = Infinity, policy: made } = algorithmOf(hyper);
  if (shape.actions > mostActions) {
    const expected = `expected at most ${mostActions} with ${hyper.algorithm}`;
    throw new InputError("shape.actions", `found ${shape.actions}, ${expected}`);
  }
  if (batch === "full") checkCounts(model, shape, where);
  else checkSlice(slice, `${where}.slice`, dataset!.action.length);
  if (support) checkSupport(support, shape, `${where}.support`);
  if (weights && batch !== "full") checkWeights(weights, `${where}.weights`, slice);
  const evaluates = made === null;
  if (evaluates && !policy) {
    refuseValue(`${where}.policy`, policy, `the policy that ${hyper.algorithm} evaluates`);
  }
  if (policy) checkPolicy(policy, `${where}.policy`, { shape, dataset, counts: model.counts });
}

/**
 * Refuses options that are wrong or do not fit each other: a network, data, hyper-parameters or states to go on from.
 *
 * @param options What a trainer is asked to train.
 * @throws {InputError} Naming the argument, what was found and what was expected.
 */
export function checkTrainerOptions(options: TrainerOptions): void {
  const { shape, batch, dataset, models, states, workers } = options;
  checkShape(shape);
  if (models.length === 0) throw new InputError("models", "found none, expected at least one");
  if (batch !== "full") {
    checkNumber(batch, "batch", { min: 1, max: 65_536, whole: true });
    if (!dataset) throw new InputError("dataset", "found none, expected one to draw batches from");
    checkTrainingData(dataset, shape, "dataset");
  }
  if (workers !== undefined) checkNumber(workers, "workers", { min: 1, max: 1024, whole: true });
  models.forEach((model, m) => checkModel(model, `models[${m}]`, options));
  if (states) checkStates(states, options);
}
