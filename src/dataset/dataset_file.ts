/**
 * Datasets as `.npz` files, read and written by NumPy users too.
 *
 * @module
 */
import type { WriteOptions } from "../files/atomic_write.ts";
import { type FileKind, holdingArrays } from "../files/file_kind.ts";
import {
  formatShape,
  type NpyArray,
  npyArray,
  type NpyData,
  type NpyHeader,
} from "../files/npy.ts";
import { readNpz, writeNpz } from "../files/npz.ts";
import { InputError } from "../input_error.ts";
import { checkDataset } from "./check_dataset.ts";
import { type Dataset, ENDING } from "./dataset.ts";
import {
  datasetArrays,
  OPTIONAL_ARRAYS,
  STATE_ARRAYS,
  TRANSITION_ARRAYS,
} from "./dataset_arrays.ts";
import { contractKind } from "./dataset_contract.ts";

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
}

const MDP_HASH = "mdp_sha256";

type Unsigned = Uint8Array | Uint16Array | Uint32Array;

/** The arrays of one file, taken one at a time so that what was converted can be freed. */
interface Source {
  readonly path: string;
  readonly arrays: Map<string, NpyArray>;
}

/** Takes an array that is there. */
function take(source: Source, name: string): NpyArray {
  const array = source.arrays.get(name)!;
  source.arrays.delete(name);
  return array;
}

function checkShape(path: string, name: string, options: {
  shape: readonly number[];
  expected: readonly (number | string)[];
}): void {
  const { shape, expected } = options;
  const fits = shape.length === expected.length &&
    expected.every((size, axis) => typeof size === "string" || size === shape[axis]);
  if (fits) return;
  const wanted = expected.length === 1 ? `(${expected[0]},)` : `(${expected.join(", ")})`;
  throw new InputError(
    `${path}: ${name}`,
    `shape ${formatShape(shape)}, expected ${wanted}`,
  );
}

/** Refuses shapes that do not fit together, before anything is unpacked. */
function checkShapes(headers: ReadonlyMap<string, NpyHeader>, path: string): void {
  const check = (name: string, expected: readonly (number | string)[]) => {
    const header = headers.get(name);
    if (header) checkShape(path, name, { shape: header.shape, expected });
  };
  check("action", ["N"]);
  const [rows] = headers.get("action")!.shape;
  const [observation, nextObservation] = STATE_ARRAYS.dense;
  const perRow = [...TRANSITION_ARRAYS, ...STATE_ARRAYS.discrete, "behaviour_probability"];
  for (const name of perRow) check(name, [rows]);
  check(observation, [rows, "D"]);
  check(nextObservation, [rows, headers.get(observation)?.shape[1] ?? "D"]);
  for (const name of ["states", "actions"]) check(name, []);
  check(MDP_HASH, [32]);
}

/** Integers as an unsigned type, each in its range. */
function takeUnsigned<T extends Unsigned>(
  source: Source,
  name: string,
  make: { new (length: number): T; readonly BYTES_PER_ELEMENT: number },
): T {
  const { dtype, data } = take(source, name);
  if (data instanceof make && dtype !== "bool") return data as T;
  if (!dtype.includes("int")) {
    throw new InputError(`${source.path}: ${name}`, `type ${dtype}, expected integers`);
  }
  const result = new make(data.length);
  for (let i = 0; i < data.length; i++) {
    result[i] = data[i];
    if (result[i] === data[i]) continue;
    const limit = 2 ** (8 * make.BYTES_PER_ELEMENT) - 1;
    throw new InputError(`${source.path}: ${name}[${i}]`, `${data[i]}, expected 0 to ${limit}`);
  }
  return result;
}

/** Numbers as float32. */
function takeFloats(source: Source, name: string): Float32Array {
  const { dtype, data } = take(source, name);
  if (data instanceof Float32Array) return data;
  if (dtype === "bool") {
    throw new InputError(`${source.path}: ${name}`, "type bool, expected numbers");
  }
  const result = new Float32Array(data);
  for (let i = 0; i < result.length; i++) {
    if (Number.isFinite(result[i]) || !Number.isFinite(data[i])) continue;
    const place = `${source.path}: ${name}[${i}]`;
    const expected = "expected at most 3.4e38 in size";
    throw new InputError(place, `${data[i]} is beyond the range of float32, ${expected}`);
  }
  return result;
}

/** Booleans, or integers that are 0 or 1. */
function takeFlags(source: Source, name: string): NpyData {
  const { dtype, data } = take(source, name);
  if (dtype !== "bool" && !dtype.includes("int")) {
    throw new InputError(`${source.path}: ${name}`, `type ${dtype}, expected bool`);
  }
  for (let i = 0; i < data.length; i++) {
    if (data[i] === 0 || data[i] === 1) continue;
    throw new InputError(`${source.path}: ${name}[${i}]`, `${data[i]}, expected 0 or 1`);
  }
  return data;
}

function takeEnding(source: Source): Uint8Array {
  const terminated = takeFlags(source, "terminated");
  const truncated = takeFlags(source, "truncated");
  const ending = new Uint8Array(terminated.length);
  for (let i = 0; i < ending.length; i++) {
    ending[i] = terminated[i] * ENDING.terminated + truncated[i] * ENDING.truncated;
  }
  return ending;
}

