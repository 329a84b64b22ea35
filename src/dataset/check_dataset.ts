/**
 * What every dataset must satisfy, whoever made it: ranges, finite numbers, episode structure.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { type Dataset, ENDING } from "./dataset.ts";
import { checkOptionalColumns } from "./optional_columns.ts";
import { at, type Called, usualName } from "./places.ts";

/**
 * Checks that numbers are below a limit.
 *
 * @param values The numbers.
 * @param options The file or source, the array's name, the limit, and what the numbers count.
 * @throws {InputError} At the first that is not.
 */
export function checkBelow(values: Uint8Array | Uint16Array, options: {
  where: string;
  array: string;
  limit: number;
  what: string;
}): void {
  const { where, array, limit, what } = options;
  for (let i = 0; i < values.length; i++) {
    if (values[i] < limit) continue;
    throw new InputError(
      at(where, array, i),
      `${what} ${values[i]}, expected 0 to ${limit - 1}`,
    );
  }
}

function checkFinite(values: Float32Array, where: string, options: {
  array: string;
  features?: number;
}): void {
  const { array, features } = options;
  for (let i = 0; i < values.length; i++) {
    if (Number.isFinite(values[i])) continue;
    const place = features
      ? at(where, array, Math.floor(i / features), i % features)
      : at(where, array, i);
    throw new InputError(place, `${values[i]}, expected a finite number`);
  }
}

function checkProbabilities(values: Float32Array, where: string, array: string): void {
  for (let i = 0; i < values.length; i++) {
    if (values[i] > 0 && values[i] <= 1) continue;
    throw new InputError(
      at(where, array, i),
      `${values[i]}, expected a probability above 0 and at most 1`,
    );
  }
}

/** Whether row i + 1 goes on from where row i led. */
function continues(dataset: Dataset, i: number): boolean {
  if (dataset.kind === "discrete") return dataset.nextState[i] === dataset.state[i + 1];
  const { features, observation, nextObservation } = dataset;
  for (let d = 0; d < features; d++) {
    if (nextObservation[i * features + d] !== observation[(i + 1) * features + d]) return false;
  }
  return true;
}

/** The place of an element of an array that goes by its usual name. */
type Place = (array: string, index: number) => string;

function checkFirstOfEpisode(dataset: Dataset, i: number, place: Place): void {
  const { step, episode, ending } = dataset;
  if (step[i] !== 0) {
    const found = `episode ${episode[i]} begins with step ${step[i]}`;
    throw new InputError(place("step", i), `${found}, expected 0`);
  }
  if (i === 0) return;
  if (episode[i] < episode[i - 1]) {
    const found = `${episode[i]} after ${episode[i - 1]}`;
    throw new InputError(place("episode", i), `${found}, expected no smaller number`);
  }
  if (ending[i - 1] === ENDING.none) unfinished(dataset, i - 1, place);
}

function unfinished(dataset: Dataset, i: number, place: Place): never {
  throw new InputError(
    place("terminated", i),
    `episode ${dataset.episode[i]} stops here, expected its last row to be terminated or truncated`,
  );
}

function checkEpisodes(dataset: Dataset, place: Place, called: Called): void {
  const { step, episode, ending } = dataset;
  const last = episode.length - 1;
  for (let i = 0; i <= last; i++) {
    if (i === 0 || episode[i] !== episode[i - 1]) {
      checkFirstOfEpisode(dataset, i, place);
      continue;
    }
    if (ending[i - 1] !== ENDING.none) {
      const name = ending[i - 1] & ENDING.terminated ? "terminated" : "truncated";
      const found = `episode ${episode[i]} goes on after this row`;
      throw new InputError(place(name, i - 1), `${found}, expected it to end here`);
    }
    if (step[i] !== step[i - 1] + 1) {
      const found = `step ${step[i]} after step ${step[i - 1]} of episode ${episode[i]}`;
      throw new InputError(place("step", i), `${found}, expected ${step[i - 1] + 1}`);
    }
    if (!continues(dataset, i - 1)) {
      const array = dataset.kind === "discrete" ? "next_state" : "next_observation";
      const own = called(dataset.kind === "discrete" ? "state" : "observation");
      const found = dataset.kind === "discrete" ? `${dataset.nextState[i - 1]}, ` : "";
      const next = dataset.kind === "discrete" ? ` (${dataset.state[i]})` : "";
      throw new InputError(
        place(array, i - 1),
        `${found}expected ${own}[${i}]${next}, where the episode goes on`,
      );
    }
  }
  if (ending[last] === ENDING.none) unfinished(dataset, last, place);
}

/**
 * Checks a dataset: at least one transition, states and actions in range, finite rewards and
 * observations, probabilities in (0, 1], endings known, episodes whole. An episode's steps count
 * from 0, each row leads to the next one's state, and its last row is terminated or truncated. What may be absent is
 * checked by `optional_columns.ts`.
 *
 * @param dataset The dataset; its arrays are of one length.
 * @param where The file or source, for errors, which name array and index too.
 * @param called What the file calls an array, by its usual name (default: that).
 * @throws {InputError} At the first violation.
 */
export function checkDataset(
  dataset: Dataset,
  where: string,
  called: Called = usualName,
): void {
  const { action, actions, reward, behaviourProbability, ending } = dataset;
  if (action.length === 0) {
    throw new InputError(at(where, called("action")), "holds no transitions");
  }
  if (dataset.kind === "discrete") {
    const limit = dataset.states;
    checkBelow(dataset.state, { where, array: called("state"), limit, what: "state" });
    checkBelow(dataset.nextState, { where, array: called("next_state"), limit, what: "state" });
  } else {
    const { features } = dataset;
    checkFinite(dataset.observation, where, { array: called("observation"), features });
    checkFinite(dataset.nextObservation, where, { array: called("next_observation"), features });
  }
  checkBelow(action, { where, array: called("action"), limit: actions, what: "action" });
  checkFinite(reward, where, { array: called("reward") });
  if (behaviourProbability !== null) {
    checkProbabilities(behaviourProbability, where, called("behaviour_probability"));
  }
  checkBelow(ending, { where, array: called("ending"), limit: 4, what: "ending" });
  checkEpisodes(dataset, (array, i) => at(where, called(array), i), called);
  checkOptionalColumns(dataset, where, called);
}
