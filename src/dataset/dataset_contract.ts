/**
 * The arrays of a dataset file: their names, ours and those of d3rlpy, Minari and Gymnasium, what they hold, and what
 * is done where they are absent. Reading, the error that says what is missing and the table of `data/README.md`
 * come from here.
 *
 * @module
 */
import { formatShape, type NpyHeader } from "../files/npy.ts";
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";

/** One array of the contract. */
export interface ArrayContract {
  /** Its name, which files of this project use. */
  readonly name: string;
  /** Other names it is known by. */
  readonly aliases: readonly string[];
  /** Shape and type, in words; N transitions, D features, A actions. */
  readonly shape: string;
  /** What it holds. */
  readonly meaning: string;
  /** What is done where it is absent; null if it is demanded. */
  readonly absent: string | null;
}

function array(
  name: string,
  aliases: readonly string[],
  [shape, meaning, absent]: readonly [shape: string, meaning: string, absent: string | null],
): ArrayContract {
  return { name, aliases, shape, meaning, absent };
}

/** Every array that a dataset file may hold. */
export const DATASET_CONTRACT: readonly ArrayContract[] = [
  array("state", ["states"], [
    "(N) whole numbers",
    "numbered state before the action",
    null,
  ]),
  array("observation", ["observations", "obs"], [
    "(N, D) numbers",
    "features before the action, instead of `state`",
    null,
  ]),
  array("next_state", ["next_states"], [
    "(N) whole numbers",
    "numbered state after the action",
    "the next row's, in the same episode",
  ]),
  array("next_observation", ["next_observations", "next_obs"], [
    "(N, D) numbers",
    "features after the action",
    "the next row's, in the same episode",
  ]),
  array("action", ["actions"], [
    "(N) whole numbers",
    "the action, from 0 (ICU-Sepsis: 5 x fluid level + vasopressor level)",
    null,
  ]),
  array("reward", ["rewards"], ["(N) numbers", "the reward", null]),
  array("terminated", ["terminations", "terminals", "terminal", "dones", "done"], [
    "(N) bool, or 0 and 1",
    "the process ended here: nothing is to be expected from the next state",
    null,
  ]),
  array("truncated", ["truncations", "timeouts", "timeout"], [
    "(N) bool, or 0 and 1",
    "the record was cut here: the next state still has a value",
    "the last row of an episode that is not terminated",
  ]),
  array("episode", ["episodes", "episode_id", "episode_ids"], [
    "(N) whole numbers",
    "number of the episode, ascending; an episode's rows follow one another",
    "a new one after each row that is terminated or truncated",
  ]),
  array("step", ["steps", "timestep", "timesteps"], [
    "(N) whole numbers",
    "number of the action in its episode: 0, 1, 2, ...",
    "counted",
  ]),
  array("behaviour_probability", ["behavior_probability", "pscore"], [
    "(N) numbers",
    "probability with which whoever treated chose the action, above 0 and at most 1",
    "no importance sampling",
  ]),
  array("patient", ["patient_id", "patient_ids", "subject_id"], [
    "(N) whole numbers",
    "number of the patient, one an episode: splits keep a patient's episodes together, errors count patients",
    "each episode a patient of its own",
  ]),
  array("weight", ["weights"], ["(N) numbers", "weight of the row, at least 0", "1"]),
  array("allowed", [], [
    "(N, A) bool, or 0 and 1; or (N) bit masks",
    "actions that may be chosen in the row's state (bit a, worth 2^a: action a), at least one; of at most 32",
    "all",
  ]),
  array("next_allowed", [], [
    "as `allowed`",
    "the same in the next state",
    "the next row's, in the same episode",
  ]),
  array("policy", [], [
    "(N, A) numbers",
    "probabilities of some policy in the row's state; a row sums to 1",
    "none",
  ]),
  array("next_policy", [], [
    "(N, A) numbers",
    "the same in the next state",
    "the next row's, in the same episode",
  ]),
  array("states", [], [
    "() whole number",
    "how many states there are",
    "that of the MDP that is named or declared, or the largest number in use and one",
  ]),
  array("actions", [], [
    "() whole number",
    "how many actions there are",
    "that of the MDP that is named or declared, the columns of `policy` or `allowed`, or the largest number in use and one",
  ]),
  array("mdp_sha256", [], [
    "(32) uint8",
    "SHA-256 of the MDP whose states and actions these are",
    "no exact score, unless it is declared",
  ]),
];