/** A size said by the file, by the caller, by both alike, or by the largest number in use. */
function sizeFrom(source: Source, name: "states" | "actions", options: {
  given?: number;
  used: readonly Unsigned[];
  limit: number;
}): number {
  const { given, used, limit } = options;
  let said = given;
  if (source.arrays.has(name)) {
    said = take(source, name).data[0];
    if (given !== undefined && given !== said) {
      throw new InputError(`${source.path}: ${name}`, `${said}, expected ${given}`);
    }
  }
  if (said !== undefined) {
    if (Number.isInteger(said) && said >= 1 && said <= limit) return said;
    throw new InputError(`${source.path}: ${name}`, `${said}, expected 1 to ${limit}`);
  }
  let largest = 0;
  for (const values of used) {
    for (let i = 0; i < values.length; i++) if (values[i] > largest) largest = values[i];
  }
  return largest + 1;
}

/** The hash of the MDP whose states and actions the file's are, in hexadecimal, if it names one. */
function takeMdpHash(source: Source): string | undefined {
  if (!source.arrays.has(MDP_HASH)) return undefined;
  const { dtype, data } = take(source, MDP_HASH);
  if (dtype === "uint8") return (data as Uint8Array).toHex();
  throw new InputError(`${source.path}: ${MDP_HASH}`, `type ${dtype}, expected uint8`);
}

/** The behaviour probabilities, null where the file has none. */
function takeProbabilities(source: Source): Float32Array | null {
  const name = "behaviour_probability";
  return source.arrays.has(name) ? takeFloats(source, name) : null;
}

/**
 * Reads a dataset and checks all of it; see `check_dataset.ts` for what is demanded, and
 * `data/README.md` for the arrays. Integers may be of any type that NumPy wrote, as long as every
 * value is in range; other arrays are ignored.
 *
 * The numbers of states and actions are those that the file says, else those of `mdp` if the file names its
 * hash, else those given, and only then the largest number in use and one.
 *
 * @param path An `.npz` file with the arrays of `dataset_arrays.ts`.
 * @param options Sizes, and the MDP whose hash the file may name; the file must agree with them.
 * @returns The dataset.
 * @throws {InputError} Naming file, array and index of what is wrong, or all arrays that are missing.
 */
export async function loadDataset(
  path: string,
  options: LoadDatasetOptions = {},
): Promise<Dataset> {
  const demanded = [...STATE_ARRAYS.discrete, ...STATE_ARRAYS.dense, ...TRANSITION_ARRAYS];
  let kind: Dataset["kind"] = "discrete";
  const arrays = await readNpz(path, {
    only: [...demanded, ...OPTIONAL_ARRAYS],
    onNames: (names) => kind = contractKind(names, path),
    check: (headers) => checkShapes(headers, path),
  });
  const features = arrays.get("observation")?.shape[1] ?? 0;
  const source: Source = { path, arrays };
  const mdpSha256 = takeMdpHash(source);
  const sizes = mdpSha256 !== undefined && mdpSha256 === options.mdp?.sha256
    ? options.mdp
    : options;
  const action = takeUnsigned(source, "action", Uint8Array);
  const reward = takeFloats(source, "reward");
  const ending = takeEnding(source);
  const episode = takeUnsigned(source, "episode", Uint32Array);
  const step = takeUnsigned(source, "step", Uint16Array);
  const behaviourProbability = takeProbabilities(source);
  const actions = sizeFrom(source, "actions", {
    given: sizes.actions,
    used: [action],
    limit: 256,
  });
  const common = { action, reward, ending, episode, step, behaviourProbability, actions };
  let dataset: Dataset;
  if (kind === "discrete") {
    const state = takeUnsigned(source, "state", Uint16Array);
    const nextState = takeUnsigned(source, "next_state", Uint16Array);
    const states = sizeFrom(source, "states", {
      given: sizes.states,
      used: [state, nextState],
      limit: 65536,
    });
    const identity = mdpSha256 === undefined ? {} : { mdpSha256 };
    dataset = { kind, states, ...identity, state, nextState, ...common };
  } else {
    const observation = takeFloats(source, "observation");
    const nextObservation = takeFloats(source, "next_observation");
    if (features === 0) throw new InputError(`${path}: observation`, "has no features");
    dataset = { kind, features, observation, nextObservation, ...common };
  }
  checkDataset(dataset, path);
  return dataset;
}

/** The arrays of a dataset's file: its content, then whose states and actions they are. */
function* fileArrays(dataset: Dataset): Generator<[name: string, array: NpyArray]> {
  yield* datasetArrays(dataset);
  if (dataset.kind !== "discrete" || dataset.mdpSha256 === undefined) return;
  yield [MDP_HASH, npyArray(Uint8Array.fromHex(dataset.mdpSha256))];
}

/** Files of datasets, whatever their states are. */
export const DATASET_FILE: FileKind = holdingArrays("dataset of this project", [
  "action",
  "reward",
  "episode",
  "step",
]);

/**
 * Writes a dataset as an `.npz` file that NumPy reads, atomically, with the hash of its MDP where it has
 * one; the same dataset makes the same bytes.
 *
 * @param path The file.
 * @param dataset The dataset.
 * @param options A signal to give up; what may be replaced (default: a dataset).
 * @throws {InputError} If the file cannot be written, or another stands there that may not be replaced.
 */
export async function saveDataset(
  path: string,
  dataset: Dataset,
  options: WriteOptions = {},
): Promise<void> {
  await writeNpz(path, fileArrays(dataset), { kind: DATASET_FILE, ...options });
}
