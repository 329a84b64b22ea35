/**
 * Stochastic policies as arrays: what makes one, and how a user's own is taken in.
 *
 * Shapes: S states, A actions. A policy is a Float64Array (S,A) of probabilities, row-major; rows
 * of live states sum to 1, rows of terminal states are ignored.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import type { TabularMdp } from "./tabular_mdp.ts";

/** Sizes of policies: states S, of which the first `live` are asked for an action, and actions A. */
export type PolicySizes = Pick<TabularMdp, "states" | "live" | "actions">;

/** Where and why an array is no policy, or null. */
function faultOf(
  mdp: PolicySizes,
  policy: ArrayLike<number>,
  tolerance: number,
): { place: string; fault: string } | null {
  const { live, actions } = mdp;
  for (let s = 0; s < live; s++) {
    let sum = 0;
    for (let a = 0; a < actions; a++) {
      const p = policy[s * actions + a];
      if (!(p >= 0 && p <= 1 + tolerance)) {
        return { place: `[${s},${a}]`, fault: `probability ${p}, expected 0 to 1` };
      }
      sum += p;
    }
    if (!(Math.abs(sum - 1) <= tolerance)) {
      const fault = `probabilities of state ${s} sum to ${sum}, expected 1`;
      return { place: `[${s}]`, fault };
    }
  }
  return null;
}

/**
 * Checks that an array made by the program is a policy: rows of live states sum to 1 within 1e-9.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities.
 * @throws {RangeError} If it is none.
 */
export function checkPolicy(mdp: TabularMdp, policy: Float64Array): void {
  const size = mdp.states * mdp.actions;
  if (policy.length !== size) {
    throw new RangeError(`Cannot use a policy of ${policy.length} numbers, expected ${size}`);
  }
  const found = faultOf(mdp, policy, 1e-9);
  if (found) throw new RangeError(`Cannot use a policy: ${found.place} ${found.fault}`);
}

/**
 * Takes in a user's table of probabilities: rows of live states must sum to 1 within 1e-6 (the
 * rounding of float32) and are then scaled to do so exactly; rows of terminal states become 0.
 *
 * @param mdp The process.
 * @param table (S,A) probabilities.
 * @param where File and array, for errors.
 * @returns (S,A) the policy, a new array.
 * @throws {InputError} If it is no policy.
 */
export function policyFromTable(
  mdp: PolicySizes,
  table: ArrayLike<number>,
  where: string,
): Float64Array {
  const { states, live, actions } = mdp;
  if (table.length !== states * actions) {
    throw new InputError(
      where,
      `${table.length} numbers, expected ${states} x ${actions} (states x actions)`,
    );
  }
  const found = faultOf(mdp, table, 1e-6);
  if (found) throw new InputError(`${where}${found.place}`, found.fault);
  const policy = new Float64Array(states * actions);
  for (let s = 0; s < live; s++) {
    let sum = 0;
    for (let a = 0; a < actions; a++) sum += table[s * actions + a];
    for (let a = 0; a < actions; a++) policy[s * actions + a] = table[s * actions + a] / sum;
  }
  return policy;
}
