/**
 * A policy in a file of NumPy's: probabilities, or an action a state.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { decodeNpy, formatShape, type NpyArray, type NpyHeader } from "../files/npy.ts";
import { readNpz } from "../files/npz.ts";
import { readBytes } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";
import { policyFromTable, type PolicySizes } from "./policy.ts";

/** Bytes of a number and of a header, at most. */
const [NUMBER, HEADER] = [8, 65_536];

/** Refuses an array that is neither of probabilities nor of actions. */
function checkHeader({ states, actions }: PolicySizes, where: string, header?: NpyHeader): void {
  const expected = `expected ${formatShape([states, actions])}, or ${
    formatShape([states])
  } actions`;
  if (!header) {
    const written = "as numpy.savez(FILE, policy=p) writes it, or numpy.save(FILE, p) as .npy";
    throw new InputError(where, `array is missing, ${expected}, ${written}`);
  }
  const { shape, dtype } = header;
  if (String(shape) === String([states, actions])) return;
  if (String(shape) !== String([states])) {
    throw new InputError(where, `shape ${formatShape(shape)}, ${expected}`);
  }
  if (/^u?int/.test(dtype)) return;
  throw new InputError(
    where,
    `found ${dtype} of shape ${formatShape(shape)}, ${expected} as integers`,
  );
}

/** The policy that takes an action a state; those of terminal states are ignored. */
function ofActions(mdp: PolicySizes, chosen: ArrayLike<number>, where: string): Float64Array {
  const policy = new Float64Array(mdp.states * mdp.actions);
  for (let s = 0; s < mdp.live; s++) {
    if (!(chosen[s] >= 0 && chosen[s] < mdp.actions)) {
      throw new InputError(
        `${where}[${s}]`,
        `action ${chosen[s]}, expected 0 to ${mdp.actions - 1}`,
      );
    }
    policy[s * mdp.actions + chosen[s]] = 1;
  }
  return policy;
}

/** The one array of a `.npy` file. */
async function npyArrayOf(path: string, shown: string, mdp: PolicySizes): Promise<NpyArray> {
  const limit = mdp.states * mdp.actions * NUMBER + HEADER;
  const array = decodeNpy(await readBytes(path, { limit, shown }), shown);
  checkHeader(mdp, shown, array);
  return array;
}

/** The array `policy` of a `.npz` file. */
async function npzArrayOf(path: string, where: string, mdp: PolicySizes): Promise<NpyArray> {
  const check = (headers: ReadonlyMap<string, NpyHeader>) =>
    checkHeader(mdp, where, headers.get("policy"));
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
  const { data, shape } = isNpy
    ? await npyArrayOf(path, shown, mdp)
    : await npzArrayOf(path, where, mdp);
  return shape.length === 1 ? ofActions(mdp, data, where) : policyFromTable(mdp, data, where);
}
