/**
 * A policy in a file of NumPy's.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { decodeNpy, type NpyArray, type NpyHeader } from "../files/npy.ts";
import { readNpz } from "../files/npz.ts";
import { readBytes } from "../files/read_bytes.ts";
import type { PolicySizes } from "./policy.ts";
import { checkPolicyHeader, largestPolicyFile, policyOfArray } from "./policy_array.ts";

/** The one array of a `.npy` file. */
async function npyArrayOf(path: string, shown: string, mdp: PolicySizes): Promise<NpyArray> {
  const limit = largestPolicyFile(mdp);
  const array = decodeNpy(await readBytes(path, { limit, shown }), shown);
  checkPolicyHeader(mdp, shown, array);
  return array;
}

/** The array `policy` of a `.npz` file. */
async function npzArrayOf(path: string, where: string, mdp: PolicySizes): Promise<NpyArray> {
  const check = (headers: ReadonlyMap<string, NpyHeader>) =>
    checkPolicyHeader(mdp, where, headers.get("policy"));
  return (await readNpz(path, { only: ["policy"], check })).get("policy")!;
}

/**
 * Reads a policy: the array of a `.npy` file, or the array `policy` of a `.npz` file, as `numpy.savez(file, policy=p)`
 * writes it; (S,A) probabilities, or (S) integers that are actions.
 *
 * @param path The file.
 * @param options The process or its sizes, and the file in the words of an error.
 * @returns (S,A)
 * @throws {InputError} If it holds no policy of the process.
 */
export async function readPolicyTable(
  path: string,
  { mdp, shown }: { readonly mdp: PolicySizes; readonly shown: string },
): Promise<Float64Array> {
  const isNpy = path.endsWith(".npy");
  const where = isNpy ? shown : `${shown}: policy`;
  const array = isNpy ? await npyArrayOf(path, shown, mdp) : await npzArrayOf(path, where, mdp);
  return policyOfArray(mdp, array, where);
}
