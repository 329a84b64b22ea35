/**
 * The compact MDP file: an `.npz` of sparse rows that numpy reads too.
 *
 * | array | type and shape | holds |
 * |---|---|---|
 * | `row` | uint32 (L,A) | the row a pair follows; actions with bit-equal rows share one |
 * | `row_start` | uint32 (R+1) | where a row's entries begin |
 * | `next_state`, `probability`, `reward` | uint16, float64, float64 (K) | the entries |
 * | `death_reward` | float64 (1) | reward when an inadmissible action is answered by death |
 * | `initial` | float64 (S) | distribution of the first state |
 * | `clinician_policy`, `admissible` | float64, bool (S,A) | what clinicians do, what may be done |
 * | `sofa`, `features` | float64 (S), (S,D) | description of the states |
 * | `provenance` | uint8 | UTF-8 JSON: format, version, source, licence, names of the features |
 * | `sha256` | uint8 (32) | SHA-256 over all the other arrays |
 *
 * In Python: `json.loads(numpy.load(file)["provenance"].tobytes())`.
 *
 * @module
 */
import { hashArrays } from "../files/array_hash.ts";
import { type FileKind, holdingArrays } from "../files/file_kind.ts";
import { type NpyArray, npyArray } from "../files/npy.ts";
import { readNpz } from "../files/npz.ts";
import { InputError } from "../input_error.ts";
import {
  ARRAYS,
  checkLayout,
  checkNames,
  type Description,
  FORMAT,
  mdpOf,
  VERSION,
} from "./mdp_arrays.ts";
import type { TabularMdp, UnhashedMdp } from "./tabular_mdp.ts";

/** Files of MDPs. */
export const MDP_FILE: FileKind = holdingArrays("MDP file of this project", ARRAYS);

/**
 * The arrays of an MDP's file.
 *
 * @param mdp The process; its `sha256` is not read.
 * @returns Arrays by name, the checksum last.
 */
export function mdpToArrays(mdp: UnhashedMdp): Map<string, NpyArray> {
  const { states, actions, live } = mdp;
  const description: Description = {
    format: FORMAT,
    version: VERSION,
    ...mdp.provenance,
    featureNames: mdp.featureNames,
  };
  const text = new TextEncoder().encode(JSON.stringify(description, null, 1));
  const arrays = new Map<string, NpyArray>([
    ["row", npyArray(mdp.row, { shape: [live, actions] })],
    ["row_start", npyArray(mdp.rowStart)],
    ["next_state", npyArray(mdp.next)],
    ["probability", npyArray(mdp.probability)],
    ["reward", npyArray(mdp.reward)],
    ["death_reward", npyArray(Float64Array.of(mdp.deathReward))],
    ["initial", npyArray(mdp.initial)],
    ["clinician_policy", npyArray(mdp.clinician, { shape: [states, actions] })],
    ["admissible", npyArray(mdp.admissible, { shape: [states, actions], dtype: "bool" })],
    ["sofa", npyArray(mdp.sofa)],
    ["features", npyArray(mdp.features, { shape: [states, mdp.featureNames.length] })],
    ["provenance", npyArray(text)],
  ]);
  const digest = Uint8Array.from(hashArrays(arrays).match(/../g)!, (byte) => parseInt(byte, 16));
  arrays.set("sha256", npyArray(digest));
  return arrays;
}

/** The arrays match their checksum. */
function checkHash(arrays: ReadonlyMap<string, NpyArray>, path: string): string {
  const hex = (arrays.get("sha256")!.data as Uint8Array).toHex();
  const actual = hashArrays([...arrays].filter(([name]) => name !== "sha256"));
  if (actual !== hex) {
    const what = `the arrays have ${actual}, expected ${hex}: the file was changed`;
    throw new InputError(`${path}: sha256`, what);
  }
  return actual;
}

/**
 * Reads the arrays of an MDP's file; what is of another name, type or shape is refused before it is unpacked.
 *
 * @param path The file.
 * @returns The arrays by name.
 * @throws {InputError} If the file cannot be read, or an array is missing, unknown, damaged or does not fit.
 */
export async function readMdpArrays(path: string): Promise<Map<string, NpyArray>> {
  return await readNpz(path, {
    only: (found) => {
      const names = [...found.keys()];
      checkNames(names, path);
      return names;
    },
    check: (headers) => checkLayout(headers, path),
  });
}

/**
 * Takes an MDP from the arrays of its file, checking completeness, checksum, types and shapes (not
 * the values: see `check_mdp.ts`).
 *
 * @param arrays Arrays by name.
 * @param path The file, for errors.
 * @throws {InputError} If an array is missing, unknown, of another type or shape or was changed.
 */
export function mdpFromArrays(arrays: ReadonlyMap<string, NpyArray>, path: string): TabularMdp {
  checkLayout(arrays, path);
  return mdpOf(arrays, path, checkHash(arrays, path));
}
