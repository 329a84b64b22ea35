/**
 * Datasets from the bytes of an `.npz`, which the caller has read or fetched.
 *
 * @module
 */
import type { Dataset } from "../dataset/dataset.ts";
import { type LoadDatasetOptions, takeChecked } from "../dataset/take_dataset.ts";
import { readNpzBytes } from "../files/npz_bytes.ts";
import { refuseValue } from "../trainer/check_values.ts";

/**
 * Takes a dataset from the bytes of an `.npz` with the arrays of `data/README.md`, under the names of d3rlpy, Minari or
 * Gymnasium too, and checks all of it.
 *
 * @param bytes The file's bytes.
 * @param options Numbers of states and actions where the file leaves them out, and who is told what was derived.
 * @throws {InputError} Naming array and index of what is wrong, or all arrays that are missing.
 *
 * @example
 * ```ts
 * const dataset = await datasetFromNpz(await Deno.readFile("care.npz"));
 * ```
 */
export async function datasetFromNpz(
  bytes: Uint8Array,
  options: LoadDatasetOptions = {},
): Promise<Dataset> {
  if (!(bytes instanceof Uint8Array)) refuseValue("dataset", bytes, "the bytes of an .npz file");
  return await takeChecked((choice) => readNpzBytes(bytes, "dataset", choice), "dataset", options);
}