/** Names that say that an episode ended, not why: read only where no other name of `terminated` is there. */
const EITHER_END = ["dones", "done"];
/** Our sizes, which other libraries give to arrays of rows: a scalar is the size. */
const SIZES = ["states", "actions"];

/** The headers of a file's arrays by name; null for what is no array of numbers. */
export type FoundHeaders = ReadonlyMap<string, NpyHeader | null>;

/** Which arrays of a file are which of the contract. */
export interface FoundArrays {
  /** Whether its states are numbers or features. */
  readonly kind: "discrete" | "dense";
  /** The file's name of each array of the contract that it has, by the contract's name. */
  readonly names: ReadonlyMap<string, string>;
}

const isScalar = (header: NpyHeader | null | undefined) => header?.shape.length === 0;

/** The file's names of one array of the contract. */
function namesIn(found: FoundHeaders, name: string): string[] {
  const { aliases } = DATASET_CONTRACT.find((one) => one.name === name)!;
  const held = [name, ...aliases].filter((one) =>
    found.has(one) && !(SIZES.includes(one) && isScalar(found.get(one)))
  );
  const certain = held.filter((one) => !EITHER_END.includes(one));
  return certain.length > 0 ? certain : held;
}

/** The one name among several, if there is any. */
function single(names: readonly string[], path: string): string | undefined {
  if (names.length < 2) return names[0];
  throw new InputError(
    `${path}: ${names[1]}`,
    `the file has ${names[0]} too, expected one of the two`,
  );
}

/** Whether states are numbers: one column of integers, or of anything that is called a state. */
function kindOf(name: string, header: NpyHeader | null): FoundArrays["kind"] {
  const columns = header === null || header.shape.length < 2 ? 1 : header.shape[1];
  const numbers = name.includes("state") || (header?.dtype.includes("int") ?? false);
  return columns === 1 && numbers ? "discrete" : "dense";
}

/** Says what is missing, what was found and what is wanted, all at once. */
function incomplete(found: FoundHeaders, missing: readonly string[], path: string): InputError {
  const alsoCalled = ({ name, aliases }: ArrayContract) => `${name} (${aliases.join(", ")})`;
  const held = Array.from(
    found,
    ([name, header]) =>
      header
        ? `${clipped(name)} ${header.dtype} ${clipped(formatShape(header.shape))}`
        : `${clipped(name)} (no numbers)`,
  );
  const demanded = DATASET_CONTRACT.filter(({ absent }) => absent === null).map(alsoCalled);
  const [state, observation, ...others] = demanded;
  const optional = DATASET_CONTRACT.filter(({ absent }) => absent !== null);
  return new InputError(
    path,
    `misses ${missing.join(", ")}; found ${held.join(", ") || "no arrays"}; expected ${state} or ` +
      `${observation}, ${others.join(", ")}; may be absent: ` +
      `${optional.map(({ name }) => name).join(", ")}: see data/README.md`,
  );
}

/**
 * Finds the arrays of the contract in a file.
 *
 * @param found What the file holds.
 * @param path The file, for errors.
 * @throws {InputError} If demanded arrays are missing, with all that are, all that are there and all that are wanted;
 * or if the file has an array under two names.
 */
export function findArrays(found: FoundHeaders, path: string): FoundArrays {
  const place = (prefix: "" | "next_") =>
    single(
      [...namesIn(found, `${prefix}state`), ...namesIn(found, `${prefix}observation`)],
      path,
    );
  const [own, next] = [place(""), place("next_")];
  const kind = own === undefined ? "discrete" : kindOf(own, found.get(own)!);
  const word = kind === "discrete" ? "state" : "observation";
  const names = new Map<string, string>();
  if (own !== undefined) names.set(word, own);
  if (next !== undefined) names.set(`next_${word}`, next);
  for (const { name } of DATASET_CONTRACT) {
    if (/state$|observation$/.test(name)) continue;
    const held = SIZES.includes(name)
      ? isScalar(found.get(name)) ? name : undefined
      : single(namesIn(found, name), path);
    if (held !== undefined) names.set(name, held);
  }
  const missing = DATASET_CONTRACT
    .filter(({ name, absent }) => absent === null && !/state|observation/.test(name))
    .map(({ name }) => name).filter((name) => !names.has(name));
  if (own === undefined) missing.unshift("state or observation");
  if (own === undefined || missing.length > 0) throw incomplete(found, missing, path);
  return { kind, names };
}
