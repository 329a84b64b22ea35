/**
 * The checksum of a dataset.
 *
 * @module
 */
import { hashArrays } from "../files/array_hash.ts";
import type { Dataset } from "./dataset.ts";
import { datasetArrays } from "./dataset_arrays.ts";

/**
 * What a dataset's content is known by: SHA-256 over the names, types, shapes and bytes of the
 * arrays of {@link datasetArrays}, whatever file and compression they came from.
 *
 * @param dataset The dataset.
 * @returns 64 hexadecimal digits.
 */
export function datasetChecksum(dataset: Dataset): string {
  return hashArrays(datasetArrays(dataset));
}
