/**
 * What a dataset file must hold, in words: for the error that says what is missing, all at once.
 * `data/README.md` describes the same arrays at length.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { OPTIONAL_ARRAYS, STATE_ARRAYS, TRANSITION_ARRAYS } from "./dataset_arrays.ts";

/** What files from elsewhere often call our arrays. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  state: ["states", "s"],
  next_state: ["next_states", "s_next"],
  observation: ["observations", "obs"],
  next_observation: ["next_observations", "next_obs"],
  action: ["actions", "a"],
  reward: ["rewards", "r"],
  terminated: ["terminations", "terminals", "terminal", "dones", "done"],
  truncated: ["truncations", "timeouts", "timeout"],
  episode: ["episodes", "episode_id", "episode_ids"],
  step: ["steps", "t"],
};

/** Missing arrays, each with what the file may have in its place: `state (states?)`. */
function missingWords(missing: readonly string[], held: readonly string[]): string {
  return missing.map((name) => {
    const instead = OTHER_NAMES[name]?.find((other) => held.includes(other));
    return instead === undefined ? name : `${name} (rename ${instead})`;
  }).join(", ");
}

/**
 * Whether a dataset file's states are numbers or features, by the names of its arrays.
 *
 * @param held Names of the arrays that the file holds.
 * @param path The file, for errors.
 * @returns The kind; every array that it demands is among the names.
 * @throws {InputError} If arrays are missing, with all that are and all that are there; or if the
 * file has both numbers and features.
 */
export function contractKind(held: readonly string[], path: string): "discrete" | "dense" {
  const features = ["observation", "observations", "obs"].some((name) => held.includes(name));
  const numbers = held.includes("state");
  if (numbers && held.includes("observation")) {
    const found = "the file has state too, expected one of the two";
    throw new InputError(`${path}: observation`, found);
  }
  const kind = features && !numbers ? "dense" : "discrete";
  const wanted = [...STATE_ARRAYS[kind], ...TRANSITION_ARRAYS];
  const missing = wanted.filter((name) => !held.includes(name));
  if (missing.length === 0) return kind;
  const other = STATE_ARRAYS[kind === "dense" ? "discrete" : "dense"].join(", ");
  throw new InputError(
    path,
    `misses ${missingWords(missing, held)}; it has ${held.join(", ") || "no arrays"}; expected ${
      wanted.join(", ")
    } (or ${other} for the states; ${
      OPTIONAL_ARRAYS.join(", ")
    } may be absent): see data/README.md`,
  );
}
