/**
 * Datasets as `.npz` files, read and written by NumPy users too.
 *
 * @module
 */
import type { WriteOptions } from "../files/atomic_write.ts";
import { type FileKind, holdingArrays } from "../files/file_kind.ts";
import { type NpyArray, npyArray } from "../files/npy.ts";
import { readNpz, writeNpz } from "../files/npz.ts";
import type { Dataset } from "./dataset.ts";
import { datasetArrays } from "./dataset_arrays.ts";
import { type LoadDatasetOptions, MDP_HASH, takeChecked } from "./take_dataset.ts";

/**
 * Reads a dataset and checks all of it; see `check_dataset.ts` for what is demanded, and `data/README.md` for the
 * arrays, their names and what is done where they are absent. Numbers may be of any type that NumPy wrote, as long as
 * every value is in range; other arrays are ignored.
 *
 * The numbers of states and actions are those that the file says, else those of `mdp` if the file names its
 * hash, else those given, else the columns of policies and allowed actions, and only then the largest number in use and
 * one.
 *
 * A row that ends a cut episode has no next state where the file has no array of them: it is left out with its reward,
 * as d3rlpy does, and the row before it is the cut episode's last.
 *
 * @param path An `.npz` file with the arrays of `dataset_contract.ts`.
 * @param options Sizes, and the MDP whose hash the file may name; the file must agree with them.
 * @returns The dataset.
 * @throws {InputError} Naming file, array and index of what is wrong, or all arrays that are missing.
 */
export async function loadDataset(
  path: string,
  options: LoadDatasetOptions = {},
): Promise<Dataset> {
  return await takeChecked((choice) => readNpz(path, choice), path, options);
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
