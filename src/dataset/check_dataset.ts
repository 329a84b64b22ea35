/**
 * What every dataset must satisfy, whoever made it: ranges, finite numbers, episode structure.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { type Dataset, ENDING } from "./dataset.ts";

/**
 * The place of one element, for errors.
 *
 * @param where The file or source.
 * @param array Name of the array.
 * @param index Its element, counted from 0.
 */
export function at(where: string, array: string, index: number): string {
  return `${where}: ${array}[${index}]`;
}

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
      ? `${where}: ${array}[${Math.floor(i / features)}, ${i % features}]`
      : at(where, array, i);
    throw new InputError(place, `${values[i]}, expected a finite number`);
  }
}

function checkProbabilities(values: Float32Array, where: string): void {
  for (let i = 0; i < values.length; i++) {
    if (values[i] > 0 && values[i] <= 1) continue;
    throw new InputError(
      at(where, "behaviour_probability", i),
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

function checkFirstOfEpisode(dataset: Dataset, i: number, where: string): void {
  const { step, episode, ending } = dataset;
  if (step[i] !== 0) {
    const found = `episode ${episode[i]} begins with step ${step[i]}`;
    throw new InputError(at(where, "step", i), `${found}, expected 0`);
  }
  if (i === 0) return;
  if (episode[i] < episode[i - 1]) {
    const found = `${episode[i]} after ${episode[i - 1]}`;
    throw new InputError(at(where, "episode", i), `${found}, expected no smaller number`);
  }
  if (ending[i - 1] === ENDING.none) unfinished(dataset, i - 1, where);
}

function unfinished(dataset: Dataset, i: number, where: string): never {
  throw new InputError(
    at(where, "terminated", i),
    `episode ${dataset.episode[i]} stops here, expected its last row to be terminated or truncated`,
  );
}

function checkEpisodes(dataset: Dataset, where: string): void {
  const { step, episode, ending } = dataset;
  const last = episode.length - 1;
  for (let i = 0; i <= last; i++) {
    if (i === 0 || episode[i] !== episode[i - 1]) {
      checkFirstOfEpisode(dataset, i, where);
      continue;
    }
    if (ending[i - 1] !== ENDING.none) {
      const name = ending[i - 1] & ENDING.terminated ? "terminated" : "truncated";
      const found = `episode ${episode[i]} goes on after this row`;
      throw new InputError(at(where, name, i - 1), `${found}, expected it to end here`);
    }
    if (step[i] !== step[i - 1] + 1) {
      const found = `step ${step[i]} after step ${step[i - 1]} of episode ${episode[i]}`;
      throw new InputError(at(where, "step", i), `${found}, expected ${step[i - 1] + 1}`);
    }
    if (!continues(dataset, i - 1)) {
      const array = dataset.kind === "discrete" ? "next_state" : "next_observation";
      const own = dataset.kind === "discrete" ? "state" : "observation";
      const found = dataset.kind === "discrete" ? `${dataset.nextState[i - 1]}, ` : "";
      const next = dataset.kind === "discrete" ? ` (${dataset.state[i]})` : "";
      throw new InputError(
        at(where, array, i - 1),
        `${found}expected ${own}[${i}]${next}, where the episode goes on`,
      );
    }
  }
  if (ending[last] === ENDING.none) unfinished(dataset, last, where);
}

/**
 * Checks a dataset: at least one transition, states and actions in range, finite rewards and
 * observations, probabilities in (0, 1], endings known, episodes whole. An episode's steps count
 * from 0, each row leads to the next one's state, and its last row is terminated or truncated.
 *
 * @param dataset The dataset; its arrays are of one length.
 * @param where The file or source, for errors, which name array and index too.
 * @throws {InputError} At the first violation.
 */
export function checkDataset(dataset: Dataset, where: string): void {
  const { action, actions, reward, behaviourProbability, ending } = dataset;
  if (action.length === 0) throw new InputError(`${where}: action`, "holds no transitions");
  if (dataset.kind === "discrete") {
    const limit = dataset.states;
    checkBelow(dataset.state, { where, array: "state", limit, what: "state" });
    checkBelow(dataset.nextState, { where, array: "next_state", limit, what: "state" });
  } else {
    const { features } = dataset;
    checkFinite(dataset.observation, where, { array: "observation", features });
    checkFinite(dataset.nextObservation, where, { array: "next_observation", features });
  }
  checkBelow(action, { where, array: "action", limit: actions, what: "action" });
  checkFinite(reward, where, { array: "reward" });
  if (behaviourProbability !== null) checkProbabilities(behaviourProbability, where);
  checkBelow(ending, { where, array: "ending", limit: 4, what: "ending" });
  checkEpisodes(dataset, where);
}
