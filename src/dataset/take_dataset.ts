/**
 * Datasets from the arrays of an `.npz`, wherever its bytes are.
 *
 * @module
 */
import type { NpyArray, NpyHeader } from "../files/npy.ts";
import type { ChooseArrays } from "../files/npz_options.ts";
import { InputError } from "../input_error.ts";
import { checkDataset } from "./check_dataset.ts";
import { checkShapes } from "./check_shapes.ts";
import type { Dataset } from "./dataset.ts";
import { findArrays, type FoundArrays } from "./dataset_contract.ts";
import { cutRows, endBefore, type Ends, fromNextRow, takeEnds } from "./derive_rows.ts";
import { at } from "./places.ts";
import { readingNote } from "./reading_note.ts";
import { withoutRows } from "./rows.ts";
import {
  type Source,
  takeFloats,
  takeHash,
  takeScalar,
  takeUnsigned,
  type Unsigned,
} from "./take_columns.ts";
import { actionColumns, checkActionColumns, takeOptional } from "./take_optional.ts";

/** Sizes that a file may leave unsaid; what it says must agree with them. */
export interface DatasetSizes {
  /** Number of states S of a discrete dataset. */
  readonly states?: number;
  /** Number of actions A. */
  readonly actions?: number;
}

/** How to read a dataset file. */
export interface LoadDatasetOptions extends DatasetSizes {
  /** An MDP whose sizes a file that names its hash has. */
  readonly mdp?: { readonly sha256: string; readonly states: number; readonly actions: number };
  /** Called with a line on what was read under another name or derived, if anything was. */
  readonly onNote?: (line: string) => void;
}

/** Array with the hash of the MDP whose states and actions a file's are. */
export const MDP_HASH = "mdp_sha256";

/** Reads those arrays of a file that are chosen by all its headers, once their own are accepted. */
export type ReadArrays = (choice: {
  readonly only: ChooseArrays;
  check(headers: ReadonlyMap<string, NpyHeader>): void;
}) => Promise<Map<string, NpyArray>>;

/** Reads the arrays of the contract, by their usual names. */
async function readSource(read: ReadArrays, path: string): Promise<Source & FoundArrays> {
  let found: FoundArrays | undefined;
  const all = await read({
    only: (headers) => {
      found = findArrays(headers, path);
      return [...found.names.values()];
    },
    check: (headers) => checkShapes(headers, found!, path),
  });
  const { kind, names } = found!;
  const arrays = new Map(Array.from(names, ([name, own]) => [name, all.get(own)!]));
  return { path, kind, names, arrays, called: (name) => names.get(name) ?? name };
}

/** A size said by the file, by the caller, by both alike, by columns, or by the largest number in use. */
function sizeFrom(source: Source, name: "states" | "actions", options: {
  readonly given?: number;
  readonly columns?: number;
  readonly used: readonly Unsigned[];
  readonly limit: number;
}): { readonly size: number; readonly counted: boolean } {
  const { given, columns, used, limit } = options;
  const own = takeScalar(source, name);
  const place = at(source.path, name);
  if (own !== undefined && given !== undefined && given !== own) {
    throw new InputError(place, `${own}, expected ${given}`);
  }
  const said = own ?? given ?? columns;
  if (said !== undefined) {
    if (Number.isInteger(said) && said >= 1 && said <= limit) return { size: said, counted: false };
    throw new InputError(place, `${said}, expected 1 to ${limit}`);
  }
  let largest = 0;
  for (const values of used) {
    for (let i = 0; i < values.length; i++) if (values[i] > largest) largest = values[i];
  }
  return { size: largest + 1, counted: true };
}

/** Transitions as their file says them; rows whose next state is nowhere in the file are still among them. */
interface Taken {
  readonly dataset: Dataset;
  /** What the file lacks and was derived. */
  readonly derived: readonly string[];
  /** Sizes that are the largest number in use and one. */
  readonly counted: readonly string[];
}

