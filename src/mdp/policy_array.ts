/**
 * A policy as an array of NumPy's: probabilities, or an action a state.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { formatShape, type NpyArray, type NpyHeader } from "../files/npy.ts";
import { InputError } from "../input_error.ts";
import { policyFromTable, type PolicySizes } from "./policy.ts";

/**
 * Refuses an array that is neither of probabilities nor of actions.
 *
 * @param sizes The process's.
 * @param where File and array, for errors.
 * @param header What the array says of itself; undefined where there is none.
 * @throws {InputError} If it is missing, or of another shape or type.
 */
export function checkPolicyHeader(
  { states, actions }: PolicySizes,
  where: string,
  header?: NpyHeader,
): void {
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

/**
 * The policy that an array is: (S,A) probabilities, or (S) integers that are actions.
 *
 * @param sizes The process's.
 * @param array An array whose header {@link checkPolicyHeader} has let pass.
 * @param where File and array, for errors.
 * @returns (S,A)
 * @throws {InputError} If it is no policy.
 */
export function policyOfArray(
  sizes: PolicySizes,
  { data, shape }: NpyArray,
  where: string,
): Float64Array {
  return shape.length === 1 ? ofActions(sizes, data, where) : policyFromTable(sizes, data, where);
}

/** Bytes of a number and of a header, at most. */
const [NUMBER, HEADER] = [8, 65_536];

/**
 * Bytes of a `.npy` file of a policy, at most.
 *
 * @param sizes The process's.
 */
export function largestPolicyFile({ states, actions }: PolicySizes): number {
  return states * actions * NUMBER + HEADER;
}
