/**
 * A policy from a file that a visitor gives: a table of NumPy's, a checkpoint of this project, or a state dict of PyTorch's.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { basisWords, scoresApply } from "../../dataset/data_identity.ts";
import {
  actionValues,
  networkPolicy,
  type TrainedNetwork,
} from "../../evaluation/network_policy.ts";
import { decodeNpy, type NpyArray } from "../../files/npy.ts";
import { readNpzBytes } from "../../files/npz_bytes.ts";
import { torchFromBytes } from "../../files/torch_bytes.ts";
import { InputError } from "../../input_error.ts";
import { checkPolicyHeader, largestPolicyFile, policyOfArray } from "../../mdp/policy_array.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { networkFromStateDict } from "../../network/from_state_dict.ts";
import { decodeCheckpoint, deployedNetwork, modelBasis } from "../../runs/model_checkpoint.ts";

/** A file that a visitor gives. */
export interface GivenFile {
  /** Its name, without folders. */
  readonly name: string;
  /** Its bytes. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A policy of such a file. */
export interface GivenPolicy {
  /** (S,A) probabilities. */
  readonly table: Float64Array;
  /** (S,A) what its network says of each action, where it is made of one. */
  readonly values?: Float64Array;
  /** What the file is, in words. */
  readonly words: string;
}

/** The policy of a table. */
function ofTable(mdp: TabularMdp, array: NpyArray, where: string): GivenPolicy {
  const words = array.shape.length === 1 ? "an action a state" : "a table of probabilities";
  return { table: policyOfArray(mdp, array, where), words };
}

/** The array of a `.npy` file. */
function ofNpy(mdp: TabularMdp, { name, bytes }: GivenFile): GivenPolicy {
  const limit = largestPolicyFile(mdp);
  if (bytes.length > limit) {
    throw new InputError(name, `has ${bytes.length} bytes, expected at most ${limit} of a policy`);
  }
  const array = decodeNpy(bytes, name);
  checkPolicyHeader(mdp, name, array);
  return ofTable(mdp, array, name);
}

/** The array `policy` of a `.npz` file. */
async function ofNpz(mdp: TabularMdp, { name, bytes }: GivenFile): Promise<GivenPolicy> {
  const where = `${name}: policy`;
  const arrays = await readNpzBytes(bytes, name, {
    only: () => ["policy"],
    check: (headers) => checkPolicyHeader(mdp, where, headers.get("policy")),
  });
  return ofTable(mdp, arrays.get("policy")!, where);
}

/** The greedy policy of a network over the process's states. */
function ofNetwork(
  mdp: TabularMdp,
  network: TrainedNetwork,
  { name, words }: { readonly name: string; readonly words: string },
): GivenPolicy {
  const table = networkPolicy(mdp, network, name);
  return { table, values: actionValues(mdp, network, name), words };
}

/** The policy of a checkpoint, if its data are known to be of the process's states. */
function ofCheckpoint(mdp: TabularMdp, { name, bytes }: GivenFile): GivenPolicy {
  const checkpoint = decodeCheckpoint(bytes, name);
  const { cohort, config, data, seed, state } = checkpoint;
  if (cohort !== undefined) {
    throw new InputError(
      name,
      "a model of a cohort, of which no process is known: open the cohort's folder under Patients to see what it does",
    );
  }
  const network = deployedNetwork(checkpoint);
  const basis = modelBasis(checkpoint, mdp);
  const caution = basisWords(basis, data?.named_mdp_sha256);
  if (!scoresApply(basis)) throw new InputError(name, caution!);
  const words = [
    `${config.algorithm}, config ${config.name}, seed ${seed}, step ${state.step}`,
    ...(caution === null ? [] : [caution]),
  ];
  return ofNetwork(mdp, network, { name, words: words.join("; ") });
}

/** The policy of a state dict. */
function ofTorch(mdp: TabularMdp, { name, bytes }: GivenFile): GivenPolicy {
  const network = networkFromStateDict(torchFromBytes(bytes, name), { where: name });
  return ofNetwork(mdp, network, { name, words: "a network of PyTorch's, greedy" });
}

/** How each kind of file is read, by the end of its name. */
const KINDS: Readonly<
  Record<string, (mdp: TabularMdp, file: GivenFile) => GivenPolicy | Promise<GivenPolicy>>
> = { ".npz": ofNpz, ".npy": ofNpy, ".safetensors": ofCheckpoint, ".pt": ofTorch };

/** Bytes of a file of a policy, at most. */
const MOST_BYTES = 2 ** 28;

/**
 * Reads a policy.
 *
 * @param mdp The process.
 * @param file The file.
 * @throws {InputError} In one line, if it is of no known kind, damaged, or no policy of the process.
 */
export async function readPolicy(mdp: TabularMdp, file: GivenFile): Promise<GivenPolicy> {
  const { name, bytes } = file;
  const end = Object.keys(KINDS).find((one) => name.toLowerCase().endsWith(one));
  if (end === undefined) {
    const known = Object.keys(KINDS).join(", ");
    throw new InputError(name, `found a file of another kind, expected one ending in ${known}`);
  }
  if (bytes.length > MOST_BYTES) {
    throw new InputError(name, `has ${bytes.length} bytes, expected at most ${MOST_BYTES}`);
  }
  return await KINDS[end](mdp, file);
}