/** Takes what each row has and what comes after it, which may be derived. */
function takeBoth<T extends Float32Array | Uint16Array>(
  source: Source,
  name: string,
  { ending, takeOne }: Ends & { takeOne(name: string): T },
): [own: T, next: T] {
  const derived = !source.arrays.has(`next_${name}`);
  const own = takeOne(name);
  return [own, derived ? fromNextRow(own, ending) : takeOne(`next_${name}`)];
}

/** Takes a dataset from its file's arrays. */
function takeDataset(source: Source & FoundArrays, options: LoadDatasetOptions): Taken {
  const { path, kind, names } = source;
  const mdpSha256 = takeHash(source, MDP_HASH);
  const sizes = mdpSha256 !== undefined && mdpSha256 === options.mdp?.sha256
    ? options.mdp
    : options;
  const place = kind === "discrete" ? "state" : "observation";
  const derived = ["truncated", "episode", "step", `next_${place}`]
    .filter((name) => !names.has(name));
  const action = takeUnsigned(source, "action", Uint8Array);
  const reward = takeFloats(source, "reward");
  const ends = takeEnds(source);
  const behaviourProbability = names.has("behaviour_probability")
    ? takeFloats(source, "behaviour_probability")
    : null;
  const columns = actionColumns(source);
  const optional = takeOptional(source, ends);
  const actions = sizeFrom(source, "actions", {
    given: sizes.actions,
    columns: columns[0]?.actions,
    used: [action],
    limit: 256,
  });
  checkActionColumns(source, columns, actions.size);
  const counted = actions.counted ? ["actions"] : [];
  const common = {
    action,
    reward,
    ...ends,
    behaviourProbability,
    ...optional,
    actions: actions.size,
  };
  if (kind === "dense") {
    const features = source.arrays.get("observation")!.shape[1] ?? 1;
    if (features === 0) throw new InputError(at(path, names.get(place)!), "has no features");
    const takeOne = (name: string) => takeFloats(source, name);
    const [observation, nextObservation] = takeBoth(source, place, { ...ends, takeOne });
    const dataset: Dataset = { kind, features, observation, nextObservation, ...common };
    return { dataset, derived, counted };
  }
  const takeOne = (name: string) => takeUnsigned(source, name, Uint16Array);
  const [state, nextState] = takeBoth(source, place, { ...ends, takeOne });
  const states = sizeFrom(source, "states", {
    given: sizes.states,
    used: [state, nextState],
    limit: 65536,
  });
  if (states.counted) counted.unshift("states");
  const identity = mdpSha256 === undefined ? {} : { mdpSha256 };
  const dataset: Dataset = { kind, states: states.size, ...identity, state, nextState, ...common };
  return { dataset, derived, counted };
}

/** A checked dataset without the rows whose next state is nowhere in the file. */
function withoutCutRows(dataset: Dataset, leftOut: readonly number[], path: string): Dataset {
  if (leftOut.length === 0) return dataset;
  if (leftOut.length === dataset.action.length) {
    throw new InputError(
      path,
      "every row ends an episode that was cut, and the file says no next state: expected transitions",
    );
  }
  endBefore(dataset, leftOut);
  return withoutRows(dataset, leftOut);
}

/**
 * Takes a dataset from a file's arrays and checks all of it.
 *
 * @param read Reads arrays of the file.
 * @param path The file, for errors.
 * @param options Sizes, and the MDP whose hash the file may name.
 * @throws {InputError} Naming file, array and index of what is wrong, or all arrays that are missing.
 */
export async function takeChecked(
  read: ReadArrays,
  path: string,
  options: LoadDatasetOptions,
): Promise<Dataset> {
  const source = await readSource(read, path);
  const { dataset: taken, derived, counted } = takeDataset(source, options);
  checkDataset(taken, path, source.called);
  const leftOut = derived.some((name) => name.startsWith("next_")) ? cutRows(taken.ending) : [];
  const dataset = withoutCutRows(taken, leftOut, path);
  const note = readingNote(dataset, { names: source.names, derived, counted, leftOut });
  if (note !== null) options.onNote?.(`${path}: ${note}`);
  return dataset;
}
